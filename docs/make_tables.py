"""Writes what is derived: the index of the office tables, the README's table of rules and its run.

usage: python docs/make_tables.py
"""

from __future__ import annotations

import re
from pathlib import Path

import discrep
from discrep.findings.rules import RULES
from discrep.offices import index
from discrep.offices.load import DATA, load
from discrep.offices.lookup import Knowledge, stored
from discrep.reading import with_date
from discrep.reporting.manual import markdown_table
from discrep.reporting.terminal import render

STORY = Path(__file__).resolve().parent.parent / "fixtures" / "stories" / "coup-plot"
README = Path(__file__).resolve().parent.parent / "README.md"
TABLE = re.compile(r"(<!-- rules:[^\n]*-->\n)(?:\|[^\n]*\n)*")


RUN = re.compile(r"(\$ discrep diff wire\.txt blog\.txt --date wire\.txt=2021-11-26\n).*?(?=```)", re.DOTALL)


def demo() -> str:
    """The terminal report of the demo story, as `discrep diff` prints it at a width of 100."""
    wire = discrep.read(STORY / "wire.txt", id="wire.txt")
    blog = discrep.read(STORY / "blog.txt", id="blog.txt")
    return render(discrep.compare([with_date(wire, "2021-11-26"), blog]), width=100)


def main() -> None:
    index.write(DATA, Knowledge(load(DATA)))
    stored.cache_clear()
    text = README.read_text(encoding="utf-8")
    text = TABLE.sub(lambda m: m.group(1) + markdown_table(RULES), text, count=1)
    README.write_text(RUN.sub(lambda m: m.group(1) + demo(), text, count=1), encoding="utf-8")


if __name__ == "__main__":
    main()
