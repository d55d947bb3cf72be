"""Groups title facts: each alone against the office tables, and one person's over the articles of a story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations, pairwise

from discrep.alignment.scene import Scene
from discrep.kinds.titles.holders import Clash, Place, clash_inside, clashes, fact_of, holders
from discrep.kinds.titles.restated import restated
from discrep.kinds.titles.value import OPEN, PAST, Title, TitleClaim
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Span
from discrep.naming.fold import fold
from discrep.offices.bounds import GRACE, Window
from discrep.offices.lookup import Knowledge, knowledge

FACTS = frozenset({"title"})
RANK, POST = "rank", "post"  # relations
_FAR = timedelta(days=60)  # articles further apart than this may speak of two tenures


def align(scene: Scene) -> Iterator[Alignment]:
    """`single`: every title fact by itself; `identity`: the titles of one person within a story."""
    for member in scene.members(FACTS):
        yield Alignment(
            "titles", f"{member.fact.value.person} · {member.fact.value.office}", (member,),
            confidence=Confidence.HIGH, relation="single",
        )  # fmt: skip
    for story in scene.stories:
        people: dict[str, list[Member]] = {}
        for index in story:
            extraction = scene.extractions[index]
            for fact in extraction.facts:
                if fact.kind in FACTS and (key := person_key(fact.value)):
                    people.setdefault(key, []).append(Member(extraction, fact))
        for _, members in sorted(people.items()):
            if len({m.article.id for m in members}) > 1:
                yield Alignment(
                    "titles",
                    f"office of {members[0].fact.value.person}",
                    tuple(sorted(members, key=lambda m: m.order)),
                    why=("the same person by full name",), relation="identity",
                )  # fmt: skip
        yield from _posts(scene, [scene.extractions[index] for index in story])


def _posts(scene: Scene, story: Sequence[Extraction]) -> Iterator[Alignment]:
    """`rank`, `post`: two posts of one full name on different rungs of a ladder, each in an article of its own
    or both in one; or in what is one sentence of two articles.
    """
    known = knowledge()
    held = [holders(extraction, known) for extraction in story]
    told: set[tuple[int, int, str]] = set()
    for clash in clashes(held):
        told.add((clash.left[0], clash.right[0], clash.name))
        yield from _clash(clash, story, RANK, "the same full name in one story")
    for number, (extraction, people) in enumerate(zip(story, held, strict=True)):
        for holder in people.values():
            if inside := clash_inside(holder, number, extraction.layout):
                yield from _clash(inside, story, RANK, "the same full name, and nothing tells of a step")
    for i, j in combinations(range(len(story)), 2):
        if scene.surely_one_story(story[i], story[j]):
            for clash in restated(story, held, i, j):
                if (i, j, clash.name) not in told:
                    yield from _clash(
                        clash, story, POST, "the sentence is the same in both, but for the post"
                    )


def _clash(clash: Clash, story: Sequence[Extraction], relation: str, why: str) -> Iterator[Alignment]:
    members = [
        Member(story[number], _post_fact(story[number], place, clash.name))
        for number, place in (clash.left, clash.right)
    ]
    left, right = sorted(members, key=lambda m: m.order)
    if not far_apart(left.extraction, right.extraction):
        yield Alignment("titles", f"post of {clash.name}", (right, left), (why,), Confidence.MEDIUM, relation)


def _post_fact(extraction: Extraction, place: Place, name: str) -> Fact:
    post = place.post
    assert post is not None  # a clash is of two posts
    span = Span(min(post.span.start, place.start), max(post.span.end, place.end))
    words = " ".join(extraction.layout.text[post.span.start : post.span.end].split()).rstrip(",")
    claim = TitleClaim(post.words, words, "", name, post.span, Span(place.start, place.end), RANK)
    return fact_of(
        extraction, "title", span.start, span.end, Title(name, post.words, None, "current", None, None, claim)
    )


def far_apart(a: Extraction, b: Extraction) -> bool:
    """Whether two articles may speak of two tenures."""
    mine, yours = a.published.earliest, b.published.earliest
    return mine is not None and yours is not None and abs(mine - yours) > _FAR


def person_key(title: Title) -> str:
    """What makes two mentions one person: the known person, else the full name."""
    if title.person_id:
        return title.person_id
    name = fold(title.claim.person)
    return f"={name}" if " " in name and not title.claim.near else ""


def bounds(fact: Fact) -> Window | None:
    """Days on which the article may have been written, if this office-holder holds office as it says.

    Only from a person of full or linked name, in one office, who acts in the clause or whose clause
    does not recall the past; `(earliest, latest)`, the second None while in office; None: says nothing.
    """
    title: Title = fact.value
    claim = title.claim
    known = knowledge()
    if title.tenure_status != "current" or claim.status or not (title.person_id and title.office_id):
        return None
    if not claim.persons or claim.era == PAST or (claim.era == OPEN and not _present(title)):
        return None
    return _tenure_bounds(title, known)


def _present(title: Title) -> bool:
    return title.claim.acts or title.claim.shape in ("post-nominal", "comma") or bool(title.claim.org_words)


def _tenure_bounds(title: Title, known: Knowledge) -> Window | None:
    """The days of the one unbroken time in which the person held the office, acting or in full."""
    rows = [t for t in known.by_person.get(title.person_id or "", ()) if t.office_id == title.office_id]
    spans = sorted((known.span(row) for row in rows), key=lambda span: span.start_from)
    if not spans or any(a.end_to is None or b.start_from > a.end_to + GRACE for a, b in pairwise(spans)):
        return None
    return Window(spans[0].start_from, spans[-1].end_to)
