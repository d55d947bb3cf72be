"""Streets, blocks, corners and highways: "the 400 block of Oak Street", "Oak and Fifth streets", "Interstate 95"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrep.kinds.late import Late
from discrep.kinds.places.parsed import Link, ParsedPlace, Setting
from discrep.kinds.places.wording_en import FROM, IN, NEAR, TO
from discrep.model import Mention

# Street types and their abbreviations, to the word a value is written with.
TYPES: dict[str, str] = {
    "Street": "Street", "St.": "Street", "St": "Street", "Avenue": "Avenue", "Ave.": "Avenue", "Ave": "Avenue",
    "Road": "Road", "Rd.": "Road", "Rd": "Road", "Boulevard": "Boulevard", "Blvd.": "Boulevard", "Blvd": "Boulevard",
    "Drive": "Drive", "Lane": "Lane", "Parkway": "Parkway", "Pkwy.": "Parkway", "Terrace": "Terrace", "Pike": "Pike",
    "Turnpike": "Turnpike", "Expressway": "Expressway", "Freeway": "Freeway", "Highway": "Highway", "Broadway": "Broadway",
    "Court": "Court", "Way": "Way", "Place": "Place", "Circle": "Circle",
}  # fmt: skip
_SURE = "Street|St\\.|Avenue|Ave\\.?|Road|Rd\\.?|Boulevard|Blvd\\.?|Drive|Lane|Parkway|Pkwy\\.|Terrace|Turnpike|Expressway|Freeway"
_TYPE = f"(?:{_SURE}|Highway|Court|Way|Place|Circle|Pike|St|Broadway)"
_SIDE = r"(?:(?:North|South|East|West|[NSEW]\.?|[NS][EW]) )?"
_WORD = r"(?:[A-Z](?:[\w'’-]{1,20})?|\d{1,3}(?:st|nd|rd|th))"
_NAME = rf"{_SIDE}(?:Broadway\b|{_WORD}(?: {_WORD}){{0,2}}? {_TYPE}(?![\w-]))"
_BLOCK = Late(rf"(\d{{1,5}})(?:-| |st |nd |rd |th )block of (?:the )?({_NAME}|{_SIDE}{_WORD}(?: {_WORD})?)")
_CORNER = Late(
    rf"(?:(?:intersection|corner|junction) of ({_NAME}|{_SIDE}{_WORD}) (?:and|&) ({_NAME}|{_SIDE}{_WORD}(?: {_WORD})?)"
    rf"|({_NAME}) (?:and|at|&) ({_NAME})"
    rf"|({_SIDE}{_WORD}) and ({_SIDE}{_WORD}) (streets|avenues|roads|Streets|Avenues|Roads)\b)"
)
_ADDRESS = Late(rf"(?<![\w.,-])(\d{{1,5}}) ({_SIDE}{_WORD}(?: {_WORD}){{0,2}}? (?:{_SURE})(?![\w-]))")
_NUMBERED = Late(rf"{_SIDE}\d{{1,3}}(?:st|nd|rd|th) (?:{_SURE}|Street|Avenue)(?![\w-])")
_ROAD = Late(
    r"\b(?:(Interstate|I)(?: |-)(\d{1,3})|(?:(?:State|County|U\.S\.|US) )?(Highway|Route|Road)(?: |-)(\d{1,4})|(U\.S\.) (\d{1,3})"
    r"|([MA])(\d{1,3}) (?:motorway|road|near|between|at)\b)"
)
# Letters without which there is nothing to find; looking for them costs next to nothing.
_CUES = (
    "block of ", "Street", "treets", "St.", "Ave", "venues", "Road", "roads", "Rd", "Boulevard", "Blvd", "Drive", "Lane", "Interstate",
    "I-", "Highway", "Route ", "corner of", "ntersection of", "unction of", "arkway", "U.S. ", "Terrace", "Broadway", "ressway", "reeway", "Turnpike", " motorway", " Pike", " Court", " Circle",
)  # fmt: skip
_JOINING = (" and ", " & ", " at ")  # one of them stands between two streets of a corner
_REACH = 70  # characters around a cue in which its street is written
_BEFORE = Late(r"\b(near|outside|off|from|to|towards?)\s(?:the )?\Z")
_STANCES = {"near": NEAR, "outside": NEAR, "off": NEAR, "from": FROM, "to": TO, "toward": TO, "towards": TO}


def streets(text: str, setting: Setting) -> list[Mention]:
    """Mentions of blocks, corners, addresses and numbered roads, in text order, none inside another."""
    windows = _windows(text)
    if not windows:
        return []
    found: list[Mention] = []
    for mention in sorted(
        (m for a, b in windows for m in _all(text, a, b, setting)), key=lambda m: (m.start, -m.end)
    ):
        if not found or mention.start >= found[-1].end:
            found.append(mention)
    return found


def _windows(text: str) -> list[tuple[int, int]]:
    """Stretches of the text around words of streets and roads, apart from each other."""
    hits: list[int] = []
    for cue in _CUES:
        at = text.find(cue)
        while at >= 0:
            hits.append(at)
            at = text.find(cue, at + 1)
    out: list[tuple[int, int]] = []
    for at in sorted(hits):
        start, end = max(0, at - _REACH), min(len(text), at + _REACH)
        while start and text[start - 1].isalnum():
            start -= 1
        if out and start <= out[-1][1]:
            out[-1] = out[-1][0], end
        else:
            out.append((start, end))
    return out


def _all(text: str, begin: int, end_at: int, setting: Setting) -> Iterator[Mention]:
    around = text[begin:end_at]
    if any(joining in around for joining in _JOINING):
        yield from _corners(text, begin, end_at, setting)
    if any(map(str.isdecimal, around)):
        yield from _numbered(text, begin, end_at, setting)


def _corners(text: str, begin: int, end_at: int, setting: Setting) -> Iterator[Mention]:
    for m in _CORNER.finditer(text, begin, end_at):
        first, second = (m[1], m[2]) if m[1] else (m[3], m[4]) if m[3] else (m[5], m[6])
        kind = m[7][:-1].title() if m[7] else ""
        names = sorted(plain_street(f"{s} {kind}" if kind else s) for s in (first, second))
        if names[0] != names[1]:
            yield _mention(text, m, " & ".join(names), "intersection", (), setting)


def _numbered(text: str, begin: int, end_at: int, setting: Setting) -> Iterator[Mention]:
    for m in _BLOCK.finditer(text, begin, end_at):
        street = plain_street(m[2])
        yield _mention(text, m, f"{int(m[1])} {street}", "block", (street,), setting)
    for m in _ADDRESS.finditer(text, begin, end_at):
        street = plain_street(m[2])
        yield _mention(text, m, f"{int(m[1])} {street}", "address", (street,), setting)
    for m in _NUMBERED.finditer(text, begin, end_at):
        yield _mention(text, m, plain_street(m[0]), "street", (), setting)
    for m in _ROAD.finditer(text, begin, end_at):
        kind, number = next((k, n) for k, n in ((m[1], m[2]), (m[3], m[4]), (m[5], m[6]), (m[7], m[8])) if k)
        end = m.end(2) if m[1] else m.end(4) if m[3] else m.end(6) if m[5] else m.end(8)
        name = (
            f"{kind}{number}"
            if kind in "MA"
            else f"Interstate {number}"
            if kind[0] == "I"
            else f"Route {number}"
        )
        yield _mention(text, m, name, "street", (), setting, end)


def _mention(
    text: str,
    m: re.Match[str],
    name: str,
    level: str,
    within: tuple[str, ...],
    setting: Setting,
    end: int = -1,
) -> Mention:
    before = _BEFORE.search(text, max(0, m.start() - 16), m.start())
    stance = _STANCES[before[1]] if before else IN
    links = tuple(Link(street, "street", ()) for street in within)
    parsed = ParsedPlace(name, level, (), stance, links, setting)
    end = m.end() if end < 0 else end
    return Mention("place", m.start(), end, text[m.start() : end], parsed, level)


def plain_street(name: str) -> str:
    """The street without side and with its type in full: "W. Oak St." gives "Oak Street"."""
    words = name.replace("’", "'").split()
    if len(words) > 1 and words[0].rstrip(".") in (
        "N",
        "S",
        "E",
        "W",
        "North",
        "South",
        "East",
        "West",
        "NE",
        "NW",
        "SE",
        "SW",
    ):
        words = words[1:]
    if len(words) > 1:
        words[-1] = TYPES.get(words[-1], words[-1])
    return " ".join(words)
