"""The persons an article names in full, with the posts and ages that stand with their names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from discrep.kinds.persons import ages_of_named
from discrep.kinds.titles.ranks import Post, post_after, post_before, post_told, rungs
from discrep.kinds.titles.ranks_en import LADDERS, STEPS
from discrep.model import Extraction, Fact, Frame, Layout, Voice, read_once
from discrep.naming.fold import fold
from discrep.naming.parts import is_initial, split_name
from discrep.offices.lookup import Knowledge
from discrep.offices.persons import full_names
from discrep.offices.scan import scan

_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.COMMENT, Voice.QUOTATION, Voice.DATELINE))


class Place(NamedTuple):
    start: int
    end: int
    post: Post | None
    age: str | None


@dataclass(slots=True)
class Holder:
    """One full name of an article."""

    name: str
    given: str  # folded, initials and middle names left out
    family: str  # folded
    places: list[Place] = field(default_factory=list)
    told: list[Place] = field(default_factory=list)  # where a sentence says what the person was

    @property
    def posts(self) -> frozenset[str]:
        """Posts held, in plain words."""
        return frozenset(p.post.words for p in self.places if p.post and p.post.settled)

    @property
    def all_posts(self) -> frozenset[str]:
        """Posts held, those included that a sentence tells."""
        return self.posts | {p.post.words for p in self.told if p.post}

    @property
    def ages(self) -> frozenset[str]:
        return frozenset(p.age for p in self.places if p.age)

    @property
    def spans(self) -> frozenset[tuple[int, int]]:
        """Where the name stands."""
        return frozenset((p.start, p.end) for p in self.places)

    @property
    def settled(self) -> bool:
        """Whether no mention calls the post former, acting or to come."""
        return all(p.post is None or p.post.settled for p in self.places)

    def place_of(self, post: str) -> Place:
        """The first mention with the post."""
        return next(p for p in (*self.places, *self.told) if p.post and p.post.words == post)


@read_once
def holders(extraction: Extraction, known: Knowledge) -> dict[tuple[str, str], Holder]:
    """The persons an article names in full, by given and family name."""
    layout, out = extraction.layout, dict[tuple[str, str], Holder]()
    ages = ages_of_named(extraction)
    for found in full_names(scan(layout), known):
        if found is None or len(found.run.words) < 2:
            continue
        run = found.run
        sentence = layout.sentence_at(run.start)
        if sentence < 0 or layout.sentences[sentence].voice in _SILENT:
            continue
        parts = split_name(run.text)
        given = next((w for w in parts.given.split() if not is_initial(w)), "")
        key = (fold(given), fold(parts.family))
        if not all(key):
            continue
        posts = (post_before(layout.text, run.start), post_after(layout.text, run.end))
        age = ages.get((run.start, run.end))
        holder = out.setdefault(key, Holder(run.text, *key))
        held = [post for post in posts if post]
        holder.places += [
            Place(run.start, run.end, post, str(age.value.low) if age else None) for post in held or (None,)
        ]
    _tell(layout, out)
    return out


def _tell(layout: Layout, people: dict[tuple[str, str], Holder]) -> None:
    """Puts beside each person the posts that sentences tell of the full name, or of the family name alone."""
    families: dict[str, Holder | None] = {}
    for holder in people.values():
        families[holder.family] = None if holder.family in families else holder
    for run in scan(layout).runs:
        named = families.get(fold(run.words[-1]))
        if named is None or (len(run.words) > 1 and (run.start, run.end) not in named.spans):
            continue
        sentence = layout.sentence_at(run.start)
        if sentence >= 0 and layout.sentences[sentence].voice not in _SILENT:
            if post := post_told(layout.text, run.start, run.end):
                named.told.append(Place(run.start, run.end, post, None))


class Clash(NamedTuple):
    """One person's posts in two articles of which nobody holds both."""

    left: tuple[int, Place]  # the article's number in the story, the mention
    right: tuple[int, Place]
    name: str


def clashes(story: Sequence[dict[tuple[str, str], Holder]]) -> Iterator[Clash]:
    """Persons of one full name whose posts stand on different rungs of one ladder."""
    for i, mine in enumerate(story):
        for j in range(i + 1, len(story)):
            for key, left in mine.items():
                right = story[j].get(key)
                if right and left.settled and right.settled:
                    if clash := _clash(left, right):
                        a, b = clash
                        yield Clash((i, left.place_of(a)), (j, right.place_of(b)), left.name)


def clash_inside(holder: Holder, number: int, layout: Layout) -> Clash | None:
    """Two rungs of one ladder that an article, `number` in the story, gives one person, where nothing tells of a step."""
    rungs_of = {place: post for post in sorted(holder.posts) for place in rungs(post)}
    for ladder in range(len(LADDERS)):
        found = [post for (on, _), post in rungs_of.items() if on == ladder]
        if len(found) == 2 and holder.settled:
            one, two = (holder.place_of(post) for post in found)
            sentences = [layout.sentences[layout.sentence_at(place.start)] for place in (one, two)]
            told = " ".join(layout.text[s.start : s.end].lower() for s in sentences)
            if one.start != two.start and not any(word in told for word in STEPS):
                return Clash((number, one), (number, two), holder.name)
    return None


def _clash(left: Holder, right: Holder) -> tuple[str, str] | None:
    """A post of each that exclude each other, where neither also has the other's rung."""
    one = {place: post for post in sorted(left.all_posts) for place in rungs(post)}
    two = {place: post for post in sorted(right.all_posts) for place in rungs(post)}
    for ladder in range(len(LADDERS)):
        mine = {rung: post for (number, rung), post in one.items() if number == ladder}
        yours = {rung: post for (number, rung), post in two.items() if number == ladder}
        if len(mine) == len(yours) == 1 and mine.keys() != yours.keys():
            return next(iter(mine.values())), next(iter(yours.values()))
    return None


def fact_of(extraction: Extraction, kind: str, start: int, end: int, value: object) -> Fact:
    """A fact at a place that no grammar of its kind has read."""
    layout = extraction.layout
    index = layout.sentence_at(start)
    voice = layout.sentences[index].voice if index >= 0 else Voice.REPORT
    return Fact(kind, start, end, layout.text[start:end], value, Frame(sentence=index, voice=voice))
