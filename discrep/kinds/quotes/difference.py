"""The edits between two wordings as an editor reads them: "we lost [-five-] {+seven+} men"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from discrep.kinds.quotes.changes import Changes, Edit, Weight
from discrep.kinds.quotes.wording import Word


def diff(
    text_a: str, a: Sequence[Word], text_b: str, b: Sequence[Word], found: Changes, context: int = 4
) -> str:
    """The overlap of two wordings around their edits: "we lost [-five-] {+seven+} men"."""
    parts: list[str] = []
    shown = _shown(found._replace(edits=tuple(_whole(e, a, b) for e in found.edits)), context)
    at = None
    for edit, first, last in shown:
        if at is None or first > at:
            parts.append(
                ("… " if at is not None or first > found.a[0] else "") + _said(text_a, a, first, edit.a[0])
            )
        else:
            parts.append(_said(text_a, a, at, edit.a[0]))
        if edit.a[0] < edit.a[1]:
            parts.append(f"[-{_said(text_a, a, *edit.a)}-]")
        if edit.b[0] < edit.b[1]:
            parts.append(f"{{+{_said(text_b, b, *edit.b)}+}}")
        parts.append(_said(text_a, a, edit.a[1], last))
        at = last
    if at is not None and at < found.a[1]:
        parts.append("…")
    return " ".join(p for p in parts if p)


def _whole(edit: Edit, a: Sequence[Word], b: Sequence[Word]) -> Edit:
    """The edit with all of a written word of which it takes a part: "won't" where only "not" is left out."""
    (i0, i1), (j0, j1) = edit.a, edit.b
    while i0 and j0 and (_halved(a, i0, i1) or _halved(b, j0, j1)):
        i0, j0 = i0 - 1, j0 - 1
    while i1 < len(a) and j1 < len(b) and (_halved(a, i1, i1 + 1) or _halved(b, j1, j1 + 1)):
        i1, j1 = i1 + 1, j1 + 1
    return Edit((i0, i1), (j0, j1), edit.weight)


def _halved(words: Sequence[Word], first: int, last: int) -> bool:
    """The first word of the stretch is a part of the written word that the one before it begins."""
    return first < last and first > 0 and words[first - 1].start == words[first].start


def _shown(found: Changes, context: int) -> list[tuple[Edit, int, int]]:
    """Each edit with the index range of `a` that is shown around it; ranges do not overlap."""
    edits = [e for e in found.edits if e.weight is not Weight.SPELLING] or list(found.edits)
    out = [(e, max(found.a[0], e.a[0] - context), min(found.a[1], e.a[1] + context)) for e in edits]
    for n, ((one, first, last), (two, _, _)) in enumerate(pairwise(out)):
        out[n] = (one, first, min(last, two.a[0]))
    return out


def _said(text: str, words: Sequence[Word], first: int, last: int) -> str:
    return " ".join(text[words[first].start : words[last - 1].end].split()) if first < last else ""
