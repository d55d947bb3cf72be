"""What alignment costs: pairs looked at a fact, what the blocking keeps, and how time grows with articles.

usage: python benchmarks/align.py CORPUS.jsonl [--pairs 60]

Blocking: two amounts or times are laid side by side only where they ask one question. "Brute force" lays
every pair of comparable facts of two articles of one event side by side, whatever they ask, and keeps those
whose sets, polarity and anchors would let them be one; recall is the share of these that the blocking keeps.
Growth: `align` over 2, 4, 8 and 16 articles of one event, CPU time per article and per pair of articles.
"""

from __future__ import annotations

import argparse
import collections
import json
import time
from pathlib import Path

import discrep
from discrep.alignment.relation import Ground, relate
from discrep.alignment.slots import RELATED, article_slots
from discrep.alignment.stories import scene_of
from discrep.kinds.quantities.slots import FACTS, TEMPLATE
from discrep.model import Extraction
from discrep.pipeline import RELATIONS, align, extraction


def blocking(pairs: list[tuple[Extraction, Extraction]]) -> None:
    """Prints candidates a fact and recall against brute force."""
    facts = laid = kept = possible = 0
    for a, b in pairs:
        ground = Ground(strong=True, places=RELATIONS["place"])
        within = Ground(within=True, places=RELATIONS["place"])
        mine, yours = (article_slots(e, FACTS, TEMPLATE, within) for e in (a, b))
        facts += len(mine) + len(yours)
        for x in mine:
            for y in yours:
                same = x.question == y.question
                laid += same
                left, right = x.members[0], y.members[0]
                if left.fact.kind != right.fact.kind or TEMPLATE.groups(left, right) not in RELATED:
                    continue
                relation = relate(left, right, TEMPLATE.own, ground)
                if relation.apart or not relation.enough or not relation.same_event:
                    continue
                outcome = left.fact.value.compare(right.fact.value)
                if outcome.value not in ("same", "narrower", "wider"):
                    continue
                possible += 1
                kept += same
    print(f"facts {facts}, pairs laid side by side {laid} ({laid / max(facts, 1):.2f} a fact)")
    print(
        f"agreeing pairs by brute force {possible}, kept by the blocking {kept} ({kept / max(possible, 1):.3f})"
    )


def growth(extractions: list[Extraction]) -> None:
    """Prints the CPU time of alignment for growing stories."""
    for size in (2, 4, 8, 16):
        chosen = sorted(extractions[:size], key=lambda e: e.article.id)
        if len(chosen) < size:
            break
        best = min(_timed(chosen) for _ in range(3))
        print(
            f"{size:3} articles {best * 1000:8.1f} ms  {best * 1000 / (size * (size - 1) / 2):7.2f} ms a pair of articles"
        )


def _timed(chosen: list[Extraction]) -> float:
    start = time.process_time()
    align(scene_of(chosen, same_story=True, relations=RELATIONS))
    return time.process_time() - start


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pairs", type=int, default=60)
    options = parser.parse_args()
    events: dict[tuple[object, str], list[Extraction]] = collections.defaultdict(list)
    for line in options.corpus.open(encoding="utf-8"):
        row = json.loads(line)
        key = (row["topic"], row["sub"])
        if len(events[key]) < 16:
            events[key].append(
                extraction(discrep.article(row["text"], id=row["doc"], published="2012-05-16"))
            )
    pairs = [(members[0], members[1]) for members in events.values() if len(members) > 1]
    blocking(pairs[: options.pairs])
    growth(max(events.values(), key=len))


if __name__ == "__main__":
    main()
