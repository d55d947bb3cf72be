"""Groups names by how they are written: forms a letter apart, and two names in one post."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discrep.kinds.names.bodies import bodies
from discrep.kinds.names.groups import spelt_twice
from discrep.kinds.names.others import Other, others
from discrep.kinds.names.replaced import replaced
from discrep.kinds.names.slips import Pair, pairs
from discrep.kinds.names.things import things
from discrep.kinds.names.value import PERSON, Name
from discrep.kinds.names.written import Form, Place, writing
from discrep.kinds.titles.holders import fact_of, holders
from discrep.model import Alignment, Confidence, Extraction, Fact, Member
from discrep.naming.fold import fold
from discrep.naming.parts import split_name
from discrep.naming.slips import Slip
from discrep.offices.lookup import knowledge

MISSPELT, SPELT_TWICE, SAME_POST = "slip", "spelling", "post"  # relations
_WEAK = frozenset((Slip.TRADE,))  # both forms may be in use
_SHOWN = 3  # places shown of each form


def by_letters(story: Sequence[Extraction]) -> Iterator[Alignment]:
    """`slip`: forms of one name a letter apart; `spelling`: two romanisations in one article."""
    known = knowledge()
    bearers = {(n, f.start): f.value.bearer for n, e in enumerate(story) for f in e.facts if f.kind == "name"}
    written = writing(story, known)
    found = pairs(written, story, known, more=(*bodies(story), *things(written, story, known)))
    for bearer in _bearers(list(found)):
        forms = _forms(bearer)
        common = bearer[0].common.text
        slips = [pair for pair in bearer if not pair.romanised]
        if slips:
            rare = _without(forms, common)
            yield Alignment(
                "names", f"spelling of {common}",
                (*_places(rare, story), *_places([_beside(bearer[0].common, rare)], story)),
                (slips[0].slip.value, _count(forms)),
                Confidence.LOW if slips[0].slip in _WEAK else Confidence.MEDIUM, MISSPELT,
            )  # fmt: skip
        elif any(pair.rare.articles & pair.common.articles for pair in bearer):
            if len({bearers.get((p.article, p.start), p) for form in forms for p in form.places}) == 1:
                continue  # read as one person: the mentions' own alignment holds the spellings
            yield Alignment(
                "names", f"spelling of {common}", _places(forms, story),
                ("one name in two romanisations", _count(forms)), Confidence.MEDIUM, SPELT_TWICE,
            )  # fmt: skip


def by_group(story: Sequence[Extraction]) -> Iterator[Alignment]:
    """`spelling`: a movement or people in two romanisations in one article."""
    for number, extraction in enumerate(story):
        for forms in spelt_twice(extraction, number):
            yield Alignment(
                "names", f"spelling of {forms[-1].text}", _places(forms, story),
                ("one name in two romanisations", _count(forms)), Confidence.MEDIUM, SPELT_TWICE,
            )  # fmt: skip


def by_post(story: Sequence[Extraction]) -> Iterator[Alignment]:
    """`post`: two names that share a part, in one post or of one age, each in an article of its own."""
    known = knowledge()
    for other in others([holders(extraction, known) for extraction in story], known):
        yield Alignment(
            "names", f"name of the {other.shared}", _both(other, story),
            (f"the same {other.what}: {other.shared}",),
            Confidence.MEDIUM if other.firm else Confidence.LOW, SAME_POST,
        )  # fmt: skip


def by_sentence(a: Extraction, b: Extraction) -> Iterator[Alignment]:
    """`post`: two names in one place of a sentence that both articles have."""
    for left, right in replaced(a, b, knowledge()):
        earlier, later = sorted((left, right), key=lambda m: m.order)
        yield Alignment(
            "names", f"name in “{_flat(earlier.fact.surface)}”", (later, earlier),
            ("the sentence is the same in both articles, but for the name",), Confidence.MEDIUM, SAME_POST,
        )  # fmt: skip


def _both(other: Other, story: Sequence[Extraction]) -> tuple[Member, Member]:
    members = [
        Member(story[number], _fact(story[number], place.start, place.end))
        for number, place in (other.left, other.right)
    ]
    left, right = sorted(members, key=lambda m: m.order)
    return right, left


def _bearers(found: list[Pair]) -> list[list[Pair]]:
    """Pairs joined where they share a form; the pair of the commonest form first."""
    out: list[list[Pair]] = []
    for pair in found:
        touching = [g for g in out if {pair.rare.text, pair.common.text} & {f.text for f in _forms(g)}]
        out = [g for g in out if g not in touching]
        joined = [pair, *(p for group in touching for p in group)]
        out.append(
            sorted(joined, key=lambda p: (-len(p.common.places), p.common.places[0], p.rare.places[0]))
        )
    return out


def _forms(bearer: Sequence[Pair]) -> list[Form]:
    forms = {form.text: form for pair in bearer for form in (pair.rare, pair.common)}
    return sorted(forms.values(), key=lambda form: (len(form.places), form.places[0]))


def _without(forms: Sequence[Form], common: str) -> list[Form]:
    return [form for form in forms if form.text != common]


def _beside(common: Form, rare: Sequence[Form]) -> Form:
    """The right form in the very articles of the slips, where it stands in all of them."""
    articles = frozenset(article for form in rare for article in form.articles)
    if not articles <= common.articles:
        return common
    return Form(common.words, [place for place in common.places if place.article in articles])


def _count(forms: Sequence[Form]) -> str:
    counts = (f"{form.text} {len(form.places)}" for form in sorted(forms, key=lambda f: -len(f.places)))
    return f"places of each form: {', '.join(counts)}"


def _places(forms: Sequence[Form], story: Sequence[Extraction]) -> tuple[Member, ...]:
    return tuple(
        Member(story[place.article], _fact(story[place.article], place.start, place.end))
        for form in forms
        for place in _some(form.places)
    )


def _some(places: Sequence[Place]) -> list[Place]:
    shown: dict[int, list[Place]] = {}
    for place in places:
        shown.setdefault(place.article, []).append(place)
    return [place for found in shown.values() for place in found[:_SHOWN]]


def _fact(extraction: Extraction, start: int, end: int) -> Fact:
    words = " ".join(extraction.layout.text[start:end].split())
    parts = split_name(words)
    value = Name(words, parts.given or None, parts.family, PERSON, words, f"={fold(words)}")
    return fact_of(extraction, "name", start, end, value)


def _flat(surface: str) -> str:
    return " ".join(surface.split())
