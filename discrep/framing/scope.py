"""Over what a figure runs: one event, a period, or everything since some start."""

from __future__ import annotations

import re
from functools import cache

_MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_CUMULATIVE = (
    rf"\bsince (?:(?:the )?(?:start|beginning|end|middle|outbreak|onset|war|conflict|uprising|revolution|invasion)\b"
    rf"|(?:early |late |mid-?)?(?:{_MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d|last |then\b)"
    r"|(?:it|they|he|she|fighting|the \w{1,20}) (?:began|started|broke out|took office|came to power))"
    r"|\bso far (?:this|in)\b|\bthis (?:year|season|month)\b|\bto date\b|\ball[- ]time\b"
    r"|\bin the (?:[a-z]{1,20}|\d{1,2})-(?:year|month|week|day)(?:-old|-long)? (?:war|conflict|siege|campaign|uprising|battle|civil)"
    r"|\bwar (?:that )?has (?:killed|claimed|left)"
)
# the same, unless a day is told beside it: "died on Monday in the war"
_WHOLE = r"\b(?:in|during|over|throughout) (?:the|his|her|their) (?:war|conflict|civil war|campaign|season|career)\b"
_DAY = r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)\b"
# "the worst since March 1996", "the first this year": a rank, not a sum
_RANK = r"\b(?:worst|deadliest|biggest|largest|highest|lowest|strongest|heaviest|first|second|third|only|fastest|best)\b[^.;]{0,60}\Z"
_SINCE = ("since ", "so far ", "this ", "to date", "all-time", "all time", "in the ", "war ")
_LASTING = (" war", "conflict", "campaign", "season", "career")
_SPAN = r"(?:hours?|days?|weeks?|months?|years?|decades?)"
# (words without one of which the pattern cannot fit, pattern): looking for the words first is cheaper.
_PERIODS = (
    (
        (" past ", " last ", " previous ", " preceding ", " first "),
        rf"\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|first) (?:[a-z]{{1,12}} |\d{{1,3}} )?{_SPAN}\b",
    ),
    ((" hours",), r"\bin (?:24|48|72) hours\b"),
    (("per ", "each ", "every "), r"\b(?:per|each|every) (?:day|week|month|year)\b"),
    (
        (" a day", " a week", " a month", " a year"),
        r"(?<!\bin )(?<!\bfor )(?<!\bof )(?<!than )(?<!half )(?<!nearly )(?<!almost )(?<!about )(?<!after )(?<!within )(?<!over )(?<!\bas )"
        r"\ba (?:day|week|month|year)\b(?! (?:ago|after|before|later|earlier|since|old|of|into|on|from|in|when|to|that|with))",
    ),
    (
        ("daily", "weekly", "monthly", "annual", "yearly"),
        r"\b(?:daily|weekly|monthly|annual|annually|yearly)\b(?! (?:newspaper|paper|magazine|meeting|conference|festival|report|press|summit|news|briefing|show|event|race|mail|life))",
    ),
)
_DATED = rf"in(?<!\win) (?:{_MONTH}|(?:19|20)\d\d)\b"
# What happens once and is dated, not summed: "built in 1974", "the crash in March".
_ONCE = (
    r"\b(?:built|born|founded|opened|established|created|launched|elected|appointed|married|signed|released|retired|died|introduced|joined)"
    r"(?: \w{1,20}){0,4} in (?:" + _MONTH + r"|(?:19|20)\d\d)\b"
    r"|\b(?:a|an|the|one|that|this|its|his|her)(?: \w{1,20}){1,4} in (?:" + _MONTH + r"|(?:19|20)\d\d)\b"
)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def scope_of(text: str) -> str | None:
    """ "cumulative", "period", or None where the figure is of one event as far as the text says."""
    low = text.lower()
    if any(cue in low for cue in _SINCE):
        found = _pattern(_CUMULATIVE).search(low)
        if found and not _pattern(_RANK).search(low, 0, found.start()):
            return "cumulative"
    if any(cue in low for cue in _LASTING):
        if _pattern(_WHOLE).search(low) and not _pattern(_DAY).search(low):
            return "cumulative"
    for cues, pattern in _PERIODS:
        if any(cue in low for cue in cues) and _pattern(pattern).search(low):
            return "period"
    if " in " in low or low.startswith("in "):
        if _pattern(_DATED).search(low) and _pattern(_DATED).search(_pattern(_ONCE).sub("", low)):
            return "period"
    return None
