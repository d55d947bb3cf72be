"""When an article was written: as stated, by its dateline, or as the offices named in it bound it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from discrep.kinds import dates, titles
from discrep.model import UNKNOWN_DATE, Article, Fact, Framed, Layout, Published, Voice


def date_article(article: Article, layout: Layout, framed: Sequence[Framed]) -> Published:
    """Bounds of the publication day and their provenance; unknown is a value, today never is."""
    if article.published.stated:
        return article.published
    if day := dateline_day(layout, framed):
        return Published(day, day, "dateline")
    own = [f for f in framed if f.mention.kind in titles.KIND.facts]
    return office_bounds(titles.KIND.resolve(own, UNKNOWN_DATE))


def dateline_day(layout: Layout, framed: Sequence[Framed]) -> dt.date | None:
    """The full date that stands in a dateline, None where there is none or it lacks the year."""
    for item in framed:
        if item.mention.kind not in dates.KIND.facts:
            continue
        at = layout.sentence_at(item.mention.start)
        if at < 0 or layout.sentences[at].voice is not Voice.DATELINE:
            continue
        for fact in dates.KIND.resolve([item], UNKNOWN_DATE):
            value = fact.value
            if value.granularity == "day" and value.earliest and value.earliest == value.latest:
                return value.earliest if type(value.earliest) is dt.date else value.earliest.date()
    return None


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
