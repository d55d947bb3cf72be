"""Pairs of clauses that exclude each other: sentences of like words first, then clause on clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from discrep.alignment.scene import Scene
from discrep.kinds.claims.blocking import SHARED, candidates, meetings, stated, worth_reading
from discrep.kinds.claims.deeds.align import align_deeds
from discrep.kinds.claims.edges import edges, may_turn
from discrep.kinds.claims.judging import Contrast, Judgement, agrees, evidence, judge
from discrep.kinds.claims.matching import Match, laid, matches
from discrep.kinds.claims.members import member
from discrep.kinds.claims.openings import openings
from discrep.kinds.claims.plainly import plainly
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Statement
from discrep.kinds.claims.turned import turned
from discrep.model import Alignment, Confidence, Voice

FACTS = frozenset({"claim"})


def align(scene: Scene) -> Iterator[Alignment]:
    """Clauses of two articles of one story that exclude each other; inside one, an editor's comment or the headline."""
    sheets = {e.article.id: Sheet(e, draft=e.article.id == scene.draft) for e in scene.extractions}
    for sheet in sheets.values():
        apart = [n for n, s in enumerate(sheet.sentences) if s.voice in (Voice.COMMENT, Voice.HEADLINE)]
        if apart:
            yield from contrasts(sheet, sheet, candidates(sheet, sheet, apart))
    linked = {frozenset((a.article.id, b.article.id)) for a, b in scene.pairs()}
    numbered = list(sheets.items())
    met = meetings(list(sheets.values()))
    for i, j in combinations(range(len(numbered)), 2):
        (left, a), (right, b) = numbered[i], numbered[j]
        # a statement is known again by its words, whatever story it is taken for
        if frozenset((left, right)) in linked or a.bare or b.bare:
            yield from contrasts(a, b, worth_reading(a, b, met.get((i, j), ())))
    yield from align_deeds(scene, sheets)


def contrasts(a: Sheet, b: Sheet, pairs: Iterable[tuple[int, int]]) -> Iterator[Alignment]:
    """Clauses of two texts that exclude each other, of the pairs of sentences given; each sentence is told once."""
    found: dict[tuple[int, int], Judgement] = {}
    for n, m in pairs:
        one = _told(a, n, b, m)
        if one is not None:
            found[n, m] = one
    taken: set[tuple[int, int]] = set()
    for (n, m), judgement in sorted(found.items(), key=lambda f: (not f[1].full, f[0])):
        if (0, n) in taken or (1, m) in taken or _taken_back(a, n, b, m, judgement):
            continue
        taken |= {(0, n), (1, m)}
        yield _alignment(a, n, b, m, judgement)


def _told(a: Sheet, n: int, b: Sheet, m: int) -> Judgement | None:
    """The contrast of two sentences; a statement may also turn round what its article says."""
    mine, yours = a.statement(n), b.statement(m)
    if mine is None or yours is None:
        return None
    if found := contrast(mine, yours, bare=a.bare or b.bare):
        return found
    if a.lone and b.lone and (found := plainly(mine, yours) or plainly(yours, mine)):
        return found
    if stated(a, b) and may_turn(edges(mine), edges(yours)):
        return _turned(a, n, b, m)
    return None


def contrast(mine: Statement, yours: Statement, *, bare: bool) -> Judgement | None:
    """The first contrast between a clause of the one sentence and the other sentence, either way round."""
    return _contrast(mine, yours, bare) or _contrast(yours, mine, bare)


def _contrast(mine: Statement, yours: Statement, bare: bool) -> Judgement | None:
    for part, fits in openings(mine, yours):
        if not any(judge(laid(mine, part, yours, fit, bare=bare)) for fit in fits):
            continue
        found = matches(mine, part, yours, bare=bare)
        if any(agrees(match) for match in found):
            continue
        for match in found:
            if (judgement := judge(match)) and not _also_said(match):
                return judgement
    return None


def _turned(a: Sheet, n: int, b: Sheet, m: int) -> Judgement | None:
    """What a statement turns round of its article's sentence."""
    if b.draft or (b.bare and not a.draft):
        a, n, b, m = b, m, a, n
    mine = a.statement(n)
    return turned(mine, b, m) if mine is not None else None


def _also_said(match: Match) -> bool:
    """The first sentence says in another clause what the second one says."""
    return any(agrees(back) for back in matches(match.yours, match.other, match.mine, bare=match.bare))


def _laid(a: Sheet, n: int, b: Sheet, m: int) -> Iterator[list[Match]]:
    mine, yours = a.statement(n), b.statement(m)
    if mine is None or yours is None:
        return
    bare = a.bare or b.bare
    for part in mine.parts:
        if found := matches(mine, part, yours, bare=bare):
            yield found


def _taken_back(a: Sheet, n: int, b: Sheet, m: int, judgement: Judgement) -> bool:
    """Either article says elsewhere what the other says: the difference is told, or it is none."""
    comment = Voice.COMMENT in (a.sentences[n].voice, b.sentences[m].voice)
    if comment:
        return False
    for mine, at, yours, skip in ((a, n, b, m), (b, m, a, n)):
        for other, count in _alike(mine, at, yours):
            if other == skip or count < SHARED or yours.sentences[other].voice is Voice.HEADLINE:
                continue
            if any(
                agrees(x, loosely=True) and _same_clause(x, judgement)
                for found in _laid(mine, at, yours, other)
                for x in found
            ):
                return True
    return False


def _same_clause(match: Match, judgement: Judgement) -> bool:
    """The clause that finds agreement is the one that was contradicted."""
    told = judgement.match
    return match.part in (told.part, told.other)


def _alike(mine: Sheet, at: int, yours: Sheet) -> Iterator[tuple[int, int]]:
    for m, marks in enumerate(yours.marks):
        if mine is yours and m == at:
            continue
        yield m, len(mine.marks[at].blocks & marks.blocks)


def _alignment(a: Sheet, n: int, b: Sheet, m: int, judgement: Judgement) -> Alignment:
    match = judgement.match
    swapped = match.mine is not a.statement(n)
    first, second = (b, a) if swapped else (a, b)
    at, other = (m, n) if swapped else (n, m)
    members = (
        member(first, at, match.mine, match.part, match.head),
        member(second, other, match.yours, match.other, match.act),
    )
    met = ", ".join(evidence(match))
    return Alignment(
        "claims",
        f"{members[0].fact.value.predicate} · {met}",
        tuple(sorted(members, key=lambda x: x.order)),
        (f"compared because both speak of: {met}", judgement.contrast.value),
        Confidence.HIGH if judgement.full else Confidence.MEDIUM,
        _RELATIONS[judgement.contrast],
    )


_RELATIONS = {
    Contrast.DENIAL: "denial",
    Contrast.OPPOSITE: "opposite",
    Contrast.ROLES: "roles",
    Contrast.AGENT: "agent",
    Contrast.CAUSE: "cause",
}
