"""Finds time expressions in a text: runs of time words, reduced by the grammar's cascade."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

import ahocorasick_rs

from discrep.kinds.dates.grammar_en import EDGES, KIND_OF, cascade
from discrep.kinds.dates.grammar_named_en import NAMES
from discrep.kinds.dates.lexicon_en import NOT_TRIGGERS, TRIGGERS
from discrep.kinds.dates.looks import figurative, stands_alone, tense_around
from discrep.kinds.dates.parsed import Form, Parsed
from discrep.kinds.dates.shapes import Node, NoReading, build, code
from discrep.kinds.dates.tokens import LONGEST, SPACE, Token, token_at
from discrep.model import Layout, Mention, Span, Tense

_DIGITS = re.compile(r"[0-9]+")
_LEFT_STEPS = 9
NAME_BEFORE = frozenset("Sheffield Bloody Ruby Super Giving Ash Joe Freaky".split())
NAME_AFTER = frozenset(
    "Institute Times Telegraph Mirror Mail Express Herald Review Post Tribune Independent Agreement Accord Night Street Avenue Road "
    "Club Society Foundation Group Hotel Fund Company Corp Building Tower House Bar Café Cafe Ensemble Orchestra Players Capital "
    "Ventures Records Studios Partners Trust League Brigade Battalion Squadron Regiment Division Movement".split()
)
RELATIVES = frozenset("that which when he she they it leading when where who".split())
_SYMBOLS = frozenset("$£€¥₹#§%№+=_*^<>\\")


@lru_cache(maxsize=1)
def _triggers() -> ahocorasick_rs.AhoCorasick:
    words = [word for word in TRIGGERS if word not in NOT_TRIGGERS]
    words += [form for name in NAMES for form in (name, name.replace("'", "’")) if not name[0].isdigit()]
    words.remove("am")
    cased = [form for word in words for form in (word, word.capitalize(), word.title(), word.upper())]
    cased += ["May", "am", "AM", "PM"]
    return ahocorasick_rs.AhoCorasick(
        sorted(set(cased)), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )


def _starts(text: str) -> list[int]:
    """Offsets of digits and trigger words, sorted."""
    starts = [match.start() for match in _DIGITS.finditer(text)]
    size = len(text)
    for _, start, end in _triggers().find_matches_as_indexes(text):
        if (start and text[start - 1].isalpha()) or (end < size and text[end].isalpha() and text[end : end + 1] != "s"):
            continue
        starts.append(start)
    starts.sort()
    return starts


def _leftmost(text: str, at: int, floor: int) -> int:
    """Start of the run of time words that ends at `at`, not before `floor`."""
    for _ in range(_LEFT_STEPS):
        end = at
        while end > floor and text[end - 1] in " \u00a0\t" and at - end < 3:
            end -= 1
        if end > floor and text[end - 1] == "\n" and text[end - 2 : end - 1] not in ("\n", "") and at - end < 3:
            end -= 1
        if end <= floor:
            break
        start = end
        while start > floor and (text[start - 1].isalnum() or text[start - 1] in ".'’:/"):
            start -= 1
        if start == end:
            token = token_at(text, end - 1)
            if token is None:
                break
            at = end - 1
            continue
        token = token_at(text, start)
        if token is None or (token.end < end and text[token.end : end] != "."):
            break
        if text[token.end : end] == "." and end < len(text) and not text[end].isalnum():
            break
        at = start
    return at


def _run(text: str, at: int) -> list[Token]:
    """Tokens from `at` on while they are words of time."""
    tokens: list[Token] = []
    while len(tokens) < LONGEST:
        token = token_at(text, at)
        if token is None:
            break
        tokens.append(token)
        at = SPACE.match(text, token.end).end()  # type: ignore[union-attr]
    return tokens


def _before(text: str, at: int) -> tuple[str, str]:
    """Class and word of what stands left of a run."""
    end = at
    while end and text[end - 1] in " \u00a0\t":
        end -= 1
    if not end or text[end - 1] in "\n\r":
        return "bos", ""
    char = text[end - 1]
    if char.isalnum():
        start = end
        while start and end - start < 24 and text[start - 1].isalnum():
            start -= 1
        word = text[start:end]
        if end == at:
            return "stuck", word
        if word in NAME_BEFORE:
            return "lname", word
        return ("digits" if word[0].isdigit() else "cap" if word[0].isupper() else "lw"), word
    if char in _SYMBOLS or (char in "/&" and end == at):
        return "sym", char
    if char == "." and end == at and end > 1 and text[end - 2].isalnum():
        return "stuck", char
    return "bos", char


def _after(text: str, at: int) -> tuple[str, str]:
    """Class and word of what stands right of a run."""
    start = at
    size = len(text)
    while start < size and text[start] in " \u00a0\t\n\r" and start - at < 3:
        start += 1
    if start >= size:
        return "eos", ""
    char = text[start]
    if char.isalnum():
        end = start
        while end < size and end - start < 24 and (text[end].isalnum() or text[end] in "'’"):
            end += 1
        if start == at:
            return "rstuck", text[start:end]
        if text[start:end] in NAME_AFTER:
            return "rname", text[start:end]
        if text[start:end] in RELATIVES:
            return "rrel", text[start:end]
        return ("rcap" if char.isupper() else "rnum" if char.isdigit() else "rlw"), text[start:end]
    if char in "%°$£€" or (char in "/_=+#" and start == at):
        return "rpct", char
    return "eos", char


def readings(text: str) -> Iterator[tuple[int, int, Form, Node, list[Token]]]:
    """Every time expression of a text: start, end, form, the node it came from, and its run."""
    done = 0
    for start in _starts(text):
        if start < done:
            continue
        at = _leftmost(text, start, done)
        run = _run(text, at)
        if not run or run[-1].end <= start:
            done = max(done, start + 1)
            continue
        left, left_word = _before(text, at)
        right, right_word = _after(text, run[-1].end)
        tokens = [Token(at, at, left, left_word), *run, Token(run[-1].end, run[-1].end, right, right_word)]
        string = "".join([code(token.cls) for token in tokens])
        payloads = [token.payload for token in tokens]
        yield from _read(string, tokens, payloads)
        done = run[-1].end


def _read(string: str, tokens: list[Token], payloads: list[object]) -> Iterator[tuple[int, int, Form, Node, list[Token]]]:
    grammar = cascade()
    banned: frozenset[tuple[str, int]] = frozenset()
    for _ in range(8):
        try:
            made = [(node, build(node, payloads)) for node in grammar.plan(string, banned)]
        except NoReading as refused:
            banned |= {(refused.node.row.name, refused.node.start)}
            continue
        for node, form in made:
            yield tokens[node.start].start, tokens[node.end - 1].end, form, node, tokens
        return


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Time expressions in text order; none over a taken span."""
    text = layout.text
    mentions = []
    blocked = sorted(taken)
    for start, end, form, node, tokens in readings(text):
        if blocked:
            index = bisect_right(blocked, (end, -1)) - 1
            if any(b.start < end and start < b.end for b in blocked[max(index - 1, 0) : index + 1]):
                continue
        before = tokens[node.start - 1] if node.start else None
        edge = EDGES.get(before.cls) if before else None
        kind = KIND_OF(form)
        tense = tense_around(text, start, end) if kind != "duration" else Tense.NONE
        parsed = Parsed(form, None, edge, tense, stands_alone(text, start, end), figurative(text, start, end, form))
        mentions.append(Mention(kind, start, end, text[start:end], parsed, node.row.name))
    return mentions
