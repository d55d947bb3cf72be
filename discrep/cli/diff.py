"""`discrep diff A B [C…]`."""

from __future__ import annotations

from pathlib import Path

import click

from discrep.cli.inputs import read_all
from discrep.cli.outputs import FORMATS, OutputError, parse_formats, wants_color, write
from discrep.cli.progress import busy
from discrep.model import Severity, UsageError


@click.command()
@click.argument("paths", nargs=-1, metavar="A B [C…]")
@click.option(
    "--date",
    "dates",
    multiple=True,
    metavar="ID=YYYY-MM-DD",
    help="Publication date of an article; repeatable.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FMT[:PATH]",
    help=f"One of {', '.join(FORMATS)}; repeatable, one may go to stdout.",
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "note", "never"]),
    default="error",
    show_default=True,
    help="Exit 1 for findings at or above this.",
)
@click.option(
    "--html-assets", metavar="DIR", help="Link style and script of the HTML report from this folder."
)
@click.option("--statistics", is_flag=True, help="Add counts by rule and by article to the text report.")
@click.option("--explain", is_flag=True, help="Add to the text report how each side of a finding was read.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option(
    "--same-story", is_flag=True, help="Compare all articles even where they seem to tell different stories."
)
@click.option(
    "--offices",
    type=click.Path(exists=True, dir_okay=False),
    metavar="FILE",
    help="A table made by `discrep offices import`, to be asked besides the program's own.",
)
def diff(
    paths: tuple[str, ...],
    dates: tuple[str, ...],
    formats: tuple[str, ...],
    fail_on: str,
    color: str,
    statistics: bool,
    explain: bool,
    html_assets: str | None,
    same_story: bool,
    offices: str | None,
) -> int:
    """Compare two or more articles and report where they cannot all be true."""
    from discrep.config import Config
    from discrep.offices.layers import with_table
    from discrep.pipeline import compare

    if len(paths) < 2:
        raise UsageError("diff needs two articles or more")
    targets = parse_formats(formats)
    with busy(f"comparing {len(paths)} articles", len(paths)):
        articles = read_all(paths, dates)
        with with_table(Path(offices) if offices else None, (article.text for article in articles)):
            report = compare(articles, config=Config(same_story=same_story))
    try:
        write(
            report,
            targets,
            color=wants_color(color),
            statistics=statistics,
            explain=explain,
            html_assets=html_assets,
        )
    except OutputError as error:
        click.echo(f"discrep: {error}", err=True)
        return 3
    for notice in (notice for article in report.articles for notice in article.notices):
        click.echo(f"discrep: note: {notice}", err=True)
    worst = report.worst()
    return 1 if fail_on != "never" and worst and worst.rank <= Severity(fail_on).rank else 0
