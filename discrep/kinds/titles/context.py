"""Whether a title mention speaks of the article's own time, and whether its holder acts in it."""

from __future__ import annotations

import re

from discrep.kinds.titles.phrases import TitlePhrase
from discrep.kinds.titles.value import NOW, OPEN, PAST
from discrep.kinds.titles.wording_en import ACTS, NOW_WORDS, PAST_WORDS, PREPOSITIONS, PRESENT_ACTS
from discrep.model import Sentence
from discrep.naming.spans import Run

_WORDS = re.compile(r"[a-z0-9]+")
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d(?<![a-z0-9]....)(?![a-z0-9])")
_NEXT = re.compile(r"(?:, [^,.;]{0,80},)?[,]? ?(?:also |later |then |has |had )?([a-z]+)")
_PAST_PHRASES = (
    "last year",
    "last month",
    "last decade",
    "last century",
    "at the time",
    "in the past",
    "used to",
)


def era_of(shown: str, sentence: Sentence | None, phrase: TitlePhrase, name: Run) -> str:
    """`now`: the clause is tied to the article's days; `past`: it may recall; `open`: it does not say."""
    if sentence is None:
        return OPEN
    part = _scope(shown, sentence, phrase, name)
    words = set(_WORDS.findall(part))
    if words & PAST_WORDS or _YEAR.search(part) or any(p in part for p in _PAST_PHRASES):
        return PAST
    if not acts_after(shown, phrase, name):
        return OPEN
    verb = _verb(shown, phrase, name)
    if shown.startswith(" had ", max(phrase.end, name.end)):
        return PAST
    return NOW if words & NOW_WORDS or verb in PRESENT_ACTS else OPEN


def _scope(shown: str, sentence: Sentence, phrase: TitlePhrase, name: Run) -> str:
    """The sentence up to what is said: "… said that", "… said: “"."""
    end = max(phrase.end, name.end)
    stops = [at for mark in (" that ", '"', "“") if (at := shown.find(mark, end, sentence.end)) >= 0]
    return shown[sentence.start : min(stops, default=sentence.end)]


def _verb(shown: str, phrase: TitlePhrase, name: Run) -> str:
    found = _NEXT.match(shown, max(phrase.end, name.end))
    return found.group(1) if found else ""


def acts_after(shown: str, phrase: TitlePhrase, name: Run) -> bool:
    """Whether the mention is the subject of the verb that follows it."""
    start = min(phrase.outer, name.start)
    before = shown[max(0, start - 30) : start].rstrip().rsplit(" ", 1)[-1]
    return before not in PREPOSITIONS and _verb(shown, phrase, name) in ACTS
