"""What comparing all articles of one story costs, in R, as the story grows; and the slope of cost over facts.

usage (from the project's root): python benchmarks/story.py CORPUS.jsonl [--most 20] [--runs 3]

The story is the event of the corpus with the most articles. R is the time the reference pattern of
benchmarks/extract.py takes for 3,000 characters of the same texts; the best of the runs against the best.
"""

from __future__ import annotations

import argparse
import collections
import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from extract import REF  # noqa: E402

import discrep  # noqa: E402


def cpu(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def cost(texts: list[str], runs: int) -> tuple[float, int]:
    """(R of comparing the texts, facts found in them)."""
    own, reference, facts = math.inf, math.inf, 0
    for run in range(runs):
        articles = [discrep.article("\n" * run + text, id=f"a{n:02}") for n, text in enumerate(texts)]
        reference = min(reference, cpu(lambda: [[m.span() for m in REF.finditer(t)] for t in texts]))
        own = min(own, cpu(lambda: discrep.compare(articles)))  # noqa: B023
        facts = facts or sum(len(discrep.extract(a)) for a in articles)
    return own / (reference / sum(map(len, texts)) * 3000), facts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--most", type=int, default=20)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    events: dict[tuple[object, str], list[str]] = collections.defaultdict(list)
    for line in options.corpus.open(encoding="utf-8"):
        row = json.loads(line)
        events[row["topic"], row["sub"]].append(row["text"])
    story = max(events.values(), key=len)[: options.most]
    points = []
    for size in sorted({2, 5, 10, len(story)}):
        if size <= len(story):
            spent, facts = cost(story[:size], options.runs)
            points.append((facts, spent))
            length = sum(map(len, story[:size]))
            print(f"{size:3} articles {length:7} characters {facts:5} facts {spent:8.1f} R")
    (a, s), (b, t) = points[0], points[-1]
    print(f"slope of cost over facts {math.log(t / s) / math.log(b / a):.2f}")


if __name__ == "__main__":
    main()
