"""Which of the places of a name is meant: by what contains it, by the article's setting, by size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discrep.kinds.places.gazetteer import COUNTRY, COUNTY, REGION, SETTLEMENT, Entry, by_code, chain
from discrep.kinds.places.parsed import Link, ParsedPlace
from discrep.kinds.places.relation import Anchor, Segment, parse
from discrep.kinds.places.spelling import plain
from discrep.kinds.places.value import Place
from discrep.kinds.places.wording_en import NEAR
from discrep.model import Fact, Framed, Published

_FAMOUS = 300  # thousand people from which a town needs no further word
_NOTED = 100  # thousand people from which "the city of" needs no further word
_LARGE = 3_000  # thousand people of a country whose provinces need no further word
_SHADOW = 3
_DOMINANT = 8  # times the people of the next of the name
_LEVELS_OF = {
    "country": ("country", "region"),
    "region": ("region", "country", "county"),
    "county": ("county", "region"),
    "settlement": ("settlement",),
    "district": ("settlement", "county"),
    "place": ("settlement", "region", "county", "country"),
}


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """One fact for each mention; a name of several places stays a name where the text does not tell them apart."""
    del published  # places do not move
    values = _agreed(
        [place_of(item.mention.parsed) for item in framed],
        [bool(item.mention.parsed.links) for item in framed],
    )
    return [
        Fact("place", m.start, m.end, m.surface, value, item.frame, m.pattern)
        for item, value in zip(framed, values, strict=True)
        for m in (item.mention,)
    ]


def _agreed(values: Sequence[Place], told: Sequence[bool]) -> list[Place]:
    """The values with what one mention of a name says of its level and container lent to the barer ones.

    `told`: the text itself says what contains the place, which outweighs any guess from the setting.
    """
    fullest: dict[str, tuple[tuple[bool, int, bool], Place]] = {}
    for value, by_text in zip(values, told, strict=True):
        first = parse(value.anchor).segments[0]
        if first.level in ("part", "site") or (value.known and not by_text):
            continue
        weight = (by_text, *_told_more(parse(value.anchor)))
        if first.level != "region" and weight > fullest.get(plain(first.name), ((False, 0, False), value))[0]:
            fullest[plain(first.name)] = weight, value
    return [_lent(value, by_text, fullest) for value, by_text in zip(values, told, strict=True)]


def _lent(value: Place, by_text: bool, fullest: dict[str, tuple[tuple[bool, int, bool], Place]]) -> Place:
    anchor = parse(value.anchor)
    first = anchor.segments[0]
    found = fullest.get(plain(first.name))
    if found is None or by_text or found[1] is value:
        return value
    weight, best = found
    whole = parse(best.anchor)
    if value.known and (not weight[0] or first.level not in ("settlement", "place")):
        return value
    if not value.known and (
        weight[1:] <= _told_more(anchor) or first.level not in ("place", whole.segments[0].level)
    ):
        return value
    name = whole.segments[0].name if best.known else first.name
    lent = Anchor(anchor.near, (whole.segments[0]._replace(name=name), *whole.segments[1:]))
    return replace(
        value,
        name=name,
        level=whole.segments[0].level,
        within=tuple(s.name for s in whole.segments[1:]),
        anchor=str(lent),
        known=best.known,
    )


def _told_more(anchor: Anchor) -> tuple[int, bool]:
    return len(anchor.segments), anchor.segments[0].level != "place"


def place_of(parsed: ParsedPlace) -> Place:
    """The value of a mention."""
    entry = choose(parsed)
    segments = [_segment(parsed, entry), *_containers(parsed, entry)]
    name = entry.name if entry else parsed.name
    if parsed.part:
        segments.insert(0, Segment(parsed.part, "part"))
        name = f"{parsed.part} {name}"
    level = segments[0].level
    anchor = Anchor(parsed.stance == NEAR, tuple(segments))
    within = tuple(s.name for s in segments[2 if parsed.part else 1 :])
    return Place(name, level, within, str(anchor), parsed.stance, parsed.distance, entry is not None)


def _segment(parsed: ParsedPlace, entry: Entry | None) -> Segment:
    if entry is None:
        return Segment(_clean(parsed.name), parsed.level or "place")
    at = (entry.lat, entry.lon) if entry.lat is not None and entry.lon is not None else None
    level = parsed.level if parsed.level == "district" and entry.level == SETTLEMENT else entry.level
    return Segment(_clean(entry.name), level, at)


def _clean(name: str) -> str:
    return " ".join(name.replace("<", " ").replace("|", " ").replace("~", " ").split())


def _containers(parsed: ParsedPlace, entry: Entry | None) -> list[Segment]:
    if entry is not None:
        return [Segment(_clean(c.name), c.level) for c in chain(entry)]
    out: list[Segment] = []
    for i, link in enumerate(parsed.links):
        found = _link(link, parsed, parsed.links[i + 1 :])
        if found is None:
            out.append(Segment(_clean(link.name), link.level or "place"))
            continue
        at = (found.lat, found.lon) if found.lat is not None and found.lon is not None else None
        out.append(Segment(_clean(found.name), found.level, at))
        out += [Segment(_clean(c.name), c.level) for c in chain(found)]
        break
    return out


def _link(link: Link, parsed: ParsedPlace, rest: tuple[Link, ...]) -> Entry | None:
    inner = ParsedPlace(link.name, link.level, link.entries, parsed.stance, rest, parsed.setting)
    return choose(inner)


def choose(parsed: ParsedPlace) -> Entry | None:
    """The known place that is meant, None where several may be or the name is not known."""
    entries = parsed.entries
    if parsed.level:
        wanted = _LEVELS_OF.get(parsed.level, ())
        entries = tuple(e for e in entries if e.level in wanted)
    if not entries:
        return None
    if parsed.links:
        inside = [e for e in entries if _inside(e, parsed.links)]
        return _largest(inside, parsed) if inside else None
    if len(entries) == 1 and parsed.level and (entries[0].level != SETTLEMENT or entries[0].people >= _NOTED):
        return entries[0]
    counts = parsed.setting.countries
    if near := [e for e in entries if e.level != COUNTRY and division(e) in counts]:
        most = max(counts[division(e)] for e in near)
        found = _largest([e for e in near if counts[division(e)] == most], parsed)
        return None if found and _overshadowed(found, entries) else found
    here = [e for e in entries if e.country in counts]
    if here:
        most = max(parsed.setting.countries[e.country] for e in here)
        here = [e for e in here if parsed.setting.countries[e.country] == most]
        if len({e.country for e in here}) > 1:
            return None
        return _largest(here, parsed) if _told(here, parsed) else famous(entries)
    return famous(entries)


def _overshadowed(entry: Entry, entries: Sequence[Entry]) -> bool:
    """Another town of the name and country is so much larger that the neighbourhood alone does not tell."""
    rivals = (e for e in entries if e.level == entry.level == SETTLEMENT and e.country == entry.country)
    return any(e.people > _SHADOW * entry.people for e in rivals)


def division(entry: Entry) -> str:
    """Code of the first-level division that a place is or lies in: "US.TX"."""
    return ".".join((entry.code or entry.parent).split(".")[:2])


def _told(here: Sequence[Entry], parsed: ParsedPlace) -> bool:
    """The setting is enough to tell: a division or a town of note, or the only one of the name."""
    return any(e.level != SETTLEMENT or e.people >= _FAMOUS / 10 for e in here) or len(parsed.entries) == 1


def _inside(entry: Entry, links: tuple[Link, ...]) -> bool:
    containers = chain(entry)
    return any(container in link.entries for container in containers for link in links)


def _largest(entries: Sequence[Entry], parsed: ParsedPlace) -> Entry | None:
    """A country before its capital, a town before the province named after it, a large town before a small one."""
    if parsed.level is None:
        towns = max((e.people for e in entries if e.level == SETTLEMENT), default=0)
        order = (
            (COUNTRY, SETTLEMENT, REGION, COUNTY)
            if towns >= _NOTED
            else (COUNTRY, REGION, COUNTY, SETTLEMENT)
        )
        for level in order:
            if found := [e for e in entries if e.level == level]:
                entries = found
                break
    else:
        for level in _LEVELS_OF.get(parsed.level, ()):
            if found := [e for e in entries if e.level == level]:
                entries = found
                break
    if len(entries) > 1 and entries[0].level not in (COUNTRY, SETTLEMENT):
        return None  # one of several counties of the name
    ranked = sorted(entries, key=lambda e: -e.people)
    if len(ranked) > 1 and ranked[0].level == SETTLEMENT and ranked[0].people < 3 * ranked[1].people:
        return None
    return ranked[0]


def famous(entries: Sequence[Entry]) -> Entry | None:
    """The bearer that a reader thinks of first, None where no one of them stands out."""
    if not entries:
        return None
    countries = [e for e in entries if e.level == COUNTRY]
    regions = [e for e in entries if e.level in (REGION, COUNTY)]
    towns = sorted((e for e in entries if e.level == SETTLEMENT), key=lambda e: -e.people)
    if countries:
        rivals = [e for e in regions if e.country != countries[0].code]
        return None if len(countries) > 1 or rivals else countries[0]
    alone = len(towns) == 1 and towns[0].people >= _NOTED
    if alone or (towns and towns[0].people >= _FAMOUS):
        if alone or towns[0].people >= _DOMINANT * towns[1].people:
            return towns[0] if all(r.country == towns[0].country for r in regions) else None
        return None
    states = [r for r in regions if r.code.startswith("US.") and r.level == REGION]
    if states and not (towns and towns[0].people >= _FAMOUS):
        return states[0]
    if len(regions) == 1 and regions[0].level == REGION and _large(regions[0].country):
        if all(t.country == regions[0].country and t.people < _NOTED for t in towns):
            return regions[0]
    return None


def _large(country: str) -> bool:
    """The country's divisions are known beyond it."""
    found = by_code(country)
    return found is not None and found.people >= _LARGE
