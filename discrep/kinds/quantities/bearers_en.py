"""Words that say whose age is told: nouns of persons, what befell or is held against them, kin."""

from __future__ import annotations

from discrep.kinds.rows import rows

_NOUNS = """
male | boy schoolboy
male adult | man father husband guy gentleman fisherman policeman fireman
female | girl schoolgirl
female adult | woman mother wife lady policewoman
adult | driver motorist motorcyclist officer worker gunman shooter
"""
# What a noun tells of the person, by which two persons are told apart.
TRAITS: dict[str, frozenset[str]] = {
    noun: frozenset(traits.split()) for traits, nouns in rows(_NOUNS) for noun in nouns.split()
}
PERSON_NOUNS: frozenset[str] = frozenset(
    (*TRAITS, *"teen teenager student pedestrian cyclist passenger victim suspect resident toddler infant baby child"
      " youth person defendant male female".split())
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
# Right behind it: an age that was or will be another one at another time.
AT_ANOTHER_TIME = (
    r"\W{0,2}(?:when|while|at the time|in (?:19|20)\d\d|years? (?:ago|earlier|later)|before|until|since)\b"
)
TO_COME = r"(?:turns?|turning|would have (?:been|turned)|will be|will turn) \Z"
DIED = r"died|dies|has died|passed away|was found dead|was killed|was shot"
FATES = r"deaths?|killings?|murders?|shooting|slaying|arrest|body|bodies|family|attack|assassination|disappearance|rescue"
NO_NAME = frozenset(
    "the a an he she his her it they this that when after before police officials mr mrs ms on in at two three".split()
)

# One person is dead, and what an article says of the dead by name.
DEAD = (
    r"is dead|was (?:\w+ )?(?:killed|shot dead|stabbed to death|found dead|pronounced dead|beaten to death)"
    r"|(?:has been|been) (?:\w+ )?(?:killed|found dead|shot dead|stabbed to death)"
    r"|(?:shot|stabbed|beaten|crushed|hacked|burned|trampled) to death|dies|died|(?:fatally|mortally) \w+|drowned"
    r"|(?:dead|death|killing|murder|slaying|body) of (?:a|an|the)"
)
DIES = (
    r"(?:was|were|has been|had been) (?:\w+ ){0,2}?(?:pronounced dead|killed|shot dead|shot to death|stabbed to death"
    r"|beaten to death|found dead|declared dead|fatally \w+)|died|dies|drowned|suffered fatal"
)
DEATH_OF = r"death|killing|murder|slaying|body|funeral|remains"
SEVERAL_DEAD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|several|dozens|both) (?:[\w-]+ ){0,3}?"
    r"(?:(?:were|are|was) )?(?:\w+ )?(?:killed|dead|died|dies|slain)"
    r"|(?:killing|killed|kills|murdered|leaves|left) (?:at least |about )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4}|several|dozens|both)"
    r"|bodies|victims|deaths|the dead (?:were|are|include)|murder-suicide|killed (?:him|her)self"
)
HELD = (
    r"(?:was|were|is|has been|had been|faces?) (?:\w+ ){0,2}?(?:arrested|charged|detained|accused|booked|convicted|sentenced"
    r"|indicted|charges?|taken into custody|identified as the (?:suspect|gunman|shooter))|pleaded"
)
