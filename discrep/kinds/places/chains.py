"""Names that go on from the place before: its container, or the next of a list."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from discrep.kinds.places import wording_en as en
from discrep.kinds.places.abbreviations_en import ABBREVIATIONS, POSTAL
from discrep.kinds.places.gazetteer import Entry, by_code, chain, lookup
from discrep.kinds.places.parsed import Link, ParsedPlace
from discrep.kinds.places.resolve import famous
from discrep.kinds.places.stance import Reading
from discrep.model import Mention
from discrep.naming.spans import Run

_LIST = re.compile(r"(?:,|,? and| or|,? and the|, the)\s\Z")
_LONGEST = 4  # links of a chain
LONGEST_GAP = 40  # characters between the names of a chain
_SPACED = re.compile(r"[A-Z]\. [A-Z]\.")
_CHAIN = re.compile(r",\s\Z|[’']s\s\Z| \(\Z| of (?:the )?\Z|, in \Z| in \Z|,? in (?:[\w’'-]{1,20} ){1,3}\Z")
RANK = {
    "site": 5,
    "street": 5,
    "address": 6,
    "block": 6,
    "intersection": 6,
    "district": 4,
    "place": 3,
    None: 3,
    "settlement": 3,
    "county": 2,
    "region": 1,
    "country": 0,
}


def abbreviated(text: str, run: Run) -> tuple[str, tuple[Entry, ...], int] | None:
    """A state behind a comma: "Tex.", "TX"."""
    if run.text in POSTAL and (state := by_code(f"US.{run.text}")):
        return run.text, (state,), run.end
    if spaced := _SPACED.match(text, run.start):  # "B. C." of tokenised text
        if found := lookup(spaced.group()):
            return spaced.group(), found, spaced.end()
    first = run.words[0]
    if len(run.words) > 1 and first.endswith(".") and first.lower() in ABBREVIATIONS:
        return first, lookup(first), run.start + len(first)  # "Bountiful, B.C. Utah police": a sentence's end
    if len(run.words) == 1 and text[run.end : run.end + 1] == "." and f"{run.text.lower()}." in ABBREVIATIONS:
        name = f"{run.text}."
        return name, lookup(name), run.end + 1
    return None


def listed(text: str, run: Run, found: Sequence[Mention]) -> Reading | None:
    """The stance of the place before, where the name only goes on with a list."""
    gap = text[found[-1].end : run.start] if found and run.start - found[-1].end <= 12 else ""
    if not _LIST.match(gap):
        return None
    last: ParsedPlace = found[-1].parsed
    if last.links and gap == ", ":
        return None  # "in Nashville, Tennessee, Page said"
    if not lookup(run.text) and last.level is None:
        return None
    return Reading(last.stance, last.level if last.plural else None, True, plural=last.plural)


def linked_to(text: str, run: Run, link: Link, end: int, last: Mention) -> Mention | None:
    """The place before, now within the one that the run names: "Ojinaga, Chihuahua state"."""
    gap = text[last.end : run.start]
    inner: ParsedPlace = last.parsed
    if len(gap) > LONGEST_GAP or len(inner.links) >= _LONGEST or not _CHAIN.match(gap):
        return None
    if gap.startswith(("'", "’")):  # "Syria's Idlib": the place before is the container
        if not (link.entries or link.level):
            return None
        if inner.links:  # "Ojinaga in Mexico's Chihuahua state"
            parsed = replace(inner, links=(*inner.links[:-1], link, inner.links[-1]))
        else:
            outer = Link(inner.name, inner.level, inner.entries)
            parsed = replace(inner, name=link.name, level=link.level, entries=link.entries, links=(outer,))
        return Mention("place", last.start, end, text[last.start : end], parsed, "possessive")
    if (
        gap.startswith(" of ")
        and inner.level in ("district", "settlement")
        and famous(inner.entries)
        and not _holds(link, inner)
    ):
        outer = Link(inner.name, None, inner.entries)  # "the Athens suburb of Piraeus"
        parsed = replace(inner, name=link.name, entries=link.entries, links=(outer, *inner.links))
        return Mention("place", last.start, end, text[last.start : end], parsed, "chain")
    if not link.entries and link.level not in ("region", "county", "settlement", "district"):
        return None
    if gap.startswith(" of "):
        if inner.level not in ("district", "settlement", "site", "county"):
            return None
    elif not _contains(link, inner) or (
        " in " in gap and not all(map(_connects, gap.strip(" ,(").lower().split()))
    ):
        return None
    parsed = replace(inner, links=(*inner.links, link))
    return Mention("place", last.start, end, text[last.start : end], parsed, "chain")


def _holds(link: Link, inner: ParsedPlace) -> bool:
    return any(container in link.entries for entry in inner.entries for container in chain(entry))


def _connects(word: str) -> bool:
    return (
        word in ("in", "of", "a", "an")
        or word in en.BETWEEN
        or word in en.DIRECTIONS
        or word in en.LEVEL_NOUNS
    )


def _contains(link: Link, inner: ParsedPlace) -> bool:
    """The link can hold the place: a division that one of its candidates lies in, or a larger sort of place."""
    last = inner.links[-1] if inner.links else Link(inner.name, inner.level, inner.entries)
    if any(container in link.entries for entry in last.entries for container in chain(entry)):
        return True
    if link.name in POSTAL or link.name.endswith("."):
        return True  # "Bountiful, B.C.": nothing else stands so behind a comma
    if last.entries and link.entries and not last.level:
        return False
    ranks = [RANK[e.level] for e in link.entries] or [RANK[link.level]]
    return min(ranks) < RANK[last.level]
