"""The publication day that a text shows of itself: its dateline, or a line of posting above the report."""

from __future__ import annotations

import datetime as dt

import pytest

import discrep
from discrep.pipeline import extraction

SHOWN = [
    ("OSLO, March 3, 2011 (Reuters) - A mill burned on Thursday.", "2011-03-03"),
    ("Fire guts mill\nPosted March 3rd, 2011 at 5: 19 pm\nA fire gutted a mill today.", "2011-03-03"),
    ("Mill fire\nFOR IMMEDIATE RELEASE March 3, 2011\nThe mayor spoke today.", "2011-03-03"),
    ("Mill fire\nTampere, Mar 3, 2011 / 02:00 pm (STT)\nThe mayor spoke today.", "2011-03-03"),
    ("Mill fire\nBy Jane Roe\nLast updated on 3 March 2011\nThe mayor spoke today.", "2011-03-03"),
    ("TAMPERE, Finland, 3 March 2011 - A mill burned on Thursday, the mayor said.", "2011-03-03"),
    ("TAMPERE, Finland, Thursday, 3 March 2011 (STT) — A mill burned, the mayor said.", "2011-03-03"),
    ("Mill fire\nBy Jane Roe, Aamu News, Thursday, 3 March 2011\nThe mayor spoke today.", "2011-03-03"),
    ("Mill fire\nThe Tampere Herald, March 3, 2011\n\nThe mayor spoke today.", "2011-03-03"),
    ("Mill fire\nAamu News | Thursday, 3 March 2011\nThe mayor spoke today.", "2011-03-03"),
    ("Mill fire\n\nBy our correspondent | March 3, 2011, 10:15\n\nThe mayor spoke today.", "2011-03-03"),
]
HIDDEN = [
    "Mill fire\nBy Jane Roe\nThe mill, built by the town, opened on 3 March 2011.",
    "Mill fire\nBy the time the mill closed, on 3 March 2011, it had burned twice.",
    "Mill burned on 3 March 2011\nThe mayor spoke today.",
    "The fire of March 3, 2011\nThe mayor spoke today.",
    "Tampere mill, March 3, 2011\nThe mayor spoke today.",
    "What we know of the Herald Mill fire, 3 March 2011\nThe mayor spoke today.",
    "Fire guts mill\nFirst Posted: 08/04/11 06:44 PM ET\nA fire gutted a mill today.",
    "The mayor said on Thursday that the mill, which opened on March 3, 2011, would be rebuilt.",
]


@pytest.mark.parametrize(("text", "day"), SHOWN)
def test_a_text_shows_its_day(text: str, day: str) -> None:
    assert extraction(discrep.article(text, id="a")).published.day == dt.date.fromisoformat(day)


@pytest.mark.parametrize("text", HIDDEN)
def test_no_other_day_is_taken_for_it(text: str) -> None:
    published = extraction(discrep.article(text, id="a")).published
    assert published.day is None
    assert published.provenance == "unknown"
