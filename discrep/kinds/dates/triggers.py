"""Where a text may speak of time: digits and trigger words, and the runs of time words around them.

Scanning starts at digits and triggers only, then takes neighbouring words while they are words of
time. A run has at most `LONGEST` words and reaches no further left than the run before it, so work
stays linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import ahocorasick_rs

from discrep.kinds.dates.grammar_named_en import NAMES
from discrep.kinds.dates.lexicon_en import (
    COUNTED,
    DULL,
    FEAST_NOUNS,
    NAME_AFTER,
    NAME_BEFORE,
    NOT_TRIGGERS,
    RELATIVES,
    TRIGGERS,
    TRIGGERS_CASED,
)
from discrep.kinds.dates.shapes import code, compile_form
from discrep.kinds.dates.tokens import SPACE, Token, token_at, word_of

LONGEST = 28
_LEFT_STEPS = 9
# Plain numbers are left to the trigger words beside them; these figures speak of time by themselves.
_DIGITS = re.compile(r"""[0-9]++(?:(?<=[0-9]{3})|[:/'’"a-zA-Z]|-[0-9]|\.[0-9]++\.|(?<=[QqHh][0-9]))""")
_SYMBOLS = frozenset("$£€¥₹#§%№+=_*^<>\\")
_BLANKS = " \u00a0\t"
_ANY_BLANK = frozenset(" \u00a0\t\n\r")
_RIGHT_WORD = re.compile(r"[^\W_'’](?:[^\W_]|['’]){0,23}")


class Run(NamedTuple):
    """Neighbouring words of time, between two words that say what stands before and after."""

    tokens: list[Token]
    string: str  # one class character a token


@lru_cache(maxsize=1)
def _triggers() -> ahocorasick_rs.AhoCorasick:
    words = [word for word in TRIGGERS if word not in NOT_TRIGGERS]
    words += [form for name in NAMES for form in (name, name.replace("'", "’")) if not name[0].isdecimal()]
    forms = {
        form
        for word in words
        for form in ((word, word.capitalize(), word.upper()) if word.isalpha() else _written(word))
    }
    return ahocorasick_rs.AhoCorasick(
        sorted(forms | TRIGGERS_CASED), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )


def _written(words: str) -> tuple[str, ...]:
    return words, words.capitalize(), words.title(), words.upper(), _as_name(words)


def _as_name(words: str) -> str:
    """Capitals but for particles: "Eid al-Fitr", "Martin Luther King day"."""
    return " ".join(
        word
        if word in ("day", "of")
        else "-".join(part if part in ("al", "ul", "un") else part.capitalize() for part in word.split("-"))
        for word in words.split()
    )


@lru_cache(maxsize=1)
def _dull() -> frozenset[str]:
    return frozenset(map(code, DULL))


@lru_cache(maxsize=1)
def _spelt() -> re.Pattern[str]:
    """Dull words that are a clock time all the same: "at ten-thirty", "until five to six", "at half seven"."""
    return compile_form(
        "(?:at|around|about|by|until|till|before|after|since|from) (?:num hy? tens|num to num|half num)"
    )


def _starts(text: str) -> list[int]:
    """Offsets of telling figures and trigger words, sorted."""
    starts = [
        start
        for start in map(re.Match.start, _DIGITS.finditer(text))
        if not (start > 1 and text[start - 1] in ",." and text[start - 2].isdecimal())
    ]
    size = len(text)
    for _, start, end in _triggers().find_matches_as_indexes(text):
        if (start and text[start - 1].isalpha()) or (end < size and text[end].isalpha() and text[end] != "s"):
            continue
        starts.append(start)
    starts.sort()
    return starts


def _left(text: str, at: int, floor: int) -> list[Token]:
    """The words of time that end at `at`, nearest first, none before `floor`."""
    tokens: list[Token] = []
    for _ in range(_LEFT_STEPS):
        end = _before_space(text, at, floor)
        if end <= floor:
            break
        start = max(text.rfind(" ", max(floor, end - 20), end) + 1, floor)
        piece = text[start:end]
        if piece.isalpha() and start > floor and text[start - 1] == " ":
            word = word_of(piece)
            if word is None:
                break
            if word.length == end - start and not word.names:
                tokens.append((start, end, word.code, word.payload))
                at = start
                continue
        else:
            start = _piece_start(text, end, floor)
        token = token_at(text, start)
        if token is None or token[1] < end:
            break
        tokens.append(token)
        at = start
    return tokens


def _before_space(text: str, at: int, floor: int) -> int:
    """Where the word left of `at` may end: over a few blanks and at most one line end."""
    end = at
    while end > floor and text[end - 1] in _BLANKS and at - end < 3:
        end -= 1
    if end > floor and text[end - 1] == "\n" and text[end - 2 : end - 1] not in ("\n", "") and at - end < 3:
        end -= 1
    return end


def _piece_start(text: str, end: int, floor: int) -> int:
    """Start of the word, figure or mark that ends at `end`."""
    start = end
    while start > floor and (text[start - 1].isalnum() or text[start - 1] in ".'’:/"):
        start -= 1
    if (
        end - start < 3
        and text[start - 2 : start] == ". "
        and text[start:end].isdecimal()
        and start - 3 > floor
    ):
        whole = text[max(floor, start - 5) : start - 2].rpartition(" ")[2]
        if whole.isdecimal() and len(whole) < 3:
            return start - 2 - len(whole)  # "4. 5 hours", pulled apart
    while (
        end - start == 3
        and text[start:end].isdecimal()
        and text[start - 1 : start] == ","
        and start > floor + 1
    ):
        head = start - 1  # the thousands of "3,000"
        while head > floor and start - head < 4 and text[head - 1].isdecimal():
            head -= 1
        return head if head < start - 1 else start
    return start if start < end else end - 1


def _tokens(text: str, at: int, floor: int) -> list[Token]:
    """The run of time words around a place that begins one."""
    tokens = _left(text, at, floor)
    tokens.reverse()
    if tokens and tokens[-1][1] > at:
        at = _past_space(text, tokens[-1][1])
    while len(tokens) < LONGEST:
        token = token_at(text, at)
        if token is None:
            break
        tokens.append(token)
        at = _past_space(text, token[1])
    return tokens


def _past_space(text: str, at: int) -> int:
    """Where the next word of a run may begin: over a few blanks and at most one line end."""
    if text[at : at + 1] == " " and text[at + 1 : at + 2].isalnum():
        return at + 1
    space = SPACE.match(text, at)
    return space.end() if space else at


def _before(text: str, at: int) -> str:
    """Class of what stands left of a run."""
    end = at
    while end and text[end - 1] in _BLANKS:
        end -= 1
    if not end or text[end - 1] in "\n\r":
        return "bos"
    char = text[end - 1]
    if char.isalnum():
        if end == at:
            return "stuck"
        start = text.rfind(" ", max(end - 24, 0), end) + 1 or max(end - 24, 0)
        word = text[start:end]
        if not word.isalnum():
            start = end
            while start and end - start < 24 and text[start - 1].isalnum():
                start -= 1
            word = text[start:end]
        if word in NAME_BEFORE or (_heavenly(text, at) and (word[0].isupper() or word == "the")):
            return "lname"
        return "digits" if word[0].isdecimal() else "cap" if word[0].isupper() else "lw"
    if char in _SYMBOLS or (char in "/&" and end == at):
        return "sym"
    if char == "." and end == at and end > 1 and text[end - 2].isalnum():
        return "stuck"
    return "bos"


def _heavenly(text: str, at: int) -> bool:
    """A bare "Sun" or "Sat" may be a newspaper's or a person's name, where no comma or stop cuts it."""
    return text.startswith(("Sun", "Sat"), at) and not (
        text[at + 3 : at + 4].isalpha() or text[at + 3 : at + 4] in ".,"
    )


def _past_blanks(text: str, at: int) -> int:
    start = at
    while start - at < 3 and text[start : start + 1] in _ANY_BLANK:
        start += 1
    return start


def _after(text: str, at: int) -> str:
    """Class of what stands right of a run."""
    start = at + 1 if text[at : at + 1] == " " and text[at + 1 : at + 2].isalnum() else _past_blanks(text, at)
    char = text[start : start + 1]
    if not char:
        return "eos"
    if char.isalnum():
        if start == at:
            return "rstuck"
        found = _RIGHT_WORD.match(text, start)
        word = found.group() if found else char
        if word in COUNTED:
            return "rpct"
        if word in NAME_AFTER:
            return "rname"
        if word in RELATIVES:
            return "rrel"
        if word in FEAST_NOUNS:
            return "rnoun"
        return "rcap" if char.isupper() else "rnum" if char.isdecimal() else "rlw"
    if char in "%°$£€" or (char in "/_=+#" and start == at):
        return "rpct"
    return "eos"


def runs(text: str) -> Iterator[Run]:
    """The text's runs of time words that may hold a time, in order."""
    done = 0
    dull, decimal, spelt = _dull(), code("dec"), _spelt()
    for start in _starts(text):
        if start < done:
            continue
        tokens = _tokens(text, start, done)
        if not tokens or tokens[-1][1] <= start:
            done = start + 1
            continue
        first, done = tokens[0][0], tokens[-1][1]
        string = "".join([token[2] for token in tokens])
        if dull.issuperset(string) or (len(tokens) == 1 and string == decimal):
            if len(tokens) < 3 or not spelt.search(string):
                continue
        left, right = code(_before(text, first)), code(_after(text, done))
        yield Run([(first, first, left, None), *tokens, (done, done, right, None)], left + string + right)
