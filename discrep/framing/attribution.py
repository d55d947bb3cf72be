"""Who says what stands at a place of an article: the speaker of its sentence, of its quotation, or whom a pronoun stands for."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing.article import Framing
from discrep.framing.participants import candidate, is_body, personal
from discrep.framing.speech_act import Speech
from discrep.model import Span

_BACK = 3  # sentences before a pronoun that are looked back on


def governing(acts: Sequence[Speech], span: Span) -> Speech | None:
    """The innermost act of speech that reports the span."""
    for one in reversed(acts):
        for part in one.reported:
            if part.start <= span.start and span.end <= part.end:
                return one
    return None


def reporting(acts: Sequence[Speech], span: Span) -> Speech | None:
    """The first act of speech in whose reporting clause the span stands."""
    return next((s for s in acts if s.reporting.start < span.end and span.start < s.reporting.end), None)


def quotation_at(framing: Framing, block: int, span: Span) -> Span | None:
    return next((q for q in framing.quotes[block] if q.start <= span.start and span.end <= q.end), None)


def speaker_of(
    framing: Framing, number: int, speech: Speech | None, own: Speech | None, quoted: Span | None
) -> str | None:
    if speech:
        return resolved(framing, number, speech)
    if quoted and own is None:
        return _quoted_speaker(framing, number, quoted)
    return None


def _quoted_speaker(framing: Framing, number: int, quoted: Span) -> str | None:
    """Who speaks a quotation whose sentence names nobody: the speaker of its other sentences, else of those beside it."""
    sentences = framing.layout.sentences
    near = [
        n
        for n in (*range(number + 1, number + 3), *range(number - 1, number - 4, -1))
        if 0 <= n < len(sentences)
    ]
    within = [n for n in near if sentences[n].start < quoted.end and quoted.start < sentences[n].end]
    block = sentences[number].block
    continues = quoted.start == framing.layout.blocks[block].start
    beside = [
        n
        for n in (number - 1, number + 1, number - 2)
        if n in near
        and n not in within
        and (sentences[n].block == block or (continues and n < number) or _leads_in(framing, n, number))
    ]
    if number + 1 in beside and _only_reports(framing, number + 1):
        beside = [number + 1]  # "We saw them." Ada Obi told the paper.
    for n in (*within, *beside):
        for act in framing.parsed(n).speech:
            if act.speaker:
                return resolved(framing, n, act)
    return None


def _only_reports(framing: Framing, number: int) -> bool:
    acts = framing.parsed(number).speech
    return len(acts) == 1 and not acts[0].reported and bool(acts[0].speaker)


def _leads_in(framing: Framing, n: int, number: int) -> bool:
    """The sentence before ends in a colon or in a quotation, or the next one opens inside the quotation."""
    text, sentences = framing.layout.text, framing.layout.sentences
    if n > number:
        return False
    tail = text[max(sentences[n].start, sentences[n].end - 3) : sentences[n].end]
    return ":" in tail or any(mark in tail for mark in ('"', "”", "''"))


def resolved(framing: Framing, number: int, act: Speech) -> str | None:
    """A speaker's full name, or the one whom a pronoun stands for; None where that is open."""
    name = act.speaker
    low = name.lower()
    if low in en.CARRIED:
        a, b = framing.words.at(act.reporting.start), framing.words.at(act.reporting.end)
        goes_on = any(framing.words.words[k].low in en.GOING_ON for k in range(a, b))
        return _antecedent(framing, number, low, a, goes_on)
    if " " in name:
        return personal(name)
    if name[:1].isupper() or low in en.BODIES:
        return framing.participants.joined(name)
    return name or None


def _antecedent(framing: Framing, number: int, pronoun: str, before: int, goes_on: bool) -> str | None:
    """The one participant, of the sentence's own beginning or else of the sentences just before, that a pronoun fits."""
    if pronoun not in ("he", "she"):
        return _body_before(framing, number, pronoun)
    sex = framing.participants.sex
    first = framing.ranges[number][0]
    own = {p.name for p in framing.participants.persons(number) if first <= p.first < before}
    if own := {name for name in own if sex(name) in ("", pronoun)}:
        return candidate(pronoun, own)
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        names, others = _foreground(framing, back)
        if goes_on and (spoke := _speakers(framing, back)):
            return candidate(pronoun, spoke)
        if names := {name for name in names if sex(name) in ("", pronoun) and not is_body(name)}:
            return candidate(pronoun, names)
        if others:
            return None  # somebody spoken of there may be meant as well
    return None


def _foreground(framing: Framing, number: int) -> tuple[set[str], bool]:
    """The speakers of a sentence with the persons it tells of; and whether what they say names others.

    What stands in quotation marks names nobody the report itself would call "he".
    """
    acts = framing.parsed(number).speech
    names = _speakers(framing, number)
    starts = framing.words.starts
    quotes = framing.quotes[framing.layout.sentences[number].block]
    others = False
    for person in framing.participants.persons(number):
        at = starts[person.first]
        if any(q.start <= at < q.end for q in quotes):
            continue
        if any(part.start <= at < part.end for act in acts for part in act.reported):
            others = True
        else:
            names.add(person.name)
    return names, others


def _speakers(framing: Framing, number: int) -> set[str]:
    acts = framing.parsed(number).speech
    return {name for act in acts if act.speaker and (name := resolved(framing, number, act))}


def _body_before(framing: Framing, number: int, pronoun: str) -> str | None:
    """The one speaker of the sentences just before that "it" or "they" can stand for."""
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if known := _speakers(framing, back):
            return candidate(pronoun, known)
        if not framing.parsed(back).speech:
            return None  # what was told of since may be meant as well
    return None
