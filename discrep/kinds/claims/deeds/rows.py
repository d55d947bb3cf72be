"""How a deed may be told: a row of words for one question and one answer."""

from __future__ import annotations

from typing import NamedTuple

# forms of "be" before a participle, for the rows
BE = "(?:was|were|is|are|been|being|be|got)"


class Row(NamedTuple):
    """For one bearer a question has one true answer. The value is a set of letters, each a possible answer; two
    values that share none exclude each other. The words are a pattern over the lower-case words of a clause,
    parted by blanks; `<3>` stands for up to three words."""

    question: str
    bearer: str  # whom the words are about: what stands before them (subject), behind them (object), behind the first of them (within), or nobody ("")
    value: str
    words: str
    agent: frozenset[str] = (
        frozenset()
    )  # nouns of which the subject must be one, where the bearer is the object
    ahead: bool = False  # the words speak of the time to come, and hold today: "refused to resign"
