"""`discrep offices lookup|export|lint|import`."""

from __future__ import annotations

from pathlib import Path

import click

from discrep.model import InputError, UsageError

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.group()
def offices() -> None:
    """Who held which office when: look up, export, check and import office data."""


@offices.command()
@click.argument("name")
@click.option("--on", "day", metavar="DATE", help="Only what holds on this day (YYYY-MM-DD).")
@click.option(
    "--offices",
    "table",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False),
    help="An imported table to ask too.",
)
def lookup(name: str, day: str | None, table: str | None) -> int:
    """Offices of a person, by full name, alias or family name; or holders of an office, by its id.

    Exit code 1 where nothing is known of the name.
    """
    from discrep.offices.answers import answer

    lines = answer(name, _day(day), Path(table) if table else None)
    for line in lines:
        click.echo(line)
    if not lines:
        click.echo(f"nothing is known of {name!r}", err=True)
    return 0 if lines else 1


def _day(text: str | None) -> str | None:
    import datetime as dt

    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise UsageError(f"--on {text}: not a day; write it as 2021-11-26") from error


@offices.command()
@click.option("--format", "form", type=click.Choice(("tsv", "csv", "json")), default="tsv", show_default=True)
def export(form: str) -> int:
    """Every tenure as one row: person, office, organisation, jurisdiction, class, start, end, role."""
    from discrep.offices.export import export as flat
    from discrep.offices.lookup import knowledge

    click.echo(flat(knowledge(), form))
    return 0


@offices.command()
@click.argument("folder", required=False, type=_FOLDER)
@click.option("--fix", is_flag=True, help="Sort the tables and renew their digests first.")
def lint(folder: Path | None, fix: bool) -> int:
    """Check the office tables against their rules. Exit code 1 where one is broken."""
    from discrep.offices import lint as rules
    from discrep.offices.load import DATA

    where = folder or DATA
    try:
        if fix:
            for name in rules.fix(where):
                click.echo(f"rewrote {name}")
        complaints = rules.lint(where)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{where}: {error}") from error
    for complaint in complaints:
        click.echo(str(complaint))
    click.echo(
        f"{len(complaints)} complaints" if complaints else "the office tables keep all their rules", err=True
    )
    return 1 if complaints else 0


@offices.command(name="import")
@click.argument(
    "form", metavar="FORMAT", type=click.Choice(("wikidata", "popolo", "ftm", "table", "csv", "tsv"))
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="SQLite file to write.",
)
@click.option(
    "--map", "maps", multiple=True, metavar="COLUMN=FIELD", help="Which column holds which field (table)."
)
@click.option("--encoding", help="Encoding of a table, where it is not UTF-8.")
@click.option("--strict", is_flag=True, help="Refuse the whole import where a row is at fault.")
def import_(
    form: str,
    files: tuple[Path, ...],
    output: Path,
    maps: tuple[str, ...],
    encoding: str | None,
    strict: bool,
) -> int:
    """Import tenures: wikidata (SPARQL JSON or CSV), popolo, ftm (FollowTheMoney JSONL), table (CSV or TSV; csv and
    tsv say the same).

    Exit code 3 where rows were left out; nothing is written where a file is refused.
    """
    from discrep.offices.importers import run

    summary = run(
        "table" if form in ("csv", "tsv") else form,
        files,
        output,
        maps=maps,
        encoding=encoding,
        strict=strict,
    )
    for problem in summary.problems[:200]:
        click.echo(problem, err=True)
    if len(summary.problems) > 200:
        click.echo(f"… and {len(summary.problems) - 200} more", err=True)
    for notice in summary.notices:
        click.echo(notice, err=True)
    click.echo(
        f"{summary.tenures} tenures of {summary.persons} persons in {summary.offices} office{'s' if summary.offices != 1 else ''}: {output}"
    )
    return 3 if summary.problems else 0
