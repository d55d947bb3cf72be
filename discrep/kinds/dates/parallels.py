"""Lengths and years of one thing that the words around them bring together, where no row of the tables does."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from discrep.alignment.parallels import Sort, parallels
from discrep.alignment.scene import Scene
from discrep.alignment.thresholds import PARALLEL_TELLING, PARALLEL_YEAR
from discrep.kinds.dates.spent import spent
from discrep.kinds.dates.terms import size, term
from discrep.kinds.dates.terms_en import PERSONAL
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.kinds.late import Late
from discrep.kinds.witnessed import witnessed
from discrep.model import Alignment, Confidence, Extraction, Member, Outcome, Polarity, Voice

RELATION = "parallel"
_YEARS = frozenset(("year", "month"))
_FAR = 4  # lengths of one thing differ by less than this, as a factor
_FAR_YEARS = 15
_NO_LENGTH = Late(
    r"[\s-](?:old|ago|later|earlier|before|after|from\snow|into|away|since|until|term\b|notice)\b"
)
_AHEAD = Late(
    r"\b(?:next|last|past|coming|previous|within|in|every|each|than|another|first|final)\s(?:the\s)?\Z"
)


def sort(member: Member) -> Sort | None:
    """A length with what it is the length of, or a year; None for what no words around it can align."""
    fact = member.fact
    if fact.polarity is not Polarity.AFFIRMED or fact.voice is Voice.HEADLINE or fact.frame.in_reporting:
        return None
    value: TimeValue = fact.value
    if fact.kind == "duration":
        return _sort_of_length(member)
    if fact.kind == "date" and value.granularity in _YEARS and value.placed and not value.symbolic:
        exact = not (value.mod or value.approximate or value.others or value.figurative)
        return Sort("year", PARALLEL_YEAR) if exact and any(c.isdigit() for c in fact.surface) else None
    return None


def _sort_of_length(member: Member) -> Sort | None:
    fact, text = member.fact, member.article.text
    value: TimeValue = fact.value
    if value.unit is None or value.low is None or value.low != value.high or value.low <= 0 or value.mod:
        return None
    if _NO_LENGTH.match(text, fact.end) or _AHEAD.search(text[max(0, fact.start - 16) : fact.start]):
        return None
    found = term(member)
    if spent(member) or (found and found.name in PERSONAL):
        return None  # whose it is decides, and the tables ask that
    return Sort(f"length {found.name} {found.footing}", PARALLEL_TELLING) if found else Sort("length")


def align(scene: Scene, told: Iterable[Alignment]) -> Iterable[Alignment]:
    """Pairs of differing lengths and years in two articles of one event, those left out that the tables have aligned."""
    spoken = {
        (y.article.id, x.article.id, x.fact.start)
        for alignment in told
        for pair in combinations(alignment.members, 2)
        for x, y in (pair, pair[::-1])
    }
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b) or not witnessed(a, b):
            continue
        for pair in parallels(a, b, sort):
            x, y = pair.left, pair.right
            known = (b.article.id, a.article.id, x.fact.start), (a.article.id, b.article.id, y.fact.start)
            if spoken.intersection(known) or not _differ(x, y) or _said_in(x, b) or _said_in(y, a):
                continue
            slot = "length" if x.fact.kind == "duration" else "when"
            yield Alignment("dates", slot, (x, y), pair.why, Confidence.MEDIUM, RELATION)


def _differ(x: Member, y: Member) -> bool:
    mine, yours = x.fact.value, y.fact.value
    if mine.compare(yours) is not Outcome.DISJOINT:
        return False
    if x.fact.kind != "duration":
        first, second = sorted((as_day(v.earliest), as_day(v.latest)) for v in (mine, yours))
        return second[0].year - first[1].year <= _FAR_YEARS
    low, high = sorted((size(mine), size(yours)))
    return high <= _FAR * low


def _said_in(member: Member, other: Extraction) -> bool:
    """The other article has such a length, or that year, too, of whatever it may be."""
    own = member.fact
    if own.kind == "duration":
        return any(f.kind == own.kind and f.value.compare(own.value) is Outcome.SAME for f in other.facts)
    year = own.value.timex[:4]
    return any(f.kind == own.kind and f.value.timex.startswith(year) for f in other.facts)


def excludes(a: Member, b: Member) -> bool:
    """The pair was found to differ when it was made."""
    return a.article.id != b.article.id
