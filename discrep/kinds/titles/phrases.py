"""The noun phrase around a title word: status, organisation, owner, determiner, and what follows."""

from __future__ import annotations

import re
from typing import NamedTuple

from discrep.kinds.titles.wording_en import (
    CANDIDATES,
    DETERMINERS,
    INDEFINITE,
    NEUTRAL,
    OUTSIDE,
    OWNERS,
    STATUS,
    SUFFIX_STATUS,
)
from discrep.naming.spans import OPENERS, Run
from discrep.offices.scan import Scan, TitleHit

_WORD_BEFORE = 28  # characters looked back for one word
_OF = re.compile(r"[ \u00a0\n](?:of|for|to|at)[ \u00a0\n](?:the[ \u00a0\n])?")
_GAPS = frozenset(" \u00a0\u202f\n-‐‑")
_STATUS_PAIRS = tuple(s for s in STATUS if " " in s)


class TitlePhrase(NamedTuple):
    """A title word with its modifiers; `start`/`end` hold status, organisation and title words."""

    start: int
    end: int
    outer: int  # start with determiner or pronoun
    title: TitleHit
    orgs: tuple[str, ...]
    org_text: str
    owner: Run | None
    pronoun: bool  # "his chief of staff"
    status: frozenset[str]
    definite: bool
    clean: bool  # every modifier is understood
    before: str  # the word before the phrase, "" after punctuation


def _word_before(shown: str, end: int) -> tuple[int, str]:
    """Start and letters of the word that ends at `end` in the matching form."""
    at = end
    while at and end - at < _WORD_BEFORE and (shown[at - 1].isalnum() or shown[at - 1] == "."):
        at -= 1
    return at, shown[at:end]


def parse(scan: Scan, title: TitleHit, floor: int) -> TitlePhrase:
    """The noun phrase of a title; `floor`, where its sentence begins, bounds it on the left."""
    text, shown = scan.text, scan.view
    start = outer = title.start
    orgs: tuple[str, ...] = ()
    org_text, owner, pronoun, definite, clean, before = "", None, False, False, True, ""
    status: set[str] = set()
    for _ in range(7):
        if outer <= floor or text[outer - 1] not in _GAPS:
            break
        end = outer - 1
        possessive = text[end - 2 : end] in ("'s", "’s", "'S", "’S")
        bare = end - 2 if possessive else end - 1 if text[end - 1 : end] in ("'", "’") else end
        org = scan.org_ending.get(bare)
        if org and not orgs and not org_text:
            orgs, org_text = org.orgs, text[org.start : org.end]
            start = outer = org.start
            definite = True
            continue
        if bare != end:
            owner = scan.run_ending(bare)
            if owner is None:
                clean = False
            else:
                start = outer = owner.start
            definite = True
            break
        at, word = _word_before(shown, end)
        pair = next((s for s in _STATUS_PAIRS if shown.endswith(" " + s, 0, end) or shown[:end] == s), None)
        if pair:
            status.add(STATUS[pair])
            start = outer = end - len(pair)
        elif word in STATUS:
            status.add(STATUS[word])
            start = outer = at
        elif word in NEUTRAL and not text[at].isupper():
            outer = at
        elif word in DETERMINERS:
            outer, definite = at, True
            before = _word_before(shown, at - 1)[1] if at > floor and text[at - 1] in _GAPS else ""
            break
        elif word in OWNERS:
            outer, definite, pronoun = at, True, True
            break
        elif word in INDEFINITE:
            outer, clean = at, False
            break
        else:
            before = word
            clean = clean and _stands_outside(text, at, word)
            break
    clean = clean and not (before in CANDIDATES or _candidate(shown, outer))
    phrase = TitlePhrase(
        start,
        title.end,
        outer,
        title,
        orgs,
        org_text,
        owner,
        pronoun,
        frozenset(status),
        definite,
        clean,
        before,
    )
    return _right(scan, phrase)


def _stands_outside(text: str, at: int, word: str) -> bool:
    """Whether the word before a title phrase is no modifier of it."""
    if not word:
        return True
    if text[at].isupper():
        return word in OPENERS or word in OUTSIDE
    return word in OUTSIDE or word.endswith(("ed", "ing"))


def _candidate(shown: str, outer: int) -> bool:
    """Whether the words before the phrase make its person a candidate, a player, a hopeful."""
    words = shown[max(0, outer - 40) : outer].split()
    return bool(CANDIDATES.intersection(words[-3:])) and bool(
        {"for", "as", "to", "be"}.intersection(words[-2:])
    )


def _right(scan: Scan, phrase: TitlePhrase) -> TitlePhrase:
    text, shown, end = scan.text, scan.view, phrase.end
    status = set(phrase.status)
    for words, meaning in SUFFIX_STATUS:
        if (
            shown.startswith(" " + words, end)
            and not shown[end + 1 + len(words) : end + 2 + len(words)].isalnum()
        ):
            status.add(meaning)
            end += 1 + len(words)
            break
    orgs, org_text, clean = phrase.orgs, phrase.org_text, phrase.clean
    link = _OF.match(text, end)
    if (link and text[link.start() + 1 : link.start() + 3] != "to") or (
        link and scan.org_starting.get(link.end())
    ):
        org = scan.org_starting.get(link.end())
        if org and not orgs and phrase.owner is None:
            orgs, org_text, end = org.orgs, text[org.start : org.end], org.end
            clean = clean and not _continues(scan, end)
        else:
            clean = False
            end = org.end if org else end
    return phrase._replace(end=end, orgs=orgs, org_text=org_text, clean=clean, status=frozenset(status))


def _continues(scan: Scan, end: int) -> bool:
    """Whether an organisation's name goes on where our table ended:
    "of Russia's Chechnya", "Kosovo and Metohija".
    """
    text = scan.text
    if text[end : end + 1] in ("'", "’", "-", "–"):
        return True
    if scan.view.startswith(" and ", end) and text[end + 5 : end + 6].isupper():
        return scan.org_starting.get(end + 5) is None
    return False
