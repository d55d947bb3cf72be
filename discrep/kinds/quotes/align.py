"""Groups the wordings of one remark over the articles of a story, found by the words they share in a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from discrep.alignment.scene import Scene
from discrep.kinds.quotes.changes import Changes, changes
from discrep.kinds.quotes.overlap import SHINGLE
from discrep.kinds.quotes.value import Quote
from discrep.model import Alignment, Confidence, Member
from discrep.naming.fold import fold

FACTS = frozenset({"quote"})
_CROWDED = 24  # quotations that may share a row of words before it tells nothing
_MANY, _MANY_HEAVY = 8, 4  # equal words, and of weight among them, that are no set phrase of one speaker's
_SHORT = 9  # words below which one shared row is enough to look closer


def align(scene: Scene) -> Iterator[Alignment]:
    """One alignment for each remark that stands twice or more: within an article, a story, or of one speaker."""
    story_of = {i: n for n, story in enumerate(scene.stories) for i in story}
    members, stories = [], []
    for i, extraction in enumerate(scene.extractions):
        for fact in extraction.facts:
            if fact.kind in FACTS:
                members.append(Member(extraction, fact))
                stories.append(story_of.get(i, -1 - i))
    yield from remarks(members, stories)


def remarks(members: Sequence[Member], stories: Sequence[int]) -> Iterator[Alignment]:
    """The members grouped by remark; each joins the group of the wording it is one remark with."""
    group = list(range(len(members)))
    for i, j in _candidates(members):
        found = changes(_quote(members[i]).read, _quote(members[j]).read)
        if found.one_remark and (stories[i] == stories[j] or _surely_one(members[i], members[j], found)):
            old, new = sorted((_root(group, i), _root(group, j)), reverse=True)
            group[old] = new
    found_groups: dict[int, list[Member]] = {}
    for i, member in enumerate(members):
        found_groups.setdefault(_root(group, i), []).append(member)
    for own in found_groups.values():
        if len(own) > 1:
            words = " ".join(_quote(own[0]).words.split()[:6])
            yield Alignment(
                "quotes", f'quotation "{words} …"', tuple(sorted(own, key=lambda m: m.order)),
                ("most words of the quotations are the same, in the same order",), Confidence.HIGH, "remark",
            )  # fmt: skip


def _surely_one(a: Member, b: Member, found: Changes) -> bool:
    """Articles that seem to tell two stories give one speaker many of the same words: no set phrase."""
    one, two = _quote(a).speaker, _quote(b).speaker
    if not one or not two or found.equal < _MANY or found.heavy < _MANY_HEAVY:
        return False
    return fold(one).split()[-1:] == fold(two).split()[-1:]


def _quote(member: Member) -> Quote:
    value = member.fact.value
    assert isinstance(value, Quote)
    return value


def _root(group: list[int], i: int) -> int:
    while group[i] != i:
        group[i] = group[group[i]]
        i = group[i]
    return i


def _candidates(members: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Pairs that share rows of words, at least one of weight in each; rows that stand everywhere tell nothing."""
    places: dict[tuple[str, ...], list[int]] = {}
    for i, member in enumerate(members):
        words = _quote(member).read
        rows = {
            tuple(w.norm for w in words[k : k + SHINGLE])
            for k in range(len(words) - SHINGLE + 1)
            if any(w.heavy for w in words[k : k + SHINGLE])
        }
        for row in sorted(rows):
            places.setdefault(row, []).append(i)
    shared: Counter[tuple[int, int]] = Counter()
    for found in places.values():
        if 1 < len(found) <= _CROWDED:
            shared.update((i, j) for n, i in enumerate(found) for j in found[n + 1 :])
    for (i, j), count in sorted(shared.items()):
        shorter = min(len(_quote(members[i]).read), len(_quote(members[j]).read))
        if count > 1 or shorter < _SHORT:
            yield i, j
