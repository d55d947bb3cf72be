"""Amounts of change ("rose by 5", "a 3% cut") told from levels ("rose to 12")."""

from __future__ import annotations

from itertools import pairwise

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities.draft import Draft

UP = frozenset(
    "rose rise rises rising risen increase increased increases increasing grew grow grown grows growing"
    " climb climbed "
    "climbing climbs jump jumped jumping jumps surge surged surging soar soared soaring gain gained "
    "gains gaining advance "
    "advanced advancing up higher added adding rally rallied rebounded rebound raise raised raising "
    "hike hiked growth "
    "expanded expansion expand widened widening swelled strengthened improved accelerated leapt shot spiked spike "
    "boosted boost".split()
)
DOWN = frozenset(
    "fell fall falls falling fallen drop dropped dropping drops decline declined declining declines "
    "decrease decreased "
    "decreases decreasing down lower slid slide slipped slip slump slumped plunge plunged plunging "
    "tumble tumbled "
    "sank sink dipped dip eased shed lost lose losing cut cuts cutting reduced reduce reduction "
    "reducing shrank shrink "
    "contracted contraction plummeted slashed slash weakened worsened slowed retreated discount shrunk slipping sliding plunging tumbling sinking dipping easing shedding retreating narrowed narrowing".split()
)
BETWEEN = frozenset(
    "by of about around nearly almost some a an another further as much more than to at least over up "
    "roughly only just another's sharply slightly".split()
)
COMPARED = {"more": "up", "fewer": "down", "less": "down"}  # "5% less than last year"
BEHIND_UP = frozenset(
    (
        "higher",
        "increase",
        "rise",
        "gain",
        "jump",
        "surge",
        "hike",
        "growth",
        "climb",
        "raise",
        "boost",
        "spike",
        "advance",
        "rally",
    )
)
BEHIND_DOWN = frozenset(
    (
        "lower",
        "decrease",
        "decline",
        "drop",
        "fall",
        "cut",
        "reduction",
        "loss",
        "slump",
        "plunge",
        "dip",
        "slide",
        "contraction",
        "discount",
        "downturn",
    )
)
# Verbs whose object need be no change: "raised $5m", "lost 12 kilos", "gained 40 seats".
TAKES_OBJECT = frozenset(
    "lost lose losing raised raise cut cuts added raising boost reduction gain gains gained adding cutting "
    "shed advanced expanded".split()
)
# A level rises or sinks by a measure; an athlete jumps, and a climber falls, a measure.
OF_LEVELS = frozenset(
    "rose rise rises risen rising increased increase grew grown swelled declined decreased shrank receded".split()
)
MADE_UP = frozenset(
    "ate eat eats eating gave give gives picked snapped bought buying bring brought set put held tied freed ran chalked racked notched clocked covered takes make makes made making take takes took taking used end ended ends".split()
)
BY_REACH = 8  # words between a verb of change and its "by"
SEPARATORS = frozenset((",", ";", ".", "and", "but", "while", "to", "won", "beat", "one", "ones"))
CHANGED_NOUNS = frozenset(("point", "seat", "place", "cent"))


def mark(tokens: Tokens, draft: Draft) -> None:
    """Set the draft's change, if its words make it an amount of change."""
    if draft.kind in ("age", "duration"):
        return
    at = draft.start - 1
    words = tokens.words
    by = False
    steps = 0
    while at >= 0 and steps < 4 and words[at] in BETWEEN and words[at] != "up":
        if words[at] == "to" or (words[at] == "at" and tokens.word(at + 1) != "least"):
            return _behind(tokens, draft)
        by = by or words[at] in ("by", "of")
        at -= 1
        steps += 1
    word = tokens.word(at)
    found = "up" if word in UP else "down" if word in DOWN else None
    if found is None and by and words[at + 1 : at + 2] == ["by"]:
        # "rose in March by 5", "cut the risk of a stroke by 5"
        for back in range(at, max(-1, at - BY_REACH), -1):
            if words[back] in SEPARATORS:
                break
            if words[back] in UP or words[back] in DOWN:
                found = "up" if words[back] in UP else "down"
                break
    if found is None:
        return _behind(tokens, draft)
    if draft.kind == "count" and not by and draft.head not in CHANGED_NOUNS:
        return
    if draft.kind == "measure" and not by and word not in OF_LEVELS:
        return
    if draft.kind == "money" and not by and word in TAKES_OBJECT:
        return
    if word == "up" and tokens.word(at - 1) in MADE_UP:
        return
    draft.change = found


def _behind(tokens: Tokens, draft: Draft) -> None:
    """Reads "1.3% higher", "a 5 percent rise"."""
    at = draft.end
    if draft.kind == "count":
        return
    at += tokens.word(at) == "," and tokens.word(at + 1) in ("higher", "lower")
    for ahead in (at, at + 1):
        word = tokens.word(ahead)
        if word in ("in", "of", ",", ".", "and", "to", "for", "on"):
            return
        if word in COMPARED and ahead == at and draft.kind == "percent" and tokens.word(at + 1) == "than":
            draft.change = COMPARED[word]
            return
        if word in BEHIND_UP:
            draft.change = "up"
            return
        if word in BEHIND_DOWN:
            draft.change = "down"
            return


def carry(tokens: Tokens, drafts: list[Draft]) -> None:
    """The second way of giving one change: "fell 123 points, or 0.4 per cent", "rose $2 (3%)"."""
    for left, right in pairwise(drafts):
        gap = tokens.words[left.end : right.start]
        if (
            left.change
            and not right.change
            and gap in ([",", "or"], ["or"], ["("])
            and (right.kind != "count" or right.head in CHANGED_NOUNS)
        ):
            right.change = left.change
        elif right.change and not left.change and gap == [",", "or"]:
            left.change = right.change  # "ended 88 points, or 0.3 percent, lower"
