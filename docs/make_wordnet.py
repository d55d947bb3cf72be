"""Writes discrep/lexicon/data/wordnet.txt from the database files of WordNet 3.0.

usage: apt-get download wordnet-base && dpkg -x wordnet-base_*.deb there && python docs/make_wordnet.py there/usr/share/wordnet

Kept are single words that are no names, each with its first senses of each part of speech, and of these senses what
they are a kind of, what they are kin to (derived, similar, pertaining), and their opposites; no glosses. Words that
no tagged text holds are left out where they are plants, chemicals or adverbs. See docs/word-data.md.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

TARGET = Path(__file__).resolve().parent.parent / "discrep" / "lexicon" / "data" / "wordnet.txt"
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
SENSES = 3  # of each part of speech, most frequent first
UNTOLD = frozenset((2, 20, 27))  # files of adverbs, plants and substances
SHARE = 0.8  # of a word's tagged uses from which it is a noun
_PLAIN = re.compile(r"[a-z][a-z-]{2,}\Z")
HEADER = """\
# Words and senses from WordNet 3.0, made by docs/make_wordnet.py. WordNet 3.0 Copyright 2006 by Princeton University.
# All rights reserved. The licence stands in wordnet-licence.txt beside this file.
"""


class Synset(NamedTuple):
    file: int  # WordNet's lexicographer file: 6 artifacts, 18 persons …
    words: list[str]
    pointers: list[tuple[str, str]]


def synsets(root: Path) -> dict[str, Synset]:
    found = {}
    for part, letter in PARTS.items():
        for line in (root / f"data.{part}").read_text(encoding="latin-1").split("\n"):
            if not line or line[0] == " ":
                continue
            fields = line.partition(" | ")[0].split()
            count = int(fields[3], 16)
            words = [fields[4 + 2 * i].partition("(")[0] for i in range(count)]
            at = 4 + 2 * count
            pointers = []
            for i in range(int(fields[at])):
                symbol, offset, other = fields[at + 1 + 4 * i : at + 4 + 4 * i]
                pointers.append((symbol, ("a" if other == "s" else other) + offset))
            found[letter + fields[0]] = Synset(int(fields[1]), words, pointers)
    return found


def tagged(root: Path) -> dict[str, dict[str, int]]:
    """How often the tagged texts of WordNet hold each word as each part of speech."""
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for line in (root / "cntlist.rev").read_text(encoding="latin-1").split("\n"):
        if line:
            sense, _, count = line.split()
            word, _, rest = sense.partition("%")
            found[word]["nvara"[int(rest[0]) - 1]] += int(count)
    return found


def senses(root: Path) -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for part, letter in PARTS.items():
        for line in (root / f"index.{part}").read_text(encoding="latin-1").split("\n"):
            if line and line[0] != " " and _PLAIN.match(word := line.split()[0]):
                fields = line.split()
                found[word][letter] = [letter + i for i in fields[-int(fields[2]) :]]
    return found


def irregular(root: Path) -> Iterator[tuple[str, str]]:
    for part in PARTS:
        for line in (root / f"{part}.exc").read_text(encoding="latin-1").split("\n"):
            form, *bases = line.split()[:2] or [""]
            if bases and _PLAIN.match(form) and _PLAIN.match(bases[0]):
                yield form, bases[0]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=Path)
    root = parser.parse_args().root
    every, counts = synsets(root), tagged(root)
    lower = {w for s in every.values() for w in s.words if w[0].islower()}
    kept: dict[str, list[str]] = {}
    nouns = set()
    for word, parts in sorted(senses(root).items()):
        files = {every[i].file for ids in parts.values() for i in ids}
        if word not in lower or (word not in counts and files <= UNTOLD):
            continue
        kept[word] = [i for ids in parts.values() for i in ids[:SENSES]]
        weights = {part: counts[word][part] for part in parts} if word in counts else dict.fromkeys(parts, 0)
        if (
            "n" in weights
            and weights["n"] >= SHARE * sum(weights.values())
            and (sum(weights.values()) or len(weights) == 1)
        ):
            nouns.add(word)
    wanted = {i for ids in kept.values() for i in ids}
    frontier = wanted
    while frontier:  # all that they are kinds of
        frontier = {t for i in frontier for s, t in every[i].pointers if s in ("@", "@i")} - wanted
        wanted |= frontier
    number = {i: n for n, i in enumerate(sorted(wanted))}

    def told(ids: list[str]) -> str:
        return " ".join(str(number[i]) for i in dict.fromkeys(ids) if i in number)

    lines = []
    for i in sorted(wanted):
        by: dict[str, list[str]] = defaultdict(list)
        for symbol, target in every[i].pointers:
            by["@" if symbol == "@i" else "+" if symbol in ("&", "\\", "<", "=", "^") else symbol].append(
                target
            )
        lines.append("\t".join((f"{i[0]}{every[i].file}", told(by["@"]), told(by["+"]), told(by["!"]))))
    words = [f"{w}\t{'n' if w in nouns else ''}\t{told(ids)}" for w, ids in kept.items()]
    forms = sorted({f"{a}\t{b}" for a, b in irregular(root) if b in kept and a != b})
    TARGET.write_text(
        HEADER + "\n\n".join("\n".join(block) for block in (forms, words, lines)) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
