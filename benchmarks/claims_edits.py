"""Statements about an article with one small edit each: how many edits that change what is said are caught, how many faithful ones flagged.

usage: python benchmarks/claims_edits.py [fixtures/claims/statements_first.json ...] [--show]

A statement counts as flagged when `discrep.compare([statement], against=[article])` reports an error or a warning.
"""

from __future__ import annotations

import argparse
import collections
import json
from collections.abc import Iterator
from pathlib import Path

import discrep

HERE = Path(__file__).resolve().parent.parent / "fixtures" / "claims"


def statements(file: Path) -> Iterator[tuple[str, str, bool, str, str]]:
    """(article, statement, whether it is faithful, sort of edit, the edit in words)."""
    for row in json.loads(file.read_text(encoding="utf-8")):
        yield row["article"], row["statement"], True, "unedited", ""
        for edit in row["edits"]:
            old, new = edit["old"], edit["new"]
            made = row["statement"].replace(old, new, 1)
            yield row["article"], made, edit["faithful"], edit["sort"], f"{old} => {new}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="*", default=sorted(HERE.glob("statements_*.json")))
    parser.add_argument("--show", action="store_true", help="print the statements that were judged wrongly")
    options = parser.parse_args()
    for file in options.files:
        flagged: collections.Counter[str] = collections.Counter()
        of: collections.Counter[str] = collections.Counter()
        cells: collections.Counter[tuple[bool, bool]] = collections.Counter()
        for article, statement, faithful, sort, edit in statements(file):
            texts = discrep.article(statement, id="statement"), discrep.article(article, id="article")
            report = discrep.compare([texts[0]], against=[texts[1]])
            rules = [f.rule for f in report.findings if f.severity.value != "note"]
            of[sort] += 1
            flagged[sort] += bool(rules)
            cells[faithful, bool(rules)] += 1
            if options.show and faithful == bool(rules):
                print("faithful" if faithful else "edited", sort, edit, rules)
        good, bad = cells[True, True] + cells[True, False], cells[False, True] + cells[False, False]
        balance = (cells[True, False] / good + cells[False, True] / bad) / 2
        print(
            f"{file.stem}: {good} faithful, {cells[True, True]} flagged; {bad} edited, {cells[False, True]} caught; "
            f"balanced accuracy {balance:.3f}"
        )
        print("   ", ", ".join(f"{sort} {flagged[sort]} of {n}" for sort, n in sorted(of.items())))


if __name__ == "__main__":
    main()
