"""Reads an article for what somebody or something is said to be: which knee, what sex, what trade, from where to where."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.bearers import Bearer, Cast
from discrep.kinds.claims.deeds.kinship import kin
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.deeds.traits_en import NO_LONGER, PAIRED, PART_BETWEEN, SEXES, TRADES
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.reading import left_open
from discrep.model import Voice
from discrep.naming.fold import fold

_VOICES = frozenset((Voice.REPORT, Voice.CAPTION, Voice.SUBHEAD))
_SIDES = frozenset(("left", "right"))
_SIDE_CUES = frozenset(map(key, _SIDES))
_SEX_CUES = frozenset(map(key, SEXES))
_PAIRED_CUES = frozenset(map(key, PAIRED))
_NEAR = 3  # words between an age and its noun
_LONGEST_PLACE = 3  # words of a place in a route


def traits(cast: Cast) -> Iterator[Told]:
    """Every trait that the article tells, sentence by sentence."""
    sheet = cast.sheet
    for n, sentence in enumerate(sheet.sentences):
        if not sheet.told[n] or sentence.voice not in _VOICES:
            continue
        roots = sheet.marks[n].roots
        sided = not roots.isdisjoint(_SIDE_CUES) and not roots.isdisjoint(_PAIRED_CUES)
        sexed = not roots.isdisjoint(_SEX_CUES)
        first, last = sheet.ranges[n]
        if sided:
            yield from _sides(cast, n, first, last)
        if sexed:
            yield from _sexes(cast, n, first, last)
        if not roots.isdisjoint(TRADES):
            yield from _trades(cast, n, first, last)
        if "from" in roots:
            yield from _routes(cast, n, first, last)
        yield from kin(cast, n, first, last)


def told(
    cast: Cast, n: int, question: str, value: frozenset[str], bearer: Bearer, at: tuple[int, int]
) -> Iterator[Told]:
    """The answer at words `at`, with what its clause says of its truth."""
    statement = cast.sheet.statement(n)
    if statement is None:
        return
    first, last = at
    part = statement.part_of(first)
    open_ = part.open or left_open(cast.words, part.first, part.verb, first)
    yield Told(
        question, value, bearer, n, statement, part, first, last, statement.negated(first), open_, False, True
    )


def _sides(cast: Cast, n: int, first: int, last: int) -> Iterator[Told]:
    """ "his left knee": the side, of the part, with its owner where he is named."""
    words = cast.words
    for i in range(first, last - 1):
        if words.low(i) not in _SIDES:
            continue
        at = i + 2 if words.low(i + 1) in PART_BETWEEN else i + 1
        if words.low(at) in PAIRED:
            owner = _owner(cast, n, first, i)
            yield from told(
                cast, n, "side", frozenset((words.low(i),)), Bearer(owner, words.low(at)), (i, at + 1)
            )


def _owner(cast: Cast, n: int, first: int, at: int) -> tuple[str, ...]:
    """The folded name of the one person of whom the sentence tells before a word; () where it is not sure."""
    before = [p for p in cast.participants.persons(n) if first <= p.first < at]
    names = {p.name for p in before}
    if len(names) == 1:
        return tuple(fold(part) for part in before[0].name.split())
    if names:
        return ()
    pronoun = next(
        (low for i in range(first, at) if (low := cast.words.low(i)) in ("he", "she", "his", "her")), ""
    )
    found = cast.meant(n, {"his": "he", "her": "she"}.get(pronoun, pronoun), first) if pronoun else None
    return found.name if found else ()


def _sexes(cast: Cast, n: int, first: int, last: int) -> Iterator[Told]:
    """ "a 34-year-old man", "a woman, 34,": the sex of the one person of that age."""
    words = cast.words
    for i in range(first, last):
        if end := _aged(words, i):
            noun = next((j for j in range(end, min(last, end + _NEAR)) if words.low(j) in SEXES), -1)
            if noun < 0 or any(words.kinds[j] & w.MARK for j in range(end, noun)):
                continue
            age = words.low(i)
        elif words.low(i) in SEXES and words.low(i + 1) == ",":
            at = i + 3 if words.low(i + 2) == "aged" else i + 2
            if not words.low(at).isdigit() or words.low(at + 1) not in (",", "."):
                continue
            noun, age = i, words.low(at)
        else:
            continue
        yield from told(cast, n, "sex", frozenset(SEXES[words.low(noun)]), Bearer((), age), (noun, noun + 1))


def _aged(words: Words, i: int) -> int:
    """Where "34-year-old" at word `i` ends; 0 where no age stands there."""
    if not words.low(i).isdigit() or words.low(i + 1) != "-":
        return 0
    if words.low(i + 2) == "year-old":
        return i + 3
    return i + 5 if [words.low(j) for j in range(i + 2, i + 5)] == ["year", "-", "old"] else 0


def _trades(cast: Cast, n: int, first: int, last: int) -> Iterator[Told]:
    """ "the baker Ann Moss", "Ann Moss, a baker": the trade, of the person named."""
    words = cast.words
    for person in cast.participants.persons(n):
        name = tuple(fold(part) for part in person.name.split())
        if len(name) < 2:
            continue
        at = person.first - 1
        if words.low(at) == ",":
            at -= 1
        behind = person.last
        if words.low(behind) == "," and (words.low(behind + 1).isdigit() and words.low(behind + 2) == ","):
            behind += 2
        if words.low(behind) == "," and words.low(behind + 1) in ("a", "an"):
            stop = next(
                (
                    j
                    for j in range(behind + 2, min(last, behind + 6))
                    if words.kinds[j] & (w.MARK | w.PREPOSITION)
                ),
                -1,
            )
            if stop > 0 and (trade := _trade(cast, behind + 2, stop)):
                yield from told(cast, n, "trade", frozenset((trade,)), Bearer(name, ""), (stop - 1, stop))
                continue
        if at > first and words.low(at) in TRADES and (trade := _trade(cast, max(first, at - 3), at + 1)):
            yield from told(cast, n, "trade", frozenset((trade,)), Bearer(name, ""), (at, at + 1))


def _trade(cast: Cast, first: int, stop: int) -> str:
    """The trade that words `[first, stop)` end with; "" where it is a past one or another's."""
    words = cast.words
    if any(words.low(i) in NO_LONGER or words.low(i).endswith("'s") for i in range(first, stop - 1)):
        return ""
    return TRADES.get(key(words.low(stop - 1)), "")


def _routes(cast: Cast, n: int, first: int, last: int) -> Iterator[Told]:
    """ "from Lima to Cusco", "to Cusco from Lima": which of the two places came first."""
    words = cast.words
    for i in range(first, last - 3):
        low = words.low(i)
        if low not in ("from", "to", "for"):
            continue
        one, after = _place(cast, i + 1, last)
        if (
            not one
            or words.low(after) not in ("from", "to")
            or (words.low(after) == "from") == (low == "from")
        ):
            continue
        other, end = _place(cast, after + 1, last)
        if not other or other == one:
            continue
        start, goal = (one, other) if low == "from" else (other, one)
        pair = " ".join(sorted((start, goal)))
        yield from told(cast, n, "route", frozenset((f"{start}>{goal}",)), Bearer((), pair), (i, end))


def _place(cast: Cast, at: int, last: int) -> tuple[str, int]:
    """The capitalised words from word `at`, and where they end; "" where there are none, or a day or a month."""
    stop = at
    while stop < min(last, at + _LONGEST_PLACE) and cast.words.kinds[stop] & w.CAPITAL:
        if cast.words.kinds[stop] & w.DAY:
            return "", at
        stop += 1
    return " ".join(fold(cast.words.words[i].text) for i in range(at, stop)), stop
