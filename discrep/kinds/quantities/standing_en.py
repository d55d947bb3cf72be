"""Words that say how a figure stands: replaced, on the move, or of another event that is recalled."""

from __future__ import annotations

import re

SUPERSEDED = re.compile(
    r"\b(?:(?:earlier|previous|initial|preliminary|original|first)(?: \w+){0,2}"
    r" (?:toll|figure|count|estimate|number|report)s?(?: on \w+day(?: \w+)?)?"
    r"|initially|previously|originally|at first|earlier (?:said|reported|put)|up from|down from|revised from"
    r"|(?:raised|lowered|updated) (?:\w+ ){0,4}from)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)


CHANGED = re.compile(
    r"\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|increas(?:es?|ed)|grew|grown|revis(?:ed?|ion)"
    r"|updat(?:ed?|ing)|earlier|initial(?:ly)?|previous(?:ly)?|at first|so far|since then|later)\b",
    re.IGNORECASE,
)


RECALLING = re.compile(
    r"\b(?:ago|last (?:year|month|week|summer|winter|spring|autumn|fall)|in (?:19|20)\d\d|recall(?:s|ed|ing)?|similar"
    r"|another|other|separate|nationwide|country|overall|altogether|in all|combined|worst|deadliest|previous|past|history|anniversary|record|elsewhere|meanwhile)\b",
    re.IGNORECASE,
)


RISEN = re.compile(
    r"\b(?:(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed)|increas(?:es|ed)|grew|grown|revised up(?:ward|wards)?"
    r"|rais(?:ed|es|ing)|went up|gone up|mount(?:s|ed)) (?:sharply |again |further |overnight |\w+ly )?(?:to|from|above|past)"
    r"|(?:latest|newest|updated|new|current|fresh|revised) (?:\w+ )?(?:toll|count|figures?|tally|number)"
    r"|now (?:stands?|stood|at|put|counts?)|(?:stands|stood) (?:now )?at|updat(?:ing|ed) (?:an|its|the|their|his|her) (?:\w+ ){0,2}(?:toll|count|figures?|tally)"
    r"|up from)\b",
    re.IGNORECASE,
)


AS_OF = re.compile(r"\b(?:as of|as at|by|until|till|up to)\s(?:\w+\s){0,3}\w*(?:day|\d)\b", re.IGNORECASE)


OFFERED = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|bid(?:s|ding)?|propos(?:al|e[sd]?|ing)|counter(?:ed|s)?|asking|asked for|tender(?:ed)?)\b"
)


WHOLE_COUNTRY = re.compile(
    r"\b(?:nationwide|countrywide|worldwide|(?:across|throughout|in) the (?:whole |entire )?(?:country|world|region))\b",
    re.IGNORECASE,
)


# The sentence tells of another season or year than the report does.
OF_OLD = re.compile(
    r"\b(?:(?:last|previous) (?:season|year|campaign)|(?:seasons?|years?) (?:ago|earlier|before)|the season before"
    r"|earlier (?:this|in the) (?:season|year))\b",
    re.IGNORECASE,
)
