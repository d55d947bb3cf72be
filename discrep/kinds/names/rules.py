"""Rules on names: a slip of the pen, two spellings, two given names in one office."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from discrep.kinds.names import examples
from discrep.kinds.names.align_forms import MISSPELT, SAME_POST, SPELT_TWICE
from discrep.kinds.names.bodies import joined_otherwise
from discrep.kinds.names.value import PERSON, Name
from discrep.kinds.rule import Grade, rule
from discrep.kinds.titles.resolve import near_support
from discrep.kinds.titles.wording import held
from discrep.model import Alignment, Confidence, Member, Severity, Verdict, Voice
from discrep.naming.fold import fold
from discrep.naming.given_names import equivalent
from discrep.naming.transliteration import are_variants
from discrep.offices.lookup import knowledge
from discrep.offices.persons import of_latin_letters

_SHOWN = 4  # places shown of each spelling in each article


def misspelt(alignment: Alignment) -> Iterator[Verdict]:
    """A name one slip away from the right one: a known office-holder's, or the one that the story writes elsewhere."""
    if alignment.relation == MISSPELT:
        yield from _two_forms(alignment)
    elif alignment.relation == "identity":
        yield from _of_a_holder(alignment)


def _two_forms(alignment: Alignment) -> Iterator[Verdict]:
    """A name that the story writes in two ways a letter apart."""
    forms = list(dict.fromkeys(_flat(m.fact.surface) for m in alignment.members))
    shown = " and ".join(f'"{form}"' for form in forms)
    weak = alignment.confidence is Confidence.LOW or joined_otherwise(forms)
    yield Verdict(
        alignment.members,
        f"one name is written {shown}",
        primary=" ".join(sorted(forms)),
        severity=Severity.NOTE if weak else None,
    )


def _of_a_holder(alignment: Alignment) -> Iterator[Verdict]:
    """A name one slip away from the person's whose title, date and organisation stand with it."""
    if len(alignment.members) != 2 or alignment.members[1].fact.kind != "title":
        return
    name, title = alignment.members
    if name.fact.voice is Voice.BOILERPLATE:
        return
    known = knowledge()
    rows = near_support(title.fact.value, known)
    if not rows:
        return
    person = known.persons[rows[0].person_id]
    yield Verdict(
        (name,),
        f'"{_flat(name.fact.surface)}": the name is {person.name}',
        (
            f"office data as of {known.as_of}: {person.name}, {held(rows[0], known)} [{rows[0].row}]",
            "the title and an organisation in the text are this person's",
            f"right would be: {person.name}",
        ),
    )


def variant(alignment: Alignment) -> Iterator[Verdict]:
    """One person's name in two romanisations: within an article, or over a story, of a person who matters in it."""
    if any(m.fact.kind != "name" for m in alignment.members):
        return
    if alignment.relation == SPELT_TWICE:
        forms = list(dict.fromkeys(f'"{_flat(m.fact.surface)}"' for m in alignment.members))
        yield Verdict(alignment.members, f"{' and '.join(forms)} are spellings of one name")
        return
    if alignment.relation != "identity":
        return
    members = [
        m for m in alignment.members if m.fact.value.of == PERSON and m.fact.voice is not Voice.BOILERPLATE
    ]
    spellings = _spellings(members)
    if not _main_person(members):
        spellings = _within_an_article(spellings)
    if len(spellings) < 2:
        return
    shown = [m for places in spellings.values() for m in _some(places)]
    words = list(dict.fromkeys(f'"{_shown(m, spellings)}"' for m in shown))
    yield Verdict(
        tuple(sorted(shown, key=lambda m: m.order)),
        f"{' and '.join(words)} are spellings of one name",
        (*alignment.why, "both are usual romanisations; house style keeps to one"),
        primary=" ".join(sorted(spellings)),
    )


def _main_person(members: list[Member]) -> bool:
    """Whether the articles are about the person: a known office-holder, or one named in headline or first sentence."""
    return any(m.fact.value.person_id or m.fact.frame.sentence <= _first(m) for m in members)


def _first(member: Member) -> int:
    """Index of the first sentence of the report."""
    sentences = member.extraction.layout.sentences
    return next((i for i, sentence in enumerate(sentences) if sentence.voice is Voice.REPORT), -1)


def _within_an_article(spellings: dict[str, list[Member]]) -> dict[str, list[Member]]:
    """The spellings of the first article that has two; none where each article keeps to one."""
    articles = dict.fromkeys(m.article.id for places in spellings.values() for m in places)
    for article in articles:
        here = {
            form: kept
            for form, places in spellings.items()
            if (kept := [m for m in places if m.article.id == article])
        }
        if len(here) > 1:
            return here
    return {}


def _spellings(members: list[Member]) -> dict[str, list[Member]]:
    """Members by the spelling of that part of the name which is spelt in two ways."""
    for part in (_family, _given):
        groups: dict[str, list[Member]] = {}
        for member in members:
            if spelt := part(member.fact.value):
                groups.setdefault(spelt, []).append(member)
        forms = sorted(groups)
        linked = {f for a, b in combinations(forms, 2) if _romanised(a, b) for f in (a, b)}
        if len(linked) > 1 and not _latin(members):
            return {form: places for form, places in groups.items() if form in linked}
    return {}


