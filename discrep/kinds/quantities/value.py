"""Quantity: the set of amounts that a wording allows, and how two such sets relate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from discrep.kinds.numerals import EXACT, Vague
from discrep.kinds.quantities.currencies import FAMILIES, HUNDREDTHS
from discrep.kinds.quantities.groups import pluralised
from discrep.kinds.quantities.units import TIME_UNITS, UNITS
from discrep.model import Json, Outcome

Edge = Fraction | None  # None: open
Edges = tuple[Edge, Edge]

# How far a wording lets the true figure lie from the stated one, as a share of it.
ABOUT = Fraction(1, 10)  # "about 90": 81-99
ABOUT_SOFT = Fraction(1, 5)  # … and nobody would call 75 or 105 wrong
ROUND_PLAIN = Fraction(1, 20)  # "92,000" for 92,143: half the last stated place, at most 5 %
ROUND_SCALED = Fraction(1, 10)  # "3 million" for 3.2: half the last stated place, at most 10 %
ROUND_FROM = 100  # below this a whole number is meant to the unit
MEASURE_SLACK = Fraction(2, 25)  # rounded conversions differ by up to 8 % (85 miles, 135 km)
SAME_UNIT_SLACK = Fraction(3, 100)  # … and both may have been converted from a third figure
AT_MOST_SOFT = Fraction(1, 20)  # "up to 100" and a later 104
ROUNDED_KINDS = frozenset(("money", "percent", "measure"))  # given to the last stated place


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount with its bound, unit, and what it counts; `low`/`high` None is an open side."""

    kind: str  # count, money, percent, age, measure, duration
    low: Decimal | None
    high: Decimal | None
    bound: str = "exact"  # exact · at-most · at-least · more-than · less-than · about
    unit: str | None = None
    counted: str | None = None  # "russian troop": modifiers and head, singular, lower case
    per: str | None = None  # "per kilogram", "a share": of a rate, as written
    role: str | None = None
    group: str | None = None
    change: str | None = None  # up · down: an amount of change, not a level
    part: tuple[str, ...] = ()  # of-them, including, others, another, more, total, both
    step: int = 0  # power of ten of the last stated digit
    scaled: bool = False  # stated with a scale word or decimals: "2.5 million"
    vague: Vague | None = None
    text: str = ""  # the digits of a number too large to reckon with
    ratio: bool = False  # "a third of", "three in ten"
    # the sets below, once asked for: an amount is held against many others
    _sets: dict[str, Edges] = field(default_factory=dict, init=False, repr=False, compare=False)

    # ---------------------------------------------------------------- sets

    @property
    def stated(self) -> Decimal | None:
        """The figure the writer gave, None for vague words and ranges."""
        if self.vague is not None:
            return None
        if self.low is not None and self.high is not None:
            return self.low if self.low == self.high else None
        return self.low if self.high is None else self.high

    @property
    def is_exact(self) -> bool:
        """One figure without a bound or hedge."""
        return self.bound == "exact" and self.low is not None and self.low == self.high and self.vague is None

    def firm(self) -> Edges:
        """The set that the words give, in base units; rounding of round figures included."""
        return self._set("firm", Quantity._firm)

    def soft(self, one_unit: bool = False) -> Edges:
        """The set outside which the words would be wrong; less wide where what it is held against has its unit."""
        if one_unit and self.kind == "measure":
            return self._set("soft in one unit", Quantity._soft_in_one_unit)
        return self._set("soft", Quantity._soft)

    def _set(self, name: str, made: Callable[[Quantity], Edges]) -> Edges:
        found = self._sets.get(name)
        if found is None:
            found = self._sets[name] = made(self)
        return found

    def _firm(self) -> Edges:
        low, high = self._edge(self.low), self._edge(self.high)
        if self.bound == "about" and low is not None and low == high:
            return _widen(low, high, ABOUT)
        if self.is_exact and low is not None:
            slack = self._rounding(low)
            return low - slack, low + slack
        return low, high

    def _soft(self) -> Edges:
        return self._loose(MEASURE_SLACK)

    def _soft_in_one_unit(self) -> Edges:
        return self._loose(SAME_UNIT_SLACK)

    def _loose(self, slack: Fraction) -> Edges:
        if self.vague is not None:
            return self._edge(Decimal(self.vague.soft_low)), self._edge(Decimal(self.vague.soft_high))
        low, high = self._edge(self.low), self._edge(self.high)
        if self.bound == "about" and low is not None and high is not None:
            low, high = _widen(low, high, ABOUT_SOFT)
        elif self.bound == "exact" and low is not None and low == high:
            rounded = self._rounding(low)
            low, high = low - rounded, high + rounded
        elif self.bound in ("at-most", "less-than") and high is not None and self.step > 0:
            high += abs(high) * AT_MOST_SOFT
        elif self.bound in ("at-least", "more-than") and low is not None and self.step > 0:
            low -= abs(low) * AT_MOST_SOFT
        if self.kind == "measure" and self.unit != "magnitude":  # which nobody converts
            low, high = _widen(low, high, slack)
        return low, high

    def _edge(self, number: Decimal | None) -> Edge:
        if number is None:
            return None
        value = Fraction(number)
        if self.unit in HUNDREDTHS:
            return value / 100
        unit = UNITS.get(self.unit or "") if self.kind in ("measure", "percent", "duration", "age") else None
        if unit is None:
            return value
        return value * unit.factor + unit.offset

    def _rounding(self, value: Fraction) -> Fraction:
        """Half of the last place given, where the figure is round enough to have been rounded."""
        stated = self.stated
        if stated is None or stated == 0:
            return Fraction(0)
        place = Fraction(10) ** self.step / 2
        if not self.scaled and self.kind not in ROUNDED_KINDS:
            if self.step <= 0 or abs(stated) < ROUND_FROM:
                return Fraction(0)
            return min(place, abs(Fraction(stated)) * ROUND_PLAIN) * self._size()
        return min(place, abs(Fraction(stated)) * ROUND_SCALED) * self._size()

    def _size(self) -> Fraction:
        if self.unit in HUNDREDTHS:
            return Fraction(1, 100)
        unit = UNITS.get(self.unit or "") if self.kind in ("measure", "percent", "duration", "age") else None
        return unit.factor if unit else Fraction(1)

    # ---------------------------------------------------------------- comparing

    def compare(self, other: Quantity) -> Outcome:
        """Relation of the two sets after unit conversion; unknown where the units do not convert."""
        if self.text or other.text:
            return Outcome.SAME if self.text == other.text and self.unit == other.unit else Outcome.UNKNOWN
        if self.kind != other.kind or self.change != other.change or not commensurable(self, other):
            return Outcome.UNKNOWN
        if (self.low, self.high, self.bound) == (other.low, other.high, other.bound) and same_unit(
            self, other
        ):
            return Outcome.SAME
        if disjoint(self.soft(same := self.unit == other.unit), other.soft(same)):
            return Outcome.DISJOINT
        mine, yours = self.firm(), other.firm()
        if mine == yours:
            return Outcome.SAME
        if inside(mine, yours):
            return Outcome.NARROWER
        if inside(yours, mine):
            return Outcome.WIDER
        return Outcome.OVERLAP

    # ---------------------------------------------------------------- words

    def to_dict(self) -> Json:
        """The value as the JSON contract has it; durations also carry their TIMEX3 string."""
        low, high = self.low, self.high
        if self.bound == "about" and low is not None and low == high:
            wide = EXACT.multiply(low, Decimal("0.1")), EXACT.multiply(high, Decimal("0.1"))
            low, high = EXACT.subtract(low, abs(wide[0])), EXACT.add(high, abs(wide[1]))
        found: Json = {
            "low": plain(low) if not self.text else self.text,
            "high": plain(high) if not self.text else self.text,
            "bound": self.bound,
            "unit": self.named_unit(),
            "counted": self.counted,
            "role": self.role,
            "change": self.change,
        }
        if self.kind == "duration" and self.unit in TIME_UNITS and self.stated is not None:
            found["timex"] = TIME_UNITS[self.unit][0].format(plain(self.stated))
        return found

    def named_unit(self) -> str | None:
        """The unit, for a count the noun of what is counted; "per" joins the unit of a rate to it."""
        unit = self.unit
        if unit is None and self.kind == "count" and self.counted:
            unit = self.counted.rpartition(" ")[2]
        return f"{unit} {self.per}" if unit and self.per and self.per.startswith("per ") else unit

    def says(self) -> str:
        """The amount in words: "at least 12 killed", "about 90 km", "up to 92,000 russian troops"."""
        counted = self.counted if not self.unit else None
        if counted and not (self.low == self.high == 1):
            counted = pluralised(counted)
        return " ".join(filter(None, (self.figure(), counted)))

    def figure(self) -> str:
        """The amount with its bound and unit, without what it counts."""
        if self.text:
            return self.text
        if self.vague is not None and self.low is not None and self.high is not None:
            return f"roughly {spaced(self.low)} to {spaced(self.high)}{self._suffix()}"
        if self.low is not None and self.high is not None and self.low != self.high:
            number = f"{spaced(self.low)} to {spaced(self.high)}"
        else:
            number = spaced(self.low if self.low is not None else self.high)
        return f"{BOUND_WORDS[self.bound]}{number}{self._suffix()}"

    def _suffix(self) -> str:
        if not self.unit or self.kind == "count":
            return ""
        per = f" {self.per}" if self.per else ""
        return ("%" if self.unit == "percent" else f" {self.unit}") + per


