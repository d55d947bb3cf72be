"""How the time to read amounts grows with the text, a slope for each form (1 is linear).

usage (from the project's root): python benchmarks/quantity_growth.py

Each form's example sentences, then some hostile runs, are repeated to 32,000 and 128,000 characters and spotted
as one sentence; slope = log(time ratio) / log(size ratio), the least of three.
"""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from discrep.kinds.quantities import KIND
from discrep.kinds.quantities.forms import FORMS
from discrep.model import Block, Layout, Sentence, Voice

SIZES = (32_000, 128_000)
HOSTILE = {
    "one-and": "one and ",
    "two-hundred-and": "two hundred and ",
    "hyphens": "1-",
    "commas": "1,",
    "articles": "a ",
    "killed": "killed 14 ",
    "to": "5 to ",
    "marks": '"8" ',
    "or": "5 or ",
}


def seconds(text: str) -> float:
    whole = (0, len(text))
    layout = Layout(text, (Block(*whole, Voice.REPORT),), (Sentence(*whole, 0, Voice.REPORT),), 0)
    begun = time.process_time()
    KIND.spot(layout, ())
    return max(time.process_time() - begun, 1e-6)


def slope(unit: str) -> float:
    small, large = ((unit * (size // len(unit) + 1))[:size] for size in SIZES)
    seconds(small)
    ratio = min(math.log(seconds(large) / seconds(small)) for _ in range(3))
    return ratio / math.log(SIZES[1] / SIZES[0])


def main() -> None:
    rows = {f.name: " ".join((*f.shows, *f.near)).replace("«", "").replace("»", "") + " " for f in FORMS}
    for name, unit in {**rows, **HOSTILE}.items():
        print(f"{name:18} {slope(unit):.2f}")


if __name__ == "__main__":
    main()
