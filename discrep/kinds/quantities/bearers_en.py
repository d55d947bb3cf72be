"""Words that say whose age is told: nouns of persons, what befell or is held against them, kin."""

from __future__ import annotations

_MALE = (
    "man boy male father husband guy gentleman schoolboy teenager-boy fisherman serviceman policeman fireman"
)
_FEMALE = "woman girl female mother wife lady schoolgirl policewoman"
SEXES: dict[str, str] = dict.fromkeys(_MALE.split(), "male") | dict.fromkeys(_FEMALE.split(), "female")
PERSON_NOUNS: frozenset[str] = frozenset(
    (*SEXES, *"teen teenager student pedestrian cyclist motorcyclist driver passenger victim suspect gunman shooter"
      " motorist officer worker resident toddler infant baby child youth person defendant".split())
)  # fmt: skip

# What a sentence says of the person: the victims of an event, and those held for it, are apart.
DEEDS: dict[str, str] = {
    "victim": (
        r"(?:was|were|been|being) (?:\w+ ){0,2}?(?:shot|killed|wounded|injured|stabbed|hit|struck|beaten|burned"
        r"|hospitali[sz]ed|pronounced|found|taken to|rushed|airlifted|attacked)"
        r"|died|dies|suffered|in (?:critical|serious|stable|fair|good) condition|victim"
    ),
    "suspect": (
        r"(?:was|were|been|being) (?:\w+ ){0,2}?(?:arrested|charged|detained|jailed|sentenced|convicted|held|accused"
        r"|booked|indicted|taken into custody|identified as the (?:suspect|gunman|shooter))"
        r"|in custody|suspect|gunman|shooter|faces? (?:charges|a charge)|pleaded|opened fire|confessed|defendant"
    ),
}

KIN = (
    r"son|daughter|father|mother|brother|sister|wife|husband|cousin|uncle|aunt|nephew|niece|grandson|granddaughter"
    r"|grandfather|grandmother|widow|twin|fianc[eé]e?|girlfriend|boyfriend"
)
# Another person of the same name is spoken of.
NAMESAKE = r"namesake|same name|no relation|[Jj]unior|Jr|Sr|grandson|grandfather|the (?:elder|younger)|I{2,3}"
# An age that was or will be another one at another time.
AT_ANOTHER_TIME = (
    r"\b(?:when|while|then|at the time|would have (?:been|turned)|turns|will be|until|since|after turning|before"
    r"|years? (?:ago|earlier|later)|in (?:19|20)\d\d)\b"
)
DIED = r"died|dies|has died|passed away|was found dead|was killed|was shot|death"
NO_NAME = frozenset(
    "the a an he she his her it they this that when after before police officials mr mrs ms on in at two three".split()
)
