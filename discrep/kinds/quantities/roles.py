"""What befalls or distinguishes those counted: words that carry one sense each, as tables."""

from __future__ import annotations

from discrep.kinds.rows import dense_rows

# role | participles, past forms | other forms of the active verb | intransitive verbs | adjectives | nouns
_ROLES = """
killed|killed slain murdered assassinated executed beheaded massacred martyred slaughtered||||
killed|electrocuted lynched hanged|killing kill kills murdering slaying executing massacring|died dies||
killed|||dying perished drowned perish perishes suffocated|dead lifeless|death fatality dead deaths
killed|||||killing murder fatalities slaying execution massacre corpse martyr
wounded|wounded injured hurt maimed|wounding wound wounds injuring injures injure hurting|||wounded
wounded|||||injured injury injuries
casualty||||| casualty casualties
shot|shot|shooting|||
stabbed|stabbed|stabbing|||
missing||||missing unaccounted|missing disappearance
arrested|arrested detained apprehended|arresting detaining|||arrest detention detained detainee
captured|captured|capturing captures capture||captive|
jailed|jailed imprisoned|jailing||behind_bars|
sentenced|sentenced convicted|sentencing|||conviction
charged|charged indicted|charging|||
displaced|displaced uprooted|displacing displaces displace||homeless|displaced homeless
fled|||fled fleeing flee flees||
evacuated|evacuated|evacuating evacuate|||evacuee evacuated
hospitalised|hospitalised hospitalized|hospitalising|||hospitalisation hospitalization
rescued|rescued saved|rescuing rescue saving|||
treated|treated|treating|||
infected|infected|infecting|||infection infected
sickened|sickened poisoned|sickening||ill sick|
trapped|trapped buried|trapping||trapped|
stranded|stranded marooned|stranding||stranded stuck marooned|
kidnapped|kidnapped abducted|kidnapping abducting|||hostage kidnapping abduction
released|released freed|releasing freeing|||
affected|affected|affecting affects affect|||
destroyed|destroyed demolished flattened levelled leveled razed gutted wrecked torched|destroying demolishing flattening gutting razing|collapsed||
damaged|damaged|damaging|||
deployed|deployed mobilised mobilized massed|deploying massing mobilising|||
fired|fired launched|firing launching|||
intercepted|intercepted downed|intercepting downing|||
seized|seized confiscated|seizing confiscating|||
survived|||survived survive||survivor
surrendered|||surrendered surrender||
protested|||protested rallied marched demonstrated||
laid-off|axed|axing||redundant|redundancy layoff
created|created|creating|||
"""
# Head nouns that make a role of their own when no verb says more.
_NOUN_ROLES = """
troops|troop soldier
protesters|protester protestor demonstrator marcher
votes|vote ballot
seats|seat
homes|home house
vehicles|vehicle car truck bus tank lorry
aircraft|aircraft plane jet helicopter warplane drone
missiles|missile rocket
bombs|bomb shell mortar
strikes|strike airstrike raid sortie
jobs|job
infected|case
attendance|spectator attendee fan
refugees|refugee migrant
fighters|fighter rebel militant
"""

PASSIVE: dict[str, str] = {}  # after "were", or right behind the noun
ACTIVE: dict[str, str] = {}  # before the object: "killing 14"
INTRANSITIVE: dict[str, str] = {}
ADJECTIVES: dict[str, str] = {}
NOUNS: dict[str, str] = {}  # "14 deaths", "the arrest of 12"
for _role, *_columns in dense_rows(_ROLES):
    _passive, _active, _intransitive, _adjectives, _nouns = (c.split() for c in _columns)
    PASSIVE |= dict.fromkeys(_passive, _role)
    ACTIVE |= dict.fromkeys((*_passive, *_active), _role)
    INTRANSITIVE |= dict.fromkeys(_intransitive, _role)
    ADJECTIVES |= dict.fromkeys(_adjectives, _role)
    NOUNS |= dict.fromkeys(_nouns, _role)
    NOUNS |= {n + "s": _role for n in _nouns if not n.endswith(("s", "d", "g"))}
    NOUNS |= dict.fromkeys((n + "s" for n in _nouns if n.endswith("ing")), _role)
AFTER = PASSIVE | INTRANSITIVE | ADJECTIVES
NOUN_ROLES = {n: r for r, ns in dense_rows(_NOUN_ROLES) for n in ns.split()}

TOLL = frozenset(("toll", "tolls"))
TOLL_KINDS = {"injury": "wounded", "injured": "wounded", "casualty": "casualty", "wounded": "wounded"}
# Verbs that lead from a toll or a role noun to its figure: "the toll rose to 14", "the dead numbered 14".
TO_FIGURE = frozenset(
    "of to at numbered number is was were as reached reaches exceeded exceeds passed surpassed hit "
    "stood stands "
    "climbed rose risen now past topped above over by".split()
)
BODIES = frozenset(("bodies", "body", "remains", "corpses"))
VICTIMS = frozenset(("victims", "casualties"))
LIVES = frozenset(("life", "lives"))
LIFE_VERBS = frozenset(
    "claimed claiming claims claim cost costing costs took taking takes lost losing".split()
)
SAVE_VERBS = frozenset("saved saving save saves".split())
LEAVE = frozenset("leaving left leaves leave".split())

BE = frozenset("was were is are been being be am 's".split())
AUX = BE | frozenset(
    "fell fallen became become remain remains remained have has had having will would could may might can should got get getting".split()
)
# What may stand between a counted noun and its verb or adjective.
SKIP = AUX | frozenset(
    "also reportedly believed thought said feared confirmed recorded reported known presumed to then "
    "still all both later "
    "seriously critically badly slightly severely lightly fatally mortally immediately either more "
    "others other "
    "so far now not n't who already subsequently allegedly apparently initially officially it instantly "
    "instead since found left listed pronounced declared assumed moderately gravely".split()
)
PREPOSITIONS = frozenset(
    "in on at of from near inside outside around across aboard among along by for with to into between "
    "behind "
    "under within".split()
)
# A clause, or another actor, begins here.
STOPS = frozenset(
    '. ; : ( ) " “ ” — – ? ! which that while whereas when where but although though because if whose '
    "saying said says told adding according".split()
)
LINKS = frozenset((",", "and", "&", "or", "plus", "including", "with", ":", "—", "–", "("))
# Behind an ambiguous past form these show an object, so that the form is active: "gunmen killed 14".
OBJECTS = frozenset(
    "a an the his her their its our my at more dozens scores hundreds several some people civilians him"
    " them himself themselves it up nearly almost about over".split()
)
REDUCED_AFTER = frozenset(
    "in by when as on during near after since and or , . ; ) - inside at outside including from so "
    "along over".split()
)

HOSPITAL = (
    ("taken", "to", "hospital"),
    ("rushed", "to", "hospital"),
    ("in", "hospital"),
    ("taken", "to", "hospitals"),
    ("sent", "to", "hospital"),
    ("admitted", "to", "hospital"),
    ("taken", "to", "a", "hospital"),
    ("transported", "to", "hospital"),
)
HOSPITAL_STARTS = frozenset(row[0] for row in HOSPITAL)
