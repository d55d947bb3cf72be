"""Words and figures of time in a text: their class as one character, and what they stand for."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from discrep.kinds.dates.grammar_named_en import NAMES
from discrep.kinds.dates.lexicon_en import ABBREVIATED, CASED, MONTHS, NAMELIKE_MONTHS, PROPER, WORDS
from discrep.kinds.dates.shapes import code

_APOSTROPHES = str.maketrans("’ʼ`", "'''")

_REACH = 40  # no word or figure of time is longer; the bound keeps work linear in the text
_WORD = re.compile(r"[^\W\d_]\.[^\W\d_]\. | [^\W\d_]+ \d? (?:['’][a-z]{1,5})? \.? | ['’]\d\d?s?", re.VERBOSE)
# Order matters: the longest reading of a figure first.
_FIGURE = re.compile(
    r"""(?P<isodt>\d{4}-\d\d-\d\dT\d\d:?\d\d(?::?\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)
      | (?P<isod>\d{4}-\d{1,2}-\d{1,2}(?![\w-]|\.\d)|\d{4}/\d{1,2}/\d{1,2}(?![\w/]))
      | (?P<isow>\d{4}-?W\d\d(?:-?[1-7])?(?!\w))
      | (?P<numd>\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\w/])|\d{1,2}\.\d{1,2}\.\d{4}(?![\w.]\d)
            |\d{1,2}-\d{1,2}-\d{4}(?!\w))
      | (?P<hms>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))
      | (?P<ym>\d{4}-(?:0[1-9]|1[0-2])(?![\w-])|\d{4}/(?:0[1-9]|1[0-2])(?![\w/]))
      | (?P<my>(?:0?[1-9]|1[0-2])[-/]\d{4}(?![\w/-]))
      | (?P<yq>\d{4}-?[qQ][1-4](?!\w))
      | (?P<yh>\d{4}-?[hH][12](?!\w))
      | (?P<hm>\d{1,2}[hH]\d\d(?!\w))
      | (?P<decd>(?:1\d|20)\d0'?s(?!\w))
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
_PUNCT = {
    ",": "comma", "-": "hy", "–": "ndash", "—": "mdash", "(": "lpar", ")": "rpar", "@": "at", "~": "tilde",
    "'": "prime", "’": "prime", "/": "slash", '"': "dprime", "&": "and",
}  # fmt: skip
_ATTACHED = {
    "am": ("ampm", "am"), "pm": ("ampm", "pm"), "a": ("ampma", "am"), "p": ("ampma", "pm"), "h": ("hsuf",
    "hour"),
    "m": ("msuf", "minute"), "s": ("ssuf", "second"), "d": ("dsuf", "day"), "y": ("ysuf", "year"),
    "ish": ("ish", "ish"),
}  # fmt: skip
SPACE = re.compile(r"[ \t\u00a0\u2009\u202f]{0,3}(?:\r?\n[ \t]{0,3})?")


class Word(NamedTuple):
    """What a stretch of text begins with: class character, payload and length."""

    code: str
    payload: Any
    length: int  # 0: no word of time by itself
    names: tuple[str, ...] = ()  # names of days that may begin here
    suffix: tuple[str, Any, int] | None = None  # what it is right behind a figure: the h of 15h


Token = tuple[int, int, str, Any]
"""Start, end, class character, payload: plain, because a text has thousands."""


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, ...]]:
    """Names of days by their first word, longest first."""
    found: dict[str, list[str]] = {}
    for name in NAMES:
        found.setdefault(re.split(r"[\s.'-]", name)[0], []).append(name)
    return {word: tuple(sorted(names, key=len, reverse=True)) for word, names in found.items()}


@lru_cache(maxsize=50_000)
def word_of(raw: str) -> Word | None:
    """What a stretch without blanks begins with; None where it is no word of time."""
    first = raw[:1]
    if first.isdecimal():
        figure = _FIGURE.match(raw) if first.isascii() else None
        return Word(*_figure(figure), figure.end()) if figure else None
    match = _WORD.match(raw)
    if match is None:
        cls = _PUNCT.get(first)
        return Word(code(cls), first, 1) if cls else None
    text = match.group().translate(_APOSTROPHES)
    if text[0] == "'":
        if text.endswith("s"):
            return (
                Word(code("decw"), int(text[1:3]), 4)
                if len(text) == 4 and text[2] == "0"
                else Word(code("prime"), "'", 1)
            )
        return Word(code("aposy"), int(text[1:3]), 3) if len(text) == 3 else Word(code("prime"), "'", 1)
    letters = text.rstrip(".").lower()
    names = _names().get(re.split(r"[.']", letters)[0], ())
    attached = _ATTACHED.get(letters)
    if attached and text[0] == "M":
        attached = None  # millions, or the name of a model
    suffix = (code(attached[0]), attached[1], len(letters)) if attached else None
    found = _lexical(text) if not raw[match.end() : match.end() + 1].isalnum() else None
    if found:
        return Word(code(found[0]), found[1], found[2], names, suffix)
    return Word("", None, 0, names, suffix) if names or suffix else None


