"""Every row of the tables of deeds, what each question asks, and English words that put a deed at another time."""

from __future__ import annotations

from discrep.kinds.claims.deeds.courts_en import CASE, DEAL, NAMING, PLEA, VERDICT
from discrep.kinds.claims.deeds.fates_en import END, FINDER, FLIGHT, HARM, MANNER, SUICIDE, WHERE
from discrep.kinds.claims.deeds.things_en import CAUSE, DAMAGE, ORIGIN

ROWS = (
    *WHERE,
    *MANNER,
    *SUICIDE,
    *END,
    *DAMAGE,
    *HARM,
    *PLEA,
    *VERDICT,
    *CASE,
    *NAMING,
    *DEAL,
    *CAUSE,
    *ORIGIN,
    *FLIGHT,
    *FINDER,
)

# questions that are not about persons
THINGS = frozenset(("damage", "deal", "cause", "origin", "floor"))

# questions of which the closer of two answers is worth a note
CLOSER = ("illness", "suicide")
LADDERS = frozenset(("case", "naming", "deal"))

# words of a sentence that tells of another time or affair
RECALLING = frozenset(
    "previously previous formerly ago another separate similar elsewhere decades ex".split()
)

# after "last" or "earlier": a time before the story's own
PERIODS = frozenset("year month summer winter spring autumn fall season decade".split())

# words before "to" that put an act into the time to come
LEADING_ON = frozenset("expected due likely set scheduled about going ready supposed".split())

# what a question asks, in the words of a report
QUESTIONS = {
    "where": "where somebody died",
    "manner": "how somebody was killed",
    "suicide": "how somebody took his own life",
    "illness": "of what somebody died",
    "end": "by whose hand somebody died",
    "damage": "what a thing suffered",
    "harm": "whether somebody came to harm",
    "plea": "what was said to the charge",
    "verdict": "what the court found",
    "cause": "what brought it about",
    "origin": "where it began",
    "floor": "on which floor it began",
    "flight": "how those who did it got away",
    "finder": "who found the dead",
    "case": "how far a case has come",
    "naming": "whether somebody was named",
    "deal": "how far a deal has come",
}
