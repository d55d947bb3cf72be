"""Ages of several people told in one breath, held against the same list of another article: "two hikers, 27 and 33"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from discrep.alignment.scene import Scene
from discrep.kinds.late import Late
from discrep.kinds.quantities.judging import stated
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Severity, Verdict, Voice

RELATION = "ages"
_NOUNS = (
    r"women|men|girls|boys|children|brothers|sisters|sons|daughters|teenagers|students|pupils|victims|people|suspects"
    r"|workers|soldiers|officers|siblings|passengers|hikers|climbers|swimmers|cyclists|pedestrians|residents|tourists"
)
_LIST = r"(?P<ages>\d{1,3}(?:,\s\d{1,3}){0,8},?\sand\s\d{1,3})(?!\d|[,.]\d)"
# "two hikers, 27 and 33 years old"; "the hikers, who were 27 and 33 years old"; "two boys, aged 8 and 11"
_TOLD = Late(
    rf"\b(?P<who>{_NOUNS})\b"
    rf"[^.;\d]{{0,40}}?(?:,\s|\s[-–—]{{1,3}}\s|\s\(|\s)(?:(?:who\s(?:were|are)|both|aged|ages?)\s){{0,2}}{_LIST}(?P<unit>[\s-]years?[\s-]old)?"
)
_AGED = Late(r"(?:,\s|\s[-–—]{1,3}\s|\s\()(?:who\s(?:were|are)\s|both\s)?(?:aged?\s|ages\s)?\Z")
_NUMBER = Late(r"\d{1,3}")
_OLDEST = 110
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_ANYBODY = frozenset(("victims", "people", "residents"))


class AgeList(NamedTuple):
    """Who they are ("women"), and the fact and age of each, in text order."""

    who: str
    facts: tuple[Fact, ...]
    ages: tuple[int, ...]


def age_lists(extraction: Extraction) -> Iterator[AgeList]:
    """The lists of ages that an article tells of people it does not name."""
    text = extraction.article.text
    if " and " not in text:
        return
    by_start = {f.start: f for f in extraction.facts if f.kind in ("age", "count")}
    for sentence in extraction.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        for found in _TOLD.finditer(text, sentence.start, sentence.end):
            told = text[found.start() : found.start("ages")]
            if not (found["unit"] or "age" in told or _AGED.search(told)):
                continue
            places = [m.start() for m in _NUMBER.finditer(text, found.start("ages"), found.end("ages"))]
            facts = [by_start.get(at) or _holding(by_start, at) for at in places]
            ages = tuple(int(m.group()) for m in _NUMBER.finditer(found["ages"]))
            if all(facts) and max(ages) <= _OLDEST:
                yield AgeList(found["who"], tuple(f for f in facts if f), ages)


def _holding(by_start: dict[int, Fact], at: int) -> Fact | None:
    """The fact that a number stands in: "aged 8"."""
    return next((f for start, f in by_start.items() if start <= at < f.end), None)


def align(scene: Scene) -> Iterator[Alignment]:
    """The ages that differ between two lists of the same sort of people that share all the others."""
    lists = {e.article.id: tuple(age_lists(e)) for e in scene.extractions}
    for a, b in scene.pairs():
        for mine in lists[a.article.id]:
            for yours in lists[b.article.id]:
                pair = _odd_ones(mine, yours)
                if pair is not None:
                    members = (Member(a, pair[0]), Member(b, pair[1]))
                    why = (f"the other ages of the {mine.who} are the same",)
                    yield Alignment("quantities", "ages", members, why, Confidence.HIGH, RELATION)


def _odd_ones(mine: AgeList, yours: AgeList) -> tuple[Fact, Fact] | None:
    """The one age of each list that the other has not; None where more differ, or none."""
    alike = mine.who == yours.who or _ANYBODY & {mine.who, yours.who}
    if not alike or len(mine.ages) != len(yours.ages):
        return None
    left, right = list(range(len(mine.ages))), list(range(len(yours.ages)))
    for i in tuple(left):
        same = next((j for j in right if yours.ages[j] == mine.ages[i]), None)
        if same is not None:
            left.remove(i)
            right.remove(same)
    return (mine.facts[left[0]], yours.facts[right[0]]) if len(left) == 1 else None


def mismatch(alignment: Alignment) -> Iterator[Verdict]:
    """One of several people has another age in another article."""
    first, second = sorted(alignment.members, key=lambda m: m.order, reverse=True)
    says = f'age: "{stated(first)}" in {first.article.id}, "{stated(second)}" in {second.article.id}'
    yield Verdict((first, second), says, alignment.why, severity=Severity.WARNING)
