"""What a length of time is the length of: words of English news beside it, and words that make it another question.

One row of `ROWS`: name | words before the length | words behind it. A length is of the row whose words
stand next to it; those behind it are looked at first. `PERSONAL` rows have an answer for each person (the
convicted, the officeholder), the others one for each story (the trial, the blackout).
"""

from __future__ import annotations

REACH_BEFORE = 80
REACH_AFTER = 45

PERSONAL = frozenset(
    ("prison term", "minimum term", "suspended term", "probation", "community service", "ban", "absence")
)

ROWS = r"""
community service | community service|unpaid work | of (?:community service|unpaid work)|community (?:service )?order
suspended term | suspended (?:prison |jail )?sentences? of|suspended for | (?:[a-z]+ )?suspended (?:prison |jail )?(?:sentence|term)|suspended sentence|in prison,? suspended|of (?:suspended|conditional) imprisonment
probation | probation (?:of|for)|on probation for | (?:of )?(?:supervised )?(?:probation|supervised release)
minimum term | (?:before|until) [^.;]{0,40}(?:parole|released?)[^.;]{0,30}|must serve|minimum (?:term |sentence )?of|non-parole period of | before [^.;]{0,30}parole|(?:minimum|non-parole)|without parole
ban | banned [^.;]{0,40}for|suspended [^.;]{0,40}for|disqualified [^.;]{0,40}for|barred [^.;]{0,40}for | (?:driving |travel |touchline |doping |playing )?(?:ban|suspension|disqualification)
absence | (?:be |is |was |are )?out for|sidelined for|ruled out for|will miss(?: up to)? | (?:on the sidelines|out of action|lay-?off|out injured)
prison term | sentenced [^.;]{0,60}to|jailed [^.;]{0,40}for|imprisoned [^.;]{0,40}for|sent to (?:prison|jail) for|go to (?:prison|jail) for|(?:prison|jail) (?:term|sentence)s? of|sentences? of|behind bars for|locked up for | (?:in (?:state |federal |a )?(?:prison|jail|custody|detention)|behind bars|imprisonment|(?:prison|jail|custodial|federal) (?:sentence|term)|sentence|of (?:hard labou?r|imprisonment|jail))
trial | trial [^.;]{0,30}(?:lasted|took|lasting|of) |  (?:[a-z]+ ){0,2}trial
deliberation | deliberat(?:ed|ing|ion)s? [^.;]{0,30}(?:for|of|lasted|took)?|jur(?:y|ors) [^.;]{0,20}(?:took|needed) |  of deliberations?|deliberat
standoff | (?:stand-?off|siege) [^.;]{0,30}(?:lasted|ended after|of) |  (?:armed |police |tense |hostage )?(?:stand-?off|siege)
outage | (?:blackout|outage|power cut|disruption) [^.;]{0,30}(?:lasted|for)|(?:without|lost) (?:power|electricity|water) for |  (?:power )?(?:blackout|outage|power cut)|without (?:power|electricity|water)
delay | delay(?:ed|s)? [^.;]{0,30}(?:by|of|for|lasted)|held up for |  (?:[a-z]+ )?delays?|late
surgery | (?:surgery|operation) [^.;]{0,30}(?:lasted|took) |  (?:emergency |brain |heart )?(?:surgery|operation)
search | search(?:ed|ing)? [^.;]{0,30}(?:for|lasted|took)|manhunt [^.;]{0,30}(?:lasted|of|after) |  (?:police |massive |nationwide )?(?:search|manhunt|hunt)
strike | (?:strike|walkout) [^.;]{0,30}(?:lasted|of|for) |  (?:national |general |rail |pay |hunger )?(?:strike|walkout|stoppage)
firefight | (?:gun ?battle|firefight|shoot-?out|gunfight) [^.;]{0,30}(?:lasted|of) |  (?:gun ?battle|firefight|shoot-?out|gunfight)
chase | (?:chase|pursuit) [^.;]{0,30}(?:lasted|of) |  (?:police |high-speed |car )?(?:chase|pursuit)
contract | (?:contract|deal|lease|agreement) [^.;]{0,30}(?:for|of|lasting)|signed (?:[a-z]+ ){0,3}for |  (?:[a-z-]+ ){0,2}(?:contract|deal|lease|agreement|extension)
marriage | married for|marriage of |  (?:of )?marriage
""".strip()

