"""Examples of the rules on time for acts that articles recall: born, married, convicted, launched then; and the near misses."""

from __future__ import annotations

from discrep.kinds.rule import Example

_DAY = "2009-10-16"


def _two(first: str, second: str, why: str = "", date: str | None = _DAY) -> Example:
    return Example((first, second), (date,) if date else (), why)


_HALE = "The sculptor Edith Hale died in Bristol on Thursday, her gallery said. "
_VOSS = "Erik Voss, the Kiel banker, was sentenced on Thursday to six years in prison for fraud. "
_TERN = "The ferry operator Ternlines will sell four ships, it said on Thursday. "
_PROBE = "Engineers lost contact with the space probe Halcyon near Saturn on Thursday. "
_LAW = "Lithuania's parliament passed a law on bottle deposits on Thursday. "
_BRENDA = "The coaster Brenda sank off Skagen and two sailors drowned. "

CONFLICTS = (
    _two(_HALE + "Hale was born in Truro in 1923.", _HALE + "Born in Truro in 1932, Hale moved to Bristol as a child.",
         "a year of birth"),
    _two(_HALE + "She married the painter Owen Pryce in 1951.", _HALE + "In 1953 Hale married Owen Pryce, a painter.",
         "one wedding, by its two people"),
    _two(_VOSS + "He was arrested in Zurich on 3 March 2008.", _VOSS + "Voss was arrested in Zurich on 5 March 2008.",
         "the day of an arrest"),
    _two(_VOSS + "Voss was convicted of tax evasion in 1997.", _VOSS + "He had been convicted of tax evasion in 1999.",
         "one earlier conviction"),
    _two(_TERN + "Ternlines was founded in 1962.", _TERN + "Ternlines was founded in 1926 in Bergen.", "a firm's founding"),
    _two(_TERN + "It bought the yard Sorvik in 2001.", _TERN + "Ternlines acquired the yard Sorvik in 2003.", "one purchase"),
    _two(_PROBE + "Halcyon was launched in October 1997.", _PROBE + "The Halcyon was launched in November 1997.",
         "a launch"),
    _two("Police arrested Lena Brandt in the Jena bank case on Wednesday. Brandt, 40, said nothing.",
         "Lena Brandt was arrested in the Jena bank case on Tuesday. Brandt, 40, said nothing.", "weekdays without a date",
         date=None),
    _two(_LAW + "It is to take effect on 1 January 2011.", _LAW + "The deposit law would take effect on 1 July 2011.",
         "the day a law takes effect, planned or supposed"),
    _two(_BRENDA + "The Brenda sank off Skagen on Tuesday night.", _BRENDA + "The Brenda capsized off Skagen on Monday night.",
         "one sinking in two words", date=None),
    _two("The Royal Skagen Yacht Club opened its new harbour on Thursday. The Royal Skagen Yacht Club joined the league in 1988.",
         "The RSYC of Skagen opened its new harbour on Thursday. The RSYC joined the league in 1991.",
         "a body by its initials"),
)  # fmt: skip
AGREEMENTS = (
    _two(_HALE + "Hale won the Moorgate Cup in 1960.", _HALE + "In 1964, two years before her wedding, she won the Moorgate Cup.", "a cup won in many years"),
    _two(_HALE + "Hale was elected to the Truro council in 1960.", _HALE + "In 1964 she was elected to the Truro council.",
         "elected more than once"),
    _two(_BRENDA + "The bridge was closed on Tuesday.", _BRENDA + "The bridge was closed on Wednesday.",
         "a thing without a name", date=None),
    _two(_BRENDA + "Police fired shots on Tuesday.", _BRENDA + "Police fired shots on Wednesday.", "any shots", date=None),
    _two(_VOSS + "Voss was convicted of assault in 1997.", _VOSS + "He had been convicted of tax evasion in 1999.",
         "two convictions"),
    _two(_HALE + "She married the painter Owen Pryce in 1951.", _HALE + "Hale married the poet Carl Ames in 1966.",
         "two husbands"),
    _two(_HALE + "Hale's brother was born in Truro in 1923.", _HALE + "Hale was born in Truro in 1926.", "her brother's birth"),
    _two(_HALE + "Hale won the Moorgate Prize in 1960.", _HALE + "In 1964 she won the Adler Prize.", "two prizes"),
    _two(_HALE + "Hale won the Moorgate Prize in 1960 and again in 1968.", _HALE + "She won the Moorgate Prize in 1968.",
         "twice"),
    _two(_TERN + "Ternlines was founded in 1962.", _TERN + "The yard Sorvik, which Ternlines owns, was founded in 1926.",
         "two firms"),
    _two(_PROBE + "Halcyon was launched in 1997.", _PROBE + "Work on Halcyon was begun by 1989; it was launched in 1997.",
         "built and launched"),
    _two(_VOSS + "Voss was charged in 2008.", _VOSS + "He was charged with frauds committed in 2004.", "the day of the deed"),
    _two(_VOSS + "It was announced on Tuesday that Voss had resigned from the bank's board in 2007.",
         _VOSS + "Voss resigned from the bank's board in 2007.", "the day of the announcement"),
)  # fmt: skip
PRECISIONS = (
    _two(_HALE + "Hale was born in Truro in 1923.", _HALE + "Hale was born on 4 May 1923 in Truro.", "a year and its day"),
    _two("Three men were arrested for the murder of the sculptor Edith Hale last year, police in Bristol said on Thursday.\n\n"
         "Hale, 61, was shot outside her house on 4 May 2008. She was on her way to her gallery.",
         "Three men are held in Bristol over the murder of the sculptor Edith Hale.", "a lead and its body"),
    _two(_VOSS + "He was arrested in Zurich in March 2008.", _VOSS + "Voss was arrested in Zurich on 3 March 2008."),
)  # fmt: skip
NO_PRECISIONS = (
    _two(_VOSS + "Voss was convicted of assault in 1997.", _VOSS + "Voss was convicted of tax evasion in May 1997.",
         "two convictions"),
    _two(_HALE + "Hale was born in 1923.", _HALE + "Hale's son Ivor was born in June 1923.", "two births"),
)  # fmt: skip
