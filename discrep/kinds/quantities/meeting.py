"""By what an amount meets amounts that ask another question, and what sets two such amounts apart."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.kinds.quantities.attributes import attribute
from discrep.kinds.quantities.bearers import bearer
from discrep.kinds.quantities.governors import governor
from discrep.kinds.quantities.possessions import possession
from discrep.kinds.quantities.questions import replaced, superseded
from discrep.kinds.quantities.value import Quantity
from discrep.model import Member


def keys(member: Member) -> Iterator[str]:
    """What is counted by its head noun, what became of it, what is asked, what the amount is of, whose age it is."""
    value: Quantity = member.fact.value
    if value.counted:
        yield f"noun {value.counted.split()[-1]}"
    if value.role:
        yield f"role {value.role}"
    if row := attribute(member):
        yield f"asks {row.name}"
    if noun := governor(member):
        yield f"the {noun}"
    if member.fact.kind == "age" and (person := bearer(member)):
        yield f"age of {person.key}"


def comparable(member: Member) -> bool:
    """The amount is a level, and still stands."""
    value: Quantity = member.fact.value
    return not (value.ratio or value.change is not None or superseded(member) or replaced(member))


def alike(a: Member, b: Member) -> bool:
    """Neither what became of the counted, nor what is asked or had, nor what the amount is of differs."""
    return all(
        one is None or other is None or one == other
        for one, other in (
            (a.fact.value.role, b.fact.value.role),
            (_name(a), _name(b)),
            (governor(a), governor(b)),
            (possession(a), possession(b)),
        )
    )


def _name(member: Member) -> str | None:
    row = attribute(member)
    return row.name if row else None