# The length is wished, threatened or undone, not given: another question, or none.
ASKED = (
    r"\b(?:asked|asks|seek|sought|seeking|demand(?:ed|s|ing)?|request(?:ed|s|ing)?|recommend(?:ed|s|ing)?|want(?:ed|s)?"
    r"|pleaded for|called for|urged|propos(?:ed|es|ing)|offer(?:ed|s|ing)?)\b"
)
POSSIBLE = (
    r"\b(?:fac(?:e|es|ed|ing)|could|might|may|can|would|carr(?:y|ies|ied)|if (?:found guilty|convicted)|up to|maximum"
    r"|as (?:much|many|long) as|punishable|between|in the range of|risk(?:s|ed|ing)?|eligible|liable|threatened|most)\b"
)
OTHERWISE = (
    r"\b(?:reduc(?:ed|es|ing)|cut|commut(?:ed|es|ing)|overturn(?:ed|s)|quash(?:ed|es)|remain(?:ing|s|ed)?|left|further|another"
    r"|additional|extra|extend(?:ed|s|ing)?|half|each|earlier|previous(?:ly)?|already|originally|initially"
    r"|first(?!-degree)|second(?!-degree)|third(?!-degree)|consecutive(?:ly)?|concurrent(?:ly)?|total(?:ling|ing)?|instead of"
    r"|rather than|down from|up from|compared|average|plus|followed by|and then|after (?:about |nearly )?(?=\Z))\b"
)
# A term of old, where the length is a person's.
OF_OLD = r"\b(?:had|served|released)\b"
# What a person did for so long: words right before the length, words right behind it, each row a question of its own.
SPENT: tuple[tuple[str, str, str], ...] = (
    ("time served", r"served|serving|spent|spending", r"(?:in (?:state |federal )?(?:prison|jail|custody|detention)|behind bars|for\s|of (?:a|his|her|the)\s)"),
    ("marriage", r"married (?:to [^.;]{2,60} )?for|been married|marriage of", ""),
    ("service", r"(?:been|worked|served|spent) (?:with|at|for|on|in) (?:the )?[^.;,]{2,50} for", ""),
    ("service", "", r"(?:years? )?[- ]?veteran (?:of|with)\s"),
    ("service", r"spent|worked|served", r"(?:with|at|on|in) the (?:[A-Za-z]+ ){0,3}(?:force|department|company|club|army|navy|police|bank|paper|newspaper|school|team|council|city|union)\b"),
    ("residence", r"lived (?:there|in [^.;,]{2,40}|at [^.;,]{2,40}) for", ""),
)  # fmt: skip
# "12 years as governor": the post is part of the question.
AS = r"\A['’]?\s(?:as|at the helm as)\s(?:the\s|a\s|an\s|its\s|his\s|her\s)?([a-z]{3,20})"

# "sentenced X to", "gave X a": the person stands between the verb and the term, a passive has its words there.
GIVING = (
    r"\b(?:sentenced|jailed|imprisoned|gave|gives|banned|suspended|disqualified|handed|barred|sent|sends|jails|sentences)\s"
    r"(?P<whom>[^.;]{2,60}?)\s(?:to|for|a|an)\s"
)
PASSIVE = r"(?:by|to|on|in|for|from|at|last|yesterday|today|earlier|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
VERB = (
    r"\b(?:was|were|is|has been|been|must|will|gets?|got|receiv(?:ed|es)|given|handed|jailed|sentenced|imprisoned|goes|sent"
    r"|banned|suspended|disqualified|barred|serves|serving|faces?|drew|begins|began)\b"
)
PLACED = (
    r"\b(?:in|at|from|of|near|by|for|against|the|to|with)\s\Z"  # ahead of a name that is not the subject's
)
