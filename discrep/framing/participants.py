"""Who a name or a pronoun stands for: names joined across an article where only one candidate exists."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.words import Words

_TRIED = 12  # occurrences of a name that are looked at
_LONGEST = 6


def is_body(name: str) -> bool:
    """An organisation, a paper, a statement: what "it" may stand for and "he" may not."""
    parts = [p.lower() for p in name.split()]
    short = len(parts) == 1 and name.isupper() and len(name) > 1
    return short or any(p in en.BODIES for p in parts)


def is_plural(name: str) -> bool:
    last = name.split()[-1].lower() if name else ""
    return last in en.PLURALS or (last.endswith("s") and name[:1].islower())


def candidate(pronoun: str, names: Iterable[str]) -> str | None:
    """The one name among those last heard that the pronoun can stand for; None where there are none or several."""
    fits = {
        name
        for name in names
        if name.lower() not in en.CARRIED
        and (
            (is_plural(name) or is_body(name))
            if pronoun == "they"
            else is_body(name)
            if pronoun == "it"
            else not is_body(name) and not is_plural(name)
        )
    }
    return fits.pop() if len(fits) == 1 else None


def full_name(words: Words, places: dict[str, list[int]], name: str) -> str:
    """The longer name that a one-word name is part of, where the article knows only one; else the name itself."""
    low = name.lower()
    longer: dict[str, int] = {}
    for i in places.get(low, ())[:_TRIED]:
        run = _run(words, i)
        if " " in run:
            longer[run] = longer.get(run, 0) + 1
    whole = [a for a in longer if not any(a != b and a in b for b in longer)]
    return whole[0] if len(whole) == 1 else name


def places_of(words: Words) -> dict[str, list[int]]:
    """Where each capitalised word stands."""
    found: dict[str, list[int]] = {}
    for i, kind in enumerate(words.kinds):
        if kind & w.CAPITAL:
            found.setdefault(words.words[i].low, []).append(i)
    return found


def _run(words: Words, i: int) -> str:
    """The capitalised words around word `i`, titles before it left out."""
    kinds = words.kinds
    a = i
    while (
        a > 0
        and i - a < 3
        and kinds[a - 1] & w.CAPITAL
        and not kinds[a - 1] & (w.DAY | w.DETERMINER | w.PREPOSITION | w.SUBORDINATOR)
    ):
        if words.words[a - 1].low in en.ROLE_TITLES or words.words[a - 1].low.endswith("'s"):
            break
        a -= 1
    b = i + 1
    while b < len(kinds) and b - a < _LONGEST:
        if kinds[b] & w.CAPITAL and not kinds[b] & w.DAY:
            b += 1
        elif (
            words.low(b) in ("for", "of")
            and words.words[i].low in en.BODIES
            and b + 1 < len(kinds)
            and kinds[b + 1] & w.CAPITAL
        ):
            b += 2
        else:
            break
    return " ".join(x.text for x in words.words[a:b])
