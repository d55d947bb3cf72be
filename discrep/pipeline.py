"""The way of the data: spot, frame, date, resolve; then align and check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discrep.alignment.apart import unsure
from discrep.alignment.stories import scene_of
from discrep.collecting import uncollected
from discrep.comparing import RELATIONS, align, verdicts
from discrep.config import Config
from discrep.dating import date_article
from discrep.findings.coverage import compared, cover
from discrep.findings.place import placed
from discrep.framing.days import inherit
from discrep.framing.frames import frame
from discrep.kinds import KINDS
from discrep.kinds.kind import Kind
from discrep.model import (
    Article,
    Extraction,
    Fact,
    Frame,
    Framed,
    InputError,
    Layout,
    Mention,
    Report,
    Span,
)
from discrep.reading.sentences import layout as lay_out


def extract(article: Article) -> tuple[Fact, ...]:
    """The article's facts, in text order."""
    return extraction(article).facts


def extraction(article: Article) -> Extraction:
    """The article with all that was read in it: layout, events, publication bounds, facts."""
    layout = lay_out(article)
    mentions = spot(layout)
    frames, events = frame(layout, mentions)
    framed = [Framed(m, f) for m, f in zip(mentions, frames, strict=True)]
    published = date_article(article, layout, framed)
    given: dict[str, list[Fact]] = {}
    for kind in KINDS:
        if kind.anchors and kind.anchor_of:
            given[kind.name] = found = kind.resolve(of_kind(framed, kind), published)
            framed = inherit(layout, events, framed, kind.anchors, found, kind.anchor_of, kind.facts)
    facts: list[Fact] = []
    for kind in KINDS:
        own = of_kind(framed, kind)
        if kind.name in given:  # resolved above, before the other kinds' anchors were known
            refined = {(m.start, m.end): frame for m, frame in own}
            facts += [_refined(fact, refined.get((fact.start, fact.end))) for fact in given[kind.name]]
        else:
            facts += kind.resolve(own, published)
    facts.sort(key=lambda f: (f.start, f.end, f.kind))
    return Extraction(article, layout, published, events, tuple(facts), len(mentions) - len(facts))


def of_kind(framed: Sequence[Framed], kind: Kind) -> list[Framed]:
    """The mentions of the kind, in their order."""
    return [f for f in framed if f.mention.kind in kind.facts]


def _refined(fact: Fact, frame: Frame | None) -> Fact:
    return fact if frame is None or frame is fact.frame else replace(fact, frame=frame)


def spot(layout: Layout) -> list[Mention]:
    """Every kind's mentions, in text order; a span goes to the kind that reads first, but overlays lie over all."""
    taken: list[Span] = []
    mentions: list[Mention] = []
    for kind in KINDS:
        found = kind.spot(layout, () if kind.overlay else taken)
        mentions += found
        if not kind.overlay:
            taken = sorted([*taken, *(m.span for m in found)]) if found else taken
    mentions.sort(key=lambda m: (m.start, m.end, m.kind))
    return mentions


@uncollected
def compare(
    articles: Sequence[Article],
    *,
    against: Sequence[Article] | None = None,
    config: Config | None = None,
) -> Report:
    """The discrepancies among articles; one article is checked against itself and the office data.

    Symmetric: the order of the articles changes nothing. With `against`, each article is a draft and
    is held against those sources (and itself), not against the other drafts. Raises InputError when
    there is no article, or two articles share an id.
    """
    config = config or Config()
    everyone = [*articles, *(against or ())]
    if not everyone:
        raise InputError("nothing to compare: no article was given")
    ids = [a.id for a in everyone]
    if len(set(ids)) < len(ids):
        twice = next(i for i in ids if ids.count(i) > 1)
        raise InputError(f"two articles share the id {twice!r}")
    read = [extraction(a) for a in everyone]
    if against is not None:
        from discrep.drafting import judge_draft  # a comparison does not pay for what only drafts need
        from discrep.findings.judgement import joined

        drafts, sources = read[: len(articles)], read[len(articles) :]
        return joined([judge_draft(draft, sources, config) for draft in drafts])
    scene = scene_of(
        sorted(read, key=lambda e: e.article.id), same_story=config.same_story, relations=RELATIONS
    )
    alignments = align(scene)
    findings = placed(verdicts(alignments), scene.copies(frozenset(ids)))
    covered = cover(read, compared(alignments), scene.older)
    return Report(
        tuple(findings),
        covered,
        tuple(read),
        (*scene.notices, *unsure(scene, alignments)),
        alignments=tuple(alignments),
    )
