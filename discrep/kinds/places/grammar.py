"""Finds where things happen: capitalised names that stand to the text as places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from discrep.kinds.places import wording_en as en
from discrep.kinds.places.abbreviations_en import ABBREVIATIONS, POSTAL
from discrep.kinds.places.gazetteer import COUNTRY, Entry, by_code, chain, lookup
from discrep.kinds.places.parsed import Link, ParsedPlace, Setting
from discrep.kinds.places.resolve import division, famous
from discrep.model import Layout, Mention, Span, Voice
from discrep.naming.spans import Run
from discrep.offices.load import split
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.persons import full_names
from discrep.offices.scan import Scan, scan

_SILENT = frozenset((Voice.BYLINE, Voice.DATELINE, Voice.BOILERPLATE))
_WINDOW = 56  # characters before a name in which its preposition stands
_AFTER = re.compile(r"(?:[’']s)?[ \n]([a-z][a-z-]{2,15})\b")
_TOKEN = re.compile(r"[\w’'-]+|[^\w\s]")
_LIST = re.compile(r"(?:,|,? and| or|,? and the|, the)\s\Z")
_CHAIN = re.compile(r",\s\Z|[’']s\s\Z| \(\Z| of (?:the )?\Z|, in \Z| in \Z|,? in (?:[\w’'-]{1,20} ){1,3}\Z")
_ARTICLE = re.compile(r"(?<![\w-])(?:al|el|ad|ar|as|at|an|ash|es|ez|az)-\Z")
_HELD = ("-held", "-controlled", "-backed", "-led", "-based", "-born", "-run")
_LINK = re.compile(r" (?:al|el|ad|ar|as|at|an|ash|es|ez|az|e)-")
_DISTANCE = re.compile(
    r"((?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)[ -]?(?:kilomet(?:er|re)s?|kms?|miles?|meters?|metres?|yards?|blocks?|feet)\b"
    r"(?: \([^)]{1,25}\))?(?: to the)?(?: (?:due )?[a-z]+(?:[- ](?:east|west))?)?) (?:of|from|outside|away from)\s(?:the )?(?:\w+ ){0,3}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the words before a name stand to it."""

    stance: str
    level: str | None = None
    sure: bool = False  # the words alone show a place
    part: str | None = None
    distance: str | None = None
    nation: str | None = None  # "the Syrian city of": the capitalised word before the noun
    plural: bool = False


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Mentions of places of events, in text order.

    Names inside titles, organisations, persons and quantities are theirs; datelines, bylines and page
    furniture name no place of an event.
    """
    if not layout.text:
        return []
    known, scanned = knowledge(), scan(layout)
    setting = _setting(layout.text, scanned, known)
    peoples = nations(known)
    persons_at = {r.start: p for r, p in zip(scanned.runs, full_names(scanned, known), strict=True) if p}
    busy = _Busy(taken, layout)
    found: list[Mention] = []
    for run, whole in zip(scanned.runs, _joined(layout.text, scanned.runs), strict=True):
        if whole is None or whole.text in peoples or busy.at(whole.start, whole.end):
            continue
        if persons_at.get(run.start) and not lookup(whole.text):
            continue
        _read(layout.text, whole, scanned, setting, found)
    return found


def _joined(text: str, runs: Sequence[Run]) -> Iterator[Run | None]:
    """For each run the name it opens, with the article before it ("al-Quriyah") and what an article links ("Deir ez-Zor")."""
    skip = False
    for run, after in zip_longest(runs, runs[1:]):
        if skip:
            skip = False
            yield None
            continue
        if text[run.start - 1 : run.start] == "-" and (
            article := _ARTICLE.search(text, max(0, run.start - 5), run.start)
        ):
            at = article.start()
            run = Run(
                at,
                run.end,
                (text[at : run.offsets[0]] + run.words[0], *run.words[1:]),
                (at, *run.offsets[1:]),
            )
        if after is not None and after.start - run.end < 6 and _links(text, run, after):
            at = run.end + 1 if text[run.end] == " " else run.end
            tail = text[at : after.start].lstrip(". ")
            words = (*run.words, tail + after.words[0], *after.words[1:])
            run = Run(
                run.start, after.end, words, (*run.offsets, after.start - len(tail), *after.offsets[1:])
            )
            skip = True
        yield run


class _Busy:
    """Stretches of text in which no place is read."""

    def __init__(self, taken: Sequence[Span], layout: Layout) -> None:
        spans = [*taken, *(Span(b.start, b.end) for b in layout.blocks if b.voice in _SILENT)]
        spans += [Span(s.start, s.end) for s in layout.sentences if s.voice in _SILENT]
        self._spans = sorted(spans)
        self._next = 0

    def at(self, start: int, end: int) -> bool:
        """Whether the stretch overlaps a taken one; asked in text order."""
        spans = self._spans
        while self._next < len(spans) and spans[self._next].end <= start:
            self._next += 1
        for span in spans[self._next : self._next + 4]:
            if span.start >= end:
                return False
            if span.end > start:
                return True
        return False


def _links(text: str, run: Run, after: Run) -> bool:
    """One name over two runs: "Deir ez-Zor", "St. Louis"."""
    if run.words[-1] in ("St", "Ste", "Mt", "Ft"):
        return text[run.end : after.start] in (". ", " ")
    return _LINK.fullmatch(text, run.end, after.start) is not None


def _setting(text: str, scanned: Scan, known: Knowledge) -> Setting:
    """The countries and divisions that the text's unmistakable names and adjectives speak of."""
    setting = Setting()
    peoples = nations(known)
    for hit in scanned.orgs:
        if (iso := peoples.get(text[hit.start : hit.end])) is not None:
            setting.add(iso)
    for run in scanned.runs:
        if (entry := famous(lookup(run.text))) is not None:
            setting.add(entry.country)
            if entry.level != COUNTRY:
                setting.add(division(entry))
    return setting


