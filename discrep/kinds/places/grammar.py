"""Finds where things happen: capitalised names that stand to the text as places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from discrep.kinds.places import wording_en as en
from discrep.kinds.places.chains import LONGEST_GAP, RANK, abbreviated, linked_to, listed
from discrep.kinds.places.gazetteer import COUNTRY, Entry, chain, lookup
from discrep.kinds.places.names import Busy, joined, respelt
from discrep.kinds.places.parsed import Link, ParsedPlace, Setting
from discrep.kinds.places.peoples import container_of, is_adjective, nations
from discrep.kinds.places.resolve import division, famous
from discrep.kinds.places.stance import HELD, TOKEN, Reading, may_lead, reading_of
from discrep.kinds.places.streets import streets
from discrep.model import Layout, Mention, Span
from discrep.naming.spans import Run
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.persons import full_names
from discrep.offices.scan import Scan, scan

_WINDOW = 56  # characters before a name in which its preposition stands
_AFTER = re.compile(r"(?:[’']s)?[ \n]([a-z][a-z-]{2,15})\b")
_WORD = re.compile(r"\w+")
_NEXT = re.compile(r" ([a-z][a-z'’-]{0,20})")


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
    busy = Busy(taken, layout)
    found: list[Mention] = []
    rest: list[Run] = []
    ahead = [m for m in streets(layout.text, setting) if not busy.silent(m.start)]
    for run, whole in zip(scanned.runs, joined(layout.text, scanned.runs), strict=True):
        while ahead and ahead[0].start <= run.end:
            found.append(ahead.pop(0))
        if found and run.start < found[-1].end:
            continue
        if whole is None or whole.text in peoples or busy.at(whole.start, whole.end):
            continue
        if persons_at.get(run.start) and not lookup(whole.text):
            continue
        size = len(found)
        _read(layout.text, whole, scanned, setting, found)
        if len(found) == size and whole.start >= (found[-1].end if found else 0) and len(whole.words) < 4:
            rest.append(whole)
    persons = {word for person in persons_at.values() for word in person.run.words}
    found += ahead
    found += respelt(layout.text, found, [r for r in rest if persons.isdisjoint(r.words)])
    return sorted(found, key=lambda m: m.start)


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


def _read(text: str, run: Run, scanned: Scan, setting: Setting, found: list[Mention]) -> None:
    before = text[max(0, run.start - _WINDOW) : run.start]
    if not may_lead(before) and not (found and run.start - found[-1].end <= LONGEST_GAP):
        return
    name, entries, level, end, links = _name(text, run)
    low = name.lower()
    if low in en.NEVER or (len(run.words) == 1 and (low in en.LEVEL_NOUNS or low in en.NOT_PLACES)):
        return
    if text[run.end : run.end + 4] == " of " and (level == "site" or level is None):
        return  # "University of Leeds", "the Cathedral of"
    if found and text[found[-1].end : run.start] == ", " and (short := abbreviated(text, run)):
        name, entries, end = short
    if found and (linked := linked_to(text, run, Link(name, level, entries), end, found[-1])):
        found[-1] = linked
        return
    reading = listed(text, run, found) or reading_of(before, level is not None)
    if reading is None or _body(run, scanned, bool(entries or links)):
        return
    after = _NEXT.match(text, run.end)
    if reading.stance in (en.TO, en.FROM) and after and after.group(1) in en.BODIES_AFTER:
        return
    if not entries:
        if reading.stance in (en.TO, en.FROM) and not reading.level:
            return
        if level is None and not _plausible(text, run, reading, scanned, before):
            return
        if level == "country" or (level == "site" and len(run.words) == 1):
            return
        if "-" in run.text and run.text.endswith(HELD):
            return
        if len(run.words) == 1 and (is_adjective(name) or container_of(name)):
            return  # "the Kurdish town", "in Syrias civil war"
    elif low in en.BUT_TOWNS and not any(e.country in setting.countries for e in entries):
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
        and all(RANK[e.level] < RANK[reading.level] for e in entries)
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


def _body(run: Run, scanned: Scan, placed: bool) -> bool:
    """The run is, or opens, the name of an organisation, and no known place's."""
    hit = scanned.org_starting.get(run.start)
    return hit is not None and (hit.end > run.end or not placed)


Named = tuple[str, tuple[Entry, ...], str | None, int, tuple[Link, ...]]


def _name(text: str, run: Run) -> Named:
    """The name in a run, its candidates, the level a noun after it shows, where it ends, and what its words put it in."""
    words = run.words
    if len(words) > 1 and not lookup(run.text):
        if container := container_of(words[0]):  # "Syrian Idlib", "Syrias Idlib" with its apostrophe lost
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
    if "of" in words:  # "Gulf of Aden"
        return run.text, (), "place", run.end, ()
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


def _nation(reading: Reading) -> tuple[Link, ...]:
    """ "the Syrian city of": the country that the adjective names."""
    if reading.nation is None:
        return ()
    if link := container_of(reading.nation):
        return (link,)
    entry = None if reading.nation.lower() in en.NEVER else famous(lookup(reading.nation))
    return (Link(reading.nation, None, (entry,)),) if entry else ()


def _plausible(text: str, run: Run, reading: Reading, scanned: Scan, before: str) -> bool:
    """An unknown name that only the words before it show to be a place."""
    lows = [w.lower().rstrip(".") for w in run.words]
    if len(lows) > 4 or run.words[0][0].isdigit() or any(w in en.NOT_PLACES for w in lows):
        return False
    if reading.level:
        return reading.sure and not is_adjective(run.words[0])
    if not reading.sure or lows[-1] in en.BODY_WORDS or run.start in scanned.org_starting:
        return False
    if any(w.isupper() and len(w) > 1 for w in run.words) or any(map(is_adjective, run.words)):
        return False
    tokens = TOKEN.findall(before)[-2:]
    if not tokens or tokens[-1].lower() not in ("in", "near", "outside", *en.DIRECTIONS):
        return False
    if len(tokens) > 1 and tokens[0][:1].isupper():
        return False  # "Killed in Suicide Blast": a headline's capitals show nothing
    after = _NEXT.match(text, run.end)
    if after and after.group(1) not in en.AFTER_NAME:
        return False  # "threw in Molotov cocktails"
    return not any(_common(text, word) for word in run.words)


def _common(text: str, word: str) -> bool:
    """The text has the word in lower case too, or without a final s: "in Support of", "in Assads hands"."""
    words = _words(text)
    return word.lower() in words or (word.endswith("s") and word[:-1] in words)


@lru_cache(4)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))
