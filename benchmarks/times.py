"""The reading of times, measured: growth of every row, cost against dateparser's, dateparser's share.

usage (from the project's root): python benchmarks/times.py [CORPUS] [--growth] [--strings N]

CORPUS: JSONL with a "text" field, or texts; default: the project's fixtures. Prints Markdown. All
figures are CPU time or counts; the ways to resolve a string are timed side by side in one process.
"""

from __future__ import annotations

import argparse
import datetime as dt
import math
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from extract import texts_of  # noqa: E402

from discrep.kinds.dates import all_patterns, resolve, spot, valuing  # noqa: E402
from discrep.kinds.dates.valuing import valued  # noqa: E402
from discrep.model import Frame, Framed, Layout, Published  # noqa: E402

SIZES = (1 << 16, 1 << 18, 1 << 20)
LARGEST = 1 << 22
DAY = dt.date(2016, 5, 17)
GIVEN = Published(DAY, DAY, "given")
LIMIT = 1.15
ROUNDS = 6


def spent(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    begun = time.process_time()
    work()
    return max(time.process_time() - begun, 1e-6)


def slope(sizes: Sequence[int], seconds: Sequence[float]) -> float:
    """Slope of log time over log size, by least squares."""
    xs, ys = [math.log(s) for s in sizes], [math.log(t) for t in seconds]
    mx, my = statistics.fmean(xs), statistics.fmean(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / sum((x - mx) ** 2 for x in xs)


def read(text: str) -> int:
    """Number of facts of a text laid out as nothing but text."""
    mentions = spot(Layout(text, (), (), -1), ())
    return len(resolve([Framed(m, Frame()) for m in mentions], GIVEN))


def run_over(regex: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in regex.finditer(text))


def steepness(work: Callable[[str], object], unit: str, sizes: Sequence[int]) -> float:
    """Slope of the work on a text of repeated units; the smaller of two where the first is too steep."""
    texts = [unit * (size // len(unit)) for size in sizes]
    first = slope(sizes, [spent(partial(work, text)) for text in texts])
    return (
        first if first <= LIMIT else min(first, slope(sizes, [spent(partial(work, text)) for text in texts]))
    )


def growth() -> list[tuple[str, float]]:
    """Slopes: every row's expression on its own characters and the reading of its examples, then all examples."""
    rows = []
    everything = ""
    for pattern in all_patterns():
        own = "".join(dict.fromkeys(re.findall(r"[^\x00-\x7f]", pattern.regex.pattern)))
        examples = [e.replace("«", "").replace("»", "") for e in (*pattern.matches, *pattern.misses)]
        line = " ".join(examples or ["3 May 2019"]) + " "
        everything += line
        rows.append((pattern.name, steepness(partial(run_over, pattern.regex), own, (*SIZES, LARGEST))))
        rows.append((f"{pattern.name}, read", steepness(read, line, SIZES[:2])))
    rows.append(("all examples, read", steepness(read, everything, (*SIZES, LARGEST))))
    return rows


def strings(texts: Sequence[str], limit: int) -> list[str]:
    """Distinct surfaces of dates and clock times, in order of appearance."""
    found: dict[str, None] = {}
    for text in texts:
        for mention in spot(Layout(text, (), (), -1), ()):
            if mention.kind != "duration":
                found.setdefault(" ".join(mention.surface.split()), None)
    return list(found)[:limit]


def side_by_side(surfaces: Sequence[str]) -> dict[str, float]:
    """Microseconds a string, least of the rounds: the value of a spanned string, its fact in an article,
    both from the bare string, dateparser.parse as it comes, and told that the text is English."""
    import dateparser

    base = {"RELATIVE_BASE": dt.datetime(2016, 5, 17)}
    frame = Frame()
    spotted = [Framed(m, frame) for s in surfaces for m in spot(Layout(s, (), (), -1), ())]
    tensed = [(mention.parsed, mention.parsed.tense) for mention, _ in spotted]
    work: dict[str, Callable[[], object]] = {
        "resolving a spanned string": lambda: [valued(p, tense, GIVEN, None, None) for p, tense in tensed],
        "and placing it in its article": lambda: resolve(spotted, GIVEN),
        "spanning and resolving it": lambda: [read(surface) for surface in surfaces],
        "dateparser.parse": lambda: [dateparser.parse(s, settings=base) for s in surfaces],
        "dateparser.parse, English": lambda: [
            dateparser.parse(s, languages=["en"], settings=base) for s in surfaces
        ],
    }
    rounds: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, one in work.items():
            for _ in range(1 if name.startswith("dateparser") else 5):
                forget()
                rounds[name].append(spent(one) / len(surfaces) * 1e6)
    return {name: min(times) for name, times in rounds.items()}


def forget() -> None:
    """Drops remembered values, so that every string is a new one."""
    valuing.read_value.cache_clear()


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("corpus", nargs="?", type=Path, default=ROOT / "fixtures")
    cli.add_argument(
        "--growth", action="store_true", help="time every row at sizes up to 4 MB (some minutes)"
    )
    cli.add_argument("--strings", type=int, default=300)
    cli.add_argument("--articles", type=int, default=400)
    options = cli.parse_args()
    texts = [text for text in texts_of(options.corpus) if text.strip()][: options.articles]

    surfaces = strings(texts, options.strings)
    costs = side_by_side(surfaces)
    print("| measure | value |\n|---|---|")
    print(f"| distinct strings | {len(surfaces)} |")
    for name, cost in costs.items():
        shares = (f"1/{costs[peer] / cost:.0f}" for peer in ("dateparser.parse", "dateparser.parse, English"))
        print(f"| {name} | {cost:.1f} µs | {' and '.join(shares) if 'dateparser' not in name else ''} |")
    mentions = [m for text in texts for m in spot(Layout(text, (), (), -1), ())]
    passed_on = sum(m.pattern == "elsewhere" for m in mentions)
    print(f"| mentions left to dateparser | {passed_on} of {len(mentions)} |")
    if options.growth:
        rows = growth()
        name, steepest = max(rows, key=lambda row: row[1])
        over = [f"{name} {found:.2f}" for name, found in rows if found > LIMIT]
        print(f"| slopes of log time over log size, 64 KB to 4 MB | {len(rows)} |")
        print(f"| steepest | {steepest:.2f} ({name}) |")
        print(f"| above {LIMIT} | {', '.join(over) or 'none'} |")


if __name__ == "__main__":
    main()
