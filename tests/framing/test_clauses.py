"""Tense, polarity, modality and voice of the clause around a word."""

from __future__ import annotations

import pytest

from discrep.model import Modality, Polarity, Tense
from tests.framing.reading_of import frame_at

NEGATED: tuple[tuple[str, str], ...] = (
    ("The tunnel did not flood.", "flood"),
    ("No tunnel flooded.", "flooded"),
    ("The tunnel was never opened.", "opened"),
    ("The tunnel is no longer open.", "open"),
    ("The firm failed to open the tunnel.", "tunnel"),
    ("They left without a guide.", "guide"),
    ("The minister denied that the tunnel had flooded.", "flooded"),
    ("The minister denied any flooding of the tunnel.", "flooding"),
    ("The mayor has since rejected these claims and blamed the union.", "claims"),
    ("Neither tunnel was opened.", "opened"),
    ("No-one opened the tunnel.", "opened"),
    ("Police ruled out arson.", "arson"),
)
AFFIRMED: tuple[tuple[str, str], ...] = (
    ("Not only did the tunnel flood, it collapsed.", "flood"),
    ("No fewer than nine tunnels flooded.", "flooded"),
    ("The tunnel no doubt flooded.", "flooded"),
    ("The mayor has since rejected these claims and blamed the union.", "blamed"),
    ("The tunnel did not flood, but the station burned.", "burned"),
    ("The minister denied that the tunnel had not flooded.", "flooded"),
    ("Two of the tunnels flooded.", "flooded"),
    ("Someone opened the tunnel.", "opened"),
)


@pytest.mark.parametrize(("text", "words"), NEGATED)
def test_negated(text: str, words: str) -> None:
    assert frame_at(text, words).polarity is Polarity.NEGATED


@pytest.mark.parametrize(("text", "words"), AFFIRMED)
def test_affirmed(text: str, words: str) -> None:
    assert frame_at(text, words).polarity is Polarity.AFFIRMED


MODALITIES: tuple[tuple[str, str, Modality], ...] = (
    ("The tunnel will open on Monday.", "Monday", Modality.PLANNED),
    ("The tunnel is due to open on Monday.", "Monday", Modality.PLANNED),
    ("The firm plans to open nine tunnels.", "nine", Modality.PLANNED),
    ("The tunnel could open on Monday.", "Monday", Modality.HYPOTHETICAL),
    ("The tunnel would open on Monday.", "Monday", Modality.HYPOTHETICAL),
    ("The mayor said the tunnel would open on Monday.", "Monday", Modality.PLANNED),
    ("The mayor said the tunnel would not be opened on Monday.", "Monday", Modality.PLANNED),
    ("The mayor said nine tunnels would be a mistake.", "nine", Modality.HYPOTHETICAL),
    ("The mayor said the tunnel would open on Monday if it was dry.", "Monday", Modality.PLANNED),
    ("The mayor asked whether the tunnel would open on Monday.", "Monday", Modality.HYPOTHETICAL),
    ("If the tunnel floods, nine roads close.", "floods", Modality.HYPOTHETICAL),
    ("The tunnel may have flooded.", "flooded", Modality.HYPOTHETICAL),
    ("The tunnel opened on Monday.", "Monday", Modality.ASSERTED),
    ("The tunnel opened on 3 May.", "May", Modality.ASSERTED),
    ("The Wills family opened nine tunnels.", "nine", Modality.ASSERTED),
)


@pytest.mark.parametrize(("text", "words", "modality"), MODALITIES)
def test_modality(text: str, words: str, modality: Modality) -> None:
    assert frame_at(text, words).modality is modality


TENSES: tuple[tuple[str, str, Tense], ...] = (
    ("The tunnel opened on Monday.", "Monday", Tense.PAST),
    ("The tunnel has opened.", "opened", Tense.PAST),
    ("The tunnel had opened in May.", "opened", Tense.BACKGROUND),
    ("The tunnel opens on Monday.", "Monday", Tense.PRESENT),
    ("The tunnel will open on Monday.", "Monday", Tense.FUTURE),
    ("The ships were to be moved on Monday.", "Monday", Tense.FUTURE),
)


@pytest.mark.parametrize(("text", "words", "tense"), TENSES)
def test_tense(text: str, words: str, tense: Tense) -> None:
    assert frame_at(text, words).tense is tense


def test_passive() -> None:
    assert frame_at("The tunnel was opened by the queen.", "queen").passive
    assert not frame_at("The queen opened the tunnel.", "tunnel").passive
