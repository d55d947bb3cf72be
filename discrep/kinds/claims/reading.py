"""A sentence read for what it claims: its content words, its clauses, what is denied in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from discrep.framing import words as w
from discrep.framing.clauses import clause, pieces
from discrep.framing.speech import speeches
from discrep.framing.speech_act import Speech
from discrep.framing.words import Words, finite
from discrep.kinds.claims import acts_en as acts
from discrep.kinds.claims.forms_en import COUNTRIES, PEOPLES
from discrep.kinds.claims.keys import key, meanings, name_key
from discrep.kinds.claims.polarity import denials
from discrep.model import Modality, Span, Tense, Voice

_VERBAL = w.BE | w.HAVE | w.DO | w.WILL | w.MODAL


class Token:
    """A content word: its place, its key, and what sort of word it is."""

    __slots__ = ("at", "end", "key", "name", "number", "part", "raw", "when")

    def __init__(
        self, at: int, end: int, key_: str, name: bool, number: bool, when: bool, raw: str = ""
    ) -> None:
        self.at = at  # word index
        self.end = end  # word index after the last word
        self.key = key_
        self.name = name
        self.number = number
        self.when = when
        self.raw = raw or key_  # its key as a name
        self.part = 0  # index of its clause

    def __repr__(self) -> str:
        return self.key


@dataclass(slots=True)
class Part:
    """One clause of a sentence."""

    first: int
    last: int
    verb: int  # its finite verb, -1: none
    tense: Tense
    modality: Modality
    passive: bool
    head: int  # word index of what is claimed: verb, or what "be" says of the subject; -1: none
    heads: tuple[int, ...]  # the same for every verb of the clause
    copular: bool
    open: bool  # nothing is asserted
    partial: frozenset[str]  # words on which its denial falls, instead of on the act: "all", "because"
    speech: Speech | None
    reporting: bool = False  # it is the clause of saying itself
    subject: list[Token] = field(default_factory=list)
    pronoun: str = ""  # the pronoun that is its subject
    denial: bool = False  # what it says is told as denied by its speaker
    inherited: bool = False  # the subject was taken over from the clause before


@dataclass(slots=True)
class Statement:
    """One sentence: content words, clauses, and for each of its words whether it is denied."""

    words: Words
    first: int
    last: int
    voice: Voice
    span: Span
    tokens: list[Token]
    parts: list[Part]
    denied: bytearray  # by word, from `first`

    def part_of(self, i: int) -> Part:
        for part in self.parts:
            if part.first <= i < part.last:
                return part
        return self.parts[-1]

    def tokens_of(self, part: Part) -> list[Token]:
        return [t for t in self.tokens if part.first <= t.at < part.last]

    def negated(self, i: int) -> bool:
        """Word `i` is denied; never a word taken over from another sentence."""
        return self.first <= i < self.last and bool(self.denied[i - self.first])


def content(words: Words, first: int, last: int) -> list[Token]:
    """The content words of `[first, last)`, phrases of the tables taken as one."""
    out: list[Token] = []
    phrases = meanings().phrases
    i = first
    while i < last:
        kind, low = words.kinds[i], words.words[i].low
        if not kind & w.WORD or (low in _light() and low not in _opening_phrases()):
            i += 1
            continue
        text = words.words[i].text
        if kind & w.NUMBER or low in _numbers():
            out.append(Token(i, i + 1, _figure(low), False, True, bool(kind & w.YEAR)))
            i += 1
            continue
        if kind & w.CAPITAL and not _sentence_word(words, i, first):
            when = bool(kind & w.DAY)
            out.append(Token(i, i + 1, name_key(text), not when, False, when))
            i += 1
            continue
        root = key(low)
        end = i + 1
        for rest, name in phrases.get(root, ()):
            stop = i + 1 + len(rest)
            if stop <= last and all(key(words.low(i + 1 + n)) == k for n, k in enumerate(rest)):
                root, end = name, stop
                break
        else:
            if low in _light():
                i += 1
                continue
        raw = name_key(text) if kind & w.CAPITAL else ""
        out.append(Token(i, end, root, False, False, bool(kind & w.DAY), raw))
        i = end
    return out


def _sentence_word(words: Words, i: int, first: int) -> bool:
    """Whether a capital at the head of a sentence is only that: the next word is none, and the tables know it."""
    if i > first and not words.kinds[i - 1] & (w.QUOTE | w.BREAK | w.STOP):
        return False
    after = words.kinds[i + 1] if i + 1 < len(words.kinds) else 0
    if words.words[i].low in COUNTRIES or words.words[i].low.endswith(PEOPLES):
        return False
    return not after & w.CAPITAL and words.words[i].low.isalpha() and not words.words[i].text.isupper()


@lru_cache(1)
def _light() -> frozenset[str]:
    return acts.LIGHT


@lru_cache(1)
def _opening_phrases() -> frozenset[str]:
    """Light words that may begin a phrase of the tables: "still held", "only damaged"."""
    return frozenset(("still", "only", "in", "on", "at", "ahead", "close", "over"))


@lru_cache(1)
def _numbers() -> dict[str, str]:
    names = "one two three four five six seven eight nine ten eleven twelve".split()
    return {name: str(n) for n, name in enumerate(names, 1)} | {"dozen": "12"}


def _figure(low: str) -> str:
    return _numbers().get(low, low.replace(",", ""))


def read_sentence(words: Words, first: int, last: int, voice: Voice, span: Span) -> Statement | None:
    """The sentence's statement; None where it holds nothing that could be claimed."""
    tokens = content(words, first, last)
    if len(tokens) < 2 or words.words[last - 1].low == "?":
        return None
    flags = finite(words, first, last)
    _more_verbs(words, first, last, flags)
    bits = words.bits(first, last)
    speech = speeches(words, first, last, flags) if bits & w.REPORTS else []
    speech = [s for s in speech if s.cls != "denied" or _tells(words, s, first, flags)]
    cuts = [c for s in speech for c in s.cuts]
    parts = [
        _part(words, piece, voice, speech, (first, flags))
        for piece in _joined(words, pieces(words, first, last, flags, cuts))
    ]
    denied, partial = denials(words, first, last, parts, bits)
    for part in parts:
        if words.low(part.first) == "that" and key(words.low(part.first - 1)) in _hearsay():
            part.open = True
        part.partial = frozenset(word for i, word in partial if part.first <= i < part.last)
    statement = Statement(words, first, last, voice, span, tokens, parts, denied)
    for index, part in enumerate(parts):
        for token in statement.tokens_of(part):
            token.part = index
    _subjects(statement)
    return statement


