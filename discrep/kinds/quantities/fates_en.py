"""Words of the phrases that tell what befell those counted, as tables."""

from __future__ import annotations


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


NEAR = 6  # words on either side in which the finding of bodies is told
BODIES = _words("body corpse")
FOUND = _words(
    "found recovered retrieved pulled dug discovered identified buried unearthed exhumed washed morgue"
)
JOBS = _words("job position post")
JOBS_CUT = _words(
    "axe axes axed axing cut cuts cutting shed sheds shedding slash slashes slashing eliminate eliminated eliminating scrap scrapped lose loses lost losing"
)
JOBS_MADE = _words("create creates created creating add adds added adding")
JOBS_GONE = _words("go lost cut axed scrapped eliminated")
WILL = _words("will would are were be been to being")
HARMS = _words("injuries wounds burns fractures")
POSSESSIVE = _words("their his her its")
SKIPPED = _words("were was have has had been being be are later also others people still since")
PULLED = _words("pulled dug plucked winched hauled lifted airlifted brought")
ARTICLES = _words("the a an its their another other further all both also up")
DOWNED = _words("shot shoot shooting shoots brought")
SWEPT = _words("swept washed sweeping washing blew")
BURNT = _words("burnt burned burning consumed")
LAID = _words("laid lay laying lays")
SENT = _words("sent sending sends send dispatched dispatching dispatches despatched")
SENT_OUT = frozenset(("soldier", "combatant", "officer", "vehicle", "aircraft"))
