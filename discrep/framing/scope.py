"""Over what a figure runs: one event, a period, or everything since some start."""

from __future__ import annotations

import re

_CUMULATIVE = re.compile(
    r"\bsince (?:the (?:start|beginning|outbreak|war|conflict|uprising)|(?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|19|20|last|then|it began|they began))"
    r"|\bso far (?:this|in)\b|\bthis (?:year|season|month)\b|\bto date\b|\bin the (?:[a-z]+|\d{1,2})-(?:year|month|week|day)(?:-old|-long)? (?:war|conflict|siege|campaign|uprising|battle|civil)"
    r"|\b(?:in|during|over|throughout) the (?:war|conflict|civil war|campaign|season|career)\b|\bin (?:his|her|their) career\b|\boverall since\b|\ball[- ]time\b|\bwar (?:that )?has (?:killed|claimed|left)",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|first) (?:[a-z]+ |\d{1,3} )?(?:hours?|days?|weeks?|months?|years?|decades?)\b"
    r"|\bin (?:24|48|72) hours\b|\b(?:a|per|each|every) (?:day|week|month|year)\b|\b(?:daily|weekly|monthly|annual(?:ly)?|yearly)\b"
    r"|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b|\blast (?:week|month|year|season)\b",
    re.IGNORECASE,
)


def scope_of(text: str) -> str | None:
    """ "cumulative", "period", or None where the figure is of one event as far as the text says."""
    if _CUMULATIVE.search(text):
        return "cumulative"
    return "period" if _PERIOD.search(text) else None
