"""Answers of two articles to one question about one bearer, and whether any is common to both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.lexicon_en import LOCATING
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.bearers import Bearer, group, kin_near, one_name
from discrep.kinds.claims.deeds.hedges_en import HEDGED, HEDGES
from discrep.kinds.claims.deeds.people_en import BESIDE, BUILDINGS, MANY, ORDINALS, ROLES
from discrep.kinds.claims.deeds.scales_en import ANYBODY, LADDERS, ONCE, SORTS, THINGS, TRAITS
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.keys import key, name_key, same_name


class Clash(NamedTuple):
    """Two answers that exclude each other."""

    mine: Told
    yours: Told


def clashes(a: Sequence[Told], b: Sequence[Told]) -> Iterator[Clash]:
    """One clash for each question and bearer on which the two articles share no answer."""
    for question in dict.fromkeys(t.question for t in a if t.question not in LADDERS):
        mine = [t for t in a if t.question == question and not t.recalled]
        yours = [t for t in b if t.question == question and not t.recalled]
        done: list[Told] = []
        for x in mine:
            if not x.plain or x in done:
                continue
            same = [y for y in yours if one(x, y, mine, yours)]
            if not same:
                continue
            beside = [t for t in mine if t is x or one(t, same[0], mine, yours)]
            done += beside
            answers = [y for y in same if y.plain]
            if not answers or any(t.denied for t in (*beside, *same)):
                continue
            if frozenset().union(*(t.value for t in beside)) & frozenset().union(*(t.value for t in same)):
                continue
            yield Clash(x, answers[0])


def closer(a: Sequence[Told], b: Sequence[Told], question: str) -> Clash | None:
    """The first article's answer and the second's, of one bearer, where the first says all that the second does and more."""
    mine = [t for t in a if t.question == question and not t.recalled]
    yours = [t for t in b if t.question == question and not t.recalled]
    for x in mine:
        same = [y for y in yours if one(x, y, mine, yours)]
        beside = [t for t in mine if same and one(t, same[0], mine, yours)]
        if not same or not all(t.plain for t in (*same, *beside)):
            continue
        narrow = frozenset.intersection(*(t.value for t in beside))
        exact = next((t for t in beside if t.value == narrow), None)
        if narrow and exact and all(narrow < y.value for y in same):
            return Clash(exact, same[0])
    return None


def supposed(a: Sequence[Told], b: Sequence[Told], question: str) -> Clash | None:
    """The first article's answer and the second's, the same one, where only the first leaves it open throughout."""
    mine = [t for t in a if t.question == question and not t.recalled and not t.planned]
    yours = [t for t in b if t.question == question and not t.recalled]
    for x in mine:
        same = [y for y in yours if one(x, y, mine, yours)]
        beside = [t for t in mine if same and one(t, same[0], mine, yours)]
        if not same or any(t.denied or not hedged(t) for t in beside) or not all(y.plain for y in same):
            continue
        if all(y.value == x.value for y in same):
            return Clash(x, same[0])
    return None


def hedged(told: Told) -> bool:
    """A word of the clause says that it is only supposed, or that it seems so."""
    words, part = told.statement.words, told.part
    first = max(told.statement.first, part.first - _SEEMING)
    described = range(first, max(first, told.bearer.head))  # "the alleged boss" did hang himself
    return told.open and any(
        words.low(i) in HEDGES and not (i in described and words.low(i) in HEDGED)
        for i in range(first, told.last)
    )


def one(x: Told, y: Told, mine: Sequence[Told], yours: Sequence[Told]) -> bool:
    """The two answers are about one and the same bearer."""
    a, b = x.bearer, y.bearer
    if x.question in ANYBODY:
        return (not a.noun or not b.noun or a.noun == b.noun) and _one_scope(x, y)
    if x.question == "taken":
        return a.number == b.number > 1
    if x.question in TRAITS:
        return _one_trait(x, y, mine, yours)
    if not (a.name or a.noun) and not (b.name or b.noun):
        return True
    if x.question == "flight":
        return not a.name and not b.name
    if a.name and b.name:
        full = len(a.name) > 1 and len(b.name) > 1
        return one_name(a.name, b.name) and (full or not (_kin(x) or _kin(y)))
    if x.question in SORTS and not _anchored(x, y):
        return False
    if x.question == "manner" and a.many and b.many:
        return all(len({v for t in side for v in t.value}) == 1 for side in (mine, yours))
    if x.question == "appeal":
        return a.noun == b.noun
    if x.question not in THINGS:
        if a.noun and a.noun == b.noun and not (a.many or b.many) and a.noun in ROLES:
            return _one_role(x, y)
        if bool(a.name) != bool(b.name) and (a.noun or b.noun) in BESIDE:
            return False  # "Kubat", "Kubat's brother", "the guard"
        return (a.noun == b.noun or bool(a.name or b.name) or group(a.noun) == group(b.noun) != "") and (
            _sole(mine) and _sole(yours)
        )
    return not a.person and not b.person and _one_thing(a, b, mine, yours) and _one_ground(x, y)


def _one_trait(x: Told, y: Told, mine: Sequence[Told], yours: Sequence[Told]) -> bool:
    """The two traits are of one person or thing: kin of one owner, the knee of one player."""
    a, b = x.bearer, y.bearer
    if x.question == "kin":
        return (
            x.party is not None
            and y.party is not None
            and one_name(a.name, b.name)
            and one_name(x.party.name, y.party.name)
        )
    if x.question == "trade":
        return one_name(a.name, b.name)
    if a.noun != b.noun or (a.name and b.name and not one_name(a.name, b.name)):
        return False
    owners = (
        {t.bearer.name[-1] for t in side if t.bearer.name and t.bearer.noun == a.noun}
        for side in (mine, yours)
    )
    return bool(a.name and b.name) or all(len(names) <= 1 for names in owners)


def _one_scope(x: Told, y: Told) -> bool:
    """Where one is told of a place, "nobody was hurt in Leeds", the other is too."""
    one, other = (_grounds(t.statement.words, t.statement.first, t.statement.last) for t in (x, y))
    return not (one or other) or any(same_name(a, b) for a in one for b in other)


def _anchored(x: Told, y: Told) -> bool:
    """What was decided was decided by one party, or a name stands in both clauses."""
    a, b = x.party, y.party
    if a and b and bool(a.name) == bool(b.name):
        return one_name(a.name, b.name) or (a.noun == b.noun != "")
    return any(same_name(m, n) for m in _names(x) for n in _names(y))


def _names(told: Told) -> set[str]:
    words = told.statement.words
    marks = range(told.part.first, told.part.last)
    return {
        name_key(words.low(i)) for i in marks if words.kinds[i] & w.CAPITAL and not words.kinds[i] & w.DAY
    } - _OPENERS


def _kin(told: Told) -> bool:
    return kin_near(told.statement.words, told.part.first, told.part.last)


def _one_role(x: Told, y: Told) -> bool:
    """Either article knows one driver, one owner: no plural of it, and none told from another by what he drives."""
    noun = x.bearer.noun
    if (mine := _kind(x)) and mine == _kind(y):
        return True  # both are the tram's
    kinds = [_kinds(t.statement.words, noun) for t in (x, y)]
    return (
        all(len(k) <= 1 for k in kinds)
        and None not in (kinds[0] | kinds[1])
        and len(kinds[0] | kinds[1]) <= 1
    )


def _kind(told: Told) -> str:
    """The word beside the bearer's noun that tells of which he is: "tram driver", "driver of the tram"; "" for none."""
    words, at = told.statement.words, told.bearer.head
    if words.low(at + 1) == "of":
        return next((words.low(j) for j in range(at + 2, at + 5) if not words.kinds[j] & w.DETERMINER), "")
    before = words.kinds[at - 1]
    return words.low(at - 1).removesuffix("'s") if before & w.WORD and not before & _NO_KIND else ""


