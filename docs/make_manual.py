"""Writes the generated parts of the manual: docs/rules.md and docs/discrep.schema.json.

usage: python docs/make_manual.py
"""

from __future__ import annotations

import json
from pathlib import Path

from discrep.config.schema import schema
from discrep.findings.rules import RULES
from discrep.reporting.manual import manual, markdown_table

DOCS = Path(__file__).resolve().parent


def main() -> None:
    text = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
    (DOCS / "discrep.schema.json").write_text(text, encoding="utf-8")
    pages = "".join(f"\n## {rule.id}\n\n```\n{manual(rule)}```\n" for rule in RULES)
    head = "# The rules\n\nWritten by `python docs/make_manual.py`; `discrep rules ID` prints the same.\n\n"
    (DOCS / "rules.md").write_text(head + markdown_table(RULES) + pages, encoding="utf-8")


if __name__ == "__main__":
    main()
