"""The reading of times on invented newswire marked as TimeML asks: spans, types, values.

usage (from the project's root): python benchmarks/timeml.py [FIXTURE…] [--misses] [--jsonl]

FIXTURE: texts in the form of fixtures/timeml; default: all of them. An article begins with "= id DCT"; a
time is marked [words|TYPE|value] or [words|TYPE|value|MOD]. `--jsonl` prints the articles as
TempEval rows instead (doc, dct, text, timexes).

strict: the same span; relaxed: spans overlap; value and type: of the fact that overlaps most. F1 of
each is over all marked times and all facts found.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import discrep  # noqa: E402
from discrep.model import Fact  # noqa: E402

FIXTURES = ROOT / "fixtures" / "timeml"
_MARK = re.compile(r"\[([^|\]]+)\|([A-Z]+)\|([^|\]]+)(?:\|([A-Z_]+))?\]")


class Timex(NamedTuple):
    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None


class Marked(NamedTuple):
    """An article with its times as a reader marked them."""

    id: str
    dct: str
    text: str
    timexes: tuple[Timex, ...]


def articles(source: str) -> Iterator[Marked]:
    """The marked articles of a fixture."""
    for part in re.split(r"(?m)^= ", source)[1:]:
        head, _, body = part.partition("\n")
        name, dct = head.split()
        yield Marked(name, dct, *unmarked(body.strip()))


def unmarked(body: str) -> tuple[str, tuple[Timex, ...]]:
    """The plain text and its times."""
    text, timexes, done = "", [], 0
    for match in _MARK.finditer(body):
        text += body[done : match.start()]
        words, type_, value, mod = match.groups()
        timexes.append(Timex(len(text), len(text) + len(words), words, type_, value, mod))
        text += words
        done = match.end()
    return text + body[done:], tuple(timexes)


def times_of(article: Marked) -> list[Fact]:
    """The date, time and duration facts that are found in it."""
    facts = discrep.extract(discrep.article(article.text, id=article.id, published=article.dct))
    return [f for f in facts if f.kind in ("date", "time", "duration")]


def best(timex: Timex, facts: Sequence[Fact]) -> Fact | None:
    """The fact that overlaps a marked time most, None where none does."""
    shared = [(min(timex.end, f.end) - max(timex.start, f.start), f) for f in facts]
    most = max((overlap for overlap, _ in shared), default=0)
    return next(f for overlap, f in shared if overlap == most) if most > 0 else None


class Scores(NamedTuple):
    """F1 of each question, in percent, and what went wrong in words."""

    marked: int
    found: int
    strict: float
    relaxed: float
    value: float
    type: float
    mod: float  # of the marked mods, those told
    misses: tuple[str, ...]


def score(marked: Sequence[Marked]) -> Scores:
    """How well the times of marked articles are read."""
    count: Counter[str] = Counter()
    misses: list[str] = []
    for article in marked:
        facts = times_of(article)
        spans = {(t.start, t.end) for t in article.timexes}
        extra = [f for f in facts if not any(f.start < t.end and t.start < f.end for t in article.timexes)]
        count.update(marked=len(spans), found=len(facts), s_relaxed=len(facts) - len(extra),
                     s_strict=sum((f.start, f.end) in spans for f in facts))  # fmt: skip
        misses += [f"{article.id}: nothing marked, found {f.surface!r} {f.value.timex}" for f in extra]
        for timex in article.timexes:
            fact = best(timex, facts)
            if fact is None:
                misses.append(f"{article.id}: {timex.text!r} not found")
                continue
            strict = (fact.start, fact.end) == (timex.start, timex.end)
            right, typed = fact.value.timex == timex.value, fact.value.type == timex.type
            count.update(g_relaxed=1, g_strict=strict, value=right, type=typed)
            if timex.mod:
                count.update(mods=1, mod=fact.value.mod == timex.mod)
            if not (strict and right and typed and timex.mod in (None, fact.value.mod)):
                misses.append(
                    f"{article.id} ({article.dct}): {timex.text!r} {timex.type} {timex.value} {timex.mod or ''} "
                    f"read as {fact.surface!r} {fact.value.type} {fact.value.timex} {fact.value.mod or ''}"
                )
    return Scores(
        count["marked"], count["found"],
        f1(count["s_strict"], count["found"], count["g_strict"], count["marked"]),
        f1(count["s_relaxed"], count["found"], count["g_relaxed"], count["marked"]),
        f1(count["value"], count["found"], count["value"], count["marked"]),
        f1(count["type"], count["found"], count["type"], count["marked"]),
        100 * count["mod"] / max(count["mods"], 1), tuple(misses),
    )  # fmt: skip


def f1(right_found: int, found: int, right_marked: int, marked: int) -> float:
    precision, recall = right_found / max(found, 1), right_marked / max(marked, 1)
    return 200 * precision * recall / (precision + recall) if precision + recall else 0.0


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("fixtures", nargs="*", type=Path)
    cli.add_argument("--misses", action="store_true", help="list what is read otherwise")
    cli.add_argument("--jsonl", action="store_true", help="print the articles as TempEval rows")
    options = cli.parse_args()
    print_header = not options.jsonl
    if print_header:
        print(
            "| texts | articles | times | found | strict F1 | relaxed F1 | value F1 | type F1 | mods told |"
        )
        print("|---|---|---|---|---|---|---|---|---|")
    for path in options.fixtures or sorted(FIXTURES.glob("*.txt")):
        marked = list(articles(path.read_text(encoding="utf-8")))
        if options.jsonl:
            for row in marked:
                timexes = [t._asdict() for t in row.timexes]
                print(json.dumps({"doc": row.id, "dct": row.dct, "text": row.text, "timexes": timexes}))
            continue
        made = score(marked)
        print(f"| {path.stem} | {len(marked)} | {made.marked} | {made.found} | {made.strict:.1f} | "
              f"{made.relaxed:.1f} | {made.value:.1f} | {made.type:.1f} | {made.mod:.1f} % |")  # fmt: skip
        if options.misses:
            print("\n".join(made.misses))


if __name__ == "__main__":
    main()
