"""What is denied of a part, a time, a manner or of others only, is not denied of the act."""

from __future__ import annotations

import pytest

import discrep

SAID = "The council of Varnholt approved the harbour plan."


def contradicted(text: str) -> bool:
    articles = [discrep.article(SAID, id="a"), discrep.article(text, id="b")]
    return any(f.rule == "claim-contradicted" for f in discrep.compare(articles).findings)


@pytest.mark.parametrize(
    "text",
    [
        "The council of Varnholt did not approve the harbour plan.",
        "The council of Varnholt rejected the harbour plan.",
        "The council of Varnholt never approved the harbour plan.",
    ],
)
def test_a_plain_denial_contradicts(text: str) -> None:
    assert contradicted(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council of Varnholt did not initially approve the harbour plan.",
        "The council of Varnholt did not unanimously approve the harbour plan.",
        "The council of Varnholt did not approve all of the harbour plan.",
        "The council of Varnholt did not approve the harbour plan until Monday.",
        "The deputy council of Varnholt did not approve the harbour plan.",
        "The council of Varnholt did not approve the other harbour plan.",
    ],
)
def test_a_limited_denial_does_not(text: str) -> None:
    assert not contradicted(text)
