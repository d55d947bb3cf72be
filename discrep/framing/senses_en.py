"""Words whose event class their neighbours decide, and words that name the means of an event."""

from __future__ import annotations

# Forms whose class the neighbouring words decide: (class, words within reach that call for it), the
# first row that fits; the last row, without words, is the class where none of them stands; "" is none.
# What is sunk, drowned or routed on a pitch or a market is no ship.
_GAMES = (
    "goal goals brace double treble header headers striker strikers winger penalty free-kick hat-trick equaliser winner putt putts "
    "basket three-pointer pot points shares stocks profit profits index spirits hearts teeth claws investors rivals visitors hosts"
)
_SHOTS = (
    "low wide saved keeper goalkeeper net crossbar curling deflected first-time left-foot right-foot long-range par birdie bogey "
    "header scored scoring penalty putt"
)
# A market closes every day, and what is fought in court or in hospital is no battle.
_MARKETS = "market markets trading percent per cent % points higher lower shares share stock stocks index down up bourse exchange"
_CIRCUMSTANCES = (
    "glut weather price prices demand cost costs slump currency dollar euro yen inflation competition downturn recession snow rain heat "
    "drought fog injury injuries fatigue pitch wind economy"
)
_CAUSES = (
    "fine fines penalty court charge charges case lawsuit ruling appeal appeals legal conviction extradition eviction closure plan plans "
    "bill tax cancer disease virus illness inflation poverty corruption crime fire fires blaze blazes flames wildfire wildfires title "
    "election round rounds bout champion"
)
AMBIGUOUS: dict[str, tuple[tuple[str, str], ...]] = {
    "closed": (("", _MARKETS), ("closure", "")),
    "closed down": (("", _MARKETS), ("closure", "")),
    "blamed": (("", _CIRCUMSTANCES), ("accusation", "")),
    "blames": (("", _CIRCUMSTANCES), ("accusation", "")),
    "closes": (("", _MARKETS), ("closure", "")),
    "closing": (("", _MARKETS), ("closure", "")),
    "fight": (("", _CAUSES), ("clash", "")),
    "fights": (("", _CAUSES), ("clash", "")),
    "sank": (("", _GAMES), ("sinking", "")),
    "sunk": (("", _GAMES), ("sinking", "")),
    "sinks": (("", _GAMES), ("sinking", "")),
    "sink": (("", _GAMES), ("sinking", "")),
    "fire": (
        ("shooting", "opened opening opens open returned return gunman gunmen exchange exchanged"),
        ("ceasefire", "cease"),
        ("shelling", "rocket rockets mortar artillery tank missile shell heavy rebel enemy"),
        ("", "under line friendly ready"),
        ("fire", ""),
    ),
    "fires": (
        ("shelling", "rocket rockets missile missiles shells"),
        ("dismissal", "coach manager staff chief employee"),
        ("fire", ""),
    ),
    "fired": (
        (
            "shelling",
            "rocket rockets shell shells mortar mortars missile missiles artillery barrage projectile projectiles",
        ),
        ("shooting", "shot shots bullet bullets gun pistol rifle tear rounds gas gunman gunmen officers"),
        ("dismissal", "coach manager staff chief employee employees job was were been director from"),
        ("", ""),
    ),
    "firing": (
        ("shelling", "rocket rockets shells mortar mortars missile missiles artillery"),
        ("shooting", "shot shots bullet bullets gun pistol rifle rounds squad"),
        ("dismissal", "coach manager staff chief employee"),
        ("", ""),
    ),
    "strike": (
        (
            "labour-strike",
            "workers worker union unions nurses teachers drivers pilots pay wage wages hour walked miners staff doctors students industrial rail postal",
        ),
        ("", "deal balance lucky zone lightning outs pitcher baseball"),
        (
            "air-strike",
            "air drone missile jet jets warplane warplanes plane planes aerial coalition bomber bombers helicopter raid raids",
        ),
        ("attack", ""),
    ),
    "strikes": (
        (
            "labour-strike",
            "workers union unions nurses teachers drivers pilots pay wage miners staff doctors rail",
        ),
        ("quake", "quake earthquake magnitude tremor"),
        ("", "deal balance lightning out"),
        (
            "air-strike",
            "air drone missile jet jets warplane warplanes plane planes aerial coalition bombers helicopter",
        ),
        ("attack", ""),
    ),
    "struck": (
        ("quake", "quake earthquake magnitude tremor aftershock tsunami"),
        ("", "deal agreement lightning balance tone chord down"),
        ("air-strike", "air drone jets jet warplane warplanes planes plane coalition missile missiles"),
        (
            "attack",
            "shell shells rocket rockets mortar fighters rebels forces militants bomb bomber attacker",
        ),
        ("crash", "car truck train bus vehicle lorry"),
        ("", ""),
    ),
    "hit": (
        ("quake", "quake earthquake tremor tsunami magnitude aftershock"),
        ("air-strike", "raids raid jets warplanes airstrikes airstrike"),
        ("shelling", "rocket rockets shells mortar mortars"),
        ("crash", "car truck train bus vehicle lorry pedestrian"),
        ("", ""),
    ),
    "executed": (
        (
            "",
            "plan plans warrant warrants order orders strategy search boarding action contract perfectly professionally well",
        ),
        ("execution", ""),
    ),
    "shot": (("", "runway skidded orbit film filmed movie documentary bar goal " + _SHOTS), ("shooting", "")),
    "overran": (("crash", "runway airstrip"), ("capture", "")),
    "overrun": (("crash", "runway airstrip"), ("", "cost costs budget"), ("capture", "")),
    "shell": (("", "company oil royal egg sea live shotgun company's beach"), ("shelling", "")),
    "shells": (("", "live shotgun egg sea spent"), ("shelling", "")),
    "charged": (("", "battery batteries fee fees price customers prices electrically"), ("charge", "")),
    "charge": (("", "took takes free fee battery fees extra"), ("charge", "")),
    "erupted": (("eruption", "volcano lava ash crater mount"), ("quake", "quake earthquake"), ("", "")),
    "erupts": (("eruption", "volcano lava ash crater mount"), ("", "")),
    "game": (
        ("match", "season league coach team score scored playoff playoffs championship points win won lost"),
        ("", ""),
    ),
    "games": (
        ("match", "season league coach team score scored playoff playoffs championship won lost"),
        ("", ""),
    ),
    "attack": (("illness", "heart asthma panic"), ("attack", "")),
    "attacks": (("illness", "heart asthma panic"), ("attack", "")),
}

