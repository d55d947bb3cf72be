"""The name in the phrase that speaks: a person's where one stands, else who the phrase says they are."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.participants import personal
from discrep.framing.speakers import is_occasion
from discrep.framing.words import Words
from discrep.naming.spans import looks_personal

_JOINTS = frozenset("of for de al bin van von der la le du ibn abu the and & at in from with".split())
_INNER = frozenset("of for de al bin van von der la le du ibn abu".split())
_MAX_WORDS = 8
_SHORT = 2  # words of a phrase that may speak though no word of it is known to
_AGENTS = tuple(
    ending + plural
    for ending in ("er", "or", "ist", "ian", "man", "men", "woman", "women", "person", "one", "ant", "body")
    for plural in ("", "s")
)
_MEASURING = frozenset(("least", "than", "toll"))


def named(words: Words, start: int, end: int) -> str:
    """The speaker in words: a person's name where one stands, else the phrase without its article; "" where neither can speak."""
    core = _core(words, start, end)
    if not _may_speak(words, core):
        return ""
    runs = _capital_runs(words, core)
    if core and core[-1] + 2 < end and (name := _apposed_name(words, core, end)):
        return name
    if not runs:
        return _plain(words, core)
    a, b = runs[-1]
    lower_before = a > core[0] and words.kinds[core[core.index(a) - 1]] & w.SPEAKER if a in core else False
    if len(runs) > 1 and lower_before:
        return _text(words, a, b)
    a, b = runs[0]
    inner = [k for k in core if k >= b]
    joint = a - 1
    while joint > core[0] and words.kinds[joint] & w.DETERMINER:
        joint -= 1
    if core[0] < joint and not words.kinds[core[0]] & w.CAPITAL and words.kinds[joint] & w.PREPOSITION:
        if not _is_person(words, a, b) or words.kinds[core[0]] & w.SPEAKER:
            return _plain(words, core)  # "senior figures in Ukraine's army"
    if len(runs) == 1 and inner and _many(words, inner):
        return _plain(words, core)  # "Lagos State residents", "Polk County local officials"
    if inner and words.kinds[inner[0]] & w.SPEAKER and not words.kinds[inner[0]] & w.CAPITAL:
        follows = list(inner[1:2])
        if b - a >= 2 and (not follows or words.words[follows[0]].low in ("of", "for", "at")):
            return _text(words, a, b)
        stop = inner[0] + 1
        while stop < end and words.kinds[stop] & w.SPEAKER and not words.kinds[stop] & w.CAPITAL:
            stop += 1  # "Norway's state television"
        return _text(words, a, stop)
    head = [k for k in core if k < a and words.kinds[k] & w.SPEAKER]
    if head and any(words.kinds[k] & w.PREPOSITION for k in range(head[-1], a)):
        return _plain(words, core)
    if b - a == 1 and inner and not any(_is_person(words, *run) for run in runs[1:]):
        return _plain(words, core)  # "Greek unions", "Rebel websites"
    if len(runs) == 1 and inner and not looks_personal(tuple(_text(words, a, b).split())):
        if not any(words.kinds[k] & (w.PREPOSITION | w.CAPITAL) for k in inner):
            return _plain(words, core)  # "Marion County deputies"
    return _text(words, *max(runs, key=lambda r: (r[1] - r[0], -r[0])))


def _may_speak(words: Words, core: Sequence[int]) -> bool:
    """Whether the phrase names a person, a body or a document, so far as its words tell.

    What a lost comma ran into the subject ("at least 36 people", "austerity") is nobody: to say so is
    better than to put it into a report as the one who said it.
    """
    kinds = [words.kinds[k] for k in core]
    if any(words.words[k].low in _MEASURING for k in core):
        return False
    if any(kind & w.CAPITAL and not kind & w.DAY for kind in kinds):
        return True
    if any(kind & w.SPEAKER for kind in kinds):
        return not (kinds[0] & w.NUMBER and any(kind & w.PREPOSITION for kind in kinds[1:2]))
    return 0 < len(core) <= _SHORT and words.words[core[-1]].low.endswith(_AGENTS)  # "the beekeeper"


def _many(words: Words, inner: Sequence[int]) -> bool:
    """Lower-case words that end in several speakers: "local authorities"."""
    last = words.words[inner[-1]].low
    plural = last.endswith("s") or last in en.PLURALS
    return (
        bool(words.kinds[inner[-1]] & w.SPEAKER)
        and plural
        and not any(words.kinds[k] & (w.PREPOSITION | w.CAPITAL) for k in inner)
    )


