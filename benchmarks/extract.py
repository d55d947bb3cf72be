"""Speed of each kind's spotting and resolving alone: CPU time, as a ratio to REF on the same texts.

usage (from the project's root): python benchmarks/extract.py [CORPUS] [--kind dates|quantities|titles|names]
           [--articles N] [--runs N]

CORPUS: a folder or file of JSONL with a "text" field, or of plain texts; default: the project's
fixtures. REF is one
fixed `re` union of seven kinds, spans only; xREF = (REF seconds a character) / (our seconds a character), median
of the runs, each paired with its own REF. Every run reads texts that differ by leading newlines.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?"
    r"|Sep(?:t(?:ember|\.)?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
SCALE = r"(?:hundred|thousand|million|billion|trillion|bn|mn?|k)\b"
NUM = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
DATE = (
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:,?\s+\d{{4}})?|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?"
    rf"|{MONTH}\s+\d{{4}}|\d{{4}}-\d\d-\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:last|next|this)\s+(?:week|month|year)|yesterday|today|tomorrow)\b"
)
TITLE = (
    r"\b(?:(?:Prime|Foreign|Defen[cs]e|Finance|Home|Trade and Industry)\s+(?:Minister|Secretary)|President|Chancellor"
    r"|Secretary[- ]General|Senator|Governor|Mayor|Mr|Mrs|Ms|Dr|Sir|Lord)\b\.?(?:\s+[A-Z][\w'’-]+){1,3}"
)
REF = re.compile(
    "|".join(
        f"(?P<{kind}>{pattern})"
        for kind, pattern in [
            ("date", DATE),
            (
                "money",
                rf"(?:US|A|C|HK)?[$£€¥]\s?(?:{NUM})(?:\s?{SCALE})?"
                rf"|\b(?:{NUM})(?:\s{SCALE})?\s(?:dollars?|euros?|pounds?|yen|roubles?)\b",
            ),
            ("pct", rf"\b(?:{NUM})\s?(?:%|per\s?cent\b|percentage points?\b)"),
            ("num", rf"\b(?:{NUM})(?:\s{SCALE})?"),
            ("title", TITLE),
            ("quote", r'"[^"\n]{3,400}"|“[^”\n]{3,400}”'),
            ("name", r"\b[A-Z][\w'’-]+(?:\s+(?:of\s+|the\s+|de\s+|al-)?[A-Z][\w'’-]+)+"),
        ]
    )
)


def texts_of(path: Path) -> Iterator[str]:
    """Texts of a folder or file, sorted by path."""
    files = (
        sorted(p for p in path.rglob("*") if p.suffix in (".jsonl", ".txt") or p.name.startswith("article"))
        if path.is_dir()
        else [path]
    )
    for file in files:
        content = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix == ".jsonl":
            rows = [json.loads(line) for line in content.splitlines() if line.strip()]
            yield from (
                row["text"] for row in rows if isinstance(row, dict) and isinstance(row.get("text"), str)
            )
        else:
            yield content


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    gc.collect()
    begun = time.process_time()
    work()
    return max(time.process_time() - begun, 1e-9)


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("corpus", nargs="?", type=Path, default=ROOT / "fixtures")
    cli.add_argument(
        "--kind",
        action="append",
        help="dates, quantities, …; titles,names: together; default: all, one by one",
    )
    cli.add_argument("--articles", type=int, default=400)
    cli.add_argument("--runs", type=int, default=7)
    options = cli.parse_args()

    import discrep
    from discrep.kinds import KINDS
    from discrep.model import Frame, Framed, Published
    from discrep.reading.sentences import layout

    texts = [text for text in texts_of(options.corpus) if text.strip()][: options.articles]
    size = sum(map(len, texts))
    frame = Frame()
    day = dt.date(2016, 5, 17)
    published = Published(day, day, "given")
    print(f"{len(texts)} texts, {size} characters, {options.runs} paired runs after one to warm up")
    by_name = {kind.name: kind for kind in KINDS}
    for group in options.kind or by_name:
        kinds = [by_name[name] for name in group.split(",")]
        ratios, seconds, facts = [], [], 0
        for run in range(options.runs + 1):
            layouts = [layout(discrep.article("\n" * run + text, id="a")) for text in texts]
            found: list[int] = []

            def work(kinds=kinds, layouts=layouts, found=found) -> None:  # type: ignore[no-untyped-def]
                for laid in layouts:
                    for kind in kinds:
                        mentions = kind.spot(laid, ())
                        found.append(len(kind.resolve([Framed(m, frame) for m in mentions], published)))

            gc.collect()
            gc.freeze()  # the texts and layouts are the benchmark's own
            ref = cpu(lambda: [[m.span() for m in REF.finditer(text)] for text in texts])
            own = cpu(work)
            if run:
                ratios.append(ref / own)
                seconds.append(own)
            facts = sum(found)
        rate = statistics.median(seconds) / max(facts, 1) * 1e6
        print(
            f"{group:12} {statistics.median(ratios):7.2f} xREF  ({min(ratios):.2f} .. {max(ratios):.2f})"
            f"  {facts} facts  {rate:.1f} µs a fact"
        )


if __name__ == "__main__":
    main()
