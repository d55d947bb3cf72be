"""Rules on quotations: words silently changed, words given to two people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from discrep.alignment.rows import one_each, rows, sides
from discrep.kinds.quotes import examples, examples_speakers
from discrep.kinds.quotes import wording_en as en
from discrep.kinds.quotes.changes import GRAVE, SUBSTANCE, SURE_EQUAL, Changes, Edit, Weight, changes
from discrep.kinds.quotes.difference import diff
from discrep.kinds.quotes.value import Quote
from discrep.kinds.rule import Grade, rule
from discrep.model import Alignment, Fact, Member, Severity, Span, Verdict, Voice
from discrep.naming.fold import fold
from discrep.naming.transliteration import are_variants

_ALL_BUT_EQUAL = 0.9  # share of equal words from which two speakers cannot both have said them
_SET_PHRASE = 20  # equal words up to which condolences and the like may be two people's own
_MOST = 24  # wordings of one remark that are compared with one another
_TOLD = {
    Weight.NEGATION: "a negation is on one side only",
    Weight.NUMBER: "a number differs",
    Weight.NAME: "a name differs",
    Weight.MEANING: "a word that carries the meaning differs",
    Weight.OMISSION: "words are left out without a mark",
    Weight.WORDING: "small words differ",
}
_SURE = frozenset((Weight.NEGATION, Weight.NUMBER))
_ALOUD = {weight: n for n, weight in enumerate(_TOLD)}


class Pair(NamedTuple):
    """Two wordings of one remark and how they differ."""

    first: Member
    second: Member
    found: Changes
    edit: Edit


def altered(alignment: Alignment) -> Iterator[Verdict]:
    """The wordings of a remark differ in a way that no mark shows."""
    pairs = list(_differing(alignment.members))
    if not pairs:
        return
    pair = min(pairs, key=lambda p: (_gravity(p).rank, _ALOUD[p.edit.weight], p.first.order, p.second.order))
    a, b, found, edit = pair
    mine, yours = quote(a), quote(b)
    shown = diff(mine.written, mine.read, yours.written, yours.read, found)
    where = "in one article" if a.article.id == b.article.id else f"in {a.article.id} and {b.article.id}"
    whole = (b, a) if a.article.id == b.article.id else one_each((b, a), alignment.members)
    told = f" ({stands})" if (stands := _standing(whole, alignment)) else ""
    yield Verdict(
        whole,
        f"a quotation is not the same {where}: “{shown}”{told}",
        (
            _TOLD[edit.weight],
            f"{found.equal} words are the same, {100 * found.share:.0f} % of the common part",
        ),
        severity=_gravity(pair),
        spans=(_span(yours, edit.b, b.fact), _span(mine, edit.a, a.fact)),
        absorbs=edit.weight in GRAVE,
    )


def _standing(members: Sequence[Member], alignment: Alignment) -> str:
    """Which articles have which wording, where there are more than two."""
    if len(members) == 2:
        return ""
    found = rows(members, lambda a, b: _norms(a) == _norms(b), alignment)
    return sides([[m.article.id for m in row.members] for row in found], alignment.copies)


def _norms(member: Member) -> list[str]:
    return [w.norm for w in quote(member).read]


def quote(member: Member) -> Quote:
    """The member's value."""
    value = member.fact.value
    assert isinstance(value, Quote)
    return value


def _differing(members: tuple[Member, ...]) -> Iterator[Pair]:
    """Pairs with an edit worth telling, where neither article has the other's wording as well."""
    laid = [(a, b, changes(quote(a).read, quote(b).read)) for a, b in combinations(_distinct(members), 2)]
    agreeing: dict[tuple[str, int, str], int] = {}
    for a, b, found in laid:
        if found.one_remark and not any(e.weight in SUBSTANCE for e in found.edits):
            for m, other in ((a, b), (b, a)):
                key = (m.article.id, m.fact.start, other.article.id)
                agreeing[key] = max(found.equal, agreeing.get(key, 0))
    for a, b, found in laid:
        worst = found.worst
        if not found.one_wording or worst is None or worst.weight not in _TOLD:
            continue
        one, two = _person(a), _person(b)
        if one and two and not _may_be_one(one, two):
            continue  # two people in the same turn of phrase
        agreed = max(agreeing.get((m.article.id, m.fact.start, o.article.id), 0) for m, o in ((a, b), (b, a)))
        if worst.weight in SUBSTANCE and agreed >= found.equal:
            continue
        if Voice.HEADLINE in (a.fact.voice, b.fact.voice) and worst.weight not in _SURE:
            continue  # a headline shortens by custom
        if worst.weight not in _SURE and found.equal < SURE_EQUAL - found.shortened:
            continue
        if worst.weight not in GRAVE and a.article.id == b.article.id:
            continue
        yield Pair(a, b, found, worst)


