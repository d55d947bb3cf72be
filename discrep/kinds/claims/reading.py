"""A sentence read for what it claims: clauses with their acts, subjects, speakers and stance."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from discrep.framing import words as w
from discrep.framing.clauses import clause, pieces
from discrep.framing.speech import speeches
from discrep.framing.speech_act import Speech
from discrep.framing.words import Words, finite
from discrep.kinds.claims.content import content
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.polarity import cleaves, denials
from discrep.kinds.claims.stance_en import BELIEFS, BINDING, BINDING_TO, HEARSAY, OPEN, OPEN_ACTS
from discrep.kinds.claims.statements import Part, Statement
from discrep.kinds.claims.verbs import heads, mark_verbs
from discrep.model import Modality, Span, Voice

_WONT = frozenset(("won't", "won’t"))
_DUTY = BINDING | BINDING_TO
_JOINING = frozenset("and but or nor who which that then yet".split())


def read_sentence(
    words: Words, first: int, last: int, voice: Voice, span: Span, least: int = 2
) -> Statement | None:
    """The sentence's statement; None where it holds fewer words of content than could be claimed."""
    tokens = content(words, first, last)
    if len(tokens) < least or words.words[last - 1].low == "?":
        return None
    flags = finite(words, first, last)
    mark_verbs(words, first, last, flags)
    bits = words.bits(first, last)
    speech = speeches(words, first, last, flags) if bits & w.REPORTS else []
    speech = [s for s in speech if s.cls != "denied" or _tells(words, s, first, flags)]
    cuts = [c for s in speech for c in s.cuts]
    parts = [
        _part(words, piece, voice, speech, (first, flags))
        for piece in _joined(words, pieces(words, first, last, flags, cuts))
    ]
    denied, partial = denials(words, first, last, parts)
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
    bits = words.bits(first, last)
    made = clause(words, first, last, verb, voice, bits)
    governing = next(
        (
            s
            for s in reversed(speech)
            if any(r.start <= made.start and made.end <= r.end + 1 for r in s.reported)
        ),
        None,
    )
    own = any(s.reporting.start <= made.start and made.end <= s.reporting.end + 1 for s in speech)
    found = heads(words, verb, last, finite_from) if verb >= 0 and not own else []
    head, copular, passive = found[0] if found else (-1, False, False)
    turns = tuple(h for h, _, _ in found if h >= 0)
    stop = head if head >= 0 else last
    modality = Modality.PLANNED if _planned(words, first, stop, bits) else Modality.ASSERTED
    is_open = left_open(words, first, verb, stop)
    duty = head >= 0 and any(words.words[i].low in _DUTY and binds(words, i) for i in range(first, head))
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
        turns,
        copular,
        is_open,
        frozenset(),
        governing,
        own,
        duty=duty,
    )


def _opinion(words: Words, speech: Speech) -> bool:
    """The speaker believes, fears or predicts what is reported."""
    last = words.at(speech.reporting.end)
    return any(key(words.low(i)) in _beliefs() for i in range(words.at(speech.reporting.start), last))


def _planned(words: Words, first: int, stop: int, bits: int) -> bool:
    """A word before the act tells that it is to come: "will", "plans to"."""
    if any(word.low in _WONT for word in words.words[first:stop]):
        return True
    return bits & (w.WILL | w.PLANNING) > 0 and any(
        words.kinds[i] & w.WILL or (words.kinds[i] & w.PLANNING and words.low(i + 1) == "to")
        for i in range(first, stop)
    )


def left_open(words: Words, first: int, verb: int, act: int) -> bool:
    """Whether a word before the act leaves its truth open: a modal, "allegedly", "accused of"."""
    for i, word in enumerate(words.words[first:act], first):
        low = word.low
        if not _opens(low) or (low not in OPEN and not (i >= verb or act < verb)):
            continue
        if low in ("could", "couldn't", "couldnt") and (low != "could" or words.low(i + 1) == "not"):
            continue
        if not binds(words, i):
            return True
    return False


@lru_cache(16384)
def _opens(low: str) -> bool:
    """The word may leave open what follows."""
    return low in OPEN or key(low) in _open()


def binds(words: Words, i: int) -> bool:
    """The word says that something must be done: "must", "has to", "need to"."""
    low = words.words[i].low
    return low in BINDING or (low in BINDING_TO and words.low(i + 1) == "to")


@lru_cache(1)
def _hearsay() -> frozenset[str]:
    return frozenset(map(key, HEARSAY))


@lru_cache(1)
def _beliefs() -> frozenset[str]:
    return frozenset(map(key, BELIEFS))


@lru_cache(1)
def _open() -> frozenset[str]:
    return frozenset(map(key, OPEN_ACTS))


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
        elif before is not None and cleaves(words, before, part):
            part.subject = [t for t in statement.tokens_of(before) if t.at > before.verb]
            part.pronoun = ""
        elif not part.subject and before is not None:
            joined = words.low(part.first) in _JOINING or part.pronoun in ("who", "which", "that")
            # the main clause goes on behind a relative one: "Williams, who starred in films, has died"
            if joined or (not part.pronoun and part.verb - part.first < 2):
                part.subject, part.inherited = before.subject, True
        if part.subject or words.low(part.first) == "it":
            before = part
            # what the clause says of its object stands before it: "what Ortiz did not know"
            if words.low(part.first) in ("what", "whom", "which") and not part.inherited:
                part.open = True
