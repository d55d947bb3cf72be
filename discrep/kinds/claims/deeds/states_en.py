"""English ways to tell whether anybody came to harm at all, and in what state somebody was: armed, drunk, belted, conscious."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

_NOBODY = "(?:no one|no-one|nobody|no people)"

# whether anybody was hurt, or killed: (n)obody; that somebody was is told by what became of him
ANYONE = (
    Row(
        "hurt", "", "n", rf"{_NOBODY} (?:{BE}|has been|have been|had been) <1>(?:hurt|injured|harmed|wounded)"
    ),
    Row("hurt", "", "n", r"(?:no|without(?: any)?) (?:injuries|casualties)"),
    Row(
        "killed",
        "",
        "n",
        rf"{_NOBODY} (?:{BE}|has been|have been|had been) <1>(?:hurt or )?killed|{_NOBODY} died",
    ),
    Row(
        "killed",
        "",
        "n",
        r"(?:no|without(?: any)?) (?:deaths|fatalities|casualties)",
    ),
)

_GUN = "(?:gun|handgun|pistol|revolver|rifle|shotgun|weapon|knife)"

# in what state somebody was: (y)es or (n)o
STATE = (
    Row(
        "armed",
        "subject",
        "y",
        rf"{BE} armed|(?:pulled|drew|pointed|aimed|brandished|raised) <3>{_GUN}|{BE} (?:carrying|holding|brandishing) <2>{_GUN}",
    ),
    Row("armed", "subject", "n", rf"{BE} unarmed|(?:had|carried|was carrying) no {_GUN}"),
    Row("drunk", "subject", "y", rf"{BE} <1>(?:drunk|intoxicated)|(?:had )?been drinking|over the <2>limit"),
    Row("drunk", "subject", "n", rf"{BE} sober|had not been drinking|no alcohol in his blood"),
    Row(
        "belted",
        "subject",
        "y",
        r"(?:was|were|been) <1>wearing <2>(?:seat belts?|seatbelts?|helmets?|life jackets?)",
    ),
    Row(
        "belted",
        "subject",
        "n",
        r"(?:was|were|been|riding|driving) <2>without <2>(?:seat belts?|seatbelts?|helmets?|life jackets?)",
    ),
    Row("conscious", "subject", "n", rf"{BE} <1>unconscious|never regained consciousness|{BE} in <2>coma"),
    Row("conscious", "subject", "y", rf"{BE} <1>conscious|(?<!never )regained consciousness"),
    Row("belt", "subject", "y", r"(?:retained|defended|kept) <4>(?:title|titles|belt|crown|championship)"),
    Row("belt", "subject", "n", r"lost <4>(?:title|titles|belt|crown|championship)"),
)
