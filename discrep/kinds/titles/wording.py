"""Judgements in words for an editor."""

from __future__ import annotations

from discrep.kinds.titles.value import Title
from discrep.naming.parts import split_name
from discrep.offices.judgement import Judged, Judgement
from discrep.offices.load import Tenure
from discrep.offices.lookup import Knowledge


def period(tenure: Tenure) -> str:
    """A tenure's dates: "2014-10-01 to 2024-10-01", "since 2022-10"."""
    if tenure.end:
        return f"{tenure.start or '?'} to {tenure.end}"
    return f"from {tenure.start or '?'}" if tenure.end_kind == "ended" else f"since {tenure.start}"


def held(tenure: Tenure, known: Knowledge) -> str:
    """An office with its dates: "NATO Secretary General (2014-10-01 to 2024-10-01)"."""
    role = "acting " if tenure.role == "acting" else ""
    return f"{role}{known.describe(tenure.office_id)} ({period(tenure)})"


def listed(rows: tuple[Tenure, ...], known: Knowledge, most: int = 2) -> str:
    """Some offices with their dates."""
    return " and ".join(held(row, known) for row in rows[:most])


def family(person_id: str, known: Knowledge) -> str:
    """The name by which news calls a person after the first mention."""
    person = known.persons[person_id]
    return person.family or split_name(person.name).family


def message(quoted: str, title: Title, found: Judgement, known: Knowledge) -> str:
    """What is wrong, with both values."""
    who = family(found.person, known)
    offices = title.offices
    named = known.describe(offices[0]) if offices else title.office
    others = [known.persons[t.person_id].name for t in found.holders if t.person_id != found.person]
    instead = f"; the {named} was {_one_or_more(others)}" if others else ""
    if found.judged in (Judged.WRONG_ORGANISATION, Judged.WRONG_OFFICE):
        return f'"{quoted}": {who} was {listed(found.rows, known)}{instead}'
    if found.judged is Judged.RANK:
        return f'"{quoted}": {who} was {listed(found.rows, known)}, another rank{instead}'
    if found.judged is Judged.NOT_YET:
        return f'"{quoted}": {who} was not yet in office: {listed(found.rows, known)}{instead}'
    if found.judged is Judged.NO_LONGER:
        return f'"{quoted}": {who} was no longer in office: {listed(found.rows[-2:], known)}{instead}'
    return f'"{quoted}": {who} was still in office: {listed(found.rows[-1:], known)}'


def _one_or_more(names: list[str]) -> str:
    return " or ".join(dict.fromkeys(names))


def evidence(title: Title, found: Judgement, known: Knowledge) -> tuple[str, ...]:
    """The rows a judgement rests on, their bounds, the day they were last known, and the right text."""
    out = [
        f"office data as of {known.as_of}: {_row(row, known)}"
        for row in (*found.rows[:2], *found.holders[:2])
    ]
    published = title.published
    if published.known:
        day = (
            f"{published.earliest}"
            if published.earliest == published.latest
            else f"{published.earliest} to {published.latest}"
        )
        out.append(f"the article is of {day}")
    else:
        windows = [f"{w.start} to {w.end}" for office in title.offices for w in known.coverage(office)][:1]
        out.append(
            "the article's date is not known; it holds for every day that the list of holders covers"
            + (f" ({windows[0]})" if windows else "")
        )
    if (fix := suggestion(title, found, known)) is not None:
        out.append(f"right would be: {fix}")
    return tuple(out)


def _row(row: Tenure, known: Knowledge) -> str:
    return f"{known.persons[row.person_id].name}, {held(row, known)} [{row.row}]"


def suggestion(title: Title, found: Judgement, known: Knowledge) -> str | None:
    """The words that would be right."""
    name = known.persons[found.person].name if found.person else title.person
    if found.judged in (Judged.WRONG_ORGANISATION, Judged.WRONG_OFFICE, Judged.RANK) and found.rows:
        return f"{known.describe(found.rows[0].office_id)} {name}"
    if found.judged is Judged.NO_LONGER and title.offices:
        return f"former {known.describe(found.rows[-1].office_id)} {name}"
    if found.judged is Judged.STILL and title.offices:
        return f"{known.describe(found.rows[-1].office_id)} {name}"
    return None
