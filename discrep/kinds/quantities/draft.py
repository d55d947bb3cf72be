"""A quantity while it is being read: a number, and what its neighbours have made of it so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from discrep.kinds.numerals import EXACT, Numeral, Tokens, Vague
from discrep.kinds.quantities.value import Quantity


@dataclass(slots=True, eq=False)
class Draft:
    """Token positions of one reading: `start:end` with all its words, `first:after` the number alone."""

    first: int
    after: int
    start: int
    end: int
    low: Decimal | None
    high: Decimal | None
    step: int
    spelt: bool
    scaled: bool
    vague: Vague | None = None
    ratio: bool = False
    text: str = ""
    bound: str = "exact"
    kind: str = "count"
    unit: str | None = None
    counted: str | None = None
    head: str = ""
    role: str | None = None
    role_rank: int = 0
    group: str | None = None
    change: str | None = None
    per: str | None = None
    part: list[str] = field(default_factory=list)
    pattern: str = "count"
    noun_after: int = 0  # token behind the counted noun
    special: bool = False  # "both", "no one", "a woman": counts only where something befell them
    dead: bool = False  # merged into another, or found to count nothing

    @property
    def single(self) -> bool:
        """Exactly one is counted."""
        return self.low == 1 and self.high == 1

    def numeral(self) -> Numeral:
        """The bare number again."""
        return Numeral(
            self.first, self.after, self.low, self.step, self.vague, "spelt" if self.spelt else "digits"
        )

    def rescale(self, power: int) -> None:
        """Multiply by a power of ten that a letter or word adds."""
        if self.low is not None:
            self.low = self.low.scaleb(power, EXACT)
        if self.high is not None:
            self.high = self.high.scaleb(power, EXACT)
        self.step += power
        self.scaled = True

    def quantity(self) -> Quantity:
        """The finished value."""
        low, high = self.low, self.high
        if self.vague is None and not self.text:
            if self.bound in ("at-most", "less-than"):
                low = None
            elif self.bound in ("at-least", "more-than"):
                high = None
        return Quantity(
            kind=self.kind,
            low=low,
            high=high,
            bound=self.bound if self.vague is None or self.bound != "exact" else "about",
            unit=self.unit,
            counted=self.counted,
            role=self.role,
            group=self.group,
            change=self.change,
            per=self.per,
            part=tuple(dict.fromkeys(self.part)),
            step=self.step,
            scaled=self.scaled,
            vague=self.vague if self.bound in ("exact", "about") else None,
            text=self.text,
            ratio=self.ratio,
        )


def draft_of(tokens: Tokens, number: Numeral) -> Draft:
    """A draft that holds the bare number."""
    low = high = number.value
    if number.vague is not None:
        low, high = Decimal(number.vague.low), Decimal(number.vague.high)
    raw = tokens.words[number.first]
    scaled = number.form == "digits" and (number.after > number.first + 1 or "." in raw)
    return Draft(
        first=number.first,
        after=number.after,
        start=number.first,
        end=number.after,
        low=low,
        high=high,
        step=number.step,
        spelt=number.form == "spelt",
        scaled=scaled or (number.form == "spelt" and number.step >= 3),
        vague=number.vague,
        ratio=number.form == "fraction" and low is not None and low < 1,
        text=tokens.raw(number.first) if number.form == "huge" else "",
    )
