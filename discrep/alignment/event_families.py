"""Event classes that different writers use for one event."""

from __future__ import annotations

FAMILIES: tuple[frozenset[str], ...] = (
    frozenset("air-strike shelling bombing attack death wounding chemical-attack".split()),
    frozenset("shooting attack death wounding murder".split()),
    frozenset("stabbing attack death wounding murder".split()),
    frozenset("clash attack capture death wounding siege".split()),
    frozenset("bombing attack death wounding".split()),
    frozenset("execution death murder".split()),
    frozenset("arrest charge raid investigation".split()),
    frozenset("trial verdict sentence charge".split()),
    frozenset("election vote inauguration".split()),
    frozenset("talks meeting visit press-conference speech deal ceasefire".split()),
    frozenset("quake collapse death wounding".split()),
    frozenset("flood storm landslide death displacement evacuation".split()),
    frozenset("fire collapse death wounding bombing".split()),
    frozenset("crash collapse death wounding sinking".split()),
    frozenset("sinking drowning death rescue".split()),
    frozenset("protest clash death wounding arrest".split()),
    frozenset("merger deal sale".split()),
    frozenset("match win".split()),
    frozenset("outbreak death".split()),
    frozenset("coup attack".split()),
    frozenset("kidnapping attack hijacking piracy capture rescue".split()),
    frozenset("military-operation attack clash air-strike shelling capture death wounding".split()),
    frozenset("invasion capture attack war".split()),
    frozenset("explosion-accident fire bombing death wounding".split()),
    frozenset("suicide death".split()),
    frozenset("stampede death wounding".split()),
    frozenset("poisoning illness outbreak death".split()),
    frozenset("eruption evacuation displacement death".split()),
    frozenset("robbery raid attack shooting".split()),
    frozenset("lawsuit settlement ruling fine".split()),
    frozenset("accusation charge arrest".split()),
    frozenset("extradition arrest release".split()),
    frozenset("referendum vote law debate".split()),
    frozenset("resignation dismissal appointment reshuffle retirement".split()),
    frozenset("cyberattack outage".split()),
    frozenset("bankruptcy layoff closure".split()),
    frozenset("space-launch launch".split()),
    frozenset("funeral death".split()),
)


_RELATED: dict[str, frozenset[str]] = {
    cls: frozenset().union(*(family for family in FAMILIES if cls in family))
    for cls in frozenset().union(*FAMILIES)
}


def related(a: str, b: str) -> bool:
    """The classes are one, or may name one event."""
    return a == b or b in _RELATED.get(a, ())


# Classes so common that one article tells of several such events: sharing one says little.
COMMONPLACE: frozenset[str] = frozenset(
    "air-strike shelling bombing shooting attack clash capture death wounding injury talks meeting visit speech press-conference vote law deal charge investigation arrest trial sale results launch match win award stabbing murder robbery crash fire protest raid rescue kidnapping".split()
)


def distinctive(cls: str) -> bool:
    """An event of this class is as good as a name: two articles of one story mean the same one."""
    return cls not in COMMONPLACE


# What befalls people in events of every kind: a storm's wounding is the storm's.
BEFALLING: frozenset[str] = frozenset(("death", "wounding", "injury"))


def befalls(a: str, b: str) -> bool:
    """One class is what befell people in the event that the other names."""
    return (a in BEFALLING) != (b in BEFALLING)


# Words that take up an event told before: "the attack", "the deaths".
GENERAL: frozenset[str] = frozenset(("attack", "death", "wounding", "injury"))
