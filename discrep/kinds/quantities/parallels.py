"""Amounts of one thing that the words around them bring together, where no question of the tables does."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from itertools import combinations

from discrep.alignment.parallels import Sort, like, parallels
from discrep.alignment.scene import Scene
from discrep.alignment.thresholds import PARALLEL_TELLING
from discrep.kinds.late import Late
from discrep.kinds.quantities.attributes import attribute
from discrep.kinds.quantities.bearers import bearer
from discrep.kinds.quantities.growth import GROWING
from discrep.kinds.quantities.questions import replaced, superseded
from discrep.kinds.quantities.units import UNITS
from discrep.kinds.quantities.value import Quantity
from discrep.kinds.witnessed import MODELS, witnessed
from discrep.model import Alignment, Confidence, Extraction, Member, Outcome, Voice

RELATION = "parallel"
FACTS = frozenset(("count", "money", "percent", "age", "measure"))
_FAR = 4  # figures further apart than this are of two things
_FAR_AGE = 15
_SMALL = 12  # counts that any article has
_COMPOUND = Late(r"[ -](?:propelled|powered|driven|based|led|owned|related|sized|shaped|style|mounted)\b")
_FROM = Late(
    r"[\w\s,-]{0,30}?\b(?:of|from|off|to)\s(?:the\s)?(?:[a-z]+\s(?:of\s)?){0,3}([A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)*)"
)
# a day's move of a share or an index: the next day's text tells the next day's
_MARKET = Late(
    r"(?i:\b(?:shares?|stocks?|index|bourse|futures)\b[^.;]{0,60}?\b(?:f[ae]ll|drop|sagg|slid|plung|rose|ris|gain|jump|soar|clos|lost|add|tumbl|climb|s[ai]nk|dip|edg|slip|surg|shed|down|up)\w*)"
)
# one of a set: another text may tell of another
_ONE_OF = Late(
    r"(?i:\b(?:one|another|two|three|some) of (?:the|its|their|those|them)\b|\ba second\b|\bthe other\b)"
)
_WHOLE = frozenset(
    ("with", "another", "more", "total")
)  # marks that the words around it are held against each other by
_ANYBODY = frozenset(
    "person people man woman child son daughter brother sister sibling wife husband other victim one time season game match start appearance rbi homer run strikeout".split()
)


def sort(member: Member) -> Sort | None:
    """A noun, a currency, a unit's dimension, with what is asked; None for what no words around it can align."""
    fact = member.fact
    if fact.kind not in FACTS or fact.voice is Voice.HEADLINE:
        return None
    value: Quantity = fact.value
    if (
        value.ratio
        or value.vague is not None
        or not _WHOLE.issuperset(value.part)
        or value.stated is None
        or value.stated <= 0
    ):
        return None
    if superseded(member) or replaced(member) or value.unit in MODELS or _one_of_many(member):
        return None
    if fact.kind == "count":
        noun = value.counted.split()[-1] if value.counted and value.change is None else ""
        if value.stated <= 1 or member.article.text.endswith("for ", 0, fact.start):
            return None  # "one helicopter stays": one of them; "a kennel for 30 dogs": room, no dogs
        if _COMPOUND.match(member.article.text, fact.end):
            return None  # "one rocket propelled launcher" counts launchers
        tolls = value.role in GROWING  # which have rules of their own
        return (
            Sort(f"count {like(noun)}", PARALLEL_TELLING)
            if noun and noun not in _ANYBODY and not tolls
            else None
        )
    if fact.kind == "age":
        person = bearer(member)
        return None if person and person.name else Sort("age")
    row = attribute(member)
    asked = row.name if row else _from_where(member) if fact.kind == "measure" else ""
    unit = UNITS.get(value.unit or "")
    measured = unit.dimension if unit else value.unit
    return Sort(
        " ".join((fact.kind, measured or "", value.per or "", value.change or "", asked)), bool(asked)
    )


def _one_of_many(member: Member) -> bool:
    """The sentence tells a day's move of a market, or of one thing out of several."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    told = member.article.text[sentence.start : sentence.end]
    if member.fact.kind in ("money", "percent") and _MARKET.search(told):
        return True
    return member.fact.kind == "count" and bool(_ONE_OF.search(told))


def _from_where(member: Member) -> str:
    """The place that a distance is measured from: "12 miles north of Ardal"."""
    found = _FROM.match(member.article.text, member.fact.end)
    return found[1] if found else ""


def align(scene: Scene, told: Iterable[Alignment]) -> Iterable[Alignment]:
    """Pairs of differing amounts in two articles of one story, those left out that the tables have aligned."""
    spoken: set[tuple[str, str, int]] = set()
    for alignment in told:
        for x, y in combinations(alignment.members, 2):
            spoken |= {(y.article.id, x.article.id, x.fact.start), (x.article.id, y.article.id, y.fact.start)}
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b) or not witnessed(a, b):
            continue
        for pair in parallels(a, b, sort):
            x, y = pair.left, pair.right
            if (b.article.id, a.article.id, x.fact.start) in spoken or (
                a.article.id,
                b.article.id,
                y.fact.start,
            ) in spoken:
                continue
            if _differ(x, y) and not (_said_in(x, b) or _said_in(y, a)):
                yield Alignment("quantities", _asked(x), (x, y), pair.why, Confidence.MEDIUM, RELATION)


def _asked(member: Member) -> str:
    """What the amount answers, in the words of its sort."""
    row = attribute(member)
    what = member.fact.value.counted or (row.name if row else "")
    return f"{member.fact.kind} {what}".strip()


def _differ(x: Member, y: Member) -> bool:
    """The amounts exclude each other, and are of one order."""
    mine, yours = x.fact.value, y.fact.value
    if mine.compare(yours) is not Outcome.DISJOINT:
        return False
    low, high = sorted(_size(value) for value in (mine, yours))
    return bool(high - low <= _FAR_AGE) if x.fact.kind == "age" else high <= _FAR * low


def _size(value: Quantity) -> Fraction:
    """The stated end in the base unit."""
    low, high = value.firm()
    stated = high if low is None else low
    return abs(stated) if stated is not None else Fraction(0)


def _said_in(member: Member, other: Extraction) -> bool:
    """The other article has the figure too, of whatever it may be; a small count only of such things."""
    own = member.fact
    small = own.kind == "count" and own.value.stated <= _SMALL
    return any(
        f.kind == own.kind
        and f.value.stated == own.value.stated
        and f.value.unit == own.value.unit
        and not (small and _noun(f.value) != _noun(own.value))
        for f in other.facts
    )


def _noun(value: Quantity) -> str:
    return like(value.counted.split()[-1]) if value.counted else ""
