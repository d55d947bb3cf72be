"""How often two real sentences of different reports are called contradictory: a rate of false alarms, for nearly none of them are.

usage: python benchmarks/claims_silence.py CORPUS.jsonl [--show]

CORPUS has one JSON object a line: {"doc", "topic", "text"}. Every sentence of a document is laid on every
sentence of the topic's other documents as if each were a text of its own.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import itertools
import json
from pathlib import Path

import discrep
from discrep.kinds.claims import blocking
from discrep.kinds.claims.sheets import Sheet
from discrep.pipeline import extraction

claims = importlib.import_module("discrep.kinds.claims.align")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", action="store_true", help="print every pair that is called contradictory")
    options = parser.parse_args()
    topics: dict[object, list[Sheet]] = collections.defaultdict(list)
    for line in options.corpus.open(encoding="utf-8"):
        row = json.loads(line)
        sheet = Sheet(extraction(discrep.article(row["text"], id=row["doc"])))
        sheet.bare = True  # and not alone: only sentences with words in common are laid on each other
        topics[row["topic"]].append(sheet)
    pairs = laid = flagged = 0
    for sheets in topics.values():
        for a, b in itertools.combinations(sheets, 2):
            pairs += len(a.sentences) * len(b.sentences)
            for n, m in blocking.candidates(a, b):
                laid += 1
                mine, yours = a.statement(n), b.statement(m)
                found = (
                    claims.contrast(mine, yours, bare=True) or claims.plainly(mine, yours)
                    if mine and yours
                    else None
                )
                if found:
                    flagged += 1
                    if options.show:
                        print(found.contrast.name, found.words)
                        for sheet, at in ((a, n), (b, m)):
                            span = sheet.sentences[at]
                            print("   ", sheet.extraction.article.text[span.start : span.end])
    print(f"{pairs} sentence pairs, {laid} with enough in common to be read, {flagged} called contradictory")


if __name__ == "__main__":
    main()
