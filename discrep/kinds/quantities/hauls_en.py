"""Words by which things are taken, found or stolen: a haul told item by item."""

from __future__ import annotations

_TAKEN = r"(?:seized|recovered|confiscated|impounded|netted|found|unearthed|discovered|retrieved|stole|stolen|looted|snatched|dug up)"
# Between the verb and an item stand only other items: no other verb, no turn of the clause.
_TURN = (
    r"(?:who|which|that|when|while|where|after|before|because|but|if|were|was|are|is|had|have|said|killing|killed|injured|injuring"
    r"|arrested|arresting|leaving|including the|compared|than|guilty|dead|alive|fined|sentenced)"
)
_ITEMS = rf"(?:(?!\b{_TURN}\b)[^.;:()])"
VERB_BEFORE = rf"\b(?:{_TAKEN}|made off with|got away with|(?:cache|arsenal|haul|trove|stash|stockpile) of|(?:cache|arsenal|haul|trove|stash)[^.;,]{{0,40}}, including)\s{_ITEMS}{{0,160}}\Z"
# People caught with things on them.
CAUGHT_WITH = (
    rf"\b(?:arrested|caught|nabbed|detained|stopped|captured|held)\s[^.;:]{{0,70}}\bwith\s{_ITEMS}{{0,120}}\Z"
)
VERB_BEHIND = rf"{_ITEMS}{{0,160}}?\s(?:was|were|been)\s(?:also\s|later\s|then\s|[a-z]+ly\s)?{_TAKEN}\b"
# The taking was undone, is usual or to come, or took more than one haul.
NO_HAUL = (
    r"\b(?:total(?:ling|ling)?|in all|so far|thus far|this year|last year|since|in recent|each|every|per|years?|months?|returned"
    r"|up to|as many as|similar|separate|another|earlier|previous(?:ly)?|attempt(?:ed|s)?|tried|could|would|might|plan(?:ned|s)?)\b"
)
# Nouns that are no things to be taken away.
NO_THINGS = frozenset(
    "person people life body case way time year month week day hour minute reason problem error mistake fault flaw evidence"
    " sign trace home house place area town village city site location room percent point vote seat clue link witness victim"
    " survivor answer solution planet star species boat speedboat ship vessel car truck vehicle lorry van".split()
)
# The item's noun phrase: "nine hunting rifles," "40 magazines and", "20 loaded magazines"
ITEM = r"(?:[\s-]+(?!(?:and|of|from|in|on|at|with|were|was|for|to|by|that|which|along|including|plus|or)\b)[A-Za-z0-9][\w’'-]*){1,5}"
OTHER = r"\bother\b"
MODEL = r"\b[A-Z]{1,4}[\s-]{0,3}\d{1,4}|\b\d?\.?\d{2}[\s-](?:calib(?:er|re)|mm)\b|\.\d\d\b"
