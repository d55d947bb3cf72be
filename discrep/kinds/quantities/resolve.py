"""Turns the quantities found into facts, and hands role, group and part to the frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discrep.kinds.quantities.value import Quantity
from discrep.model import Anchor, Fact, Frame, Framed, Origin, Published


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """Facts of one article's quantities, in order."""
    facts: list[Fact] = []
    for mention, frame in framed:
        value: Quantity = mention.parsed
        if value.kind == "count":
            if value.role is None and "role" in frame.anchors:
                value = replace(value, role=frame.anchors["role"].value)
            frame = _with_own(frame, value)
        facts.append(
            Fact(
                kind=value.kind,
                start=mention.start,
                end=mention.end,
                surface=mention.surface,
                value=value,
                frame=frame,
                pattern=mention.pattern,
            )
        )
    return facts


def _with_own(frame: Frame, value: Quantity) -> Frame:
    """The frame with the role, group and part marks that the words of the count give, where it had none."""
    if not (value.role or value.group or value.part):
        return frame
    own = (("role", value.role), ("group", value.group), ("part", " ".join(value.part)))
    fresh = {name: Anchor(found, Origin.CLAUSE) for name, found in own if found and name not in frame.anchors}
    return frame.with_anchors(fresh) if fresh else frame
