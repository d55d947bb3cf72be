"""Times are read alike in every time zone and year, and nothing asks what time it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache

import pytest

_READ = r"""
import json, sys, time
faked = float(sys.argv[1])
if faked:
    time.time = lambda: faked  # what date.today() asks, too
import discrep
TEXT = (
    "ACCRA, Nov 26 (Reuters) - The minister said on Friday that talks would begin next week, on December 1-2. "
    "Yesterday at 11:30 p.m. local time (2330 GMT) a bomb went off; two days later the port closed. "
    "It reopened at 2:30 a.m. on March 28, 2021, and on Ramadan, Easter Monday and Election Day. "
    "Profit rose in the quarter ended Sept. 30. They meet every Friday. She left in March, in 1998, overnight."
)
asked = set()
clocks = {"today", "now", "utcnow", "time", "localtime", "gmtime", "mktime", "astimezone", "timestamp"}
def watch(frame, event, called):
    name = getattr(called, "__name__", "")
    if event == "c_call" and name in clocks and (getattr(called, "__module__", None) == "time"
                                                 or "datetime" in repr(getattr(called, "__self__", ""))):
        asked.add(name)
discrep.extract(discrep.article("It fell on 3 May 2004.", id="warm"))
found = []
sys.setprofile(watch)
for published in ("2021-11-26", None):
    found += discrep.extract(discrep.article(TEXT, id="a", published=published))
sys.setprofile(None)
print(json.dumps({"facts": [f.to_dict() for f in found if f.kind in ("date", "time", "duration")], "asked": sorted(asked)}))
"""
ZONES = ("UTC", "Asia/Kolkata", "America/Los_Angeles", "Pacific/Kiritimati")
YEARS = (0.0, 631_152_000.0, 2_556_144_000.0)  # the real clock, 1990, 2051


@cache
def read(zone: str, clock: float) -> dict[str, list[object]]:
    made = subprocess.run(
        [sys.executable, "-c", _READ, str(clock)], env={**os.environ, "TZ": zone}, check=True, capture_output=True,
        encoding="utf-8",
    )  # fmt: skip
    found: dict[str, list[object]] = json.loads(made.stdout)
    return found


@pytest.mark.parametrize("clock", YEARS)
@pytest.mark.parametrize("zone", ZONES)
def test_times_are_read_alike(zone: str, clock: float) -> None:
    here = read(zone, clock)
    assert len(here["facts"]) > 30
    assert here["facts"] == read(ZONES[0], YEARS[0])["facts"]


def test_no_clock_is_asked() -> None:
    assert read(ZONES[0], YEARS[0])["asked"] == []