def _tells(words: Words, speech: Speech, first: int, flags: Sequence[int]) -> bool:
    """What is denied or rejected is told in a clause: not "rejected the offer"."""
    for part in speech.reported:
        a, b = words.at(part.start), words.at(part.end)
        if not words.low(a - 1).startswith("den") and words.low(a - 1) != "that":
            continue
        if any(flags[a - first : b - first]) or words.kinds[a] & w.ING:
            return True
    return False


def _more_verbs(words: Words, first: int, last: int, flags: bytearray) -> None:
    """Marks verbs that framing does not know: "lies", "holds", "employs", after a noun or a name."""
    none = not any(flags)
    for n in range(1, last - first - 1):
        if flags[n]:
            continue
        i = first + n
        kind, low = words.kinds[i], words.words[i].low
        if kind & _NO_VERB or low in acts.LIGHT or not low.endswith("s") or low.endswith(("ss", "us", "'s")):
            continue
        before = words.low(i - 1)
        if words.kinds[i - 1] & _NO_SUBJECT or before in ("to", "not") or any(flags[max(0, n - 6) : n]):
            continue
        if before.endswith("s") and not words.kinds[i - 1] & w.CAPITAL:
            continue
        after = words.kinds[i + 1]
        if (
            none
            or after & (w.DETERMINER | w.CAPITAL | w.PRONOUN)
            or (key(low) in _acts() and after & w.PREPOSITION)
        ):
            flags[n] = 1
            none = False
    if none:
        _plain_verb(words, first, last, flags)


def _plain_verb(words: Words, first: int, last: int, flags: bytearray) -> None:
    """In a sentence without any verb so far, the first plain form of the tables after a plural."""
    for n in range(1, last - first - 1):
        i = first + n
        kind, low = words.kinds[i], words.words[i].low
        if kind & (_NO_VERB | w.CAPITAL) or low in acts.LIGHT or words.kinds[i - 1] & _NO_SUBJECT:
            continue
        plural = words.low(i - 1).endswith("s") or words.low(i - 1) in (
            "longer",
            "never",
            "always",
            "still",
            "also",
        )
        if plural and key(low) in _acts():
            flags[n] = 1
            return


