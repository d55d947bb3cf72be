"""Finds title mentions: a title phrase and the name it belongs to, by their shape in the sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property

from discrep.kinds.titles.context import acts_after, era_of
from discrep.kinds.titles.phrases import TitlePhrase, parse
from discrep.kinds.titles.value import NOW, PAST, TitleClaim
from discrep.kinds.titles.wording_en import COPULAS, FOLLOW_POST
from discrep.model import Layout, Mention, Sentence, Span
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.persons import NamedPerson, family_of, full_names, near_persons, person_at
from discrep.offices.scan import Scan, TitleHit, scan
from discrep.offices.wording import Strength

_SPACE = frozenset(" \u00a0\u202f\n")
_COMMA = re.compile(r",[ \u00a0\n]")
_NAME_END = re.compile(r"[,.;:)!?–—]|[ \u00a0\n](?:said|says|told|tells|warned|added|[–—(])|$|\n\n")
_POST_END = re.compile(r"[,.;:)!?–—]|[ \u00a0\n][–—(]|$|\n")
_LIST_GOES_ON = re.compile(r",[ \u00a0\n](?:and|or|as well as|the|[A-Z])(?!\w*[ \u00a0\n]said)")
_GOES_ON = re.compile(
    r" (?:of|for|to|at|elect|designate|emeritus|in|pro|ad)\b"
)  # the phrase may end further on
_FAR = 60  # characters between a title word and a name before it
_WORD = re.compile(r"[ \u00a0\n]?([a-z]+)")
_COPULA_BEFORE = tuple(sorted(COPULAS, key=lambda c: -len(c[0])))
_PLURAL_JOIN = re.compile(r"(?:,[ \u00a0\n]|,?[ \u00a0\n]and[ \u00a0\n])")


class _Reader:
    """One article's title mentions, in the making."""

    def __init__(self, layout: Layout, known: Knowledge) -> None:
        self.layout = layout
        self.known = known
        self.scan: Scan = scan(layout)
        self.text = layout.text
        self.named: dict[int, tuple[TitlePhrase, NamedPerson]] = {}  # end of a name -> its phrase

    @cached_property
    def people(self) -> dict[str, tuple[str, ...]]:
        """Known persons of the article's full names, by folded family name."""
        out: dict[str, set[str]] = {}
        for found in full_names(self.scan, self.known):
            if found and found.persons:
                out.setdefault(family_of(found.run.text), set()).update(found.persons)
        return {family: tuple(sorted(ids)) for family, ids in out.items()}

    def name_at(self, offset: int) -> NamedPerson | None:
        """The name that begins at an offset."""
        found = self.scan.word_at(offset)
        return person_at(*found, self.known) if found else None

    def name_before(self, end: int) -> NamedPerson | None:
        """The name that ends at an offset."""
        run = self.scan.run_ending(end)
        if run is None:
            return None
        for index in range(len(run.words)):
            found = person_at(run, index, self.known)
            if found and found.run.end == run.end and (found.full or len(run.words) == 1):
                return found
        return None


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Title mentions in text order; one inside another's possessive stands beside it."""
    if not layout.text:
        return []
    reader = _Reader(layout, knowledge())
    if not reader.scan.titles:
        return []
    orgs = frozenset(reader.known.root(o) for hit in reader.scan.orgs for o in hit.orgs)
    out = []
    for claim in _claims(reader, orgs):
        start = min(claim.title_span.start, claim.name_span.start)
        end = max(claim.title_span.end, claim.name_span.end)
        if not any(t.start < end and start < t.end for t in taken):
            out.append(Mention("title", start, end, layout.text[start:end], claim, claim.shape))
    return sorted(out, key=lambda m: (m.start, -m.end))


def _claims(reader: _Reader, orgs: frozenset[str]) -> Iterator[TitleClaim]:
    for title in reader.scan.titles:
        if not _near_a_name(reader, title):
            continue
        sentence = _sentence(reader, title.start)
        phrase = parse(reader.scan, title, sentence.start if sentence else 0)
        for shape, name, firm, era in _links(reader, phrase, sentence):
            claim = _claim(reader, phrase, sentence, shape, name, firm, era, orgs)
            if _worth(claim, reader.known):
                yield claim


def _near_a_name(reader: _Reader, title: TitleHit) -> bool:
    """Whether capitalised words stand where a title's holder would: a cheap look before the phrase is read."""
    end = title.end
    if reader.scan.word_at(end + 1) or reader.scan.word_at(end + 2) or _GOES_ON.match(reader.scan.view, end):
        return True
    at = bisect_left(reader.scan.starts, title.start)
    return at > 0 and title.start - reader.scan.runs[at - 1].end <= _FAR


def _worth(claim: TitleClaim, known: Knowledge) -> bool:
    """Whether a mention names somebody: a full name, or a known holder;
    loose titles of known persons only.
    """
    if claim.persons or claim.near or claim.relatives:
        return True
    strong = any(t.strength is not Strength.WEAK for t in known.titles.get(claim.form, ()))
    return strong and " " in claim.person


_Link = tuple[str, NamedPerson, bool, str | None]  # shape, name, firm, era where the shape tells it


