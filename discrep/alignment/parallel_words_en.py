"""Words beside an amount: of one meaning, of none, and those that make it an amount of another thing."""

from __future__ import annotations

# A row holds stems (as `lead_words_en.stem` cuts them) that writers use for one thing.
LIKE = """
employ employee employer staff worker worked job workforce
escap flee fled getaway got away left making made off
stol steal stole stolen rob robb robber robbery theft heist haul loot
attend guest ceremony attended attendance
hous home property
engine truck appliance vehicle
airlift flown fly helicopter
travel aboard board carr carry carrying carried onboard
reopen clos clo closed closure shut
held hold captivity captive hostag captor
deliberat jury juror
marri marry married wedding marriag wed
parole minimum
lasted last
distanc away
epicent center centre centered centred epicenter epicentre
winds wind gust sustain
swept moving move mov
shot shoot fir fire gunshot gunfire bullet round
kill slain died dead
custody detain detention jail
insuranc policy policies
owner own
cost price worth valu value
damag loss
grew grown growth
fell fall drop slip declin decreas slid slump tumbl
ros rise rais climb jump increas gain
sentenc jail imprison prison
guilty convict plead pleaded
retir retire
film movi movie picture
song track single
book novel
star starr starred play played role
began begin start started launch
career work
""".split("\n")

# Words that stand beside any amount.
EMPTY: frozenset[str] = frozenset(
    """about above after again against ago all almost along already also although among and another any approximately are
around because been before being below between both but came can come could did does doing done during each early either
estimated even every few first for from get give given gave got had half has have having her here him his how however including
into its itself just last late later least less like made make making many may might more most much must near nearly new next
not now number off old one only onto other others our out over own part per put roughly said same say says set she should since
some still such take taken than that the their them then there these they this those though through time told too took toward
under until upon used using very was way well went were what when where whether which while who whole whom whose will with
within without would year years month months week weeks day days hour hours minute minutes second seconds two three four
five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand million billion trillion
dozen percent cent monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december people person man men woman women police officer official authorities spokesman spokeswoman
according added announced reported statement today tonight yesterday morning afternoon evening night mr mrs ms dollars
dollar euros euro pounds pound""".split()
)

RECALLED = "recalled"
# Classes of words that make the amount beside them one of another question. Where one article has words of a class
# and the other has not, the two amounts are not held against each other.
CONTRASTS: tuple[tuple[str, str], ...] = (
    (RECALLED, r"(?:(?:the )?(?:last|previous|past|prior) (?:\d+ |\w+ )?(?:years?|months?|weeks?|seasons?|quarter|decade|summer|winter|spring|autumn|time)"
                 r"|a year (?:ago|earlier|before)|earlier (?:this|in)|(?:this|that) (?:month|year|season)(?:'s|’s)?|early (?=[A-Z])|previously|originally|initially|at first|formerly|until (?:now|then|recently)"
                 r"|in (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)|since|compar(?:ed|ison)|anniversary)"),
    ("foreseen", r"(?:expect(?:ed|s|ing)?|forecasts?|analysts?|predict(?:ed|s|ion)?|projected|projections?|target(?:ed|s)?|outlook|anticipated|planned|plans|hopes?|goal)"),
    ("asked", r"(?:ask(?:ed|s|ing)?|seek(?:s|ing)?|demand(?:ed|s|ing)?|offer(?:ed|s|ing)?|propos(?:ed|al|es|ing)|recommend(?:ed|s|ation)?|request(?:ed|s|ing)?|faces|facing|could|maximum|carr(?:y|ies) (?:a|up)|up to|as (?:much|many|long) as|if convicted|eligible|at risk|threat\w*)"),
    ("remaining", r"(?:others?|another|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|left behind|additional|further|extra|the rest|again|elsewhere|separate(?:ly)?|apart from|besides|in addition)"),
    ("served", r"(?:serv(?:ed|ing)|spent|paroled|released after)"),
    ("each", r"(?:each|apiece|every|average[sd]?|averaging|mean|median|per|annual(?:ly)?|a (?:day|week|month|year|share|piece|night|head))"),
    ("part", r"(?:most of|part of|half of|portion of|reduced)"),
    ("whole", r"(?:total(?:s|ling|ing)?|altogether|in all|combined|overall|so far|nationwide|worldwide|across the country|more than one)"),
    ("change", r"(?:(?:up|down|rais(?:ed|ing)|increas(?:ed|ing)|cut|reduc(?:ed|ing)|lower(?:ed|ing)|rose|fell) (?:\w+ ){0,2}from|more than doubled|tripled|halved)"),
)  # fmt: skip
