"""Alignments of deeds: statuses that exclude each other, and stages of one affair, between articles of one story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from discrep.alignment.scene import Scene
from discrep.kinds.claims.deeds.bearers import Cast
from discrep.kinds.claims.deeds.fates_en import SITES
from discrep.kinds.claims.deeds.ladders import Stage, advanced, places, same_full_name, stages
from discrep.kinds.claims.deeds.pairing import Clash, clashes, closer, loose, supposed, surely_one
from discrep.kinds.claims.deeds.reading import tell
from discrep.kinds.claims.deeds.scales_en import CLOSER, QUESTIONS, SUPPOSED
from discrep.kinds.claims.deeds.shifting import align_shifts
from discrep.kinds.claims.deeds.sides import as_place, side
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.deeds.traits import traits
from discrep.kinds.claims.sheets import Sheet
from discrep.model import Alignment, Confidence, Member


def align_deeds(scene: Scene, sheets: Mapping[str, Sheet]) -> Iterator[Alignment]:
    """One alignment for each deed that articles of one story tell in ways that exclude each other."""
    pairs = list(scene.pairs())
    casts = {e.article.id: Cast(sheets[e.article.id]) for pair in pairs for e in pair}
    told = {name: [*tell(cast), *traits(cast)] for name, cast in casts.items()}
    for a, b in pairs:
        one, other = a.article.id, b.article.id
        for clash in clashes(told[one], told[other]):
            if scene.surely_one_story(a, b) or surely_one(clash):
                yield _status((sheets[one], sheets[other]), clash)
    yield from _closer(scene, sheets, told)
    yield from _supposed(scene, sheets, told)
    yield from _advances(scene, sheets, {name: stages(found) for name, found in told.items()})
    yield from align_shifts(scene, casts)


def _status(sheets: tuple[Sheet, Sheet], clash: Clash) -> Alignment:
    question = clash.mine.question
    members = [_side(sheet, told) for sheet, told in zip(sheets, clash, strict=True)]
    if question == "where":
        members = [as_place(m, SITES[min(t.value)]) for m, t in zip(members, clash, strict=True)]
        relation = "site"
    else:
        relation = "loose" if loose(clash) else "status"
    members.sort(key=lambda m: m.order)
    return _alignment(clash.mine, tuple(members), relation)


def _closer(
    scene: Scene, sheets: Mapping[str, Sheet], told: Mapping[str, Sequence[Told]]
) -> Iterator[Alignment]:
    """One alignment for each question that some articles of a story answer more closely than others."""
    for question in CLOSER:
        narrow: dict[str, Told] = {}
        wide: dict[str, Told] = {}
        for a, b in scene.pairs():
            if not scene.surely_one_story(a, b):
                continue
            for mine, yours in ((a.article.id, b.article.id), (b.article.id, a.article.id)):
                if found := closer(told[mine], told[yours], question):
                    narrow.setdefault(mine, found.mine)
                    wide.setdefault(yours, found.yours)
        if narrow:
            order = [*sorted(narrow.items()), *sorted(wide.items())]
            members = tuple(_side(sheets[name], one) for name, one in order)
            yield _alignment(order[0][1], members, "closer")


def _supposed(
    scene: Scene, sheets: Mapping[str, Sheet], told: Mapping[str, Sequence[Told]]
) -> Iterator[Alignment]:
    """One alignment for each question whose answer some articles of a story tell as fact and others only suppose."""
    for question in sorted(SUPPOSED):
        plain: dict[str, Told] = {}
        open_: dict[str, Told] = {}
        for a, b in scene.pairs():
            if not scene.surely_one_story(a, b):
                continue
            for mine, yours in ((a.article.id, b.article.id), (b.article.id, a.article.id)):
                if found := supposed(told[mine], told[yours], question):
                    open_.setdefault(mine, found.mine)
                    plain.setdefault(yours, found.yours)
        if plain:
            order = [*sorted(plain.items()), *sorted(open_.items())]
            yield _alignment(order[0][1], tuple(_side(sheets[name], one) for name, one in order), "shift")


def _advances(
    scene: Scene, sheets: Mapping[str, Sheet], found: Mapping[str, Mapping[str, Stage]]
) -> Iterator[Alignment]:
    """One alignment for each affair that has come further in one article of a story than in another."""
    for question in sorted({question for stage in found.values() for question in stage}):
        steps: set[str] = set()
        for a, b in scene.pairs():
            one, other = a.article.id, b.article.id
            x, y = found[one].get(question), found[other].get(question)
            if x is None or y is None:
                continue
            low, high = (x, y) if x.furthest < y.furthest else (y, x)
            if advanced(low, high) and (scene.surely_one_story(a, b) or same_full_name(x, y)):
                steps |= {one, other}
        if steps:
            order = sorted(steps, key=lambda name: (-found[name][question].furthest, name))
            least = min(found[name][question].furthest for name in order)
            shown = {name: places(found[name][question], least) for name in order}
            members = [_side(sheets[name], told) for name in order for told in shown[name]]
            yield _alignment(shown[order[0]][0], tuple(members), "stage")


def _alignment(told: Told, members: tuple[Member, ...], relation: str) -> Alignment:
    question = QUESTIONS[told.question]
    who = " ".join(told.bearer.name) or told.bearer.noun
    return Alignment(
        "claims",
        f"{told.question} · {who}",
        members,
        (f"compared because both tell {question}" + (f": {who}" if who else ""),),
        Confidence.MEDIUM,
        relation,
    )


def _side(sheet: Sheet, told: Told) -> Member:
    return side(sheet, told.number, told.statement, told.part, (told.first, told.last))