_NO_VERB = w.CAPITAL | w.MARK | w.NUMBER | w.PREPOSITION | w.DETERMINER
_NO_SUBJECT = w.DETERMINER | w.PREPOSITION | _VERBAL | w.MARK | w.COORDINATOR


def _acts() -> frozenset[str]:
    return meanings().acts


def _joined(words: Words, found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The clauses with those put together again that an adverb seemed to part: "has not yet joined"."""
    out: list[tuple[int, int, int]] = []
    for first, last, verb in found:
        if out and words.low(first) == "yet" and words.kinds[first - 1] & (w.NEGATOR | w.HAVE | w.BE):
            out[-1] = (out[-1][0], last, out[-1][2] if out[-1][2] >= 0 else verb)
        else:
            out.append((first, last, verb))
    return out


def _part(
    words: Words,
    piece: tuple[int, int, int],
    voice: Voice,
    speech: Sequence[Speech],
    finite_from: tuple[int, bytearray],
) -> Part:
    first, last, verb = piece
    made = clause(words, first, last, verb, voice, words.bits(first, last))
    governing = next(
        (
            s
            for s in reversed(speech)
            if any(r.start <= made.start and made.end <= r.end + 1 for r in s.reported)
        ),
        None,
    )
    own = any(s.reporting.start <= made.start and made.end <= s.reporting.end + 1 for s in speech)
    found = _heads(words, verb, last, finite_from) if verb >= 0 and not own else []
    head, copular, passive = found[0] if found else (-1, False, False)
    heads = tuple(h for h, _, _ in found if h >= 0)
    modality, is_open = _stance(words, first, last, verb, head)
    if governing and (governing.cls == "asked" or _opinion(words, governing)):
        is_open = True
    return Part(
        first,
        last,
        verb,
        made.tense,
        modality,
        passive,
        head,
        heads,
        copular,
        is_open,
        frozenset(),
        governing,
        own,
    )


def _opinion(words: Words, speech: Speech) -> bool:
    """The speaker believes, fears or predicts what is reported."""
    last = words.at(speech.reporting.end)
    return any(key(words.low(i)) in _beliefs() for i in range(words.at(speech.reporting.start), last))


def _heads(
    words: Words, verb: int, last: int, finite_from: tuple[int, bytearray]
) -> list[tuple[int, bool, bool]]:
    """The heads of a clause's verbs: of its first, of further finite ones, of those joined by "and"."""
    start, flags = finite_from
    found = [_head(words, verb, last)]
    for i in range(max(found[0][0], verb) + 1, last):
        if flags[i - start]:
            one = _head(words, i, last)
            if one[0] > found[-1][0]:
                found.append(one)
        elif words.low(i - 1) == "and" and found[0][0] > verb and words.kinds[verb] & (w.WILL | w.MODAL):
            if key(words.low(i)) in _acts() and not words.kinds[i] & _NO_VERB:
                found.append((i, False, False))
    return found


def _head(words: Words, verb: int, last: int) -> tuple[int, bool, bool]:
    """(word index of what the clause says, whether "be" says it, whether it is passive)."""
    kinds = words.kinds
    i = verb
    be = False
    while i < last:
        kind, low = kinds[i], words.words[i].low
        if kind & (w.MARK | w.SUBORDINATOR) and i > verb:
            return (verb if not kinds[verb] & _VERBAL else -1), False, False
        root = key(low)
        if kind & (w.HAVE | w.DO) and _auxiliary(words, i, last):
            i += 1
        elif kind & w.BE:
            be = True
            i += 1
        elif (
            kind & (w.WILL | w.MODAL | w.NEGATOR)
            or low
            in (
                "to",
                "not",
                "never",
                "longer",
                "no",
                "yet",
                "also",
                "still",
                "only",
                "already",
                "now",
                "always",
                "ever",
                "been",
                "it",
            )
            or low.endswith("ly")
            or (low in acts.LIGHT and not kind & (w.PREPOSITION | w.DETERMINER | w.HAVE | w.PRONOUN))
        ):
            i += 1
        elif (root in _leading_to()) and words.low(i + 1) == "to":
            be = False
            i += 2
        elif root in _ceasing() and i + 1 < last and kinds[i + 1] & w.ING:
            be = False
            i += 1
        elif be:
            passive = bool(kind & w.PARTICIPLE) and not kind & w.DETERMINER
            j = _complement(words, i, last)
            return j, not passive and not kind & w.ING, passive
        else:
            return i, False, False
    return -1, False, False


@lru_cache(1)
def _leading_to() -> frozenset[str]:
    return frozenset(map(key, (*acts.NEGATING_TO, *acts.CARRYING_TO)))


@lru_cache(1)
def _ceasing() -> frozenset[str]:
    return frozenset(map(key, acts.CEASING))


def _auxiliary(words: Words, i: int, last: int) -> bool:
    if words.kinds[i] & w.DO:
        return True
    for j in range(i + 1, min(i + 5, last)):
        kind = words.kinds[j]
        if kind & (w.PARTICIPLE | w.BE | w.DO) or words.low(j) == "to":
            return True
        if kind & (w.DETERMINER | w.PREPOSITION | w.CAPITAL | w.NUMBER | w.MARK):
            return False
    return False


def _complement(words: Words, i: int, last: int) -> int:
    """The first word of content at or after `i`: "a member of", "among the mourners"."""
    for j in range(i, last):
        if words.kinds[j] & (w.MARK | w.SUBORDINATOR):
            break
        if words.kinds[j] & w.WORD and not words.kinds[j] & w.NUMBER and words.words[j].low not in acts.LIGHT:
            return j
    return -1


def _stance(words: Words, first: int, last: int, verb: int, head: int) -> tuple[Modality, bool]:
    """Modality of a clause, and whether a word before its head leaves it open."""
    stop = head if head >= 0 else last
    planned = any(
        words.kinds[i] & w.WILL
        or words.low(i) in ("won't", "won’t")
        or (words.kinds[i] & w.PLANNING and words.low(i + 1) == "to")
        for i in range(first, stop)
    )
    return (Modality.PLANNED if planned else Modality.ASSERTED), left_open(words, first, verb, stop)


def left_open(words: Words, first: int, verb: int, act: int) -> bool:
    """Whether a word before the act leaves its truth open: a modal, "allegedly", "accused of"."""
    for i in range(first, act):
        low = words.words[i].low
        if low in ("could", "couldn't", "couldnt") and (low != "could" or words.low(i + 1) == "not"):
            continue
        if low in acts.OPEN or (key(low) in _open() and (i >= verb or act < verb)):
            return True
    return False


@lru_cache(1)
def _hearsay() -> frozenset[str]:
    return frozenset(map(key, acts.HEARSAY))


@lru_cache(1)
def _beliefs() -> frozenset[str]:
    return frozenset(map(key, acts.BELIEFS))


@lru_cache(1)
def _open() -> frozenset[str]:
    return frozenset(map(key, acts.OPEN_ACTS))


_JOINING = frozenset("and but or nor who which that then yet".split())


def _subjects(statement: Statement) -> None:
    """Gives each clause its subject: the words before its verb, else the clause's before it."""
    words = statement.words
    before: Part | None = None
    for part in statement.parts:
        if part.verb < 0:
            continue
        part.subject = [t for t in statement.tokens if part.first <= t.at < part.verb]
        for i in range(part.first, part.verb):
            if words.kinds[i] & w.PRONOUN or words.low(i) in ("which", "that", "whom"):
                part.pronoun = words.low(i)
        if part.verb > part.first and words.low(part.first) in ("nobody", "none", "neither", "no", "no-one"):
            part.pronoun = "nobody" if not any(t.at == part.first + 1 for t in part.subject) else part.pronoun
        if words.low(part.verb - 1) == "there" or words.low(part.first) == "there":
            part.pronoun = "there"
            part.subject = []
        elif not part.subject and before is not None:
            joined = words.low(part.first) in _JOINING or part.pronoun in ("who", "which", "that")
            # the main clause goes on behind a relative one: "Williams, who starred in films, has died"
            if joined or (not part.pronoun and part.verb - part.first < 2):
                part.subject, part.inherited = before.subject, True
        if part.subject:
            before = part
            # what the clause says of its object stands before it: "what Ortiz did not know"
            if words.low(part.first) in ("what", "whom", "which") and not part.inherited:
                part.open = True
