"""What is laid side by side in a scene, and what every rule says of it: the same for articles and for drafts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discrep.alignment.scene import Scene
from discrep.findings.once import Judged
from discrep.kinds import KINDS
from discrep.model import Alignment

RELATIONS = {kind.anchors: kind.relate for kind in KINDS if kind.anchors and kind.relate}


def align(scene: Scene) -> list[Alignment]:
    """Every kind's slots over the scene, in the order of the kinds."""
    found = [alignment for kind in KINDS for alignment in kind.align(scene)]
    return [_with_copies(alignment, scene) for alignment in found] if scene.same_source else found


def _with_copies(alignment: Alignment, scene: Scene) -> Alignment:
    """The alignment with what it must know of its articles: which of them are one text."""
    copies = scene.copies(frozenset(m.article.id for m in alignment.members))
    if not copies:
        return alignment
    told = tuple(" and ".join(sorted(pair)) + " are copies of one text" for pair in copies)
    return replace(alignment, why=(*alignment.why, *told), copies=copies)


def verdicts(alignments: Sequence[Alignment]) -> list[Judged]:
    """What every rule says of every alignment of its kind."""
    rules = {kind.name: kind.rules for kind in KINDS}
    return [
        (rule, alignment, verdict)
        for alignment in alignments
        for rule in rules[alignment.kind]
        for verdict in rule.check(alignment)
    ]
