"""Whether the tables know enough to contradict: complete lists of holders, and who else was in office."""

from __future__ import annotations

import datetime as dt

from discrep.offices.bounds import Window, first_day
from discrep.offices.judgement import OUTGOING, Claimed
from discrep.offices.load import Tenure
from discrep.offices.lookup import Knowledge
from discrep.offices.wording import Strength

CAREER = 12 * 365 + 3  # days before a first known tenure in which another, unknown one may lie
GROWN = 25  # age before which nobody holds the offices of the tables


def closed(offices: tuple[str, ...], window: Window, known: Knowledge) -> bool:
    """Whether every named office has one holder at a time and a complete list over the window."""
    return all(known.offices[o].seats == "1" and known.covered(o, window) for o in offices)


def career(person: str, known: Knowledge) -> dt.date:
    """The earliest day on which the person may have held any office."""
    born = first_day(known.persons[person].born)
    grown = born.replace(year=born.year + GROWN, day=min(born.day, 28)) if born else dt.date(1900, 1, 1)
    starts = [known.span(t).start_from for t in known.by_person.get(person, ())]
    return max(grown, min(starts) - dt.timedelta(days=CAREER)) if starts else grown


def career_closed(person: str, claim: Claimed, known: Knowledge) -> bool:
    """Whether the lists are complete for every day on which the person may have held the office."""
    begin = career(person, known)
    for office in claim.offices:
        valid = first_day(known.offices[office].valid_from)
        earliest = max(begin, valid) if valid else begin
        latest = claim.published.latest
        if latest is None:
            windows = known.coverage(office)
            ends = [first_day(row.end) for row in windows]
            latest = max((end for end in ends if end), default=earliest)
        if earliest > latest:
            continue
        if known.offices[office].seats != "1" or not known.covered(office, Window(earliest, latest)):
            return False
    return True


def far_from(own: list[Tenure], holders: tuple[Tenure, ...], window: Window, known: Knowledge) -> bool:
    """Whether somebody else is known in office, months off the person's own terms."""
    if any(known.span(t).may_cover(window, OUTGOING) for t in own):
        return False
    return any(known.span(t).must_cover(window) for t in holders)


def holders_of(offices: tuple[str, ...], window: Window, known: Knowledge) -> tuple[Tenure, ...]:
    out = [
        t
        for office in offices
        for t in known.by_office.get(office, ())
        if known.span(t).may_cover(window, dt.timedelta(0)) and t.role != "elect"
    ]
    return tuple(out[:3])


def closed_now(tenures: list[Tenure], claim: Claimed, known: Knowledge) -> bool:
    """Whether the claim is about days on which the lists are complete: the article's own.

    It is about these where the clause says so, or where the person then holds an office of the same
    title. Without any date, the days of that other office stand for them.
    """
    if claim.era == "past":
        return False
    same_title = {t.office_id for t in known.titles.get(claim.form, ()) if t.strength is not Strength.WEAK}
    if not claim.published.known:
        other = [known.span(t) for t in tenures if t.office_id in same_title]
        return bool(other) and all(
            closed(claim.offices, Window(s.start_from, s.end_from), known) for s in other
        )
    if not closed(claim.offices, claim.published, known):
        return False
    return claim.era == "now" or any(
        t.office_id in same_title and known.span(t).must_cover(claim.published) for t in tenures
    )


def same_office_abroad(tenures: list[Tenure], claim: Claimed, known: Knowledge) -> tuple[Tenure, ...]:
    """Tenures of the same class in another country that hold in the article's days: nobody holds both."""
    if claim.era == "past" or not claim.published.known:
        return ()
    here = {known.offices[o].org_id for o in claim.offices}
    classes = {known.offices[o].cls for o in claim.offices}
    if not classes <= _ONE_COUNTRY or any(known.orgs[o].kind != "country" for o in here):
        return ()
    return tuple(
        t
        for t in tenures
        if (office := known.offices[t.office_id]).cls in classes
        and known.orgs[office.org_id].kind == "country"
        and office.org_id not in here
        and known.span(t).must_cover(claim.published)
    )


_ONE_COUNTRY = frozenset(
    (
        "head_of_state",
        "head_of_gov",
        "foreign_min",
        "defence_min",
        "finance_min",
        "interior_min",
        "justice_min",
    )
)
