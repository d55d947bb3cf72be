"""A person's name taken apart: honorific, given names, family name, suffix."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

PARTICLES = frozenset(
    "de da do dos das del della di du la le van von der den ter ten bin ibn bint al el af av zu e ben".split()
)
SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
HONORIFICS = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron sheikh shaikh emir sultan
    king queen prince princess pope archbishop bishop cardinal ayatollah imam rabbi reverend rev
    father sister brother saint st general gen lieutenant lt colonel col major maj captain capt
    sergeant sgt admiral adm commander cmdr brigadier corporal marshal senator sen representative
    rep congressman congresswoman governor gov judge justice ambassador detective inspector
    constable officer sheriff mayor councillor coach señor herr monsieur
    """.split()
)
# Capitalised words of a post that end right before a name ("General Manager Theo Holt").
POST_ENDINGS = frozenset(
    """
    ceo coo cfo cto president chairman chairwoman director manager chief officer owner coach coroner
    spokesman spokeswoman spokesperson secretary attorney prosecutor commissioner superintendent
    principal minister premier chancellor treasurer supervisor trooper deputy chef author actor
    actress singer leader editor reporter commander lawyer
    """.split()
) | frozenset(  # what somebody is, where a sentence opens with it
    """
    neighbor neighbour farmer fisherman pilot baker grocer engineer student teacher pupil nurse driver
    witness resident firefighter paramedic soldier sailor veteran survivor victim suspect defendant
    musician drummer guitarist comedian striker midfielder goalkeeper defender winger quarterback
    pitcher catcher outfielder skipper golfer boxer swimmer cyclist sprinter jockey novelist poet
    painter sculptor architect artist activist campaigner pensioner teenager businessman
    businesswoman tycoon billionaire entrepreneur founder butcher plumber carpenter electrician
    mechanic miner rancher hunter hiker climber tourist priest pastor vicar scientist researcher
    historian economist analyst geologist biologist astronomer surgeon psychiatrist psychologist
    dentist midwife shopkeeper widow widower grandmother grandfather housewife waiter waitress
    """.split()
)
# Family name first, as news writes them: the first word of the name is the family's.
FAMILY_FIRST = frozenset(
    """
    xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo luo zheng liang xie
    tang deng kim park moon nguyen tran pham mao jiang wen qin yoon
    """.split()
)


class NameParts(NamedTuple):
    given: str
    family: str
    suffix: str = ""


@lru_cache(maxsize=4096)
def split_name(name: str, family_first: bool = False) -> NameParts:
    """Given and family part of a full name; a single word is a family name."""
    words = name.split()
    suffix = ""
    if len(words) > 1 and words[-1].rstrip(",") in SUFFIXES:
        suffix = words.pop()
        words[-1] = words[-1].rstrip(",")
    if len(words) <= 1:
        return NameParts("", " ".join(words), suffix)
    if family_first:
        return NameParts(" ".join(words[1:]), words[0], suffix)
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return NameParts(" ".join(words[:at]), " ".join(words[at:]), suffix)


def is_initial(word: str) -> bool:
    """Whether a word is a bare initial ("W." or "G.W.")."""
    letters = word.replace(".", "")
    return 0 < len(letters) <= 2 and letters.isupper() and ("." in word or len(letters) == 1)
