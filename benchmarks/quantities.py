"""How amounts in sentences of news are read: value, value with unit, value with change, as F1.

usage (from the project's root): python benchmarks/quantities.py [FILE] [--misses]

FILE: a sentence a line, then its amounts behind bars, each "change value unit" (fixtures/quantities/news.txt
says more). One to one, numbers equal to five digits; a range meets a range.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import discrep  # noqa: E402
from discrep.model import Fact  # noqa: E402

KINDS = frozenset(("count", "money", "percent", "age", "duration", "measure"))
CHANGE = {"exact": "=", "about": "~", "more-than": ">", "at-least": ">", "less-than": "<", "at-most": "<"}
MEASURES = ("value", "value+unit", "value+change")
# Which dollar, pound or rupee is meant the sentence alone cannot say.
FAMILIES = {
    "dollar": "USD AUD CAD",
    "pound": "GBP",
    "franc": "CHF",
    "lira": "TRY",
    "krona": "SEK",
    "people": "person",
}


class Amount(NamedTuple):
    """One amount: ends of its interval (one number: both), unit, change."""

    low: float
    high: float
    unit: str
    change: str
    surface: str = ""


def sentences(path: Path) -> Iterator[tuple[str, list[Amount]]]:
    """Each sentence with the amounts marked in it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        text, *marks = (cell.strip() for cell in line.split("|"))
        yield text, [_marked(mark) for mark in marks if mark]


def _marked(mark: str) -> Amount:
    change, value, unit = mark.split(" ", 2)
    low, _, high = value.partition("..")
    return Amount(float(low), float(high or low), unit, change, mark)


def found(text: str) -> list[Amount]:
    """The amounts that are read in a sentence."""
    facts = discrep.extract(discrep.article(text, id="sentence"))
    return [amount for fact in facts if fact.kind in KINDS and (amount := _read(fact))]


def _read(fact: Fact) -> Amount | None:
    value = fact.to_dict()["value"]
    ends = [float(value[side]) for side in ("low", "high") if value.get(side) is not None]
    if not ends:
        return None
    change = value.get("change") or CHANGE.get(value.get("bound") or "exact", "=")
    if len(ends) == 2 and value.get("bound") == "about":
        ends = [sum(ends) / 2]
    unit = value.get("unit") or "-"
    return Amount(ends[0], ends[-1], "year of age" if fact.kind == "age" else unit, change, fact.surface)


def _same(a: Amount, b: Amount) -> bool:
    return math.isclose(a.low, b.low, rel_tol=1e-5) and math.isclose(a.high, b.high, rel_tol=1e-5)


def _same_unit(gold: str, mine: str) -> bool:
    base, _, per = gold.partition(" per ")
    own, _, own_per = mine.partition(" per ")
    return per == own_per and (base == own or own in FAMILIES.get(base, "").split())


def score(path: Path, misses: bool) -> None:
    """Print the table of one file."""
    tally: Counter[str] = Counter()
    for text, gold in sentences(path):
        mine = found(text)
        tally["gold"] += len(gold)
        tally["found"] += len(mine)
        for want in gold:
            hits = [m for m in mine if _same(want, m)]
            if not hits:
                _tell(misses, "missed", want.surface, text)
                continue
            hit = max(hits, key=lambda m: (_same_unit(want.unit, m.unit), m.change == want.change))
            mine.remove(hit)
            tally["value"] += 1
            tally["value+unit"] += _same_unit(want.unit, hit.unit)
            tally["value+change"] += hit.change == want.change
            if not _same_unit(want.unit, hit.unit):
                _tell(misses, "unit", f"{want.surface}: {hit.unit}", text)
            if hit.change != want.change:
                _tell(misses, "change", f"{want.surface}: {hit.change}", text)
        for extra in mine:
            _tell(misses, "extra", extra.surface, text)
    print(f"{path.name}: {tally['gold']} amounts, {tally['found']} found")
    for measure in MEASURES:
        right = tally[measure]
        precision, recall = right / max(tally["found"], 1), right / max(tally["gold"], 1)
        middle = 2 * right / max(tally["found"] + tally["gold"], 1)
        print(f"  {measure:13} P {precision:.3f}  R {recall:.3f}  F1 {middle:.3f}")


def _tell(wanted: bool, what: str, which: str, text: str) -> None:
    if wanted:
        print(f"  {what:7} {which!r} in {text[:110]!r}")


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("path", nargs="?", type=Path, default=ROOT / "fixtures" / "quantities" / "news.txt")
    cli.add_argument("--misses", action="store_true")
    options = cli.parse_args()
    score(options.path, options.misses)


if __name__ == "__main__":
    main()
