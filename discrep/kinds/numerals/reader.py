"""Reads one number, in digits or words, at a token."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.numerals.digits import EXACT, read_digits, step_of
from discrep.kinds.numerals.numeral import NUMBER_WORDS, Numeral
from discrep.kinds.numerals.scales import power_of_ten, scaled, slash
from discrep.kinds.numerals.shares import denominator, fraction, half, vague
from discrep.kinds.numerals.tokens import Tokens
from discrep.kinds.numerals.words_en import (
    ARTICLES,
    DENOMINATORS,
    DOZEN,
    OPENERS,
    ORDINALS,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    VULGAR,
    share,
)

GOES_ON = frozenset((*SCALES, *DOZEN, *VULGAR, *NUMBER_WORDS, "x"))
ORDINAL_ENDINGS = frozenset(("st", "nd", "rd", "th"))
AFTER_ARTICLE = frozenset(
    (
        *SCALES,
        *DOZEN,
        *VAGUE,
        "half",
        "third",
        "quarter",
        "fifth",
        "sixth",
        "tenth",
        "hundredth",
        "fourth",
        "baker's",
    )
)
PART_NOW = frozenset(
    "of the its their his her all fewer less higher lower smaller point percentage".split()
) | {""}  # "a third," is often an ordinal
SHARE_BEFORE = frozenset(
    ("by", "than", "only", "nearly", "almost", "about", "over")
)  # "fell by a third in May"
DEEPEST = 3  # "and" inside "and": no news number goes deeper, and a list of numbers must not recurse


def read(tokens: Tokens, index: int) -> Numeral | None:
    """The longest number that begins at a token, None where none does."""
    if tokens.digits(index):
        return _from_digits(tokens, index)
    word = tokens.words[index]
    if word in VULGAR:
        part, whole = VULGAR[word]
        return scaled(tokens, Numeral(index, index + 1, share(part, whole), -12, form="fraction"))
    if word in ARTICLES:
        return _from_article(tokens, index) if tokens.word(index + 1) in AFTER_ARTICLE else None
    if word == "half":
        return half(tokens, index, index)
    if word in VAGUE:
        return vague(tokens, index, index)
    if word in NUMBER_WORDS or word == "dozen":
        return _from_words(tokens, index)
    if word in ORDINALS:
        return Numeral(index, index + 1, Decimal(ORDINALS[word]), form="ordinal")
    return None


def opens(word: str) -> bool:
    """A number may begin with this word."""
    return word in OPENERS or word in ARTICLES or word == "half" or word in VULGAR or word in ORDINALS


def _from_digits(tokens: Tokens, index: int) -> Numeral:
    after = index + 1
    word, behind = tokens.words[index], tokens.words[after]
    if behind.isalpha() and behind not in GOES_ON and word.isdecimal() and not tokens.joined(after):
        plain = read_digits(word)  # the commonest: a bare figure, then a word that is no part of it
        if plain is not None and plain.value is not None:
            return Numeral(index, after, plain.value, plain.step)
    found = read_digits(tokens.raw(index))
    if found is None:
        return Numeral(index, after, None, form="junk")
    value, step = found
    if value is None:
        return Numeral(index, after, None, form="huge")
    following = tokens.word(after)
    if following in ORDINAL_ENDINGS and tokens.joined(after):
        return Numeral(index, after + 1, value, form="ordinal")
    if following in VULGAR:
        value, step, after = value + share(*VULGAR[following]), -12, after + 1
    elif following == "/" and tokens.joined(after) and tokens.digits(after + 1):
        return slash(tokens, index, value)
    elif tokens.digits(after) and tokens.word(after + 1) == "/" and tokens.digits(after + 2):
        part = slash(
            tokens, after, Decimal(tokens.raw(after)) if tokens.raw(after).isdecimal() else Decimal(1)
        )
        if part.form == "fraction" and part.value is not None and part.value < 1:
            return Numeral(index, part.after, value + part.value, -12, form="fraction")
    elif following in ("×", "x") and tokens.word(after + 1).startswith("10"):
        return power_of_ten(tokens, index, value)
    return _continued(tokens, scaled(tokens, Numeral(index, after, value, step)))


def _continued(tokens: Tokens, number: Numeral) -> Numeral:
    """The rest of "3 hundred and 21", "6 crore and two hundred", "3 million and a half"."""
    at = number.after
    if number.value is None or number.after == number.first + 1 or number.form == "fraction":
        return number
    last = SCALES.get(tokens.word(at - 1))
    if last is None:
        return number
    linked = tokens.word(at) in ("and", "&")
    at += linked
    if linked and tokens.words[at : at + 2] == ["a", "half"]:
        half = Decimal(5).scaleb(last - 1)
        return number._replace(after=at + 2, value=number.value + half, step=last - 1)
    word = tokens.word(at)
    if not (tokens.digits(at) if last <= 3 else False) and word not in NUMBER_WORDS:
        return number
    if not linked and word in NUMBER_WORDS:
        return number
    more = read(tokens, at)
    if more is None or more.value is None or more.form not in ("digits", "spelt") or more.vague:
        return number
    if more.value >= Decimal(10) ** last or more.value != int(more.value):
        return number
    if last > 3 and more.value < 100:
        return number
    return number._replace(after=more.after, value=number.value + more.value, step=more.step)


def _from_article(tokens: Tokens, index: int) -> Numeral | None:
    word = tokens.word(index + 1)
    if word in VAGUE:
        return vague(tokens, index, index + 1)
    if word == "half":
        return half(tokens, index, index + 1)
    if word == "baker's" and tokens.word(index + 2) == "dozen":
        return Numeral(index, index + 3, Decimal(13), 0, form="spelt")
    if word in DOZEN:
        if word in ("score", "gross") and not _counts(tokens, index + 2):
            return None
        return Numeral(index, index + 2, Decimal(DOZEN[word]), 0, form="spelt")
    if word in DENOMINATORS and word not in SCALES:
        return fraction(
            tokens,
            index,
            index + 1,
            1,
            bare=tokens.word(index + 2) in PART_NOW or tokens.word(index - 1) in SHARE_BEFORE,
        )
    return _from_words(tokens, index)


def _counts(tokens: Tokens, at: int) -> bool:
    """Reads "a score of men"; in "a score of 68" or "a score of five" the word is of sport."""
    ahead = tokens.word(at + 1)
    return tokens.word(at) == "of" and ahead.isalpha() and ahead not in NUMBER_WORDS


def _from_words(tokens: Tokens, index: int, depth: int = 0) -> Numeral | None:
    """A cardinal in words, with "and", hyphens, scales, "point" and a fraction behind it."""
    words, at = tokens.words, index
    total, current, last = 0, -1, 10**18
    step = 0
    while True:
        word = tokens.word(at)
        if word == "-" and at > index and (tokens.joined(at) or words[at - 1] in TENS):
            ahead = tokens.word(at + 1)
            if ahead in SCALES or (
                ahead in NUMBER_WORDS and words[at - 1] in NUMBER_WORDS and UNITS.get(ahead, 99) < 10
            ):
                at += 1
                continue
            break
        if word in ARTICLES and at == index:
            current = 1
        elif word in UNITS or word in TENS:
            number = UNITS.get(word, -1) if word in UNITS else TENS[word]
            if current < 0:
                current = number
            elif (current >= 100 and current % 100 == 0) or (
                20 <= current % 100 <= 90 and current % 10 == 0 and 0 < number < 10
            ):
                current += number
            else:
                break
            step = 0
        elif word in SCALES and at > index:
            factor = 10 ** SCALES[word]
            step = SCALES[word]
            if factor == 100:
                if current < 0 or current >= 100:
                    break
                current *= 100
            elif current < 0:
                if not total or factor <= last:
                    break
                total, last = total * factor, factor
            elif factor < last:
                total, current, last = total + current * factor, -1, factor
            elif total:
                total, current, last = (total + current) * factor, -1, factor
            else:
                break
        elif word in DOZEN and at > index and current > 0 and word not in ("score", "gross"):
            total, current = total + current * DOZEN[word], -1
            at += 1
            break
        elif word == "dozen" and at == index:
            # "dozen" alone: "a dozen" and "two dozen" are read elsewhere
            return None
        elif word in ("and", "&", ",") and at > index and _links(tokens, at, current, last, depth):
            pass
        else:
            break
        at += 1
    while words[at - 1] in ("and", "&", ",", "-"):
        at -= 1
    value = Decimal(total + max(current, 0))
    return _tail(tokens, index, at, value, step, depth)


def _links(tokens: Tokens, at: int, current: int, last: int, depth: int) -> bool:
    """An "and" or comma inside a number joins it to a smaller rest: "a hundred and five"."""
    ahead = tokens.word(at + 1)
    if ahead not in NUMBER_WORDS:
        return False
    room = 100 if current >= 100 and current % 100 == 0 else last if current < 0 else 0
    if room > 10**15 or not room or depth >= DEEPEST:
        return False
    rest = _from_words(tokens, at + 1, depth + 1)
    if rest is None or rest.value is None or not 1 <= rest.value < room:
        return False
    if rest.form not in ("spelt", "fraction"):
        return False
    return tokens.words[at] != "," or rest.value >= 100


def _tail(tokens: Tokens, first: int, at: int, value: Decimal, step: int, depth: int) -> Numeral | None:
    """What may follow a cardinal: "point five", "and a half", "thirds", a final ordinal."""
    word = tokens.word(at)
    if word == "point" and tokens.word(at + 1) in NUMBER_WORDS:
        decimals, ahead = "", at + 1
        while tokens.word(ahead) in NUMBER_WORDS or (tokens.word(ahead) == "-" and decimals):
            part = tokens.word(ahead)
            ahead += 1
            if part == "-":
                continue
            number = UNITS[part] if part in UNITS else TENS[part]
            if decimals and 0 < number < 10 and len(decimals) > 1 and decimals.endswith("0"):
                decimals = decimals[:-1] + str(number)
            else:
                decimals += str(number)
        value += Decimal("0." + decimals)
        return scaled(tokens, Numeral(first, ahead, value, -len(decimals), form="spelt"))
    if word == "and" and tokens.word(at + 1) in ("a", "one") and tokens.word(at + 2) == "half":
        lower = SCALES.get(tokens.word(at + 3), 0)
        if 0 < lower < step:  # "a billion and a half million"
            return Numeral(first, at + 4, value + Decimal(5).scaleb(lower - 1), lower - 1, form="spelt")
        halved = Numeral(first, at + 3, value + Decimal("0.5"), -1, form="spelt")
        if step >= 3:
            halved = halved._replace(value=value + Decimal(5).scaleb(step - 1), step=step - 1)
        return scaled(tokens, halved) if step < 3 else halved
    ahead_word = tokens.word(at + 1)
    if word == "and" and depth < DEEPEST and (ahead_word in ARTICLES or ahead_word in NUMBER_WORDS):
        rest = _from_words(tokens, at + 1, depth + 1) if ahead_word in NUMBER_WORDS else read(tokens, at + 1)
        if rest is not None and rest.form == "fraction" and rest.value is not None and rest.value < 1:
            unit = Decimal(10) ** (step if step >= 6 else 0)
            return Numeral(first, rest.after, value + EXACT.multiply(rest.value, unit), -12, form="fraction")
    if word == "and" and step >= 2 and tokens.word(at + 1) in ORDINALS and at > first + 1:
        return Numeral(first, at + 2, value + ORDINALS[tokens.word(at + 1)], form="ordinal")
    if word in NUMBER_WORDS and 0 < value < 100:
        whole = denominator(tokens, at)
        if whole is not None and (value == 1 or tokens.words[whole[1] - 1].endswith("s")):
            return Numeral(first, whole[1], share(int(value), whole[0]), -12, form="fraction")
    skip = at + (word == "-")
    below = tokens.word(skip)
    if (
        below in DENOMINATORS
        and (skip == at or tokens.joined(at) or below not in ORDINALS)
        and 0 < value < 10**6
    ):
        if below in ORDINALS and (value != 1 or tokens.words[first : first + 1] != ["one"]):
            return Numeral(first, skip + 1, value, form="ordinal")
        return fraction(tokens, first, skip, int(value), bare=True)
    if below in ORDINALS and at > first and ORDINALS[below] < 10:
        return Numeral(first, skip + 1, value, form="ordinal")
    if below in ORDINALS:
        return Numeral(first, skip + 1, value, form="ordinal")
    return Numeral(first, at, value, max(step, step_of(value)) if value else 0, form="spelt")
