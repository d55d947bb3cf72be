"""When an article was written: as stated, by its dateline, or as the offices named in it bound it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from discrep.kinds import dates, titles
from discrep.model import UNKNOWN_DATE, Article, Fact, Framed, Layout, Published, Voice
from discrep.reading.layout_en import BYLINE_DATED, OUTLET_DATED


def date_article(article: Article, layout: Layout, framed: Sequence[Framed]) -> Published:
    """Bounds of the publication day and their provenance; unknown is a value, today never is."""
    if article.published.stated:
        return article.published
    if day := dateline_day(layout, framed):
        return Published(day, day, "dateline")
    own = [f for f in framed if f.mention.kind in titles.KIND.facts]
    return office_bounds(titles.KIND.resolve(own, UNKNOWN_DATE))


def dateline_day(layout: Layout, framed: Sequence[Framed]) -> dt.date | None:
    """The full date of a dateline or of a line that says when the article was posted; None without one.

    A line of posting above the report says little else than the date: "Posted July 13, 2009, 2 pm".
    """
    posted: dt.date | None = None
    for item in framed:
        if item.mention.kind not in dates.KIND.facts:
            continue
        at = layout.sentence_at(item.mention.start)
        voice = layout.sentences[at].voice if at >= 0 else None
        if voice is None or (voice is not Voice.DATELINE and (posted or voice not in _ABOVE)):
            continue
        day = _full_day(item)
        if day is None:
            continue
        if voice is Voice.DATELINE:
            return day
        if item.mention.start < _HEAD and _is_posting(layout.text, item):
            posted = day
    return posted


_ABOVE = (Voice.HEADLINE, Voice.SUBHEAD, Voice.BYLINE, Voice.BOILERPLATE, Voice.CAPTION)
_HEAD = 1500  # characters above which a line of posting stands
POSTING = frozenset(
    "posted published publication updated update first last on at date dated created modified released for immediate "
    "release filed by am pm a m p et est edt gmt utc bst pt pst pdt ct cst local time".split()
)
_AGENCY = re.compile(r"\((?:[A-Z]{2,5}|Reuters|Xinhua)\)\s*$")


def _full_day(item: Framed) -> dt.date | None:
    """The one day that a mention states in full."""
    for fact in dates.KIND.resolve([item], UNKNOWN_DATE):
        day: dt.date | None = fact.value.day if fact.value.anchor == "none" else None
        return day
    return None


def _is_posting(text: str, item: Framed) -> bool:
    """Does the line of a date say nothing else, or a place and an agency, or who wrote the report?"""
    start, end = item.mention.span
    left, right = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    rest = f"{text[left:start]} {text[end : len(text) if right < 0 else right]}"
    if len(rest) < 60 and _AGENCY.search(rest):
        return True
    line = text[left : right if right >= 0 else None]
    if BYLINE_DATED.match(line) or OUTLET_DATED.match(line):
        return True
    words = re.findall(r"[A-Za-z]+", rest.lower())
    return len(words) <= 8 and POSTING.issuperset(words) and len(rest) < 80


def office_bounds(facts: Sequence[Fact]) -> Published:
    """The days on which all office-holders named in the present held their offices.

    Where no such day exists (one of the titles is wrong) the title that agrees with the fewest
    others is left out, and the next; what two titles or more agree on stands.
    """
    tenures = [b for fact in facts if (b := titles.bounds(fact)) is not None]
    tenures = list(dict.fromkeys(tenures))
    while tenures:
        low = max((a for a, _ in tenures if a), default=None)
        high = min((b for _, b in tenures if b), default=None)
        if low is None or high is None or low <= high:
            return Published(low, high, "offices") if low or high else UNKNOWN_DATE
        tenures.remove(min(tenures, key=lambda t: (_agreeing(t, tenures), t[0] or dt.date.min)))
    return UNKNOWN_DATE


Bounds = tuple[dt.date | None, dt.date | None]


def _agreeing(one: Bounds, others: Sequence[Bounds]) -> int:
    return sum(
        (one[0] or dt.date.min) <= (b or dt.date.max) and (a or dt.date.min) <= (one[1] or dt.date.max)
        for a, b in others
    )
