"""English ways to tell what befell a thing: the damage, what began it, and where."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

_BADLY = "(?:badly|severely|heavily|seriously|extensively)"

_LITTLE = "(?:slightly|lightly|superficially)"

_MINOR = "(?:minor|slight|superficial|light|limited|little|cosmetic|(?:only )?smoke|some smoke)"

# what a thing suffered: (0) nothing, (1) little, (2) much, (3) all
DAMAGE = (
    Row(
        "damage",
        "subject",
        "3",
        rf"{BE} <1>(?:destroyed|gutted|razed|levelled|leveled|obliterated|demolished)",
    ),
    Row("damage", "subject", "3", r"burned down|burnt down|burned to the ground|burnt to the ground"),
    Row("damage", "object", "3", r"(?:destroyed|gutted|razed|levelled|leveled|obliterated|demolished)"),
    Row(
        "damage",
        "subject",
        "2",
        rf"{BE} {_BADLY} (?:damaged|hit|burned)|(?:suffered|sustained) (?:major|heavy|severe|serious|extensive|massive|significant) damage",
    ),
    Row("damage", "object", "2", rf"{_BADLY} (?:damaged|damaging)"),
    Row(
        "damage",
        "subject",
        "1",
        rf"{BE} (?:only )?{_LITTLE} damaged|(?:suffered|sustained|had|with|received) (?:only )?{_MINOR} damage",
    ),
    Row(
        "damage",
        "subject",
        "12",
        rf"{BE} (?:partly|partially) (?:damaged|destroyed|burned)|(?:partly|partially) collapsed",
    ),
    Row("damage", "subject", "23", r"collapsed"),
    Row(
        "damage",
        "subject",
        "01",
        rf"(?:{BE} <2>|left <2>|remained <1>|escaped <1>)(?:intact|undamaged|unscathed|untouched)|escaped <1>damage",
    ),
)

# what started a fire or brought about a crash
_CAUSES = (
    (
        "e",
        r"(?:short circuit|electrical <1>(?:fault|failure|problem|short)|faulty wiring|overloaded <1>socket)",
    ),
    ("a", r"(?:arson|arsonists?|deliberate|deliberately|petrol bombs?|firebombs?|molotov)"),
    ("c", r"(?:cigarette|cigarettes)"),
    ("g", r"(?:gas leak|gas explosion|leaking gas|gas canister|gas cylinder)"),
    ("n", r"(?:candle|candles)"),
    ("l", r"lightning"),
    ("k", r"(?:cooking|frying pan|chip pan|stove)"),
    ("w", r"(?:fireworks?|firecrackers?|flares?)"),
    (
        "m",
        r"(?:engine failure|mechanical <1>(?:failure|fault)|brake failure|technical <1>(?:fault|failure)|failed brakes)",
    ),
    ("h", r"(?:pilot error|human error|driver error)"),
    ("f", r"(?:fog|thick fog|ice|icy <1>road|high winds?|storm)"),
    ("b", r"(?:bomb|explosives|missile)"),
    ("s", r"(?:bird strike|birds)"),
)

CAUSE = tuple(
    Row("cause", bearer, value, form)
    for value, words in _CAUSES
    for bearer, form in (
        ("subject", rf"(?:caused|started|sparked|triggered|set off|ignited|brought down) by <4>{words}"),
        ("subject", rf"blamed on <3>{words}"),
        ("object", rf"{words} (?:caused|sparked|triggered|started|brought down)"),
    )
)

# in which part of a building a fire broke out
_ROOMS = (
    ("k", "kitchens?"),
    ("r", "roof"),
    ("b", "(?:basement|cellar)"),
    ("a", "(?:attic|loft)"),
    ("g", "(?:garage|car park)"),
    ("d", "bedroom"),
    ("l", "(?:laundry|laundry room)"),
    ("o", "(?:boiler room|engine room)"),
    ("s", "(?:store room|storeroom|warehouse)"),
    ("y", "outside"),
)

_FLOORS = (
    ("1", "(?:ground|first) floor"),
    ("2", "second floor"),
    ("3", "third floor"),
    ("4", "(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|top) floor"),
)

ORIGIN = tuple(
    Row(question, "subject", value, rf"(?:broke out|started|began|erupted) <2>(?:in|on) <3>{words}")
    for question, rows in (("origin", _ROOMS), ("floor", _FLOORS))
    for value, words in rows
)