@cache
def nations(known: Knowledge) -> dict[str, str]:
    """Adjectives and peoples of countries ("Syrian", "Syrians") to the country's code."""
    out: dict[str, str] = {}
    for org in known.tables.orgs:
        if org.kind == "country" and org.iso:
            out.update((name, org.iso) for name in split(org.demonyms))
            out.update((name + "s", org.iso) for name in split(org.demonyms))
    return out


def _read(text: str, run: Run, scanned: Scan, setting: Setting, found: list[Mention]) -> None:
    name, entries, level, end, links = _name(text, run)
    before = text[max(0, run.start - _WINDOW) : run.start]
    if found and text[found[-1].end : run.start] == ", " and (short := _abbreviated(text, run)):
        name, entries, end = short
    if found and (linked := _linked(text, run, Link(name, level, entries), end, found[-1])):
        found[-1] = linked
        return
    reading = _listed(text, run, found) or _reading(before, level is not None)
    if reading is None or _body(run, scanned, bool(entries or links)):
        return
    if not entries:
        if level is None and not _plausible(text, run, reading, scanned, before):
            return
        if level == "country" or (level == "site" and len(run.words) == 1):
            return
        if "-" in run.text and run.text.endswith(_HELD):
            return
        if len(run.words) == 1 and (_is_adjective(name) or _container(name)):
            return  # "the Kurdish town", "in Syrias civil war"
    elif name.lower() in en.BUT_TOWNS and not any(e.country in setting.countries for e in entries):
        return
    if (
        reading.stance == en.OBJECT
        and not (reading.part or level or reading.level)
        and all(e.level == COUNTRY for e in entries)
    ):
        return
    if (
        level is None
        and reading.level
        and entries
        and all(_RANK[e.level] < _RANK[reading.level] for e in entries)
    ):
        return  # "the largest city of Burma"
    level = level or reading.level
    if level == "district" and level == reading.level and famous(entries):
        level = None  # "districts of Aleppo": the city holds them
    parsed = ParsedPlace(
        name, level, entries, reading.stance, links or _nation(reading), setting,
        None if reading.stance == en.NEAR else reading.part, reading.distance, reading.plural,
    )  # fmt: skip
    found.append(Mention("place", run.start, end, text[run.start : end], parsed, reading.stance))


def _abbreviated(text: str, run: Run) -> tuple[str, tuple[Entry, ...], int] | None:
    """A state behind a comma: "Tex.", "TX"."""
    if run.text in POSTAL and (state := by_code(f"US.{run.text}")):
        return run.text, (state,), run.end
    if len(run.words) == 1 and text[run.end : run.end + 1] == "." and f"{run.text.lower()}." in ABBREVIATIONS:
        name = f"{run.text}."
        return name, lookup(name), run.end + 1
    return None


def _body(run: Run, scanned: Scan, placed: bool) -> bool:
    """The run is, or opens, the name of an organisation, and no known place's."""
    hit = scanned.org_starting.get(run.start)
    return hit is not None and (hit.end > run.end or not placed)


def _is_adjective(word: str) -> bool:
    return word.lower() in en.PEOPLES or word in nations(knowledge())


Named = tuple[str, tuple[Entry, ...], str | None, int, tuple[Link, ...]]


