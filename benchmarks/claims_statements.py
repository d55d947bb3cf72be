"""How often a few true sentences are said to turn round what another report of the same topic says: a rate of false alarms.

usage: python benchmarks/claims_statements.py CORPUS.jsonl [--show]

CORPUS has one JSON object a line: {"doc", "topic", "text"}. The first sentences of a document, three at a time, each
as a statement of its own, are laid on the next documents of the topic as a draft's statement would be on its source.
"""

from __future__ import annotations

import argparse
import collections
import importlib
import itertools
import json
from pathlib import Path

import discrep
from discrep.kinds.claims.blocking import candidates
from discrep.kinds.claims.sheets import Sheet
from discrep.pipeline import extraction

claims = importlib.import_module("discrep.kinds.claims.align")
SENTENCES = 3
STATEMENTS = 1  # of each document
ARTICLES = 6  # on which each is laid


def statements(sheet: Sheet) -> list[Sheet]:
    """The text, three sentences at a time, each a text of its own."""
    text, told = sheet.extraction.article.text, [n for n, told in enumerate(sheet.told) if told]
    found = []
    for at in range(0, min(len(told), SENTENCES * STATEMENTS), SENTENCES):
        some = [sheet.sentences[n] for n in told[at : at + SENTENCES]]
        part = " ".join(" ".join(text[s.start : s.end].split()) for s in some)
        found.append(Sheet(extraction(discrep.article(part, id=f"{sheet.extraction.article.id}:{at}"))))
    return [s for s in found if s.bare]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", action="store_true", help="print every statement that is called false")
    options = parser.parse_args()
    topics: dict[object, list[Sheet]] = collections.defaultdict(list)
    for line in options.corpus.open(encoding="utf-8"):
        row = json.loads(line)
        topics[row["topic"]].append(Sheet(extraction(discrep.article(row["text"], id=row["doc"]))))
    laid = flagged = 0
    for sheets in topics.values():
        said = [statements(sheet) for sheet in sheets]
        for i, step in itertools.product(range(len(sheets)), range(1, ARTICLES + 1)):
            j = (i + step) % len(sheets)
            if i == j or sheets[j].bare:
                continue
            for statement in said[i]:
                laid += 1
                found = list(claims.contrasts(statement, sheets[j], candidates(statement, sheets[j])))
                flagged += bool(found)
                if options.show:
                    for alignment in found:
                        print(alignment.relation, alignment.slot)
                        for member in alignment.members:
                            print("   ", member.article.id, "|", " ".join(member.fact.surface.split()))
    print(
        f"{laid} statements laid on articles, {flagged} called false ({1000 * flagged / laid:.2f} per 1,000)"
    )


if __name__ == "__main__":
    main()
