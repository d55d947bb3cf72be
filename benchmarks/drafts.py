"""How well a draft check tells faithful statements about an article from edited ones.

usage: python benchmarks/drafts.py [--half development|held-out] [--show] [PAIRS.tsv]

Reads fixtures/drafts/pairs.tsv (article, edit, statement) and prints balanced accuracy, the share of
faithful statements flagged at warning or above, and what was caught by sort of edit. Stories are dealt
to the two halves in turn.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

import discrep
from discrep.model import Severity

ROOT = Path(__file__).resolve().parent.parent


def pairs(path: Path) -> list[tuple[str, str, str]]:
    """(article, edit, statement) of each line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if line and not line.startswith("#")]  # type: ignore[misc]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", nargs="?", type=Path, default=ROOT / "fixtures" / "drafts" / "pairs.tsv")
    parser.add_argument("--half", choices=("development", "held-out"))
    parser.add_argument("--show", action="store_true", help="print false alarms and misses")
    options = parser.parse_args()
    rows = pairs(options.pairs)
    stories = list(dict.fromkeys(article for article, _, _ in rows))
    halves = {story: ("development", "held-out")[n % 2] for n, story in enumerate(stories)}
    flagged: dict[str, Counter[str]] = defaultdict(Counter)
    for article, edit, statement in rows:
        if options.half and halves[article] != options.half:
            continue
        source = discrep.read(ROOT / "fixtures" / "stories" / article, id="source")
        draft = discrep.article(statement, id="draft")
        report = discrep.compare([draft], against=[source])
        grave = [f for f in report.findings if f.severity is not Severity.NOTE]
        flagged[halves[article]][edit, bool(grave)] += 1  # type: ignore[index]
        if options.show and bool(grave) == (edit == "-"):
            print(f"{'FALSE' if edit == '-' else 'MISS '} {edit:9} {statement}")
            for finding in grave if edit == "-" else report.findings:
                print(f"        {finding.severity} {finding.rule}: {finding.message}")
    for half, counts in sorted(flagged.items()):
        report_half(half, counts)


def report_half(half: str, counts: Counter) -> None:  # type: ignore[type-arg]
    true = sum(n for (edit, _), n in counts.items() if edit == "-")
    false = sum(n for (edit, _), n in counts.items() if edit != "-")
    alarms = counts["-", True]
    caught = sum(n for (edit, seen), n in counts.items() if edit != "-" and seen)
    accuracy = (caught / false + 1 - alarms / true) / 2
    print(
        f"{half}: {true} faithful, {alarms} flagged ({alarms / true:.1%}); {false} edited, {caught} caught "
        f"({caught / false:.1%}); balanced accuracy {accuracy:.3f}"
    )
    for edit in sorted({edit for edit, _ in counts} - {"-"}):
        print(f"  {edit}: {counts[edit, True]} of {counts[edit, True] + counts[edit, False]}")


if __name__ == "__main__":
    main()
