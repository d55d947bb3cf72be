"""Who or what is counted: head nouns, the groups they name, and how groups contain one another."""

from __future__ import annotations

from discrep.kinds.rows import dense_rows

# group | nouns, singular. A group's nouns count as that group; the hierarchy stands in PARENT.
_GROUPS = """
people|person people life individual resident inhabitant human soul citizen local villager passenger tourist
people|worker employee guest fan supporter visitor victim casualty patient pilgrim worshipper mourner
people|commuter migrant refugee survivor hostage prisoner inmate detainee captive bystander suspect miner
people|fisherman sailor driver crew staff volunteer adult member participant demonstrator protester
people|protestor marcher activist rescuer firefighter firefighters medic paramedic doctor nurse journalist
people|reporter lawyer official diplomat politician lawmaker voter viewer customer subscriber user player
people|attendee spectator shopper guard asylum_seeker aid_worker peacekeeper evacuee foreigner national
people|traveller traveler homeless trapped crewman crew_member demonstrators farmer trader student pupil
people|teacher schoolchild pensioner relative neighbour neighbor
people|diner banker skier climber hiker biker cyclist pedestrian motorist motorcyclist rider runner swimmer
people|surfer diver camper jogger walker engineer technician accountant broker executive manager director
people|singer actor actress musician artist dancer writer author editor scientist researcher professor
people|academic lecturer nun priest monk cleric imam pastor judge juror prosecutor defendant plaintiff
people|applicant candidate delegate senator minister councillor veteran sibling brother sister son daughter
people|mother father parent husband wife cousin twin tenant homeowner shopkeeper vendor midwife surgeon dentist
people|carer cleaner cook chef waiter waitress pilot seaman mariner docker labourer laborer builder carpenter
people|electrician mechanic steelworker retiree expatriate settler herder shepherd skater footballer athlete
people|jockey referee addict smoker donor taxpayer graduate apprentice trainee intern thief robber burglar
people|smuggler trafficker dealer hacker fraudster pirate bandit looter rioter hooligan reveller reveler
people|partygoer churchgoer concertgoer holidaymaker backpacker onlooker eyewitness witness squatter defector
people|deserter stewardess trawlerman lumberjack logger trucker
civilian|civilian noncombatant non-combatant
man|man male gentleman
woman|woman female lady
child|child kid boy girl minor youngster schoolboy schoolgirl infant baby toddler teenager newborn youth teen
boy|boy schoolboy
girl|girl schoolgirl
student|student pupil schoolchild
combatant|combatant belligerent force
soldier|soldier troop serviceman servicewoman conscript paratrooper infantryman marine commando officer_cadet
officer|officer policeman policewoman police gendarme cop constable
rebel|rebel insurgent opposition_fighter
militant|militant jihadist jihadi terrorist extremist islamist gunman attacker bomber assailant militiaman
fighter|fighter
family|family household
home|home house building apartment flat property dwelling structure
vehicle|vehicle car truck bus lorry tank van motorcycle ambulance
aircraft|aircraft plane jet helicopter warplane drone airplane
missile|missile rocket bomb shell mortar projectile munition round warhead
strike|strike airstrike air_strike raid sortie attack bombardment
vote|vote ballot
seat|seat
job|job position post
case|case infection
arrest|arrest
"""
# Role nouns that carry no group of their own ("14 deaths").
PARENT = {
    "civilian": "people",
    "combatant": "people",
    "man": "people",
    "woman": "civilian",
    "child": "civilian",
    "boy": "child",
    "girl": "child",
    "student": "civilian",
    "soldier": "combatant",
    "officer": "people",
    "rebel": "fighter",
    "militant": "fighter",
    "fighter": "combatant",
}
# Pairs of groups that share no member, and neither do the groups below them.
_APART = (
    ("civilian", "combatant"),
    ("civilian", "officer"),
    ("man", "woman"),
    ("man", "child"),
    ("woman", "child"),
    ("boy", "girl"),
    ("soldier", "fighter"),
    ("man", "girl"),
)
APART = frozenset(_APART) | frozenset((b, a) for a, b in _APART)
PEOPLE = frozenset(("people", *PARENT))

GROUP_OF: dict[str, str] = {}
for _group, _nouns in dense_rows(_GROUPS):
    for _noun in _nouns.split():
        GROUP_OF[_noun.replace("_", " ")] = _group

# Modifiers that say more than their head: "civilian deaths", "government soldiers", "women protesters".
GROUP_MODIFIERS = {
    "civilian": "civilian",
    "rebel": "rebel",
    "opposition": "rebel",
    "insurgent": "rebel",
    "militant": "militant",
    "jihadist": "militant",
    "police": "officer",
    "female": "woman",
    "women": "woman",
    "child": "child",
    "children": "child",
    "army": "soldier",
    "military": "soldier",
    "government": "soldier",
    "regime": "soldier",
    "innocent": "civilian",
}

