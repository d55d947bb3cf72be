"""Words and marks of a text with the closed class of each, in one pass."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing.events_en import DOUBLING, EVENTS, IRREGULAR

_TOKEN = re.compile(r"[^\W\d_]+(?:[’'.-][^\W\d_]+)*|[\"“”«»]|``|''|--|[–—,;:()\[\].!?]|\d+(?:[.,]\d+)*")


class Token(NamedTuple):
    text: str
    low: str
    start: int
    end: int


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words, numbers and marks of a stretch of text, in order."""
    return [
        Token(m.group(), m.group().lower().replace("’", "'"), m.start(), m.end())
        for m in _TOKEN.finditer(text, start, end)
    ]


class Trigger(NamedTuple):
    cls: str
    lemma: str
    weak: bool
    verb: bool


@lru_cache(1)
def trigger_forms() -> dict[str, Trigger]:
    """Word form -> the event class it triggers."""
    table: dict[str, Trigger] = {}
    lemma_class: dict[str, tuple[str, bool]] = {}
    for cls, verbs, nouns, _ in EVENTS:
        for word in nouns.split():
            noun = word.lstrip("?")
            for form in (
                noun,
                noun[:-1] + "ies"
                if noun.endswith("y")
                else noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s"),
            ):
                table.setdefault(form, Trigger(cls, noun, word != noun, False))
        for word in verbs.split():
            verb = word.lstrip("?")
            lemma_class[verb] = (cls, word != verb)
            for form in verb_forms(verb):
                table.setdefault(form, Trigger(cls, verb, word != verb, True))
    for form, lemma in IRREGULAR.items():
        if lemma in lemma_class:
            cls, weak = lemma_class[lemma]
            table[form] = Trigger(cls, lemma, weak, True)
    return table


@lru_cache(1)
def trigger_pairs() -> dict[tuple[str, str], Trigger]:
    """Two words in a row -> the event class they trigger."""
    table: dict[tuple[str, str], Trigger] = {}
    for cls, _, _, pairs in EVENTS:
        for pair in filter(None, pairs.split("|")):
            first, second = pair.split(" ", 1)
            table[first, second] = Trigger(cls, pair, False, False)
            if not second.endswith("s"):
                table[first, second + "s"] = Trigger(cls, pair, False, False)
    return table


def verb_forms(verb: str) -> tuple[str, ...]:
    """Base, -s, -ed and -ing forms of a regular verb."""
    if verb in DOUBLING:
        verb_stem = verb + verb[-1]
        return verb, verb + "s", verb_stem + "ed", verb_stem + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb[:-1] if verb.endswith("e") else verb
    plural = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    return verb, plural, stem + "ed", stem + "ing"


def is_finite(token: Token, before: str) -> bool:
    """Whether a word is likely a finite verb, given the lower-case word before it."""
    low = token.low
    if (
        low in en.BE
        or low in en.HAVE
        or low in en.DO
        or low in en.FUTURE
        or low in MODALS
        or low.endswith("n't")
    ):
        return True
    if token.text[:1].isupper() and before not in ("", ".", '"', "“"):
        return False
    if low in en.REPORTING or low in en.IRREGULAR_PAST or low in en.PRESENT_VERBS:
        return before not in en.DETERMINERS and before not in en.PREPOSITIONS
    return (
        low.endswith("ed")
        and len(low) > 4
        and low not in en.NOT_VERBS
        and before not in en.DETERMINERS
        and before not in en.PREPOSITIONS
    )


MODALS = frozenset("could may might would should can must ought cannot".split())
