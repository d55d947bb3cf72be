"""Finds the quantities of a text: numbers first, then what their neighbours make of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from discrep.kinds.numerals import Tokens, spaced
from discrep.kinds.quantities import ages, change, contexts, measures, money, percent, ranges, rates
from discrep.kinds.quantities.anchors import anchors
from discrep.kinds.quantities.bounds import read_bounds
from discrep.kinds.quantities.counts import read_count, share_roles
from discrep.kinds.quantities.currencies import CURRENCY_ENDS, CURRENCY_SIGNS, CURRENCY_STARTS
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.figures import Taken, numbers
from discrep.kinds.quantities.groups import plural
from discrep.kinds.quantities.units import SYMBOLS, TIME_WORDS, WORD_STARTS
from discrep.model import Layout, Mention, Span

ADDRESSES = ("http:", "https:", "www.")
RATED = frozenset(("count", "money", "measure"))


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Quantities in text order, none over a taken span or another quantity."""
    text = layout.text
    others = Taken(taken)
    places = anchors(text)
    if taken:
        places = [p for p in places if not others.over(p, p + 1)]
    mentions: list[Mention] = []
    at, size = 0, len(places)
    loose = spaced(text)
    for sentence in layout.sentences:
        while at < size and places[at] < sentence.start:
            at += 1
        if at == size:
            break
        if places[at] >= sentence.end:
            continue
        behind = bisect_left(places, sentence.end, at)
        if text.startswith(ADDRESSES, sentence.start):
            continue
        tokens = Tokens(text, sentence.start, sentence.end, loose)
        for draft in read_sentence(tokens, places[at:behind], others):
            start, end = tokens.starts[draft.start], tokens.end(draft.end - 1)
            mentions.append(Mention(draft.kind, start, end, text[start:end], draft.quantity(), draft.pattern))
    return mentions


def read_sentence(tokens: Tokens, places: Sequence[int], taken: Taken) -> list[Draft]:
    """The quantities of one sentence, in order."""
    drafts = numbers(tokens, places, taken)
    if not drafts:
        return []
    before: Draft | None = None
    for draft in drafts:
        _classify(tokens, draft, before)
        before = draft
    several = len(drafts) > 1
    if several:
        ranges.merge(tokens, drafts)
    drafts = [d for d in drafts if not d.dead]
    for draft in drafts:
        read_bounds(tokens, draft)
        if draft.kind == "count":
            read_count(tokens, draft)
        else:
            change.mark(tokens, draft)
        if draft.kind in RATED:
            rates.read_rate(tokens, draft)
    # Amounts of time are the dates kind's; what it left is a measure if it is a figure, else nothing.
    drafts = [d for d in drafts if not d.dead and not _leftover(d)]
    if several:
        ranges.clamp(tokens, drafts)
        change.carry(tokens, drafts)
        drafts = [d for d in drafts if not d.dead]
    share_roles(tokens, drafts)
    return _apart(tokens, drafts, taken)


def _leftover(draft: Draft) -> bool:
    if draft.kind != "duration":
        return False
    draft.kind = draft.pattern = "measure"
    return draft.vague is not None or (draft.spelt and draft.single)


def _classify(tokens: Tokens, draft: Draft, before: Draft | None) -> None:
    """Money, percent, age, measure or duration; a count where none of them holds."""
    floor = before.end if before is not None else 0
    if draft.first < floor:
        draft.dead = True
        return
    if _plain(tokens, draft):
        return
    if draft.text:
        if not money.read_money(tokens, draft, floor):
            percent.read_percent(tokens, draft)
        return
    if ages.read_age(tokens, draft) or percent.read_percent(tokens, draft):
        return
    if money.read_money(tokens, draft, floor):
        return
    if contexts.is_decade(tokens, draft.numeral()) and tokens.digits(draft.first):
        draft.dead = True
        return
    if measures.read_duration(tokens, draft) or measures.read_measure(tokens, draft):
        return
    raw = tokens.raw(draft.after)
    if (
        tokens.joined(draft.after)
        and raw in ("m", "M", "b", "B", "G", "T", "bn")
        and tokens.digits(draft.first)
    ):
        if (raw not in ("m", "T") or plural(tokens.word(draft.after + 1))) and (draft.low or 0) < 1000:
            money.letter_scale(tokens, draft, money.MONEY_LETTERS | {"G": 9})
    percent.read_ratio(tokens, draft)


# A number whose neighbours are other words than these is a plain count, and nothing more need be asked.
_FIRST_WORD = re.compile(r"[ −\-/]")
_UNITS_BEGIN = frozenset(
    (*WORD_STARTS, *CURRENCY_STARTS, *TIME_WORDS, *(_FIRST_WORD.split(s)[0].lower() for s in SYMBOLS))
) | frozenset("percent percents per pct percentage basis in out over c f k l le u rm usd old olds".split())
_UNITS_END = (
    CURRENCY_ENDS
    | frozenset(s.lower() for s in CURRENCY_SIGNS)
    | frozenset(
        (
            *money.DIGIT_SIGNS,
            *", ( . - − aged age of is was 's ’s turned cent ages absolute as at to and".split(),
        )
    )
)


def _plain(tokens: Tokens, draft: Draft) -> bool:
    following, before = tokens.word(draft.after), tokens.word(draft.start - 1)
    return (
        following != "magnitude"
        and before not in ("magnitude", "-")
        and following.isalpha()
        and following not in _UNITS_BEGIN
        and before not in _UNITS_END
        and not draft.text
        and not draft.ratio
        and not tokens.joined(draft.after)
        and not (len(following) < 5 and tokens.raw(draft.after).isupper())
        and not (len(before) < 5 and tokens.raw(draft.start - 1).isupper())
    )


def _apart(tokens: Tokens, drafts: list[Draft], taken: Taken) -> list[Draft]:
    """The drafts that stand, cut so that none overlaps another or a taken span."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.dead:
            continue
        if draft.special and draft.role is None and draft.kind == "count":
            continue
        if kept and draft.start < kept[-1].end:
            kept[-1].end = max(kept[-1].after, min(kept[-1].end, draft.start))
            draft.start = max(draft.start, kept[-1].end)
            if draft.start > draft.first:
                continue
        while not _free(tokens, draft.start, draft.end, taken):
            if draft.end > draft.after and not _free(tokens, draft.end - 1, draft.end, taken):
                draft.end -= 1
            elif draft.start < draft.first and not _free(tokens, draft.start, draft.start + 1, taken):
                draft.start += 1
            elif draft.end > draft.after:
                draft.end -= 1
            else:
                break
        if _free(tokens, draft.start, draft.end, taken):
            kept.append(draft)
    return kept


def _free(tokens: Tokens, first: int, after: int, taken: Taken) -> bool:
    return not taken.over(tokens.starts[first], tokens.end(after - 1))
