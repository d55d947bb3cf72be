"""Which articles tell one story, and what speaks for and against it."""

from __future__ import annotations

from discrep.alignment.evidence import profile, share_a_day, story_points
from discrep.alignment.lead_words_en import stem, telling_words
from discrep.alignment.thresholds import SAME_OPENING, SAME_QUOTED, SURE_STORY
from tests.alignment.telling import read, scene

QUARRY = (
    "Two workers were killed when a wall of the Brennock quarry gave way on Monday, police said.\n\n"
    "The men, both from Dunleary, were loading a truck when the slope slid."
)
SAME = (
    "A landslip at Brennock quarry killed two men on Monday.\n\n"
    "The pair from Dunleary had been filling a lorry, the operator said."
)
OTHER = (
    "Two miners were killed when a gallery fell in at the Hollin pit on Monday, police said.\n\n"
    "The men, both from Crewe Bank, had been repairing a pump."
)


def points(a: str, b: str, first: str | None = "2019-05-14", second: str | None = "2019-05-14") -> float:
    return story_points(profile(read("a", a, first)), profile(read("b", b, second)))


def test_one_event_in_two_wordings_is_surely_one_story() -> None:
    assert points(QUARRY, SAME) >= SURE_STORY
    assert scene(QUARRY, SAME).stories == ((0, 1),)


def test_two_events_of_one_kind_on_one_day_are_not() -> None:
    assert points(QUARRY, OTHER) < SURE_STORY
    assert not scene(QUARRY, OTHER).strong


def test_articles_written_weeks_apart_speak_against_one_story() -> None:
    assert points(QUARRY, SAME, second="2019-06-30") < points(QUARRY, SAME)


def test_the_points_are_the_same_from_either_side() -> None:
    assert points(QUARRY, OTHER) == points(OTHER, QUARRY)
    assert points(QUARRY, SAME) == points(SAME, QUARRY)


def test_names_of_sources_say_nothing_of_the_story() -> None:
    told = "Three people were killed in {} on Monday, Marta Velik of the Danube Relief Watch said."
    one, two = told.format("a flood at Sarnow"), told.format("a flood at Topola")
    assert {"velik", "marta"}.isdisjoint(profile(read("a", one)).own)
    assert {"velik", "marta"}.isdisjoint(profile(read("b", two)).own)


def test_texts_of_different_events_are_said_to_be_so() -> None:
    apart = scene(
        QUARRY, "The central bank of Peru left its rate at 3 percent. Analysts in Lima had expected it."
    )
    assert len(apart.stories) == 2
    assert "different events" in apart.notices[0]


def test_the_caller_may_say_that_texts_are_one_story() -> None:
    assert scene(QUARRY, OTHER, same_story=True).strong


def test_a_chain_of_sure_pairs_takes_in_a_third_pair_that_nothing_speaks_against() -> None:
    brief = "Brennock quarry landslip: two dead on Monday."
    joined = scene(QUARRY, SAME, brief)
    assert joined.stories == ((0, 1, 2),)


def test_telling_words_leave_out_what_opens_all_news() -> None:
    assert telling_words("Police said two people were killed on Monday") == frozenset()
    assert telling_words("The ferry capsized near the pier") >= {"ferry", "pier"}
    assert stem("capsizing") == stem("capsized")


def test_day_anchors_meet_where_their_days_do() -> None:
    assert share_a_day(frozenset({"2004-01-18/2004-01-19"}), frozenset({"2004-01-19"}))
    assert not share_a_day(frozenset({"2004-01-18"}), frozenset({"2004-01-19"}))


REMARK = '"We asked for a second pump in the spring and were sent away empty-handed," the foreman said.'


def test_one_remark_quoted_in_two_undated_texts_is_surely_one_story() -> None:
    one, two = f"{QUARRY}\n\n{REMARK}", f"{SAME}\n\n{REMARK.replace('empty-handed', 'again')}"
    other = "Three of the crew were seen at once by a doctor, who sent them home to rest for a week."
    plain = points(f"{QUARRY}\n\n{other}", f"{SAME}\n\n{other.upper()}", None, None)
    assert points(one, two, None, None) >= plain + SAME_QUOTED - 1
    assert scene(one, two, published=None).strong


def test_background_in_the_words_of_an_agency_says_nothing() -> None:
    known = (
        "The law on quarries and pits has been changed four times since the owners were first asked to insure "
        "all their men against falls."
    )
    one, two = (profile(read("a", f"{text}\n\n{known}")) for text in (QUARRY, OTHER))
    assert not one.opened & two.told
    assert not two.opened & one.told


def test_an_opening_that_stands_word_for_word_in_the_other_text_counts() -> None:
    assert points(QUARRY, f"{SAME}\n\n{QUARRY}") >= points(QUARRY, SAME) + SAME_OPENING
