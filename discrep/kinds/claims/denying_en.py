"""English words that deny what depends on them, and words upon which a denial falls instead of on the act."""

from __future__ import annotations

# quantifiers and adverbs that deny nearly all, and the words of which one must stand in the other text for it to be contradicted
NEARLY_NONE: dict[str, str] = {"few": "many", "little": "much", "rarely": "often", "seldom": "often"}
SCOPES: dict[str, frozenset[str]] = {
    "all": frozenset(
        "all every everyone everybody everything everywhere both each entire whole any anyone".split()
    ),
    "many": frozenset("most many all every everyone majority both numerous nearly".split()),
    "much": frozenset(
        "much great considerable heavy extensive serious major severe significant substantial enormous lot".split()
    ),
    "often": frozenset(
        "often constantly continually frequently usually always commonly regularly generally repeatedly".split()
    ),
}
# words before "few" and "little" with which they count some
SOME_OF = frozenset("a the last next past first these those quite his her its their".split())

# "failed to pass": what follows the verb and "to" is negated
NEGATING_TO = frozenset("fail refuse decline unable forget neglect yet failure refusal inability".split())

# "prevented from leaving", "barred from": what follows "from" is negated; "avoided relegation": the object is
NEGATING_FROM = frozenset(
    "prevent stop bar ban block prohibit keep prohibited discourage exempt save restrain barred banned".split()
)

NEGATING_OBJECT = frozenset("avoid lack escape prevent avert forgo evade await".split())

NEGATING_OF = frozenset("instead lack absence free".split())

# "stopped using": the act goes on no more
NEGATING_ING = frozenset("stop avoid quit cease deny".split())

# the same, where the act itself is what follows
CEASING = frozenset("stop quit cease avoid keep start begin".split())

# acts told by what follows "to": "managed to win" is winning
CARRYING_TO = frozenset(
    "manage able begin start go come continue help use force seek need have require oblige allow permit".split()
)

# what follows "not" and takes the whole denial upon itself: the act itself may well have been done
PARTIAL = frozenset(
    "all every everyone everybody everything both always entirely fully completely necessarily exactly enough until because merely just only simply least more less immediately quite alone each solely far directly clear certain sure".split()
)

# a denial with one of these is a denial of that time or respect only
RESTRICTING = frozenset(
    "initially originally then alone solely exclusively apart beyond during throughout formally officially publicly personally further again".split()
)

# adverbs that say nothing of how it was done
MANNERLESS = frozenset(
    "only narrowly early really actually certainly definitely clearly simply finally apparently ultimately recently family reply supply apply rely italy july assembly likely daily weekly monthly elderly friendly ally bully rally fly immediately subsequently consequently unfortunately reportedly".split()
)
