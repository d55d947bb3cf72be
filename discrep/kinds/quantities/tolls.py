"""The main event's toll in each article, laid beside the others' where no slot has said it all: notes only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from discrep.alignment.relation import Ground, Relation, in_lead, is_main, relate
from discrep.alignment.scene import Scene
from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.growth import figure, grown, passing
from discrep.kinds.quantities.judging import APART, Kind, Rivals, quantity, rivals
from discrep.kinds.quantities.questions import superseded, tells
from discrep.kinds.quantities.sets import part_marks
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Extraction, Member, Modality, Outcome, Polarity, Voice

RELATION = "toll"
# What befalls people and is counted by everybody who reports the event.
ROLES = frozenset(
    "killed wounded missing arrested displaced evacuated hospitalised rescued infected trapped kidnapped"
    " stranded casualty".split()
)
FAR = 8  # tolls further apart are hardly one event's
TOP = 3  # sentences of the report that give its news
ASIDE = 2.0  # points lost where the sentence tells of the whole country, or of another event
SURE = 5.0  # points that make two tolls one event's without a name beside both
LEAST = 10  # a handful is as good as its number
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_SCOPES = frozenset((None, "event"))


class Pair(NamedTuple):
    """Two tolls of one event, and how they stand to each other."""

    first: Member
    second: Member
    kind: Kind
    points: float


def align(scene: Scene, found: Sequence[Alignment]) -> Iterable[Alignment]:
    """One alignment for each role whose tolls differ without contradiction, over all articles of a story."""
    told = _told(found)
    wholes = {e.article.id: _wholes(e) for e in scene.extractions}
    pairs: dict[str, list[Pair]] = defaultdict(list)
    for a, b in scene.pairs():
        ground = Ground(scene.surely_one_story(a, b), places=scene.relations.get("place"))
        left, right = wholes[a.article.id], wholes[b.article.id]
        for role in sorted(left.keys() & right.keys()):
            if (frozenset((a.article.id, b.article.id)), role) in told:
                continue
            if pair := _pair(left[role], right[role], ground):
                pairs[role].append(pair)
    for role, linked in pairs.items():
        for group in _joined(linked):
            yield Alignment("quantities", f"toll · {role}", group, relation=RELATION)


def _told(found: Sequence[Alignment]) -> set[tuple[frozenset[str], str]]:
    """Pairs of articles and roles of which the slots have something to say, if only that they agree."""
    told: set[tuple[frozenset[str], str]] = set()
    for alignment in found:
        if alignment.relation not in ("same", "twin"):
            continue
        counts = [m for m in alignment.members if m.fact.kind == "count" and quantity(m).role]
        spoken = rivals(alignment, "count") is not None
        for a, b in combinations(counts, 2):
            if a.article.id != b.article.id and (spoken or _agree(a, b)):
                told.add((frozenset((a.article.id, b.article.id)), str(quantity(a).role)))
    return told


def _agree(a: Member, b: Member) -> bool:
    mine, yours = quantity(a), quantity(b)
    return not mine.vague and not yours.vague and mine.compare(yours) is Outcome.SAME


def _wholes(extraction: Extraction) -> dict[str, list[Member]]:
    """The article's tolls of its main event by role: whole sets only, the body's where it gives some."""
    found: dict[str, list[Member]] = defaultdict(list)
    for fact in extraction.facts:
        member = Member(extraction, fact)
        if fact.kind == "count" and fact.value.role in ROLES and _is_whole(member):
            found[fact.value.role].append(member)
    return {role: _widest(_body(members)) for role, members in found.items()}


def _is_whole(member: Member) -> bool:
    fact = member.fact
    return (
        fact.polarity is Polarity.AFFIRMED
        and fact.modality is Modality.ASSERTED
        and fact.voice not in _SILENT
        and fact.value.change is None
        and not fact.value.ratio
        and fact.frame.anchor("scope") in _SCOPES
        and _of_the_news(member)
        and not part_marks(member)
        and not superseded(member)
    )


def _of_the_news(member: Member) -> bool:
    """It is told of the main event, or right at the top of the report and of no other day or event."""
    if is_main(member):
        return True
    frame, layout = member.fact.frame, member.extraction.layout
    if (frame.event >= 0 and member.extraction.events[frame.event].background) or "aside" in frame.anchors:
        return False
    report = [i for i, s in enumerate(layout.sentences) if s.voice is Voice.REPORT]
    return frame.sentence in report[:TOP]


def _body(members: list[Member]) -> list[Member]:
    """Without headlines that the body repeats: a headline drops the bound its text gives."""
    body = [m for m in members if m.fact.voice is not Voice.HEADLINE]
    return body + [
        m for m in members if m.fact.voice is Voice.HEADLINE and not any(_near(m, o) for o in body)
    ]


def _near(a: Member, b: Member) -> bool:
    low, high = sorted((figure(quantity(m)) or 0) for m in (a, b))
    return low * APART >= high or quantity(a).compare(quantity(b)) is Outcome.SAME


def _widest(members: list[Member]) -> list[Member]:
    """Those that are no part of another: not the children among the people."""
    return [
        m
        for m in members
        if not any(
            relation(quantity(m).group, quantity(o).group) == "narrower" and _above(o, m)
            for o in members
            if o is not m
        )
    ]


def _above(whole: Member, part: Member) -> bool:
    one, other = figure(quantity(whole)), figure(quantity(part))
    return one is None or other is None or one >= other


def _pair(mine: Sequence[Member], yours: Sequence[Member], ground: Ground) -> Pair | None:
    """The tolls of two articles that show best how they differ; a toll that the other article repeats is left out."""
    found: list[Pair] = []
    for x in mine:
        for y in yours:
            kind = stand(x, y)
            if kind not in (Kind.UPDATE, Kind.PRECISION) or _repeated(x, yours) or _repeated(y, mine):
                continue
            own = "day" if kind is Kind.UPDATE and (_as_of(x) or _as_of(y)) else ""
            link = relate(x, y, own, ground)
            if _one_event(link, ground) or _replaced(x, y):
                aside = tells(x, en.RECALLING) or tells(y, en.RECALLING)
                found.append(Pair(x, y, kind, link.points + in_lead(x) + in_lead(y) - ASIDE * aside))
    return max(found, key=_telling, default=None)


def _repeated(member: Member, others: Sequence[Member]) -> bool:
    """The other article gives the very figure."""
    own = quantity(member)
    return own.vague is None and any(stand(member, o) is Kind.AGREE and not quantity(o).vague for o in others)


def _as_of(member: Member) -> bool:
    """The day before the figure is that of counting: "as of 21 January", "by Friday"."""
    start = member.extraction.layout.sentences[member.fact.frame.sentence].start
    return en.AS_OF.search(member.article.text, start, member.fact.start) is not None


def _replaced(a: Member, b: Member) -> bool:
    """One article marks the other's very figure as the one that its own replaces: "updating an earlier toll of 15"."""
    for old, new in ((a, b), (b, a)):
        for fact in new.extraction.facts:
            value = fact.value
            if (
                fact.kind == "count"
                and value.role == quantity(old).role
                and value.stated == quantity(old).stated
                and value.stated is not None
                and superseded(Member(new.extraction, fact))
            ):
                return True
    return False