def _kinds(words: Words, noun: str) -> set[str | None]:
    """The words right before and behind a noun that tell of which he is; None where there are several."""
    found: set[str | None] = set()
    for i, word in enumerate(words.words):
        if key(word.low) != noun:
            continue
        if word.low.endswith("s") or words.low(i - 1) in MANY or words.low(i - 1) in ORDINALS:
            return {None}
        before = words.kinds[i - 1]
        if before & w.WORD and not before & _NO_KIND:
            found.add(words.low(i - 1).removesuffix("'s"))
        if words.low(i + 1) == "of":
            found.add(
                next((words.low(j) for j in range(i + 2, i + 5) if not words.kinds[j] & w.DETERMINER), "")
            )
    return found


def _sole(told: Sequence[Told]) -> bool:
    """All that the article answers to the question is of one person."""
    people = [t.bearer for t in told]
    if any(p.many for p in people):
        return False
    names = {p.name[-1] for p in people if p.name}
    nouns = {p.noun for p in people if p.noun}
    return len(names) <= 1 and len(nouns) <= 1


def _one_thing(a: Bearer, b: Bearer, mine: Sequence[Told], yours: Sequence[Told]) -> bool:
    """A thing of one noun, in the singular, of which either article tells once."""
    if a.noun in BUILDINGS and b.noun in BUILDINGS and mine[0].question == "damage":
        return not (a.many or b.many)
    if a.noun != b.noun or not a.noun or a.many or b.many:
        return False
    return all(not t.bearer.many for t in (*mine, *yours) if t.bearer.noun == a.noun)


