"""English ways to tell what became of somebody: where, how and of what he died, whether he came to harm."""

from __future__ import annotations

from discrep.kinds.claims.deeds.people_en import ARMED
from discrep.kinds.claims.deeds.rows import BE, Row

_DEAD = "(?:died|dies|dead|killed)"

_HOSPITAL = "(?:hospital|clinic|infirmary|medical cent(?:re|er))"

_SELF = "(?:himself|herself)"

_POLICE = "(?:police|policem[ea]n|(?:police )?officers?|deputies|deputy|troopers?|soldiers|marines|commandos|guards|snipers?|troops|agents)"

# where somebody died: at the (s)cene, which may be his home, on the (w)ay to hospital, in (h)ospital, at home (x)
WHERE = (
    Row(
        "where",
        "subject",
        "sx",
        rf"{_DEAD} <3>(?:at the (?:scene|site)|on the spot|on the (?:beach|road|street|pavement|sidewalk|pitch)|at the roadside)",
    ),
    Row(
        "where",
        "subject",
        "sx",
        r"(?:died|killed) (?:almost )?(?:instantly|instantaneously|outright|on impact)",
    ),
    Row("where", "subject", "sx", r"(?:pronounced|declared) dead (?:there|on site|at the scene|at the site)"),
    Row(
        "where",
        "subject",
        "w",
        rf"{_DEAD} <3>(?:on the way|en route|on (?:his|her|their) way|in (?:an|the) ambulance|while being (?:taken|rushed|driven|flown|transported)|before reaching)",
    ),
    Row("where", "subject", "h", rf"(?:died|dies) <5>(?:in|at) <5>{_HOSPITAL}"),
    Row("where", "subject", "hws", rf"(?:pronounced|declared) dead <3>(?:in|at) <5>{_HOSPITAL}"),
    Row(
        "where",
        "subject",
        "hws",
        rf"(?:taken|rushed|flown|airlifted|brought|driven) to <5>{_HOSPITAL} , where (?:he|she) {BE} (?:pronounced|declared) dead",
    ),
    Row(
        "where",
        "subject",
        "h",
        rf"(?:taken|rushed|flown|airlifted|brought|driven) to <5>{_HOSPITAL} , where (?:he|she) <1>died",
    ),
    Row(
        "where",
        "subject",
        "x",
        r"(?:died|dies) <3>(?:at home|(?:at|in) (?:his|her) (?:home|house|flat|apartment))",
    ),
)

# the places of death by their letters
SITES = {"s": "at the scene", "w": "on the way to hospital", "h": "in hospital", "x": "at home"}

# by what somebody was killed or hurt
_MANNERS = (
    ("s", r"(?:shot|gunned down)"),
    ("k", r"(?:stabbed|knifed)"),
    ("t", r"(?:strangled|throttled)"),
    ("b", r"(?:beaten|bludgeoned|battered|clubbed)"),
    ("p", r"poisoned"),
    ("h", r"hanged"),
    ("e", r"electrocuted"),
    ("r", r"(?:run over|run down)"),
    ("c", r"beheaded"),
)

