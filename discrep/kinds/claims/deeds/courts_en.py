"""English ways to tell how far a case, a deal or the naming of somebody has come, and what was pleaded and found."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

# what was said to the charge, and what the court said
PLEA = (
    Row(
        "plea",
        "subject",
        "g",
        r"(?:pleaded|pled|pleads|pleading) guilty|entered <2>(?<!not )guilty pleas?|admitted <1>(?:charge|charges|offence|offences|murder|manslaughter|killing)",
    ),
    Row(
        "plea",
        "subject",
        "n",
        r"(?:pleaded|pled|pleads|pleading) (?:not guilty|innocent)|entered <2>(?:not guilty|not-guilty|innocent) pleas?|denied <1>(?:charge|charges)",
    ),
)

VERDICT = (
    Row("verdict", "subject", "c", rf"{BE} <1>convicted|{BE} <1>found guilty"),
    Row(
        "verdict",
        "subject",
        "a",
        rf"{BE} <1>(?:acquitted|cleared|exonerated)|{BE} <1>found (?:not guilty|innocent)",
    ),
    Row("verdict", "object", "c", r"convicted|found guilty"),
    Row("verdict", "object", "a", r"acquitted"),
)

# of which killing somebody was accused: murder of the (1)st or (2)nd degree, (m)anslaughter, an (a)ttempt
_KILLINGS = (
    ("1", r"(?:first|1st) ?-? ?degree murder|capital murder"),
    ("2", r"(?:second|2nd) ?-? ?degree murder"),
    ("12", r"(?<!degree )(?<!attempted )(?<!capital )(?<!to )(?<!commit )murders?"),
    ("m", r"(?<!attempted )manslaughter"),
    ("a", r"attempted (?:murder|manslaughter)"),
)

CHARGE = tuple(
    Row(question, bearer, value, rf"{verb}{behind}<6>(?:{words})")
    for value, words in _KILLINGS
    for question, bearer, verb, behind in (
        ("charge", "within", r"(?:charged|indicted) (?:(?!with |on )\S+ ){1,5}", "(?:with|on) "),
        ("conviction", "within", r"(?:convicted|found) (?:(?!of )\S+ ){1,5}", "(?:guilty )?of "),
        ("charge", "subject", rf"{BE} <1>(?:charged|indicted) ", "(?:with|on|for) "),
        ("charge", "subject", r"(?:faces|facing|faced) ", ""),
        ("conviction", "subject", rf"{BE} <1>(?:convicted|found guilty) ", "of "),
    )
)

# what was given to the convicted: (d)eath, (l)ife, a (t)erm of years, a (s)uspended one
SENTENCE = (
    Row("sentence", "within", "d", r"sentenced (?:(?!to )\S+ ){1,6}to (?:death|die|hang)"),
    Row("sentence", "within", "l", r"(?:sentenced|jailed) (?:(?!to |for )\S+ ){1,6}(?:to|for) <2>life"),
    Row(
        "sentence",
        "within",
        "t",
        r"(?:sentenced|jailed) (?:(?!to |for )\S+ ){1,6}(?:to|for) <3>(?:years?|months?)(?! to life)(?! suspended)",
    ),
    Row(
        "sentence",
        "subject",
        "s",
        rf"(?:{BE} given|{BE} handed|received|got) <3>suspended <3>(?:sentence|term)",
    ),
    Row("sentence", "subject", "d", rf"{BE} <1>(?:sentenced|condemned) to (?:death|die|hang)"),
    Row(
        "sentence",
        "subject",
        "l",
        rf"{BE} <2>(?:sentenced|jailed|imprisoned) (?:to|for) <2>life|received <2>life (?:sentence|term)|given <2>life (?:sentence|term)",
    ),
    Row(
        "sentence",
        "subject",
        "t",
        rf"{BE} <2>(?:sentenced|jailed|imprisoned) (?:to|for) <3>(?:years?|months?)(?! to life)(?! - to)(?! suspended)(?! , suspended)",
    ),
)

# whether the verdict is fought
APPEAL = (
    Row(
        "appeal",
        "subject",
        "y",
        r"(?:will|would|plans to|intends to|vowed to) (?:appeal|challenge|contest)(?! to)(?! against the sentence)(?! the sentence)",
        ahead=True,
    ),
    Row("appeal", "subject", "n", r"(?:will|would) not (?:appeal|challenge|contest)", ahead=True),
)

# whether the accused waits behind bars: (h)eld or (f)ree
BAIL = (
    Row(
        "bail",
        "subject",
        "h",
        rf"{BE} <2>(?:held|jailed|detained|remanded) without bail|{BE} <1>(?:denied|refused) bail|remanded in custody",
    ),
    Row(
        "bail",
        "subject",
        "f",
        rf"{BE} <1>(?:granted|freed on|released on|free on|out on) bail|released (?:until|pending) <2>trial|posted bail|walked free on bail",
    ),
)

# how far a case has come: 0 nobody held, 1 held, 2 charged, 3 in court, 4 found guilty or not, 5 sentenced
CASE = (
    Row(
        "case",
        "subject",
        "0",
        rf"(?:{BE}|remains|remained|still) <1>(?:at large|on the run|being sought|wanted by)",
    ),
    Row(
        "case",
        "",
        "0",
        r"no <1>(?:arrests?|suspects?) <3>(?:made|custody|arrested|identified|announced)|no one <3>arrested",
    ),
    Row("case", "object", "0", r"(?:searching|looking|hunting|search|hunt|manhunt) for"),
    Row(
        "case",
        "subject",
        "1",
        rf"(?:{BE}|remains|remained) <2>(?:arrested|detained|apprehended|captured|taken into custody|in custody|held|questioned)",
    ),
    Row("case", "subject", "1", r"surrendered|turned (?:himself|herself) in|gave (?:himself|herself) up"),
    Row("case", "object", "1", r"(?:arrested|detained|apprehended|captured|questioned)"),
    Row("case", "subject", "2", rf"{BE} <2>(?:charged|indicted)|faces <3>charges?|facing <3>charges?"),
    Row("case", "", "2", r"charges? <1>(?:was|were|been) <1>(?:filed|brought|laid|pressed)"),
    Row("case", "object", "2", r"(?:charged|indicted)"),
    Row(
        "case",
        "subject",
        "3",
        r"appear(?:ed)? <6>(?:court|magistrates?|judge|tribunal)|made <3>appearance|appearing <3>court",
    ),
    Row(
        "case",
        "subject",
        "3",
        rf"{BE} <2>(?:arraigned|remanded|put on trial|on trial)|pleaded|went on trial|due in court",
    ),
    Row("case", "subject", "4", rf"{BE} <2>(?:convicted|acquitted|cleared|found guilty|found not guilty)"),
    Row("case", "object", "4", r"(?:convicted|acquitted|found guilty)"),
    Row("case", "subject", "5", rf"{BE} <2>(?:sentenced|jailed for)|received <3>(?:sentence|term)"),
    Row("case", "object", "5", r"sentenced"),
)

# whether the dead or the suspects were named: 0 not yet, 1 named
NAMING = (
    Row(
        "naming",
        "",
        "0",
        r"(?:not|yet to|withheld|withholding|refused to|declined to) <4>(?:identified|named|release|released|name|identify|disclose) <4>(?:names?|identity|identities|victims?|victim's|suspects?|suspect's|dead|man|woman|her|him)",
    ),
    Row(
        "naming",
        "",
        "0",
        r"(?:names?|identity|identities) <6>(?:not|unreleased|withheld) <3>(?:released|disclosed|given|made public|unreleased|withheld)|(?:names?|identity|identities) <3>(?:unreleased|withheld)",
    ),
    Row(
        "naming",
        "subject",
        "0",
        r"(?<!asked )(?<!wished )(?<!wanted )(?<!preferred )(?:not|not yet|yet to) <1>(?:been|be) <1>(?:identified|named)",
    ),
    Row("naming", "subject", "1", rf"{BE} <1>(?:identified|named)(?: <3>as)?"),
    Row("naming", "object", "1", r"(?:identified|named)"),
)

# how far a deal has come: 0 talk of it, 1 made, 2 off
DEAL = (
    Row(
        "deal",
        "subject",
        "0",
        r"(?:in|holding|held|into|began|started|resumed|opened) <3>(?:talks|negotiations|discussions) (?:to|with|for|about|over|on)",
    ),
    Row(
        "deal",
        "subject",
        "0",
        rf"{BE} <1>(?:negotiating|mulling|considering)|(?:close|closer) to <3>(?:signing|deal|agreement|buying|acquiring)|nearing <3>(?:deal|agreement)",
    ),
    Row(
        "deal",
        "subject",
        "1",
        r"(?:has|have|had)? ?(?:agreed to|signed|clinched|sealed|struck|reached) <3>(?:buy|acquire|purchase|deal|agreement|contract|pact|direct|host|play|star|merge)",
    ),
    Row(
        "deal",
        "subject",
        "2",
        r"(?:pulled out|backed out|walked away|withdrew|dropped out|will not return|broke off <2>talks|broken off)",
    ),
)
