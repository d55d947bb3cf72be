"""Full dates in other languages: found here, resolved by dateparser behind a cache.

dateparser never sees prose, only a string already found, with its year stated; it is imported at the
first such string. It takes about a thousand times as long as the grammar.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import ahocorasick_rs

from discrep.kinds.dates.months_elsewhere import ENGLISH, languages
from discrep.kinds.dates.parsed import Elsewhere

_AROUND = 14  # characters of a full date on either side of its month
_FULL = re.compile(
    r"""[0-9]{1,2}(?:\.|er|º|ª)?[ \u00a0](?:de[ ])?(?P<month>[^\W\d_]{3,13})\.?
        [ \u00a0](?:de[ ]|del[ ])?[12][0-9]{3}(?![\w-])
      | [12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日""",
    re.VERBOSE,
)


@lru_cache(maxsize=1)
def _months() -> tuple[ahocorasick_rs.AhoCorasick, dict[str, tuple[str, ...]]]:
    spoken = languages()
    names = [form for name in spoken if name not in ENGLISH for form in (name, name.capitalize())]
    return ahocorasick_rs.AhoCorasick(sorted({*names, "年"})), spoken


def elsewhere(text: str) -> Iterator[tuple[int, int, Elsewhere]]:
    """Start, end and form of full dates in languages that the grammar does not know."""
    automaton, spoken = _months()
    done = 0
    for _, start, end in automaton.find_matches_as_indexes(text):
        if start < done:
            continue
        match = _FULL.search(text, max(done, start - _AROUND), min(len(text), end + _AROUND))
        if match is None or match.end() < end or match.start() > start:
            continue
        if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in ".,/-$£€"):
            continue
        month = match["month"]
        known = ("zh", "ja") if month is None else spoken.get(month.lower())
        if known:
            done = match.end()
            yield match.start(), match.end(), Elsewhere(match.group(), known)


@lru_cache(maxsize=64)
def _parser(spoken: tuple[str, ...]) -> Any:
    from dateparser.date import DateDataParser

    settings = {"STRICT_PARSING": True, "DATE_ORDER": "DMY", "PREFER_DATES_FROM": "past", "TIMEZONE": "UTC",
                "RELATIVE_BASE": dt.datetime(2000, 1, 1)}  # fmt: skip
    return DateDataParser(languages=list(spoken), settings=settings)


@lru_cache(maxsize=4096)
def parsed_day(surface: str, spoken: tuple[str, ...]) -> dt.date | None:
    """The day that a full date means; None where dateparser finds none, or another year than stated."""
    made = _parser(spoken).get_date_data(surface).date_obj
    year = re.search(r"[12][0-9]{3}", surface)
    if made is None or year is None or made.year != int(year.group()):
        return None
    return dt.date(made.year, made.month, made.day)
