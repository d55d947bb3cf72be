"""What the tables say of a claim that a person holds an office: pure functions on bounds.

A claim is contradicted only when it fails under every reading: every date it may speak of, every
office its words may name, every person its name may mean, inside windows in which the offices'
lists of holders are complete.
"""

from __future__ import annotations

import datetime as dt

from discrep.offices.bounds import GRACE, Window
from discrep.offices.closed import career_closed, closed, closed_now, far_from, holders_of, same_office_abroad
from discrep.offices.judgement import OUTGOING, Claimed, Judged, Judgement, window_of
from discrep.offices.load import Tenure
from discrep.offices.lookup import UNSETTLED, Knowledge
from discrep.offices.wording import Strength

UNSETTLED_FOR = dt.timedelta(days=366)  # either side of a disputed tenure nothing is said of its claimant


def judge(claim: Claimed, known: Knowledge) -> Judgement:
    """The verdict on a claim: what holds for every person its name may mean, else none."""
    if not claim.persons:
        return Judgement(Judged.UNKNOWN, reason="unknown person")
    if not claim.offices:
        return Judgement(Judged.UNKNOWN, reason="unknown office")
    if "void" in claim.status:
        return Judgement(Judged.UNKNOWN, reason="disputed or not an office-holder's title")
    found = [_judge_person(person, claim, known) for person in claim.persons]
    fits = [j for j in found if j.judged is Judged.FITS]
    if fits:
        return fits[0]
    if len({j.judged for j in found}) > 1:
        return Judgement(Judged.UNKNOWN, reason="several persons of this name")
    return found[-1]


def _judge_person(person: str, claim: Claimed, known: Knowledge) -> Judgement:
    tenures = known.by_person.get(person, [])
    own = [t for t in tenures if t.office_id in claim.offices]
    if any(t.role in UNSETTLED and known.span(t).may_cover(claim.published, UNSETTLED_FOR) for t in own):
        return Judgement(Judged.UNKNOWN, person, tuple(own), reason="disputed office")
    if "former" in claim.status:
        return _judge_former(person, own, claim, known)
    if "elect" in claim.status:
        return _judge_elect(person, own, claim, known)
    window = window_of(claim)
    grace = OUTGOING if "outgoing" in claim.status else GRACE
    fitting = [t for t in own if known.span(t).may_cover(window, grace)]
    if fitting:
        return Judgement(Judged.FITS, person, tuple(fitting))
    if _weak(claim, known):
        return Judgement(Judged.UNKNOWN, person, reason="a loose title")
    if own:
        return _out_of_tenure(person, own, claim, known)
    return _never_held(person, tenures, claim, known)


def _weak(claim: Claimed, known: Knowledge) -> bool:
    strengths = {t.office_id: t.strength for t in known.titles.get(claim.form, ())}
    return all(strengths.get(office, Strength.WEAK) is Strength.WEAK for office in claim.offices)


def _out_of_tenure(person: str, own: list[Tenure], claim: Claimed, known: Knowledge) -> Judgement:
    window = claim.published
    if not window.known or (not claim.said and not _distinctive(claim, known)):
        return Judgement(Judged.UNKNOWN, person, tuple(own), reason="the date of the article is not known")
    if all(known.span(t).may_cover(window) for t in own):
        return Judgement(Judged.FITS, person, tuple(own))
    spans = [known.span(t) for t in own]
    holders = holders_of(claim.offices, window, known)
    firm = closed(claim.offices, window, known)
    if not firm and not far_from(own, holders, window, known):
        return Judgement(
            Judged.UNKNOWN, person, tuple(own), reason="the office's list of holders is not complete"
        )
    if window.latest and all(s.start_from - GRACE > window.latest for s in spans):
        soon = any(s.start_from - OUTGOING <= window.latest for s in spans)
        complete = firm and career_closed(person, claim, known) and not soon
        return Judgement(Judged.NOT_YET, person, tuple(own), holders, complete)
    if window.latest and window.latest > known.as_of and not firm:
        return Judgement(Judged.UNKNOWN, person, tuple(own), reason="the tables end before the article")
    if claim.era != "now" or "then" in claim.status:
        return Judgement(Judged.UNKNOWN, person, tuple(own), reason="the clause may speak of the past")
    return Judgement(Judged.NO_LONGER, person, tuple(own), holders, firm and bool(holders))


