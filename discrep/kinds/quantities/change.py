"""Amounts of change ("rose by 5", "a 3% cut") told from levels ("rose to 12")."""

from __future__ import annotations

from itertools import pairwise

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import change_en as en
from discrep.kinds.quantities.draft import Draft

UP, DOWN = en.UP, en.DOWN
BE_OFF = frozenset(("was", "were", "is", "are", ","))
BY_REACH = 8  # words between a verb of change and its "by"
CARRY_REACH = 6  # words between two amounts that one verb changes


def mark(tokens: Tokens, draft: Draft) -> None:
    """Set the draft's change, if its words make it an amount of change."""
    if draft.kind in ("age", "duration"):
        return
    at = draft.start - 1
    words = tokens.words
    by = False
    steps = 0
    while at >= 0 and steps < 4 and words[at] in en.BETWEEN and words[at] != "up":
        if words[at] == "to" or (words[at] == "at" and words[at + 1] != "least"):
            return _behind(tokens, draft)
        by = by or words[at] in ("by", "of")
        at -= 1
        steps += 1
    found = _way(words[at])
    if words[at] == "off" and words[at - 1] in BE_OFF and draft.kind == "percent":
        found = "down"  # "the stock was off 3.3 percent"
    if found is None and by and words[at + 1] == "by":
        found = _of_verb(words, at)
    if found is None and draft.kind == "percent":
        found = _described(tokens, draft.start)
        by = True
    if found is None or not _is_step(tokens, draft, at, by):
        return _behind(tokens, draft)
    draft.change = found


def _way(word: str) -> str | None:
    return "up" if word in UP else "down" if word in DOWN else None


def _of_verb(words: list[str], at: int) -> str | None:
    """The change of "rose in March by 5", "cut the risk of a stroke by 5", "fell for a third year, by 5"."""
    at -= words[at] == ","
    for back in range(at, max(-1, at - BY_REACH), -1):
        if words[back] in en.SEPARATORS:
            return None
        if found := _way(words[back]):
            return found
    return None


def _described(tokens: Tokens, start: int) -> str | None:
    """The change of "rose a seasonally adjusted 0.3 percent", "grew at an annual rate of 3 percent"."""
    words, at = tokens.words, start - 1
    if words[at] == "of" and words[at - 1] in ("rate", "pace"):
        at -= 1
    elif not words[at].isalpha() or words[at] in en.PREPOSITIONS:
        return None
    for back in range(at, max(0, at - en.DESCRIBED_BY), -1):
        word = words[back]
        if word in ("a", "an"):
            return _way(words[back - 1 - (words[back - 1] == "at" and at < start - 1)])
        if word in en.PREPOSITIONS or not (word.isalpha() or (word == "-" and tokens.joined(back))):
            if not (word == "than" and words[back - 1] == "-"):
                return None
    return None


def _is_step(tokens: Tokens, draft: Draft, at: int, by: bool) -> bool:
    """The word of change at a token takes this amount as a step, not as an object or a level."""
    word, before, behind = tokens.words[at], tokens.words[at - 1] if at else "", tokens.words[draft.end]
    if draft.kind == "count" and not by and draft.head not in en.CHANGED_NOUNS:
        return word in ("up", "down") and not draft.head and _beside_level(tokens, draft, before)
    if draft.kind == "measure" and not by and word not in en.OF_LEVELS:
        return (word in en.PERFECT and before in ("has", "have", "had")) or (
            word in ("up", "down") and before in BE_OFF
        )
    if draft.kind == "money" and not by and word in en.TAKES_OBJECT:
        if word in en.ADDS and behind == "to" and not tokens.digits(draft.end + 1):
            return True
        return draft.unit in ("cent", "penny") or _leads_to_level(tokens, draft.end)
    return not (word == "up" and before in en.MADE_UP)


def _beside_level(tokens: Tokens, draft: Draft, before: str) -> bool:
    """Nothing is counted in "3.1 nights, up 0.2", "the index was down 12 at 4,410"."""
    behind = tokens.words[draft.end]
    if not draft.spelt and before in (",", "was", "were", "is", "are", "closed", "ended", "finished", "("):
        return behind in (",", ".", ";", ")", "", "from", "on", "at", "to") and not tokens.joined(
            draft.end + 1
        )
    return False


def _leads_to_level(tokens: Tokens, at: int) -> bool:
    """A level of money follows the step: "gained $1.20 to $64"."""
    words = tokens.words
    return words[at] in ("to", "at") and (words[at + 1] in ("$", "£", "€", "¥") or tokens.digits(at + 1))


def _behind(tokens: Tokens, draft: Draft) -> None:
    """Reads "1.3% higher", "a 5 percent rise", "40,000 fewer than before"."""
    words, at = tokens.words, draft.end
    word = words[at]
    if draft.kind == "count":
        first = words[draft.after]
        if first in ("fewer", "less") or (draft.ratio and first in ("lower", "higher", "smaller")):
            draft.change = "up" if first == "higher" else "down"  # "a third fewer people", "10 fewer beds"
        elif word in en.COMPARED and words[at + 1] == "than" and not tokens.digits(at + 2) and not draft.head:
            draft.change = en.COMPARED[word]
        return
    if word in en.COMPARED:
        if (draft.kind == "percent" and words[at + 1] not in ("or", "of")) or (
            draft.kind == "money" and words[at + 1] == "than"
        ):
            draft.change = en.COMPARED[word]
        return
    at += word in (",", "-") and words[at + 1] in en.BEHIND
    passed = 0
    while passed <= en.PASSED:
        word = words[at]
        if word in en.ENDS_BEHIND or not word:
            return
        if word in en.BEHIND:
            if (word == "off" and (passed or words[at + 1] == "-")) or (
                word == "ahead" and words[at + 1] == "of"
            ):
                return
            draft.change = "up" if word in en.BEHIND_UP else "down"
            return
        at += 1
        while words[at] == "-" and tokens.joined(at):  # "year-on-year" is one word
            at += 2
        passed += 1


def carry(tokens: Tokens, drafts: list[Draft]) -> None:
    """The second amount of one change: "fell 123 points, or 0.4 per cent", "up 1% in May and 3% in June"."""
    for left, right in pairwise(drafts):
        gap = tokens.words[left.end : right.start]
        if (
            left.change
            and not right.change
            and gap in ([",", "or"], ["or"], ["("])
            and (right.kind != "count" or right.head in en.CHANGED_NOUNS)
        ):
            right.change = left.change
        elif right.change and not left.change and gap == [",", "or"]:
            left.change = right.change  # "ended 88 points, or 0.3 percent, lower"
        elif left.change and not right.change and _goes_on(gap, left, right, tokens.words[right.end]):
            right.change = left.change


def _goes_on(gap: list[str], left: Draft, right: Draft, behind: str) -> bool:
    """One verb governs both: "rose 1.1% in May and 7.9% from a year ago", "down by a third and thefts by 5%"."""
    if not gap or len(gap) > CARRY_REACH or any(w in UP or w in DOWN or w == "to" for w in gap):
        return False
    if gap[-1] == "by":
        return "and" in gap or "," in gap
    if not left.unit == right.unit == "percent":
        return False
    return gap[-1] == "and" and behind in ("in", "from", "on", "since", "year", "over", ".", "a", "the")
