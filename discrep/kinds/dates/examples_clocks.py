"""Examples of the rules on time for clocks of one event: the blast, the call, the death; and the near misses."""

from __future__ import annotations

from discrep.kinds.rule import Example

_DAY = "2012-03-14"


def _two(first: str, second: str, why: str = "") -> Example:
    return Example((first, second), (_DAY,), why)


_FIRE = "A fire destroyed the Marlow paper mill in Trollhattan on Tuesday. "
_SHOT = "A baker, Ada Pike, was shot dead in her shop in Dunmore on Tuesday. "
_SHIP = "The coaster Brenda sank off Skagen in a storm on Tuesday. "

CONFLICTS = (
    _two(_FIRE + "The fire broke out at 5.40 a.m., the brigade said.", _FIRE + "The fire broke out at 6.20 a.m., the brigade said.",
         "one start of one fire"),
    _two(_SHOT + "Pike was pronounced dead at 9:12 p.m.", _SHOT + "Pike was pronounced dead at 9:45 p.m.", "one death"),
    _two(_SHOT + "Police were called to the shop at 8:05 p.m.", _SHOT + "The call came in at 8:50 p.m., police said.",
         "one call"),
    _two(_SHIP + "The Brenda capsized at about 2:10 a.m.", _SHIP + "The Brenda capsized at 3:25 a.m.", "beyond what about allows"),
)  # fmt: skip
AGREEMENTS = (
    _two(_SHOT + "Pike was shot at 8:02 p.m.", _SHOT + "Pike was pronounced dead at 9:12 p.m.", "the shot and the death"),
    _two(_SHOT + "Police were called to the shop at 8:05 p.m.", _SHOT + "Officers arrived at 8:13 p.m.",
         "the call and the arrival"),
    _two(_FIRE + "The fire broke out at about 5.40 a.m.", _FIRE + "The fire broke out shortly before 6 a.m.", "hedged clocks"),
    _two(_FIRE + "The fire broke out at 5.40 a.m.", _FIRE + "The fire broke out at 0440 GMT.", "a clock of another zone"),
    _two(_FIRE + "The fire broke out at 5.40 a.m.", _FIRE + "By 6.30 a.m. the fire was out of hand.", "a clock that bounds"),
    _two(_FIRE + "The fire broke out at 5.40 a.m.",
         _FIRE + "An earlier fire at the mill broke out at 4 a.m. in June 2004.", "another fire"),
    _two(_SHIP + "The Brenda capsized at 2:28 a.m.", _SHIP + "The Brenda capsized at 2.30 a.m.", "rounded"),
)  # fmt: skip
PRECISIONS = (
    _two("The coaster Brenda capsized off Skagen on Tuesday, the coastguard said.",
         "Two sailors drowned when the coaster Brenda capsized off Skagen at 6:18 a.m. on Tuesday.", "a day and its clock"),
    _two(_FIRE + "The fire broke out around 5.30 a.m.", _FIRE + "The fire broke out at 5.27 a.m.", "a rounded clock"),
    _two(_SHIP + "The Brenda capsized on Tuesday morning.", _SHIP + "The Brenda capsized at 6:18 a.m.",
         "a part of the day and its clock"),
)  # fmt: skip
NO_PRECISIONS = (
    _two(_FIRE + "The fire broke out at 5.30 a.m.", _FIRE + "The fire broke out at 5.30 a.m. on Tuesday.", "one clock"),
    _two(_SHOT + "Pike was shot on Tuesday evening.", _SHOT + "Pike was pronounced dead at 9:12 p.m.", "two phases"),
)  # fmt: skip
