"""Who says what: speakers by name, office and pronoun; one candidate or none."""

from __future__ import annotations

import pytest

from tests.framing.reading_of import frame_at, speaker_at

SPEAKERS: tuple[tuple[str, str, str | None], ...] = (
    # by name, office or kind of source
    ("Nine people were hurt, Mayor Ana Lopes said on Tuesday.", "Nine", "Ana Lopes"),
    ("Mayor Ana Lopes swiftly said nine people were hurt.", "nine", "Ana Lopes"),
    ("Lopes also said nine people were hurt.", "nine", "Lopes"),
    ("The harbour office quickly announced that nine ships were late.", "nine", "harbour office"),
    ("A monitor said nine people were hurt.", "nine", "monitor"),
    ("Officials said nine people were hurt.", "nine", "Officials"),
    ("Nine people were hurt, according to two officials.", "Nine", "two officials"),
    ("According to the harbour office, nine people were hurt.", "nine", "harbour office"),
    ('"Nine of us were hurt," said the mission spokesman, Colonel Moses Kaba.', "Nine", "Moses Kaba"),
    ("The head of the ambulance service, Yusuf Gure, said nine men died.", "nine", "Yusuf Gure"),
    ("Two papers including the Leeds Echo reported that nine men died.", "nine", "Two papers"),
    ("The Observatory, which is based in Leeds, said nine had died.", "nine", "Observatory"),
    ("Tellnova has officially announced it will cut nine jobs.", "nine", "Tellnova"),
    ("Polk County deputies said nine men died.", "nine", "Polk County deputies"),
    ("The firm ’ s officials said nine men died.", "nine", "firm officials"),
    ("Norway's state television said nine men died.", "nine", "Norway's state television"),
    # quoted by others
    ("Daoud was quoted by state radio as saying that nine men died.", "nine", "Daoud"),
    ("State radio quoted Daoud as saying nine men died.", "nine", "Daoud"),
    ("The paper quoted two clerks as warning that nine ships were late.", "nine", "two clerks"),
    # nested
    ("Officials said that the group leader, Omar Daoud, had told them that nine died.", "nine", "Omar Daoud"),
    ("Officials said that Omar Daoud had told them that nine died.", "told", "Officials"),
    # a verb joined to the one before keeps its subject
    ("Kaya flew to Rome on Monday and said that nine men had died.", "nine", "Kaya"),
    ("Kaya denied that any man had fled and said that nine had died.", "nine", "Kaya"),
    ("The fire was out, said the mayor, adding that nine were hurt.", "nine", "mayor"),
    (
        "Senior figures in Norway's army have suggested that nine died.",
        "nine",
        "Senior figures in Norway's army",
    ),
    (
        "The Echo quoted sources in Governor Ana Lopes's office as saying nine died.",
        "nine",
        "sources in Governor Ana Lopes's office",
    ),
    ("Lopes said his aide, Rui Dias, would soon be meeting nine envoys.", "nine", "Lopes"),
    ('"I saw it," Lopes said, adding he had counted nine.', "nine", "Lopes"),
    ('Kaya told the press conference:\n"Nine men died."', "Nine", "Kaya"),
    ("While the firm would not confirm it, the Echo said nine men died.", "nine", "Echo"),
    ("According to rival reports on Sunday, nine men died.", "nine", "rival reports"),
    ("A source in the Ghanaian army later said nine died.", "nine", "source in the Ghanaian army"),
    ('"We lost nine boats" Ahmed 24 said.', "nine", "Ahmed"),
    ('"We lost nine boats" Ahmed Daher a clerk told the paper.', "nine", "Ahmed Daher"),
    (
        "First results of tests on nine victims point to exposure to nerve gas Ghanas health ministry said.",
        "nine",
        "Ghanas health ministry",
    ),
    ("The Front in a statement issued on Twitter and on the radio said nine died.", "nine", "Front"),
    ("ANX in a statement on its website and the radio service Talk said nine died.", "nine", "ANX"),
    ("Police at first said nine men died.", "nine", "Police"),
    ("Lopes in a firm voice said nine men died.", "nine", "Lopes"),
    # an estimate is its maker's
    ("While the mayor of Lodz placed the death toll at 90, others would not.", "90", "mayor of Lodz"),
    ("Harbour workers put the number of injured at 90.", "90", "Harbour workers"),
    ("The ministry gave the number of dead as 90.", "90", "ministry"),
    (
        "The Observatory confirmed the raids while a local reporter put the toll at 90.",
        "90",
        "local reporter",
    ),
    ("The firm put 90 men to work at the mill.", "90", None),
    ("The toll was put at 90.", "90", None),
    # what a lost comma ran into the subject is nobody
    ("Killing at least 36 people reports said nine men died.", "nine", None),
    ("He was pretty calm in the days before added nine men.", "nine", None),
    ("In 1998 said nine men died.", "nine", None),
    # what only looks like speech
    ("The film, which told the story of nine men, was shown.", "nine", None),
    ("The report on nine accidents was published by the board.", "nine", None),
    ("The state bought nine ships.", "nine", None),
    ("Nine claims were settled out of court.", "Nine", None),
)