def _name(text: str, run: Run) -> Named:
    """The name in a run, its candidates, the level a noun after it shows, where it ends, and what its words put it in."""
    words = run.words
    if len(words) > 1 and not lookup(run.text):
        if container := _container(words[0]):  # "Syrian Idlib", "Syrias Idlib" with its apostrophe lost
            name, entries, level, end, _ = _plain_name(text, run.slice(1, len(words)))
            return name, entries, level, end, (container,)
        for cut in range(len(words) - 1, 0, -1):  # "Diyarbakir Turkey" with its comma lost
            outer = lookup(run.slice(cut, len(words)).text)
            inner = lookup(run.slice(0, cut).text) if outer else ()
            if any(c in outer for e in inner for c in chain(e)):
                rest = run.slice(cut, len(words)).text
                return run.slice(0, cut).text, inner, None, run.end, (Link(rest, None, outer),)
    return _plain_name(text, run)


def _plain_name(text: str, run: Run) -> Named:
    words = run.words
    last = words[-1].lower()
    if len(words) > 1 and last in en.LEVEL_NOUNS:
        level = en.LEVEL_NOUNS[last]
        if whole := lookup(run.text):
            return run.text, whole, whole[0].level if level == "county" else level, run.end, ()
        name = run.text if level == "site" else run.slice(0, len(words) - 1).text
        return name, () if level == "site" else lookup(name), level, run.end, ()
    entries = lookup(run.text)
    if (after := _AFTER.match(text, run.end)) and text[run.end] not in "’'":
        level_after = en.LEVEL_NOUNS.get(after.group(1))
        if level_after and level_after != "site":
            return run.text, entries, level_after, after.end(), ()
    return run.text, entries, None, run.end, ()


def _container(word: str) -> Link | None:
    """The country of an adjective, or the place of a possessive that lost its apostrophe."""
    if (iso := nations(knowledge()).get(word)) and (country := by_code(iso)):
        return Link(country.name, COUNTRY, (country,))
    if word.endswith("s") and len(word) > 4 and not lookup(word) and (entry := famous(lookup(word[:-1]))):
        return Link(word[:-1], None, (entry,))
    return None


def _reading(before: str, named: bool = False) -> _Reading | None:
    """How the words before a name stand to it, None where they show no place of an event."""
    words = _TOKEN.findall(before)
    at = len(words) - 1
    part: str | None = None
    level: str | None = None
    nation: str | None = None
    around = plural = counted = False
    steps = 0
    while at >= 0 and steps < 7:
        steps += 1
        word = words[at]
        low = word.lower()
        if low == "of":
            noun = words[at - 1].lower() if at else ""
            if noun in en.SITES:
                return None if words[at - 1][0].isupper() else _Reading(en.IN, None, True)
            if noun in en.LEVEL_NOUNS or noun in en.PLURALS:
                level = level or en.LEVEL_NOUNS.get(noun) or en.PLURALS[noun]
                plural = plural or noun in en.PLURALS
            elif noun in en.AROUND or noun in en.DIRECTIONS:
                around = True
                if away := _DISTANCE.search(before):
                    return _Reading(en.NEAR, level, True, part, " ".join(away.group(1).split()), nation)
                if noun in ("north", "south", "east", "west") or "-" in noun:
                    return _Reading(en.NEAR, level, True, part, None, nation)
            elif noun in en.STRIKES_OF:
                return _Reading(en.OBJECT, level, False, part)
            elif noun not in en.INSIDE:
                return _Reading(en.IN, level, True, part, None, nation) if level else None
            counted = True
            at -= 2
            continue
        if low in en.DIRECTIONS:
            if not counted:  # "the northern city of Aleppo" is no northern part of it
                part = part or en.DIRECTIONS[low]
        elif low in en.PREPOSITIONS:
            found = _stance(words, at, level, part, around, nation, before, named)
            return replace(found, plural=plural) if found else None
        elif low in en.STRUCK:
            return _Reading(en.OBJECT, level, level is not None, part, None, nation)
        elif level and word[:1].isupper() and nation is None:
            nation = word.removesuffix("'s").removesuffix("’s")
        elif low not in en.BETWEEN and not low.endswith(_HELD):
            return _Reading(en.IN, level, True, part, None, nation) if level else None
        at -= 1
    return _Reading(en.IN, level, True, part, None, nation) if level else None


