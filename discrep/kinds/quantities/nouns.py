"""Reads the noun phrase that a number counts: head, modifiers, and where it ends."""

from __future__ import annotations

from typing import NamedTuple

from discrep.kinds.numerals import Tokens, opens
from discrep.kinds.quantities import roles
from discrep.kinds.quantities.composition import AFTER as MARKS
from discrep.kinds.quantities.groups import GROUP_MODIFIERS, GROUP_OF, PEOPLES, common, plural, singular
from discrep.kinds.quantities.units import TIME_WORDS

DETERMINERS = frozenset("the a an this that these those his her its their our my your such".split())
# Words that are no part of a noun phrase, so that it ends before them.
FUNCTION = (
    frozenset(
        "and or but nor in on at by for from to with of as if than that which who whom whose when where"
        " while "
        "because since until after before during into onto through over under between against about without "
        "within is are was were be been being has have had do does did will would can could may might shall "
        "should must not no it he she they we i you him them us me who's it's there here then so too also "
        "however said says saying told including according ago earlier later yet still just only even ever "
        "now today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday "
        "left leaving came went took made got gave became began remained per each every apart away back "
        "out up down off both either neither why how what whether because due despite".split()
    )
    | roles.BE
)
VERBAL = frozenset(
    "killed wounded injured died dead hurt missing arrested detained displaced evacuated hospitalised "
    "hospitalized "
    "rescued infected trapped kidnapped abducted released freed destroyed damaged deployed shot stabbed fled "
    "fired launched attacked hit struck seized captured remain remains reported confirmed believed feared "
    "voted protested gathered marched attended live lived work worked need needed face faced want"
    " wanted "
    "suffered received held used taken seen called caused brought kept known carried caught "
    "took signed agreed "
    "includes expects costs makes takes comes goes shows gives stands represents remains needs wants "
    "lost won died alive left were reportedly allegedly".split()
)
NOT_NOUNS = frozenset(("strong", "odd", "plus", "ish", "fold", "way", "sided"))  # "a 4,000-strong crowd"
QUOTES = frozenset('"“”‘’')
LONGEST = 5  # words between a number and its head
PLURAL_MODIFIERS = frozenset(
    "arms sports women men children goods savings sales news systems operations".split()
)


class Phrase(NamedTuple):
    """A counted noun phrase; `after` is the token behind it."""

    after: int
    head: str  # singular
    modifiers: tuple[str, ...]
    group: str | None
    of_whom: bool = False  # "14 of them", "three of the victims"
    marks: tuple[str, ...] = ()

    @property
    def counted(self) -> str | None:
        """Modifiers and head in canonical form."""
        return " ".join((*self.modifiers, self.head)) or None


NOTHING = Phrase(0, "", (), None)


def read(tokens: Tokens, at: int, single: bool) -> Phrase:
    """The noun phrase that begins at a token, behind its number; `single` where the number is one."""
    marks: list[str] = []
    of_whom = False
    start = at
    word = tokens.word(at)
    at += word in ("fewer", "less")
    word = tokens.word(at)
    while word in MARKS:
        marks.append(MARKS[word])
        at += 1
        word = tokens.word(at)
    if word in QUOTES and tokens.word(at + 1).isalpha() and not marks:
        at += 1
        word = tokens.word(at)
    if marks and tokens.word(at - 1) == "others":
        return Phrase(at, "", (), None, False, tuple(marks))
    if word == "of":
        ahead = tokens.word(at + 1)
        if ahead in ("them", "whom", "these", "those", "which", "us"):
            return Phrase(at + 2, "", (), None, True, tuple(marks))
        if tokens.digits(at + 1) or opens(ahead):
            return Phrase(at + 1, "", (), None, True, tuple(marks))  # "one of six children"
        if ahead in DETERMINERS:
            of_whom = True
            at += 1
            if tokens.digits(at + 1) or tokens.word(at + 1) in (
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
            ):
                return Phrase(at + 2, "", (), None, True, tuple(marks))
        at += 1
    while tokens.word(at) in QUOTES or (
        tokens.word(at) in DETERMINERS and tokens.word(at - 1) in ("of", "the")
    ):
        at += 1
    if (
        tokens.word(at) == "-"
        and tokens.joined(at)
        and tokens.joined(at + 1)
        and tokens.word(at + 1).isalpha()
        and len(tokens.word(at + 1)) > 2
        and tokens.word(at + 1) not in FUNCTION
        and tokens.word(at + 1) not in NOT_NOUNS
    ):
        # "a 12-storey building", "the 200-member assembly": the size of one thing, in nouns
        noun = singular(tokens.word(at + 1))
        return Phrase(at + 2, noun, (), None, False, tuple(marks))
    head = _head(tokens, at, single and not of_whom)
    if head < 0:
        return Phrase(start + len(marks), "", (), None, of_whom, tuple(marks))
    noun = singular(tokens.words[head])
    modifiers = tuple(
        w
        for w in tokens.words[at:head]
        if (w[0].isalpha() and w not in MARKS and w not in DETERMINERS and w not in ("and", "or"))
    )
    marks += [MARKS[w] for w in tokens.words[at:head] if w in MARKS]
    found = group(noun, modifiers)
    if found is None and tokens.capital(head) and noun.endswith(PEOPLES):
        found = "people"  # "600 Syrians"
    found = _with_more(tokens, head + 1, found)
    after = head + 1 + (tokens.word(at - 1) in QUOTES and tokens.word(head + 1) in QUOTES)
    return Phrase(after, noun, modifiers, found, of_whom, tuple(marks))


