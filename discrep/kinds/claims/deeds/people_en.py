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
        f"{' '.join(_GROUPS.values())} man woman boy girl child baby teenager driver pilot passenger officer policeman soldier deputy trooper firefighter pedestrian cyclist motorcyclist worker student teacher owner neighbour neighbor resident mother father son daughter wife husband brother sister uncle aunt cousin friend priest guard employee tourist climber hiker swimmer surfer diver skier sailor captain crewman toddler pensioner bystander reveller tenant landlord gardener lorry-driver clerk manager boss president chief captain player coach actor actress singer star queen king one person clerk cashier receptionist carpenter plumber builder nurse doctor lawyer accountant engineer technician trooper politician lawmaker senator minister mayor activist journalist photographer pirate fisherman migrant refugee protester demonstrator rebel fighter general colonel commander sergeant corporal lieutenant inspector detective constable bodyguard model author writer leader founder head member bishop goth loner ex-employee millionaire farmer baker shopkeeper hunter survivor porter watchman maid housekeeper waiter waitress chef cook miner sailor janitor".split(),
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
    "people": "person",
    "persons": "person",
    "bid": "offer",
    "takeover": "offer",
    "proposal": "offer",
    "law": "bill",
    "women": "woman",
    "men": "man",
    "children": "child",
    "neighbors": "neighbour",
    "neighbor": "neighbour",
}

# words of more than one
MANY = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many dozens nearby neighbouring neighboring adjacent adjoining surrounding other another hundreds both some others people men women children all".split()
)

# before a part, it is much of the thing
LARGE = frozenset("large big huge great substantial major vast".split())

# words before "of" that tell how much of a thing is meant: "" the thing itself
WHOLES = {
    **dict.fromkeys("one rest whole".split(), ""),
    **dict.fromkeys("most much majority area all bulk".split(), "most"),
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
    "f": "firefighter firefighters firemen crews crew",
    "e": "rescuers rescuer divers diver searchers volunteers",
    "n": "neighbour neighbours",
    "l": "landlord landlady",
    "w": "walker walkers jogger joggers hiker hikers passer-by passers-by cyclist cyclists motorist motorists hunter hunters fisherman fishermen angler anglers farmer shepherd",
    "c": "child boy boys girl girls schoolchildren",
    "t": "driver drivers cabbie trucker",
    "s": "cleaner cleaners maid maids colleague colleagues co-worker co-workers employee employees staff workmen caretaker gardener watchman clerk receptionist housekeeper",
    "d": "nurse doctor paramedic paramedics",
    "g": "girlfriend ex-girlfriend",
    "h": "boyfriend ex-boyfriend",
    "m": "manager owner keeper",
    "r": "friend friends flatmate flatmates roommate roommates",
    "1": "son sons",
    "2": "daughter daughters",
    "3": "wife widow",
    "4": "husband",
    "5": "mother",
    "6": "father",
    "7": "brother brothers",
    "8": "sister sisters",
    "9": "grandson granddaughter grandchild",
    "56": "parents parent",
    "123456789": "relative relatives family",
}
# who comes upon the dead or calls for help, by a letter for each sort of people; several where a word tells less
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

# those who tell of others for their office
OFFICIALS = frozenset(
    map(
        key,
        "prosecutor police inspector superintendent spokesman spokeswoman spokesperson lawyer attorney judge coroner sheriff detective commissioner officer agent solicitor barrister pathologist doctor".split(),
    )
)

# parts of which a story mostly knows one
ROLES = frozenset(
    map(
        key,
        "driver pilot owner captain conductor gunman attacker suspect landlord tenant pedestrian cyclist motorcyclist passenger goalkeeper referee coach manager priest cashier clerk".split(),
    )
)

# words of whom was found, in a sentence that tells by whom
DEAD = frozenset("body bodies corpse corpses remains dead man woman boy girl victim victims couple".split())

# nouns that open a sentence with when it was, and are nobody
TIMES = frozenset(
    map(
        key,
        "second minute hour day night morning evening afternoon week weekend month year decade moment time monday tuesday wednesday thursday friday saturday sunday".split(),
    )
)

# what may stand for the one building that burned
BUILDINGS = frozenset(map(key, "building store shop supermarket premises outlet structure".split()))

# things in -ing
NOUNS_IN_ING = frozenset(
    "building ceiling crossing meeting wedding painting hearing clothing shooting stabbing killing housing".split()
)

# from two on
NUMBERS = "two three four five six seven eight nine ten eleven twelve".split()

# those who stand beside the one of whom the news tells
BESIDE = KIN | frozenset(
    map(
        key,
        "guard officer policeman deputy trooper soldier firefighter neighbour friend guest doctor nurse lawyer colleague bystander witness passenger employee worker clerk cashier bodyguard".split(),
    )
)
