"""Finds names of bodies, laws and things, of any length, in two ways: words turned round, a word bent or put for another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from discrep.kinds.names import bodies_en as en
from discrep.kinds.names.slips import Pair, two_bearers
from discrep.kinds.names.written import SILENT, Form, Place, by_number
from discrep.model import Extraction, Voice
from discrep.naming.fold import fold
from discrep.naming.slips import Slip, slip, spelt_abroad
from discrep.offices.lookup import knowledge
from discrep.offices.persons import is_given

Key = tuple[str, ...]  # the folded words of a name
_WORD = r"[A-Z][\w'’&-]{0,30}"
_SMALL = r"(?:(?:of|the|and|for|to|on|in|at|with|de|del)\s|&\s){0,2}"
_NAME = re.compile(rf"{_WORD}(?:\.(?=\s[A-Z]))?(?:[ \u00a0]{_SMALL}{_WORD}){{1,9}}")
_WHOLE_WORD = re.compile(r"\S+")
_TITLED = frozenset((Voice.HEADLINE, Voice.SUBHEAD, Voice.CAPTION, *SILENT))
_LEAST = 3  # words of weight in a name that is compared by them
_BENT = 4  # … where a plural alone tells the two apart
_THING = 5  # letters of a thing's own name that may be a letter off
_ROOT = 5  # letters by which two words are of one root


def bodies(story: Sequence[Extraction]) -> Iterator[Pair]:
    """Pairs of forms that are very likely one body's, law's or thing's name; each pair of words once."""
    seen: set[frozenset[str]] = set()
    for a, b in _near(*_forms(story)):
        rare, common = by_number(a, b)
        changed = _changed(tuple(map(fold, rare.words)), tuple(map(fold, common.words)))
        if changed is None:
            continue
        kind = Slip.ENDING if _doers(*changed) else Slip.WORD
        pair = Pair(rare, common, kind, changed, False)
        mark = frozenset(changed)
        if mark not in seen and not two_bearers(pair, story):
            seen.add(mark)
            yield pair


def _forms(story: Sequence[Extraction]) -> tuple[dict[Key, Form], frozenset[Key]]:
    """Every stretch of the names in running text, from two words on; and those that end a name."""
    found: dict[Key, Form] = {}
    whole: set[Key] = set()
    for number, extraction in enumerate(story):
        layout = extraction.layout
        for match in _NAME.finditer(layout.text):
            sentence = layout.sentence_at(match.start())
            if sentence < 0 or layout.sentences[sentence].voice in _TITLED:
                continue
            starts = [match.start() + m.start() for m in _WHOLE_WORD.finditer(match.group())]
            words = tuple(word.rstrip(".") for word in match.group().split())
            folded = tuple(map(fold, words))
            heads = [i for i, word in enumerate(words) if word[0].isupper() and word != "The"]
            for i, first in enumerate(heads):
                for last in heads[i + 1 :]:
                    key = folded[first : last + 1]
                    form = found.get(key)
                    if form is None:
                        form = found[key] = Form(words[first : last + 1])
                    if last + 1 == len(words) or last + 1 not in heads:
                        whole.add(key)
                    form.places.append(
                        Place(number, starts[first], starts[last] + len(words[last]), sentence)
                    )
    return found, frozenset(whole)


