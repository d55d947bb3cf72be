"""How firmly a deed is told: denied flatly, left open, still to come, or of another time."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.bearers import Bearer
from discrep.kinds.claims.deeds.hedges_en import HEDGED, HEDGING, SEEMING
from discrep.kinds.claims.deeds.rows import Row
from discrep.kinds.claims.deeds.scales_en import LEADING_ON, PERIODS, RECALLING
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.stance_en import BELIEFS, OPEN
from discrep.kinds.claims.statements import Part, Statement
from discrep.model import Tense

_OF_THE_DAY = frozenset(("case", "harm", "naming", "deal"))  # what "had" puts before the story
_OF_A_LIFE = frozenset(("where", "illness", "suicide"))  # what has one time only, whatever year is told
_BEFORE = 3  # words before a clause in which "it appears that" stands
_HOPING = frozenset(map(key, BELIEFS))
_MAY = frozenset("may might could if whether".split())
_PARTLY = frozenset("yet only even alone immediately initially first longer just all both either".split())


def flatly_denied(words: Words, first: int, last: int) -> bool:
    """One "not" denies the whole of what words up to `last` tell: "was not hurt", not "was not badly hurt"."""
    found = [i for i in range(first, last) if words.low(i) == "not" or words.low(i).endswith(("n't", "n’t"))]
    if len(found) != 1:
        return False
    return not any(words.low(i) in _PARTLY or words.low(i).endswith("ly") for i in range(found[0] - 1, last))


def left_undecided(statement: Statement, part: Part, bearer: Bearer, first: int, last: int) -> bool:
    """Nothing is asserted: it is alleged, possible or still to come; an "alleged killer" may well have died."""
    words = statement.words
    if any(words.low(i) in SEEMING for i in range(max(statement.first, part.first - _BEFORE), part.first)):
        return True
    if _to_come(words, part, first) or any(words.low(i) in HEDGING for i in range(first, last)):
        return True
    if not part.open and not left_open(words, part.first, part.verb, first):
        return False
    doubts = [i for i in range(part.first, first) if words.low(i) in OPEN or words.low(i) in HEDGED]
    described = doubts and all(words.low(i) in HEDGED and i < bearer.head for i in doubts)
    return not (described and part.speech is None)


def only_hoped(statement: Statement, part: Part, first: int) -> bool:
    """What is told of the time to come is somebody's hope or fear, or may be otherwise."""
    words = statement.words
    lows = [words.low(i) for i in range(max(statement.first, part.first - _BEFORE), first)]
    return any(low in _MAY or key(low) in _HOPING for low in lows)


def _to_come(words: Words, part: Part, first: int) -> bool:
    """What "is scheduled to", "is to" or "due to" leads to is still to come."""
    if words.low(first) not in ("be", "appear") or words.low(first - 1) != "to":
        return any(words.low(i) in LEADING_ON and words.low(i + 1) == "to" for i in range(part.first, first))
    return True


def recalled(row: Row, statement: Statement, part: Part) -> bool:
    """The sentence tells of another time or affair."""
    if part.tense is Tense.BACKGROUND and row.question in _OF_THE_DAY:
        return True
    words = statement.words
    lows = [words.low(i) for i in range(part.first, part.last)]
    if "who" in lows and "later" in lows[lows.index("who") :]:
        return True  # "a figure who was later convicted": what became of him in the end
    if words.low(statement.first) == "in" and words.kinds[statement.first + 1] & w.MONTH:
        return True  # "In August a tourist drowned at the same quay"
    return any(
        (words.kinds[i] & w.YEAR and row.question not in _OF_A_LIFE)
        or words.low(i) in RECALLING
        or (words.low(i) in ("last", "earlier") and words.low(i + 1) in PERIODS)
        for i in (*range(part.first, part.last), *range(statement.first, statement.parts[0].last))
    )
