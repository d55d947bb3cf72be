"""The office data against independent lists, sorted by why they differ; and what loading and looking up cost.

usage (from the project's root): python benchmarks/offices.py [LISTS] [--show CLASS] [--rows 200000]

LISTS: a folder with tenures.tsv (jurisdiction, office, person, start, end, known_until), as
../shared/corpora/offices has it. A row of ours meets the lists' rows of the same person, jurisdiction and
title, as ../shared/eval/office_eval.py joins them. Classes of what is not the same day:
  no day in common   the lists have another term of the person only: nothing to compare
  joined             consecutive terms joined on both sides agree: a reshuffle or a re-election counts as a new
                     term in the one and not in the other, or an acting time stands apart
  next day           no bound is more than a day off: the last day in office against the first of the successor
  within 31 days     appointed against sworn in, resigned against replaced
  differs            all else; every row was looked at
R: time of the reference pass over one article of 3,000 characters (DESIGN section 7).
"""

from __future__ import annotations

import argparse
import collections
import csv
import datetime as dt
import io
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "benchmarks"))

from extract import REF  # noqa: E402

Row = dict[str, str]
GAP = dt.timedelta(days=62)  # consecutive terms are joined over no longer a gap


def day(text: str) -> dt.date | None:
    """First day of a date that may be coarse."""
    return dt.date.fromisoformat((text + "-01-01")[:10]) if text else None


def off(ours: str, theirs: str) -> int:
    """Days between two dates, to the coarser precision of both; 0 where they agree."""
    size = min(len(ours), len(theirs))
    if ours[:size] == theirs[:size]:
        return 0
    if size < 10:
        return 999
    return abs((dt.date.fromisoformat(ours) - dt.date.fromisoformat(theirs)).days)


def distance(ours: Row, theirs: Row) -> int:
    """The worse bound, in days."""
    found = [off(ours["start"], theirs["start"])] if ours["start"] and theirs["start"] else []
    if theirs["end"]:
        found.append(off(ours["end"], theirs["end"]) if ours["end"] else 999)
    elif ours["end"] and theirs["known_until"] and ours["end"] < theirs["known_until"][: len(ours["end"])]:
        found.append(999)
    return max(found, default=0)


def overlap(a: Row, b: Row) -> bool:
    """Whether two tenures share a day."""
    last = [row["end"] or row.get("known_until") or "9" for row in (a, b)]
    return a["start"] < last[1] and b["start"] < last[0]


def joined(rows: Iterable[Row]) -> list[Row]:
    """Consecutive tenures as one."""
    out: list[Row] = []
    for row in sorted(rows, key=lambda r: r["start"]):
        begin, end = day(row["start"]), day(out[-1]["end"]) if out else None
        if out and begin and end and begin - end <= GAP:
            if not row["end"] or row["end"] > out[-1]["end"]:
                out[-1] = {**row, "start": out[-1]["start"]}
        else:
            out.append(row)
    return out


def why(row: Row, twins: list[Row], own: list[Row]) -> str:
    """The class of a row of ours beside the lists' rows of its person and office."""
    nearest = min(distance(row, twin) for twin in twins)
    if nearest == 0:
        return "same day"
    if not any(overlap(row, twin) for twin in twins):
        return "no day in common"
    whole = [r for r in joined(own) if overlap(r, row)]
    together = min((distance(r, twin) for r in whole for twin in joined(twins)), default=999)
    if together == 0:
        return "joined"
    nearest = min(nearest, together)
    return "next day" if nearest <= 1 else "within 31 days" if nearest <= 31 else "differs"


def against(lists: Path, show: str | None) -> None:
    """Prints how many rows are of each class, and on request those of one."""
    sys.path.insert(0, str(lists.parents[1] / "eval"))
    from _titles import name_key, same_title, title_key  # type: ignore[import-not-found]
    from office_eval import Knowledge as Table  # type: ignore[import-not-found]

    from discrep.offices.export import export
    from discrep.offices.lookup import knowledge

    with (lists / "tenures.tsv").open(encoding="utf-8", newline="") as file:
        theirs = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    ours = list(csv.DictReader(io.StringIO(export(knowledge())), delimiter="\t", quoting=csv.QUOTE_NONE))
    table = Table(ours, theirs)
    by_person = collections.defaultdict(list)
    for row in theirs:
        by_person[name_key(row["person"])].append(row)
    own = collections.defaultdict(list)
    for row in ours:
        own[row["person"], row["office"], row["jurisdiction"]].append(row)
    tally: collections.Counter[str] = collections.Counter()
    for row in ours:
        twins = [
            twin
            for twin in by_person.get(name_key(row["person"]), ())
            if twin["jurisdiction"] in row["places"]
            and any(
                same_title(title_key(twin["office"], twin["jurisdiction"]), title)
                for title in table.titles(row, twin["jurisdiction"])
            )
        ]
        if not twins:
            continue
        found = why(row, twins, own[row["person"], row["office"], row["jurisdiction"]])
        tally[found] += 1
        if found == show:
            print(f"  {row['jurisdiction']}, {row['office']}: {row['person']} {row['start']}..{row['end']}")
    comparable = tally.total() - tally["no day in common"]
    same = tally["same day"] + tally["joined"]
    near = same + tally["next day"] + tally["within 31 days"]
    for name, count in tally.most_common():
        print(f"{name:18}{count:6}")
    print(f"of {comparable} comparable: same day {same / comparable:.1%}, a day off at most "
          f"{(same + tally['next day']) / comparable:.1%}, within 31 days {near / comparable:.1%}")  # fmt: skip
    lengths = collections.Counter(len(row[side]) for row in ours for side in ("start", "end") if row[side])
    print(f"bounds of ours known to the day: {lengths[10] / lengths.total():.1%} of {lengths.total()}")


def clock(work: Callable[[], object], runs: int = 7) -> float:
    """Median CPU seconds of a call."""
    found = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        found.append(time.process_time() - begun)
    return statistics.median(found)


def costs(rows: int) -> None:
    """Prints the cost of loading the tables and of a lookup in a large imported one, in R."""
    from discrep.offices.imported import open_table, tenures_of, write_table
    from discrep.offices.importers.row import Row as Imported
    from discrep.offices.load import DATA
    from discrep.offices.lookup import stored

    text = (
        "The foreign minister of France said on Tuesday, 3 May 2016, that 12 people had been killed. " * 33
    )[:3000]
    unit = clock(lambda: [m.span() for m in REF.finditer(text)], 51)

    def load() -> None:
        stored.cache_clear()
        known = stored(DATA)
        known.person("Jens Stoltenberg")
        _ = known.titles, known.by_person, known.by_office

    print(f"R {unit * 1000:.2f} ms; loading and indexing the tables {clock(load) / unit:.1f} R (bar 40)")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.sqlite"
        write_table(
            [
                Imported(f"Given{i % 977} Family{i}", f"Member {i % 400}", f"Council {i % 90}", "2010-01-01",
                         "2014-01-01", "full", str(i), (), f"row {i}")
                for i in range(rows)
            ],
            path,
        )  # fmt: skip

        def ask() -> None:
            with open_table(path) as table:
                assert tenures_of(table, f"Family{rows // 2}", "2012-05-01")

        print(f"lookup in {rows} imported tenures, opening included: {clock(ask, 21) / unit:.2f} R (bar 2)")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("lists", nargs="?", type=Path)
    cli.add_argument("--show", help="list the rows of a class")
    cli.add_argument("--rows", type=int, default=200_000)
    options = cli.parse_args()
    if options.lists:
        against(options.lists.resolve(), options.show)
    costs(options.rows)


if __name__ == "__main__":
    main()
