"""Announced counts and the lists that follow: names in a row, bulleted and numbered lines, "First, … Second, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.quantities.groups import PEOPLE
from discrep.kinds.quantities.judging import quantity, stated
from discrep.kinds.quantities.lists_en import (
    AND_NAMES,
    LOCATED,
    OPEN,
    ORDINALS,
    PART_OF,
    PARTICLES,
    POINTS,
    POLITIES,
)
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Span, Verdict, Voice
from discrep.naming.fold import fold
from discrep.reading.layout_en import BULLET

_MOST = 15  # longer lists are not announced by a number that anybody counts
_LONGEST = 600
_AHEAD = 12  # sentences in which "Second, …" may still follow
_OPENS = Late(
    r"\s?(?P<open>:|—|–|--|\()\s?|\s(?P<dash>-)\s"
    r"|(?P<said>\s[^.;:(),\d\"“”]{1,70}):\s"
    r"|(?:\s(?:for|of|in|from|at|on)\s(?:[\w'’-]{1,20}\s){0,6}[\w'’-]{1,20})?,?\s(?:(?:were|have been|are|was)\s)?(?:(?:named|identified)(?:\s(?:by\s(?:\w+\s){1,3})?(?:on\s\w+day\s)?)?as|are)[:\s]\s?"
)
_APPOSED = Late(r",\s(?=[A-Z])")
_APPOSED_ENDS = Late(r",\s(?!and\b)(?=[a-z])|(?<![A-Z])\.(?=\s|\Z)|[;:(\n—–]")
_CLOSES = {"(": Late(r"\)"), "—": Late(r"—|\.(?=\s|\Z)|;"), "–": Late(r"\s–|\.(?=\s|\Z)|;"),
           "-": Late(r"\s-\s|\.(?=\s|\Z)|;"), "--": Late(r"--|\.(?=\s|\Z)|;")}  # fmt: skip
_SENTENCE = Late(r"(?<![A-Z])(?<!Jr)(?<!Sr)(?<!Mr)(?<!Dr)(?<!St)\.(?=\s|\Z)|;|\n|\s[—–]|\(")
_AGES = Late(r",?\s(?:aged\s)?\d{1,3}(?=\s?(?:,|\Z|and\b))|\s?\([^()]{0,30}\)|,?\s(?:Jr|Sr)\b\.?")
_NAMING = Late(r"\b(?:named|identified)\s(?:[\w'’-]{1,20}\s){0,8}\Z")
_NUMBERED = Late(r"\s{0,8}(\d{1,2})[.):]\s")
_WORD = Late(r"[^\W\d_][\w.'’-]{0,40}\Z")
_OPEN_WORDS = Late(OPEN, re.IGNORECASE)
_PART_OF = Late(PART_OF, re.IGNORECASE)


class Listed(NamedTuple):
    """What a list shows: how many items at least and at most it may be read as, and where."""

    least: int
    most: int
    span: Span
    words: str


def align(extraction: Extraction) -> Iterator[Alignment]:
    """Counts whose things the text goes on to list."""
    for fact in extraction.facts:
        if fact.kind == "count" and _announces(extraction, fact) and listed(extraction, fact) is not None:
            yield Alignment(
                "quantities", f"list of {stated(Member(extraction, fact))}", (Member(extraction, fact),),
                ("the list follows its number",), Confidence.HIGH, "list",
            )  # fmt: skip


def mismatch(alignment: Alignment) -> Iterator[Verdict]:
    """The list has more or fewer items than its number says."""
    if alignment.relation != "list":
        return
    (member,) = alignment.members
    found = listed(member.extraction, member.fact)
    said = int(quantity(member).low or 0)
    if found is None or found.least <= said <= found.most:
        return
    shown = str(found.least) if found.least == found.most else f"{found.least} or {found.most}"
    listing = Member(member.extraction, _as_fact(member.fact, found.span, member.article.text))
    yield Verdict(
        (member, listing),
        f'"{stated(member)}", but the list that follows has {shown}',
        (f"listed: {found.words}",),
    )


def _noun(fact: Fact) -> str:
    return (str(fact.value.counted or "").split() or [""])[-1]


def _as_fact(fact: Fact, span: Span, text: str) -> Fact:
    from dataclasses import replace

    return replace(fact, start=span.start, end=span.end, surface=text[span.start : span.end])


def _announces(extraction: Extraction, fact: Fact) -> bool:
    value = fact.value
    if not value.is_exact or value.ratio or value.change or value.role == "voted":
        return False
    if fact.voice in (Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE) or not 2 <= (value.low or 0) <= _MOST:
        return False
    if value.low != int(value.low) or set(value.part) - {"total", "both"}:
        return False
    return not _PART_OF.search(extraction.article.text[max(0, fact.start - 40) : fact.start])


def listed(extraction: Extraction, fact: Fact) -> Listed | None:
    """The list that a count announces, None where none follows that can be counted surely."""
    return _in_row(extraction, fact) or _by_line(extraction, fact) or _by_ordinal(extraction, fact)


# ---------------------------------------------------------------- names in a row


def _in_row(extraction: Extraction, fact: Fact) -> Listed | None:
    text = extraction.article.text
    noun = _noun(fact)
    if noun in LOCATED:
        return None
    sentence = extraction.layout.sentences[fact.frame.sentence]
    stop = min(len(text), fact.end + _LONGEST, max(sentence.end, fact.end))
    opened = _OPENS.match(text, fact.end, stop)
    start = opened.end() if opened else None
    mark = (opened["open"] or opened["dash"] or (opened["said"] and ":") if opened else None) or ""
    if (
        start is None
        and text.startswith(" as ", fact.end)
        and _NAMING.search(text[max(sentence.start, fact.start - 70) : fact.start])
    ):
        start = fact.end + 4
    apposed = _APPOSED.match(text, fact.end, stop) if start is None else None
    if apposed:
        start = apposed.end()
    if start is None:
        return None
    closes = _CLOSES.get(mark, _SENTENCE if mark else _APPOSED_ENDS)
    closed = closes.search(text, start, stop)
    end = closed.start() if closed else stop
    around = text[sentence.start : fact.start] + " " + text[end : _next_end(extraction, fact.frame.sentence)]
    people = fact.value.group in PEOPLE or _all_persons(extraction, start, end, text[start:end])
    items = _items(text[start:end], people)
    if items is None or _OPEN_WORDS.search(text[start:end]):
        return None
    if not people and ((apposed and noun not in POLITIES) or not noun):
        return None
    if opened and opened["said"] and not _only_count(extraction, fact):
        return None
    least, most = items
    if most < fact.value.low and _OPEN_WORDS.search(around):
        return None
    words = " ".join(text[start:end].split())
    return Listed(least, most, Span(start, end), words)


def _all_persons(extraction: Extraction, start: int, end: int, words: str) -> bool:
    """The list holds a known person, and whole names like it between its commas."""
    known = any(
        f.kind == "name" and start <= f.start and f.end <= end and f.value.of == "person" and f.value.complete
        for f in extraction.facts
    )
    items = re.split(r",\sand\s|,\s|\sand\s", _AGES.sub("", words).strip(" ,."))
    return known and len(items) >= 2 and all(_is_name(item, True) for item in items)


def _only_count(extraction: Extraction, fact: Fact) -> bool:
    """No other number stands in the sentence, so that the list behind its colon is this one's."""
    near = extraction.facts[max(0, (at := extraction.facts.index(fact)) - _AHEAD) : at + _AHEAD]
    return all(f is fact or f.kind != "count" or f.frame.sentence != fact.frame.sentence for f in near)


