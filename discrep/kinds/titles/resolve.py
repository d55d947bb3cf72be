"""From title mentions to titles: which office the words name, which the person held, and when."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.titles.value import Title, TitleClaim
from discrep.model import Fact, Framed, Published, Voice
from discrep.offices.bounds import Window
from discrep.offices.judgement import Claimed, Judged, Judgement, window_of
from discrep.offices.load import Tenure
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.verdict import judge
from discrep.offices.wording import Strength, Titled

_STATUS = (
    ("deputy", "deputy"),
    ("former", "former"),
    ("then", "former"),
    ("elect", "elect"),
    ("acting", "acting"),
)


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """One fact for each mention; the office is the one the person held where only one fits."""
    known = knowledge()
    window = Window(published.earliest, published.latest)
    return [
        Fact(
            m.mention.kind,
            m.mention.start,
            m.mention.end,
            m.mention.surface,
            title_of(m.mention.parsed, window, known),
            m.frame,
            m.mention.pattern,
        )
        for m in framed
    ]


def said_offices(claim: TitleClaim, known: Knowledge) -> tuple[tuple[str, ...], bool]:
    """Offices that the words name, and whether they name the organisation."""
    titled = known.titles.get(claim.form, ())
    if claim.status & {"deputy"} and not claim.form.startswith(("deputy", "vice")):
        # "deputy foreign minister" where the tables hold no such form: never the head's office.
        heads = {t.office_id for t in titled}
        return tuple(
            o.office_id
            for o in known.tables.offices
            if o.parent_office in heads and _at(o.org_id, claim, known)
        ), False
    if claim.orgs:
        return _named(claim, titled, known), True
    if claim.owner_persons:
        roots = {
            known.root(known.offices[t.office_id].org_id)
            for person in claim.owner_persons
            for t in known.by_person.get(person, ())
        }
        return tuple(
            t.office_id for t in titled if known.root(known.offices[t.office_id].org_id) in roots
        ), False
    held = {
        t.office_id
        for person in (*claim.persons, *claim.near, *claim.relatives)
        for t in known.by_person.get(person, ())
    }
    return tuple(t.office_id for t in titled if t.office_id in held), False


def _named(claim: TitleClaim, titled: tuple[Titled, ...], known: Knowledge) -> tuple[str, ...]:
    """Offices of the named organisations and their ministries, and of any part that the person held.

    "France's president" is no party's president, unless the name is that of one.
    """
    held = {t.office_id for person in (*claim.persons, *claim.near) for t in known.by_person.get(person, ())}
    out = []
    parts = [t.office_id for t in titled if known.belongs(known.offices[t.office_id].org_id, claim.orgs)]
    if len(parts) == 1:
        return tuple(parts)
    for office_id, _ in titled:
        org = known.orgs[known.offices[office_id].org_id]
        own = org.org_id in claim.orgs or (org.kind == "ministry" and org.parent in claim.orgs)
        if own or (office_id in held and known.belongs(org.org_id, claim.orgs)):
            out.append(office_id)
    return tuple(out)


def _at(org_id: str, claim: TitleClaim, known: Knowledge) -> bool:
    return not claim.orgs or known.belongs(org_id, claim.orgs)


def title_of(claim: TitleClaim, window: Window, known: Knowledge) -> Title:
    """The claim against the tables, for an article of these publication bounds."""
    offices, said = said_offices(claim, known)
    judgement = judge(claimed(claim, offices, said, window, claim.persons), known)
    person_id = office_id = None
    if judgement.judged is Judged.FITS:
        person_id = judgement.person
        fitting = {t.office_id for t in judgement.rows}
        office_id = next(iter(sorted(fitting))) if len(fitting) == 1 else None
    elif claim.relatives and not claim.persons:
        person_id, office_id = _by_office(claim, offices, window, known)
    else:
        person_id = claim.persons[0] if len(claim.persons) == 1 else None
        office_id = offices[0] if said and len(offices) == 1 else None
    organisation = claim.org_words or None
    if office_id:
        organisation = known.short_name(known.offices[office_id].org_id)
    status = next((shown for word, shown in _STATUS if word in claim.status), "current")
    return Title(
        person=known.persons[person_id].name if person_id and not claim.persons else claim.person,
        office=claim.form,
        organisation=organisation,
        tenure_status=status,
        office_id=office_id,
        person_id=person_id,
        claim=claim,
        offices=offices,
        said=said,
        window=window_of(claimed(claim, offices, said, window, ())),
        published=window,
    )


def claimed(
    claim: TitleClaim, offices: tuple[str, ...], said: bool, window: Window, persons: tuple[str, ...]
) -> Claimed:
    """The claim in the tables' terms."""
    return Claimed(persons, claim.form, offices, said, claim.status, claim.era, claim.acts, window)


def _by_office(
    claim: TitleClaim, offices: tuple[str, ...], window: Window, known: Knowledge
) -> tuple[str | None, str | None]:
    """The one holder of the named offices with this family name: "President Zelenskiy"."""
    rows: list[Tenure] = [
        t for office in offices for t in known.by_office.get(office, ())
        if t.person_id in claim.relatives and known.span(t).may_cover(window.until())
    ]  # fmt: skip
    persons = {t.person_id for t in rows}
    held = {t.office_id for t in rows}
    person = next(iter(persons)) if len(persons) == 1 else None
    return person, next(iter(held)) if person and len(held) == 1 else None


def judgement_of(title: Title, known: Knowledge, voice: Voice) -> Judgement:
    """The verdict on a title fact; none where the words are another's or may not be contradicted."""
    claim = title.claim
    persons = claim.persons or (claim.near if _supported(title, known) else ())
    found = judge(claimed(claim, title.offices, title.said, title.published, persons), known)
    if found.judged is Judged.FITS:
        return found
    if not claim.clean or voice in (Voice.QUOTATION, Voice.BOILERPLATE):
        return Judgement(
            Judged.UNKNOWN, found.person, reason="not contradicted: another's words, or a modifier unknown"
        )
    return found


def _supported(title: Title, known: Knowledge) -> bool:
    return len(near_support(title, known)) == 1


def near_support(title: Title, known: Knowledge) -> tuple[Tenure, ...]:
    """Tenures that show a misspelt name to be a known person's:
    same title, possible date, organisation named.
    """
    claim = title.claim
    forms = {t.office_id for t in known.titles.get(claim.form, ()) if t.strength is not Strength.WEAK}
    window = claimed(claim, (), True, title.published, ())
    rows = [
        t
        for person in claim.near
        for t in known.by_person.get(person, ())
        if t.office_id in forms
        and known.span(t).may_cover(window_of(window))
        and known.root(known.offices[t.office_id].org_id) in claim.orgs_near
    ]
    persons = {t.person_id for t in rows}
    return tuple(rows[:1]) if len(persons) == 1 else ()
