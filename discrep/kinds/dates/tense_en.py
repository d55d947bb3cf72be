"""English words that tell whether a clause looks forward or back, and those that look like them."""

from __future__ import annotations

FUTURE = frozenset(
    "will shall won't shan't due scheduled plans expects expected would let's begins starts opens resumes "
    "meets visits arrives departs convenes reconvenes travels faces hosts planned intends "
    "aims hopes vows vowed slated upcoming".split()
)
HOPES = frozenset(
    "plan plans hope hopes aim aims intend intends want wants expect expects seek seeks agree agrees".split()
)
PAST = frozenset(
    "was were had did said told went came took made gave got found left began fell rose died won lost met "
    "held kept saw sent "
    "spent shot hit struck broke led brought became wrote spoke sold paid ran grew knew been drew flew "
    "threw fought caught "
    "bought thought taught sought swept slid sank sprang stood stole swore tore woke wore fled fed".split()
)
NOT_PAST = frozenset(
    "united indeed need speed breed exceed proceed succeed seed feed greed agreed-upon".split()
)
RECORDS = frozenset(
    "first only worst best most least once twice times second third low high peak record".split()
)
NO_RECORDS = frozenset("interest protest request arrest forest west east test rest guest quest contest harvest "
                       "invest suggest midwest northwest southwest northeast southeast".split())  # fmt: skip