def _next_end(extraction: Extraction, sentence: int) -> int:
    sentences = extraction.layout.sentences
    return sentences[min(sentence + 1, len(sentences) - 1)].end


def _items(words: str, people: bool) -> tuple[int, int] | None:
    """Least and most number of names that a closed list may be read as; None where something else stands in it."""
    bare = " ".join(_AGES.sub("", words).split()).strip(" ,.")
    parts = [p.strip() for p in bare.split(",") if p.strip()]
    last = parts[-1] if parts else ""
    oxford = last.lower().startswith("and ")
    if oxford:
        parts[-1] = last[4:].strip()
    joined = 0
    if not oxford:
        pieces = re.split(r"\sand\s", last)
        if len(pieces) == 2 and fold(last) not in AND_NAMES:
            parts[-1:] = pieces
            joined = 1
    if len(parts) < 2 or not (oxford or joined) or not all(_is_name(p, people) for p in parts):
        return None
    # "Marks and Spencer" may be one firm; two persons are two
    least = len(parts) - (joined if not people else 0)
    return (least, len(parts)) if least > 1 else None


def _is_name(item: str, people: bool) -> bool:
    words = item.split()
    if not 1 <= len(words) <= 6 or (people and len(words) < 2):
        return False
    for word in words:
        if not _WORD.match(word) and word != "&":
            return False
        if word[0].islower() and word.lower() not in PARTICLES:
            return False
    return words[0][0].isupper() or words[0] in ("al", "de", "van", "von", "bin")


