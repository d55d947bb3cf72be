"""Words that stand in names of bodies and things, and what they say of the name."""

from __future__ import annotations

SMALL = frozenset("of the and for to on in at with de del".split()) | {"&"}
FORMAL = frozenset(("of", "and"))  # words that a body's full name has, and a team's with its ground has not
# Small words that hardly join a body's name where another article has "of": "Church of Christ on …".
NEVER_JOIN = frozenset(("on", "in", "at", "with"))
LEGAL = frozenset(
    "ltd inc corp llc plc limited gmbh ag sa nv bv spa incorporated corporation company co group".split()
)
# … of which a family of firms may have several: "Kerr Food Group", "Kerr Foods Group".
LOOSE = frozenset("group company co limited corporation".split())
# Heads for which one abbreviation stands.
BODIES = frozenset(
    "committee campaign commission council coalition congress center centre conference alliance association agency"
    " federation foundation forum fund society school institute initiative movement mission network".split()
)
# Words that stand before the name of one thing, or behind it.
BEFORE_NAME = frozenset("hurricane typhoon cyclone operation mount lake fort camp port cape".split())
BEHIND_NAME = frozenset(
    "street road avenue lane drive boulevard bridge hospital school college stadium park river creek dam mine tunnel"
    " prison hotel airport station mall church cathedral theatre theater clinic library museum".split()
)
# Posts and honours: "Prime Minister Ana Lopes" is no name turned round.
TITLES = frozenset(
    "president minister prime secretary general chief judge justice senator governor mayor captain coach king queen prince"
    " princess pope bishop archbishop mr mrs ms dr sir lord lady st saint".split()
)
# What a firm of one trade calls itself; a paper may take one for another, but two may be two firms of a group.
TRADES: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "entertainment studio studios pictures films productions",
        "airlines airways",
        "motors automotive",
        "pharmaceuticals pharma laboratories",
        "petroleum oil",
        "publishing publishers",
        "insurance assurance",
        "shipping lines",
        "breweries brewing",
        "constructors construction",
    )
)
