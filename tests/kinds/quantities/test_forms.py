"""Every form of amount is found where its table says, and in no near miss."""

from __future__ import annotations

import re

import pytest

from discrep.kinds.quantities.forms import FORMS
from tests.kinds.quantities.reading import mentions

SHOWN = [(form.kind, text) for form in FORMS for text in form.shows]
NEAR = [(form.kind, text) for form in FORMS for text in form.near]


@pytest.mark.parametrize(("kind", "marked"), SHOWN, ids=lambda value: str(value)[:40])
def test_form_is_found_where_it_stands(kind: str, marked: str) -> None:
    text = marked.replace("«", "").replace("»", "")
    found = [m.surface for m in mentions(text) if m.kind == kind]
    assert found == re.findall("«(.*?)»", marked)


@pytest.mark.parametrize(("kind", "text"), NEAR, ids=lambda value: str(value)[:40])
def test_near_miss_has_none_of_the_kind(kind: str, text: str) -> None:
    assert [m.surface for m in mentions(text) if m.kind == kind] == []


def test_names_are_unique() -> None:
    assert len({form.name for form in FORMS}) == len(FORMS)