# Two words that hold a trigger and tell of no event.
NO_EVENTS = frozenset(
    tuple(pair.split(" "))
    for pair in (
        "in charge|of charge|deal with|dealt with|deals with|dealing with|great deal|good deal|fire service|fire services|fire brigade"
        "|fire chief|fire department|fire station|fire officer|fire officials|fire engine|fire engines|death row|birth rate|birth place"
        "|war crimes|war veteran|war veterans|war hero|world war|cold war|shot up|shot past|shot ahead|trial run|match day|storm drain"
        "|strike force|attack dog|deadly serious|dead end|dead heat|dead sea|law firm|law school|law enforcement|bill of|sale price"
        "|record deal|in place|fighting chance|in conflict|conflict of|poll tax|crash course|launch pad|visit website|visit our"
    ).split("|")
)

INSTRUMENTS: dict[str, str] = {
    "airstrike": "air-strike",
    "airstrikes": "air-strike",
    "warplane": "air-strike",
    "warplanes": "air-strike",
    "jet": "air-strike",
    "jets": "air-strike",
    "rocket": "rocket",
    "rockets": "rocket",
    "missile": "missile",
    "missiles": "missile",
    "mortar": "mortar",
    "mortars": "mortar",
    "artillery": "artillery",
    "barrel": "barrel-bomb",
    "knife": "knife",
    "machete": "knife",
    "gun": "gun",
    "rifle": "gun",
    "pistol": "gun",
    "handgun": "gun",
    "chlorine": "gas",
    "sarin": "gas",
    "drone": "drone",
    "drones": "drone",
}
