"""Finds time expressions in a text: runs of time words, reduced by the grammar's cascade."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from discrep.kinds.dates.amounts_en import no_length, of_rate
from discrep.kinds.dates.fallback import elsewhere
from discrep.kinds.dates.feast_tables import UNOWNED
from discrep.kinds.dates.grammar_en import cascade, kind_of
from discrep.kinds.dates.lexicon_en import EDGES
from discrep.kinds.dates.looks import (
    closely,
    figurative,
    looks_ahead,
    needs_tense,
    of_record,
    owner_of,
    stands_alone,
    tense_around,
    told_by_its_end,
)
from discrep.kinds.dates.making_duration import lasted, period
from discrep.kinds.dates.parsed import (
    At,
    Clock,
    DayPart,
    Duration,
    Ending,
    Form,
    Named,
    Parsed,
    Repeated,
    Shift,
)
from discrep.kinds.dates.shapes import Node, NoReadingError, build, code
from discrep.kinds.dates.triggers import Run, runs
from discrep.model import Layout, Mention, Span, Tense

_TRIES = 8
_ENDS_WITHIN = 24  # characters between a length and the day that ends it


def _readings(run: Run) -> list[tuple[Node, Form]]:
    """What the grammar makes of a run; a row that declines its words is left out and the run read again."""
    grammar = cascade()
    payloads = [token[3] for token in run.tokens]
    banned: frozenset[tuple[str, int]] = frozenset()
    for _ in range(_TRIES):
        try:
            return [
                (node, build(node, payloads))
                for node in (grammar.plan(run.string, banned) if banned else grammar.plan(run.string))
            ]
        except NoReadingError as refused:
            banned |= {(refused.node.row.name, refused.node.start)}
    return []


@lru_cache(maxsize=1)
def _edges() -> dict[str, str]:
    return {code(word): edge for word, edge in EDGES.items()}


def _found(text: str) -> Iterator[tuple[int, int, Form, str, str | None]]:
    """Start, end, form, row name and open side of every time expression of a text."""
    edges = _edges()
    for run in runs(text):
        for node, form in _readings(run):
            start, end = run.tokens[node.start][0], run.tokens[node.end - 1][1]
            yield (
                start,
                end,
                form,
                node.row.name,
                edges.get(run.string[node.start - 1]) if node.start else None,
            )


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Time expressions in text order; none over a taken span."""
    text = layout.text
    foreign = [
        Mention("date", start, end, text[start:end], Parsed(form), "elsewhere")
        for start, end, form in elsewhere(text)
        if _free(sorted(taken), start, end)
    ]
    blocked = sorted([*taken, *(mention.span for mention in foreign)])
    mentions = []
    found = list(_found(text))
    for index, (start, end, form, name, edge) in enumerate(found):
        if blocked and not _free(blocked, start, end):
            continue
        if text[start:end] in ("Sun", "Sat") and text[max(0, start - 4) : start] in ("The ", "the "):
            continue  # a newspaper, the star
        if name.startswith("length") and no_length(text, start, end):
            if not (isinstance(form, Duration) and form.low == 1 and of_rate(text, start, end)):
                continue
            form = Repeated(period(form.low, form.unit))  # "40 litres a day": every day, as TimeML has it
        kind = kind_of(form)
        if index + 1 < len(found) and found[index + 1][0] - end < _ENDS_WITHIN:
            form = told_by_its_end(form, text[end : found[index + 1][0]], found[index + 1][2])
        if isinstance(form, Named) and form.key in UNOWNED:
            form = form._replace(owner=owner_of(text, start))
        if isinstance(form, Shift) and form.within and of_record(text, start):
            form = lasted(form)  # "the worst in ten years" looks back over a length
        tense, beside = Tense.NONE, False
        if needs_tense(form):
            beside = looks_ahead(text, start)
            tense = Tense.FUTURE if beside else tense_around(text, start, end)
        if edge and isinstance(form, (Clock, DayPart, At)) and closely(text, start):
            edge = f"just {edge}"
        alone = stands_alone(text, start, end)
        parsed = Parsed(form, edge, tense, alone, beside, figurative(text, start, form))
        mentions.append(
            Mention(
                kind_of(form) if not isinstance(form, Ending) else kind,
                start,
                end,
                text[start:end],
                parsed,
                name,
            )
        )
    return sorted([*mentions, *foreign], key=lambda mention: mention.start) if foreign else mentions


def _free(blocked: Sequence[Span], start: int, end: int) -> bool:
    """Does the stretch overlap none of the sorted spans, which do not overlap each other?"""
    index = bisect_right(blocked, (end, -1))
    return not any(span.start < end and start < span.end for span in blocked[max(index - 2, 0) : index])
