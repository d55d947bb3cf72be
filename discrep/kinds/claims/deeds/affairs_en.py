"""English ways to tell how far an affair without a culprit has come: a cause sought, a road closed, people led out."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

_UNKNOWN = "(?:unknown|unclear|undetermined|not known|not yet known|not immediately known|not <2>(?:determined|disclosed|released|established)|under investigation|{BE} investigated)".replace(
    "{BE}", BE
)

# whether it is known of what somebody died: 0 not yet, 1 told
DEATH = (
    Row("death", "", "0", rf"cause of death (?:{BE}|has|had|remains|remained) <2>{_UNKNOWN}"),
    Row(
        "death",
        "",
        "0",
        r"(?:not|yet to|declined to|refused to) <2>(?:disclosed?|revealed?|say|said|released?|determined?|established?) <2>(?:how (?:\S+ ){1,6}died|cause of death)",
    ),
    Row(
        "death",
        "",
        "1",
        r"(?:died|dies|found dead) (?:(?!in |at |on |near |outside |inside )\S+ ){0,3}(?:of|from) \S+",
    ),
    Row(
        "death",
        "",
        "1",
        r"(?:with|suffered|suffering) <3>(?:head injuries|stab wounds|gunshot wounds|knife wounds)",
    ),
    Row("death", "subject", "1", r"(?:stabbed|beaten|strangled|bludgeoned|shot|burned|burnt) to death"),
)

# whether a place that was closed is open again: 0 closed, 1 reopened
REOPENING = (
    Row(
        "reopening",
        "subject",
        "0",
        rf"(?:{BE}|remain|remains|remained|stayed|stays?) <1>(?:closed|shut|sealed off|cordoned off)",
    ),
    Row("reopening", "subject", "1", rf"(?:{BE} <2>|have |has )?(?:reopened|re-opened)"),
)

# whether those who were led out are back: 0 out, 1 back
EVACUATION = (
    Row(
        "evacuation",
        "",
        "0",
        rf"(?:residents|people|families|villagers|guests|patients|homes|residents) <8>{BE} <1>(?:evacuated|moved from|led from|ordered out|told to leave)",
    ),
    Row(
        "evacuation",
        "",
        "1",
        r"allowed <2>(?:to return|back|home|to go home)|returned to their homes|let back",
    ),
)

# whether it is known what brought it about: 0 sought, 1 told
INQUIRY = (
    Row(
        "inquiry",
        "",
        "0",
        r"(?:investigation|investigations|inquiry|inquiries|probe) <6>(?:cause|caused|started) <5>(?:begun|began|ongoing|under way|underway|continuing|continues|launched)",
    ),
    Row(
        "inquiry",
        "",
        "0",
        r"(?:investigating|establish|determine) <3>(?:cause|what caused|how <3>(?:started|began))",
    ),
    Row("inquiry", "", "0", rf"cause of the \S+ (?:{BE}|remains|remained) <2>{_UNKNOWN}"),
    Row("inquiry", "", "0", r"too early to <5>(?:cause|caused)"),
    Row("inquiry", "subject", "1", rf"{BE} <1>(?:caused|started|sparked|triggered|ignited|set) by|blamed on"),
    Row(
        "inquiry",
        "",
        "1",
        rf"{BE} <2>(?:charged with|arrested for|arrested on suspicion of|convicted of) <1>arson",
    ),
)

# whether a thing is official: 0 not yet, 1 now
OFFICIAL = (
    Row("official", "", "0", r"(?:not|yet to be|hardly) (?:yet )?(?:made )?(?:official yet|official(?! \w))"),
    Row("official", "", "1", r"(?:it 's|it is|it's|is now|now|made) official(?! \w)"),
)

# what has a cause that is sought
MISHAPS = "fire crash explosion collapse derailment outage leak spill flood"

# what was done to those who were come upon: (r)escued, (c)aught, (k)illed
TAKEN = tuple(
    row
    for value, acts, alone in (
        ("r", "(?:rescued|freed|saved|liberated)", "(?:rescuing|freeing|saving|liberating)"),
        (
            "c",
            "(?:captured|arrested|apprehended|detained|nabbed|seized)",
            "(?:capturing|arresting|apprehending|detaining|nabbing)",
        ),
        ("k", "(?:killed|shot dead)", "killing"),
    )
    for row in (
        Row("taken", "object", value, rf"(?:{acts}|{alone})"),
        Row("taken", "subject", value, rf"{BE} <1>{acts}"),
    )
)
