"""The post that stands with a person's name, whoever it is: "police Sgt. Ann Holt", "Ann Holt, the fire chief,"."""

from __future__ import annotations

import re
from typing import NamedTuple

from discrep.kinds.titles.ranks_en import (
    BEFORE_POST,
    HEADS,
    LADDERS,
    MADE_CLOSER,
    MODIFIERS,
    OF_CHIEFS,
    SAME_POST,
    UNSETTLED,
)
from discrep.model import Span

_BACK = 60  # characters looked back for a post
_FAR = 4  # words before a post among which "former" still belongs to it
_WORD_BACK = re.compile(r"([A-Za-z]+)(['’]s)?\.?[ \u00a0-]\Z")
_COMMA_BACK = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|['’]s?)( (?:[a-z]+ ){0,3}[a-z]{4,}), \Z"
)
_OPENING = re.compile(r"(?:\A|[.!?:“\"\n] ?)\Z")
_AFTER = re.compile(r", (?:the |a |an |its |their |his |her )?([^,.;:()\n]{3,60})(?=[,.;)\n])")
_TOLD = re.compile(
    r"(?:, who)? (?:was|is|served as|worked as) (?:the |a |an |its |their )?([^,.;:()\n]{3,60})"
)
_AS = re.compile(r"\bAs (?:the |an? |its )?([^,.;:()\n]{3,80}), (?:M(?:r|s|rs)\.? )?\Z")
_WORDS = re.compile(r"[A-Za-z]+")
_STOP = re.compile(r"\b(?:of|for|with|at|in|from|who|and|to|on)\b")


class Post(NamedTuple):
    """A post in plain words ("assistant district attorney"), where it stands, and whether it is held."""

    words: str
    span: Span
    settled: bool
    only: bool = False  # "the suspect": the article knows one


def post_before(text: str, start: int) -> Post | None:
    """The post right before a name, without comma or, where an article or owner opens it, with one."""
    floor = max(0, start - _BACK)
    apart = _COMMA_BACK.search(text, floor, start) if text[max(0, start - 2) : start] == ", " else None
    at, words = start, list[str]()
    settled = True
    if apart:
        return _opened(apart)
    while found := _WORD_BACK.search(text, floor, at):
        word = _plain(found.group(1))
        if word in UNSETTLED:
            settled = False
            break
        if not (word in MODIFIERS or word in HEADS or found.group(1).lower() in SAME_POST):
            bare = words[:1] and words[0] in MADE_CLOSER and word not in BEFORE_POST
            if bare and (found.group(1).islower() or _OPENING.search(text, floor, found.start(1))):
                settled = False  # "battalion chief": another post, of a word not known here
            break
        if text[found.end(1) : found.end(1) + 1] in "'’" and word != "sheriff":
            break
        words[:0] = [word]
        at = found.start()
    settled = settled and not UNSETTLED.intersection(text[floor:at].lower().replace("-", " ").split()[-_FAR:])
    only = text[max(0, at - 4) : at].lower().endswith("the ")
    return _post(words, Span(at, start), settled, only)


def _opened(found: re.Match[str]) -> Post | None:
    """The post of "its lawyer, Ann Holt"."""
    words = [_plain(word) for word in found.group(1).split()]
    settled = not UNSETTLED.intersection(words)
    first = len(words)
    while first and (words[first - 1] in MODIFIERS or words[first - 1] in HEADS):
        first -= 1
    return _post(words[first:], Span(*found.span(1)), settled, found.group().startswith(("the ", "The ")))


def post_after(text: str, end: int) -> Post | None:
    """The post in the apposition after a name."""
    found = _AFTER.match(text, end)
    if not found:
        return None
    phrase = _STOP.split(found.group(1), maxsplit=1)[0]
    words = [_plain(w) for w in _WORDS.findall(phrase)]
    settled = not UNSETTLED.intersection(words)
    while words and words[-1] not in HEADS and words[-1] not in SAME_POST.values():
        words.pop()
    first = len(words)
    while first and (words[first - 1] in MODIFIERS or words[first - 1] in HEADS or " " in words[first - 1]):
        first -= 1
    return _post(
        words[first:], Span(found.start(1), found.end(1)), settled, found.group().startswith(", the ")
    )


def post_told(text: str, start: int, end: int) -> Post | None:
    """The post that a sentence says a person has or had: "Holt was deputy mayor", "As the deputy mayor, Holt …"."""
    found = (_TOLD.match(text, end), _AS.search(text, max(0, start - 100), start))
    return next((post for match in found if match and (post := _in_words(match))), None)


def _in_words(found: re.Match[str]) -> Post | None:
    """The post that a phrase is, all of it."""
    phrase = _STOP.split(found.group(1), maxsplit=1)[0].rstrip()
    words = [_plain(w) for w in _WORDS.findall(phrase)]
    if not words or not all(w in MODIFIERS or w in HEADS for w in words):
        return None
    return _post(words, Span(found.start(1), found.start(1) + len(phrase)), True, False)


def _plain(word: str) -> str:
    lower = word.lower()
    return SAME_POST.get(lower, lower)


def _post(words: list[str], span: Span, settled: bool, only: bool) -> Post | None:
    if not words:
        return None
    joined = " ".join(words)
    last = joined.rsplit(" ", 1)[-1]
    return Post(joined, span, settled, only) if last in HEADS else None


def rungs(post: str) -> frozenset[tuple[int, str]]:
    """The places of a post on the ladders, its longest form only: "county sheriff" is the rung "sheriff"."""
    if post.endswith(" chief"):
        post = " ".join(word for word in post.split() if word not in OF_CHIEFS)
    found = [
        (number, rung)
        for number, ladder in enumerate(LADDERS)
        for rung in ladder
        if f" {post} ".endswith(f" {rung} ")
    ]
    longest = max((len(rung) for _, rung in found), default=0)
    return frozenset(place for place in found if len(place[1]) == longest)
