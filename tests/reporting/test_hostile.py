"""Hostile text in every field: the structure of each output is that of the output for benign text."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discrep.cli.outputs import FORMATS

from .hostile import FIELDS, HOSTILE, PIECES, with_text
from .shapes import rendered, runner_commands, shape
from .stories import checked, plain

ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


@cache
def benign(name: str) -> Any:
    return shape(name, rendered(name, with_text(checked(plain()), "benign")))


def faults(name: str, bad: str, fields: frozenset[str] = FIELDS) -> list[str]:
    """What the hostile string did to a format; empty where it did nothing."""
    text = rendered(name, with_text(checked(plain()), bad, fields))
    found = []
    try:
        text.encode()
    except UnicodeEncodeError:
        found.append("a lone surrogate was written")
    if shape(name, text) != (
        benign(name)
        if fields == FIELDS
        else shape(name, rendered(name, with_text(checked(plain()), "benign", fields)))
    ):
        found.append("the structure changed")
    if name in ("text", "concise", "statistics", "github"):
        if ACTING.search(text.replace("\n", "")):
            found.append("a character that acts was written")
        own = len(text.splitlines()) if name == "github" else 0
        if len(runner_commands(text)) != own:
            found.append("a command was forged")
    return found


@pytest.mark.parametrize("bad", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("name", FORMATS)
def test_hostile_text_changes_no_structure(name: str, bad: str) -> None:
    assert faults(name, bad) == []


@pytest.mark.parametrize("field", sorted(FIELDS))
@pytest.mark.parametrize("name", FORMATS)
def test_no_field_is_forgotten(name: str, field: str) -> None:
    assert faults(name, "".join(PIECES), frozenset((field,))) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(PIECES) | st.text(st.characters(), max_size=6), min_size=1, max_size=6))
def test_no_mixture_changes_structure(pieces: list[str]) -> None:
    bad = "".join(pieces) or "x"
    assert {name: found for name in FORMATS if (found := faults(name, bad))} == {}
