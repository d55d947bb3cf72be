"""Sentences that are read for a contrast: found once for all articles as they are found for each two."""

from __future__ import annotations

from itertools import combinations

import discrep
from discrep.kinds.claims.blocking import candidates, meetings, worth_reading
from discrep.kinds.claims.sheets import Sheet
from discrep.pipeline import extraction

LONG = (
    "The council of Kalt approved the harbour plan on Tuesday. Fishermen had asked for a new pier. The mayor, Ivo "
    "Lenk, praised the vote. Work begins in spring. The ferry will not stop during the works. Two old cranes go."
)
OTHER = (
    "The council of Kalt did not approve the harbour plan, its clerk said. Fishermen had asked for a new pier. "
    "Marta Voss left early. The tide was high. Two old cranes stay where they are. The ferry will stop in March."
)
SHORT = "The mayor condemned the vote. The ferry runs."


def sheets(*texts: str) -> list[Sheet]:
    return [Sheet(extraction(discrep.article(text, id=f"a{n}"))) for n, text in enumerate(texts)]


def test_sentences_met_over_all_articles_are_those_of_each_two() -> None:
    found = sheets(LONG, SHORT, OTHER, LONG)
    met = meetings(found)
    for i, j in combinations(range(len(found)), 2):
        a, b = found[i], found[j]
        assert list(worth_reading(a, b, met.get((i, j), ()))) == list(candidates(a, b))


def test_a_denial_beside_its_act_is_read_and_like_sentences_are_not() -> None:
    a, b = sheets(LONG, OTHER)
    pairs = list(candidates(a, b))
    assert (0, 0) in pairs
    assert (1, 1) not in pairs


def test_two_lone_statements_are_read_whatever_they_share() -> None:
    a, b = sheets("The ferry runs.", "Boats lie idle in Kalt.")
    assert list(candidates(a, b)) == [(0, 0)] == list(worth_reading(a, b, ()))


def test_sentences_of_one_article_meet_but_not_themselves() -> None:
    (own,) = sheets(f"The council approved the harbour plan.\n\n{OTHER}")
    assert all(n != m for n, m in candidates(own, own, [0]))