def _one_ground(x: Told, y: Told) -> bool:
    """The openings of the articles do not put what they tell into different places."""
    one, other = (_grounds(t.statement.words, 0, _OPENED) for t in (x, y))
    return not one or not other or any(same_name(a, b) for a in one for b in other)


def _grounds(words: Words, first: int, last: int) -> set[str]:
    """The names behind "in" or "near" among those words, and those joined to them by a comma; streets left out."""
    found: set[str] = set()
    kinds = words.kinds
    for i in range(max(1, first), min(len(kinds), last)):
        if words.low(i - 1) not in LOCATING or not kinds[i] & w.CAPITAL or kinds[i] & w.DAY:
            continue
        while i < len(kinds) and (kinds[i] & w.CAPITAL or (words.low(i) == "," and kinds[i + 1] & w.CAPITAL)):
            if kinds[i] & w.CAPITAL:
                found.add(name_key(words.low(i)))
            i += 1
    return found - _STREETS


def loose(clash: Clash) -> bool:
    """The two answers lie so near that either may be said of the other's."""
    question = clash.mine.question
    if question == "finder":
        return clash.mine.value | clash.yours.value <= _SENT
    if question == "damage":
        low, high = sorted(sum(map(int, t.value)) / len(t.value) for t in clash)
        return high - low < FAR or low > LITTLE
    return question in _LOOSE


def surely_one(clash: Clash) -> bool:
    """Both articles give the full name of the person to whom it happens once: they need not be shown to tell one story."""
    a, b = clash.mine.bearer.name, clash.yours.bearer.name
    if len(a) < 2 or len(b) < 2 or not one_name(a, b):
        return False
    news = all(t.number <= OPENING for t in clash)
    return clash.mine.question in ONCE or (clash.mine.question == "harm" and news)


_OPENED = 150  # words of an article that tell where its news is
_STREETS = frozenset("high main old new street road avenue square north south east west st".split())
_SEEMING = 4  # words before a clause in which "it would appear that" stands
_NO_KIND = w.DETERMINER | w.PREPOSITION | w.BE | w.COORDINATOR | w.CAPITAL | w.PAST | w.NUMBER
OPENING = 7  # sentences from the head of an article that tell its news
_LOOSE = frozenset("flight opening weapon caller ride condition final".split())
_OPENERS = frozenset("the a an it he she they his her".split())
_SENT = frozenset("pfe")  # those who come when they are called
FAR = 1.5  # degrees of damage that nobody takes for each other
LITTLE = 1.0  # up to which degree the lesser damage is surely another
