"""Variant keys: spellings of one name in other scripts share a key, different names do not.

Rule families stand as (folded letters, key letters), applied in order to a folded word. They fold
only what romanisation systems truly differ in (ISO 9, BGN/PCGN, ALA-LC, national passports, press
usage); a vowel that tells two given names apart (Jen/Jens, Yang/Yong) stays.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from discrep.naming.fold import fold


class Family(NamedTuple):
    name: str
    regex: re.Pattern[str]
    replacement: str
    same: tuple[tuple[str, str], ...]  # pairs that must share a key


_RAW: tuple[tuple[str, str, str, tuple[tuple[str, str], ...]], ...] = (
    ("shch", "shch|schtsch|sch|sh|ş", "S", (("Khrushchev", "Khruschev"),)),
    ("zh", "zh|(?<=[a-z])j(?=[aeiou])", "Z", (("Nazarbayev", "Nazarbaev"),)),
    ("kh", "kh|gh(?=[aeiou])", "h", (("Akhmetov", "Ahmetov"),)),
    ("ks", "x", "ks", (("Alexander", "Aleksander"), ("Alexei", "Aleksey"))),
    ("tch", "tch|tsch|tj|ch", "C", (("Tchaikovsky", "Chaikovsky"),)),
    ("ts", "tz|ts", "ts", (("Netzer", "Netser"),)),
    ("ou", "ou|oo", "u", (("Mahmoud", "Mahmud"), ("Haroon", "Haroun"))),
    ("kc", "ck|q|c(?![eiy])", "k", (("Qasim", "Kasim"),)),
    ("ph", "ph", "f", (("Joseph", "Josef"),)),
    ("w", "w", "v", (("Walid", "Valid"),)),
    ("yo", "(?<=[bcdfgklmnprstvz])yo|jo(?=[bcdfgklmnprstvz])", "o", (("Fyodor", "Fodor"),)),
    ("ye", "ye|ie(?=[a-z])|je|ee", "e", (("Yevgeny", "Evgeny"), ("Sergeyev", "Sergeev"))),
    ("iu", "iu|yu|ju", "u", (("Yulia", "Iulia"), ("Yuri", "Iuri"))),
    ("ia", "(?<=[a-z])(?:iya|ia|ya|ja)", "ia", (("Mariya", "Maria"),)),
    ("iy", "[iyj]{1,3}", "i", (("Zelenskyy", "Zelensky"), ("Zelenskiy", "Zelenskyi"), ("Andriy", "Andrii"))),
    ("double", r"([a-zA-Z])\1", r"\1", (("Mohammed", "Mohamed"), ("Qaddafi", "Qadafi"))),
    ("final-h", "(?<=[aeiou])h(?![a-z])", "", (("Abdullah", "Abdulla"),)),
)  # fmt: skip
FAMILIES = tuple(
    Family(name, re.compile(regex), replacement, same) for name, regex, replacement, same in _RAW
)

# Whole words that no letter rule can bring together: each row is one name in its romanisations.
GROUPS: tuple[tuple[str, ...], ...] = (
    ("mohammed", "muhammad", "mohamed", "mohammad", "muhammed", "mohamad", "mahomed", "mehmet"),
    ("ahmed", "ahmad", "ahmet"),
    ("abdel", "abdul", "abdal", "abdoul"),
    ("al", "el", "ul"),
    ("gaddafi", "qaddafi", "khadafy", "gadhafi", "kadafi", "qadhafi", "khadafi"),
    ("hussein", "husain", "hussain", "husayn", "hossein"),
    ("hassan", "hasan"),
    ("osama", "usama"),
    ("omar", "umar", "omer"),
    ("yousef", "yusuf", "youssef", "yousuf", "yusef"),
    ("ibrahim", "ebrahim", "ibraheem"),
    ("sayyid", "sayed", "said", "saeed", "seyed", "sayyed"),
    ("khaled", "khalid"),
    ("nasser", "nasir", "naser"),
    ("suleiman", "sulaiman", "soleimani", "soleiman"),
    ("sergei", "sergey", "serhiy", "serhii", "sergii", "siarhei"),
    ("alexander", "aleksandr", "alexandr", "oleksandr", "alyaksandr", "aleksander", "aliaksandr"),
    ("alexei", "alexey", "aleksei", "oleksiy", "oleksii", "aleksey", "alexej"),
    ("dmitry", "dmitri", "dmitriy", "dmytro", "dmitro", "dmitrij", "dzmitry"),
    ("nikolai", "nikolay", "mykola", "nikolaj", "mikalai"),
    ("mikhail", "mykhailo", "mikhailo", "mihail", "michail", "mikheil"),
    ("vladimir", "volodymyr", "wladimir", "uladzimir", "volodimir"),
    ("yevgeny", "evgeny", "yevgeni", "evgeni", "yevhen", "evgenii", "yevgeniy"),
    ("andrei", "andrey", "andriy", "andrii", "andrej"),
    ("pavel", "pavlo"),
    ("petro", "pyotr", "petr", "piotr"),
    ("yulia", "julia", "yuliya", "iulia", "yuliia", "julija"),
    ("yury", "yuri", "yuriy", "yurii", "jurij", "iurii"),
    ("viktor", "victor", "wiktor"),
    ("oleg", "oleh"),
    ("igor", "ihor"),
    ("lee", "yi", "rhee", "ri"),
    ("park", "bak", "pak"),
    ("tokayev", "tokaev"),
    ("lukashenko", "lukashenka", "loukachenko"),
    ("netanyahu", "netanyahou", "natanyahu"),
)
# Two forms of one name that say which side is taken; news style keeps them apart.
MARKED = frozenset({frozenset({"vladimir", "volodymyr"}), frozenset({"lukashenko", "lukashenka"})})
_GROUP_OF = {word: f"={row[0]}" for row in GROUPS for word in row}


def _by_rules(word: str) -> str:
    for family in FAMILIES:
        word = family.regex.sub(family.replacement, word)
    return word


@cache
def _group_of_key() -> dict[str, str]:
    """Groups by the key that the letter rules give their words."""
    return {_by_rules(word): group for word, group in _GROUP_OF.items()}


_UMLAUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))


@lru_cache(maxsize=4096)
def variant_key(word: str) -> str:
    """Key that every legal romanisation of the name shares; words are folded first."""
    folded = fold(word).replace(" ", "").replace(".", "")
    if folded in _GROUP_OF:
        return _GROUP_OF[folded]
    out = _by_rules(folded)
    return _group_of_key().get(out, out)


def name_key(name: str) -> str:
    """Variant key of a whole name, word by word, hyphens counting as spaces."""
    return " ".join(variant_key(word) for word in fold(name).split())


@lru_cache(maxsize=4096)
def are_variants(left: str, right: str) -> bool:
    """Whether two words are spellings of one name: equal keys, or German ae for a."""
    if variant_key(left) == variant_key(right):
        return True
    a, b = fold(left).replace(" ", ""), fold(right).replace(" ", "")
    if a == b:
        return True
    for wide, narrow in _UMLAUT:
        a, b = a.replace(wide, narrow), b.replace(wide, narrow)
    return a == b


# Letters that names of other scripts show when they are written in Latin ones.
_FOREIGN = re.compile(
    r"(?:al|el|ul|abu|ibn|bin|bint|abd[a-z]*)\b|abd[aeou]l|[a-z]*(?:kh|zh|dh|aa|q(?!u)|ullah|eddin|uddin"
    r"|zadeh|shch|enko|enka|[oe]v|[oe]va|sky|skiy|yy|vich|poulos|akis|idze|shvili|[a-z]{3}yan)\b|[a-z]*(?:kh|zh|q(?!u)|tskh)"
)


# Words of GROUPS that are as often names of Latin letters.
_AT_HOME = frozenset("julia victor viktor lee park alexander".split())


@lru_cache(maxsize=4096)
def is_romanised(word: str) -> bool:
    """Whether a folded name shows by its letters or its kind that it was written in another script."""
    key = variant_key(word)
    return (key.startswith("=") and word not in _AT_HOME) or _FOREIGN.match(word) is not None


def without_vowels(word: str) -> str:
    """The consonants of a word, which romanisations keep."""
    return "".join(c for c in word if c not in "aeiouy ")
