"""What the rules on places say of an alignment."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from discrep.alignment.rows import joined
from discrep.kinds.places.relation import parse
from discrep.kinds.places.slots import FACTS, NUMBERED, excludes
from discrep.kinds.places.spelling import plain, same_spelling, skeleton
from discrep.kinds.places.value import Place
from discrep.model import Alignment, Confidence, Member, Outcome, Severity, Verdict
from discrep.naming.fold import key

_LEAST = 5  # letters from which two spellings are worth a word
_MOST = 20  # pairs of spellings of one name that are looked at
_WIDE = frozenset(("region", "county", "settlement"))
_STEP = ("country", "region", "county", "settlement", "district", "street", "site", "block", "address")


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Two articles put one event in places neither of which can contain the other."""
    if alignment.relation != "same":
        return
    for a, b in combinations(alignment.members, 2):
        if a.article.id == b.article.id or a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT:
            continue
        if not excludes(a, b) or not (_one_day(a, b) or _one_street(a, b)):
            continue
        first, second = (b, a) if b.order > a.order else (a, b)
        known = all(m.fact.value.known for m in (a, b))
        found = Verdict(
            (first, second),
            f"{_said(first)}, but {_said(second)}",
            ("neither place can contain the other",),
            severity=Severity.WARNING,
            confidence=Confidence.HIGH if known else Confidence.MEDIUM,
        )
        yield joined(alignment, found, alignment.members, _one_place, _told)
        return


def _one_place(a: Member, b: Member) -> bool:
    return a.fact.value.compare(b.fact.value) is Outcome.SAME


def _told(member: Member) -> str:
    return f'"{" ".join(member.fact.surface.split())}", {member.fact.value.says()}'


def _one_day(a: Member, b: Member) -> bool:
    """Both are told of one calendar day: two deaths, two launches of one kind are two events."""
    day = a.fact.frame.anchor("day")
    return day is not None and day == b.fact.frame.anchor("day") and "/" not in day


def _one_street(a: Member, b: Member) -> bool:
    """Both are numbers of one street, and no day parts them: one story has not two events along it."""
    days = {m.fact.frame.anchor("day") for m in (a, b)} - {None}
    streets = {parse(m.fact.value.anchor).segments[-1].name for m in (a, b)}
    numbered = all(m.fact.value.level in NUMBERED for m in (a, b))
    return numbered and len(streets) == 1 and len(days) < 2


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """One article names the town, the other only the province; the quarter, only the city."""
    if alignment.relation != "same":
        return
    for a, b in combinations(alignment.members, 2):
        outcome = a.fact.value.compare(b.fact.value)
        if outcome not in (Outcome.NARROWER, Outcome.WIDER) or a.article.id == b.article.id:
            continue
        narrow, wide = (a, b) if outcome is Outcome.NARROWER else (b, a)
        if not _telling(narrow.fact.value, wide.fact.value) or _knows(wide, narrow.fact.value):
            continue
        yield Verdict(
            (wide, narrow),
            f"{_said(wide)}; {_said(narrow)} is more precise",
            (f"{narrow.fact.value.says()} lies within {wide.fact.value.says()}",),
        )
        return


def _telling(narrow: Place, wide: Place) -> bool:
    """The narrower is a place of its own, and the wider neither a whole country nor a vague part of one."""
    if wide.level not in _WIDE or narrow.level not in _STEP or "near" in (narrow.stance, wide.stance):
        return False
    same = same_spelling(narrow.name, wide.name)  # "Aleppo", "Aleppo province": one word for both
    return not same and _STEP.index(narrow.level) > _STEP.index(wide.level)


def _knows(member: Member, value: Place) -> bool:
    """The article names the place, or any other inside its wider one, somewhere."""
    if key(value.name) in key(member.article.text):
        return True
    own: Place = member.fact.value
    for fact in member.extraction.facts:
        if fact.kind in FACTS and fact.span != member.fact.span:
            other: Place = fact.value
            if other.compare(value) in (Outcome.SAME, Outcome.NARROWER, Outcome.OVERLAP):
                return True
            if other.compare(own) is Outcome.NARROWER and not same_spelling(other.name, own.name):
                return True
    return False


def variants(alignment: Alignment) -> Iterator[Verdict]:
    """One article spells one place in two ways."""
    if alignment.relation != "spelling":
        return
    forms: dict[str, dict[str, Member]] = {}  # by consonants and by place: each spelling's first mention
    for member in alignment.members:
        written, value = _written(member), member.fact.value
        if len(written) >= _LEAST:
            where = (f"@{value.anchor.lstrip('~')}",) if value.known and value.level == "settlement" else ()
            for group in (skeleton(written), *where):
                forms.setdefault(group, {}).setdefault(key(written), member)
    told: set[tuple[int, int]] = set()
    for spellings in forms.values():
        for a, b in islice(combinations(spellings.values(), 2), _MOST):
            if (a.fact.start, b.fact.start) in told or not _two_spellings(a, b, _written(a), _written(b)):
                continue
            told.add((a.fact.start, b.fact.start))
            mine, yours = (" ".join(m.fact.surface.split()) for m in (a, b))
            message = f'{a.article.id} writes both "{mine}" and "{yours}"'
            yield Verdict((b, a), message, ("one place, two spellings",))


def _written(member: Member) -> str:
    """The name as the text writes it: without its article, its noun and what holds it."""
    segment = parse(member.fact.value.anchor).segments[0]
    words = member.fact.surface.partition(",")[0].replace("\n", " ").split()
    kept = [w for w in words if w[:1].isupper() or "-" in w]
    size = len(segment.name.split()) if not member.fact.value.known else len(kept)
    return plain(" ".join(kept[:size]))


def _two_spellings(a: Member, b: Member, mine: str, yours: str) -> bool:
    x, y = a.fact.value, b.fact.value
    if mine.split()[0] in yours.split() or yours.split()[0] in mine.split():
        return False  # "Lagos", "Lagos State": a longer name
    if same_spelling(mine, yours):
        return x.compare(y) is not Outcome.DISJOINT
    return bool(
        x.known and y.known and x.level == "settlement" and x.anchor.lstrip("~") == y.anchor.lstrip("~")
    )


def _said(member: Member) -> str:
    surface = " ".join(member.fact.surface.split())
    return f'{member.article.id} says "{surface}" ({member.fact.value.says()})'