def _near(forms: dict[Key, Form], whole: frozenset[Key]) -> Iterator[tuple[Form, Form]]:
    """Forms of the same words, or with all but one the same; longest names first."""
    buckets: dict[Key, list[Form]] = defaultdict(list)
    for words, form in sorted(forms.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(words) >= _LEAST and words in whole:
            buckets[("=", *sorted(words))].append(form)
        for i in range(len(words)):
            if len(words) > 2 or _may_differ(words, i):
                buckets[(*words[:i], "", *words[i + 1 :])].append(form)
    for group in buckets.values():
        yield from combinations(group, 2)


def _may_differ(words: Key, at: int) -> bool:
    """Of two words, the one at `at` may be bent: beside a word for a thing, or as the doer that ends a firm's name."""
    beside, word = words[1 - at], words[at]
    if len(word) >= _THING and beside in (en.BEFORE_NAME if at else en.BEHIND_NAME):
        return True
    return at == 1 and word.removesuffix("s")[_ROOT - 1 :].endswith(("er", "or"))


def _changed(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """The words in which two names differ, if one of them is surely a slip for the other."""
    if sorted(a) == sorted(b):
        return _turned(a, b)
    if len(a) != len(b):
        return None
    odd = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if len(odd) != 1:
        return None
    x, y = odd[0]
    at = a.index(x)
    if at + 1 == len(a) and _doers(x, y):
        return x, y
    weighty = [w for w in a if w not in en.SMALL]
    if x in en.SMALL or y in en.SMALL:
        wrong = {x, y} & en.NEVER_JOIN and {x, y} <= en.SMALL
        return (x, y) if wrong and len(weighty) >= _LEAST else None
    if spelt_abroad(x, y):
        return None
    if _plural(x, y):
        inner = at + 1 < len(a) and a[at + 1] not in en.SMALL
        long = (
            len(weighty) >= _LEAST
            if a[-1] in en.LEGAL - en.LOOSE
            else len(weighty) >= _BENT and not en.FORMAL.isdisjoint(a)
        )
        return (x, y) if inner and long else _thing(a, b, at)
    if len(weighty) >= _LEAST and a[-1] in en.LEGAL and 0 < at < len(a) - 1 and _one_root(x, y):
        return x, y
    if at == 0 and {x, y} <= en.BODIES and x[0] == y[0] and a[1] == "to" and len(a) > _BENT:
        return x, y  # "the Committee to …": one short form for both
    if len(weighty) >= _LEAST and at < len(a) - 1 and _misspelt(x, y):
        return x, y
    return _thing(a, b, at)


def _misspelt(x: str, y: str) -> bool:
    """A long word a letter off, and no given name."""
    known = knowledge()
    return (
        min(len(x), len(y)) > _THING
        and slip(x, y) in (Slip.DOUBLED, Slip.SWAPPED, Slip.DROPPED)
        and not is_given(x, known)
        and not is_given(y, known)
    )


def _turned(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, str] | None:
    """Two neighbouring words have changed places: in three words or more, a name turned round."""
    odd = [i for i, (x, y) in enumerate(zip(a, b, strict=True)) if x != y]
    if len(odd) != 2 or odd[1] != odd[0] + 1 or {a[odd[0]], a[odd[1]]} & en.SMALL:
        return None
    first, second = a[odd[0]], a[odd[1]]
    if {first, second} & en.TITLES or len(a) < _LEAST or any(w in en.SMALL for w in a):
        return None
    return f"{first} {second}", f"{second} {first}"


def _thing(a: tuple[str, ...], b: tuple[str, ...], at: int) -> tuple[str, str] | None:
    """A storm's, school's or street's own name, a letter off."""
    if len(a) != 2 or a[1 - at] not in (en.BEFORE_NAME if at else en.BEHIND_NAME):
        return None
    x, y = a[at], b[at]
    if min(len(x), len(y)) < _THING or x[0] != y[0]:
        return None
    found = slip(x, y)
    plural = at == 1 and _plural(x, y)
    return (x, y) if plural or found in (Slip.DOUBLED, Slip.SWAPPED, Slip.DROPPED, Slip.CHANGED) else None


def _plural(x: str, y: str) -> bool:
    return x + "s" == y or y + "s" == x


def _doers(x: str, y: str) -> bool:
    """ "Advisers", "Advisors": one ending in two spellings, of which a firm's name has one."""
    one, two = x.removesuffix("s"), y.removesuffix("s")
    return min(len(one), len(two)) > _ROOT and one[:-2] == two[:-2] and {one[-2:], two[-2:]} == {"er", "or"}


def _one_root(x: str, y: str) -> bool:
    return min(len(x), len(y)) > _ROOT and x[:_ROOT] == y[:_ROOT] and not x.isdigit()


def joined_otherwise(forms: Sequence[str]) -> bool:
    """Whether names differ in their small words only: "of", "on"."""
    return len({tuple(w for w in map(fold, f.split()) if w not in en.SMALL) for f in forms}) == 1
