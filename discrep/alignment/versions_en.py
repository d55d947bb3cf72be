"""How agencies mark a text as a later version of one already sent, in the headline or right above the text."""

from __future__ import annotations

# "UPDATE 2-Tram leaves rails", "3rd Ld", "2nd Lead", "4th Writethru"
NUMBERED = (
    r"\b(?:UPDATE|WRAPUP|RECAST|CORRECTED)\s(?P<a>\d)\b"
    r"|\b(?P<b>\d)(?:st|nd|rd|th)\s(?:Ld|LD|Lead|LEAD|Writethru|WRITETHRU|Update|UPDATE)\b"
)
# "(Updates with toll)", "(Adds quotes)", "Eds: Recasts": later than a text without a mark
MARKED = r"\((?:Updates|Adds|Recasts|Rewrites|Corrects|Writes through)\b|\bEds: (?:Updates|Adds|Recasts)\b|\bUPDATE-"
REACH = 300  # characters from the top in which such a mark stands