@pytest.mark.parametrize(("text", "words", "speaker"), SPEAKERS, ids=[t[:50] for t, _, _ in SPEAKERS])
def test_speaker(text: str, words: str, speaker: str | None) -> None:
    assert speaker_at(text, words) == speaker


PRONOUNS: tuple[tuple[str, str, str | None], ...] = (
    # the one person that the sentence itself names
    (
        "Peter Novak was told. Jan Dvorak has shown a letter in which he said nine men died.",
        "nine",
        "Jan Dvorak",
    ),
    # the speaker before, whoever else was spoken of: no, unless nobody else was
    ('"It is over," Jan Dvorak said.\n\n"Nine men died," he said.', "Nine", "Jan Dvorak"),
    ("Jan Dvorak said the road was shut. He said nine men died.", "nine", "Jan Dvorak"),
    ("Jan Dvorak said Petr Novak had fled. He added that nine men died.", "nine", "Jan Dvorak"),
    ("Mayor Ana Lopes met Tomas Reyes on Friday. He said nine men died.", "nine", None),
    ("Ana Lopes met Mr Tomas Reyes. Mrs Ana Lopes was late. She said nine men died.", "nine", "Ana Lopes"),
    ("Spokeswoman Ana Lopes said the road was shut. He said nine men died.", "nine", None),
    # a body is no "he", a person no "it"
    ("The health ministry said the road was shut. He said nine men died.", "nine", None),
    ("The health ministry said the road was shut. It said nine men died.", "nine", "health ministry"),
    ("Jan Dvorak said the road was shut. It said nine men died.", "nine", None),
    ("The police said the road was shut. They said nine men died.", "nine", "police"),
    # nobody before
    ("He said nine men died.", "nine", None),
)


@pytest.mark.parametrize(("text", "words", "speaker"), PRONOUNS, ids=[t[-60:] for t, _, _ in PRONOUNS])
def test_pronoun(text: str, words: str, speaker: str | None) -> None:
    assert speaker_at(text, words) == speaker


def test_full_name_is_found_elsewhere_in_the_article() -> None:
    text = "Lopes said nine men died. The road to Braga was shut. Ana Lopes is the mayor of Braga."
    assert speaker_at(text, "nine") == "Ana Lopes"


def test_a_chief_is_no_longer_name_of_the_police() -> None:
    text = "Police said nine men died. Leeds Police Chief Ann Moss was there."
    assert speaker_at(text, "nine") == "Police"


def test_land_is_nobody() -> None:
    text = 'The Persian Gulf was calm. "Nine men died," he said.'
    assert speaker_at(text, "Nine") is None


def test_two_bearers_of_a_family_name_are_not_joined() -> None:
    text = "Lopes said nine men died. Ana Lopes is the mayor. Her brother, Rui Lopes, is a judge."
    assert speaker_at(text, "nine") == "Lopes"


def test_a_name_does_not_run_on_from_the_headline() -> None:
    text = (
        "Mayor Ana Lopes\nMayor Ana Lopes says nine men died in the fire at the mill.\n\nLopes said two fled."
    )
    assert speaker_at(text, "two") == "Ana Lopes"


def test_quotation_is_given_to_the_speaker_beside_it() -> None:
    text = '"Nine men died. The road was shut," Jan Dvorak said. "Two fled."'
    assert speaker_at(text, "Nine") == speaker_at(text, "Two") == "Jan Dvorak"


def test_quotation_before_a_sentence_that_only_reports_is_of_its_speaker() -> None:
    text = 'Nine men fled, Rami Daher said."Two ships burned."Ali Nasser a resident told the paper by phone.'
    assert speaker_at(text, "Two") == "Ali Nasser"


def test_day_of_saying_stands_in_the_reporting_clause() -> None:
    text = "Nine men died on Friday, Jan Dvorak said on Sunday."
    assert frame_at(text, "Sunday").in_reporting
    assert not frame_at(text, "Friday").in_reporting
