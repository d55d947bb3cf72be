"""English words around place names: prepositions, nouns of places, and what only looks like a place."""

from __future__ import annotations

IN, NEAR, OBJECT, TO, FROM, BASED, NAMED = "in", "near", "object", "to", "from", "based", "named"

# Prepositions and how the words before them stand to the place.
PREPOSITIONS: dict[str, str] = {
    **dict.fromkeys("in at inside within across throughout over on".split(), IN),
    **dict.fromkeys("near outside around off beyond beside alongside surrounding by".split(), NEAR),
    **dict.fromkeys("to into toward towards entering reaching".split(), TO),
    **dict.fromkeys("from leaving".split(), FROM),
    **dict.fromkeys("against".split(), OBJECT),
}
SURE = frozenset("in near inside outside at within across throughout around".split())
# Verbs and nouns of which a place is the object: what is told happens there.
STRUCK = frozenset(
    """shelled bombed hit struck pounded targeted captured seized retook recaptured besieged stormed attacked liberated
    bombarded raided rocked shook devastated ravaged battered flooded evacuated bombing shelling hitting striking attacking
    targeting capturing besieging pounding rocks hits strikes shakes batters floods entered recapture capture retake seize""".split()
)
STRIKES_OF = frozenset(
    """bombing shelling bombardment siege battle attack capture liberation recapture fall storming invasion occupation encirclement
    control evacuation""".split()
)
STRIKES_ON = frozenset(
    """attack attacks raid raids strike strikes airstrike airstrikes assault offensive bombardment bombing shelling march siege fell fall
    falls landed rained dropped fired launched descended""".split()
)
# Nouns of places, singular, with the level they show.
LEVEL_NOUNS: dict[str, str] = {
    **dict.fromkeys("town city village hamlet municipality settlement township commune".split(), "settlement"),
    **dict.fromkeys("district neighborhood neighbourhood quarter suburb borough ward enclave".split(), "district"),
    **dict.fromkeys("province governorate region state oblast prefecture department canton territory".split(), "region"),
    **dict.fromkeys("county parish".split(), "county"),
    **dict.fromkeys("country republic nation".split(), "country"),
    **dict.fromkeys("island peninsula valley area camp port resort".split(), "place"),
    **dict.fromkeys(
        "hotel motel theatre theater restaurant museum clinic airport airbase base stadium square bridge hospital prison jail market school university church mosque park station "
        "crossing checkpoint dam beach harbor harbour mall arena road street avenue highway".split(),
        "site",
    ),
}  # fmt: skip
SITES = frozenset(n for n, level in LEVEL_NOUNS.items() if level == "site")
PLURALS: dict[str, str] = {
    **{n + "s": level for n, level in LEVEL_NOUNS.items() if level != "site"},
    "cities": "settlement", "municipalities": "settlement", "counties": "county", "countries": "country",
}  # fmt: skip
# Parts of a place before "of": inside it, or around it.
INSIDE = frozenset("centre center heart streets middle downtown skies".split())
AROUND = frozenset(
    "outskirts countryside vicinity edge edges suburbs border borders coast surroundings outside environs shores shore hinterland".split()
)
DIRECTIONS: dict[str, str] = {
    **{d: d for d in "north south east west north-east north-west south-east south-west".split()},
    **{f"{d}ern": d for d in "north south east west north-east north-west south-east south-west".split()},
    "northeast": "north-east", "northwest": "north-west", "southeast": "south-east", "southwest": "south-west",
    "northeastern": "north-east", "northwestern": "north-west", "southeastern": "south-east",
    "southwestern": "south-west", "central": "centre",
}  # fmt: skip
# Words that may stand between a preposition and a name.
BETWEEN = frozenset(
    """the nearby downtown central rural besieged war-torn embattled rebel-held government-held opposition-held regime-held
    kurdish-held militant-held is-held isis-held troubled coastal neighbouring neighboring both mainly upstate suburban inner greater
    ancient historic old southernmost northernmost midtown uptown far all of""".split()
)
# What stands before "in" where the name after it is no place of an event.
NOT_IN = frozenset(
    """stake stakes share shares confidence faith trust interest interested investment investments invest invested investing
    believe believes believed belief star stars starred starring role roles appear appears appeared character part
    engaged specializing specialising majored degree fluent
    positions position resulted results listed dressed""".split()
)
HOMES = frozenset(
    "born raised lives lived living resides residing resident residents based headquartered educated studied native grew".split()
)
# Peoples and faiths that are no country's: "a Kurdish town" is no town named Kurdish.
PEOPLES = frozenset(
    """arab arabs kurdish kurd alawite druze sunni shia shiite shi'ite christian muslim islamic islamist jewish catholic protestant
    orthodox buddhist hindu sikh yazidi yezidi assyrian armenian turkmen palestinian african asian european western eastern northern
    southern central american latin mediterranean balkan baltic soviet communist""".split()
)
# Capitalised words after "in" that are no places.
NOT_PLACES = frozenset(
    """english french german spanish arabic russian chinese japanese hebrew persian turkish hindi latin italian portuguese korean kurdish
    islam christianity judaism god christ parliament congress senate islamist muslims christians jews
    game games week round act chapter section article page part phase group level room super world formula grand major
    twitter facebook youtube google instagram internet web skype nasdaq dow q1 q2 q3 q4 season series
    ramadan easter christmas passover hanukkah thanksgiving eid halloween lent spring summer autumn winter fall
    house white oscars oscar emmy emmys grammy grammys academy olympics cup league championship championships division
    chief president minister general king queen prince sir lord judge justice sheriff officer mr mrs ms dr doctor professor
    captain colonel sergeant lieutenant major detective director chairman senator governor mayor pope father sister brother
    southern northern eastern western democratic republican covid aids hiv dna north south east west nfl nba mlb nhl iphone android windows""".split()
)
# Last words of names that are organisations, works, teams.
BODY_WORDS = frozenset(
    """times post news daily herald guardian journal press agency association federation organisation organization league cup club
    team united committee commission council ministry department bureau office party congress parliament senate assembly court army
    navy force forces guard police bank group company corp inc ltd llc plc university college institute foundation network television
    radio magazine observatory coalition union front brigade brigades movement act bill treaty accord agreement protocol championship
    championships open masters marathon series award awards show tonight live games olympics war prize rangers cowboys lakers
    giants patriots jets bears bulls eagles kings yankees sox chargers raiders steelers saints falcons dolphins""".split()
)
STREETS = frozenset(
    """street st avenue ave road rd boulevard blvd drive lane ln way highway parkway pkwy terrace court place square circle pike turnpike
    freeway expressway alley plaza""".split()
)
# Names that a town bears too and that news never means by it.
NEVER = frozenset(
    """white house|gulf|west coast|east coast|south coast|post|the post|page|union|southern|northern|eastern|western|democratic|liberty|justice|independence|
    senate|university|capitol|republic|union city|central|center|centre|normal|star|sun|globe|mirror|independent|enterprise|
    christian|chase|gap|orange|apple|target|columbia|tribune|times square|chief|marshall|major|defiance|eden|hope|
    carolina|champion|paradise|imperial|industry|commerce|progress|media|young|king|price|moody|rich|power""".replace(
        "\n    ", ""
    ).split("|")
)
# What joins two names into one: "Gulf of Aden", "Isle of Wight".
WATERS = frozenset(
    "Gulf Bay Strait Straits Sea Isle Cape Horn Mount Port Lake Plain Plains Valley Firth".split()
)
# Words that may follow a name which only its preposition shows to be a place.
AFTER_NAME = frozenset(
    """and or on at in after before during since until when where who which that as by for to from with while because but yesterday today
    early late last this earlier overnight near was were is are has had have will would said told killed left died injured wounded
    according amid under about around where's just next shortly over through against following if so although though between""".split()
)
# What follows a name that stands for a body there: "Surrey police".
BODIES_AFTER = frozenset(
    "police officials authorities government law officers prosecutors firefighters".split()
)
# Towns whose names are other words first; they count only where their country is spoken of.
BUT_TOWNS = frozenset(
    "of bar reading mobile bath nice batman split wells sale battle rugby boring pau hit".split()
)
