"""A clause as one side of an alignment: its span, its claim and its frame."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.kinds.claims.predicates import dictionary_form, direction
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.kinds.claims.value import Claim
from discrep.model import Fact, Frame, Member, Polarity, Span, Voice


def member(sheet: Sheet, number: int, statement: Statement, part: Part, act: Token) -> Member:
    """The clause of a sentence, in its article."""
    words = statement.words
    span = _span(statement, part, act)
    sentence = sheet.sentences[number]
    voice = sentence.voice
    if voice in (Voice.REPORT, Voice.SUBHEAD) and sheet.quoted(number, words.starts[act.at]):
        voice = Voice.QUOTATION
    polarity = Polarity.NEGATED if statement.negated(act.at) else Polarity.AFFIRMED
    predicate = act.key.replace("_", " ") if "_" in act.key else dictionary_form(words.low(act.at))
    before = _shown(statement, part.subject)
    after = _shown(
        statement, [t for t in statement.tokens_of(part) if t.at >= act.end and t not in part.subject][:3]
    )
    agent, target = (None, before) if part.passive else (before, after)
    frame = Frame(
        sentence=number,
        block=sentence.block,
        clause=span,
        tense=part.tense,
        modality=part.modality,
        polarity=polarity,
        voice=voice,
        speaker=part.speech.speaker or None if part.speech else None,
        reporting=part.speech.reporting if part.speech else None,
        passive=part.passive,
    )
    value = Claim(predicate, agent, target, polarity, direction(predicate))
    text = sheet.extraction.article.text
    fact = Fact("claim", span.start, span.end, text[span.start : span.end], value, frame, "clause")
    return Member(sheet.extraction, fact)


def _span(statement: Statement, part: Part, act: Token) -> Span:
    """The clause's words without the marks and joining words at its edges."""
    words = statement.words
    first, last = part.first, part.last
    while first < min(act.at, last - 1) and (words.kinds[first] & (w.MARK | w.COORDINATOR | w.SUBORDINATOR)):
        first += 1
    while last - 1 > max(act.at, first) and words.kinds[last - 1] & (w.MARK | w.COORDINATOR):
        last -= 1
    if part.verb >= 0 and statement.voice is Voice.COMMENT:
        first = _after_label(statement, first, part.verb)
    return Span(words.starts[first], words.end(last - 1))


def _after_label(statement: Statement, first: int, verb: int) -> int:
    """Past the "Comment:" that opens an editor's insertion."""
    for i in range(first, verb):
        if statement.words.low(i) == ":":
            return i + 1
    return first


def _shown(statement: Statement, tokens: list[Token]) -> str | None:
    words = statement.words
    return " ".join(words.words[i].text for t in tokens for i in range(t.at, t.end)) or None
