"""Finds the quantities of a text: numbers first, then what their neighbours make of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from discrep.kinds.numerals import Numeral, Tokens, opens, read
from discrep.kinds.numerals.find import inside_name
from discrep.kinds.quantities import (
    ages,
    change,
    comparators,
    composition,
    contexts,
    measures,
    money,
    nouns,
    percent,
    predicates,
    ranges,
    roles,
)
from discrep.kinds.quantities.draft import Draft, draft_of
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE, plural
from discrep.kinds.quantities.units import CURRENCY_WORDS, TIME_WORDS, WORDS
from discrep.model import Layout, Mention, Span

# A sentence without any of these holds no quantity.
TRIGGER = re.compile(
    r"\d|[½⅓⅔¼¾⅛]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
    r"|teen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Dd]ozen|[Hh]undred|[Ff]ifth|[Ss]ixth|[Tt]enth|[Tt]housand|illion|[Ss]cores|[Cc]ouple"
    r"|[Hh]andful|[Ff]ew|[Hh]alf|[Qq]uarter|[Tt]hird|[Zz]ero|[Nn]ought|[Nn]o [a-z]|[Nn]obody|[Bb]oth|[Ss]ingle"
    r"|[Pp]air|[Dd]ollar|penny|gallon|[Gg]ross|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|ELEVEN|TWELVE|TWENTY|DOZEN|HUNDRED"
)
DIGIT_NOUNS = frozenset("million billion thousand hundred cent percent ppm % half such quite".split())
NO_ONE = frozenset(("no", "nobody"))
ONE_TIME = frozenset(
    "another day morning evening night time thing way point side hand man's can could must should is was has who that by "
    "or and such else to the's in at on more side where".split()
)


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Quantities in text order, none over a taken span or another quantity."""
    text = layout.text
    spans = sorted(taken)
    starts = [s[0] for s in spans]
    mentions: list[Mention] = []
    for sentence in layout.sentences:
        if TRIGGER.search(text, sentence.start, sentence.end) is None:
            continue
        tokens = Tokens(text, sentence.start, sentence.end)
        for draft in read_sentence(tokens, spans, starts):
            start, end = tokens.starts[draft.start], tokens.ends[draft.end - 1]
            mentions.append(Mention(draft.kind, start, end, text[start:end], draft.quantity(), draft.pattern))
    return mentions


def read_sentence(tokens: Tokens, spans: Sequence[Span] = (), starts: Sequence[int] = ()) -> list[Draft]:
    """The quantities of one sentence, in order."""
    drafts = _numbers(tokens, spans, starts)
    if not drafts:
        return []
    before: Draft | None = None
    for draft in drafts:
        _classify(tokens, draft, before)
        before = draft
    ranges.merge(tokens, drafts)
    drafts = [d for d in drafts if not d.dead]
    for draft in drafts:
        _compare_words(tokens, draft)
        if draft.kind == "count":
            _count(tokens, draft)
        else:
            change.mark(tokens, draft)
    # Amounts of time are the dates kind's; what it left is a measure if it is a figure, else nothing.
    drafts = [d for d in drafts if not d.dead and not _leftover(d)]
    ranges.clamp(tokens, drafts)
    drafts = [d for d in drafts if not d.dead]
    _roles(tokens, drafts)
    return _apart(tokens, drafts, spans, starts)


def _leftover(draft: Draft) -> bool:
    if draft.kind != "duration":
        return False
    draft.kind = draft.pattern = "measure"
    return draft.vague is not None


# --------------------------------------------------------------------------- numbers


def _numbers(tokens: Tokens, spans: Sequence[Span], starts: Sequence[int]) -> list[Draft]:
    """Every number that may be a quantity."""
    found: list[Draft] = []
    index = 0
    words = tokens.words
    while index < tokens.size:
        word = words[index]
        first = word[0]
        if not (first.isdecimal() or first == "." or opens(word)):
            if word in NO_ONE or word == "both" or word in ("single", "pair"):
                draft = _special(tokens, index)
                if draft is not None:
                    found.append(draft)
                    index = draft.after
                    continue
            index += 1
            continue
        number = read(tokens, index)
        if number is None:
            if word in ("a", "an"):
                draft = _special(tokens, index)
                if draft is not None:
                    found.append(draft)
            index += 1
            continue
        if number.form in ("junk", "ordinal") or not _free(tokens, number.first, number.after, spans, starts):
            index = max(number.after, index + 1)
            continue
        if _coded(tokens, number):
            index = number.after
            continue
        draft = draft_of(tokens, number)
        _sign(tokens, draft)
        found.append(draft)
        index = number.after
        index = _repeated(tokens, draft, index)
    return found