BOUND_WORDS = {
    "exact": "",
    "at-most": "at most ",
    "at-least": "at least ",
    "more-than": "more than ",
    "less-than": "less than ",
    "about": "about ",
}


def plain(number: Decimal | None) -> str | None:
    """Plain decimal digits without exponent or idle zeros."""
    if number is None:
        return None
    text = format(number, "f")
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def spaced(number: Decimal | None) -> str:
    """Decimal digits with commas between groups of three."""
    text = plain(number) or "?"
    whole, dot, rest = text.partition(".")
    sign = "-" if whole.startswith("-") else ""
    digits = whole.removeprefix("-")
    return f"{sign}{int(digits):,}{dot}{rest}" if digits.isdecimal() else text


def _widen(low: Edge, high: Edge, share: Fraction) -> Edges:
    return (
        None if low is None else low - abs(low) * share,
        None if high is None else high + abs(high) * share,
    )


def disjoint(a: Edges, b: Edges) -> bool:
    """The intervals share no number."""
    return (a[1] is not None and b[0] is not None and a[1] < b[0]) or (
        b[1] is not None and a[0] is not None and b[1] < a[0]
    )


def inside(a: Edges, b: Edges) -> bool:
    """The first interval lies in the second."""
    left = b[0] is None or (a[0] is not None and a[0] >= b[0])
    right = b[1] is None or (a[1] is not None and a[1] <= b[1])
    return left and right


