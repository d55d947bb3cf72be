"""Words and figures of time in a text, each with its class and payload.

Scanning starts at digits and trigger words only, then takes neighbouring words while they are words
of time; a run never has more than `LONGEST` words, so that work stays linear in the text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from discrep.kinds.dates.grammar_named_en import NAMES
from discrep.kinds.dates.lexicon_en import CASED, MONTHS, NAMELIKE_MONTHS, WEEKDAYS, WORDS

LONGEST = 28
_APOSTROPHES = str.maketrans("’ʼ`", "'''")

# Order matters: the longest reading of a figure first.
_FIGURE = re.compile(
    r"""(?P<isodt>\d{4}-\d\d-\d\dT\d\d:?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)
      | (?P<isod>\d{4}-\d{1,2}-\d{1,2}(?![\w-]|\.\d)|\d{4}/\d{1,2}/\d{1,2}(?![\w/]))
      | (?P<isow>\d{4}-?W\d\d(?:-?[1-7])?(?!\w))
      | (?P<numd>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\w/])|\d{1,2}\.\d{1,2}\.(?:\d{4})(?![\w.]\d)|\d{1,2}-\d{1,2}-(?:\d{4})(?![\w]))
      | (?P<hms>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
      | (?P<ym>\d{4}-(?:0[1-9]|1[0-2])(?![\w-])|\d{4}/(?:0[1-9]|1[0-2])(?![\w/]))
      | (?P<my>(?:0?[1-9]|1[0-2])[-/]\d{4}(?![\w/-]))
      | (?P<yq>\d{4}\s?-?[qQ][1-4](?!\w))
      | (?P<yh>\d{4}\s?-?[hH][12](?!\w))
      | (?P<hm>\d{1,2}[hH]\d\d(?!\w))
      | (?P<decd>\d{3}0'?s(?!\w))
      | (?P<ord>\d{1,2}(?:st|nd|rd|th)(?!\w))
      | (?P<frac>[1-9]/[2-4](?![\d/.]|[a-gi-z]))
      | (?P<md>\d{1,2}/\d{1,2}(?![\w/]|\.\d))
      | (?P<dec>\d{1,3}\.\d{1,2}(?![\d.]\d))
      | (?P<big>\d{1,3}(?:,\d{3})+(?!\d))
      | (?P<qn>[1-4][qQ](?!\w))
      | (?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))
      | (?P<year>[12]\d{3}(?!\d|[.,]\d))
      | (?P<hhmm>\d{3,4}(?!\d|[.,]\d))
      | (?P<d2>\d{1,2}(?!\d|,\d{3}))""",
    re.VERBOSE,
)
_WORD = re.compile(r"[aApP]\.\s?[mM]\.|[ap] m(?!\w)|[A-Z]\.[A-Z]\.?|[A-Za-z]+(?:['’][a-z]{1,5})?\.?|['’]\d0s|['’]\d\d(?!\w)")
_PUNCT = {
    ",": "comma", "-": "hy", "–": "ndash", "—": "mdash", "(": "lpar", ")": "rpar", "@": "at", "~": "tilde",
    "'": "prime", "’": "prime", "/": "slash", '"': "dprime", "&": "and",
}  # fmt: skip
SPACE = re.compile(r"[ \t\u00a0\u2009\u202f]{0,3}(?:\r?\n[ \t]{0,3})?")


class Token(NamedTuple):
    start: int
    end: int
    cls: str
    payload: Any


@lru_cache(maxsize=30_000)
def _word(surface: str) -> tuple[str, Any, int] | None:
    """Class, payload and length of a word of time; None for any other."""
    text = surface.translate(_APOSTROPHES)
    if text[0] == "'":
        return ("decw", int(text[1:3]), len(text)) if text.endswith("s") else ("aposy", int(text[1:]), len(text))
    found = CASED.get(text.rstrip("."))
    if found and not (found[0] == "tz" and text.endswith(".")):
        return found[0], found[1], len(text) if found[0] != "tz" and _abbreviates(text) else len(text.rstrip("."))
    low = text.lower()
    squeezed = low.replace(" ", "")
    if squeezed in ("a.m.", "p.m.", "am", "pm") and squeezed != low:
        return "ampm", squeezed[0] + "m", len(text)
    bare = low.rstrip(".")
    if bare.endswith("'s") or bare.endswith("s'"):
        stem = bare[:-2] if bare.endswith("'s") else bare[:-1]
        known = WORDS.get(stem) or WORDS.get(bare)
        if known:
            return known[0], known[1], len(stem) if stem in WORDS and bare.endswith("'s") else len(bare)
    found = WORDS.get(bare)
    if found is None:
        if re.fullmatch(r"q[1-4]", bare):
            return "qn", int(bare[1]), 2
        if re.fullmatch(r"h[12]", bare):
            return "hn", int(bare[1]), 2
        return None
    return found[0], found[1], len(text) if low.endswith(".") and _abbreviates(text) else len(bare)


def _abbreviates(text: str) -> bool:
    """Is the full stop part of the word: "Nov.", "Mon.", "p.m."?"""
    bare = text.rstrip(".").lower()
    return text.endswith(".") and (bare in MONTHS or bare in NAMELIKE_MONTHS or bare in WEEKDAYS or bare in ("mon", "wed", "sat", "sun", "a.m", "p.m", "mar", "jan", "dec")) and len(bare) < 6 and bare not in ("may", "june", "july", "april", "march")


def figure(match: re.Match[str]) -> tuple[str, Any]:
    """Class and payload of a figure."""
    cls, text = match.lastgroup or "d2", match.group()
    if cls in ("d2", "hhmm", "year"):
        if cls == "hhmm" and text[0] != "0" and len(text) == 4:
            return "big", text
        return (cls, int(text)) if cls != "hhmm" else (cls, text)
    if cls == "ord":
        return cls, int(text[:-2])
    if cls == "decd":
        return cls, int(text[:4])
    if cls == "qn":
        return cls, int(text[0])
    return cls, text


_ATTACHED = {"am": ("ampm", "am"), "pm": ("ampm", "pm"), "a": ("ampma", "am"), "p": ("ampma", "pm"), "h": ("hsuf", "hour"),
             "m": ("msuf", "minute"), "s": ("ssuf", "second"), "d": ("dsuf", "day"), "y": ("ysuf", "year"), "ish": ("ish", "ish")}  # fmt: skip


@lru_cache(maxsize=1)
def _feasts() -> dict[str, tuple[str, ...]]:
    """Names of days by their first word, longest first."""
    found: dict[str, list[str]] = {}
    for name in NAMES:
        found.setdefault(re.split(r"[\s.']", name)[0], []).append(name)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in found.items()}


_FIRST_WORD = re.compile(r"[A-Za-z]+")


def _feast_at(text: str, at: int) -> Token | None:
    first = _FIRST_WORD.match(text, at)
    names = _feasts().get(first.group().lower()) if first else None
    for name in names or ():
        end = at + len(name)
        if text[at:end].translate(_APOSTROPHES).lower() == name and not text[end : end + 1].isalnum():
            return Token(at, end, "feast", NAMES[name])
    return None


def _month_before_day(word: str, text: str, end: int) -> bool:
    """"Feb13" is written in one; "May4th" too."""
    return text[end : end + 1].isdigit() and (word.lower() in MONTHS or word.lower() in NAMELIKE_MONTHS)


def token_at(text: str, at: int) -> Token | None:
    """The word or figure of time that starts at `at`; None where there is none."""
    char = text[at : at + 1]
    if char.isdigit() and char.isascii():
        match = _FIGURE.match(text, at)
        if match is None:
            return None
        return Token(at, match.end(), *figure(match))
    if char.isalpha() or char in "'’":
        feast = _feast_at(text, at)
        if feast:
            return feast
        match = _WORD.match(text, at)
        if match and text[match.end() : match.end() + 1].isalnum() and not _month_before_day(match.group(), text, match.end()):
            return None
        if match:
            found = _word(match.group())
            if found:
                return Token(at, at + found[2], found[0], found[1])
            short = _ATTACHED.get(match.group().rstrip(".").lower()) if text[at - 1 : at].isdigit() else None
            if short:
                return Token(at, match.end() - match.group().endswith(".") , *short)
            if char.isalpha():
                return None
    cls = _PUNCT.get(char)
    if cls == "hy" and text[at - 1 : at].isspace():
        cls = "ndash"
    return Token(at, at + 1, cls, char) if cls else None
