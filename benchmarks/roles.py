"""Whether counts are read with the role and group that a reader gave them.

usage (from the project's root): python benchmarks/roles.py [STORIES] [--misses]

STORIES: the folder of the labelled stories (default ../shared/stories); the marks of 150 of their counts stand
in fixtures/quantities/roles.tsv. Also prints how many count spans of the stories' labels meet a count fact.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import discrep  # noqa: E402
from discrep.model import Fact  # noqa: E402

MARKS = ROOT / "fixtures" / "quantities" / "roles.tsv"
OWN = ("roles_own.txt", "roles_own_second.txt")  # sentences of our own, marked before they were read


class Counts:
    """Count facts of the stories' articles, each article read once."""

    def __init__(self, stories: Path) -> None:
        self.stories = stories
        self.known: dict[str, list[Fact]] = {}

    def over(self, article: str, start: int, end: int) -> Fact | None:
        """The first count that meets a stretch of an article's file."""
        if article not in self.known:
            facts = discrep.extract(discrep.read(str(self.stories / article)))
            self.known[article] = [fact for fact in facts if fact.kind == "count"]
        return next((f for f in self.known[article] if f.start < end and f.end > start), None)


def body_offset(path: Path) -> int:
    """Where the text behind the front matter begins."""
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    if not text.startswith("---"):
        return 0
    return text.index("\n", text.index("\n---", 3) + 1) + 1


def labelled(stories: Path) -> Iterator[tuple[str, int, int]]:
    """Every count span of the labels, in offsets of the article's file."""
    seen = set()
    for labels in sorted(stories.glob("*/labels.json")):
        for row in json.loads(labels.read_text(encoding="utf-8"))["discrepancies"]:
            for span in (row["a"], row["b"], *row.get("a_also", ()), *row.get("b_also", ())):
                if row["kind"] != "count" or not span:
                    continue
                article = f"{labels.parent.name}/{span['article']}"
                offset = body_offset(stories / article)
                found = (article, span["start"] + offset, span["end"] + offset)
                if found not in seen:
                    seen.add(found)
                    yield found


def own(path: Path, misses: bool) -> None:
    """Print how many counts of a file of sentences are read with their role and group."""
    right = total = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line[0] == "#":
            continue
        text, *marks = (cell.strip() for cell in line.split("|"))
        facts = [f for f in discrep.extract(discrep.article(text, id="sentence")) if f.kind == "count"]
        for mark in marks:
            surface, role, group = mark.rsplit(" ", 2)
            at = text.index(surface)
            fact = next((f for f in facts if f.start < at + len(surface) and f.end > at), None)
            mine = (fact.value.role or "-", fact.frame.anchor("group") or "-") if fact else ("-", "-")
            total += 1
            right += mine == (role, group)
            if misses and mine != (role, group):
                print(f"  {mark}, read {' '.join(mine)}: {text[:90]}")
    print(f"{path.name}: marks {total}, role and group right {right} ({right / max(total, 1):.3f})")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("stories", nargs="?", type=Path, default=ROOT.parent / "shared" / "stories")
    cli.add_argument("--misses", action="store_true")
    options = cli.parse_args()
    counts = Counts(options.stories)
    spans = list(labelled(options.stories))
    met = sum(counts.over(*span) is not None for span in spans)
    print(f"labelled count spans {len(spans)}, met by a count {met} ({met / max(len(spans), 1):.3f})")
    marks = [line.split("\t") for line in MARKS.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    right = 0
    for article, start, end, role, group in marks:
        fact = counts.over(article, int(start), int(end))
        mine = ("-", "-")
        if fact is not None:
            mine = (fact.value.role or "-", fact.frame.anchor("group") or "-")
        right += mine == (role, group)
        if options.misses and mine != (role, group):
            print(f"  {article} {start}: {role} {group}, read {' '.join(mine)}")
    for name in OWN:
        own(MARKS.parent / name, options.misses)
    print(f"marks {len(marks)}, role and group right {right} ({right / len(marks):.3f})")


if __name__ == "__main__":
    main()
