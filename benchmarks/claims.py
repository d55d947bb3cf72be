"""Contradiction between short texts: pairs of the project's own pen, each two texts given as two articles.

usage: python benchmarks/claims.py [fixtures/claims/held_out.jsonl ...] [--show]

A pair counts as called a contradiction when `discrep.compare` reports an error or a warning of the class conflict.
"""

from __future__ import annotations

import argparse
import collections
import json
from pathlib import Path

import discrep

HERE = Path(__file__).resolve().parent.parent / "fixtures" / "claims"


def called(a: str, b: str) -> list[str]:
    """The rules that call the two texts contradictory."""
    report = discrep.compare([discrep.article(a, id="a"), discrep.article(b, id="b")])
    return [f.rule for f in report.findings if f.severity.value != "note" and f.outcome.value == "conflict"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(HERE.glob("*.jsonl")))
    parser.add_argument("--show", action="store_true", help="print the pairs that were judged wrongly")
    options = parser.parse_args()
    for file in options.files:
        cells: collections.Counter[tuple[bool, bool]] = collections.Counter()
        for line in file.open(encoding="utf-8"):
            row = json.loads(line)
            rules = called(row["a"], row["b"])
            cells[row["contradicts"], bool(rules)] += 1
            if options.show and row["contradicts"] != bool(rules):
                print(row["contradicts"], row["phenomenon"], rules, "|", row["a"], "|", row["b"])
        right = cells[True, True] + cells[False, False]
        found = cells[True, True] / max(1, cells[True, True] + cells[False, True])
        recall = cells[True, True] / max(1, cells[True, True] + cells[True, False])
        print(
            f"{file.stem:14} {sum(cells.values())} pairs: accuracy {right / max(1, sum(cells.values())):.3f}, "
            f"precision {found:.3f}, recall {recall:.3f}"
        )


if __name__ == "__main__":
    main()