def _latin(members: list[Member]) -> bool:
    """Whether the name is of Latin letters, so that another spelling of it is a slip."""
    known = knowledge()
    name: Name = members[0].fact.value
    if name.person_id:
        return known.writes_latin(name.person_id)
    return bool(name.given) and of_latin_letters(tuple(name.full.split()), known)


def _romanised(a: str, b: str) -> bool:
    """Whether two folded name parts differ, word by word, only as romanisations do."""
    left, right = a.split(), b.split()
    if "".join(left) == "".join(right) or len(left) != len(right):
        return False
    return all(are_variants(x, y) for x, y in zip(left, right, strict=True))


def _family(name: Name) -> str:
    return fold(name.family or "")


def _given(name: Name) -> str:
    return fold(name.given) if name.complete and name.given else ""


def _some(places: list[Member]) -> list[Member]:
    out: dict[str, list[Member]] = {}
    for member in places:
        out.setdefault(member.article.id, []).append(member)
    return [m for found in out.values() for m in found[:_SHOWN]]


def _shown(member: Member, spellings: dict[str, list[Member]]) -> str:
    name: Name = member.fact.value
    return (name.family or name.written) if _family(name) in spellings else name.written


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Two names for what one post, or one age and family name, shows to be one person."""
    if alignment.relation == SAME_POST:
        yield from _same_post(alignment)
    elif alignment.relation == "office":
        yield from _same_office(alignment)


def _same_post(alignment: Alignment) -> Iterator[Verdict]:
    first, second = (_flat(m.fact.surface) for m in alignment.members)
    weak = alignment.confidence is Confidence.LOW
    yield Verdict(
        alignment.members,
        f'"{first}" in one article, "{second}" in another',
        severity=Severity.NOTE if weak else None,
    )


def _same_office(alignment: Alignment) -> Iterator[Verdict]:
    """Two given names for one family name in one office of the tables."""
    known = knowledge()
    for left, right in combinations(alignment.members, 2):
        a, b = left.fact.value, right.fact.value
        if a.person_id and b.person_id and a.person_id != b.person_id:
            continue
        if not a.given or not b.given or equivalent(a.given, b.given) or fold(a.given) == fold(b.given):
            continue
        if _close(a.given, b.given):
            continue
        primary, other = (right, left) if (left.order <= right.order) else (left, right)
        yield Verdict(
            (primary, other),
            f'"{_flat(primary.fact.surface)}" and "{_flat(other.fact.surface)}" are given the same office',
            (*alignment.why, f"office data as of {known.as_of} do not know both as different persons"),
        )
        return


def _close(a: str, b: str) -> bool:
    """Whether two given names are a letter apart: then it is spelling, and not ours to judge."""
    from rapidfuzz.distance import OSA

    return OSA.distance(fold(a), fold(b), score_cutoff=1) <= 1


def _flat(surface: str) -> str:
    return " ".join(surface.split())


RULES = (
    rule(
        "name-misspelt",
        "name",
        Grade.WARNING,
        misspelt,
        examples.MISSPELT,
        examples.SPELT,
        summary="A name is one slip of the pen away from its right form, a known one or the story's own.",
        what="Compares the forms in which a story writes a name, and a name that stands with a title with the "
        "holders of that title in the office tables.",
        why="Readers notice a misspelt name before anything else.",
        reported="One letter doubled, swapped, dropped or put for another in one part of a name, the other part "
        "exact, or in a family name alone; given names that sound alike (Stephen, Steven); a known office-holder's "
        "name, where title, date and an organisation named in the article all point to the same person; a body's or "
        "thing's name with two words turned round, a word bent, or its head put for another of one initial; swapped "
        "letters of an abbreviation, an s moved to the next word, a place misspelt in one article; as a note, another "
        "small word, or another word for a firm's trade.",
        not_reported="Romanisations, short forms, initials, two persons named in one sentence or called brothers "
        "or sisters, plurals and other words of one stem, American and British spellings, other known persons' "
        "names.",
    ),
    rule(
        "name-variant",
        "name",
        Grade.STYLE,
        variant,
        examples.VARIANTS,
        examples.NO_VARIANTS,
        summary="One person's name stands in two romanisations.",
        what="Compares the spellings of one name within an article and, for the persons a story is about, "
        "between its articles.",
        why="Two spellings in one text look like two persons; house style keeps to one.",
        reported="Spellings that transliteration from another script explains; a movement or people in two of its spellings "
        "in one article.",
        not_reported="Accents left out, short forms and initials, different persons of one family name; over "
        "several articles a person who is neither a known office-holder nor named in a headline or lead.",
    ),
    rule(
        "name-conflict",
        "name",
        Grade.WARNING,
        conflict,
        examples.CONFLICTS,
        examples.NO_CONFLICTS,
        summary="One post, one age and family name, or one sentence, comes with two different names.",
        what="Compares full names that share a part and the post, the age or the office that stands with them, or the sentence they stand in.",
        why="One of the two names is somebody else's.",
        reported="Two given names for one family name in one post or of one age; two family names for one given "
        "name in a post of which there is one, as a note where they begin differently; a sentence of both articles with another "
        "given or family name; two suspects or victims of one family name, as a note unless each article speaks of the one.",
        not_reported="Short forms, initials, romanisations, two persons whom the office tables know, former "
        "holders, articles that know both persons.",
    ),
)
