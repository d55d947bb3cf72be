"""Whose a number of things is: the owner that a name before the verb tells, and what is had."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.quantities import possessions_en as en
from discrep.model import Member, read_once_of_fact
from discrep.naming.fold import fold
from discrep.naming.spans import runs

_HAS, _EMPLOYS, _PARENT, _OTHER = (Late(w) for w in (en.HAS, en.EMPLOYS, en.PARENT, en.OTHER_SUBJECT))

_ASIDE = Late(r",\s(?!who\b|which\b)[^,]{2,60},\s")
_PLACED = Late(r"\b(?:in|at|of|on|near|from|by|to)\s(?:the\s)?\Z")


class Possession(NamedTuple):
    """What is had ("wife", "employee", "child"), and the folded last word of the owner's name."""

    what: str
    owner: str


@read_once_of_fact
def possession(member: Member) -> Possession | None:
    """Who has the things counted; None where no verb of having stands before the number, or no name before it."""
    fact = member.fact
    if fact.kind != "count" or fact.value.part or fact.value.change is not None:
        return None
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    return _possession(member.article.text, sentence.start, fact.start, fact.value.counted)


@lru_cache(1024)
def _possession(text: str, first: int, start: int, counted: str | None) -> Possession | None:
    ahead = text[max(first, start - 160) : start]
    head = counted.split()[-1] if counted else ""
    if (verb := _PARENT.search(ahead)) is not None:
        what = "child" if head in ("", *en.CHILDREN) else ""
    elif (verb := _EMPLOYS.search(ahead)) is not None:
        what = "employee" if head in ("", *en.WORKERS) else ""
    elif (verb := _HAS.search(ahead)) is not None:
        what = "employee" if head in ("employee", "worker") else counted or ""
        what = "" if head in en.FLEETING else what
    else:
        return None
    name, between = _subject(ahead[: verb.start()])
    if not what or name is None or _OTHER.search(between):
        return None
    return Possession(what, fold(name))


def _subject(words: str) -> tuple[str | None, str]:
    """The last word of the name that the verb belongs to, and what stands between; asides and places left out."""
    words = _ASIDE.sub(" ", words).removesuffix(", who ").removesuffix(", which ")
    found = [r for r in runs(words) if not _PLACED.search(words[max(0, r.start - 8) : r.start])]
    if not found:
        return None, ""
    return found[-1].words[-1], words[found[-1].end :]
