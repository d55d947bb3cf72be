"""English nouns of persons by the part they play, and words that tell how many or how much is meant."""

from __future__ import annotations

from discrep.kinds.claims.keys import key

_GROUPS = {
    "victim": "victim deceased",
    "doer": "gunman shooter attacker assailant killer murderer robber bomber arsonist hijacker kidnapper knifeman sniper thief thieves raider burglar",
    "accused": "suspect accused defendant",
}

# the noun of a person: the part he plays
GROUPS = {key(word): part for part, words in _GROUPS.items() for word in words.split()}

PEOPLE = frozenset(
    map(
        key,
        f"{' '.join(_GROUPS.values())} man woman boy girl child baby teenager driver pilot passenger officer policeman soldier deputy trooper firefighter pedestrian cyclist motorcyclist worker student teacher owner neighbour neighbor resident mother father son daughter wife husband brother sister uncle aunt cousin friend priest guard employee tourist climber hiker swimmer surfer diver skier sailor captain crewman toddler pensioner bystander reveller tenant landlord gardener lorry-driver clerk manager boss president chief captain player coach actor actress singer star queen king one person clerk cashier receptionist carpenter plumber builder nurse doctor lawyer accountant engineer technician trooper politician lawmaker senator minister mayor activist journalist photographer pirate fisherman migrant refugee protester demonstrator rebel fighter general colonel commander sergeant corporal lieutenant inspector detective constable bodyguard model author writer leader founder head member bishop goth loner ex-employee millionaire farmer baker shopkeeper hunter survivor".split(),
    )
)

# kin, beside whom a family name may be another's
KIN = frozenset(
    map(
        key,
        "mother father son daughter wife husband brother sister uncle aunt cousin nephew niece widow parent children family".split(),
    )
)

# forms that the endings do not lead to one key
SAME = {
    "blaze": "fire",
    "inferno": "fire",
    "collision": "crash",
    "accident": "crash",
    "smash": "crash",
    "blast": "explosion",
    "boat-shed": "shed",
    "women": "woman",
    "men": "man",
    "children": "child",
    "neighbors": "neighbour",
    "neighbor": "neighbour",
}

# words of more than one
MANY = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many dozens other another hundreds both some others people men women children all".split()
)

# words before "of" that tell how much of a thing is meant: "" the thing itself
WHOLES = {
    **dict.fromkeys("one bulk rest whole".split(), ""),
    **dict.fromkeys("most much majority area all".split(), "most"),
    **dict.fromkeys(
        "part parts section sections portion half corner wing some quarter third".split(), "part"
    ),
}

# those who are held for an act, in the words of a clause
ACCUSED = frozenset(
    "suspect suspects gunman gunmen shooter shooters attacker attackers killer killers accused suspected arrested members robbers robber teenagers youths".split()
)

# those of whom it is told how they got away
FLEEING = frozenset(
    map(
        key,
        "gunman gunmen attacker killer robber thief thieves raider burglar suspect man men kidnapper shooter intruder".split(),
    )
)
# capitalised at the head of a sentence, and nobody's name
NO_NAMES = frozenset("police nobody everyone someone firefighters officers detectives nothing no-one".split())

_FINDERS = {
    "p": "police officer officers policeman policemen deputies deputy detectives gardai",
    "f": "firefighter firefighters firemen crews",
    "e": "rescuers rescuer divers diver searchers volunteers",
    "n": "neighbour neighbours",
    "l": "landlord landlady",
    "w": "walker walkers jogger joggers hiker hikers passer-by passers-by cyclist cyclists motorist motorists hunter hunters fisherman fishermen child boy boys schoolchildren angler anglers farmer shepherd",
    "k": "son sons daughter daughters wife husband mother father brother sister relative relatives parents grandson granddaughter",
    "s": "cleaner cleaners maid maids colleague colleagues co-worker co-workers employee employees staff workmen caretaker gardener",
    "r": "friend friends flatmate flatmates roommate roommates",
}
# who comes upon the dead, by a letter for each sort of people
FINDERS = {key(SAME.get(word, word)): letter for letter, words in _FINDERS.items() for word in words.split()}
# those who are sent to shoot
ARMED = frozenset(
    map(
        key,
        "police officer officers policeman policemen deputies deputy troopers soldiers marines commandos guards snipers troops agents".split(),
    )
)

# before a noun: one of several, unless several were hurt and he is the last of the victims
ORDINALS = frozenset("first second third fourth fifth".split())
