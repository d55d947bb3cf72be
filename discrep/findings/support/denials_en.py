"""English words that deny, and words that hold a denial in some way."""

from __future__ import annotations

# verbs that deny what follows their "to"
DENYING_TO = frozenset(
    "fail failed fails failing refuse refused refuses refusing decline declined declines unable".split()
)
# what follows "not" or "no" without denying anything
HARMLESS = frozenset("only just merely simply least doubt more less fewer later sooner matter wonder".split())
# nouns of whose absence a text may tell in many words
UNTOLD = frozenset(
    "comment details information word sign signs evidence indication immediate reason date time one body point surprise"
    " clear yet known certain sure enough able".split()
)
# words by which a text may say that something is not so
NEGATIVE = DENYING_TO | frozenset(
    """deny denied denies denying denial reject rejected rejects rejecting rejection refusal failure lack lacks lacked lacking miss missed misses missing avoid avoided
 avoids avoiding prevent prevented prevents preventing stop stopped stops stopping halt halted ceased cease cancel cancelled canceled cancels abandon abandoned ban banned bans
 barred blocked prohibit prohibited forbid forbidden exclude excluded ruled impossible unlikely barely rarely seldom few little only until unless yet instead rather against
 withdraw withdrew withdrawn dropped scrap scrapped dismiss dismissed overturn overturned doubt doubts dispute disputed contrary absent absence zero false untrue unfounded myth hoax wrong empty
 lose lost losing loss oppose opposed opposes opponents except unknown unclear unsure without delay delayed postpone postponed suspend suspended pending awaiting await
 unhurt unharmed safe intact withheld withhold neglect neglected ignore ignored skip skipped boycott shun shunned resist resisted defy defied spared
 innocent acquitted vacant void failing inability incapable useless hard difficult deprived large remains""".split()
)
# words before a denial that leave it open
UNSURE = frozenset("might may could if whether possibly perhaps or".split())
# words that deny of all at once
UNIVERSAL = frozenset("nobody no-one none neither".split())
# what follows "not" where only a saying or a knowing is denied, if a question follows it
UNSAID = frozenset(
    "say saying said tell telling told know knowing known think believe see clear sure immediately yet specify elaborate identify".split()
)
ASKING = frozenset("how why when whether what who whom if where which anything more".split())
