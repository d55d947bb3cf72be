"""What is said of two values that differ."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("source", "verb"),
    [
        ("officials said", 'officials say "14 people"'),
        ("officials in Lodz said", 'officials in Lodz say "14 people"'),
        ("police said", 'police say "14 people"'),
        ("the ministry said", 'ministry says "14 people"'),
        ("Reuters said", 'Reuters says "14 people"'),
    ],
)
def test_the_verb_agrees_with_who_says_it(source: str, verb: str) -> None:
    a = f"A blast at a mill in Lodz on 3 May 2012 killed 14 people, {source}."
    b = "A blast at a mill in Lodz on 3 May 2012 killed 19 people, the mayor said."
    report = discrep.compare([discrep.article(a, id="a"), discrep.article(b, id="b")])
    assert verb in report.findings[0].message
