"""A claim in the tables' terms, and the judgements there are on it."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from discrep.offices.bounds import Window
from discrep.offices.load import Tenure

OUTGOING = dt.timedelta(days=120)  # the longest usual time between an election and the hand-over


class Judged(StrEnum):
    FITS = "fits"
    WRONG_ORGANISATION = "wrong-organisation"
    WRONG_OFFICE = "wrong-office"
    RANK = "rank"
    NOT_YET = "not-yet"
    NO_LONGER = "no-longer"
    STILL = "still-in-office"
    UNKNOWN = "unknown"


CONTRADICTIONS = frozenset(Judged) - {Judged.FITS, Judged.UNKNOWN}


class Claimed(NamedTuple):
    """A claim in the tables' terms."""

    persons: tuple[str, ...]
    form: str  # folded title words
    offices: tuple[str, ...]  # offices these words name
    said: bool  # the words name the organisation too
    status: frozenset[str]
    era: str  # now · open · past
    acts: bool
    published: Window


class Judgement(NamedTuple):
    judged: Judged
    person: str = ""
    rows: tuple[Tenure, ...] = ()  # the person's tenures it rests on
    holders: tuple[Tenure, ...] = ()  # who held the named office instead
    firm: bool = False  # the lists of holders are complete wherever it rests on them
    reason: str = ""  # why there is no verdict


NO_VERDICT = Judgement(Judged.UNKNOWN)


def window_of(claim: Claimed) -> Window:
    """The days of which the claim may speak."""
    if claim.era == "now" and not claim.status & {"former", "then"}:
        return claim.published
    return claim.published.until()
