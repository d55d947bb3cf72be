"""What is said of quotations that were changed on purpose: real ones from a corpus, one edit each.

usage (from the project's root): python benchmarks/quotes.py CORPUS [--quotes N] [--show EDIT]

CORPUS: a JSONL file with a "text" field, a file of one article a line, or a folder of either. Every quotation of seven words or
more is put into two one-sentence articles of one story, as it stands and edited, and `quote-altered` is asked.
Grave edits should give a warning, harmless ones none. `stands` is asked whether the edited quotation stands in the first article.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import discrep  # noqa: E402
from discrep.config import Config  # noqa: E402
from discrep.kinds.quotes import Source, stands  # noqa: E402
from discrep.kinds.quotes.wording import words_of  # noqa: E402

Edit = Callable[[str, random.Random], str | None]
NUMBER_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
AUXILIARY = re.compile(r"\b(is|are|was|were|will|would|can|could|has|have|had|should)\b(?! not|n[’'])")
POOL: dict[str, list[str]] = {"word": [], "name": []}


def texts_of(path: Path) -> Iterator[str]:
    """The articles of a corpus."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_dir():
            continue
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines():
            if file.suffix == ".jsonl" and line.strip():
                row = json.loads(line)
                if isinstance(row.get("text"), str):
                    yield row["text"]
            elif file.suffix in (".cor", ".txt"):
                yield line


def number(quote: str, chance: random.Random) -> str | None:
    found = [
        m
        for m in re.finditer(r"\b\w+\b", quote)
        if m[0].lower() in NUMBER_WORDS or re.fullmatch(r"\d{1,2}", m[0])
    ]
    found = [
        m
        for m in found
        if quote[m.end() : m.end() + 1] not in (".", ",", ":", "-") and quote[m.start() - 1] == " "
    ]
    if not found:
        return None
    at = chance.choice(found)
    other = (
        str(int(at[0]) + 7)
        if at[0].isdigit()
        else chance.choice([w for w in NUMBER_WORDS if w != at[0].lower()])
    )
    return quote[: at.start()] + other + quote[at.end() :]


def negation_added(quote: str, chance: random.Random) -> str | None:
    found = AUXILIARY.search(quote)
    return quote[: found.end()] + " not" + quote[found.end() :] if found else None


def negation_lost(quote: str, chance: random.Random) -> str | None:
    found = re.search(r"\bnot\s|\bnever\s", quote)
    return quote[: found.start()] + quote[found.end() :] if found else None


def _swap(kind: str, pattern: str, quote: str, chance: random.Random) -> str | None:
    found = [m for m in re.finditer(pattern, quote) if m.start() > 3]
    if not found:
        return None
    at = chance.choice(found)
    other = chance.choice(POOL[kind])
    return quote[: at.start()] + other + quote[at.end() :] if other[:4].lower() != at[0][:4].lower() else None


def name(quote: str, chance: random.Random) -> str | None:
    return _swap("name", r"(?<=[a-z,] )[A-Z][a-z]{3,12}\b", quote, chance)


def word(quote: str, chance: random.Random) -> str | None:
    return _swap("word", r"(?<= )[a-z]{6,12}(?= )", quote, chance)


def typography(quote: str, chance: random.Random) -> str | None:
    return quote.replace("'", "’").replace(" - ", " – ").replace(", ", " — ")


def contraction(quote: str, chance: random.Random) -> str | None:
    pairs = (
        ("n't", " not"),
        ("n’t", " not"),
        ("'re", " are"),
        ("'ve", " have"),
        ("'ll", " will"),
        ("I'm", "I am"),
    )
    for short, whole in pairs:
        if short in quote and "wo" + short not in quote and "ca" + short not in quote:
            return quote.replace(short, whole)
    return None


def elision(quote: str, chance: random.Random) -> str | None:
    parts = quote.split()
    if len(parts) < 12:
        return None
    at = chance.randrange(3, len(parts) - 7)
    return " ".join([*parts[:at], "…", *parts[at + chance.randrange(1, 4) :]])


def brackets(quote: str, chance: random.Random) -> str | None:
    found = re.search(r"\b(?:he|she|they|it)\b", quote)
    return quote[: found.start()] + "[the minister]" + quote[found.end() :] if found else None


