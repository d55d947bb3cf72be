"""The words by which texts name persons and offices of the tables."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from discrep.naming.fold import key
from discrep.offices.load import Office, Person, split
from discrep.offices.wording_en import CLASS_FORMS, FORM_SLIPS, SYNONYMS, WEAK_FORMS, forms

# Countries whose public names are written in Latin letters at home.
LATIN = frozenset(
    """
    AD AG AL AR AT AU BB BE BO BR BS BZ CA CH CL CO CR CU CZ DE DK DM DO EC EE ES FI FR GB GD GT HN
    HR HU IE IS IT JM KN LC LI LT LU LV MC MT MX NI NL NO NZ PA PE PH PL PT PY RO SE SI SK SM SV TR
    TT US UY VC VE
    """.split()
)


class Strength(IntEnum):
    """How well a form names an office."""

    OWN = 0
    SLIP = 1  # the right office in the wrong form ("General Secretary")
    WEAK = 2  # "chief", "leader": may confirm, never contradict


class Titled(NamedTuple):
    office_id: str
    strength: Strength


def name_forms(person: Person) -> tuple[str, ...]:
    """Keys of the names a text may give a person in full."""
    own = [person.name, *split(person.aliases), *split(person.native)]
    if person.given and person.family and person.given != person.family:
        own.append(f"{person.given} {person.family}")
        if person.family_first == "1":
            own.append(f"{person.family} {person.given}")
    return tuple(dict.fromkeys(key(name) for name in own))


def office_forms(office: Office, org_names: frozenset[str] = frozenset()) -> list[tuple[str, Strength]]:
    """Folded title forms of an office, each with its strength;
    forms that only add its organisation left out.
    """
    own = forms(
        (office.canonical,), split(office.titles), split(office.gendered), split(office.abbrev),
        CLASS_FORMS.get(office.cls, ()),
    )  # fmt: skip
    own += tuple(short for long, short in SYNONYMS if long in own and short not in own)
    weak = forms(split(office.weak), WEAK_FORMS.get(office.cls, ()))
    slips = [
        f" {form} ".replace(f" {right} ", f" {wrong} ").strip()
        for form in own
        for right, wrong in FORM_SLIPS
        if f" {right} " in f" {form} "
    ]
    own = tuple(form for form in own if not _adds_only(form, own, org_names))
    out = [(form, Strength.OWN) for form in own]
    out += [(form, Strength.SLIP) for form in slips if form not in own]
    return out + [(form, Strength.WEAK) for form in weak if form not in own]


def _adds_only(form: str, own: tuple[str, ...], org_names: frozenset[str]) -> bool:
    """Whether a form is another form with the organisation before or after: "french president"."""
    words = form.split()
    for at in range(1, len(words)):
        head, tail = " ".join(words[:at]), " ".join(words[at:])
        if head in org_names and tail in own:
            return True
        if (
            head in own
            and tail.removeprefix("of ").removeprefix("the ") in org_names
            and tail.startswith("of ")
        ):
            return True
    return False
