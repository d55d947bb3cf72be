"""Who says what: the values of one slot in a row, each with the articles that give it; who is right is not judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from discrep.alignment.copies import independent
from discrep.model import Alignment, Member, Verdict

Same = Callable[[Member, Member], bool]


class Row(NamedTuple):
    """One value and the mentions that give it, one an article; copies of one text are one text."""

    members: tuple[Member, ...]
    texts: tuple[tuple[str, ...], ...]  # ids of the articles, copies together


def one_each(pair: Sequence[Member], members: Iterable[Member]) -> tuple[Member, ...]:
    """The pair, and the first mention in every other article."""
    found = {m.article.id: m for m in pair}
    for member in sorted(members, key=lambda m: m.order):
        found.setdefault(member.article.id, member)
    return (*pair, *(m for m in found.values() if m not in pair))


def rows(members: Sequence[Member], same: Same, alignment: Alignment) -> tuple[Row, ...]:
    """The members by value: what most texts give comes first, else what the earliest gives."""
    groups: list[list[Member]] = []
    for member in sorted(members, key=lambda m: m.order):
        home = next((group for group in groups if all(same(member, other) for other in group)), None)
        if home is None:
            groups.append([member])
        else:
            home.append(member)
    found = []
    for group in groups:
        texts = independent((m.article.id for m in group), alignment.copies)
        found.append(Row(tuple(group), tuple(map(tuple, texts))))
    return tuple(sorted(found, key=lambda row: (-len(row.texts), row.members[0].order)))


def joined(
    alignment: Alignment,
    verdict: Verdict,
    members: Iterable[Member],
    same: Same,
    say: Callable[[Member], str],
    lead: str = "",
) -> Verdict:
    """The verdict on two articles made one on all articles of the slot: who says what in a row."""
    pair = verdict.members
    others = (m for m in members if any(m.fact.kind == x.fact.kind for x in pair))
    whole = one_each(pair, others)
    if len(whole) == len(pair):
        return verdict
    message = lead + in_words(rows(whole, same, alignment), say)
    return replace(verdict, members=whole, message=message)


def in_words(found: Sequence[Row], say: Callable[[Member], str], who: Callable[[str], str] = str) -> str:
    """ "Tuesday" (a.md with its copy c.md, b.md: 2 of 3 texts); "Monday" (d.md alone)."""
    told = _counted([row.texts for row in found], who)
    return "; ".join(f"{say(row.members[0])} ({names})" for row, names in zip(found, told, strict=True))


def sides(articles: Iterable[Sequence[str]], copies: Iterable[frozenset[str]]) -> str:
    """ "a.md with its copy c.md, b.md: 2 of 3 texts; d.md alone"."""
    alike = list(copies)
    texts = [tuple(map(tuple, independent(ids, alike))) for ids in articles]
    return "; ".join(_counted(sorted(texts, key=lambda side: (-len(side), side)), str))


def _counted(found: Sequence[Sequence[Sequence[str]]], who: Callable[[str], str]) -> list[str]:
    """The articles of each side, and where most texts are on one, how many are."""
    counts = [len(texts) for texts in found]
    total, most = sum(counts), counts[0]
    majority = most > total - most and most > 1
    told = []
    for texts, count in zip(found, counts, strict=True):
        names = ", ".join(_text(text, who) for text in texts)
        if majority:
            names += f": {count} of {total} texts" if count == most else " alone" if count == 1 else ""
        told.append(names)
    return told


def _text(ids: Sequence[str], who: Callable[[str], str]) -> str:
    first, *rest = ids
    if not rest:
        return who(first)
    noun = "its copy" if len(rest) == 1 else "its copies"
    return f"{who(first)} with {noun} {' and '.join(rest)}"
