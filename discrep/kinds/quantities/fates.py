"""What befell those counted, where phrases of several words or the noun itself tell it."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import fates_en as en
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE


def fate_of(tokens: Tokens, first: int, after: int, head: str) -> str | None:
    """The role that a phrase before or behind the count `first:after` gives; None where none does."""
    words = tokens.words
    if head in en.BODIES:
        near = words[max(0, first - en.NEAR) : first] + words[after : after + en.NEAR]
        return None if en.FOUND.isdisjoint(near) else "killed"
    if head in en.JOBS and (told := _of_jobs(words, first, after)):
        return told
    return _behind(words, after) or _before(words, first, after, head)


def _of_jobs(words: list[str], first: int, after: int) -> str | None:
    """Jobs that go or come: "will axe 800 jobs", "800 jobs are to go"."""
    for word in words[max(0, first - 3) : first]:
        if word in en.JOBS_CUT:
            return "laid-off"
        if word in en.JOBS_MADE:
            return "created"
    behind = words[after : after + 5]
    if not en.WILL.isdisjoint(behind):
        if not en.JOBS_GONE.isdisjoint(behind):
            return "laid-off"
        if "created" in behind or "added" in behind:
            return "created"
    return None


def _behind(words: list[str], after: int) -> str | None:
    word, following = words[after], words[after + 1]
    if word == "with" and not en.HARMS.isdisjoint(words[after + 1 : after + 4]):
        return "wounded"  # "a dozen more with injuries"
    if word == "from" and following in en.POSSESSIVE and words[after + 2] in ("home", "homes", "houses"):
        return "displaced"  # "drove 12,000 villagers from their homes"
    if (
        word in ("lost", "losing", "lose")
        and following in en.POSSESSIVE
        and words[after + 2] in ("lives", "life")
    ):
        return "killed"
    at = after
    while words[at] in en.SKIPPED:
        at += 1
    if at > after and words[at] in en.PULLED and _saved(words[at], words[at + 1]):
        return "rescued"  # "ten were dug out alive"
    if at > after and words[at : at + 2] == ["shot", "down"]:
        return "intercepted"
    return None


def _saved(verb: str, behind: str) -> bool:
    """Brought to safety: "pulled 34 miners out", "brought them out alive"; not "lifted millions out of need"."""
    return behind in ("alive", "safely") or (behind == "out" and verb not in ("brought", "lifted"))


def _before(words: list[str], first: int, after: int, head: str) -> str | None:
    at = first - 1
    while at > 0 and words[at] in en.ARTICLES:
        at -= 1
    word, before = words[at], words[at - 1] if at else ""
    group = GROUP_OF.get(head)
    if group in PEOPLE and word in en.PULLED and _saved(word, words[after]):
        return None if group in en.SENT_OUT else "rescued"  # troops are pulled out of a war
    if before in en.DOWNED and word == "down" and group == "aircraft":
        return "intercepted"
    if before in en.SWEPT and word == "away" and group in ("home", "vehicle"):
        return "destroyed"
    if word in en.BURNT and group == "home":
        return "destroyed"
    if before in en.LAID and word == "off":
        return "laid-off"
    if word in en.SENT and group in en.SENT_OUT:
        return "deployed"
    return None
