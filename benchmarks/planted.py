"""How many planted changes of a count, a day or a name are found between an article and its altered copy.

usage: python benchmarks/planted.py CORPUS.jsonl [--documents 100] [--show]

CORPUS has one JSON object a line with "doc" and "text". In a copy of each document one fact is changed:
a count by a few, a weekday or day of a month to another one, a letter of a person's name or the whole
given name. The choice is made by a hash of the document's name, so every run plants the same.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
from pathlib import Path

import discrep
from discrep.model import Fact

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
GIVEN = ("Martin", "Helen", "Robert", "Laura")


def chance(*parts: object) -> int:
    """A number that depends on the parts alone."""
    return int.from_bytes(hashlib.sha256("|".join(map(str, parts)).encode()).digest()[:6], "big")


def change_count(fact: Fact, salt: int) -> str | None:
    """The surface with another number: digits only, two to 99,999."""
    digits = "".join(c for c in fact.surface if c.isdigit())
    if not digits or not fact.surface.startswith(digits) or not 2 <= int(digits) < 100_000:
        return None
    number = int(digits)
    other = number + max(2, number // 3) + salt % 3
    return fact.surface.replace(digits, str(other), 1)


def change_day(fact: Fact, salt: int) -> str | None:
    """The surface with another weekday, two to four days on."""
    for index, day in enumerate(DAYS):
        if day in fact.surface:
            return fact.surface.replace(day, DAYS[(index + 2 + salt % 3) % 7], 1)
    return None


def change_name(fact: Fact, salt: int) -> str | None:
    """A full name with a letter of the family name doubled or dropped, or another given name."""
    words = fact.surface.split()
    if len(words) != 2 or not all(w.isalpha() and w[0].isupper() and len(w) > 3 for w in words):
        return None
    given, family = words
    if salt % 2:
        return f"{GIVEN[salt % 4] if given not in GIVEN else 'Andrew'} {family}"
    at = 2 + salt % (len(family) - 2)
    letter = family[at - 1]
    return (
        f"{given} {family[:at]}{letter}{family[at:]}"
        if salt % 3
        else f"{given} {family[: at - 1]}{family[at:]}"
    )


CHANGES = {"count": change_count, "date": change_day, "name": change_name}


def planted(doc: str, text: str, kind: str) -> tuple[Fact, str] | None:
    """The fact of the kind that is to be changed, and its new words; None where the text has none."""
    article = discrep.article(text, id=doc, published="2012-05-16")
    fits = [
        (fact, words)
        for fact in discrep.extract(article)
        if fact.kind == kind and (words := CHANGES[kind](fact, chance(doc, fact.start)))
    ]
    # a word that stands once only: a name changed in one of many places is a slip inside one article
    fits = [(f, w) for f, w in fits if text.count(f.surface) == 1]
    return fits[chance(doc, kind) % len(fits)] if fits else None


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.corpus.open(encoding="utf-8")]
    rows.sort(key=lambda row: chance("order", row["doc"]))
    tried: collections.Counter[str] = collections.Counter()
    found: collections.Counter[str] = collections.Counter()
    for row in rows[: options.documents]:
        for kind in CHANGES:
            choice = planted(row["doc"], row["text"], kind)
            if choice is None:
                continue
            fact, words = choice
            text = row["text"]
            copy = text[: fact.start] + words + text[fact.end :]
            a = discrep.article(text, id="original", published="2012-05-16")
            b = discrep.article(copy, id="copy", published="2012-05-16")
            tried[kind] += 1
            hits = [
                f
                for f in discrep.compare([a, b]).findings
                if f.severity != "note"
                and any(
                    p.article == "copy" and p.start < fact.start + len(words) and fact.start < p.end
                    for p in f.locations
                )
            ]
            found[kind] += bool(hits)
            if options.show and not hits:
                print(
                    f"missed {kind}: {fact.surface!r} -> {words!r}: …{text[max(0, fact.start - 90) : fact.end + 60]!r}"
                )
    for kind in CHANGES:
        print(f"{kind:6} {found[kind]} of {tried[kind]}")
    print(
        f"all    {sum(found.values())} of {sum(tried.values())} ({sum(found.values()) / sum(tried.values()):.2f})"
    )


if __name__ == "__main__":
    main()
