"""What places cost: reading the gazetteer for a first article, and spotting and resolving in warm ones.

usage (from the project's root): python benchmarks/places.py CORPUS.jsonl

In R, the time the reference regex takes for one article of 3,000 characters on the same texts. The first
article is read in a process of its own; what scanning for names costs other kinds anyway is left out.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks.extract import REF

_FIRST = """
import time
from discrep.kinds.places import gazetteer
start = time.process_time()
for name in {names!r}:
    gazetteer.lookup(name)
print(time.process_time() - start)
"""
_TEXTS = 200


def main() -> None:
    import discrep
    from discrep.kinds import KINDS, places
    from discrep.kinds.places.resolve import place_of
    from discrep.naming.spans import runs
    from discrep.offices.lookup import knowledge
    from discrep.offices.persons import full_names
    from discrep.offices.scan import scan
    from discrep.reading.sentences import layout

    rows = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()[:_TEXTS]
    texts = [json.loads(row)["text"] for row in rows]
    layouts = [layout(discrep.article(text, id="a")) for text in texts]
    taken = []
    for laid in layouts:
        spans: list = []
        for kind in KINDS[: KINDS.index(places.KIND)]:
            spans = sorted([*spans, *(m.span for m in kind.spot(laid, spans))])
        taken.append(spans)
    size = sum(map(len, texts))
    ratios = []
    for _ in range(7):
        start = time.process_time()
        for text in texts:
            list(REF.finditer(text))
        r = (time.process_time() - start) / size * 3000
        spent = 0.0
        for laid, spans in zip(layouts, taken, strict=True):
            full_names(scan(laid), knowledge())
            start = time.process_time()
            for mention in places.KIND.spot(laid, spans):
                place_of(mention.parsed)
            spent += time.process_time() - start
        ratios.append(spent / size * 3000 / r)
    names = [run.text for run in runs("\n".join(texts)[:3000])]
    first = min(
        float(subprocess.run([sys.executable, "-c", _FIRST.format(names=names)], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    )  # fmt: skip
    print(
        f"spotting and resolving places, warm: {statistics.median(ratios):.2f} R an article of 3,000 characters"
    )
    print(f"gazetteer for a first article ({len(names)} names): {first * 1000:.1f} ms, {first / r:.0f} R")


if __name__ == "__main__":
    main()
