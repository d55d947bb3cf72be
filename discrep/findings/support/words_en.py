"""English words that support needs: those that say nothing of their own, and those that only describe."""

from __future__ import annotations

# Words that bind a sentence and carry no fact.
BINDING = frozenset(
    """
    a about above after again against all also although am among an and any are as at away back be because
    been before being between both but by can could did do does doing down during each either else even ever
    every few for from further had has have having he her here hers herself him himself his how however i if
    in into is it its itself just like made make many may me might more most much must my near no nor not now
    of off on once one only onto or other others our ours out over own per rather said same say saying says
    she should since so some still such than that the their theirs them themselves then there these they this
    those though through thus to told too under until up upon us use used very via was we well were what when
    where whether which while who whom whose why will with within without would yet you your
    according added adding amid around across along another including told got get
    """.split()
)
# Capitalised words of names that describe rather than name: "City Council" for "the council".
DESCRIBING = frozenset(
    """
    president prime minister secretary general chief chairman chairwoman chair director king queen prince
    princess mr mrs ms miss dr sir dame lord lady senator governor mayor judge justice sheriff officer
    sergeant captain colonel lieutenant major admiral commander detective inspector constable spokesman
    spokeswoman professor pope chancellor ambassador commissioner deputy vice head leader coach manager
    striker goalkeeper defender midfielder north south east west northern southern eastern western central
    new great greater upper lower old street road avenue lane square park bridge river lake sea bay
    island islands mountain mount valley county city town village province state states district region
    republic kingdom union council commission committee ministry department agency bureau office service
    services party congress parliament senate house assembly court police army navy force forces guard bank
    group company corporation corp inc ltd plc university college school institute hospital church club team
    league cup championship championships tournament games airport station stadium national international
    federal supreme high crown royal attorney district government authority authorities association
    federation organisation organization foundation trust society centre center museum theatre law act bill
    the of and for on in at de la el
    """.split()
)
# Of these, the offices of which a body has one holder at a time.
TITLES = frozenset(
    "president minister secretary chairman chairwoman king queen prince princess governor mayor sheriff pope"
    " chancellor ambassador coach".split()
)
# Sentence openers that are no names; a lone capitalised word is doubted anyway.
OPENING = frozenset(
    """
    police officials residents witnesses rescuers investigators prosecutors lawmakers voters critics
    supporters authorities scientists researchers experts doctors nurses teachers students workers farmers
    firefighters soldiers troops fans players shares sales profits prices data figures nobody everyone
    someone anyone people thousands hundreds dozens nearly almost around roughly approximately despite
    although whereas unlike under over several many most some few both each every about following
    """.split()
)
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
MONTHS = {
    "january": "jan", "february": "feb", "march": "mar", "april": "apr", "june": "jun", "july": "jul",
    "august": "aug", "september": "sep", "sept": "sep", "october": "oct", "november": "nov", "december": "dec",
}  # fmt: skip
# Points of the compass in names, by the half they mean.
DIRECTIONS = {
    "north": "n", "northern": "n", "south": "s", "southern": "s",
    "east": "e", "eastern": "e", "west": "w", "western": "w",
}  # fmt: skip
SAYING = frozenset(
    "said says say saying told tells tell according added adds reported reports announced confirmed stated explained"
    " claimed warned insisted wrote tweeted posted argued noted spokesman spokeswoman spokesperson".split()
)
# American states as news agencies shorten them, by the word of the name that tells.
SHORTENED = {
    "alabama": "ala", "arizona": "ariz", "arkansas": "ark", "california": "calif", "colorado": "colo",
    "connecticut": "conn", "delaware": "del", "florida": "fla", "georgia": "ga", "illinois": "ill",
    "indiana": "ind", "kansas": "kan", "kentucky": "ky", "louisiana": "la", "maryland": "md",
    "massachusetts": "mass", "michigan": "mich", "minnesota": "minn", "mississippi": "miss", "missouri": "mo",
    "montana": "mont", "nebraska": "neb", "nevada": "nev", "oklahoma": "okla", "oregon": "ore",
    "pennsylvania": "pa", "tennessee": "tenn", "texas": "tex", "vermont": "vt", "virginia": "va",
    "washington": "wash", "wisconsin": "wis", "wyoming": "wyo", "ontario": "ont", "quebec": "que",
    "alberta": "alta", "york": "ny", "jersey": "nj", "hampshire": "nh", "carolina": "nc", "dakota": "nd",
    "columbia": "bc",
}  # fmt: skip
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