def _one_event(link: Relation, ground: Ground) -> bool:
    """The tolls are of one event: what class of event each writer calls it is open where the story is one."""
    if ground.strong:
        return link.apart in (None, "event")
    return link.enough and link.same_event and (link.beside or link.points >= SURE)


def _telling(pair: Pair) -> tuple[bool, float]:
    firm = quantity(pair.first).vague is None and quantity(pair.second).vague is None
    return firm, pair.points


def stand(a: Member, b: Member) -> Kind:
    """How two tolls of one event stand: the same, one vaguer, one newer; UNKNOWN where they may contradict."""
    mine, yours = quantity(a), quantity(b)
    low, high = sorted((a, b), key=lambda m: figure(quantity(m)) or 0)
    sizes = figure(quantity(low)), figure(quantity(high))
    if mine.role != yours.role or sizes[0] is None or sizes[1] is None or not sizes[0]:
        return Kind.UNKNOWN
    if sizes[1] > FAR * sizes[0]:
        return Kind.UNKNOWN
    groups = relation(mine.group, yours.group)
    if groups != "same" and not _part_above(low, high):
        return Kind.UNKNOWN
    outcome = mine.compare(yours)
    if outcome is Outcome.SAME:
        return Kind.AGREE
    if mine.vague or yours.vague:
        return Kind.PRECISION if groups == "same" and _within(mine, yours) else Kind.UNKNOWN
    if sizes[0] == sizes[1]:
        return Kind.AGREE
    if _newer(low, high):
        return Kind.UPDATE
    if outcome is Outcome.DISJOINT:
        return Kind.UNKNOWN
    return Kind.PRECISION if sizes[1] >= sizes[0] * APART else Kind.AGREE


def _within(a: Quantity, b: Quantity) -> bool:
    """The one is a word ("dozens"), the other a figure that the word plainly covers."""
    word, meant = (a.vague, figure(b)) if a.vague else (b.vague, figure(a))
    return (
        not (a.vague and b.vague)
        and word is not None
        and meant is not None
        and meant >= LEAST
        and word.low <= meant <= word.high
    )


def _part_above(low: Member, high: Member) -> bool:
    """The larger counts some of those the smaller counts, and yet more."""
    return relation(quantity(high).group, quantity(low).group) == "narrower"


def _newer(low: Member, high: Member) -> bool:
    """The larger toll is firm and stands in a later article, or is told as the newest."""
    if quantity(high).bound == "about":
        return False
    firm = quantity(high).is_exact or quantity(low).is_exact
    return (firm and grown(low, high)) or passing(low, high) or _replaced(low, high)


def best(alignment: Alignment) -> Rivals | None:
    """The two members that differ most, the larger first; an update before a vaguer word."""
    found = []
    for a, b in combinations(alignment.members, 2):
        if a.article.id == b.article.id:
            continue
        kind = stand(a, b)
        if kind in (Kind.UPDATE, Kind.PRECISION):
            low, high = sorted((a, b), key=lambda m: figure(quantity(m)) or 0)
            found.append(Rivals(high, low, kind, False))
    return max(found, key=_gap, default=None)


def _gap(pair: Rivals) -> tuple[bool, bool, float]:
    vague = quantity(pair.first).vague or quantity(pair.second).vague
    high, low = figure(quantity(pair.first)), figure(quantity(pair.second))
    return pair.kind is Kind.UPDATE, vague is None, float(high / low) if high and low else 0.0


def _joined(pairs: Sequence[Pair]) -> Iterable[tuple[Member, ...]]:
    """The members of pairs that share an article, together: one finding for a story."""
    groups: list[dict[tuple[str, int], Member]] = []
    for pair in sorted(pairs, key=lambda p: (-p.points, p.first.order, p.second.order)):
        both = {m.article.id for m in (pair.first, pair.second)}
        near = [g for g in groups if both & {article for article, _ in g}]
        joined = {(m.article.id, m.fact.start): m for m in (pair.first, pair.second)}
        for group in near:
            joined = {**group, **joined}
            groups.remove(group)
        groups.append(joined)
    for group in groups:
        yield tuple(sorted(group.values(), key=lambda m: m.order))