_ABOVE: dict[str, tuple[str, ...]] = {}


def ancestors(group: str) -> tuple[str, ...]:
    """The group and those that contain it, nearest first."""
    chain = [group]
    while chain[-1] in PARENT:
        chain.append(PARENT[chain[-1]])
    return tuple(chain)


def relation(a: str | None, b: str | None) -> str:
    """How the first group relates to the second: same, narrower, wider, disjoint or unknown."""
    if not a or not b:
        return "unknown"
    if a == b:
        return "same"
    above_a, above_b = ancestors(a), ancestors(b)
    if b in above_a:
        return "narrower"
    if a in above_b:
        return "wider"
    if any((x, y) in APART for x in above_a for y in above_b):
        return "disjoint"
    if above_a[-1] != above_b[-1]:
        return "disjoint"
    return "unknown"


def common(a: str, b: str) -> str | None:
    """The nearest group that holds both, None where none does."""
    above = ancestors(b)
    return next((g for g in ancestors(a) if g in above), None)


# Endings of the names of peoples, singular: "Syrian", "Iraqi", "Lebanese".
PEOPLES = ("ian", "ean", "can", "ese", "aqi", "eli", "ani", "eni")
IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "policemen": "policeman",
    "policewomen": "policewoman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "fishermen": "fisherman",
    "militiamen": "militiaman",
    "crewmen": "crewman",
    "firemen": "fireman",
    "airmen": "airman",
    "infantrymen": "infantryman",
    "businessmen": "businessman",
    "gentlemen": "gentleman",
    "schoolchildren": "schoolchild",
    "grandchildren": "grandchild",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "halves": "half",
    "loaves": "loaf",
    "calves": "calf",
    "wolves": "wolf",
    "thieves": "thief",
    "shelves": "shelf",
    "pies": "pie",
    "ties": "tie",
    "lies": "lie",
    "teeth": "tooth",
    "feet": "foot",
    "geese": "goose",
    "mice": "mouse",
    "police": "police",
    "troops": "troop",
    "aircraft": "aircraft",
    "personnel": "personnel",
    "staff": "staff",
    "crew": "crew",
    "cattle": "cattle",
    "sheep": "sheep",
    "fish": "fish",
    "species": "species",
    "series": "series",
    "wounded": "wounded",
    "injured": "injured",
    "dead": "dead",
    "missing": "missing",
    "homeless": "homeless",
    "headquarters": "headquarters",
    "percent": "percent",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "campuses": "campus",
    "others": "other",
    "crises": "crisis",
    "bases": "base",
    "cases": "case",
    "houses": "house",
    "horses": "horse",
    "nurses": "nurse",
    "phases": "phase",
    "purchases": "purchase",
    "courses": "course",
    "offenses": "offense",
    "expenses": "expense",
    "licenses": "license",
    "releases": "release",
    "movies": "movie",
    "cookies": "cookie",
    "calories": "calorie",
    "shoes": "shoe",
    "employees": "employee",
}
NOT_PLURAL = frozenset(
    "is was has his its this us as across less yes plus thus bus gas always perhaps minus versus besides "
    "towards afterwards sometimes whereas unless news christmas texas kansas paris damascus "
    "hamas isis ours yours theirs hers says does goes yesterdays".split()
)


def singular(noun: str) -> str:
    """A noun's singular, lower case."""
    if noun.endswith(("'s", "’s")):
        noun = noun[:-2]
    found = IRREGULAR.get(noun)
    if found:
        return found
    if len(noun) < 4 or not noun.endswith("s") or noun in NOT_PLURAL:
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zzes")):
        return noun[:-2]
    if noun.endswith(("ss", "us")):
        return noun
    return noun[:-1]


def plural(word: str) -> bool:
    """The word is, or looks like, a plural noun."""
    if word in IRREGULAR:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and word not in NOT_PLURAL
        and not word.endswith(("ss", "us", "'s", "’s"))
    )


_PLURALS = {one: many for many, one in reversed(IRREGULAR.items())}


def pluralised(noun: str) -> str:
    """A noun phrase in the plural, its last word bent: "aid worker" -> "aid workers"."""
    head, last = noun.rpartition(" ")[::2]
    if last in _PLURALS:
        many = _PLURALS[last]
    elif last.endswith(("s", "x", "z", "ch", "sh")):
        many = f"{last}es"
    elif last.endswith("y") and last[-2:-1] not in ("a", "e", "o", "u", ""):
        many = f"{last[:-1]}ies"
    else:
        many = f"{last}s"
    return f"{head} {many}".strip()
