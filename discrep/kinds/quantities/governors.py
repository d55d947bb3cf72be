"""The noun that an amount belongs to, where no row of the table of attributes has it: "a contract of $5m", "a $5m contract"."""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.late import Late
from discrep.model import Member, read_once_of_fact

KINDS = frozenset(("money", "measure"))
_REACH = 60
_HEDGE = r"(?:(?:about|around|some|nearly|almost|over|up\sto|at\sleast|more\sthan|less\sthan|roughly|an\sestimated)\s)?"
_DETERMINED = r"\b(?:an?|the|its|his|her|their|this|that|whose)\s(?:[a-z][a-z-]*\s){0,2}?"
_BEFORE = Late(rf"{_DETERMINED}(?P<noun>[a-z]{{4,}})\s(?:of|worth|totalling|totaling)\s{_HEDGE}\Z")
_ATTRIBUTIVE = Late(rf"\b(?:an?|the|its|his|her|their|this|that)\s{_HEDGE}\Z")
_BEHIND = Late(r"[\s-](?P<nouns>[a-z]+(?:\s[a-z]+){0,3})")
# Words that end the noun phrase behind an attributive amount.
_END = frozenset(
    "for to of in on at from by with and or that which who is was were has had will would as after over under between"
    " against into through about than when while but so because per if until since during".split()
)
# Nouns that only say how much, or how it moved.
_EMPTY = frozenset(
    "total rate record average amount number maximum minimum level increase rise fall drop gain decline rest third half"
    " quarter range excess distance height depth length width size value figure sort kind worth part share thousands"
    " millions billions more less question area radius speed weight mark line year years month months week weeks time".split()
)


@read_once_of_fact
def governor(member: Member) -> str | None:
    """The noun that the amount is the amount of; None where the words beside it do not say."""
    fact = member.fact
    if fact.kind not in KINDS:
        return None
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    text = member.article.text
    return _governor(
        text[max(sentence.start, fact.start - _REACH) : fact.start],
        text[fact.end : min(sentence.end, fact.end + _REACH)],
        fact.kind == "money",
    )


@lru_cache(1024)
def _governor(ahead: str, behind: str, money: bool) -> str | None:
    noun = None
    if found := _BEFORE.search(ahead):
        noun = found["noun"]
    elif money and _ATTRIBUTIVE.search(ahead) and (found := _BEHIND.match(behind)):
        words = found["nouns"].split()
        cut = next((i for i, word in enumerate(words) if word in _END), len(words))
        noun = words[cut - 1] if cut and cut < 4 else None
    return noun if noun and noun not in _EMPTY and not noun.endswith("ly") else None
