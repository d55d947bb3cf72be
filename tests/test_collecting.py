"""The garbage collector rests during a comparison, and only then."""

from __future__ import annotations

import gc

import pytest

import discrep
from discrep.collecting import uncollected


def test_it_rests_while_the_work_is_done_and_goes_on_after() -> None:
    assert uncollected(gc.isenabled)() is False
    assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(discrep.InputError):
        discrep.compare([])
    assert gc.isenabled()


def test_who_had_switched_it_off_finds_it_off() -> None:
    gc.disable()
    try:
        uncollected(list)()
        assert not gc.isenabled()
    finally:
        gc.enable()
