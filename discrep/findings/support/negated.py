"""A draft's clause that denies what the sources tell in other words, or tells what they deny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from discrep.findings.support.clauses import Clause, Content, clauses, like, met
from discrep.findings.support.denials import Denial, denials
from discrep.findings.support.denials_en import UNIVERSAL, UNTOLD
from discrep.findings.support.held import Desk, Held, said
from discrep.findings.support.passages import Passage
from discrep.kinds.claims.keys import key
from discrep.model import Confidence, Extraction, Support, Voice

TOLD = 0.5  # share of a clause's content words that a sentence tells when it tells the same
LEAST = 2  # … and how many
MOSTLY = 0.7  # share from which the word that is denied need not be among them
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))
_UNTOLD = frozenset(map(key, UNTOLD))


class Found(NamedTuple):
    """Where a source says the contrary."""

    extraction: Extraction
    start: int
    end: int


def negated_clauses(desk: Desk) -> Iterator[Held]:
    """One contradicted fact for each clause of which one side denies what the other tells."""
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        text = desk.draft.article.text[sentence.start : sentence.end]
        for clause in clauses(text):
            mine = () if _bounded(text, clause) else denials(text[clause.start : clause.end])
            found = next((f for d in mine if (f := _affirmed(desk, clause, d))), None)
            if not mine and not clause.negatives:
                found = _denied(desk, clause)
            if found:
                at = sentence.start + clause.words[0].start, sentence.start + clause.words[-1].end
                yield _held(desk, *at, found)


def _bounded(text: str, clause: Clause) -> bool:
    """What the clause says holds up to a time only: "not open before October"."""
    return text[clause.end :].startswith(("before", "until")) or " until " in text[clause.start : clause.end]


def _held(desk: Desk, start: int, end: int, found: Found) -> Held:
    fact = replace(said(desk.draft, start, end), kind="claim")
    place = found.extraction, said(found.extraction, found.start, found.end)
    why = "one denies what the other says"
    return Held(fact, Support.CONTRADICTED, place, why, Confidence.HIGH, instead=True)


def _affirmed(desk: Desk, clause: Clause, denial: Denial) -> Found | None:
    """The sentence that tells what the clause denies; None where one that tells as much may deny it."""
    at = clause.start + denial.start
    head = next((w.text for w in clause.words if w.start >= at and w.text != "able"), None)
    if head is None or key(head) in _UNTOLD or len(clause.negatives) > 1 or denial.said:
        return None
    who = tuple(w for w in clause.words if w.start < at)
    best, most = None, 0
    for passage, text in desk.sources.places():
        found = met(clause, clauses(text))
        if len(found) < LEAST or len(found) < TOLD * len(clause.words):
            continue
        words = [w for w, _ in found]
        if who and not any(w in who for w in words) and not _named(desk, passage, who):
            continue
        if len(found) < MOSTLY * len(clause.words) and not any(w.text == head for w in words):
            continue
        if 2 * sum(_against(other, clause.words) for _, other in found) >= len(found):
            return None
        if len(found) > most:
            best, most = Found(passage.extraction, passage.start, passage.end), len(found)
    if best is None or any(_denies(s, head) for s in desk.sources.sentences()):
        return None
    return best


def _named(desk: Desk, passage: Passage, who: tuple[Content, ...]) -> bool:
    """A name stands in the passage or beside it."""
    beside = {w.key for c in clauses(desk.sources.beside(passage)) for w in c.words}
    return any(w.name and w.key in beside for w in who)


def _against(clause: Clause, words: tuple[Content, ...]) -> bool:
    """A word of the clause may deny that none of the words tells itself."""
    return any(not any(like(w.text, n) for w in words) for n in clause.negatives)


def _denies(text: str, head: str) -> bool:
    """A clause denies the word, or one like it."""
    for clause in clauses(text):
        if not clause.negatives or not any(like(head, w.text) for w in clause.words):
            continue
        said = list(denials(text[clause.start : clause.end]))
        if len(said) < len(clause.negatives) and not all(like(head, n) for n in clause.negatives):
            return True
        for denial in said:
            reach = clause.words[0].end if not denial.denied else clause.start + denial.end
            first = [w for w in clause.words if clause.start + denial.start <= w.start < reach]
            plain = text[clause.start + denial.start :].lower().startswith("no ")
            if any(like(head, w.text) for w in (first[:1] if plain else first)):
                return True
    return False


def _denied(desk: Desk, clause: Clause) -> Found | None:
    """The sentence that denies what the clause tells; None where another clause tells it too."""
    for passage, text in desk.sources.places():
        for other in clauses(text):
            for denial in denials(text[other.start : other.end]) if other.negatives else ():
                at = other.start + denial.start, other.start + denial.end
                scope = tuple(w for w in other.words if at[0] <= w.start < at[1])
                if _meets(clause, other, scope, text[at[0] : at[1]]) and not _tells(desk, scope[0].text):
                    return Found(passage.extraction, passage.start + at[0], passage.start + at[1])
    return None


def _meets(clause: Clause, other: Clause, scope: tuple[Content, ...], denial: str) -> bool:
    """The clause has what is denied, and enough of it or of what stands beside it."""
    if not scope or scope[0].key in _UNTOLD or not any(like(w.text, scope[0].text) for w in clause.words):
        return False
    number = len(met(other._replace(words=scope), (clause,)))
    if number >= LEAST:
        return True
    if denial.partition(" ")[0].lower() in UNIVERSAL:
        return number == len(scope) and len(clause.words) <= LEAST
    beside = len(met(clause, (other,)))
    return number == len(scope) and beside >= LEAST and beside >= TOLD * len(clause.words)


def _tells(desk: Desk, head: str) -> bool:
    """A clause of the sources without a negative word has the word, or one like it."""
    return any(
        not c.negatives and any(like(head, w.text) for w in c.words)
        for s in desk.sources.sentences()
        for c in clauses(s)
    )