def _links(reader: _Reader, phrase: TitlePhrase, sentence: Sentence | None) -> Iterator[_Link]:
    if phrase.title.plural:
        yield from _coordination(reader, phrase)
        return
    text, end = reader.text, phrase.end
    if text[end : end + 1] in _SPACE:
        name = reader.name_at(end + 1)
        if name and (sentence is None or name.run.end <= sentence.end):
            reader.named[name.run.end] = (phrase, name)
            yield "pre-nominal", name, True, None
            return
    after, before = _after_comma(reader, phrase), _before(reader, phrase, sentence)
    if after and before:
        # "Merkel, the French president, Macron, said": only the tables can tell whose title it is.
        yield "comma", after, False, None
        yield before[0], before[1], False, before[3]
    elif after:
        yield "comma", after, True, None
    elif before:
        yield before


def _sentence(reader: _Reader, offset: int) -> Sentence | None:
    index = reader.layout.sentence_at(offset)
    return reader.layout.sentences[index] if index >= 0 else None


def _after_comma(reader: _Reader, phrase: TitlePhrase) -> NamedPerson | None:
    comma = _COMMA.match(reader.text, phrase.end)
    if not comma or not phrase.definite:
        return None
    if not (phrase.orgs or phrase.owner or phrase.pronoun):
        return None  # "the president, Xi and …" is a list
    name = reader.name_at(comma.end())
    if name is None or not (name.full or name.persons) or not _NAME_END.match(reader.text, name.run.end):
        return None
    return name


def _before(reader: _Reader, phrase: TitlePhrase, sentence: Sentence | None) -> _Link | None:
    text, shown, outer = reader.text, reader.scan.view, phrase.outer
    floor = sentence.start if sentence else 0
    if outer - 2 > floor and text[outer - 1] in _SPACE and text[outer - 2] == ",":
        return _apposition(reader, phrase, outer - 2)
    if outer - 2 > floor and text[outer - 1] == "(" and text[phrase.end : phrase.end + 1] == ")":
        name = reader.name_before(outer - 2)
        return ("parenthesis", name, True, None) if name else None
    if outer - 3 > floor and text[outer - 2] in "–—" and text[outer - 1] in _SPACE:
        name = reader.name_before(outer - 3)
        if name and _POST_END.match(text, phrase.end):
            return "dash", name, True, None
    return _copular(reader, phrase, shown)


def _apposition(reader: _Reader, phrase: TitlePhrase, comma: int) -> _Link | None:
    text = reader.text
    name = reader.name_before(comma)
    if name is None:
        return None
    if _POST_END.match(text, phrase.end):
        return "post-nominal", name, not _LIST_GOES_ON.match(text, phrase.end), None
    word = _WORD.match(text, phrase.end)
    if word and word.group(1) in FOLLOW_POST:
        return "post-nominal", name, word.group(1) == "who", None
    return None


def _copular(reader: _Reader, phrase: TitlePhrase, shown: str) -> _Link | None:
    outer = phrase.outer
    if outer == 0 or reader.text[outer - 1] not in _SPACE:
        return None
    lead = shown[max(0, outer - 32) : outer - 1]
    for words, tense in _COPULA_BEFORE:
        if lead.endswith(" " + words):
            end = outer - 1 - len(words) - 1
            name = reader.name_before(end)
            closed = _POST_END.match(reader.text, phrase.end)
            if name and closed:
                return "copular", name, True, NOW if tense == "now" else PAST
            return None
    return None


def _coordination(reader: _Reader, phrase: TitlePhrase) -> Iterator[_Link]:
    """Names after a plural title: "Presidents Vladimir Putin and Joe Biden"; only ever confirmed."""
    at = phrase.end
    if reader.text[at : at + 1] not in _SPACE:
        return
    at += 1
    for _ in range(6):
        name = reader.name_at(at)
        if name is None:
            return
        yield "coordination", name, False, None
        join = _PLURAL_JOIN.match(reader.text, name.run.end)
        if not join:
            return
        at = join.end()


def _claim(
    reader: _Reader, phrase: TitlePhrase, sentence: Sentence | None, shape: str, name: NamedPerson, firm: bool, era: str | None,
    orgs: frozenset[str],
) -> TitleClaim:  # fmt: skip
    text, known = reader.text, reader.known
    owner, start = phrase.owner, phrase.start
    owner_persons: tuple[str, ...] = ()
    if owner:
        inner = reader.named.get(owner.end)
        holder = inner[1] if inner else reader.name_before(owner.end)
        owner_persons = _linked(holder, reader) if holder else ()
        start = min(start, inner[0].start) if inner else start
    persons = name.persons if name.full else reader.people.get(family_of(name.run.text), ())
    near = () if persons or not name.full else near_persons(name.run.text, known)
    era = era if era is not None else era_of(reader.scan.view, sentence, phrase, name.run)
    return TitleClaim(
        form=phrase.title.form,
        words=text[phrase.title.start : phrase.title.end],
        org_words=phrase.org_text,
        person=name.run.text,
        title_span=Span(start, phrase.end),
        name_span=Span(name.run.start, name.run.end),
        shape=shape,
        status=phrase.status,
        orgs=phrase.orgs,
        owner=owner.text if owner else "",
        owner_persons=owner_persons,
        persons=persons,
        near=near,
        relatives=() if name.full else known.families.get(family_of(name.run.text), ()),
        clean=firm and phrase.clean and (name.full or bool(persons)),
        era=era,
        acts=shape == "copular" or acts_after(reader.scan.view, phrase, name.run),
        orgs_near=orgs,
    )


def _linked(name: NamedPerson, reader: _Reader) -> tuple[str, ...]:
    return name.persons if name.full else reader.people.get(family_of(name.run.text), ())
