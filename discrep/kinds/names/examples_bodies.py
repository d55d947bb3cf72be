"""Failing examples and near misses for names of bodies and things; they are the rule's tests and its manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

MISWRITTEN = (
    Example(
        (
            "The pumps were sold by Harrowell Distribution Ltd. of Leeds. Harrowell went into administration in May.",
            "Harrowell Distributors Ltd. of Leeds, which sold the pumps, went into administration in May.",
        ),
    ),
    Example(
        (
            "A grant of the Royal Society of Marine Engineers and Divers paid for the Oban survey.",
            "The Oban survey was paid for by the Royal Society of Marines Engineers and Divers.",
        ),
    ),
    Example(
        (
            "Engineers at Aldermere gave the Leeds trams Quiet Night Braking, Ines Duarte of Aldermere said.",
            "Ines Duarte of Aldermere said that the Leeds trams now have Night Quiet Braking.",
        ),
    ),
    Example(
        (
            "Typhoon Meravi tore roofs off schools in Baler on Monday.",
            "Schools in Baler lost their roofs to Typhoon Merravi on Monday.",
        ),
    ),
    Example(
        (
            "Ines Duarte chairs the Campaign to Reopen the Lynmouth Line in Devon.",
            "In Devon the Committee to Reopen the Lynmouth Line, chaired by Ines Duarte, met on Friday.",
        ),
    ),
)
OTHER_BODIES = (
    Example(
        (
            "The Ministry of Foreign Affairs in Riga protested.",
            "The Ministry of Home Affairs in Riga protested.",
        ),
        why="another word, no slip of one",
    ),
    Example(
        (
            "The University of North Carolina won in Durham.",
            "The University of South Carolina won in Durham.",
        ),
        why="two bodies that differ in one word",
    ),
    Example(
        (
            "The Department of Education in Leeds closed two schools.",
            "The Department for Education closed two schools in Leeds.",
        ),
        why="two usual ways of one name",
    ),
    Example(
        (
            "Typhoon Meravi hit Baler on Monday; Typhoon Merani is still at sea.",
            "Typhoon Merani is at sea off Baler.",
        ),
        why="two storms in one sentence",
    ),
    Example(
        ("Kerr Haulage Ltd. of Leeds lost the contract.", "Kerr Holdings Ltd. of Leeds lost the contract."),
        why="two firms of one family: another word",
    ),
)
