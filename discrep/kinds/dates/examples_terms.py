"""Examples of the rule on lengths of one thing in two articles: what it reports, and the near misses it leaves alone."""

from __future__ import annotations

from discrep.kinds.rule import Example

_DAY = "2014-09-12"


def _two(first: str, second: str, why: str = "") -> Example:
    return Example((first, second), (_DAY,), why)


FAILS = (
    _two("A Leeds builder, Mark Varley, was jailed for five years on Friday for arson at Cottle Mill.",
         "Mark Varley, who set fire to Cottle Mill in Leeds, was sentenced to four years in prison on Friday.",
         "prison terms of one person"),
    _two("Judge Ada Poole sentenced Karl Brandvik to 18 months in prison on Friday for the Tromsoe bank fraud.",
         "Karl Brandvik received a prison sentence of 15 months on Friday over the Tromsoe bank fraud.",
         "the object of an active verb"),
    _two("The jury deliberated for nine hours before convicting Lena Hartog of the Zwolle poisoning on Friday.",
         "Lena Hartog was convicted of the Zwolle poisoning on Friday after 14 hours of deliberations.",
         "how long the jury took"),
    _two("A gunman surrendered on Friday after a six-hour standoff with police at a Wichita bank.",
         "A gunman at a Wichita bank gave himself up on Friday; the standoff with police lasted 10 hours.",
         "how long a standoff took"),
    _two("Prosecutors asked for 12 years in prison for Mayor Ivo Lazar in the Split bribery trial on Friday.",
         "Prosecutors in the Split bribery trial demanded on Friday 10 years in prison for Mayor Ivo Lazar.",
         "what was asked for on both sides"),
    _two("Striker Paul Obi of Derby was banned from driving for two years by a court on Friday.",
         "Striker Paul Obi of Derby was given a three-year driving ban by a court on Friday.", "a ban"),
    _two("Former Leeds mayor Mark Varley died on Friday. He served four months in prison for fraud.",
         "Former Leeds mayor Mark Varley died on Friday. Varley served six months in prison for fraud.", "time served"),
    _two("Former Leeds mayor Mark Varley died on Friday. Varley was married to Joan Ames for 22 years.",
         "Former Leeds mayor Mark Varley died on Friday. He had been married to Joan Ames for 26 years.", "one marriage"),
    _two("Former Leeds mayor Mark Varley died on Friday. He spent nine years as treasurer of the club.",
         "Former Leeds mayor Mark Varley died on Friday. Varley served 12 years as treasurer of the club.", "one post"),
    _two("Sergeant Mark Varley of Leeds was hurt in a crash on Friday. Varley, a 14-year veteran of the force, is stable.",
         "Sergeant Mark Varley of Leeds was hurt in a crash on Friday. Varley has worked for the force for 19 years.",
         "years of service"),
    _two(
        "Striker Paul Obi will be out for eight weeks after breaking his foot in Friday's match at Derby.",
        "Paul Obi broke his foot in Friday's match at Derby and will miss five weeks.",
        "how long a player is out",
    ),
)  # fmt: skip
PASSES = (
    _two(
        "Striker Paul Obi will be out for eight weeks after breaking his foot in Friday's match at Derby.",
        "Paul Obi broke his foot in Friday's match at Derby; keeper Dan Rowe will miss five weeks.",
        "another player",
    ),
    _two("Prosecutors asked for seven years in prison for Mark Varley in the Leeds arson trial on Friday.",
         "Mark Varley was jailed for five years on Friday in the Leeds arson trial.", "asked against given"),
    _two("Mark Varley could get up to ten years in prison for the arson at Cottle Mill, a Leeds court heard on Friday.",
         "Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds.",
         "possible against given"),
    _two("Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds; his brother Tom "
         "Hale got two years in prison.",
         "Tom Hale was jailed for two years on Friday for the arson at Cottle Mill in Leeds; Mark Varley got five "
         "years in prison.", "two defendants"),
    _two("Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds.",
         "Mark Varley was jailed for 60 months on Friday for the arson at Cottle Mill in Leeds.", "one length"),
    _two("Mark Varley was jailed for two years on Friday for the arson at Cottle Mill in Leeds.",
         "Mark Varley was jailed for 23 months on Friday for the arson at Cottle Mill in Leeds.",
         "rounded to the greater unit"),
    _two("Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds.",
         "Mark Varley, jailed on Friday for the arson at Cottle Mill in Leeds, must serve two years before parole.",
         "a minimum term is another question"),
    _two("Mark Varley, jailed on Friday for the arson in Leeds, had already served three years in prison in 2006.",
         "Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds.", "an earlier term"),
    _two("A gunman surrendered on Friday after a standoff of about six hours with police at a Wichita bank.",
         "A gunman at a Wichita bank gave himself up on Friday; the standoff with police lasted nearly six hours.",
         "hedged lengths"),
    _two("The jury deliberated for nine hours before convicting Lena Hartog of the Zwolle poisoning on Friday.",
         "Lena Hartog was convicted of the Zwolle poisoning on Friday after a trial that lasted three weeks.",
         "two things"),
    _two("Mark Varley was jailed for five years on Friday for the arson at Cottle Mill in Leeds.",
         "Ruth Enders was jailed for three years on Friday for the arson at Cottle Mill in Leeds.", "two people"),
    _two("Mark Varley, jailed for seven years in 1994, died in a Leeds prison on Friday; he had got a 12-year sentence.",
         "Mark Varley died in a Leeds prison on Friday while serving a 12-year sentence.", "a life of several terms"),
    _two("The head of the Varley gang of Leeds was serving a 12-year sentence when he died in prison on Friday.",
         "Mark Varley ran the Varley gang of Leeds while serving a 15-year sentence; its head died in prison on Friday.",
         "a gang is no person"),
    _two("Former Leeds mayor Mark Varley died on Friday. He spent nine years as treasurer of the club.",
         "Former Leeds mayor Mark Varley died on Friday. Varley served 12 years as mayor.", "two posts"),
    _two("Former Leeds mayor Mark Varley died on Friday. Varley was married to Joan Ames for 22 years.",
         "Former Leeds mayor Mark Varley died on Friday. He was married to Ruth Cole for 7 years.", "two marriages"),
    _two("Sergeant Mark Varley of Leeds was hurt in a crash on Friday. Varley, a 14-year veteran of the force, is stable.",
         "Sergeant Mark Varley and Constable Tom Hale of Leeds were hurt in a crash on Friday. Hale is a 9-year veteran of "
         "the force.", "two officers"),
    _two("Former Leeds mayor Mark Varley died on Friday. He served almost two years in prison for fraud.",
         "Former Leeds mayor Mark Varley died on Friday. Varley served 22 months in prison for fraud.", "a rounded length"),
    _two("Brothers Erik and Johan Lund were jailed on Friday for a robbery in Visby. Erik Lund got five years in prison; "
         "Johan Lund got three years.",
         "A Visby court on Friday sentenced Johan Lund to three years in prison and his brother Erik to five for a robbery.",
         "brothers"),
)  # fmt: skip