MANNER = (
    Row("manner", "subject", "d", r"drowned"),
    *(Row("manner", "subject", value, rf"{BE} (?:\S+ and )?<2>{words}") for value, words in _MANNERS),
    *(
        Row("manner", "object", value, rf"{words}(?: and killed| to death| dead)?")
        for value, words in _MANNERS[:4]
    ),
    Row("manner", "subject", "s", r"(?:died|dies|dead) <2>(?:of|from) <3>(?:gunshot|bullet) wounds?"),
    Row("manner", "subject", "k", r"(?:died|dies|dead) <2>(?:of|from) <3>(?:stab|knife) wounds?"),
    Row(
        "manner",
        "subject",
        "l",
        r"(?:fell|plunged) <4>to (?:his|her) death|died <3>in a fall|killed <3>in a fall",
    ),
    Row(
        "manner",
        "subject",
        "x",
        r"froze to death|(?:died|dies) <3>(?:of|from) <2>(?:exposure|hypothermia|cold)",
    ),
    Row(
        "manner",
        "subject",
        "v",
        rf"(?:{BE} <1>)?(?:buried|killed|swept away|swept) <3>(?:in|by|under) <2>avalanche",
    ),
    Row("manner", "subject", "f", r"(?:burned|burnt) to death|burned alive|burnt alive|died of burns"),
    Row(
        "manner",
        "subject",
        "m",
        r"(?:died|dead|killed|succumbed) <2>(?:of|from|by|to) (?:smoke|suffocation|asphyxiation|asphyxia)|suffocated|choked on <2>smoke|choked to death|overcome by <1>(?:smoke|fumes)",
    ),
    Row(
        "illness",
        "subject",
        "i",
        r"(?:died|dies|dead) <4>(?:of|from|after) <2>(?:heart attack|heart failure|heart disease|cardiac arrest|coronary <2>disease)",
    ),
    Row(
        "illness",
        "subject",
        "n",
        r"(?:died|dies|dead) <4>(?:of|from) <3>(?:cancer|leukaemia|leukemia|lymphoma)",
    ),
    Row("illness", "subject", "u", r"(?:died|dies|dead) <4>(?:of|from) <2>pneumonia"),
    Row("illness", "subject", "o", r"(?:died|dies|dead) <4>(?:of|from) <2>(?:drug )?overdose"),
    Row(
        "illness",
        "subject",
        "s",
        r"(?:died|dies|dead) <4>(?:of|from|after) <2>(?:stroke|brain haemorrhage|brain hemorrhage|aneurysm)",
    ),
    Row("illness", "subject", "inus", r"(?:died|dies|dead) (?:, )?<4>(?:of|from) natural causes"),
)

# by what means somebody took his own life
SUICIDE = (
    Row(
        "suicide",
        "subject",
        "hsjp",
        rf"(?:committed|died by) suicide|killed {_SELF}|took (?:his|her) own life",
    ),
    Row("suicide", "subject", "h", rf"(?:hanged|hung|hanging) {_SELF}"),
    Row("suicide", "subject", "s", rf"(?:shot|shooting) (?:and killed |dead )?{_SELF}"),
    Row(
        "suicide",
        "subject",
        "j",
        rf"(?:threw|throwing|hurled) {_SELF} (?:off|from|out|under|in front)|jumped to (?:his|her) death",
    ),
    Row("suicide", "subject", "p", rf"poisoned {_SELF}"),
)

# how somebody ended who had killed or robbed: by his own (h)and, by the (p)olice's
END = (
    Row("end", "object", "p", r"(?:shot and killed|shot dead|killed|gunned down)", ARMED),
    Row("end", "subject", "h", rf"(?:shot|killed|hanged) (?:and killed |dead )?{_SELF}"),
    Row(
        "end",
        "subject",
        "h",
        rf"turned <2>(?:gun|weapon|rifle|pistol|knife) on {_SELF}|turning <2>(?:gun|weapon|rifle|pistol|knife) on {_SELF}",
    ),
    Row("end", "subject", "h", r"took (?:his|her) own life|(?:committed|died by) suicide"),
    Row("end", "subject", "p", rf"{BE} <1>(?:shot|killed|gunned down) <3>by <2>{_POLICE}"),
    Row("end", "object", "p", rf"{_POLICE} <2>(?:shot and killed|shot dead|killed|gunned down)"),
)

_LIMB = "(?:arm|leg|hand|wrist|ankle|foot|shoulder|hip|rib|ribs|collarbone|nose|jaw|neck|back|finger|fingers)"

_HURTS = "(?:cuts|burns|bruises|grazes|scratches|fractures?|concussion|injury|injuries|wounds?|broken bones?|broken \\S+)"