def _distinctive(claim: Claimed, known: Knowledge) -> bool:
    """Whether the bare title belongs to public offices alone: "prime minister", not "president"."""
    classes = {known.offices[o].cls for o in claim.offices}
    return claim.era == "now" and classes <= _DISTINCTIVE and claim.form not in _COMMON_FORMS


_DISTINCTIVE = frozenset(("head_of_gov", "foreign_min", "defence_min", "finance_min", "interior_min"))
_COMMON_FORMS = frozenset(("president", "premier", "chancellor", "chairman", "secretary", "chief minister"))


def _never_held(person: str, tenures: list[Tenure], claim: Claimed, known: Knowledge) -> Judgement:
    if not claim.said:
        return Judgement(Judged.UNKNOWN, person, reason="no organisation is named")
    window = window_of(claim)
    published = claim.published
    if not (career_closed(person, claim, known) or closed_now(tenures, claim, known)):
        abroad = same_office_abroad(tenures, claim, known)
        if abroad:
            return Judgement(Judged.WRONG_ORGANISATION, person, abroad, (), False)
        return Judgement(Judged.UNKNOWN, person, reason="the office's list of holders is not complete")
    named = {known.offices[o].org_id for o in claim.offices}
    roots = {known.root(org) for org in named}
    classes = {known.offices[o].cls for o in claim.offices}
    holders = holders_of(claim.offices, published, known) if published.known else ()
    same_title = {t.office_id for t in known.titles.get(claim.form, ()) if t.strength is not Strength.WEAK}
    now = [t for t in tenures if known.span(t).may_cover(window)]
    elsewhere = [
        t
        for t in now
        if not known.belongs(known.offices[t.office_id].org_id, named)
        and (t.office_id in same_title or known.offices[t.office_id].cls in classes - _MIXED)
    ]
    if elsewhere:
        return Judgement(Judged.WRONG_ORGANISATION, person, _best(elsewhere, published, known), holders, True)
    if not published.known:
        return Judgement(Judged.UNKNOWN, person, reason="the date of the article is not known")
    here = [t for t in tenures if known.span(t).may_cover(published)]
    ranks = {f"deputy:{c}" for c in classes} | {
        c.removeprefix("deputy:") for c in classes if c.startswith("deputy:")
    }
    near = [t for t in here if known.offices[t.office_id].cls in ranks or _deputy(t, claim, known)]
    if near and {known.root(known.offices[t.office_id].org_id) for t in near} & roots:
        return Judgement(Judged.RANK, person, tuple(near), holders, False)
    if here:
        return Judgement(Judged.WRONG_OFFICE, person, tuple(here), holders, bool(holders))
    return Judgement(Judged.UNKNOWN, person, reason="no known office of the person at that time")


_MIXED = frozenset(("other", "minister"))  # classes whose offices have nothing in common but rank


def _deputy(tenure: Tenure, claim: Claimed, known: Knowledge) -> bool:
    parent = known.offices[tenure.office_id].parent_office
    return bool(parent) and parent in claim.offices


def _best(tenures: list[Tenure], window: Window, known: Knowledge) -> tuple[Tenure, ...]:
    """The tenures that hold in the window first."""
    return tuple(sorted(tenures, key=lambda t: not known.span(t).may_cover(window)))


def _judge_former(person: str, own: list[Tenure], claim: Claimed, known: Knowledge) -> Judgement:
    window = claim.published
    if any(known.span(t).ended_before(window.latest) for t in own):
        return Judgement(Judged.FITS, person, tuple(own))
    if not own:
        if _weak(claim, known):
            return Judgement(Judged.UNKNOWN, person, reason="a loose title")
        return _never_held(person, known.by_person.get(person, []), claim, known)
    if not window.known:
        return Judgement(Judged.UNKNOWN, person, tuple(own), reason="the date of the article is not known")
    edge = (
        Window(window.earliest - GRACE, window.latest + GRACE)
        if window.earliest and window.latest
        else window
    )
    if any(known.span(t).must_cover(edge) for t in own) and claim.said:
        return Judgement(Judged.STILL, person, tuple(own), (), closed(claim.offices, window, known))
    return Judgement(Judged.UNKNOWN, person, tuple(own), reason="the tenure ends about then")


def _judge_elect(person: str, own: list[Tenure], claim: Claimed, known: Knowledge) -> Judgement:
    for tenure in own:
        span, latest = known.span(tenure), claim.published.latest
        if latest is None or span.start_to - 2 * OUTGOING <= latest:
            return Judgement(Judged.FITS, person, (tenure,))
    return Judgement(Judged.UNKNOWN, person, reason="an office still to be taken")
