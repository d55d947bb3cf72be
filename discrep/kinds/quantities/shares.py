"""Shares of one whole that a sentence gives: answers to one question, candidates of one vote."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from discrep.kinds.late import Late
from discrep.kinds.quantities.judging import quantity, stated
from discrep.model import Member, Severity, Verdict

_VOTE = Late(
    r"\b(?:votes?|voters|ballots?|respondents|poll(?:ed|s)?|survey(?:ed)?|seats|referendum|undecided|electorate"
    r"|electors|approve[sd]?|opposed?|in favou?r|against)\b",
    re.IGNORECASE,
)
# Shares that may overlap, or that have different wholes.
_OVERLAP = Late(
    r"\b(?:either|both|also|multiple|more than one|several answers|up from|down from|compared|versus|vs|ago|last"
    r"|previous(?:ly)?|earlier|of them|of whom|of those|among|amongst|men|women|aged|turnout|confidence|margin"
    r"|favou?rabl[ey]|at least|likely|including|while only|whites?|blacks?|hispanics?|democrats|republicans"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november|december|[12]\d{3})"
    r"|counted|reporting|inflation|growth|gdp|unemployment|respectively|rising|falling|rose|fell)\b",
    re.IGNORECASE,
)
_WHOLE = Late(
    r"\s?of\s(?!the (?:vote|ballots?|poll)|votes?\b|voters\b|respondents\b|those (?:polled|surveyed)\b|the seats\b)"
)
_POLLED = Late(r"\bof those (?:polled|surveyed|asked|questioned|interviewed)\b", re.IGNORECASE)
_ONE_CHOICE = Late(r"\b(?:vote|voted|voting)\b", re.IGNORECASE)  # who is asked for a vote has one
_JOINT = Late(r"[,;]|\b(?:and|while|to|with|against)\b")
LEAST = 3
_ROUNDING = Decimal("0.5")


def over_whole(percents: Sequence[Member]) -> Iterator[Verdict]:
    """Three or more exclusive shares in one sentence that make more than the whole."""
    if len(percents) < LEAST:
        return
    values = [quantity(m) for m in percents]
    if any(v.unit != "percent" or v.change or not v.is_exact or v.ratio for v in values):
        return
    first = percents[0]
    text = first.article.text
    sentence = first.extraction.layout.sentences[first.fact.frame.sentence]
    words = text[sentence.start : sentence.end]
    if _ONE_CHOICE.search(words):
        words = _POLLED.sub("polled", words)
    if not _VOTE.search(words) or _OVERLAP.search(words):
        return
    if any(_WHOLE.match(text, m.fact.end) for m in percents):
        return
    gaps = [text[a.fact.end : b.fact.start] for a, b in pairwise(percents)]
    if not all(_JOINT.search(gap) for gap in gaps):
        return
    total = sum((v.low or Decimal(0) for v in values), Decimal(0))
    if total <= 100 + _ROUNDING * len(values):
        return
    listed = " + ".join(stated(m) for m in percents)
    yield Verdict(
        tuple(percents),
        f"{listed} make {total}%, more than the whole",
        ("shares of one vote or poll",),
        severity=Severity.WARNING,
    )