def _stance(
    words: list[str],
    at: int,
    level: str | None,
    part: str | None,
    around: bool,
    nation: str | None,
    before: str,
    named: bool,
) -> _Reading | None:
    low = words[at].lower()
    stance = en.PREPOSITIONS[low]
    earlier = words[at - 1].lower() if at else ""
    if low in ("in", "from", "at") and earlier in en.HOMES:
        stance = en.BASED
    elif low == "in" and earlier in en.NOT_IN:
        return None
    if low == "by":
        return None
    if low in ("on", "over", "against") and not around:
        if not level and not named and earlier not in en.STRIKES_ON:
            return None
        stance = en.OBJECT
    if low in ("outside", "from", "away") and (found := _DISTANCE.search(before)):
        return _Reading(en.NEAR, level, True, part, " ".join(found.group(1).split()), nation)
    if around and stance in (en.IN, en.OBJECT):
        stance = en.NEAR
    return _Reading(stance, level, low in en.SURE, part, None, nation)


def _nation(reading: _Reading) -> tuple[Link, ...]:
    """ "the Syrian city of": the country that the adjective names."""
    if reading.nation is None:
        return ()
    if link := _container(reading.nation):
        return (link,)
    entry = famous(lookup(reading.nation))
    return (Link(reading.nation, None, (entry,)),) if entry else ()


def _plausible(text: str, run: Run, reading: _Reading, scanned: Scan, before: str) -> bool:
    """An unknown name that only the words before it show to be a place."""
    lows = [w.lower().rstrip(".") for w in run.words]
    if len(lows) > 4 or run.words[0][0].isdigit() or any(w in en.NOT_PLACES for w in lows):
        return False
    if reading.level:
        return reading.sure and not _is_adjective(run.words[0])
    if not reading.sure or lows[-1] in en.BODY_WORDS or run.start in scanned.org_starting:
        return False
    if any(w.isupper() and len(w) > 1 for w in run.words) or any(map(_is_adjective, run.words)):
        return False
    tokens = _TOKEN.findall(before)[-2:]
    if not tokens or tokens[-1].lower() not in ("in", "near", "outside", *en.DIRECTIONS):
        return False
    if len(tokens) > 1 and tokens[0][:1].isupper():
        return False  # "Killed in Suicide Blast": a headline's capitals show nothing
    return not any(_common(text, word) for word in run.words)


def _common(text: str, word: str) -> bool:
    """The text has the word in lower case too, or without a final s: "in Support of", "in Assads hands"."""
    if re.search(rf"\b{re.escape(word.lower())}\b", text):
        return True
    return word.endswith("s") and re.search(rf"\b{re.escape(word[:-1])}\b", text) is not None


def _listed(text: str, run: Run, found: Sequence[Mention]) -> _Reading | None:
    """The stance of the place before, where the name only goes on with a list."""
    if not found or run.start - found[-1].end > 12 or not _LIST.match(text[found[-1].end : run.start]):
        return None
    last: ParsedPlace = found[-1].parsed
    if not lookup(run.text) and last.level is None:
        return None
    return _Reading(last.stance, last.level if last.plural else None, True, plural=last.plural)


def _linked(text: str, run: Run, link: Link, end: int, last: Mention) -> Mention | None:
    """The place before, now within the one that the run names: "Atareb, Aleppo province"."""
    gap = text[last.end : run.start]
    if len(gap) > 40 or not _CHAIN.match(gap):
        return None
    inner: ParsedPlace = last.parsed
    if gap.startswith(("'", "’")):  # "Syria's Idlib": the place before is the container
        if not (link.entries or link.level):
            return None
        if inner.links:  # "Atareb in Syria's Aleppo province"
            parsed = replace(inner, links=(*inner.links[:-1], link, inner.links[-1]))
        else:
            outer = Link(inner.name, inner.level, inner.entries)
            parsed = replace(inner, name=link.name, level=link.level, entries=link.entries, links=(outer,))
        return Mention("place", last.start, end, text[last.start : end], parsed, "possessive")
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


def _connects(word: str) -> bool:
    return (
        word in ("in", "of", "a", "an")
        or word in en.BETWEEN
        or word in en.DIRECTIONS
        or word in en.LEVEL_NOUNS
    )


_RANK = {
    "site": 5,
    "street": 5,
    "district": 4,
    "place": 3,
    None: 3,
    "settlement": 3,
    "county": 2,
    "region": 1,
    "country": 0,
}


def _contains(link: Link, inner: ParsedPlace) -> bool:
    """The link can hold the place: a division that one of its candidates lies in, or a larger sort of place."""
    last = inner.links[-1] if inner.links else Link(inner.name, inner.level, inner.entries)
    if any(container in link.entries for entry in last.entries for container in chain(entry)):
        return True
    if last.entries and link.entries and not last.level:
        return False
    ranks = [_RANK[e.level] for e in link.entries] or [_RANK[link.level]]
    return min(ranks) < _RANK[last.level]
