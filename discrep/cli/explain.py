"""`discrep explain FINDING-ID A B…` and `discrep explain --frames FILE`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from discrep.cli.inputs import read_all
from discrep.cli.many_values import ManyValues
from discrep.model import Article, Modality, Polarity, Span, UsageError
from discrep.reporting.escape import visible

if TYPE_CHECKING:
    from discrep.framing.article import Framing

_WIDTH = 100  # characters of a clause that are shown


@click.command(cls=ManyValues)
@click.argument("finding", required=False, metavar="[FINDING-ID]")
@click.argument("paths", nargs=-1, metavar="[A B…]")
@click.option("--against", multiple=True, metavar="SOURCE…", help="A and B are drafts, held against these.")
@click.option("--date", "dates", multiple=True, metavar="ID=YYYY-MM-DD", help="As for diff; repeatable.")
@click.option("--same-story", is_flag=True, help="As for diff.")
@click.option(
    "--frames",
    "path",
    metavar="FILE",
    help="Print, per sentence, clauses, speaker, tense, modality, polarity, event and anchors.",
)
def explain(
    finding: str | None,
    paths: tuple[str, ...],
    against: tuple[str, ...],
    dates: tuple[str, ...],
    same_story: bool,
    path: str | None,
) -> int:
    """Show how the sides of a finding were read and why they were compared, or how an article is read.

    A finding is told by its id, or the start of it, and the articles it was found in.
    """
    if path is not None:
        (article,) = read_all((path,), dates)
        text = "\n".join(visible(line) if line else "" for line in lines(article)) + "\n"
    elif finding is None:
        raise UsageError("explain needs a finding's id and its articles, or --frames FILE")
    elif not paths:
        raise UsageError(f"explain {finding}: give the articles too, as in: discrep explain {finding} A B")
    else:
        text = _of_finding(finding, paths, against, dates, same_story)
    click.echo(text.encode("utf-8", "backslashreplace"), nl=False)
    return 0


def _of_finding(
    finding: str, paths: Sequence[str], against: Sequence[str], dates: Sequence[str], same_story: bool
) -> str:
    from discrep.config import Config
    from discrep.pipeline import compare
    from discrep.reporting.explained import render

    articles = read_all((*paths, *against), dates)
    config = Config(same_story=same_story)
    drafts, sources = articles[: len(paths)], articles[len(paths) :]
    report = compare(drafts, against=sources or None, config=config)
    hits = frozenset(f.id for f in report.findings if f.id.startswith(finding))
    if not hits:
        among = ", ".join(f.id for f in report.findings) or "none"
        raise UsageError(f"explain {finding}: no such finding in these articles (there are: {among})")
    return render(report, hits)


def lines(article: Article) -> Iterator[str]:
    """The reading of an article, line by line; article text in it is not yet made safe for a screen."""
    from discrep.framing.article import frame_article
    from discrep.reading.sentences import layout

    plan = layout(article)
    framing = frame_article(plan)
    yield f"{article.id}: {len(plan.sentences)} sentences, {len(framing.events)} events"
    for number, event in enumerate(framing.events):
        mark = "main" if event.main else "aside" if event.background else ""
        words = ", ".join(dict.fromkeys(plan.text[s.start : s.end] for s in event.triggers))
        yield f"  event {number}: {event.cls}{f' ({mark})' if mark else ''}: {words}"
    block = -1
    for number, sentence in enumerate(plan.sentences):
        if sentence.block != block:
            block = sentence.block
            yield ""
        line, column = article.locate(sentence.start)
        yield f"{number} [{line}:{column}] {sentence.voice.value}{' · lead' if block == plan.lead else ''}"
        yield from _sentence(framing, number)


def _sentence(framing: Framing, number: int) -> Iterator[str]:
    from discrep.framing.attribution import resolved

    parsed = framing.parsed(number)
    for act in parsed.speech:
        cls = "" if act.cls == "said" else f" ({act.cls})"
        who = resolved(framing, number, act)
        told = act.speaker if who in (None, act.speaker) else f"{act.speaker} = {who}"
        yield f"    speech: {told or '?'}{cls}: {_cut(framing, act.reporting)}"
    for first, last, _ in parsed.pieces:
        span = Span(framing.words.starts[first], framing.words.end(last - 1))
        yield f"    | {_cut(framing, span)}"
        yield f"      {_frame(framing, first, last)}"


def _frame(framing: Framing, first: int, last: int) -> str:
    """What is read of a clause, as a mention in its last word would have it."""
    from discrep.framing.frames import frame_mention

    at = next((i for i in range(last - 1, first - 1, -1) if framing.words.words[i].text[:1].isalnum()), first)
    seen = frame_mention(framing, Span(framing.words.starts[at], framing.words.end(at)))
    told = [seen.tense.value]
    if seen.modality is not Modality.ASSERTED:
        told.append(seen.modality.value)
    if seen.polarity is Polarity.NEGATED:
        told.append("negated")
    if seen.passive:
        told.append("passive")
    if seen.in_reporting:
        told.append("reporting")
    if seen.speaker:
        told.append(f"speaker {seen.speaker}")
    told += [f"{name} {a.value} [{a.origin.value}]" for name, a in sorted(seen.anchors.items())]
    return " · ".join(told)


def _cut(framing: Framing, span: Span) -> str:
    piece = framing.layout.text[span.start : span.end]
    return piece if len(piece) <= _WIDTH else piece[: _WIDTH - 1] + "…"
