"""Finds names that a story writes in two ways a letter apart, without knowing whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from discrep.kinds.names.written import Form, Writing, by_number
from discrep.model import Extraction, Voice
from discrep.naming.fold import fold
from discrep.naming.given_names import short_form
from discrep.naming.slips import Slip, slip, spelt_abroad
from discrep.naming.spans import NOT_PERSON
from discrep.naming.transliteration import are_variants, is_romanised, without_vowels
from discrep.offices.lookup import Knowledge
from discrep.offices.persons import is_given, of_latin_letters, of_unknown_letters

_OFTEN = 3  # places of the right form beside which one place of another is a slip
_THING = 6  # letters from which a word of a name that is no person's may be a slip
_ALONE = 5  # letters from which a family name standing alone may be
_DOUBLED = 8  # letters from which one doubled letter is a slip, however seldom the right form stands
_SHORT, _EVERYWHERE = 4, 5  # letters of a family name that may be misspelt if it stands in so many places
_AFTER = re.compile(
    r"(?:['’]s)?,? (?:said|says|told|added|who|was|is|has|had|will|would|did|could|also|went|and|in|at|of|to|on|[a-z]{3,12}ed)\b"
    r"|['’]s\b|, \d|[.,]"
)
_BROTHERS = re.compile(r"(?i)\b(?:brothers?|sisters?|twins?|siblings?|cousins?)\b")


class Pair(NamedTuple):
    """Two forms of what is very likely one name; `rare` is the one to look at."""

    rare: Form
    common: Form
    slip: Slip
    changed: tuple[str, str]  # the words that differ, of rare and common
    romanised: bool  # both may be right: the name comes from another script


def pairs(
    written: Writing, story: Sequence[Extraction], known: Knowledge, more: Iterable[Pair] = ()
) -> Iterator[Pair]:
    """Pairs of full names, then of a family name alone beside a full name, then more; the same words once."""
    seen: set[frozenset[str]] = set()
    for found in (*_full(written, known), *_family(written, story, known), *more):
        mark = frozenset(map(fold, found.changed))
        if mark not in seen and not two_bearers(found, story):
            seen.add(mark)
            yield found


def _full(written: Writing, known: Knowledge) -> Iterator[Pair]:
    """Forms that share all words but one; the shortest forms first, for they hold the slip whole."""
    buckets: dict[tuple[int, tuple[str, ...]], list[Form]] = {}
    for words, form in sorted(written.full.items(), key=lambda item: len(item[0])):
        for index in range(len(words)):
            buckets.setdefault((index, (*words[:index], "", *words[index + 1 :])), []).append(form)
    for (index, words), forms in buckets.items():
        if len(forms) < 2 or not _names_somebody(words, known):
            continue
        for a, b in combinations(forms, 2):
            if pair := _judged(a, b, index, written, known):
                yield pair


def _names_somebody(words: tuple[str, ...], known: Knowledge) -> bool:
    """Whether the words that stay are a name's, and not only "New", "The" or "Syrian"."""
    return any(
        len(word) > 2 and word not in known.org_names and word.removesuffix("s") not in known.org_names
        for word in words
    )


def _judged(a: Form, b: Form, index: int, written: Writing, known: Knowledge) -> Pair | None:
    kind = slip(a.words[index], b.words[index])
    if kind is None:
        return None
    rare, common = by_number(a, b)
    x, y = rare.words[index], common.words[index]
    if {fold(x), fold(y)} & written.lower or spelt_abroad(x, y):
        return None  # a common word in two spellings or bent, not a name
    often = len(common.places) >= _OFTEN and len(common.places) >= _OFTEN * len(rare.places)
    personal = a.personal or b.personal or _called(a, written) or _called(b, written)
    if not personal:
        long = min(len(x), len(y)) >= _THING
        if kind is Slip.SOUND or not (long and (often or _doubled_within(a, b, kind, min(len(x), len(y))))):
            return None
        romanised = any(is_romanised(fold(word)) for word in rare.words)
        return Pair(rare, common, kind, (x, y), romanised)
    if NOT_PERSON & {fold(x), fold(y)} or _both_known(a, b, known):
        return None
    first = index == 0
    if first and kind is not Slip.SOUND:
        if short_form(fold(x), fold(y)):
            return None
        if is_given(x, known) and is_given(y, known) and not often:
            return None  # two given names: brothers, as a rule
    if not first and kind is Slip.SOUND:
        kind = _letters(x, y)
        if kind is None:
            return None
    if kind is Slip.CHANGED and fold(x)[0] != fold(y)[0] and not often:
        return None
    return Pair(rare, common, kind, (x, y), _romanised(rare, common, index, known))


def _doubled_within(a: Form, b: Form, kind: Slip, letters: int) -> bool:
    """A letter of a long word is doubled on one side, and one article has both."""
    return kind is Slip.DOUBLED and letters >= _DOUBLED and bool(a.articles & b.articles)


def _letters(x: str, y: str) -> Slip | None:
    """The slip between two words that sound alike as given names, by their letters alone."""
    return slip(f"{x}q", f"{y}q")  # no given name ends so


