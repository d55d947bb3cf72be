"""The rules on suppressions themselves: those that suppress nothing, and those whose day has passed."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.findings.suppress import Suppression
from discrep.kinds.rule import Example, Grade, Rule, rule
from discrep.model import (
    Alignment,
    Confidence,
    Extraction,
    Finding,
    Location,
    Verdict,
)


def _judged_by_suppress(alignment: Alignment) -> Iterable[Verdict]:
    """Nothing: what suppressions do is known only when all findings are there."""
    del alignment
    return ()


_TEXT = "The office in Graz was opened on Monday, 30 February 2015."

UNUSED = rule(
    "suppression-unused",
    "suppression",
    Grade.HOUSEKEEPING,
    _judged_by_suppress,
    (Example((f"{_TEXT} <!-- discrep: ignore[count-conflict] -->",), draft=True),),
    (Example((f"{_TEXT} <!-- discrep: ignore[impossible-date] reason='a joke' -->",), draft=True),),
    summary="A suppression suppresses nothing, or cannot be understood",
    what="Compares every suppression of a draft with its findings.",
    why="A wish that outlives its finding hides the next one.",
    reported="Comments, front-matter entries and sidecar lines that no finding answers to.",
    not_reported="Suppressions that mark at least one finding.",
)
EXPIRED = rule(
    "suppression-expired",
    "suppression",
    Grade.HOUSEKEEPING,
    _judged_by_suppress,
    (Example((f"{_TEXT} <!-- discrep: ignore[impossible-date] until=2016-01-31 -->",), draft=True),),
    (Example((f"{_TEXT} <!-- discrep: ignore[impossible-date] until=9999-12-31 -->",), draft=True),),
    summary="A suppression's last day has passed",
    what="Compares the `until` of every suppression with the day of the run.",
    why="What was accepted for a time has to be looked at again.",
    reported="Suppressions with an `until` before today; what they covered is reported again.",
    not_reported="Suppressions without an `until`, or with one still to come.",
)
SUPPRESSION_RULES: tuple[Rule, ...] = (UNUSED, EXPIRED)


def finding(rule: Rule, draft: Extraction, wish: Suppression, ordinal: int) -> Finding:
    """The finding on a suppression, at the line where it stands."""
    import hashlib

    article = draft.article
    at = next(
        (b.start for b in draft.layout.blocks if article.locate(b.start)[0] >= wish.line), len(article.text)
    )
    what = f'"{wish.text}"'
    message = f"{what} suppresses nothing" if not wish.fault else f"{what} is not understood: {wish.fault}"
    if rule is EXPIRED:
        message = f"{what} held until {wish.until}"
    identity = hashlib.sha256(
        f"{rule.id}\x1f{wish.text}\x1f{ordinal}".encode("utf-8", "surrogatepass")
    ).hexdigest()
    place = Location(article.id, at, at, wish.line, 1, "", None, "")
    return Finding(
        identity[:12], rule.id, rule.outcome, rule.severity, Confidence.HIGH, rule.kind, message, (), (place,)
    )