def cut_short(quote: str, chance: random.Random) -> str | None:
    parts = quote.split()
    return " ".join(parts[: max(6, len(parts) * 2 // 3)]) + "." if len(parts) > 10 else None


def begun_later(quote: str, chance: random.Random) -> str | None:
    parts = quote.split()
    return " ".join(parts[len(parts) // 3 :]) if len(parts) > 10 else None


def digits(quote: str, chance: random.Random) -> str | None:
    for n, spelt in enumerate(NUMBER_WORDS, start=2):
        if re.search(rf"\b{spelt}\b", quote):
            return re.sub(rf"\b{spelt}\b", str(n), quote)
    return None


def article_lost(quote: str, chance: random.Random) -> str | None:
    found = re.search(r"(?<= )the ", quote)
    return quote[: found.start()] + quote[found.end() :] if found else None


def word_left_out(quote: str, chance: random.Random) -> str | None:
    found = [m for m in re.finditer(r"(?<=[a-z] )[a-z]{6,12} (?=[a-z])", quote) if not m[0].endswith("ly ")]
    found = [m for m in found if m.start() > 8 and m.end() < len(quote) - 8]
    if not found:
        return None
    at = chance.choice(found)
    return quote[: at.start()] + quote[at.end() :]


GRAVE: tuple[Edit, ...] = (number, negation_added, negation_lost, name, word, word_left_out)
HARMLESS: tuple[Edit, ...] = (
    typography,
    contraction,
    elision,
    brackets,
    cut_short,
    begun_later,
    digits,
    article_lost,
)


def verdict(quote: str, edited: str) -> str:
    """What `quote-altered` says between the two: "warning" (or graver), "note" or "silent"."""
    one = discrep.article(f"Ana Brito, who leads the union in Porto, said on Monday: “{quote}”", id="one")
    two = discrep.article(f"Ana Brito, who leads the union in Porto, said on Monday: “{edited}”", id="two")
    found = discrep.compare([one, two], config=Config(same_story=True)).findings
    said = {f.severity.value for f in found if f.rule == "quote-altered"}
    return "warning" if said - {"note"} else "note" if said else "silent"


def main() -> None:
    cli = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    cli.add_argument("corpus", type=Path)
    cli.add_argument("--quotes", type=int, default=400)
    cli.add_argument("--show", help="print what is not as it should be of one edit")
    options = cli.parse_args()
    chance = random.Random(8)
    quotes: list[str] = []
    for text in texts_of(options.corpus):
        for fact in discrep.extract(discrep.article(text)) if text.strip() else ():
            if fact.kind == "quote" and 7 <= len(words_of(fact.value.words)) <= 60:
                quotes.append(re.sub(r"[\"“”«»]|``|''", "", fact.value.words))
    quotes = sorted(set(quotes))
    chance.shuffle(quotes)
    quotes = quotes[: options.quotes]
    POOL["word"] = [w for q in quotes for w in re.findall(r"(?<= )[a-z]{6,12}(?= )", q)]
    POOL["name"] = [w for q in quotes for w in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,12}\b", q)]
    print(
        f"{len(quotes)} quotations\n\n| edit | asked | warning | note | silent | stands: verbatim, close, altered, absent |"
    )
    print("| --- | ---: | ---: | ---: | ---: | --- |")
    for edit in (*GRAVE, *HARMLESS):
        said: Counter[str] = Counter()
        stood: Counter[str] = Counter()
        for quote in quotes:
            edited = edit(quote, chance)
            if edited is None or edited == quote:
                continue
            result = verdict(quote, edited)
            said[result] += 1
            stood[stands(edited, [Source(f"He said: “{quote}”")]).stand.value] += 1
            if options.show == edit.__name__ and (result == "warning") != (edit in GRAVE):
                print(f"{result}:\n  {quote}\n  {edited}")
        counts = " | ".join(str(said[s]) for s in ("warning", "note", "silent"))
        stand = " ".join(str(stood[s]) for s in ("verbatim", "close", "altered", "absent"))
        print(f"| {edit.__name__.replace('_', ' ')} | {said.total()} | {counts} | {stand} |")


if __name__ == "__main__":
    main()