def _figure(match: re.Match[str]) -> tuple[str, Any]:
    """Class character and payload of a figure."""
    cls, text = match.lastgroup or "d2", match.group()
    if cls == "hhmm" and text[0] != "0" and len(text) == 4:
        cls = "big"
    if cls in ("d2", "year"):
        return code(cls), int(text)
    if cls == "ord":
        return code(cls), int(text[:-2])
    if cls == "decd":
        return code(cls), int(text[:4])
    if cls == "qn":
        return code(cls), int(text[0])
    return code(cls), text


def _lexical(text: str) -> tuple[str, Any, int] | None:
    """Class, payload and length of a word of the lexicon."""
    if text[-1].isdecimal():
        return _with_digit(text)
    bare = text.rstrip(".")
    if bare in PROPER:
        return None
    found = CASED.get(bare)
    if found:
        return found[0], found[1], len(text) if bare.lower() in ABBREVIATED else len(bare)
    low = text.lower()
    if low in ("a.m.", "p.m."):
        return "ampm", low[0] + "m", len(text)
    bare = low.rstrip(".")
    if bare.endswith(("'s", "s'")):
        stem = bare[:-2] if bare.endswith("'s") else bare[:-1]
        known = WORDS.get(stem)
        if known:
            return known[0], known[1], len(stem) if bare.endswith("'s") else len(bare)
    found = WORDS.get(bare)
    if found is None:
        return None
    return found[0], found[1], len(text) if bare in ABBREVIATED else len(bare)


def _with_digit(text: str) -> tuple[str, Any, int] | None:
    """ "Q3", "H1", and the month of "Feb13"."""
    word, digit = text[:-1].lower(), int(text[-1])
    if word in ("q", "h"):
        return (word + "n", digit, 2) if 1 <= digit <= (4 if word == "q" else 2) else None
    month = MONTHS.get(word) or NAMELIKE_MONTHS.get(word)
    return ("monthx", month, len(word)) if month else None


def token_at(text: str, at: int) -> Token | None:
    """The word or figure of time that starts at `at`; None where there is none."""
    stop = text.find(" ", at, at + _REACH)
    if stop > at and text[stop - 1] in ":." and stop - at < 4 and (spaced := _spaced(text, at, stop)):
        return spaced
    word = word_of(text[at:stop] if stop >= 0 else text[at : at + _REACH])
    if word is None:
        return None
    cls, payload, length, names, suffix = word
    if suffix and at and text[at - 1].isdecimal():
        return at, at + suffix[2], suffix[0], suffix[1]
    if names and (feast := _feast(text, at, names)):
        return feast
    if not length:
        return None
    if payload == "'" and at and text[at - 1].isalnum() and _possessive().match(text, at):
        return at, at + 2, code("poss"), "'s"
    if payload == "-" and at and text[at - 1].isspace():
        cls = code("ndash")
    return at, at + length, cls, payload


def _spaced(text: str, at: int, stop: int) -> Token | None:
    """A clock time that a tokeniser has pulled apart: "3: 33", "a. m."."""
    last = text[stop - 1]
    if last == ":" and stop - at < 4 and text[at].isdecimal():
        match = _spaced_clock().match(text, at)
        return (at, match.end(1), code("hms"), "".join(match.group(1).split())) if match else None
    if last == "." and stop - at < 4 and text[at].isdecimal():
        match = _spaced_decimal().match(text, at)
        return (at, match.end(1), code("dec"), match.group(1).replace(" ", "")) if match else None
    if last == "." and stop - at == 2 and text[at] in "apAP" and text[stop + 1 : stop + 3] in ("m.", "M."):
        return at, stop + 3, code("ampm"), text[at].lower() + "m"
    return None


@lru_cache(maxsize=1)
def _spaced_clock() -> re.Pattern[str]:
    return re.compile(
        r"(\d\d?:[ ]\d\d(?:[ ]?:[ ]?\d\d)?)(?!\d)(?=[ ]?(?:[ap]\.?[ ]?m\b|[A-Z]{2,4}\b|on\b|in[ ]the\b))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _spaced_decimal() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2}\.[ ]\d{1,2})(?=[ ](?:second|minute|hour|day|week|month|year|decade)s?\b)")


@lru_cache(maxsize=1)
def _possessive() -> re.Pattern[str]:
    return re.compile(r"['’]s (?:end|close|start|middle|first|second|third|fourth)\b")


def _feast(text: str, at: int, names: tuple[str, ...]) -> Token | None:
    for name in names:
        end = at + len(name)
        if text[at:end].translate(_APOSTROPHES).lower() == name and not text[end : end + 1].isalnum():
            return at, end, code("feast"), NAMES[name]
    return None
