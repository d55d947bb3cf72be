"""Every row of the tables of deeds, what each question asks, and English words that put a deed at another time."""

from __future__ import annotations

from discrep.kinds.claims.deeds.acts_en import (
    CONDITION,
    CONTEST,
    DOER,
    PRESENCE,
    RIDE,
    SEAT,
    SITE,
    SORT,
)
from discrep.kinds.claims.deeds.affairs_en import (
    DEATH,
    EVACUATION,
    INQUIRY,
    MISHAPS,
    OFFICIAL,
    REOPENING,
    TAKEN,
)
from discrep.kinds.claims.deeds.courts_en import (
    APPEAL,
    BAIL,
    CASE,
    CHARGE,
    DEAL,
    NAMING,
    PLEA,
    SENTENCE,
    VERDICT,
)
from discrep.kinds.claims.deeds.decisions_en import DECISION, OPENING, POST, PREMISES, PROPOSALS
from discrep.kinds.claims.deeds.fates_en import (
    CALLER,
    END,
    FINDER,
    FLIGHT,
    HARM,
    HIT,
    MANNER,
    SUICIDE,
    WEAPON,
    WHERE,
)
from discrep.kinds.claims.deeds.states_en import ANYONE, STATE
from discrep.kinds.claims.deeds.things_en import CAUSE, DAMAGE, ORIGIN
from discrep.kinds.claims.keys import key

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
    *CALLER,
    *HIT,
    *WEAPON,
    *CHARGE,
    *SENTENCE,
    *BAIL,
    *APPEAL,
    *POST,
    *DECISION,
    *OPENING,
    *DEATH,
    *REOPENING,
    *EVACUATION,
    *INQUIRY,
    *OFFICIAL,
    *TAKEN,
    *ANYONE,
    *STATE,
    *DOER,
    *SORT,
    *SEAT,
    *RIDE,
    *CONTEST,
    *PRESENCE,
    *SITE,
    *CONDITION,
)

# questions that are about all who were there
ANYBODY = frozenset(("hurt", "killed"))

# what somebody or something is, whatever becomes of him
TRAITS = frozenset("side sex kin trade route".split())

# questions that are not about persons
THINGS = frozenset(
    ("damage", "deal", "cause", "origin", "floor", "decision", "opening", "reopening", "inquiry")
)

# questions about things of some sorts only
SORTS = {
    question: frozenset(map(key, words.split()))
    for question, words in (
        ("decision", PROPOSALS),
        ("opening", PREMISES),
        ("reopening", PREMISES),
        ("inquiry", MISHAPS),
    )
}

# every answer to a question: what is denied is one of the others
ANSWERS = {
    question: frozenset("".join(row.value for row in ROWS if row.question == question))
    for question in (
        "harm",
        "manner",
        "cause",
        "damage",
        "post",
        "hit",
        "decision",
        "opening",
        "armed",
        "drunk",
        "belted",
        "conscious",
        "presence",
    )
}

# what happens to somebody once: two articles that give his full name tell of one affair
ONCE = frozenset("where manner illness suicide end verdict conviction sentence plea kin".split())

# questions of which the closer of two answers is worth a note
CLOSER = ("illness", "suicide", "condition")
LADDERS = frozenset("case naming deal death reopening evacuation inquiry official".split())

# ladders that are no one person's
COMMON = frozenset("death reopening evacuation inquiry official".split())

# questions of which one article may tell as fact what another only supposes
SUPPOSED = frozenset("illness cause origin floor suicide where".split())

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
    "death": "whether it is known how somebody died",
    "reopening": "whether it is open again",
    "evacuation": "whether those led out are back",
    "official": "whether it is official",
    "inquiry": "whether the cause is known",
    "doer": "by whom somebody was killed or hurt",
    "sort": "of what sort a death was",
    "seat": "who drove",
    "ride": "in what somebody drove",
    "election": "who won the vote",
    "final": "who won",
    "presence": "whether somebody was there",
    "attacked at": "where somebody was attacked",
    "arrested at": "where somebody was arrested",
    "found at": "where somebody was found",
    "condition": "in what condition somebody was",
    "hurt": "whether anybody was hurt",
    "killed": "whether anybody was killed",
    "armed": "whether somebody was armed",
    "drunk": "whether somebody was drunk",
    "belted": "whether somebody wore a belt or a helmet",
    "conscious": "whether somebody was conscious",
    "belt": "whether somebody kept a title",
    "taken": "what was done to those who were come upon",
    "side": "which side it was",
    "sex": "whether it was a man or a woman",
    "kin": "whose kin somebody is",
    "trade": "what somebody does for a living",
    "route": "from where to where it went",
    "caller": "who called for help",
    "hit": "by what somebody was run into",
    "weapon": "with what weapon it was done",
    "charge": "of what killing somebody was accused",
    "conviction": "of what killing somebody was found guilty",
    "sentence": "what the sentence was",
    "appeal": "whether the verdict is fought",
    "bail": "whether the accused was held",
    "post": "whether somebody kept his post",
    "decision": "what was answered to it",
    "opening": "whether it was open",
    "case": "how far a case has come",
    "naming": "whether somebody was named",
    "deal": "how far a deal has come",
}
