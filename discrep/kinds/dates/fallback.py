"""Full dates in other languages and orders: found here, resolved by dateparser behind a cache.

dateparser never sees prose, only a string already found, with its year stated; it is imported at the
first such string. It takes about a thousand times as long as the grammar.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from discrep.kinds.dates.months_elsewhere import ENGLISH, languages
from discrep.kinds.dates.parsed import Elsewhere

_FULL = re.compile(
    r"""[0-9]{1,2}(?:\.|er|º|ª)?[ \u00a0](?:de[ ])?(?P<month>[^\W\d_]{3,13})\.?
        [ \u00a0](?:de[ ]|del[ ])?[12][0-9]{3}(?![\w-])
      | [12][0-9]{3},?[ ](?P<month_after>[^\W\d_]{3,13})[ ][0-9]{1,2}(?![\w,.-]\d|\w|[ ](?:people|per))
      | [12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日""",
    re.VERBOSE,
)


@lru_cache(maxsize=1)
def _languages() -> dict[str, tuple[str, ...]]:
    return languages()


def elsewhere(text: str) -> Iterator[tuple[int, int, Elsewhere]]:
    """Start, end and form of full dates that the English grammar has no row for."""
    for match in _FULL.finditer(text):
        if match.start() and (text[match.start() - 1].isalnum() or text[match.start() - 1] in ".,/-$£€"):
            continue
        found = _form(match)
        if found:
            yield match.start(), match.end(), found


def _form(match: re.Match[str]) -> Elsewhere | None:
    month, after = match["month"], match["month_after"]
    if after is not None:
        return Elsewhere(match.group(), ("en",)) if after.lower() in ENGLISH else None
    if month is None:
        return Elsewhere(match.group(), ("zh", "ja"))
    if month.lower() in ENGLISH and "." not in match.group() and " de " not in match.group():
        return None
    spoken = _languages().get(month.lower())
    return Elsewhere(match.group(), spoken) if spoken else None


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
