"""Example pairs of the rules on quantities."""

from discrep.kinds.rule import Example

IDS = (
    "count-conflict count-disputed count-update count-precision sum-mismatch magnitude-slip money-conflict "
    "money-disputed percent-conflict percent-point-confusion age-conflict measure-conflict"
)
FAILS: dict[str, tuple[Example, ...]] = {name: () for name in IDS.split()}
PASSES: dict[str, tuple[Example, ...]] = {name: () for name in IDS.split()}
