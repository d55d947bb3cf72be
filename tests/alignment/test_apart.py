"""Several stories in one set: kept apart, and said in words in every report that people read."""

from __future__ import annotations

import json

import discrep
from discrep.config import Config
from discrep.model import Report
from discrep.reporting import json_v1, markdown, page, terminal

COACH = (
    "A coach crashed off the Orva bridge near Tarnby on Sunday, killing 12 people, police said.",
    "Twelve people died when a coach fell from the Orva bridge near Tarnby on Sunday.",
)
FERRY = (
    "A ferry sank in Lake Sorel on Friday, drowning 30 people, the coast guard at Vell said.",
    "The ferry that sank in Lake Sorel on Friday took 33 people with it, the coast guard at Vell said.",
)
BANK = (
    "The central bank of Peru cut its rate to 3 percent on Thursday. Analysts in Lima had expected it.",
    "Peru's central bank surprised nobody in Lima on Thursday when it cut its rate to 3.5 percent.",
)
ELSEWHERE = (
    "A lorry driver was killed on the ring road of Tarnby on Tuesday. Mayor Olof Brandt of Tarnby and the"
    " Orva council want a lower speed limit.",
    "Mayor Olof Brandt of Tarnby opened the Orva music festival on Friday before 4,000 people.",
)


def compared(*texts: str, same_story: bool = False) -> Report:
    articles = [
        discrep.article(text, id="abcdefgh"[i], published="2019-05-14") for i, text in enumerate(texts)
    ]
    return discrep.compare(articles, config=Config(same_story=same_story))


def test_three_stories_of_two_texts_are_compared_each_for_itself() -> None:
    report = compared(*COACH, *FERRY, *BANK)
    assert report.notices == ("The texts tell 3 different stories, compared separately: a, b; c, d; e, f.",)
    for finding in report.findings:
        assert {p.article for p in finding.locations} in ({"a", "b"}, {"c", "d"}, {"e", "f"})
    for alignment in report.alignments:
        assert (
            {m.article.id for m in alignment.members} <= set("ab")
            or {m.article.id for m in alignment.members} <= set("cd")
            or {m.article.id for m in alignment.members} <= set("ef")
        )


def test_a_story_among_others_has_the_findings_it_has_alone() -> None:
    alone = compared(*FERRY).findings
    among = compared(*FERRY, *COACH, *BANK[:1]).findings
    assert [f.to_dict() for f in alone] == [f.to_dict() for f in among]
    assert [f.rule for f in alone] == ["count-conflict"]


def test_texts_that_share_names_only_are_said_to_be_so_in_every_report() -> None:
    report = compared(*ELSEWHERE)
    [notice] = report.notices
    assert "different events: a; b" in notice
    assert "--same-story" in notice
    assert "may well be about different events" in " ".join(terminal.render(report).split())
    assert "may well be about different events" in page.render(report)
    assert "may well be about different events" in " ".join(markdown.render(report).split())
    assert json.loads(json_v1.render(report))["notices"] == [notice]


def test_texts_of_one_event_need_no_notice() -> None:
    assert not compared(*COACH).notices
    assert not compared(COACH[0]).notices


def test_the_caller_may_say_that_all_is_one_story() -> None:
    report = compared(*ELSEWHERE, same_story=True)
    assert not report.notices
