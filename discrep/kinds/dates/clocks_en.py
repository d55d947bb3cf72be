"""What a clock time is the time of: words of English news for the phases of an event, and words that loosen a clock.

One row of `PHASES`: name | words. The phases of one event have clocks of their own: the call comes after the shot,
the death hours after both.
"""

from __future__ import annotations

PHASES = r"""
call | (?:were|was|been) (?:called|summoned|alerted|dispatched|notified)|call(?:s)? came|received (?:a|the|several|an emergency|an?) (?:[a-z0-9-]+ ){0,2}calls?|got (?:a|the) (?:[a-z0-9-]+ ){0,2}call|responded|alarm was raised|raised the alarm|(?:was|were) (?:first )?reported|distress (?:call|signal)|called (?:911|999|police|in)|dispatched
death | died|(?:was|were) pronounced dead|pronounced dead|passed away|declared dead
arrest | (?:was|were) arrested|arrested|taken into custody|(?:was|were) detained|surrendered|gave himself up|turned himself in
arrival | arrived|reached the scene|got there
landing | landed|touched down|splashed down
departure | took off|departed|set off|lifted off|blasted off|left port|set sail
launch | (?:was|were) launched|lift-?off|liftoff
start | kicks? off|kicked off|kick-?off|tips? off|got under way|begins?|began|starts?|started
landfall | (?:made|makes|make) landfall|came ashore
discovery | (?:was|were) (?:found|discovered)|found|discovered
end | under control|put out|extinguished|ended|reopened|re-opened|lifted|restored|contained
loss of contact | lost contact|contact was lost|last (?:signal|contact)|disappeared from radar|vanished from radar
escape | escaped|fled
happening | (?:was|were) (?:recorded|registered|felt)|recorded|registered|happened|occurred|took place|struck|hit|broke out|erupted|exploded|detonated|went off|crashed|collided|collapsed|derailed|left the (?:rails|tracks)|overturned|capsized|sank|sunk|opened fire|(?:was|were) (?:[a-z]+ly )?(?:shot|stabbed|attacked|robbed|killed|hit|struck)|shot|stabbed|robbed|rammed|plunged|shook|jolted|ripped through|swept through|blew up|attacked|fired|came under|skidded|overshot|gunned down|shooting|stabbing|attack|crash|explosion|blast|robbery|collision|blaze|fire
""".strip()

# The clock stands for the minutes around it, before it or after it.
AROUND = r"\b(?:about|around|approximately|approx\.?|roughly|some time|sometime|near(?:ly)?|almost|circa|close to|or so)\s\Z"
JUST_BEFORE = r"\b(?:just|shortly|right|moments|minutes|a little|a few minutes|immediately)\s(?:before|prior to|ahead of)\s(?:at\s)?\Z"
JUST_AFTER = r"\b(?:just|shortly|right|moments|minutes|a little|a few minutes|immediately|soon)\s(?:after|past|following)\s(?:at\s)?\Z"
# … or is not its time at all.
NOT_AT = r"\b(?:by|until|till|since|from|to|between|before|after|and|through|past|as late as|as early as|no later than)\s\Z"
# A turn of the clause between phase and clock: the clock is of another verb.
TURNS = r"[;:]|\b(?:when|after|before|while|until|since|and then|where|who|which|that|but|because)\b"
ALOUD = (
    r"\A\s?(?:edition|news|bulletin|update|show|programme|program|slot|deadline|curfew|appointment|shift)\b"
)
# "The blast happened …" takes up what the story is about, however late in the text.
TAKEN_UP = (
    r"\bThe\s(?:[a-z]+\s)?(?:explosion|blast|shooting|crash|accident|attack|incident|fire|blaze|quake|earthquake|tremor|stabbing"
    r"|robbery|collision|derailment|collapse|bombing|raid)\s(?:happened|occurred|took place|was reported|struck|hit|broke out|began|started)\b"
)
# The sentence tells of another event, or of another time.
ELSEWHERE = (
    r"\b(?:earlier|another|previous|previously|separate|similar|second|last (?:year|month|week)|years? ago|"
    r"(?:1[6-9]|20)\d\d)\b"
)
