"""Spellings of one place name: the consonants that every romanisation of it keeps."""

from __future__ import annotations

import re
from functools import lru_cache

from discrep.naming.fold import fold
from discrep.naming.transliteration import name_key

# Articles of Arabic names in all their assimilated forms, and of Romance ones.
ARTICLES = frozenset("al el il ul ad ed an en ar er as es ash esh at et az ez e the la le".split())
_ALIKE: tuple[tuple[str, str], ...] = (
    (r"tch|ch(?=[aeiouy])", "c"), (r"ck|kh|q|x", "k"), (r"ch", "k"), (r"c(?=[eiy])", "s"), (r"c", "k"),
    (r"ph", "f"), (r"gh", "g"), (r"sh", "s"), (r"th", "t"), (r"dh", "d"), (r"zh|dj|dzh", "j"),
    (r"(?<!^)w(?=[aeiou])", "v"), (r"^w", "v"), (r"(?<!^)[aeiouwyh]+", ""), (r"^[aeiou]+", "a"),
    (r"^y", "j"), (r"(.)\1+", r"\1"),
)  # fmt: skip
_RULES = tuple((re.compile(old), new) for old, new in _ALIKE)
_LEAST = 3  # consonants from which one skeleton means one name
_CLOSER = 64  # the same, where few consonants speak for it
_CLOSE = 60  # rapidfuzz ratio that two spellings of one name have at least


@lru_cache(8192)
def plain(name: str) -> str:
    """The folded name without its articles: "al-Hamra" gives "hamra"."""
    words = fold(name).replace(".", "").split()
    kept = [w for w in words if w not in ARTICLES] or words
    return " ".join(kept)


@lru_cache(8192)
def skeleton(name: str) -> str:
    """The consonants of a name as all its romanisations share them."""
    out = plain(name).replace(" ", "")
    for regex, new in _RULES:
        out = regex.sub(new, out)
    return out


@lru_cache(8192)
def same_spelling(a: str, b: str) -> bool:
    """The two are spellings of one name: equal without articles and spaces, or of one skeleton."""
    mine, yours = plain(a).replace(" ", ""), plain(b).replace(" ", "")
    if mine == yours:
        return True
    if name_key(mine) == name_key(yours):
        return True
    bones = skeleton(a)
    if len(bones) < _LEAST or bones != skeleton(b):
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(mine, yours) >= (_CLOSER if len(bones) == _LEAST else _CLOSE)


@lru_cache(8192)
def may_be_one(a: str, b: str) -> bool:
    """The names are too alike to be told apart for sure, or one holds the other."""
    if same_spelling(a, b) or set(plain(a).split()) & set(plain(b).split()):
        return True
    from rapidfuzz import fuzz

    mine, yours = skeleton(a), skeleton(b)
    return mine in yours or yours in mine or fuzz.ratio(plain(a), plain(b)) >= _CLOSE
