"""Word form -> event class, made once from the table of events."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from discrep.framing.events_en import DOUBLING, EVENTS, IRREGULAR
from discrep.framing.senses_en import AMBIGUOUS


class Trigger(NamedTuple):
    cls: str
    lemma: str
    weak: bool
    verb: bool


@lru_cache(1)
def trigger_forms() -> dict[str, Trigger]:
    """Word form -> the event class it triggers; forms of AMBIGUOUS have the class of none of its words."""
    table: dict[str, Trigger] = {}
    lemmas: dict[str, tuple[str, bool]] = {}
    for cls, verbs, nouns, _ in EVENTS:
        for word in nouns.split():
            noun = word.lstrip("?")
            for form in (noun, plural(noun)):
                table.setdefault(form, Trigger(cls, noun, word[0] == "?", False))
        for word in verbs.split():
            verb = word.lstrip("?~")
            lemmas[verb] = (cls, word[0] == "?")
            for form in verb_forms(verb)[2 * (word[0] == "~") :]:
                table.setdefault(form, Trigger(cls, verb, word[0] == "?", True))
    for form, lemma in IRREGULAR.items():
        if lemma in lemmas:
            cls, weak = lemmas[lemma]
            table[form] = Trigger(cls, lemma, weak, True)
    for form, senses in AMBIGUOUS.items():
        known = table.get(form)
        acts = known.verb if known else form.endswith("ed") or form in ("struck", "hit", "firing")
        table[form] = Trigger(senses[-1][0], known.lemma if known else form, bool(known and known.weak), acts)
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
                table.setdefault((first, plural(second)), Trigger(cls, pair, False, False))
    return table


@lru_cache(1)
def trigger_starts() -> frozenset[str]:
    """Words that begin a pair of `trigger_pairs`."""
    return frozenset(first for first, _ in trigger_pairs())


@lru_cache(1)
def senses() -> dict[str, tuple[tuple[str, frozenset[str]], ...]]:
    """Ambiguous form -> its classes in order, each with the words that call for it."""
    return {
        form: tuple((cls, frozenset(words.split())) for cls, words in rows)
        for form, rows in AMBIGUOUS.items()
    }


def plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in ("a", "e", "o", "u", ""):
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")


def verb_forms(verb: str) -> tuple[str, ...]:
    """Base, -s, -ed and -ing forms of a regular verb."""
    if verb in DOUBLING:
        stem = verb + verb[-1]
        return verb, verb + "s", stem + "ed", stem + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    stem = verb[:-1] if verb.endswith("e") else verb
    return verb, plural(verb), stem + "ed", stem + "ing"
