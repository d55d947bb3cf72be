"""Whether a quotation stands in a source: in these words, with parts left out, with words changed, or not at all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from discrep.kinds.quotes.changes import GRAVE, Changes, changes
from discrep.kinds.quotes.difference import diff
from discrep.kinds.quotes.overlap import SHINGLE
from discrep.kinds.quotes.wording import Word, words_of
from discrep.model import Span

LEAST_SHARE = 0.6  # of the words that must stand in the source for it to be the same remark
_AROUND = 12  # words of the source taken on either side of where the quotation seems to stand


class Stand(StrEnum):
    """How a quotation stands in a source, best first."""

    VERBATIM = "verbatim"  # typography, spelling and contractions aside; elisions where they are marked
    CLOSE = "close"  # little words differ
    ALTERED = "altered"  # a number, a negation, a name or a word of weight differs
    ABSENT = "absent"


class Standing(NamedTuple):
    """Where the nearest wording stands, and how it differs."""

    stand: Stand
    source: int = -1  # index among the sources asked
    span: Span | None = None  # in the source's text
    difference: str = ""  # word by word, as in "lost [-five-] {+seven+} men"
    share: float = 0.0  # of the quotation's words that stand there


class Source:
    """A text in which quotations are looked up; its words are read once."""

    __slots__ = ("places", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words_of(text)
        self.places: dict[tuple[str, ...], list[int]] = defaultdict(list)
        norms = [w.norm for w in self.words]
        for i in range(len(norms) - SHINGLE + 1):
            self.places[tuple(norms[i : i + SHINGLE])].append(i)


_ORDER = {stand: n for n, stand in enumerate(Stand)}


def stands(words: str, sources: Sequence[Source]) -> Standing:
    """How a quotation's words stand in the sources, quoted or not: the best of them."""
    read = words_of(words)
    best = Standing(Stand.ABSENT)
    for index, source in enumerate(sources):
        found = _in_source(words, read, source)._replace(source=index)
        if (_ORDER[found.stand], -found.share) < (_ORDER[best.stand], -best.share):
            best = found
    return best if best.stand is not Stand.ABSENT else Standing(Stand.ABSENT)


def _in_source(text: str, read: Sequence[Word], source: Source) -> Standing:
    parts = _parts(read)
    found: list[tuple[int, Changes, Sequence[Word]]] = []
    places: list[int] = []
    after = 0
    for part in parts:
        if len(part) < SHINGLE:
            at = _short(part, source, after)
            if at is None:
                return Standing(Stand.ABSENT)
            after = at + len(part)
            places += (at, after)
            continue
        start = _nearest(part, source, after)
        if start is None:
            return Standing(Stand.ABSENT)
        first = max(0, start - _AROUND)
        near = source.words[first : start + len(part) + 2 * _AROUND]
        laid = changes(part, near)
        if laid.equal < LEAST_SHARE * len(part):
            return Standing(Stand.ABSENT)
        after = first + laid.b[1]
        places += (first + laid.b[0], after)
        found.append((first, laid, part))
    if not places:
        return Standing(Stand.ABSENT)
    span = Span(source.words[min(places)].start, source.words[max(places) - 1].end)
    return _judged(text, found, source, span, sum(len(p) for p in parts))


def _parts(read: Sequence[Word]) -> list[tuple[Word, ...]]:
    """The stretches between elision and insertion marks."""
    parts: list[list[Word]] = [[]]
    for word in read:
        if word.mark:
            parts.append([])
        else:
            parts[-1].append(word)
    return [tuple(p) for p in parts if p]


def _short(part: Sequence[Word], source: Source, after: int) -> int | None:
    """Where one or two words stand next."""
    norms = [w.norm for w in part]
    for i in range(after, len(source.words) - len(norms) + 1):
        if [w.norm for w in source.words[i : i + len(norms)]] == norms:
            return i
    return None


def _nearest(part: Sequence[Word], source: Source, after: int) -> int | None:
    """Where in the source most rows of the part stand together, from `after` on if anywhere."""
    votes: Counter[int] = Counter()
    norms = [w.norm for w in part]
    for k in range(len(norms) - SHINGLE + 1):
        for i in source.places.get(tuple(norms[k : k + SHINGLE]), ())[:50]:
            votes[i - k] += 1
    if not votes:
        return None
    # places a few words apart speak for one another: words left out or put in between
    near = {at: sum(votes[at + d] for d in range(-3, 4)) for at in votes}
    return max(near, key=lambda at: (at + len(part) > after, near[at], votes[at], -at))


def _judged(
    text: str, found: Sequence[tuple[int, Changes, Sequence[Word]]], source: Source, span: Span, total: int
) -> Standing:
    """The parts' standing taken together."""
    edits = [e for _, laid, _ in found for e in laid.edits]
    loose = sum(len(part) - (laid.a[1] - laid.a[0]) for _, laid, part in found)
    missing = loose + sum(e.a[1] - e.a[0] for e in edits)
    share = (total - missing) / max(1, total)
    shown = " … ".join(
        diff(source.text, source.words[at:], text, part, _turned(laid))
        for at, laid, part in found
        if laid.edits
    )
    heavy = any(e.weight in GRAVE for e in edits) or any(
        w.heavy for _, laid, part in found for w in (*part[: laid.a[0]], *part[laid.a[1] :])
    )
    silent = any(e.weight not in ("spelling", "marked") for e in edits) or loose
    stand = Stand.ALTERED if heavy else Stand.CLOSE if silent else Stand.VERBATIM
    return Standing(stand, 0, span, shown, share)


def _turned(laid: Changes) -> Changes:
    """The same changes, told from the source to the quotation."""
    return laid._replace(edits=tuple(e._replace(a=e.b, b=e.a) for e in laid.edits), a=laid.b, b=laid.a)
