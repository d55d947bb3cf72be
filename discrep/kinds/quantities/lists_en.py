"""English words of announced lists: what is listed, what leaves a list open, names with "and" inside."""

from __future__ import annotations

# What a text announces and then goes through point by point.
POINTS = frozenset(
    "reason way thing point condition demand step question problem goal lesson change option proposal factor "
    "finding fact measure recommendation takeaway tip issue challenge charge count claim argument rule "
    "principle stage phase part priority scenario example myth mistake sign objective pillar ground motive cause "
    "reservation objection promise pledge aim target criterion term requirement breach failing error flaw".split()
)
# Members of a set that no name among them can be two of.
POLITIES = frozenset("country nation state republic province".split())
# Places are written with what they lie in ("Paris, France"): their commas tell no items apart.
LOCATED = frozenset(
    "city town village place location site airport station port suburb neighbourhood neighborhood area "
    "district university school college hospital event match game race date day night time".split()
)
# Words around a list that say it is not the whole.
OPEN = (
    r"\b(?:includ(?:e|es|ed|ing)|such as|among (?:them|others|whom)|for example|for instance|like|etc|others?"
    r"|another|remaining|unnamed|unidentified|not (?:been )?(?:named|identified|released)|minors?|juveniles?"
    r"|as well as|along with|together with|plus|at least|two of (?:them|whom)|one of (?:them|whom)|so far"
    r"|some of|rest|left|replac(?:e|ed|es|ing)|joined|formerly|both|either|or|versus|vs|against|respectively)\b"
)
# Before a number: it counts a part of, or the whole around, what is listed.
PART_OF = r"(?:\b(?:of|among|out of|from|between|all but|except)\s(?:the|his|her|their|its|these|those|all|only)?\s?(?:\w{1,12}\s)?)\Z"
AND_NAMES = (
    "trinidad and tobago",
    "bosnia and herzegovina",
    "antigua and barbuda",
    "saint kitts and nevis",
    "sao tome and principe",
    "saint vincent and the grenadines",
    "turks and caicos",
    "newfoundland and labrador",
    "tyne and wear",
    "jammu and kashmir",
    "brighton and hove",
)
PARTICLES = frozenset(
    "of the de del la le du da dos van von der den bin ibn al el abu and y e i saint st san o'".split()
)
ORDINALS = (
    ("first", "firstly"),
    ("second", "secondly"),
    ("third", "thirdly"),
    ("fourth", "fourthly"),
    ("fifth", "fifthly"),
    ("sixth", "sixthly"),
    ("seventh",),
    ("eighth",),
    ("ninth",),
    ("tenth",),
)
