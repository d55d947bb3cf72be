"""Dates of acts that articles recall, laid beside each other: the same act of the same person, body or thing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from discrep.alignment.grouping import align_events
from discrep.alignment.leading import shared_names
from discrep.alignment.relation import Once
from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate
from discrep.kinds.dates import acts_en as en
from discrep.kinds.dates import weekdays
from discrep.kinds.dates.acts import act
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.kinds.dates.who import same
from discrep.model import Alignment, Fact, Member, Modality, Outcome, Polarity, read_once_of_fact

FACTS = frozenset(("date", "time"))
_GRAINS = frozenset(("year", "season", "quarter", "month", "week", "day", "hour", "minute"))
_SOON = 45  # days within which one person is not arrested or elected twice


@read_once_of_fact
def question(member: Member) -> str | None:
    """ "when conviction": the act of the clause that the date stands in."""
    fact = member.fact
    value: TimeValue = fact.value
    if fact.kind not in FACTS or value.type not in ("DATE", "TIME") or value.figurative:
        return None
    if fact.frame.in_reporting or fact.polarity is not Polarity.AFFIRMED or not _comparable(fact):
        return None
    if fact.modality is Modality.HYPOTHETICAL:
        return None
    found = act(member)
    return f"when {_kin(found.name)}" if found else None


def _comparable(fact: Fact) -> bool:
    """It lies somewhere in time, or names its weekday; "Sun" may be a newspaper."""
    value: TimeValue = fact.value
    return value.placed or (weekdays.named(value.timex) and "day" in fact.surface)


def _kin(name: str) -> str:
    """The name under which acts that are one by two names are compared."""
    return next((min(group) for group in en.SAME_ACT if name in group), name)


def relation(a: Member, b: Member) -> Outcome:
    """Whether two dates are of one act; UNKNOWN where a clause tells of none."""
    mine, yours = act(a), act(b)
    if mine is None or yours is None or not same(mine.who, yours.who):
        return Outcome.DISJOINT if mine and yours else Outcome.UNKNOWN
    exact = mine.who.person or mine.who.words == yours.who.words
    if mine.once and yours.once and exact and not (mine.again or yours.again):
        return Outcome.SAME
    if mine.again != yours.again or _in_one_year_only(a.fact.value, b.fact.value):
        return Outcome.UNKNOWN
    if mine.objects and yours.objects and not shared_names(mine.objects, yours.objects):
        return Outcome.UNKNOWN
    if (mine.often or yours.often) and not _near(a.fact, b.fact):
        return Outcome.UNKNOWN
    names = shared_names(mine.names | mine.doers, yours.names | yours.doers)
    telling = mine.telling & yours.telling
    if names or len(telling) > (1 if mine.general else 0):
        return Outcome.SAME
    if mine.general or (mine.names and yours.names) or (mine.telling and yours.telling):
        return Outcome.UNKNOWN
    if mine.who.noun and not mine.who.words <= en.FILED:
        return Outcome.UNKNOWN  # "the bridge was closed" on two days of a week
    return Outcome.SAME if _near(a.fact, b.fact) else Outcome.UNKNOWN


def of_two(a: Member, b: Member) -> bool:
    """Both clauses say whose act they date, and it is another's, or another one."""
    return act(a) is not None and act(b) is not None and relation(a, b) is not Outcome.SAME


def _in_one_year_only(x: TimeValue, y: TimeValue) -> bool:
    """The one names a year alone, the other a day or month of an unknown year: that it lies within says nothing."""
    return any(
        (p.symbolic is not None) and q.symbolic is None and q.granularity == "year"
        for p, q in ((x, y), (y, x))
    )


def _near(a: Fact, b: Fact) -> bool:
    """The two lie so near that one person's two acts of a kind are unlikely to be meant."""
    x, y = a.value, b.value
    if weekdays.named(x.timex) and weekdays.named(y.timex):
        return True
    if x.compare(y) in (Outcome.NARROWER, Outcome.WIDER):
        return True
    if x.symbolic and y.symbolic and len(x.timex) >= len("XXXX-01"):
        return True
    if None in (x.earliest, x.latest, y.earliest, y.latest):
        return False
    first, second = sorted((as_day(v.earliest), as_day(v.latest)) for v in (x, y))
    return (second[0] - first[1]).days <= _SOON and (second[1] - first[0]).days <= 3 * _SOON


def _once(a: Member, b: Member) -> Once:
    return Once.ACT


def excludes(a: Member, b: Member) -> bool:
    """Both tell firmly in which year, month or on which day one act was done."""
    values = (a.fact.value, b.fact.value)
    if any(
        v.approximate or v.soft or v.others or v.floating or v.mod or v.granularity not in _GRAINS
        for v in values
    ):
        return False
    return a.article.id != b.article.id and relation(a, b) is Outcome.SAME


TEMPLATE = SlotTemplate(
    kind="dates",
    question=question,
    own="day",
    groups=relation,
    once=_once,
    excludes=excludes,
    words=lambda m: question(m) or "when",
)


def align(scene: Scene) -> Iterable[Alignment]:
    """Dates of one act, within articles and across those of one story."""
    for alignment in align_events(scene, FACTS, TEMPLATE):
        if alignment.relation == "same":
            yield replace(alignment, relation="act")
