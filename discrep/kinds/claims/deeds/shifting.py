"""Alignments of what one article only alleges and another tells as fact: one for each post or act."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from discrep.alignment.scene import Scene
from discrep.kinds.claims.deeds.bearers import Cast
from discrep.kinds.claims.deeds.shifts import Said, plain_acts, said, shifts
from discrep.kinds.claims.deeds.sides import side
from discrep.model import Alignment, Confidence, Member


def align_shifts(scene: Scene, casts: Mapping[str, Cast]) -> Iterator[Alignment]:
    """The articles that tell it plainly first, then those that allege it."""
    found = {name: said(cast) for name, cast in casts.items()}
    hedged = [s for all_ in found.values() for s in all_ if s.hedged]
    if not hedged:
        return
    acts = frozenset(s.what for s in hedged if s.act)
    for name, cast in casts.items():
        found[name] += plain_acts(cast, acts)
    plain: dict[tuple[str, str], dict[str, Said]] = {}
    alleged: dict[tuple[str, str], dict[str, Said]] = {}
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b):
            continue
        for mine, yours in ((a.article.id, b.article.id), (b.article.id, a.article.id)):
            for shift in shifts(found[mine], found[yours]):
                slot = shift.hedged.what, shift.hedged.name[-1] if shift.hedged.name else ""
                alleged.setdefault(slot, {}).setdefault(mine, shift.hedged)
                plain.setdefault(slot, {}).setdefault(yours, shift.plain)
    for slot, those in sorted(plain.items()):
        ordered = [*sorted(those.items()), *sorted(alleged[slot].items())]
        members = tuple(_side(casts[name], one) for name, one in ordered)
        yield Alignment(
            "claims",
            " · ".join(filter(None, slot)),
            members,
            (f"compared because all tell of {slot[1] or slot[0]}",),
            Confidence.MEDIUM,
            "shift",
        )


def _side(cast: Cast, one: Said) -> Member:
    return side(cast.sheet, one.number, one.statement, one.part, (one.first, one.last))