# ---------------------------------------------------------------- one a line


def _by_line(extraction: Extraction, fact: Fact) -> Listed | None:
    layout, text = extraction.layout, extraction.article.text
    block = layout.blocks[fact.frame.block]
    noun = _noun(fact)
    announces = text[fact.end : block.end].strip()[-1:] == ":" or block.voice is Voice.HEADLINE
    if not announces or (noun not in POINTS and block.voice is Voice.HEADLINE):
        return None
    if len([f for f in extraction.facts if f.kind == "count" and f.frame.block == fact.frame.block]) > 1:
        return None
    numbered = _numbered(extraction, fact.frame.block + 1)
    if len(numbered) >= 2:
        return _lines(extraction, numbered)
    if block.voice is Voice.HEADLINE:
        return None
    items = []
    for index in range(fact.frame.block + 1, len(layout.blocks)):
        if not _is_item(extraction, index):
            break
        items.append(index)
    return _lines(extraction, items) if len(items) >= 2 else None


def _lines(extraction: Extraction, items: Sequence[int]) -> Listed:
    blocks, text = extraction.layout.blocks, extraction.article.text
    span = Span(blocks[items[0]].start, blocks[items[-1]].end)
    heads = "; ".join(" ".join(text[blocks[i].start : blocks[i].end].split()[:4]) for i in items)
    return Listed(len(items), len(items), span, heads)


def _numbered(extraction: Extraction, first: int) -> list[int]:
    """Blocks that open with 1, 2, 3 … from a block on."""
    found: list[int] = []
    for index in range(first, len(extraction.layout.blocks)):
        block = extraction.layout.blocks[index]
        number = _NUMBERED.match(extraction.article.text, block.start, block.end)
        if number and int(number[1]) == len(found) + 1:
            found.append(index)
        elif number and int(number[1]) == 1:
            break
    return found


def _is_item(extraction: Extraction, index: int) -> bool:
    """The block is an item of a list: a bullet opens it, or the blanks that a masked one leaves."""
    text, block = extraction.article.text, extraction.layout.blocks[index]
    if BULLET.match(text, block.start, block.end):
        return True
    line = max(text.rfind("\n", 0, block.start), text.rfind("\r", 0, block.start)) + 1
    if block.start - line < 2 or text[line : block.start].strip(" "):
        return False
    headings = (Voice.HEADLINE, Voice.SUBHEAD)
    return not any(r.start <= block.start < r.end for r in extraction.article.regions if r.voice in headings)


# ---------------------------------------------------------------- first, second, third


def _by_ordinal(extraction: Extraction, fact: Fact) -> Listed | None:
    """Sentences that open with "First", "Second" … beyond the number; fewer of them prove nothing."""
    noun = _noun(fact)
    if noun not in POINTS:
        return None
    layout, text = extraction.layout, extraction.article.text
    count, spans = 0, []
    for sentence in layout.sentences[fact.frame.sentence + 1 : fact.frame.sentence + 1 + _AHEAD]:
        opening = re.match(r"(?:And\s|The\s)?([A-Za-z]+)(?:,|\sis\b|:)", text[sentence.start : sentence.end])
        word = opening[1].lower() if opening else ""
        if count < len(ORDINALS) and word in ORDINALS[count]:
            count += 1
            spans.append(sentence)
    said = int(fact.value.low)
    if count < 2 or count < said:
        return None
    return Listed(count, count, Span(spans[0].start, spans[-1].end), f"up to {ORDINALS[count - 1][0]!r}")