def _free(tokens: Tokens, first: int, after: int, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    """No taken span overlaps these tokens."""
    if not spans:
        return True
    begin, end = tokens.starts[first], tokens.ends[after - 1]
    at = bisect_left(starts, end) - 1
    return not (at >= 0 and spans[at][1] > begin) and not (at >= 1 and spans[at - 1][1] > begin)


def _coded(tokens: Tokens, number: Numeral) -> bool:
    """The number is part of a name, code, time or date."""
    first = number.first
    if not tokens.digits(first):
        if tokens.word(number.after) == "o'clock" or tokens.word(number.after) == "o’clock":
            return True
        before = tokens.word(first - 1)
        return before in ("room", "flight", "chapter", "channel") and number.value is not None
    if inside_name(tokens, number.first):
        return money.currency_before(tokens, first) is None
    if tokens.word(first - 1) in contexts.MAKES:
        return True
    raw = tokens.raw(first)
    if (
        raw[0] == "0"
        and len(raw) > 1
        and raw[1].isdecimal()
        and tokens.joined(number.after)
        and tokens.word(number.after).isalpha()
    ):
        return True
    if tokens.word(first - 1) == "+" and tokens.joined(first) and tokens.digits(first - 2):
        return True
    return (
        contexts.is_clock(tokens, number)
        or contexts.is_phone_or_code(tokens, number)
        or (contexts.is_date(tokens, number))
        or _lettered(tokens, number)
    )


def _lettered(tokens: Tokens, number: Numeral) -> bool:
    """Letters or an underscore stick to the digits and make no unit: 5G, 4x4, 3rd-hand codes."""
    after = number.after
    if not tokens.joined(after):
        return False
    raw = tokens.raw(after)
    if raw in ("G", "x", "X", "D") and not tokens.digits(after + 1):
        return tokens.raw(number.first).isdecimal() and len(tokens.raw(number.first)) == 1 and raw != "x"
    return raw == "_"


def _sign(tokens: Tokens, draft: Draft) -> None:
    """A minus sign or word before the number."""
    at = draft.first - 1
    word = tokens.word(at)
    currency = word in money.DIGIT_SIGNS
    if word in ("-", "−", "–") and tokens.joined(draft.first):
        before = tokens.word(at - 1)
        if tokens.digits(at - 1):
            return
        if at > 0 and tokens.joined(at) and before not in ("(", "<", ">", "=", *money.DIGIT_SIGNS):
            return
    elif currency and tokens.word(at - 1) in ("-", "−") and tokens.joined(at) and not tokens.joined(at - 1):
        draft.start = at - 1
    elif word in ("minus", "negative") and draft.low is not None:
        pass
    elif word == "-" and at == 0 and draft.after == tokens.size:
        pass
    else:
        return
    if draft.low is not None and draft.low == draft.high:
        draft.low = draft.high = -draft.low
        if not currency:
            draft.start = at


def _repeated(tokens: Tokens, draft: Draft, index: int) -> int:
    """ "forty-five (45)": the second figure is the first again."""
    if tokens.word(index) == "(" and index + 1 < tokens.size:
        again = read(tokens, index + 1)
        if (
            again is not None
            and again.value is not None
            and again.value == draft.low
            and tokens.word(again.after) == ")"
        ):
            draft.after = draft.end = again.after + 1
            return again.after + 1
    return index


def _special(tokens: Tokens, index: int) -> Draft | None:
    """ "no one", "no casualties", "both", "a woman": amounts without a number word."""
    word, following = tokens.words[index], tokens.word(index + 1)
    value: int | None = None
    after = index + 1
    if word == "nobody" or (word == "no" and following == "one"):
        value, after = 0, index + 1 + (word == "no")
    elif word == "no" and following in (
        "casualties",
        "injuries",
        "deaths",
        "fatalities",
        "arrests",
        "survivors",
        "victims",
    ):
        value = 0
    elif (
        word == "no"
        and following in ("civilian", "further", "immediate", "civilians", "people", "other")
        and (
            tokens.word(index + 2) in ("casualties", "injuries", "deaths", "fatalities", "arrests")
            or following in ("civilians", "people")
        )
    ):
        value = 0
    elif word == "both":
        if following in ("sides", "of", "parties", "countries", "and", "in", "the"):
            return None
        value = 2
    elif word in ("a", "an"):
        if following == "pair" and tokens.word(index + 2) in ("of", ""):
            value, after = 2, index + 2
        elif GROUP_OF.get(following) in PEOPLE and _conjunct(tokens, index):
            value = 1
        elif (following in WORDS or following in CURRENCY_WORDS) and _one_unit(tokens, index):
            value, after = 1, index + 1
    elif word == "single" and tokens.size == 1:
        value = 1
    if value is None:
        return None
    from decimal import Decimal

    draft = draft_of(tokens, Numeral(index, after, Decimal(value)))
    draft.spelt = True
    draft.special = tokens.size > 2 and following != "pair"
    return draft


def _one_unit(tokens: Tokens, index: int) -> bool:
    """ "a gallon of beer", "a penny!"; never the rate "70 miles a gallon"."""
    behind = tokens.word(index + 2)
    before = tokens.word(index - 1)
    if behind == "of" or (behind in ("", ".", "!", "?") and tokens.word(index + 1) in CURRENCY_WORDS):
        return not before.endswith("s") and not tokens.digits(index - 1) and before not in DIGIT_NOUNS
    return False


def _conjunct(tokens: Tokens, index: int) -> bool:
    """ "two men and a woman", "a child and three adults": an article beside a number counts one."""
    if tokens.word(index - 1) in ("and", ","):
        for at in range(index - 2, max(-1, index - 7), -1):
            if opens(tokens.words[at]) and tokens.words[at] not in ("a", "an") or tokens.digits(at):
                return True
            if tokens.words[at] in roles.STOPS or tokens.words[at] in roles.BE:
                return False
    for at in range(index + 2, min(tokens.size, index + 5)):
        word = tokens.words[at]
        if word == "and":
            return tokens.digits(at + 1) or (
                opens(tokens.word(at + 1)) and tokens.word(at + 1) not in ("a", "an", "half")
            )
    return False


# --------------------------------------------------------------------------- kinds


def _classify(tokens: Tokens, draft: Draft, before: Draft | None) -> None:
    """Money, percent, age, measure or duration; a count where none of them holds."""
    floor = before.end if before is not None else 0
    if draft.first < floor:
        draft.dead = True
        return
    if draft.text:
        if not money.read_money(tokens, draft, floor):
            percent.read_percent(tokens, draft)
        return
    if ages.read_age(tokens, draft) or percent.read_percent(tokens, draft):
        return
    if money.read_money(tokens, draft, floor):
        return
    if contexts.is_decade(tokens, _as_number(draft)) and tokens.digits(draft.first):
        draft.dead = True
        return
    if measures.read_duration(tokens, draft) or measures.read_measure(tokens, draft):
        return
    raw = tokens.raw(draft.after)
    if (
        tokens.joined(draft.after)
        and raw in ("m", "M", "b", "B", "G", "T", "bn")
        and tokens.digits(draft.first)
    ):
        if (raw not in ("m", "T") or plural(tokens.word(draft.after + 1))) and (draft.low or 0) < 1000:
            money.letter_scale(tokens, draft, money.MONEY_LETTERS | {"G": 9})
    percent.read_ratio(tokens, draft)


def _as_number(draft: Draft) -> Numeral:
    return Numeral(
        draft.first, draft.after, draft.low, draft.step, draft.vague, "spelt" if draft.spelt else "digits"
    )


def _compare_words(tokens: Tokens, draft: Draft) -> None:
    """Bounds and hedges before and behind the number."""
    start = draft.start
    strength = 0
    rounds = 0
    while rounds < 3 and start > 0:
        rounds += 1
        if tokens.words[start - 1] in ("a", "an", "the") and rounds > 1:
            break
        if tokens.words[start - 1] not in comparators.LAST_WORDS:
            break
        for size in range(min(comparators.BEFORE_LONGEST, start), 0, -1):
            row = tuple(tokens.words[start - size : start])
            bound = comparators.BEFORE.get(row)
            if bound is None:
                continue
            if tokens.word(start - size - 1) in comparators.NOT_BEFORE.get(row[0] if size == 1 else "", ()):
                bound = None
                break
            if comparators.STRENGTH[bound] > strength:
                draft.bound, strength = bound, comparators.STRENGTH[bound]
            if "total" in row or row == ("all",):
                draft.part.append("total")
            start -= size
            break
        else:
            break
        if bound is None:
            break
    draft.start = start
    at = draft.end
    if tokens.word(at) in comparators.AFTER_FIRST:
        for size in (3, 2, 1):
            row = tuple(tokens.words[at : at + size])
            bound = comparators.AFTER.get(row)
            if bound is None or len(row) < size:
                continue
            if tokens.word(at + size) == "than" or (
                tokens.word(at) in ("plus", "+") and tokens.digits(at + 1)
            ):
                break
            if bound == "or-equal":
                bound = "at-least" if draft.bound == "more-than" else "at-most"
            if comparators.STRENGTH[bound] >= strength:
                draft.bound = bound
            draft.end = at + size
            break
    if (
        draft.low is not None
        and draft.low != draft.high
        and draft.vague is None
        and draft.bound not in ("exact", "about")
    ):
        # "at least 18 to 25": the bound is on the range as a whole
        if draft.bound in ("at-least", "more-than"):
            draft.high = draft.low
        else:
            draft.low = draft.high


# --------------------------------------------------------------------------- counts


def _count(tokens: Tokens, draft: Draft) -> None:
    """The counted noun of a count; a draft that names something is dropped."""
    phrase = nouns.read(tokens, draft.end, draft.single)
    number = _as_number(draft)
    noun = bool(phrase.head)
    if draft.bound == "exact" and draft.low == draft.high:
        if contexts.is_name(tokens, number, noun):
            draft.dead = True
            return
        if not draft.spelt and contexts.is_year(tokens, number, noun):
            draft.dead = True
            return
    if _idle_one(tokens, draft, phrase):
        draft.dead = True
        return
    if (
        draft.vague is not None
        and not noun
        and not phrase.of_whom
        and not phrase.marks
        and tokens.word(draft.end) not in roles.AFTER
        and tokens.word(draft.end) not in roles.AUX
    ):
        if tokens.words[draft.after - 1] in ("few", "several", "handful", "couple"):
            draft.dead = True
            return
    draft.head = phrase.head
    draft.counted = phrase.counted
    draft.group = phrase.group
    draft.noun_after = max(phrase.after, draft.end)
    draft.part += phrase.marks
    if phrase.of_whom:
        draft.part.append("of-them")
    before = tokens.word(draft.start - 1)
    if before in ("the", "these", "those") and draft.start > 1:
        before = tokens.word(draft.start - 2)
    if before in composition.BEFORE:
        draft.part.append(composition.BEFORE[before])
    if tokens.word(draft.first) == "both":
        draft.part.append("both")
    elif any(
        tuple(tokens.words[draft.noun_after : draft.noun_after + len(p)]) == p
        for p in composition.TOTAL_PHRASES
    ):
        draft.part.append("total")
    if tokens.word(draft.noun_after) == "of" and tokens.word(draft.noun_after + 1) in (
        "them",
        "whom",
        "those",
    ):
        draft.part.append("of-them")
        draft.noun_after += 2
    if noun:
        draft.end = phrase.after
    change.mark(tokens, draft)


def _idle_one(tokens: Tokens, draft: Draft, phrase: nouns.Phrase) -> bool:
    """ "one" where it counts nothing: "one another", "one day", "this one", "one can"."""
    word = tokens.words[draft.first]
    if word not in ("one", "single") or draft.after != draft.first + 1:
        return False
    if draft.start < draft.first or tokens.size == 1:
        return False
    before = tokens.word(draft.first - 1)
    if before in (
        "this",
        "that",
        "which",
        "the",
        "each",
        "every",
        "any",
        "last",
        "first",
        "next",
        "another",
        "good",
        "only",
        "number",
        "-",
        "no",
    ):
        return True
    following = tokens.word(draft.after)
    if following in roles.AFTER or following in ("dead", "of") or following in ("was", "were", "person"):
        if following in ("was", "were"):
            return (
                tokens.word(draft.after + 1) not in roles.AFTER
                and tokens.word(draft.after + 2) not in roles.AFTER
            )
        return following == "of" and tokens.word(draft.after + 2) in ("most", "first", "few")
    if following in ONE_TIME or following in TIME_WORDS or not phrase.head:
        return True
    return (
        GROUP_OF.get(phrase.head) is None
        and phrase.head not in roles.NOUNS
        and tokens.word(draft.after - 2) not in ("only", "just")
    )


# --------------------------------------------------------------------------- roles


def _roles(tokens: Tokens, drafts: list[Draft]) -> None:
    """Roles of all counts, shared along "14 people, including three children" and "two men and a woman"."""
    counts = [d for d in drafts if d.kind == "count"]
    where = frozenset(i for d in drafts for i in range(d.start, max(d.end, d.noun_after)))
    for draft in counts:
        if draft.ratio and not draft.head and not draft.part:
            continue
        draft.role, draft.role_rank = predicates.role_of(
            tokens, draft.start, draft.noun_after, draft.head, where
        )
    for left, right in zip(counts, counts[1:], strict=False):
        gap = tokens.words[left.noun_after : right.start]
        linked = len(gap) <= 3 and all(
            w in roles.LINKS or w in ("among", "them", "also", "at", "of", "as", "well") for w in gap
        )
        inherits = any(mark in composition.INHERITS for mark in right.part)
        if right.role is None and left.role is not None and (linked or inherits) and _comparable(left, right):
            right.role, right.role_rank = left.role, 1
        elif (
            left.role is None
            and right.role is not None
            and linked
            and gap
            and _comparable(left, right)
            and right.role_rank == 2
        ):
            left.role, left.role_rank = right.role, 1
    for draft in counts:
        if draft.role is None and draft.head in roles.NOUN_ROLES:
            draft.role = roles.NOUN_ROLES[draft.head]
        if draft.group is None and draft.role in PEOPLE_ROLES and (
            not draft.head or tokens.capital(draft.noun_after - 1)
        ):
            draft.group = "people"
        if draft.group is None and draft.role in PEOPLE_ROLES and draft.head in roles.NOUNS:
            draft.group = "people"


PEOPLE_ROLES = frozenset(
    "killed wounded casualty missing arrested displaced hospitalised rescued infected sickened kidnapped shot stabbed "
    "jailed sentenced treated evacuated fled survived".split()
)


def _comparable(left: Draft, right: Draft) -> bool:
    """Both count people, or neither is known to."""
    a = left.group in PEOPLE if left.group else None
    b = right.group in PEOPLE if right.group else None
    return a is None or b is None or a == b


# --------------------------------------------------------------------------- ends


def _apart(tokens: Tokens, drafts: list[Draft], spans: Sequence[Span], starts: Sequence[int]) -> list[Draft]:
    """The drafts that stand, cut so that none overlaps another or a taken span."""
    kept: list[Draft] = []
    for draft in drafts:
        if draft.dead:
            continue
        if draft.special and draft.role is None and draft.kind == "count":
            continue
        if kept and draft.start < kept[-1].end:
            kept[-1].end = max(kept[-1].after, min(kept[-1].end, draft.start))
            draft.start = max(draft.start, kept[-1].end)
            if draft.start > draft.first:
                continue
        while not _free(tokens, draft.start, draft.end, spans, starts):
            if draft.end > draft.after and not _free(tokens, draft.end - 1, draft.end, spans, starts):
                draft.end -= 1
            elif draft.start < draft.first and not _free(tokens, draft.start, draft.start + 1, spans, starts):
                draft.start += 1
            elif draft.end > draft.after:
                draft.end -= 1
            else:
                break
        if _free(tokens, draft.start, draft.end, spans, starts):
            kept.append(draft)
    return kept
