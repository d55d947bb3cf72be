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
        anchors = dict(frame.anchors)
        if value.role is None and "role" in anchors and value.kind == "count":
            value = replace(value, role=anchors["role"].value)
        own = {"role": value.role, "group": value.group, "part": " ".join(value.part) or None}
        for name, found in own.items():
            if found is not None and name not in anchors:
                anchors[name] = Anchor(found, Origin.CLAUSE)
        facts.append(
            Fact(
                kind=value.kind,
                start=mention.start,
                end=mention.end,
                surface=mention.surface,
                value=value,
                frame=_with(frame, anchors),
                pattern=mention.pattern,
            )
        )
    return facts


def _with(frame: Frame, anchors: dict[str, Anchor]) -> Frame:
    return frame if anchors == dict(frame.anchors) else replace(frame, anchors=anchors)
