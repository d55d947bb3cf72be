"""What a title mention claims: that a person holds, held or will hold an office of an organisation."""

from __future__ import annotations

from dataclasses import dataclass, field

from discrep.model import Json, Outcome, Span
from discrep.offices.bounds import ALWAYS, Window

NOW, OPEN, PAST = "now", "open", "past"


@dataclass(frozen=True, slots=True)
class TitleClaim:
    """A title mention as the text has it, before any date is known."""

    form: str  # folded title words: "secretary general"
    words: str  # the title as written
    org_words: str  # the organisation as written, "" where none
    person: str  # the name as written
    title_span: Span  # status, organisation and title words
    name_span: Span
    shape: str
    status: frozenset[str] = frozenset()
    orgs: tuple[str, ...] = ()  # organisations named with the title
    owner: str = ""  # "President Vladimir Putin's": the owner's name
    owner_persons: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()  # known persons of this full name
    near: tuple[str, ...] = ()  # known persons whose name is a letter away
    relatives: tuple[str, ...] = ()  # known persons of this family name, where no full name is given
    clean: bool = True  # every modifier understood: the mention may be contradicted
    era: str = OPEN  # whether the clause speaks of the article's own time
    acts: bool = False  # the person is the subject of the clause's verb
    orgs_near: frozenset[str] = frozenset()  # organisations named anywhere in the article


@dataclass(frozen=True, slots=True)
class Title:
    """A resolved title mention."""

    person: str
    office: str
    organisation: str | None
    tenure_status: str  # current · former · acting · elect · deputy
    office_id: str | None
    person_id: str | None
    claim: TitleClaim = field(compare=False)
    offices: tuple[str, ...] = ()  # offices the words name
    said: bool = True  # the words name the organisation (else the person's own tenures chose it)
    window: Window = ALWAYS  # the days the mention may speak of
    published: Window = ALWAYS

    def compare(self, other: Title) -> Outcome:
        """Same office is the same claim;
        different offices of one class or jurisdiction are not judged here.
        """
        if not (self.office_id and other.office_id):
            return Outcome.UNKNOWN
        if self.tenure_status != other.tenure_status:
            return Outcome.UNKNOWN
        return Outcome.SAME if self.office_id == other.office_id else Outcome.UNKNOWN

    def to_dict(self) -> Json:
        return {
            "person": self.person,
            "office": self.office,
            "organisation": self.organisation,
            "tenure_status": self.tenure_status,
            "office_id": self.office_id,
            "person_id": self.person_id,
        }

    def says(self) -> str:
        """The claim in words: "Jens Stoltenberg, NATO secretary general"."""
        status = "" if self.tenure_status in ("current", "deputy") else f"{self.tenure_status} "
        org = f"{self.organisation} " if self.organisation else ""
        return f"{self.person}, {status}{org}{self.office}"
