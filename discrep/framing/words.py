"""The words of a text in one pass: parallel lists of shared words, their classes and their offsets.

Every form met is classified once for the process; a text is a list of references to these.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_

from discrep.framing import lexicon_en as en
from discrep.framing.event_words import Trigger, trigger_forms, trigger_starts
from discrep.framing.senses_en import INSTRUMENTS
from discrep.model import Layout, read_once

_TOKEN = re.compile(
    r"[a-z]{1,40} "  # most words, and the cheapest branch
    rf"|(?:(?=[A-Z])(?:(?:{en.ABBREVIATIONS})\.|(?:[A-Z]\. ?){{2,8}}(?:-[a-z]{{2,20}})?)"
    r"|[^\W\d_]\w{0,60}(?:['’-][^\W\d_]\w{0,60}){0,6}|\d{1,30}(?:[.,:]\d{1,30}){0,6}"
    r"|``|''|--|\.\.\.|[^\s\w]|_)\s{0,64}|\s{1,64}"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")

# Classes of a word form, as bits.
BE, HAVE, DO, WILL, MODAL, NEGATOR, NEGATIVE, SUBORDINATOR = (1 << n for n in range(8))
COORDINATOR, DETERMINER, PREPOSITION, REPORTS, PAST, PRESENT, PARTICIPLE, PLANNING = (
    1 << n for n in range(8, 16)
)
HYPOTHETICAL, TRIGGER, INSTRUMENT, OTHER, DAY, NUMBER, CAPITAL, PRONOUN = (1 << n for n in range(16, 24))
SPEAKER, ADVERB, COMMA, STOP, QUOTE, BREAK, OPENER, SCOPE = (1 << n for n in range(24, 32))
BLANK, ING, WORD, YEAR, RECALLED, NOUNISH, MONTH, PUTS = (1 << n for n in range(32, 40))

SURELY_FINITE = BE | HAVE | DO | WILL | MODAL
_FINITE = SURELY_FINITE | PAST | PRESENT
_VERB_AFTER = PRONOUN | CAPITAL | SPEAKER | ADVERB | SUBORDINATOR | COORDINATOR | COMMA | QUOTE | BREAK
MARK = COMMA | STOP | QUOTE | BREAK

_MARKS = {",": COMMA, ".": STOP, "!": STOP, "?": STOP} | dict.fromkeys(
    (";", "--", "–", "—", ":", "(", ")", "[", "]", "…", "..."), BREAK
)
_QUOTES = dict.fromkeys(('"', "“", "”", "«", "»", "``", "''"), QUOTE)
_TABLES: tuple[tuple[int, frozenset[str]], ...] = (
    (BE, en.BE),
    (HAVE, en.HAVE),
    (DO, en.DO),
    (WILL, en.WILL),
    (MODAL, en.MODALS),
    (NEGATOR, en.NEGATORS),
    (NEGATIVE, en.NEGATIVE | {a for a, _ in en.NEGATIVE_PAIRS}),
    (SUBORDINATOR, en.SUBORDINATORS),
    (COORDINATOR, en.COORDINATORS),
    (DETERMINER, en.DETERMINERS),
    (PREPOSITION, en.PREPOSITIONS),
    (REPORTS, frozenset(en.REPORTING) | {"according"} | {a for a, _ in en.POINTED_OUT}),
    (PUTS, en.PUTTING),
    (PAST, en.IRREGULAR_PAST),
    (PRESENT, en.PRESENT_VERBS),
    (PARTICIPLE, en.PARTICIPLES),
    (PLANNING, en.PLANNING | en.PLANNED),
    (HYPOTHETICAL, en.HYPOTHETICAL | en.HYPOTHETICAL_MODALS),
    (OTHER, en.OTHER | en.OPENS_OTHER),
    (RECALLED, frozenset(en.RECALLED)),
    (DAY, en.DAYS | en.MONTHS),
    (PRONOUN, en.PRONOUNS),
    (SPEAKER, en.SPEAKERS),
    (ADVERB, en.SPEECH_ADVERBS),
    (SCOPE, en.SCOPE_CUES),
    (INSTRUMENT, frozenset(INSTRUMENTS)),
    (NOUNISH, en.NOUN_FORMS),
)


class Word:
    """A word form and what it may be; one object for all its occurrences."""

    __slots__ = ("kind", "low", "text", "trigger")

    def __init__(self, part: str) -> None:
        self.text = text = part.rstrip()
        self.low = low = text.lower().replace("’", "'")
        self.kind = _kind(text, low)
        self.trigger: Trigger | None = trigger_forms().get(low) if self.kind & TRIGGER else None


@lru_cache(1)
def _classes() -> dict[str, int]:
    table: dict[str, int] = {}
    for bit, forms in _TABLES:
        for form in forms:
            table[form] = table.get(form, 0) | bit
    for form in (*trigger_forms(), *trigger_starts()):
        table[form] = table.get(form, 0) | TRIGGER
    for form in ("may", "march", "second"):
        table[form] = table.get(form, 0) & ~DAY
    return table


def _kind(text: str, low: str) -> int:
    if not text:
        return BLANK
    first = text[0]
    if not first.isalnum():
        return _MARKS.get(text, 0) | _QUOTES.get(text, 0) | (OPENER if text in ("“", "«", "``") else 0)
    kind = _classes().get(low, 0) | WORD
    if first.isdigit():
        return kind | NUMBER | (YEAR if _YEAR.match(low) else 0)
    if low.endswith(("n't", "n’t")):
        kind |= NEGATOR | DO
    elif low.endswith("'ll"):
        kind |= WILL
    if first.isupper():
        kind |= CAPITAL
        if low in en.MONTHS:
            kind |= DAY | MONTH
            if low in ("may", "march"):
                kind &= ~(MODAL | HYPOTHETICAL)
    if len(low) > 4 and low.endswith("ed") and low not in en.NOT_VERBS:
        kind |= PAST | PARTICIPLE
    elif len(low) > 4 and low.endswith("ing"):
        kind |= ING
    elif len(low) > 4 and low.endswith("ly") and not kind & CAPITAL and low not in en.NOT_MANNER:
        kind |= ADVERB
    if low in en.REPORTING and not kind & ING:
        kind |= PRESENT
    return kind


class _Known(dict[str, Word]):
    """Every form met so far; a form met for the first time is classified then."""

    def __missing__(self, part: str) -> Word:
        made = self[part] = Word(part)
        return made


_KNOWN = _Known()
_MOST = 65536  # forms that are kept


class Words:
    """A text's words in order: `words[i]` stands at `starts[i]`, of class `kinds[i]`."""

    __slots__ = ("kinds", "starts", "words")

    def __init__(self, text: str) -> None:
        opening = len(text) - len(text.lstrip())
        parts = _TOKEN.findall(text, opening)
        if len(_KNOWN) > _MOST:
            _KNOWN.clear()
        self.words: list[Word] = list(map(_KNOWN.__getitem__, parts))
        self.starts: list[int] = list(accumulate(map(len, parts), initial=opening))
        self.kinds: list[int] = [w.kind for w in self.words]
        if BLANK in self.kinds:
            kept = [i for i, kind in enumerate(self.kinds) if kind != BLANK]
            self.words = [self.words[i] for i in kept]
            self.kinds = [self.kinds[i] for i in kept]
            self.starts = [self.starts[i] for i in kept] + self.starts[-1:]
        for name in en.NAMES_OF_MONTHS:
            at = text.find(name)
            while at >= 0:
                self._name_person(self.at(at))
                at = text.find(name, at + 1)

    def _name_person(self, i: int) -> None:
        """Take a month's name before a capitalised word for a given name: "Jan Kowal", "April Moss"."""
        if i + 1 < len(self.words) and self.kinds[i] & DAY and self.kinds[i] & CAPITAL:
            if self.kinds[i + 1] & CAPITAL and not self.kinds[i + 1] & (DAY | DETERMINER | PREPOSITION):
                self.kinds[i] &= ~DAY

    def at(self, offset: int) -> int:
        """Index of the first word that starts at or after an offset."""
        return bisect_left(self.starts, offset)

    def end(self, i: int) -> int:
        """Character offset at which word `i` ends."""
        return self.starts[i] + len(self.words[i].text)

    def triggers(self) -> list[int]:
        """Indices of the words that may trigger an event."""
        return [i for i, kind in enumerate(self.kinds) if kind & TRIGGER]

    def bits(self, first: int, last: int) -> int:
        """The classes that occur among words `[first, last)`."""
        return reduce(or_, self.kinds[first:last], 0)

    def low(self, i: int) -> str:
        """Word `i` in lower case, "" past either end."""
        return self.words[i].low if 0 <= i < len(self.words) else ""


@read_once
def words_of(layout: Layout) -> Words:
    """The words of an article's text; kept, for more than one stage reads them."""
    return Words(layout.text)


def finite(words: Words, first: int, last: int) -> bytearray:
    """One byte a word of `[first, last)`: 1 where it is likely a finite verb."""
    kinds = words.kinds
    flags = bytearray(last - first)
    before = 0
    for n, kind in enumerate(kinds[first:last]):
        if kind & _FINITE:
            if kind & SURELY_FINITE:
                flags[n] = 1
            elif (before & (DETERMINER | PREPOSITION) and not before & SUBORDINATOR) or (
                kind & CAPITAL and before & WORD
            ):
                pass
            elif kind & NOUNISH and not kind & PAST and before and not before & _VERB_AFTER:
                pass  # "preliminary reports", "rival claims"
            elif kind & PARTICIPLE and not before & PRONOUN and words.low(first + n + 1) == "by":
                pass  # "backed by": a participle
            else:
                flags[n] = 1
        before = kind
    return flags
