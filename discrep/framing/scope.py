"""Over what a figure runs: one event, a period, or everything since some start."""

from __future__ import annotations

import re
from functools import cache

_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_CUMULATIVE = (
    rf"\bsince (?:(?:the )?(?:start|beginning|end|middle|outbreak|onset|war|conflict|uprising|revolution|invasion)\b"
    rf"|(?:early |late |mid-?)?(?:{_MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d|last |then\b)"
    r"|(?:it|they|he|she|fighting|the \w{1,20}) (?:began|started|broke out|took office|came to power))"
    r"|\bso far (?:this|in)\b|\bthis (?:year|season|month)\b|\bto date\b|\ball[- ]time\b"
    r"|\bin the (?:[a-z]{1,20}|\d{1,2})-(?:year|month|week|day)(?:-old|-long)? (?:war|conflict|siege|campaign|uprising|battle|civil)"
    r"|\bwar (?:that )?has (?:killed|claimed|left)"
)
# the same, unless a day is told beside it: "died on Monday in the war"
_WHOLE = r"\b(?:in|during|over|throughout) (?:the|his|her|their) (?:war|conflict|civil war|campaign|season|career)\b"
_DAY = r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight)\b"
# "the worst since March 1996", "the first this year": a rank, not a sum
_RANK = r"\b(?:worst|deadliest|biggest|largest|highest|lowest|strongest|heaviest|first|second|third|only|fastest|best)\b[^.;]{0,60}\Z"
_SPAN = r"(?:hours?|days?|weeks?|months?|years?|decades?)"
_PERIOD = (
    rf"\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|first) (?:[a-z]{{1,12}} |\d{{1,3}} )?{_SPAN}\b"
    r"|\bin (?:24|48|72) hours\b|\b(?:per|each|every) (?:day|week|month|year)\b"
    r"|(?<!\bin )(?<!\bfor )(?<!\bof )(?<!than )(?<!half )(?<!nearly )(?<!almost )(?<!about )(?<!after )(?<!within )(?<!over )(?<!\bas )"
    r"\ba (?:day|week|month|year)\b(?! (?:ago|after|before|later|earlier|since|old|of|into|on|from|in|when|to|that|with))"
    r"|\b(?:daily|weekly|monthly|annual|annually|yearly)\b(?! (?:newspaper|paper|magazine|meeting|conference|festival|report|press|summit|news|briefing|show|event|race|mail|life))"
    rf"|\bin (?:{_MONTH}|(?:19|20)\d\d)\b"
)
# What happens once and is dated, not summed: "built in 1974", "the crash in March".
_ONCE = (
    r"\b(?:built|born|founded|opened|established|created|launched|elected|appointed|married|signed|released|retired|died|introduced|joined)"
    r"(?: \w{1,20}){0,4} in (?:" + _MONTH + r"|(?:19|20)\d\d)\b"
    r"|\b(?:a|an|the|one|that|this|its|his|her)(?: \w{1,20}){1,4} in (?:" + _MONTH + r"|(?:19|20)\d\d)\b"
)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def scope_of(text: str) -> str | None:
    """ "cumulative", "period", or None where the figure is of one event as far as the text says."""
    if (found := _pattern(_CUMULATIVE).search(text)) and not _pattern(_RANK).search(text, 0, found.start()):
        return "cumulative"
    if _pattern(_WHOLE).search(text) and not _pattern(_DAY).search(text):
        return "cumulative"
    if _pattern(_PERIOD).search(_pattern(_ONCE).sub("", text)):
        return "period"
    return None
