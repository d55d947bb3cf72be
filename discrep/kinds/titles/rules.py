"""Rules on titles: each a verdict of the office tables on one mention,
or two articles' titles for one person.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from discrep.kinds.rule import Grade, rule
from discrep.kinds.titles import examples
from discrep.kinds.titles.align import POST, RANK, far_apart
from discrep.kinds.titles.resolve import judgement_of
from discrep.kinds.titles.value import Title
from discrep.kinds.titles.wording import evidence, message
from discrep.model import Alignment, Confidence, Member, Severity, Span, Verdict
from discrep.offices.judgement import Judged
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.wording import Strength


def _title_span(member: Member) -> Span:
    claim = member.fact.value.claim
    start = min(claim.title_span.start, claim.name_span.start)
    return Span(start, max(claim.title_span.end, claim.name_span.end))


def _verdicts(alignment: Alignment, wanted: tuple[Judged, ...]) -> Iterator[Verdict]:
    if alignment.relation != "single":
        return
    known = knowledge()
    for member in alignment.members:
        title: Title = member.fact.value
        found = judgement_of(title, known, member.fact.voice)
        if found.judged in wanted:
            firm = found.firm and found.judged is not Judged.RANK
            yield Verdict(
                (member,),
                message(_flat(member.fact.surface), title, found, known),
                evidence(title, found, known),
                severity=Severity.ERROR if firm else Severity.WARNING,
                confidence=Confidence.HIGH if firm else Confidence.MEDIUM,
                spans=(_title_span(member),),
            )


def _flat(surface: str) -> str:
    return " ".join(surface.split())


def wrong_organisation(alignment: Alignment) -> Iterator[Verdict]:
    """The person held this title, of another organisation."""
    return _verdicts(alignment, (Judged.WRONG_ORGANISATION,))


def wrong_office(alignment: Alignment) -> Iterator[Verdict]:
    """The person held another office, or another rank."""
    return _verdicts(alignment, (Judged.WRONG_OFFICE, Judged.RANK))


def out_of_tenure(alignment: Alignment) -> Iterator[Verdict]:
    """The person held this office at another time."""
    return _verdicts(alignment, (Judged.NOT_YET, Judged.NO_LONGER, Judged.STILL))


def form(alignment: Alignment) -> Iterator[Verdict]:
    """The right office in words that it does not use itself."""
    if alignment.relation != "single":
        return
    known = knowledge()
    for member in alignment.members:
        title: Title = member.fact.value
        if not title.office_id or not title.person_id:
            continue
        strengths = {t.office_id: t.strength for t in known.titles.get(title.claim.form, ())}
        if strengths.get(title.office_id) is not Strength.SLIP:
            continue
        if judgement_of(title, known, member.fact.voice).judged is Judged.FITS:
            office = known.offices[title.office_id]
            own = f"{known.short_name(office.org_id)}'s own style is {office.canonical}"
            yield Verdict((member,), f'"{title.claim.words}": {own}', spans=(title.claim.title_span,))


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Two articles give one person, unknown to the tables, titles that exclude each other."""
    if alignment.relation in (RANK, POST):
        b, a = (member.fact.value for member in alignment.members)
        same = len({member.article.id for member in alignment.members}) == 1
        yield Verdict(
            alignment.members,
            f"{b.person} is {_words(b)} in one {'sentence' if same else 'article'} and {_words(a)} in another",
            severity=Severity.NOTE if alignment.relation == POST else None,
            spans=tuple(m.fact.value.claim.title_span for m in alignment.members),
        )
        return
    if alignment.relation != "identity":
        return
    known = knowledge()
    for left, right in combinations(alignment.members, 2):
        if left.article.id == right.article.id or left.fact.value.person_id or right.fact.value.person_id:
            continue
        if (reason := _exclusive(left, right, known)) is not None:
            a, b = left.fact.value, right.fact.value
            yield Verdict(
                (right, left),
                f"{b.person} is {_words(b)} in one article and {_words(a)} in another",
                (reason, "the office data do not know the person"),
            )
            return


def _words(title: Title) -> str:
    org = f"{title.claim.org_words} " if title.claim.org_words else ""
    return f'"{org}{title.claim.words}"'


