"""What is said of the differing values of one slot: who says what, in one message for all articles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from discrep.alignment.rows import in_words, one_each, rows
from discrep.framing.lexicon_en import SPEAKERS
from discrep.kinds.quantities.groups import pluralised
from discrep.kinds.quantities.judging import Kind, Rivals, pair_articles, quantity, stated
from discrep.model import Alignment, FindingClass, Member, Severity, Verdict

_MANY = frozenset(("police", "people", "media", "authorities", "gardai"))


def named(member: Member) -> str:
    """Who says it: the speaker, else the article."""
    return member.fact.speaker or member.article.source or member.article.id


def asked(alignment: Alignment, pair: Rivals) -> str:
    """What the values answer, in words: "killed", "aboard", "price"."""
    question = alignment.slot.partition(" · ")[0].removeprefix(pair.first.fact.kind).strip()
    value = quantity(pair.first)
    what = value.counted and pluralised(value.counted)
    if what and (
        value.role == "seized" or question == (value.counted or "").replace(" ", "").replace("-", "")
    ):
        return what  # what was seized says more, and a plural reads better
    return value.role or _in_plain_words(question.replace("-", " ")) or what or pair.first.fact.kind


def _in_plain_words(question: str) -> str:
    """ "taken: magazine" is "magazines taken", "of moss: wife" is "wives of Moss"."""
    what, colon, item = question.partition(": ")
    if not colon:
        return question
    owner = what.removeprefix("of ")
    return f"{pluralised(item)} of {owner.title()}" if owner != what else f"{pluralised(item)} {what}"


def _say(member: Member) -> str:
    """The verb that agrees with who says it: "officials say", "the ministry says", "Reuters says"."""
    head = re.split(r" (?:of|for|in|at|from|with|near|to|and) ", member.fact.speaker or "", maxsplit=1)[0]
    joined = " and " in (member.fact.speaker or "")
    last = head.rsplit(" ", 1)[-1]
    alone = " " not in head and last.lower() in SPEAKERS  # a capital at the head of a sentence
    plural = (last.islower() or alone) and (last.lower() in _MANY or re.search(r"[^sui']s\Z", last.lower()))
    return "say" if plural or joined else "says"


def both(alignment: Alignment, pair: Rivals) -> str:
    """Who says what, both values: the start of every message."""
    a, b = pair.members
    what = asked(alignment, pair)
    if pair_articles(pair) == {a.article.id}:
        return f'{what}: "{stated(a)}" here, but "{stated(b)}" elsewhere in the same article'
    one, other = named(a), named(b)
    if one == other:  # "police", in both
        one, other = (f"{one} in {m.article.id}" for m in (a, b))
    return f'{what}: {one} {_say(a)} "{stated(a)}", {other} {_say(b)} "{stated(b)}"'


def verdict(
    alignment: Alignment,
    pair: Rivals,
    tail: str = "",
    severity: Severity | None = None,
    outcome: FindingClass | None = None,
) -> Verdict:
    """A verdict on the pair with both values as evidence; every other article of the slot stands beside it."""
    single = len(pair_articles(pair)) == 1
    like = (m for m in alignment.members if m.fact.kind == pair.first.fact.kind)
    members = pair.members if single else one_each(pair.members, like)
    message = both(alignment, pair) if len(members) == 2 else _row(alignment, pair, members)
    why = tuple(f"{m.article.id}: {quantity(m).figure()}" for m in members[:2])
    return Verdict(members, message + tail, why, severity=severity, outcome=outcome)


def _row(alignment: Alignment, pair: Rivals, members: Sequence[Member]) -> str:
    """Who says what, the value that most texts give first."""
    speakers = {m.article.id: m.fact.speaker for m in members if pair.kind is Kind.DISPUTE}

    def who(article: str) -> str:
        return f"{speakers[article]} in {article}" if speakers.get(article) else article

    return f"{asked(alignment, pair)}: {in_words(rows(members, _one_value, alignment), _quoted, who)}"


def _one_value(a: Member, b: Member) -> bool:
    mine, yours = quantity(a), quantity(b)
    return (mine.low, mine.high, mine.bound, mine.unit) == (yours.low, yours.high, yours.bound, yours.unit)


def _quoted(member: Member) -> str:
    return f'"{stated(member)}"'
