"""English ways to tell by whom somebody was killed, of what sort a death was, who drove what, who won and who was there."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

_KILLED = "(?:shot|killed|stabbed|beaten|murdered|strangled|attacked|bitten|poisoned|run over)"

# by whom somebody was killed or hurt; a gunman may be anybody, and stands in no row
_DOERS = (
    ("p", "(?:police|policem[ae]n|(?:police )?officers?|deput(?:y|ies)|troopers?)"),
    ("s", "(?:soldiers?|troops)"),
    ("h", "(?:husband|ex-husband|boyfriend|ex-boyfriend)"),
    ("w", "(?:wife|ex-wife|girlfriend|ex-girlfriend)"),
    ("1", "(?:son|stepson)"),
    ("2", "(?:daughter|stepdaughter)"),
    ("6", "(?:father|stepfather)"),
    ("5", "(?:mother|stepmother)"),
    ("7", "brother"),
    ("n", "neighbou?r"),
    ("c", "(?:colleague|co-worker|employee)"),
    ("t", "(?:student|pupil|classmate)"),
    ("a", "(?:dog|dogs|shark|bear|lion|tiger|crocodile|alligator|elephant|snake)"),
)

DOER = tuple(Row("doer", "subject", value, rf"{_KILLED} <4>by <3>{words}") for value, words in _DOERS)

# of what sort a death was: a (m)urder, a (s)uicide, an (a)ccident, (n)atural
_SORTS = (
    ("m", "(?:homicide|murder)"),
    ("s", "suicide"),
    ("a", "(?:accident|accidental)"),
)

SORT = (
    *(
        Row(
            "sort",
            "subject",
            value,
            rf"{BE} <1>(?:ruled|declared|classified as|treated as|investigated as) <2>{words}",
        )
        for value, words in _SORTS
    ),
    Row(
        "sort",
        "subject",
        "s",
        r"(?:committed|died by) suicide|killed (?:himself|herself)|took (?:his|her) own life",
    ),
    Row("sort", "subject", "m", rf"{BE} <1>murdered"),
    Row("sort", "subject", "a", r"died <4>in an? <1>accident|died accidentally"),
    Row("sort", "subject", "n", r"died <4>of natural causes"),
)

# who sat where: (d)river or (p)assenger
SEAT = (
    Row(
        "seat",
        "subject",
        "d",
        rf"{BE} driving|{BE} the driver|{BE} (?:at|behind) the wheel|drove the (?:car|van|bus|truck|lorry)",
    ),
    Row(
        "seat",
        "subject",
        "p",
        rf"{BE} <2>passenger|{BE} <2>in the (?:passenger|back|rear) seat|{BE} riding in",
    ),
)

_RIDES = (
    ("c", "(?:car|saloon|sedan|hatchback|taxi|minivan)"),
    ("v", "(?:van|minibus)"),
    ("t", "(?:lorry|truck|pickup)"),
    ("ctv", "(?:suv|jeep)"),
    ("m", "(?:motorcycle|motorbike|scooter|moped)"),
    ("b", "(?:bicycle|bike)"),
)

RIDE = tuple(
    Row(
        "ride",
        "subject",
        value,
        rf"(?:driving|drove|riding|rode|at the wheel of|behind the wheel of) <3>{words}",
    )
    for value, words in _RIDES
)

_CONTESTS = (
    ("election", "(?:election|elections|vote|primary|runoff|run-off|presidency)"),
    ("final", "(?:final|fight|bout|cup|tournament)"),
)

# who (w)on and who (l)ost
CONTEST = tuple(
    Row(question, "subject", value, rf"{verbs} <3>{words}")
    for question, words in _CONTESTS
    for value, verbs in (("w", "(?:won|wins)"), ("l", "(?:lost|loses)"))
)

_OCCASION = (
    "(?:ceremony|funeral|hearing|trial|meeting|wedding|summit|match|game|race|session|talks|vote|premiere)"
)

# whether somebody was there
PRESENCE = (
    Row(
        "presence", "subject", "y", rf"(?:attended|took part in|was present at|was at|were at) <4>{_OCCASION}"
    ),
    Row("presence", "subject", "y", r"(?:was|were) (?:present|in court|in the courtroom)"),
    Row(
        "presence",
        "subject",
        "n",
        rf"(?:skipped|missed|boycotted|stayed away from|was absent from) <4>{_OCCASION}",
    ),
    Row("presence", "subject", "n", r"(?:was|were) absent"),
)

_SITES = (
    ("h", "(?:home|house|flat|apartment)"),
    ("c", "(?:car|vehicle|truck|van|taxi)"),
    ("o", "(?:hotel|motel)"),
    ("s", "(?:school|college|classroom)"),
    ("w", "(?:office|workplace|factory)"),
    ("a", "airport"),
    ("t", "station"),
    ("b", "(?:bar|pub|nightclub|restaurant|cafe)"),
    ("k", "(?:church|mosque|temple|synagogue)"),
    ("p", "(?:park|woods|forest)"),
    ("j", "(?:prison|jail|cell)"),
)

# where somebody was attacked, arrested, or found dead
SITE = tuple(
    Row(question, "subject", value, rf"{verbs} <4>(?:at|in|inside|outside) <3>{words}")
    for question, verbs in (
        ("attacked at", rf"{BE} <1>(?:shot|stabbed|attacked|killed|abducted|kidnapped|seized)"),
        ("arrested at", rf"{BE} <1>(?:arrested|detained|caught|captured)"),
        ("found at", r"found <2>(?:dead|hanged|unconscious|hanging)"),
    )
    for value, words in _SITES
)

# what state the hurt were in: critical (ab), stable (ax), both (a); serious (st), stable too (s); good or fair (g)
CONDITION = (
    Row(
        "condition",
        "subject",
        "a",
        rf"(?:{BE}|remains|remained) <2>in <3>(?:stable but critical|critical but stable)",
    ),
    Row(
        "condition",
        "subject",
        "s",
        rf"(?:{BE}|remains|remained) <2>in <3>(?:stable but serious|serious but stable)",
    ),
    Row("condition", "subject", "ab", rf"(?:{BE}|remains|remained) <2>in <2>critical condition"),
    Row("condition", "subject", "st", rf"(?:{BE}|remains|remained) <2>in <2>serious condition"),
    Row("condition", "subject", "asgx", rf"(?:{BE}|remains|remained) <2>in <2>stable condition"),
    Row("condition", "subject", "g", rf"(?:{BE}|remains|remained) <2>in <2>(?:good|fair) condition"),
)