def _exclusive(left: Member, right: Member, known: Knowledge) -> str | None:
    a, b = left.fact.value, right.fact.value
    if a.tenure_status != "current" or b.tenure_status != "current" or not (a.claim.clean and b.claim.clean):
        return None
    if not (a.claim.orgs and b.claim.orgs) or far_apart(left.extraction, right.extraction):
        return None
    roots_a, roots_b = ({known.root(o) for o in t.claim.orgs} for t in (a, b))
    if a.claim.form == b.claim.form:
        return None if roots_a & roots_b else "the same title of two organisations"
    classes_a, classes_b = ({known.offices[o].cls for o in t.offices} for t in (a, b))
    one_place = len(roots_a) == len(roots_b) == 1 and roots_a == roots_b
    if one_place and len(classes_a) == len(classes_b) == 1 and classes_a != classes_b:
        if classes_a | classes_b <= _EXCLUSIVE:
            return "two offices that one person does not hold at once as a rule"
    return None


_EXCLUSIVE = frozenset(
    ("head_of_state", "foreign_min", "defence_min", "interior_min", "justice_min", "legislator_speaker")
)


RULES = (
    rule(
        "title-wrong-organisation",
        "title",
        Grade.ERROR,
        wrong_organisation,
        examples.WRONG_ORGANISATION,
        examples.RIGHT_ORGANISATION,
        summary="A title is given with an organisation or country in which the person never held it.",
        what="Compares title, organisation and person with the office tables: the person held this title "
        "elsewhere.",
        why="The wrong organisation puts words into the mouth of a body that never said them.",
        reported="Only where the list of the named office's holders is complete for the whole career of the "
        "person, "
        "or for the article's own date, and the person held the same kind of office of another organisation.",
        not_reported="Persons or offices the tables do not know, titles with a modifier not understood, "
        "disputed offices, words inside quotations, nominees and candidates.",
    ),
    rule(
        "title-wrong-office",
        "title",
        Grade.ERROR,
        wrong_office,
        examples.WRONG_OFFICE,
        examples.RIGHT_OFFICE,
        summary="A person is given an office that somebody else held, while holding another one.",
        what="Compares office and person with the office tables at the date of the article.",
        why="A reader cannot weigh a statement when its speaker's office is wrong.",
        reported="An error where both the person's own office and the named office's holder are known for "
        "the date; "
        "a warning for a deputy given the head's title, or the reverse.",
        not_reported="Articles of unknown date, persons without a known office at that date, loose titles: "
        "chief.",
    ),
    rule(
        "title-out-of-tenure",
        "title",
        Grade.ERROR,
        out_of_tenure,
        examples.OUT_OF_TENURE,
        examples.IN_TENURE,
        summary="A person is given an office that he or she no longer, or not yet, holds, or is called "
        "former too early.",
        what="Compares the article's date with the person's tenure, fourteen days of grace on either side.",
        why="A stale title is among the most frequent slips in copy that was prepared earlier.",
        reported="An error where the list of holders is complete around the date, a warning elsewhere; "
        "'no longer' only where the clause speaks of the article's own days.",
        not_reported="Clauses that may recall the past (a year, ago, when, then-), returns to office, "
        "open tenures after the tables' own date.",
    ),
    rule(
        "title-form",
        "title",
        Grade.STYLE,
        form,
        examples.FORM_SLIPS,
        examples.OWN_FORMS,
        summary="A title is right but not in the words the office itself uses.",
        what="Compares the wording with the office's own style.",
        why="House styles follow an organisation's own wording; a general secretary is another office "
        "elsewhere.",
        reported="Word order slips such as General Secretary for the UN's Secretary-General.",
        not_reported="Offices whose own style it is, titles already reported as wrong, hyphens and capitals.",
    ),
    rule(
        "title-conflict",
        "title",
        Grade.WARNING,
        conflict,
        examples.CONFLICTS,
        examples.NO_CONFLICTS,
        summary="One person is given titles that exclude each other, in two articles or in one.",
        what="Compares the titles and ranks of one full name in two articles of a story, and its ranks within one.",
        why="One of the two has the wrong office, the wrong rank or the wrong organisation.",
        reported="The same title of two organisations, two offices of one country that one person does not hold "
        "at once, two ranks of one ladder: lieutenant and captain, chief and deputy chief; two posts in what is else one "
        "sentence of both articles, as a note.",
        not_reported="Articles months apart, promotions that are told, former, acting or designated holders, persons of one "
        "family name only, posts that one person may well hold together.",
    ),
)
