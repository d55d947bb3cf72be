"""The unresolved forms of time expressions: what the words say, before any anchor is known.

Units are the singular English words `second` … `century`; weekdays run from 1 (Monday) to 7;
an absent part is None. All forms are hashable, so resolutions can be remembered.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple, TypeAlias

from discrep.model import Tense


class Calendar(NamedTuple):
    """A date by its parts: "26 November 2021", "Nov. 26", "Monday", "the 26th", "2021"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    other: tuple[int, int] | None = None  # (month, day) of the other reading of an ambiguous 12/1
    rel: str | None = None  # "last", "this", "next" before a month or weekday; "of" for day "of the month"


class Century(NamedTuple):
    """Ten or a hundred years: "the 1990s" (1990, 10), "the 19th century" (1801, 100)."""

    first: int
    years: int
    bare: bool = False  # the century is not said: "the nineties"


class Season(NamedTuple):
    name: str  # SP, SU, FA, WI as TimeML has them
    year: int | None = None
    rel: str | None = None


class Quarter(NamedTuple):
    """A quarter (of 4) or half (of 2) of a year."""

    nth: int
    of: int
    year: int | None = None
    rel: str | None = None
    fiscal: bool = False


class Week(NamedTuple):
    """A numbered week of a year: "week 31", "2021-W48"."""

    number: int
    year: int | None = None
    weekday: int | None = None


class Named(NamedTuple):
    """A day or season that has a name: Christmas, Ramadan."""

    key: str
    year: int | None = None
    rel: str | None = None
    weekend: bool = False
    owner: str | None = None  # whose Independence Day it is, as the words before it tell


class Deictic(NamedTuple):
    """A day counted from the anchor: yesterday is -1."""

    days: int


class Window(NamedTuple):
    """ "last week", "this month", "the next three days", "the past decade", "recent days"."""

    rel: str  # last, this, next, past, coming, recent
    unit: str
    number: Decimal | None = None  # None for the plain "last week"; the two of "the last two weeks"
    vague: bool = False  # "recent days", "the coming weeks"
    definite: bool = True
    kind: str = ""  # "fiscal", "working", "calendar" …


class Shift(NamedTuple):
    """A length of time before or after a base: "two days ago", "three weeks later"."""

    amounts: tuple[tuple[Decimal, str], ...]
    sign: int
    base: Form | None = None  # None: the anchor
    narrative: bool = False  # "later", "earlier", "the day before": the base is the last date told
    vague: bool = False
    about: str | None = None
    weekday: int | None = None  # "two Sundays from now"
    within: bool = False  # "in two weeks": a length under a past verb, else a day to come


class Same(NamedTuple):
    """ "the same quarter of 1997", "the same period last year": what was told last, in another year."""

    unit: str
    year: int | None = None
    rel: str | None = None  # "last": the year before the article's; "told": the year before the one told


class Ending(NamedTuple):
    """ "the quarter ended Sept. 30", "the three months to June": a length told by its last day."""

    amount: Decimal
    unit: str
    end: Form
    length: bool = False  # told as a length: TimeML's value is the length


class Nth(NamedTuple):
    """ "the first Monday of October", "the last week of 2018", "the third day of next month"."""

    nth: int  # 1 … ; -1 is the last
    unit: str  # a unit or "weekday"
    of: Form
    weekday: int | None = None
    length: int = 1  # "the last three weeks of"


class Part(NamedTuple):
    """ "early December", "mid-2021", "the end of the month", "earlier this week"."""

    which: str  # start, mid, end, earlier, later
    of: Form


class WeekOf(NamedTuple):
    """ "the week of October 6th", "the week beginning February 4", "Tuesday of last week"."""

    day: Form
    weekday: int | None = None
    weekend: bool = False


class Clock(NamedTuple):
    """A time of day; `meridiem` None leaves an hour up to 12 open."""

    hour: int
    minute: int | None = None
    second: int | None = None
    meridiem: str | None = None  # am, pm, 24 (read as written)
    zone: str | None = None
    about: bool = False


class DayPart(NamedTuple):
    """ "morning", "overnight", "late evening": a stretch of a day, TimeML code."""

    code: str  # MO MI AF EV NI DT DAWN …
    which: str | None = None  # start, end


class At(NamedTuple):
    """A day with a clock time or a part of the day."""

    day: Form
    time: Clock | DayPart | Range


class Range(NamedTuple):
    first: Form
    last: Form


class Lasting(NamedTuple):
    """A start with a length: "from 4pm for thirty minutes"."""

    first: Form
    length: Duration


class Duration(NamedTuple):
    """A length of time, between `low` and `high` of a unit; further parts are exact."""

    low: Decimal | None
    high: Decimal | None
    unit: str
    more: tuple[tuple[Decimal, str], ...] = ()
    mod: str | None = None
    vague: bool = False


class Repeated(NamedTuple):
    """Recurring times (TimeML SET): a period, a frequency, or a recurring form."""

    period: str | None  # "P1W"
    form: Form | None = None
    freq: str | None = None


class Reference(NamedTuple):
    """PAST_REF, PRESENT_REF, FUTURE_REF: a time that only points."""

    value: str


class Elsewhere(NamedTuple):
    """A full date in another language or order, as it stands in the text."""

    surface: str
    languages: tuple[str, ...]


Form: TypeAlias = (
    Calendar | Century | Season | Quarter | Week | Named | Deictic | Window | Same | Ending | Shift | Nth | Part | WeekOf
    | Clock | DayPart | At | Range | Lasting | Duration | Repeated | Reference | Elsewhere
)  # fmt: skip


class Parsed(NamedTuple):
    """A form with what its sentence shows of how to read it."""

    form: Form
    edge: str | None = None  # since, until, before, after, by: the interval is open on one side
    tense: Tense = Tense.NONE  # a small look at the sentence, where no frame knows better
    alone: bool = False  # the line says nothing else
    beside: bool = False  # the words right beside it give the tense, whatever the clause has
    figurative: bool = False  # today or tomorrow as a figure of speech in a quotation
