"""Texts cut into tokens, freed of commas and blanks, or opened by a web address."""

from __future__ import annotations

import discrep
from discrep.model import Voice
from discrep.reading.sentences import layout


def pieces(text: str) -> list[tuple[str, str]]:
    """Sentences with their voice."""
    plan = layout(discrep.article(text, id="a"))
    return [(s.voice.value, text[s.start : s.end]) for s in plan.sentences]


TOKENISED = """http: / / www. ekogazette. com / 2011 / 09 / 14 / nine - hurt - in - tanker - blast /
‘ Nine Hurt ’ in Tanker Blast at Apapa
September 14, 2011 3: 33 p. m.
A tanker blew up at Apapa on Wednesday , hurting nine and burning 2, 129 barrels , police said .
`` We heard it at 3: 05 p. m. , '' harbour master Ada Obi said . `` It cost 0. 07 percent of a day ' s trade . ''
"""


def test_text_cut_into_tokens() -> None:
    assert pieces(TOKENISED) == [
        ("boilerplate", TOKENISED.split("\n")[0]),
        ("headline", "‘ Nine Hurt ’ in Tanker Blast at Apapa"),
        ("dateline", "September 14, 2011 3: 33 p. m."),
        ("report", TOKENISED.split("\n")[3]),
        ("report", "`` We heard it at 3: 05 p. m. , '' harbour master Ada Obi said ."),
        ("report", "`` It cost 0. 07 percent of a day ' s trade . ''"),
    ]


def test_blanks_and_commas_lost() -> None:
    text = (
        "Some 300000 people fled Oyo on Monday.It was the worst day of the war a monitor said.At least 12"
        ' people died in the port he added."We saw jets."The U.N. envoy Jan Moss said talks would resume.'
    )
    assert [s for _, s in pieces(text)] == [
        "Some 300000 people fled Oyo on Monday.",
        "It was the worst day of the war a monitor said.",
        "At least 12 people died in the port he added.",
        '"We saw jets."',
        "The U.N. envoy Jan Moss said talks would resume.",
    ]


def test_a_sentence_full_of_names_is_no_headline() -> None:
    text = "Mayor Ana Lopes met Tomas Reyes on Friday. They spoke of the port and of the price of fish."
    assert {voice for voice, _ in pieces(text)} == {Voice.REPORT.value}


def test_a_headline_in_capitals_is_cut_off() -> None:
    text = "Mayor Lopes Meets Reyes Over Port Prices. They spoke of the port and of the price of fish."
    assert pieces(text)[0][0] == Voice.HEADLINE.value


def test_a_block_without_an_inner_stop_is_one_sentence() -> None:
    assert pieces("Nine men were hurt in the port of Oyo on Monday, the mayor said")[0][1].endswith("said")


def test_a_list_without_a_stop_is_read_in_parts_cut_at_blanks() -> None:
    text = "A tanker blew up at Apapa.\n\n" + "depot pier crane wharf " * 700
    found = [words for _, words in pieces(text)]
    assert found[0] == "A tanker blew up at Apapa."
    assert max(map(len, found)) <= 2000
    assert " ".join(found[1:]).split() == text.split()[6:]


def test_a_long_sentence_stays_whole() -> None:
    text = "The council named " + ", ".join(f"Ada Obi of ward {n}" for n in range(60)) + " on Monday."
    assert len(text) > 1000
    assert [words for _, words in pieces(text)] == [text]


def test_a_word_longer_than_a_sentence_is_cut_all_the_same() -> None:
    text = "Ada Obi, of Apapa, sent: " + "x" * 4500 + " end"
    found = [words for _, words in pieces(text)]
    assert max(map(len, found)) <= 2000
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
