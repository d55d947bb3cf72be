"""The words of a quotation in a form in which typography and spelling no longer differ."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.numerals.words_en import SCALES, TENS, UNITS
from discrep.kinds.quotes import wording_en as en

ELISION = "…"
INSERTION = "[]"
_TOKEN = Late(
    r"…|\.\s?\.\s?\.|[\[(]\s?(?:…|\.\.\.)\s?[\])]|\[[^\[\]\n]{1,80}\]|\([^()\n]{1,60}\)"
    r"|\d{1,2}(?:\s?[:.]\s?\d\d)?\s?[ap]\.?\s?m\b\.?|\d{1,2}\s?:\s?\d\d\b"
    r"|\d{1,3}(?:,\s?\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
    r"|(?:[A-Z]\.){1,4}[A-Z]\b\.?|(?:U\.\s[SKN]|E\.\sU)\b\.?"
    r"|[^\W\d_]{1,60}(?:['’][^\W\d_]{1,20}){0,3}|['’]\s?(?:s|re|ve|ll|d|m|t|em|cause)\b|[%&$€£]"
)
_STARTS = Late(r"(?:\A|[.!?:…\"“”'‘’])\s{0,4}\Z")
_ELIDED = Late(r"[\[(]\s?(?:…|\.\.\.)")
_CLOCK = Late(r"(\d{1,2})(?:\s?[:.]\s?(\d\d))?\s?([ap]?)\.?\s?m?\.?\Z")
_IS = ("is",)
_DIGITS = Late(r"\d[\d.]*\Z")


_TEN_FORMS = frozenset(str(n) for n in TENS.values())
_UNIT_FORMS = frozenset("123456789")
_SCALE_FORMS = frozenset("hundred thousand million billion trillion lakh crore mn bn tn".split())
_JOINABLE = _UNIT_FORMS | _SCALE_FORMS | {"percent"}


class Word(NamedTuple):
    """One word as it is compared, and where its written form stands."""

    norm: str
    start: int
    end: int
    capital: bool  # written with a capital where no sentence begins

    @property
    def number(self) -> bool:
        return bool(_DIGITS.match(self.norm))

    @property
    def mark(self) -> bool:
        return self.norm in (ELISION, INSERTION)

    @property
    def heavy(self) -> bool:
        """The word carries meaning of its own."""
        return not self.mark and self.norm not in en.FUNCTION


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """The words of a stretch of text, contractions spelt out, numbers as digits, elisions as marks."""
    out: list[Word] = []
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        written = found.group()
        if written[0] in "…." or (written[0] in "[(" and _ELIDED.match(written)):
            out.append(Word(ELISION, found.start(), found.end(), False))
        elif written[0] in "[(":
            out.append(Word(INSERTION, found.start(), found.end(), False))
        else:
            capital = written[0].isupper() and not _STARTS.search(
                text, max(start, found.start() - 6), found.start()
            )
            norms = _normal(written)
            if norms == _IS and out and out[-1].norm not in en.BEFORE_IS and written[0] in "'’":
                continue  # the possessive of a text cut into tokens
            out += [Word(norm, found.start(), found.end(), capital) for norm in norms]
    return tuple(_spoken(_joined(out)))


def _joined(words: list[Word]) -> list[Word]:
    """ "twenty five" as 25, "two thousand" as 2000, "per cent" as percent."""
    out: list[Word] = []
    for word in words:
        if word.norm not in _JOINABLE or not out:
            out.append(word)
            continue
        last = out[-1]
        if word.norm == "percent" and last.norm == "per":
            out[-1] = Word("percent", last.start, word.end, False)
        elif word.norm in _SCALE_FORMS and (last.number or last.norm in ("one", "a")):
            figure = Decimal(last.norm) if last.number else Decimal(1)
            out[-1] = Word(_bare(f"{figure.scaleb(SCALES[word.norm]):f}"), last.start, word.end, False)
        elif word.norm in _UNIT_FORMS and last.norm in _TEN_FORMS and last.end + 1 == word.start:
            out[-1] = Word(str(int(last.norm) + int(word.norm)), last.start, word.end, False)
        else:
            out.append(word)
    return out


def _spoken(words: list[Word]) -> Iterator[Word]:
    """The words with a sign of money behind its figure, where it is read out: "$4" as "4 dollars"."""
    sign: Word | None = None
    for word in words:
        if sign is not None:
            if word.number:
                word = word._replace(start=sign.start)
                yield word
                yield sign._replace(end=word.end)
                sign = None
                continue
            yield sign
            sign = None
        if word.norm in en.CURRENCIES and word.end - word.start == 1:
            sign = word
        else:
            yield word
    if sign is not None:
        yield sign


def _bare(figure: str) -> str:
    return figure.rstrip("0").rstrip(".") if "." in figure else figure


@lru_cache(16384)
def _normal(written: str) -> tuple[str, ...]:
    if written[0].isupper() and (full := en.ABBREVIATED.get(_undotted(written))):
        return full
    low = _plain(written)
    if "." in low and low[0].isalpha():
        return (low.replace(".", "").replace(" ", ""),)
    if low[0] == "'":
        low = "'" + low[1:].lstrip()
    if low[0].isdecimal():
        return (
            _clock(low) if low[-1] in "m." or ":" in low else _bare(low.replace(",", "").replace(" ", "")),
        )
    return _form(low)


def _undotted(written: str) -> str:
    return written.replace(".", "").replace(" ", "")


def _clock(low: str) -> str:
    """A time of day by the 24-hour clock: "6 p.m." and "18:00" are one."""
    found = _CLOCK.match(low)
    if found is None:
        return low
    hour, minute, half = int(found[1]), found[2] or "00", found[3]
    hour = hour % 12 + 12 * (half == "p") if half else hour
    return f"{hour}.{minute}" if half or found[2] else found[1]


def _form(low: str) -> tuple[str, ...]:
    if low in en.CONTRACTIONS:
        return en.CONTRACTIONS[low]
    if low in UNITS:
        return (str(UNITS[low]),) if low != "one" else ("one",)
    if low in TENS:
        return (str(TENS[low]),)
    for ending, spelt in en.ENDINGS:
        if low.endswith(ending) and len(low) > len(ending):
            return (low[: -len(ending)], *spelt)
    if low.endswith("'s"):
        stem = low[:-2]
        return (stem, "is") if stem in en.BEFORE_IS else (_spelling(stem),)
    return (_spelling(low.replace("'", "")),)


def _plain(written: str) -> str:
    low = written.lower().replace("’", "'")
    if low.isascii():
        return low
    parts = unicodedata.normalize("NFKD", low)
    return "".join(c for c in parts if not unicodedata.combining(c)) or low


def _spelling(low: str) -> str:
    """One form for the two spellings of a word: organise, organize."""
    if len(low) > 3:
        for ending, other in en.SPELLINGS:
            if low.endswith(ending):
                return low[: -len(ending)] + other
    return low
