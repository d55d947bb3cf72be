"""Groups the mentions of one bearer over the articles of a story, and puts a name beside its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from discrep.alignment.scene import Scene
from discrep.kinds.names.align_forms import by_group, by_letters, by_post, by_sentence
from discrep.kinds.names.value import ORGANISATION, Name
from discrep.kinds.titles.value import Title
from discrep.model import Alignment, Confidence, Extraction, Fact, Member
from discrep.naming.fold import fold
from discrep.naming.parts import split_name
from discrep.offices.lookup import knowledge

FACTS = frozenset({"name"})


def align(scene: Scene) -> Iterator[Alignment]:
    """`identity`: all mentions of one bearer; a name and its title; two names in one office."""
    for story in scene.stories:
        extractions = [scene.extractions[index] for index in story]
        yield from _bearers(extractions)
        yield from _offices(extractions)
        yield from _spellings(scene, extractions)
        yield from _two_names(scene, extractions)
    for extraction in scene.extractions:
        yield from _titled(extraction)


def _spellings(scene: Scene, extractions: list[Extraction]) -> Iterator[Alignment]:
    """Forms a letter apart, then romanisations of a group's name; each place once."""
    seen: set[tuple[str, int]] = set()
    for alignment in (*(a for a in by_letters(extractions) if _one_story(scene, a)), *by_group(extractions)):
        places = {(m.article.id, m.fact.end) for m in alignment.members}
        if places.isdisjoint(seen):
            seen |= places
            yield alignment


def _two_names(scene: Scene, extractions: list[Extraction]) -> Iterator[Alignment]:
    """Two names for one person, by post or age, else by the sentence they stand in; each pair of names once in each two articles."""
    seen: set[frozenset[tuple[str, str]]] = set()
    by_place = (
        found
        for a, b in combinations(extractions, 2)
        if scene.surely_one_story(a, b)
        for found in by_sentence(a, b)
    )
    for alignment in (*(a for a in by_post(extractions) if _one_story(scene, a)), *by_place):
        names = frozenset((m.article.id, fold(m.fact.value.full)) for m in alignment.members)
        if names not in seen:
            seen.add(names)
            yield alignment


def _one_story(scene: Scene, alignment: Alignment) -> bool:
    """The names stand in one article, or in articles that surely tell one story: elsewhere two people are likelier."""
    articles = {m.article.id: m.extraction for m in alignment.members}
    pairs = combinations(articles.values(), 2)
    return len(articles) == 1 or any(scene.surely_one_story(a, b) for a, b in pairs)


def _members(extractions: list[Extraction]) -> Iterator[Member]:
    for extraction in extractions:
        for fact in extraction.facts:
            if fact.kind in FACTS:
                yield Member(extraction, fact)


def _bearers(extractions: list[Extraction]) -> Iterator[Alignment]:
    groups: dict[str, list[Member]] = {}
    for member in _members(extractions):
        groups.setdefault(member.fact.value.bearer, []).append(member)
    for _, members in sorted(groups.items()):
        if len(members) > 1:
            name: Name = members[0].fact.value
            what = "one organisation" if name.of == ORGANISATION else "one person"
            yield Alignment(
                "names", f"name of {name.full}", tuple(sorted(members, key=lambda m: m.order)),
                (f"{what} by full name, then by family name",), Confidence.HIGH, "identity",
            )  # fmt: skip


def _titled(extraction: Extraction) -> Iterator[Alignment]:
    """A name that is one slip away from a known person's, beside the title that shows whose it is."""
    for title in extraction.facts:
        if title.kind == "title" and title.value.claim.near:
            member = Member(extraction, _name_of(extraction, title))
            yield Alignment(
                "names", f"spelling of {title.value.person}", (member, Member(extraction, title)),
                ("the title names the person",), Confidence.MEDIUM, "identity",
            )  # fmt: skip


def _name_of(extraction: Extraction, title: Fact) -> Fact:
    """The name fact inside a title mention, made from the title's own words where names found none."""
    span = title.value.claim.name_span
    for fact in extraction.facts:
        if fact.kind in FACTS and fact.start == span.start and fact.end == span.end:
            return fact
    words = title.value.claim.person
    parts = split_name(words)
    value = Name(words, parts.given or None, parts.family, "person", words, f"={fold(words)}")
    surface = extraction.article.text[span.start : span.end]
    return replace(title, kind="name", start=span.start, end=span.end, surface=surface, value=value)


def _offices(extractions: list[Extraction]) -> Iterator[Alignment]:
    """Full names of one family in one office, over the story."""
    known = knowledge()
    groups: dict[tuple[str, str, str], list[Member]] = {}
    for extraction in extractions:
        for fact in extraction.facts:
            if fact.kind != "title":
                continue
            title: Title = fact.value
            parts = split_name(title.claim.person)
            if not parts.given or not title.claim.clean or title.tenure_status not in ("current", "acting"):
                continue
            places = sorted({known.root(o) for o in title.claim.orgs}) or [""]
            if len(places) == 1 and places[0]:
                key = (title.claim.form, places[0], fold(parts.family))
                groups.setdefault(key, []).append(Member(extraction, fact))
    for (form, place, family), members in sorted(groups.items()):
        if len({fold(m.fact.value.claim.person) for m in members}) > 1:
            named = tuple(Member(m.extraction, _name_of(m.extraction, m.fact)) for m in members)
            yield Alignment(
                "names", f"{form} of {place}: {family}", named,
                ("the same office and the same family name",), Confidence.MEDIUM, "office",
            )  # fmt: skip
