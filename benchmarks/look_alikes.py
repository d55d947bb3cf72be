"""False alarms between articles on different events of one kind, and what is found within one event.

usage: python benchmarks/look_alikes.py CORPUS.jsonl [--show]

CORPUS has one JSON object a line: {"doc", "topic", "sub", "text"}; documents of one topic and sub
tell of one event, those of one topic and different subs of two look-alike events.
"""

from __future__ import annotations

import argparse
import collections
import itertools
import json
from pathlib import Path

import discrep
from discrep.alignment.stories import scene_of
from discrep.comparing import RELATIONS, align, verdicts
from discrep.findings.place import placed
from discrep.model import Extraction, Finding
from discrep.pipeline import extraction


def between(a: Extraction, b: Extraction) -> list[Finding]:
    """The findings that name both articles."""
    pair = sorted((a, b), key=lambda e: e.article.id)
    return [
        f
        for f in placed(verdicts(align(scene_of(pair, relations=RELATIONS))))
        if len({p.article for p in f.locations}) == 2
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", action="store_true", help="print every error and warning")
    options = parser.parse_args()
    topics: dict[object, list[tuple[str, Extraction]]] = collections.defaultdict(list)
    for line in options.corpus.open(encoding="utf-8"):
        row = json.loads(line)
        read = extraction(discrep.article(row["text"], id=row["doc"]))
        topics[row["topic"]].append((row["sub"], read))
    pairs: collections.Counter[str] = collections.Counter()
    found: collections.Counter[tuple[str, str, str]] = collections.Counter()
    for members in topics.values():
        for (sub, a), (other, b) in itertools.combinations(members, 2):
            where = "same event" if sub == other else "look-alikes"
            pairs[where] += 1
            for finding in between(a, b):
                found[where, finding.severity.value, finding.rule] += 1
                if options.show and finding.severity.value != "note":
                    print(where, finding.severity.value, finding.rule, finding.message, finding.why[-1:])
    for where, count in sorted(pairs.items()):
        loud = sum(n for (w, severity, _), n in found.items() if w == where and severity != "note")
        print(
            f"{where}: {count} pairs, {loud} errors and warnings ({1000 * loud / count:.1f} per 1,000 pairs)"
        )
        for (w, severity, rule), n in sorted(found.items()):
            if w == where:
                print(f"    {severity:8} {rule:20} {n}")


if __name__ == "__main__":
    main()
