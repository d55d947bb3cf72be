"""English ways to tell what was decided: of a post, of an offer or a plan, of a place that may be open."""

from __future__ import annotations

from discrep.kinds.claims.deeds.rows import BE, Row

_STEP = "(?:step(?:ping)? down|resign|stand down|quit|go)"

# what became of who held a post: he (r)esigned, was (f)ired, or (s)tayed
POST = (
    Row("post", "subject", "r", r"(?:resigned|resigns|stepped down|stood down|steps down|quit)(?! to)"),
    Row("post", "subject", "r", r"(?:handed in|tendered|submitted|announced|offered) <1>resignation"),
    Row("post", "subject", "f", rf"{BE} <1>(?:fired|sacked|dismissed|let go|laid off)"),
    Row("post", "object", "f", r"(?:fired|sacked)"),
    Row("post", "subject", "s", rf"(?:refused|refuses|declined) to {_STEP}", ahead=True),
    Row("post", "subject", "s", rf"(?:will|would) not {_STEP}", ahead=True),
    Row(
        "post",
        "subject",
        "s",
        r"(?:rejected|ruled out|dismissed) <2>(?:calls|demands|pressure) (?:to|for) <2>(?:resign|resignation|quit|step down)",
        ahead=True,
    ),
    Row(
        "post",
        "subject",
        "s",
        r"(?:will|would|vowed to|promised to|is to|wants to) (?:stay on|stay in office|remain in office)",
        ahead=True,
    ),
    Row(
        "post",
        "subject",
        "s",
        r"(?:kept|keeps) (?:his|her) (?:post|job|position)|(?:remains|remained|stays|stayed) in office|still works (?:at|for|in)",
    ),
)

_YES = "(?:accepted|approved|adopted|passed|backed|endorsed|ratified|cleared)"

_NO = "(?:rejected|turned down|voted down|blocked|vetoed|thrown out|refused|declined)"

# what was answered to an offer or a plan: (a)ccepted or (r)ejected
DECISION = (
    Row("decision", "subject", "a", rf"{BE} <1>{_YES}"),
    Row("decision", "subject", "r", rf"{BE} <1>{_NO}"),
    Row("decision", "object", "a", _YES),
    Row(
        "decision",
        "object",
        "r",
        "(?:rejected|turned down|voted down|blocked|vetoed|threw out|refused|declined)",
    ),
)

# whether a place is (o)pen or (c)losed
OPENING = (
    Row(
        "opening",
        "subject",
        "c",
        rf"{BE} <1>(?:closed|shut|shut down|evacuated and closed)|(?:stayed|remained|remains|stays) (?:closed|shut)",
    ),
    Row(
        "opening",
        "subject",
        "o",
        rf"{BE} <1>(?:reopened|re-opened)|(?:reopened|re-opened)|(?:stayed|remained|remains|stays) open",
    ),
)

# what may be accepted or rejected, words of one row alike
PROPOSALS = "offer bid proposal takeover deal plan merger motion bill law amendment budget treaty appeal petition request settlement plea"

# what may be open or closed
PREMISES = "school airport bridge border road motorway highway beach port station museum market mine hospital factory plant tunnel embassy store shop pool line"
