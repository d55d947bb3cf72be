"""What alignment costs: pairs laid side by side a fact, what the blocking keeps, and how time grows with articles.

usage: python benchmarks/align.py CORPUS.jsonl|STORIES [--pairs 60]

CORPUS has one JSON object a line with "doc", "topic", "sub" and "text"; STORIES is a folder of story folders.

Blocking: facts are laid side by side only where they share a key (their question, their event's class, the main
event, a head noun, a role, a person), whatever their values. "Brute force" lays every two facts of a kind of two
articles of one event side by side, whatever they ask, and keeps those of which the ladder of levels says that they
may be of one set, and whose values can both be true; recall is the share of these that the blocking keeps. "Agreeing
in the end" are the facts that the finished alignments hold together.
Growth: `align` over 2, 4, 8 and 16 articles of one event, CPU time per article and per pair of articles.
"""

from __future__ import annotations

import argparse
import collections
import json
import time
from pathlib import Path

import discrep
from discrep.alignment.agreement import comparable, one_thing
from discrep.alignment.blocking import candidates
from discrep.alignment.relation import Ground
from discrep.alignment.slots import SlotTemplate
from discrep.alignment.stories import scene_of
from discrep.comparing import RELATIONS, align
from discrep.findings.coverage import compared
from discrep.kinds.dates import slots as dates
from discrep.kinds.places import slots as places
from discrep.kinds.quantities import slots as quantities
from discrep.model import Extraction, Outcome
from discrep.pipeline import extraction

KINDS = (
    ("quantities", quantities.FACTS, quantities.TEMPLATE),
    ("dates", dates.POINTS, dates.TEMPLATE),
    ("places", places.FACTS, places.TEMPLATE),
)
AGREE = (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER)


def blocking(
    name: str, kinds: frozenset[str], template: SlotTemplate, pairs: list[tuple[Extraction, Extraction]]
) -> None:
    """Prints candidates a fact and recall against brute force."""
    ground = Ground(strong=True, places=RELATIONS["place"])
    facts = laid = asked = kept = possible = every = 0
    for a, b in pairs:
        mine, yours = (comparable(e, kinds, template) for e in (a, b))
        facts += len(mine) + len(yours)
        chosen = set(candidates([x.keys for x in mine], [y.keys for y in yours]))
        laid += len(chosen)
        for i, (x, *_) in enumerate(mine):
            for j, (y, *_) in enumerate(yours):
                if x.fact.kind != y.fact.kind:
                    continue
                every += 1
                if one_thing(x, y, template, ground) and x.fact.value.compare(y.fact.value) in AGREE:
                    possible += 1
                    kept += (i, j) in chosen
                    asked += (question := template.question(x)) is not None and question == template.question(
                        y
                    )
    print(
        f"{name}: facts {facts}, pairs of a kind {every / max(facts, 1):.2f} a fact, laid {laid / max(facts, 1):.2f}; "
        f"agreeing by brute force {possible}, kept {kept} ({kept / max(possible, 1):.3f}), "
        f"of one question {asked} ({asked / max(possible, 1):.3f})"
    )


def agreeing(pairs: list[tuple[Extraction, Extraction]]) -> None:
    """Prints how many facts are held against another in the end, and how many of them agree."""
    totals: collections.Counter[str] = collections.Counter()
    for pair in pairs:
        scene = scene_of(sorted(pair, key=lambda e: e.article.id), same_story=True, relations=RELATIONS)
        done = compared(align(scene))
        totals["facts"] += sum(len(e.facts) for e in pair)
        totals["aligned"] += len(done.aligned)
        totals["agreeing"] += len(done.agreeing)
    print("in the end: " + ", ".join(f"{name} {count}" for name, count in totals.items()))


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
    events = _stories(options.corpus) if options.corpus.is_dir() else _events(options.corpus)
    pairs = [(members[0], members[1]) for members in events if len(members) > 1][: options.pairs]
    for kind in KINDS:
        blocking(*kind, pairs)
    agreeing(pairs)
    growth(max(events, key=len))


def _events(corpus: Path) -> list[list[Extraction]]:
    """Up to 16 articles of each event."""
    events: dict[tuple[object, str], list[Extraction]] = collections.defaultdict(list)
    for line in corpus.open(encoding="utf-8"):
        row = json.loads(line)
        key = (row["topic"], row["sub"])
        if len(events[key]) < 16:
            events[key].append(
                extraction(discrep.article(row["text"], id=row["doc"], published="2012-05-16"))
            )
    return list(events.values())


def _stories(folder: Path) -> list[list[Extraction]]:
    """The articles of each story folder, but of those that hold several stories."""
    found = []
    for story in sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("apart-")):
        paths = [p for p in sorted(story.iterdir()) if p.suffix in (".md", ".txt")]
        found.append([extraction(discrep.read(p, id=p.name)) for p in paths])
    return found


if __name__ == "__main__":
    main()