def _is_person(words: Words, a: int, b: int) -> bool:
    return looks_personal(tuple(_text(words, a, b).split()))


def _apposed_name(words: Words, core: Sequence[int], end: int) -> str | None:
    """ "the group's leader, Omar Daoud": the person's name that a comma sets beside a phrase of office."""
    kinds = words.kinds
    comma = core[-1] + 1
    offices = any(kinds[k] & w.SPEAKER and not kinds[k] & w.CAPITAL for k in core)
    if not kinds[comma] & w.COMMA or not offices:
        return None
    stop = comma + 1
    while stop < end and kinds[stop] & w.CAPITAL and not kinds[stop] & w.DAY:
        stop += 1
    name = personal(_text(words, comma + 1, stop))
    closed = stop == end or kinds[stop] & (w.COMMA | w.STOP | w.QUOTE | w.BREAK)
    return name if closed and looks_personal(tuple(name.split())) else None


def _core(words: Words, start: int, end: int) -> list[int]:
    """Word indices of the phrase without article, adverbs, brackets, and what an inserted phrase adds."""
    core: list[int] = []
    depth = 0
    for k in range(start, end):
        kind, low = words.kinds[k], words.words[k].low
        if low in ("(", "["):
            depth += 1
        elif low in (")", "]"):
            depth -= 1
        elif depth > 0:
            continue
        elif not core:
            if kind & w.WORD and (
                (
                    kind & w.CAPITAL
                    and low not in en.DETERMINERS
                    and not kind & (w.PREPOSITION | w.SUBORDINATOR | w.COORDINATOR)
                )
                or not kind & (w.DETERMINER | w.ADVERB | w.COORDINATOR | w.SUBORDINATOR | w.PREPOSITION)
            ):
                core.append(k)
        elif kind & (w.COMMA | w.QUOTE | w.BREAK) or low in (
            "who",
            "which",
            "that",
            "formerly",
            "known",
            "speaking",
            "citing",
            "quoting",
            "including",
        ):
            break
        elif not kind & w.CAPITAL and kind & w.ADVERB and low not in ("first", "all"):
            continue  # "Ana Lopes swiftly", "she also"
        elif kind & w.DETERMINER and not words.kinds[k - 1] & w.PREPOSITION:
            break  # "Rahman the group's director": an apposition whose comma was lost
        elif kind & w.BE or kind & w.HAVE or kind & w.DAY or is_occasion(words, k) or _manner(words, k):
            break
        elif kind & w.NUMBER and len(low) == 2 and words.kinds[k - 1] & w.CAPITAL:
            break  # "Ahmed 24", an age whose commas were lost
        elif low == "s" and words.words[k - 1].low in ("'", "’"):
            continue  # "target ’ s officials", cut into tokens
        elif kind & w.WORD or low == "&":
            core.append(k)
    return core


def _manner(words: Words, k: int) -> bool:
    """Whether "in a firm voice", "at first" begins at word `k`: how or when it is said, not by whom."""
    low, after = words.words[k].low, words.low(k + 1)
    return (low == "in" and after in ("a", "an", "his", "her")) or (
        low == "at" and after in ("first", "once")
    )


def _capital_runs(words: Words, core: Sequence[int]) -> list[tuple[int, int]]:
    """Runs of capitalised words, `of` and the like inside them kept: [start, end) word indices."""
    runs: list[tuple[int, int]] = []
    for n, k in enumerate(core):
        low = words.words[k].low
        if (
            words.kinds[k] & w.CAPITAL
            and not words.kinds[k] & w.DAY
            and "-based" not in low
            and "-led" not in low
        ):
            if (runs and runs[-1][1] == k) or (
                runs
                and k - runs[-1][1] <= 2
                and all(words.words[m].low in _INNER | {"the"} for m in range(runs[-1][1], k))
            ):
                runs[-1] = (runs[-1][0], k + 1)
            else:
                runs.append((k, k + 1))
        elif n == 0 and low in ("al", "el"):
            continue
    return runs


def _text(words: Words, a: int, b: int) -> str:
    return " ".join(words.words[k].text for k in range(a, b))


def _plain(words: Words, core: Sequence[int]) -> str:
    """The words of the phrase up to its second preposition, eight at most."""
    out: list[str] = []
    for k in core[:_MAX_WORDS]:
        out.append(words.words[k].text)
    while out and (out[-1].lower() in _JOINTS or out[-1].lower() in en.PREPOSITIONS):
        out.pop()
    return " ".join(out)
