"""How many of a thing were taken, found or stolen: the items of a haul, each a question of its own."""

from __future__ import annotations

import re
from functools import lru_cache

from discrep.kinds.late import Late
from discrep.kinds.quantities import hauls_en as en
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE, singular
from discrep.model import Member, read_once_of_fact

_REACH = 240
_BEFORE, _CAUGHT, _BEHIND = (Late(w) for w in (en.VERB_BEFORE, en.CAUGHT_WITH, en.VERB_BEHIND))
_NO_HAUL, _ITEM, _OTHER, _MODEL = (Late(w) for w in (en.NO_HAUL, en.ITEM, en.OTHER, en.MODEL))
_PLAIN = re.compile(r"[^a-z0-9]+")


@read_once_of_fact
def haul(member: Member) -> str | None:
    """What the items counted are ("rifle", "ak47", "other rifle"), where they were taken, found or stolen; else None."""
    fact = member.fact
    if fact.kind != "count" or fact.value.change is not None or fact.value.ratio:
        return None
    index = fact.frame.event
    if index >= 0 and member.extraction.events[index].background:
        return None
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    found = _haul(member.article.text, sentence.start, sentence.end, fact.start, fact.end)
    return found if found and _only(member, found) else None


@lru_cache(2048)
def _haul(text: str, first: int, last: int, start: int, end: int) -> str | None:
    first, last = max(first, start - _REACH), min(last, end + _REACH)
    ahead, behind = text[first:start], text[end:last]
    if not (_BEFORE.search(ahead) or _CAUGHT.search(ahead) or _BEHIND.match(behind)):
        return None
    return None if _NO_HAUL.search(f"{ahead} {behind}") else _item(text[start:last])


def _item(words: str) -> str | None:
    """The model of the items, else their noun, with the "other" that sets them apart in their list."""
    found = _ITEM.search(words)
    if found is None:
        return None
    phrase = words[: found.end()].strip()
    _, _, rest = phrase.partition(" ") if " " in phrase else ("", "", phrase)
    head = singular(_PLAIN.sub("", rest.split()[-1].lower())) if rest else ""
    named = (
        rest.split()[-1][:1].isupper() and not any(c.isdigit() for c in rest.split()[-1]) if rest else False
    )
    if len(head) < 3 or named or head in en.NO_THINGS or GROUP_OF.get(head) in PEOPLE:
        return None
    model = _MODEL.search(phrase)
    if model:
        return _PLAIN.sub("", model.group().lower())
    return f"other {head}" if _OTHER.search(phrase) else head


def _only(member: Member, item: str) -> bool:
    """No other figure of the article is of such an item: it tells of one haul, whatever all hauls made together."""
    text, layout = member.article.text, member.extraction.layout
    for fact in member.extraction.facts:
        if fact.kind != "count" or fact.start == member.fact.start:
            continue
        sentence = layout.sentences[fact.frame.sentence]
        if _item(text[fact.start : min(sentence.end, fact.end + _REACH)]) != item:
            continue
        if fact.value.low != member.fact.value.low and not _NO_HAUL.search(text, sentence.start, fact.start):
            return False
    return True
