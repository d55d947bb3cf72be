"""Counts: the counted noun, marks of composition, and who shares whose role."""

from __future__ import annotations

import itertools

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import change, composition, contexts, nouns, predicates, roles
from discrep.kinds.quantities.bounds import read_after
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.fates_en import BODIES
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE, plural, singular
from discrep.kinds.quantities.units import TIME_WORDS

ONE_TIME = frozenset(
    "another day morning evening night time thing way point side hand man's can could must should is "
    "was has who that by "
    "or and such else to the's in at on more side where".split()
)
PEOPLE_ROLES = frozenset(
    "killed wounded casualty missing arrested displaced hospitalised rescued infected sickened "
    "kidnapped shot stabbed "
    "jailed sentenced treated evacuated fled survived released charged captured trapped stranded".split()
)


def read_count(tokens: Tokens, draft: Draft) -> None:
    """The counted noun of a count; a draft that names something is dropped."""
    phrase = nouns.read(tokens, draft.end, draft.single)
    if _counts_nothing(tokens, draft, phrase):
        draft.dead = True
        return
    noun = bool(phrase.head)
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
    elif tokens.words[draft.noun_after] in composition.TOTAL_FIRST and any(
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
        draft.group = draft.group or _predicate(tokens, draft.noun_after)
    elif phrase.of_whom and not noun:
        draft.group = _predicate(tokens, phrase.after)
    if noun:
        draft.end = phrase.after
        if draft.bound == "exact" and tokens.word(draft.end) == "or":
            read_after(tokens, draft, 1)  # "1,000 shares or more"
    change.mark(tokens, draft)


def _counts_nothing(tokens: Tokens, draft: Draft, phrase: nouns.Phrase) -> bool:
    """A name's number, a year, "a six-figure salary", an idle "one", or a vague word that stands for nothing."""
    number = draft.numeral()
    noun = bool(phrase.head)
    if draft.bound == "exact" and draft.low == draft.high:
        if contexts.is_name(tokens, number, noun):
            return True
        if not draft.spelt and contexts.is_year(tokens, number, noun):
            return True
    if phrase.head == "figure" and draft.spelt and tokens.word(draft.after) == "-":
        return True
    if _idle_one(tokens, draft, phrase):
        return True
    return (
        draft.vague is not None
        and not noun
        and not phrase.of_whom
        and not phrase.marks
        and tokens.word(draft.end) not in roles.AFTER
        and tokens.word(draft.end) not in roles.AUX
        and tokens.words[draft.after - 1] in ("few", "several", "handful", "couple")
    )


def _predicate(tokens: Tokens, at: int) -> str | None:
    """The group that is told of a part: "five of them children"."""
    word = tokens.word(at)
    if not plural(word) or tokens.word(at + 1) in ("and", "or"):
        return None
    return GROUP_OF.get(singular(word))


def _idle_one(tokens: Tokens, draft: Draft, phrase: nouns.Phrase) -> bool:
    """Reads "one" where it counts nothing: "one another", "one day", "this one", "one can"."""
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


def share_roles(tokens: Tokens, drafts: list[Draft]) -> None:
    """Roles of all counts, shared along "14 people, including three children" and "two men and a woman"."""
    counts = [d for d in drafts if d.kind == "count"]
    where = frozenset(i for d in drafts for i in range(d.start, max(d.end, d.noun_after)))
    for draft in counts:
        if draft.ratio and not draft.head and not draft.part:
            continue
        draft.role, draft.role_rank = predicates.role_of(
            tokens, draft.start, draft.noun_after, draft.head, where
        )
    for left, right in itertools.pairwise(counts):
        gap = tokens.words[left.noun_after : right.start]
        linked = len(gap) <= 3 and all(
            w in roles.LINKS or w in ("among", "them", "also", "at", "of", "as", "well") for w in gap
        )
        if "of-them" in left.part and (
            left.noun_after > right.first or gap in (["of", "the"], ["the"], ["of"], [])
        ):
            # "50 of the 1,200 passengers survived": the role is the part's, the noun is the whole's
            right.role, right.role_rank = None, 0
            left.counted, left.head, left.group = right.counted, right.head, right.group
            continue
        inherits = any(mark in composition.INHERITS for mark in right.part)
        if right.group is None and not right.head:
            if "of-them" in right.part and left.noun_after <= right.start:
                right.group = left.group  # "17 men, three of whom"
            elif left.group not in PEOPLE and right.role in ("destroyed", "damaged") and linked is False:
                right.group = left.group  # "3,200 homes were damaged and 450 destroyed"
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
        if "with" in right.part and left.role != right.role:
            right.part.remove("with")  # "killing eight, with at least 70 wounded": no part of the eight
    for draft in counts:
        if draft.role is None and draft.single and draft.spelt and "of-them" in draft.part:
            draft.dead = True  # "one of them said"
        if draft.role is None and draft.head in roles.NOUN_ROLES:
            draft.role = roles.NOUN_ROLES[draft.head]
        if (
            draft.group is None
            and draft.role in PEOPLE_ROLES
            and (not draft.head or draft.head in BODIES or tokens.capital(draft.noun_after - 1))
        ):
            draft.group = "people"
        if draft.group is None and draft.role in PEOPLE_ROLES and draft.head in roles.NOUNS:
            draft.group = "people"


def _comparable(left: Draft, right: Draft) -> bool:
    """Both count people, or neither is known to."""
    a = left.group in PEOPLE if left.group else None
    b = right.group in PEOPLE if right.group else None
    return a is None or b is None or a == b
