"""Two ages that one article gives to one person: the one named beside both, or the one person it speaks of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from discrep.kinds.late import Late
from discrep.kinds.persons import People
from discrep.kinds.quantities.judging import quantity
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Voice

_THEN = Late(
    r"\b(?:then|at the time|when|who was|was just|turn(?:s|ed|ing)?|birthday|once"
    r"|namesake|junior|senior|Jr|Sr|father and son)\b",
    re.IGNORECASE,
)
_SLIP = 3  # years by which a slip of the pen is off; more are two persons
_AGAIN_THE = Late(r"\b[Tt]he\s\Z")
_NO_NOUN = Late(
    r"\s?[,.;]|\s(?:is|was|has|had|will|who|and|said|says|told|also|later|then|did|does|can|could|would|went|won"
    r"|faces|died|pleaded|remains|from|in|on|at|of)\b"
)
_FAR = 400  # characters of its sentence on either side
_NEAR = 45  # characters around an age in which another time may be named
_YEAR = Late(r"(?<!since )\b(?:1[5-9]|20)\d\d\b", re.IGNORECASE)


def align(people: People) -> Iterator[Alignment]:
    """The present ages that one article gives to one person."""
    ages: dict[str, list[Member]] = defaultdict(list)
    shown: dict[str, str] = {}
    for fact in people.ages:
        if (name := people.beside(fact)) and not past(people.extraction, fact):
            ages[name.bearer].append(Member(people.extraction, fact))
            shown.setdefault(name.bearer, name.full)
    for bearer, members in ages.items():
        if len({quantity(m).low for m in members}) > 1:
            yield Alignment(
                "quantities", f"age of {shown[bearer]}", tuple(members), ("the name stands beside each age",),
                Confidence.HIGH, "identity",
            )  # fmt: skip
    for first, second, why in _alone(people):
        yield Alignment(
            "quantities", "age of the person told of", (first, second), (why,), Confidence.MEDIUM, "identity"
        )


def _alone(people: People) -> Iterator[tuple[Member, Member, str]]:
    """Ages of the one person whose age an article tells: the headline's beside the text's, "the 45-year-old" again."""
    ages = [f for f in people.ages if not past(people.extraction, f)]
    values = {f.value.low for f in ages}
    if len(values) != 2 or abs(max(values) - min(values)) > _SLIP:
        return
    text = people.extraction.article.text
    body = [f for f in ages if f.voice is not Voice.HEADLINE]
    if len({f.value.low for f in body}) == 1:
        odd, why = (
            [f for f in ages if f.voice is Voice.HEADLINE],
            "the headline and the text each tell one age",
        )
    else:
        odd = [f for f in body if _AGAIN_THE.search(text, max(0, f.start - 5), f.start) and _is_bare(text, f)]
        why = "the article tells one person's age, and speaks of that person again"
        named = {name.bearer for f in body if (name := people.beside(f))}
        if len(named) != 1 or len({f.value.low for f in odd}) != 1:
            return
    others = [f for f in body if f.value.low not in {o.value.low for o in odd} and f not in odd]
    # a number that stands elsewhere as well ("a woman of 49") is another person's
    if odd and others and len(re.findall(rf"\b{odd[0].value.low}\b", text)) == len(odd):
        yield Member(people.extraction, others[0]), Member(people.extraction, odd[0]), why


def _is_bare(text: str, age: Fact) -> bool:
    """ "the 45-year-old said": no noun behind it could be somebody else."""
    return age.surface.endswith("old") and bool(_NO_NOUN.match(text, age.end))


def past(extraction: Extraction, fact: Fact) -> bool:
    """The sentence speaks of another time, so that the age need not be today's."""
    return bool(_THEN.search(around(extraction, fact, _NEAR)) or year_in(around(extraction, fact, _FAR)))


def around(extraction: Extraction, fact: Fact, reach: int) -> str:
    """The words of the fact's own sentence, no further than `reach` characters on either side."""
    sentence = extraction.layout.sentences[fact.frame.sentence]
    return extraction.article.text[
        max(sentence.start, fact.start - reach) : min(sentence.end, fact.end + reach)
    ]


def year_in(words: str) -> set[int]:
    """Years that a sentence may be speaking of; one since when something goes on is none."""
    return {int(y) for y in _YEAR.findall(words)}