def same_unit(a: Quantity, b: Quantity) -> bool:
    """The units are one, or one is the family the other belongs to."""
    if a.kind == "count" or a.unit == b.unit:
        return True
    mine, yours = a.unit or "", b.unit or ""
    return yours in FAMILIES.get(mine, ()) or mine in FAMILIES.get(yours, ())


def _below(value: Quantity) -> str | None:
    """What one of stands under the stroke of a rate: "hour" of "per hour" and "an hour"."""
    return value.per.partition(" ")[2] if value.per else None


def commensurable(a: Quantity, b: Quantity) -> bool:
    """Both amounts can be brought to one unit."""
    if a.ratio != b.ratio or _below(a) != _below(b):
        return False
    if same_unit(a, b):
        return True
    if a.kind == "money":
        mine, yours = HUNDREDTHS.get(a.unit or "", a.unit), HUNDREDTHS.get(b.unit or "", b.unit)
        return (
            mine == yours
            or (yours or "") in FAMILIES.get(mine or "", ())
            or (mine or "") in FAMILIES.get(yours or "", ())
        )
    mine_unit, your_unit = UNITS.get(a.unit or ""), UNITS.get(b.unit or "")
    return mine_unit is not None and your_unit is not None and mine_unit.dimension == your_unit.dimension
