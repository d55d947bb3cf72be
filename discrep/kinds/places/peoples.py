"""Adjectives and peoples of countries, and what a possessive puts a place in."""

from __future__ import annotations

from functools import cache

from discrep.kinds.places import wording_en as en
from discrep.kinds.places.gazetteer import COUNTRY, by_code, lookup
from discrep.kinds.places.parsed import Link
from discrep.kinds.places.resolve import famous
from discrep.offices.load import split
from discrep.offices.lookup import Knowledge, knowledge


@cache
def nations(known: Knowledge) -> dict[str, str]:
    """Adjectives and peoples of countries ("Syrian", "Syrians") to the country's code."""
    out: dict[str, str] = {}
    for org in known.tables.orgs:
        if org.kind == "country" and org.iso:
            out.update((name, org.iso) for name in split(org.demonyms))
            out.update((name + "s", org.iso) for name in split(org.demonyms))
    return out


def is_adjective(word: str) -> bool:
    return word.lower() in en.PEOPLES or word in nations(knowledge())


def container_of(word: str) -> Link | None:
    """The country of an adjective, or the place of a possessive that lost its apostrophe."""
    if (iso := nations(knowledge()).get(word)) and (country := by_code(iso)):
        return Link(country.name, COUNTRY, (country,))
    if word[:-1].lower() in en.NEVER:
        return None
    if word.endswith("s") and len(word) > 4 and not lookup(word) and (entry := famous(lookup(word[:-1]))):
        return Link(word[:-1], None, (entry,))
    return None
