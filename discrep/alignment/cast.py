"""The people of an article, as their names show them: whom it begins with, whom it is about."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from discrep.alignment.evidence import opening_text
from discrep.model import Extraction, read_once
from discrep.naming.fold import fold
from discrep.naming.given_names import common
from discrep.naming.spans import Run, looks_personal, runs

_OFTEN = 2  # times that the one whom a text is about is named by the family name alone
_TOLD = 3  # … where the person is a source too
_LONGEST = 4  # words of a name with what stands before it: "Captain Ana Maria Torres"
_CAPITAL = re.compile(r"\b[A-Z][\w'’-]+")
_ARTICLE = re.compile(r"\bthe\s\Z", re.IGNORECASE)
Name = tuple[str, str]  # given and family name, folded


class Cast(NamedTuple):
    """The people of an article, as far as their names show them."""

    first: Name | None  # the first in headline and opening
    everyone: frozenset[Name]
    hero: Name | None  # named in full once, and again and again by the family name


def begin_alike(a: Cast, b: Cast) -> bool:
    """Each article names the person whom the other begins with."""
    return a.first in b.everyone and b.first in a.everyone


@read_once
def cast(extraction: Extraction) -> Cast:
    """The people of the article."""
    text = extraction.article.text
    found = [run for run in runs(text) if 1 < len(run.words) <= _LONGEST and looks_personal(run.words)]
    again = _named_again(text, found)
    sources = {fold(word) for fact in extraction.facts if fact.speaker for word in fact.speaker.split()}
    told = {n: times for n, times in again.items() if times >= (_TOLD if n[-1] in sources else _OFTEN)}
    everyone = frozenset(name for run in found if (name := _person(run, again)))
    opening = (_person(r, again) for r in runs(opening_text(extraction)) if looks_personal(r.words))
    hero = max(told, key=lambda name: (told[name], name)) if told else None
    return Cast(
        next((n for n in opening if n and n[-1] not in sources), None),
        everyone,
        hero,
    )


def _person(run: Run, again: Counter[Name]) -> Name | None:
    """The name in a run of capitals that has a given name, or whose last word is named again alone."""
    given = next(
        (w for w in run.words[:-1] if fold(w) in common()), run.words[-2] if len(run.words) > 1 else ""
    )
    name = fold(given), fold(run.words[-1])
    return name if fold(given) in common() or name in again else None


def _named_again(text: str, found: list[Run]) -> Counter[Name]:
    """How often a person named in full is named by the last word alone: clubs, streets and firms keep both."""
    words = Counter(_CAPITAL.findall(text))
    whole = Counter(run.words[-2:] for run in found)
    alone: Counter[Name] = Counter()
    for run in found:
        if _ARTICLE.search(text[max(0, run.start - 5) : run.start]):
            continue
        given, family = run.words[-2:]
        full = whole[given, family]
        if words[given] <= full < words[family]:
            alone[fold(given), fold(family)] = words[family] - full
    return alone