# whether somebody came to harm: (u)nhurt, (h)urt, or (d)ead; who was hurt may have died of it
HARM = (
    Row(
        "harm",
        "subject",
        "u",
        rf"(?:{BE}|escaped|emerged|walked away|got away|came out|taken off|pulled out|brought ashore) (?:completely )?(?:unhurt|unharmed|uninjured|unscathed)",
    ),
    Row("harm", "subject", "u", r"(?:escaped|emerged) without (?:a scratch|<1>(?:injury|injuries|harm))"),
    Row("harm", "subject", "uh", r"survived(?! by)|escaped alive|escaped with (?:his|her) life"),
    Row("harm", "subject", "h", rf"(?:escaped|survived) with <2>{_HURTS}"),
    Row("harm", "subject", "hd", rf"{BE} <1>(?:injured|wounded|hurt)"),
    Row("harm", "subject", "hd", rf"(?:suffered|sustained|suffering|sustaining) <4>{_HURTS}"),
    Row("harm", "subject", "hd", rf"with <3>(?:injuries|wounds)|broke (?:his|her|an?) <2>{_LIMB}"),
    Row("harm", "subject", "hd", rf"{BE} <1>treated for <3>{_HURTS}"),
    Row("harm", "object", "hd", r"(?:injured|wounded|injuring|wounding)"),
    Row(
        "harm",
        "subject",
        "d",
        rf"died|lost (?:his|her) life|{BE} <1>killed|{BE} <2>(?:found|pronounced|declared) dead|{BE} <2>among the (?:dead|victims|fatalities)",
    ),
    Row("harm", "object", "d", r"(?:killed|killing)"),
)

# how those who did it got away, and by what somebody was run into
_VEHICLES = (
    ("c", "(?:car|saloon|sedan|taxi|hatchback)"),
    ("v", "(?:van|minibus|minivan)"),
    ("t", "(?:lorry|truck|pickup)"),
    ("m", "(?:motorcycles?|motorbikes?|scooters?|moped)"),
    ("b", "(?:bicycles?|bikes?)"),
    ("s", "(?:boat|speedboat|dinghy)"),
)

FLIGHT = tuple(
    Row(
        "flight",
        "subject",
        value,
        rf"(?:fled|escaped|sped off|sped away|drove off|drove away|got away|made off|rode off|rode away|left) <4>(?:in|on|by) <4>{words}",
    )
    for value, words in _VEHICLES
)

HIT = tuple(
    Row(
        "hit",
        "subject",
        value,
        rf"{BE} <1>(?:hit|struck|run over|run down|knocked down|mown down) by <3>{words}",
    )
    for value, words in (*_VEHICLES[:5], ("r", "(?:train|tram|locomotive)"), ("o", "(?:bus|coach)"))
)

# with what somebody was killed or hurt
_WEAPONS = (
    ("p", "(?:handgun|pistol|revolver)"),
    ("r", "(?:rifle|assault rifle|carbine)"),
    ("s", "shotgun"),
    ("k", "(?:knife|dagger)"),
    ("a", "(?:axe|ax|hatchet)"),
    ("h", "hammer"),
    ("b", "(?:bat|baseball bat|club)"),
    ("w", "sword"),
    ("m", "machete"),
)

WEAPON = tuple(
    Row(
        "weapon",
        "",
        value,
        rf"(?:shot|shooting|stabbed|stabbing|killed|killing|attacked|attacking|beaten|beating|battered|hit|struck|opened fire|fired) <5>(?:with|using|by) <3>{words}",
    )
    for value, words in _WEAPONS
)

# who came upon the dead: the value is the finder's
FINDER = (
    Row("finder", "subject", "", r"(?:found|discovered) <3>(?:body|bodies|corpse|corpses)"),
    Row("finder", "subject", "", r"(?:found|discovered) <5>dead"),
    Row(
        "finder",
        "subject",
        "",
        r"(?:found|discovered) (?:his|her) (?:<1>)?(?:father|mother|wife|husband|son|daughter|brother|sister) <1>(?:on|in|at|lying|hanging)",
    ),
    Row("finder", "object", "", r"(?:found|discovered) <3>by"),
    Row("finder", "object", "", r"(?:found|discovered) <3>(?:when|after|as)"),
)

# who called for help: the value is the caller's
_HELP = "(?:police|911|999|112|emergency services|emergency number|ambulance|fire service|fire brigade|coastguard|authorities)"

CALLER = (
    Row(
        "caller",
        "subject",
        "",
        rf"(?:called|phoned|rang|dialled|dialed|telephoned|alerted|notified|summoned) (?:the |an )?{_HELP}",
    ),
    Row("caller", "subject", "", r"(?:raised|sounded|gave) the alarm"),
    Row("caller", "object", "", rf"{_HELP} {BE} <1>(?:called|alerted|notified|summoned) by"),
    Row("caller", "object", "", rf"alarm {BE} <1>(?:raised|given) by"),
)
