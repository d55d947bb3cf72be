"""Failing examples and near misses of the rule on speakers; they are the rule's tests and its manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

SPEAKERS = (
    Example(
        (
            '"The fire began in the engine room and spread within ten minutes," Captain Erik Lund said.',
            '"The fire began in the engine room and spread within ten minutes," Captain Jonas Berg said.',
        ),
    ),
    Example(
        (
            'Maria Costa said: "We have asked the court to look at the ballots again before Friday."',
            '"We have asked the court to look at the ballots again before Friday," said Helena Duarte.',
        ),
    ),
    Example(
        (
            "“Nobody told the parents that the school bus had been taken off the road,” said Anne Whitlock.",
            "“Nobody told the parents that the school bus had been taken off the road,” Grace Mbeki said.",
        ),
    ),
    Example(
        (
            '"I saw the crane lean over and then everybody on the quay was running," said Marco Bellini.\n\n'
            "The crane was built in 1988 and passed its last inspection in March.\n\n"
            '"I saw the crane lean over and then everybody on the quay was running," Luca Ferrante said.',
        ),
        why="one article gives the words twice",
    ),
)
NO_SPEAKERS = (
    Example(
        (
            '"The fire began in the engine room and spread within ten minutes," Captain Erik Lund said.',
            '"The fire began in the engine room and spread within ten minutes," the captain said.',
        ),
        why="an office and a name",
    ),
    Example(
        (
            '"We have asked the court to look at the ballots again before Friday," Maria Costa said.',
            '"We have asked the court to look at the ballots again before Friday," said Helena Duarte, a '
            "spokeswoman for the party.",
        ),
        why="a spokeswoman",
    ),
    Example(
        (
            '"The ministry will publish the figures as soon as they are final," Dmytro Koval said.',
            '"The ministry will publish the figures as soon as they are final," Dmitry Kovall said.',
        ),
        why="spellings of one name",
    ),
    Example(
        (
            '"I saw the crane lean over and then everybody was running," said Marco Bellini.',
            '"I saw the crane lean over and then everybody was running," a witness said.',
        ),
        why="a witness",
    ),
    Example(
        (
            '"No comment at this time," said Marco Bellini.',
            '"No comment at this time," said Anne Whitlock.',
        ),
        why="a set phrase",
    ),
    Example(
        (
            '"We are pleased with the result of the auction in Geneva," Paul Renard said.',
            '"We are pleased with the result of the auction in Geneva," he said.',
        ),
        why="a pronoun",
    ),
    Example(
        (
            '"He told me that the bridge was not safe for a train of that weight," said Nora Falk, quoting '
            "engineer Ulf Brandt.",
            '"He told me that the bridge was not safe for a train of that weight," said Ulf Brandt.',
        ),
        why="the paragraph names both",
    ),
    Example(
        (
            '"We left the village at night with the children on our backs," said Amina Yusuf.',
            '"We hid in the village by day with the children under our coats," said Hodan Warsame.',
        ),
        why="other words",
    ),
    Example(
        (
            '"Our thoughts and prayers are with the families of the miners tonight," Maria Costa said in Ulm.',
            '"Our thoughts and prayers are with the families of the miners tonight," Helena Duarte said in Ulm.',
        ),
        why="condolences",
    ),
)
