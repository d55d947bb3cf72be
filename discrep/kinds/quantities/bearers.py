"""Whose age is told: a person by name, or by what befell the one person of that sort."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from discrep.kinds.quantities import bearers_en as en
from discrep.kinds.quantities.bearer_names import NAME as _NAME
from discrep.kinds.quantities.bearer_names import STOP as _STOP
from discrep.kinds.quantities.bearer_names import name_of as _name
from discrep.kinds.quantities.identified import tells_a_death, the_dead
from discrep.model import Member, read_once_of_fact

_REACH = 90


class Bearer(NamedTuple):
    """Folded name words, the family name last, or () where only a role is told; and that role."""

    name: tuple[str, ...]
    role: str = ""
    traits: frozenset[str] = frozenset()  # male, female, adult, where the noun tells

    @property
    def key(self) -> str:
        """What two ages must share to be of one person."""
        return self.name[-1] if self.name else self.role


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before": re.compile(rf"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!\bnear )({_NAME}),? (?:who (?:is|was) |aged |(?:a|an|the) (?:[a-z-]+ ){{0,2}})?\Z"),
        "bracket": re.compile(rf"({_NAME}) \(\Z"),
        "after": re.compile(rf"(?:-year-old|-years-old| years? old)?,? ?((?:[a-z][\w-]* ){{0,3}})({_NAME})"),
        "died": re.compile(rf"\b(?:{en.DIED})\b[^.;]{{0,80}}\Z"),
        "name": re.compile(rf"(?<!\bin )(?<!\bof )(?<!\bfrom )({_NAME})"),
        "pronoun": re.compile(r"\A\W{0,3}(?:He|She) (?:is|was) \Z"),
        "noun": re.compile(r"(?:-year-old|-years-old| years? old)?((?:[- ][A-Za-z]+){1,4})"),
        "noun before": re.compile(r"\b([a-z]+),? (?:who (?:is|was) |aged )?\Z"),
        "fate of": re.compile(rf"\b(?:{en.FATES}) of \Z"),
        "kin": re.compile(rf"\b(?:{en.KIN})\b"),
        "namesake": re.compile(rf"\b(?:{en.NAMESAKE})\b"),
        "other time": re.compile(en.AT_ANOTHER_TIME),
        "to come": re.compile(rf"\b{en.TO_COME}"),
        **{deed: re.compile(rf"\b(?:{words})\b") for deed, words in en.DEEDS.items()},
    }  # fmt: skip


@read_once_of_fact
def bearer(member: Member) -> Bearer | None:
    """The person whose age a fact tells, by full name where the article has one; None where it is not said."""
    found = _told(member)
    if found is None or len(found.name) != 1:
        return found
    full = {name for name in _full_names(member.article.text) if name[-1] == found.key}
    # what stands before the given name may be a post: "coach", "midfielder"
    return found._replace(name=min(full)) if len({name[-2] for name in full}) == 1 else found


@lru_cache(8)
def _full_names(text: str) -> frozenset[tuple[str, ...]]:
    """The names of two words and more in an article; kept while its ages are compared."""
    found = (part for m in re.finditer(_NAME, text) for part in _STOP.split(m.group()))
    names = (_name(part) for part in found)
    return frozenset(name for name in names if len(name) > 1)


def _told(member: Member) -> Bearer | None:
    fact, text = member.fact, member.article.text
    sentences = member.extraction.layout.sentences
    sentence = sentences[fact.frame.sentence]
    ahead = text[max(sentence.start, fact.start - _REACH) : fact.start]
    behind = text[fact.end : min(sentence.end, fact.end + _REACH)]
    patterns = _patterns()
    if patterns["namesake"].search(text, sentence.start, sentence.end):
        return None
    if patterns["other time"].match(behind) or patterns["to come"].search(ahead):
        return None
    if found := patterns["before"].search(ahead) or patterns["bracket"].search(ahead):
        name = _name(found.group(1))
        if name and not _of_a_place(ahead[: found.start(1)]):
            # beside kin a family name alone may be another's
            return Bearer(name) if len(name) > 1 or not _kin(text, sentence.start, sentence.end) else None
    if (found := patterns["after"].match(behind)) and _leads_to_name(found.group(1)):
        if name := _name(found.group(2)):
            return Bearer(name)
    ahead = text[max(sentence.start, fact.start - 3 * _REACH) : fact.start]
    if died := patterns["died"].search(ahead):
        told = (_name(m.group(1)) for m in patterns["name"].finditer(ahead, 0, died.start()))
        if name := next((n for n in told if n), ()):
            return Bearer(name)
    if patterns["pronoun"].search(ahead) and fact.frame.sentence > 0:
        before = sentences[fact.frame.sentence - 1]
        names = {
            n
            for m in re.finditer(_NAME, text[before.start : before.end])
            if (n := _name(m.group())) and len(n) > 1
        }
        return Bearer(names.pop()) if len(names) == 1 and not _kin(text, before.start, before.end) else None
    return _by_role(member, ahead, behind)


def _of_a_place(ahead: str) -> bool:
    """The name behind "of" is where a person is from: not in "the death of Kafka, 40", but in "Brod, of Prague, 40"."""
    return ahead.endswith(" of ") and not _patterns()["fate of"].search(ahead)


def _by_role(member: Member, ahead: str, behind: str) -> Bearer | None:
    """The one victim or suspect of a sex that the sentence speaks of."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    text = member.article.text
    if _kin(text, sentence.start, sentence.end):
        return None
    patterns = _patterns()
    nouns = [w for m in [patterns["noun"].match(behind)] if m for w in re.findall(r"[a-z]+", m.group(1))]
    nouns += [m.group(1) for m in [patterns["noun before"].search(ahead)] if m]
    noun = next((w for w in nouns if w in en.PERSON_NOUNS), None)
    if noun is None:
        return None
    if tells_a_death(text[sentence.start : sentence.end]) and (name := the_dead(text)):
        return Bearer(name, "", en.TRAITS.get(noun, frozenset()))
    deeds = [d for d in en.DEEDS if patterns[d].search(text, sentence.start, sentence.end)]
    return Bearer((), deeds[0], en.TRAITS.get(noun, frozenset())) if len(deeds) == 1 else None


def _kin(text: str, start: int, end: int) -> bool:
    return bool(_patterns()["kin"].search(text, start, end))


def _leads_to_name(words: str) -> bool:
    """Nothing between the age and the name but what the person is: no preposition, no verb."""
    return not set(words.split()) & _BREAKS


_BREAKS = frozenset(
    "from in of at near on was were is who and by with told said told to after when as for has had died living outside"
    " charged arrested shot killed".split()
)


def one_person(a: Bearer, b: Bearer) -> bool:
    """The two may be one person: no other given name, and full names where both have them."""
    if a.key != b.key:
        return False
    if not a.name:
        return not ({"male", "female"} <= a.traits | b.traits)
    if len(a.name) != len(b.name) and 1 in (len(a.name), len(b.name)):
        return False  # a family name alone may be a relative's
    x, y = a.name[-2:][0], b.name[-2:][0]  # what stands before may be a post: "principal"
    return x == y or x.startswith(y) or y.startswith(x) or {x[0], y[0]} == {x, y}
