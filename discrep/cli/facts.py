"""`discrep facts FILE…`."""

from __future__ import annotations

import json

import click

from discrep.cli.inputs import read_all
from discrep.model import UsageError


@click.command()
@click.argument("paths", nargs=-1, metavar="FILE…")
@click.option("--kind", "kinds", default="", metavar="KIND[,KIND]", help="Only these fact kinds.")
@click.option(
    "--date",
    "dates",
    multiple=True,
    metavar="ID=YYYY-MM-DD",
    help="Publication date of an article; repeatable.",
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def facts(paths: tuple[str, ...], kinds: str, dates: tuple[str, ...], form: str) -> int:
    """List the facts found in each article, with their values."""
    from discrep.kinds import FACT_KINDS
    from discrep.pipeline import extraction
    from discrep.reporting.facts_table import facts_table

    if not paths:
        raise UsageError("facts needs an article")
    wanted = frozenset(k.strip() for k in kinds.split(",") if k.strip())
    if unknown := sorted(wanted - set(FACT_KINDS)):
        raise UsageError(f"--kind: unknown fact kind {unknown[0]!r} (known: {', '.join(FACT_KINDS)})")
    found = [extraction(article) for article in read_all(paths, dates)]
    if form == "json":
        data = {
            "schema": "discrep/1",
            "articles": [
                {
                    "id": e.article.id,
                    "facts": [f.to_dict() for f in e.facts if not wanted or f.kind in wanted],
                }
                for e in found
            ],
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2).encode("utf-8", "backslashreplace"))
    else:
        text = "\n".join(facts_table(e, wanted) for e in found)
        click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
    return 0
