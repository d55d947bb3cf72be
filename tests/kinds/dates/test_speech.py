"""The day of saying in an article that states no date."""

from __future__ import annotations

import discrep
from discrep.model import Outcome


def times(text: str) -> dict[str, object]:
    return {f.surface: f.value for f in discrep.extract(discrep.article(text)) if f.kind == "date"}


def test_undated_article_speaks_from_the_one_day_it_tells_of() -> None:
    own = times(
        "The minister says the vote that was due to be held next week will go ahead.\n\n"
        "In his other remarks on March 3, he said that the budget was ready."
    )
    other = times("The vote will be held on March 9-10, an official said.")
    window = own["next week"]
    assert window.symbolic is not None  # type: ignore[attr-defined]
    days = next(iter(other.values()))
    assert window.compare(days) in (Outcome.WIDER, Outcome.OVERLAP)  # type: ignore[attr-defined]


def test_two_days_leave_the_window_open() -> None:
    own = times(
        "He said on March 3 that talks would resume next week. She said on May 9 that they had failed."
    )
    assert own["next week"].earliest is None  # type: ignore[attr-defined]