def _romanised(a: Form, b: Form, index: int, known: Knowledge) -> bool:
    """Whether the two may be spellings of one name of another script."""
    x, y = fold(a.words[index]), fold(b.words[index])
    if of_latin_letters(a.words, known, b.words[index]) and of_latin_letters(b.words, known):
        unknown = of_unknown_letters(a.words, known) and of_unknown_letters(b.words, known)
        return unknown and slip(x, y) is not Slip.DOUBLED and are_variants(x, y)
    if slip(x, y) is Slip.SWAPPED and not _vowels_swapped(x, y):
        return False  # no two systems put the letters of one word in another order
    return are_variants(x, y) or without_vowels(x) == without_vowels(y) or len(a.articles | b.articles) > 1


def _vowels_swapped(x: str, y: str) -> bool:
    return {p for p, q in zip(x, y, strict=False) if p != q} <= set("aeiou")


def _called(form: Form, written: Writing) -> bool:
    """Whether the last word of a form also stands alone, as persons are called after the first mention."""
    last = fold(form.words[-1])
    return (last,) in written.alone and last not in NOT_PERSON


def _both_known(a: Form, b: Form, known: Knowledge) -> bool:
    """Whether both forms are names of persons in the tables, and of different ones."""
    one, two = known.person(a.text), known.person(b.text)
    return bool(one and two) and not set(one) & set(two)


def _family(written: Writing, story: Sequence[Extraction], known: Knowledge) -> Iterator[Pair]:
    """A word alone, a letter off the family name of a person named in full."""
    families: dict[str, Form] = {}
    for words, form in written.full.items():
        if form.personal and words[-1] not in NOT_PERSON and _long_enough(words[-1], form, written):
            families.setdefault(words[-1], form)
    by_edge: dict[str, list[str]] = {}
    for family in families:
        for edge in {f"{family[:2]}_", f"_{family[-2:]}"}:
            by_edge.setdefault(edge, []).append(family)
    for (word,), form in written.alone.items():
        if len(word) < _ALONE or word in written.inside or word in written.lower or word in NOT_PERSON:
            continue
        near = {*by_edge.get(f"{word[:2]}_", ()), *by_edge.get(f"_{word[-2:]}", ())}
        for family in sorted(near):
            kind = (
                Slip.PLURAL
                if _cut_off(word, family, form, story) and not is_given(word, known)
                else slip(word, family)
            )
            if kind in (None, Slip.SOUND, Slip.LONG) or family in written.lower:
                continue
            given = word in known.families and is_given(word, known) and len(family) >= _ALONE
            if word in known.org_names or given:
                continue
            if not all(_as_person(story[p.article], p.start, p.end) for p in form.places):
                continue
            full = families[family]
            common = Form((full.words[-1],), list(full.places), True)
            if alone := written.alone.get((family,)):
                common.places.extend(alone.places)
            common.places.sort()
            if len(form.places) > 1 and len(common.places) < _OFTEN * len(form.places):
                continue
            words = (*full.words[:-1], form.words[0])
            romanised = _romanised(Form(words), full, len(words) - 1, known)
            yield Pair(form, common, kind, (form.words[0], full.words[-1]), romanised)


def _long_enough(family: str, form: Form, written: Writing) -> bool:
    alone = written.alone.get((family,))
    places = len(form.places) + (len(alone.places) if alone else 0)
    return len(family) >= _ALONE or (len(family) == _SHORT and places >= _EVERYWHERE)


def _cut_off(word: str, family: str, form: Form, story: Sequence[Extraction]) -> bool:
    """ "Nichol's" of one whose family name is Nichols, and nobody is called Nichol."""
    return family == f"{word}s" and all(
        story[p.article].layout.text[p.end : p.end + 2] in ("'s", "’s") for p in form.places
    )


def _as_person(extraction: Extraction, start: int, end: int) -> bool:
    """Whether a word alone stands where a person would: before a verb or in the possessive, in a sentence."""
    layout = extraction.layout
    index = layout.sentence_at(start)
    if index < 0 or layout.sentences[index].voice in (Voice.HEADLINE, Voice.SUBHEAD):
        return False
    return _AFTER.match(layout.text, end) is not None


def two_bearers(pair: Pair, story: Sequence[Extraction]) -> bool:
    """Whether an article names both as two: in one sentence, twice each, or as brothers and sisters."""
    for article in pair.rare.articles & pair.common.articles:
        if pair.rare.in_article(article) > 1 and pair.common.in_article(article) > 1:
            if pair.common.in_article(article) < _OFTEN * pair.rare.in_article(article):
                return True
        sentences = {p.sentence for p in pair.common.places if p.article == article}
        if any(p.sentence in sentences for p in pair.rare.places if p.article == article):
            return True
        if (
            pair.slip is not Slip.SOUND
            and _BROTHERS.search(story[article].layout.text)
            and len(pair.rare.words) > 1
        ):
            if fold(pair.rare.words[-1]) == fold(pair.common.words[-1]):
                return True
    return False