def _with_more(tokens: Tokens, at: int, found: str | None) -> str | None:
    """The group of "25 soldiers and fighters", counted in one: what holds both."""
    if found is None or tokens.word(at) not in ("and", "or"):
        return found
    ahead = at + 1 + (not plural(tokens.word(at + 1)))
    other = GROUP_OF.get(singular(tokens.word(ahead))) if plural(tokens.word(ahead)) else None
    if other is None or tokens.words[at + 1] in DETERMINERS or opens(tokens.word(at + 1)):
        return found
    if tokens.digits(at + 1) or tokens.word(at + 1) in FUNCTION:
        return found
    return common(found, other)


def _paired(tokens: Tokens, index: int, at: int) -> bool:
    """An "and" between two modifiers: "70 regime and rebel fighters"."""
    before, behind = tokens.word(index - 1), tokens.word(index + 1)
    return index > at and before in GROUP_MODIFIERS and behind in GROUP_MODIFIERS and not plural(before)


def group(head: str, modifiers: tuple[str, ...]) -> str | None:
    """The group that a head with its modifiers names."""
    found = GROUP_OF.get(head)
    role_noun = head in roles.NOUNS
    if found == "fighter" and len({GROUP_MODIFIERS[m] for m in modifiers if m in GROUP_MODIFIERS}) > 1:
        return "combatant"
    if found in (None, "people", "fighter", "combatant") or role_noun:
        for modifier in modifiers:
            if modifier in GROUP_MODIFIERS and (found is not None or role_noun):
                return GROUP_MODIFIERS[modifier]
    return found


def _head(tokens: Tokens, at: int, single: bool) -> int:
    """Index of the head noun, -1 where no noun phrase stands."""
    last = -1
    for index in range(at, min(at + LONGEST + 1, tokens.size)):
        word = tokens.words[index]
        if word in ("-", "‑") and tokens.joined(index) and tokens.joined(index + 1) and index > at:
            continue
        if word in ("and", "or") and _paired(tokens, index, at):
            continue
        if not word[0].isalpha() or word in FUNCTION:
            break
        if word in VERBAL and not (word in ("wounded", "injured") and plural(tokens.word(index + 1))):
            break
        if word in TIME_WORDS:
            break
        if word in DETERMINERS:
            break
        if single:
            last = index
            if word in GROUP_OF or word in roles.NOUNS:
                if GROUP_OF.get(tokens.word(index + 1)) is None or tokens.word(index + 1) in VERBAL:
                    return index
            continue
        if plural(word) and not tokens.word(index).endswith(("'s", "’s")):
            following = tokens.word(index + 1)
            if tokens.raw(index).isupper() and plural(following) and not tokens.raw(index + 1).isupper():
                continue  # "eleven FLDS men": a name in capitals is no plural
            if (
                (word in PLURAL_MODIFIERS or word in GROUP_MODIFIERS)
                and plural(following)
                and following not in VERBAL
            ):
                continue
            return index
        if word.endswith("ed") and index == at and tokens.word(index + 1) in ("in", "by", "on", "to"):
            break
    if single:
        return last
    return -1
