"""Writes the generated part of the README: the table of rules.

usage: python docs/make_tables.py
"""

from __future__ import annotations

import re
from pathlib import Path

from discrep.kinds import RULES
from discrep.reporting.manual import markdown_table

README = Path(__file__).resolve().parent.parent / "README.md"
TABLE = re.compile(r"(<!-- rules:[^\n]*-->\n)(?:\|[^\n]*\n)*")


def main() -> None:
    text = README.read_text(encoding="utf-8")
    README.write_text(
        TABLE.sub(lambda m: m.group(1) + markdown_table(RULES), text, count=1), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