def _distinct(members: Sequence[Member]) -> list[Member]:
    """The members without what an article repeats word for word; the first ones of a long row."""
    seen: dict[tuple[str, tuple[str, ...]], Member] = {}
    for member in members:
        seen.setdefault((member.article.id, tuple(w.norm for w in quote(member).read)), member)
    return list(seen.values())[:_MOST]


def _gravity(pair: Pair) -> Severity:
    return Severity.WARNING if pair.edit.weight in SUBSTANCE else Severity.NOTE


def _span(value: Quote, part: tuple[int, int], fact: Fact) -> Span:
    """The words of an edit, or where they are missing the word before it."""
    first, last = part
    if first == last:
        first = max(0, first - 1)
        last = first + 1
    words = value.read[first:last]
    return Span(fact.start + words[0].start, fact.start + words[-1].end) if words else fact.span


def speaker(alignment: Alignment) -> Iterator[Verdict]:
    """The same words are given to two persons."""
    named = [(m, who) for m in alignment.members if (who := _person(m)) is not None][:_MOST]
    for (a, one), (b, two) in combinations(named, 2):
        if _may_be_one(one, two) or _may_relay(a, two) or _may_relay(b, one):
            continue
        found = changes(quote(a).read, quote(b).read)
        substance = any(e.weight in GRAVE for e in found.edits)
        if found.equal < SURE_EQUAL or found.share < _ALL_BUT_EQUAL or substance or not found.one_wording:
            continue
        if found.equal <= _SET_PHRASE and any(w.norm in en.SET_PHRASES for w in quote(a).read):
            continue
        where = "in one article" if a.article.id == b.article.id else f"({a.article.id}, {b.article.id})"
        yield Verdict(
            (b, a),
            f"the same words are given to {two} and to {one} {where}: {quote(b).says()}",
            (f"{found.equal} words in a row or nearly so are the same",),
            spans=(quote(b).named, quote(a).named),
            primary=" ".join(sorted((fold(one), fold(two)))),
        )
        return


def _person(member: Member) -> str | None:
    """Full name of the person whom the words at the marks name, where the article knows one by it."""
    named = quote(member).named
    if named is None:
        return None
    for fact in member.extraction.facts:
        if fact.kind == "name" and fact.start < named.end and named.start < fact.end:
            name = fact.value
            return str(name.full) if name.of == "person" and name.given and name.family else None
    return None


def _may_be_one(one: str, two: str) -> bool:
    """The names have a part in common, if only as another romanisation or a near spelling."""
    from rapidfuzz import fuzz

    return any(
        a == b or are_variants(a, b) or fuzz.ratio(a, b) >= 75
        for a in fold(one).split()
        for b in fold(two).split()
        if len(a) > 2 and len(b) > 2
    )


def _may_relay(member: Member, other: str) -> bool:
    """The paragraph names the other person as well, or the one quoted speaks for somebody."""
    text, layout = member.article.text, member.extraction.layout
    block = layout.blocks[member.fact.frame.block]
    start, end = min(block.start, member.fact.start), max(block.end, member.fact.end)
    around = fold(text[start:end])
    family = fold(other).split()[-1]
    words = set(around.replace(",", " ").replace(".", " ").split())
    return family in words or bool(words & en.RELAYS)


RULES = (
    rule(
        "quote-altered",
        "quote",
        Grade.WARNING,
        altered,
        examples.ALTERED,
        examples.FAITHFUL,
        summary="A quotation's words were changed, and no mark shows it.",
        what="Lays the wordings of one remark side by side, word by word, within an article and over a story.",
        why="What stands between quotation marks is promised to be what was said.",
        reported="A number, a negation, a name or a word of weight that differs in otherwise equal words, or is left "
        "out without a mark; small words left out or exchanged, as a note.",
        not_reported="Omissions marked by … and insertions in [brackets], spelling, punctuation, contractions, "
        "numbers in words or digits, a quotation that begins or ends elsewhere, two translations.",
    ),
    rule(
        "quote-speaker",
        "quote",
        Grade.WARNING,
        speaker,
        examples_speakers.SPEAKERS,
        examples_speakers.NO_SPEAKERS,
        summary="The same words are given to two different people.",
        what="Compares the persons whom the words at the quotation marks name.",
        why="A remark in the wrong mouth is a serious error, and a common one where quotations are pasted.",
        reported="Two full names without a common part for at least seven equal words.",
        not_reported="An office or a witness against a name, a pronoun, a spokesman or lawyer and the one spoken "
        "for, set phrases, spellings of one name.",
    ),
)
