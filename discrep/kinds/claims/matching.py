"""What one clause says laid word by word on a sentence of another text: act on act, subject on subject."""

from __future__ import annotations

from dataclasses import dataclass, field

from discrep.framing import words as w
from discrep.kinds.claims.keys import FUZZY, key, same_name
from discrep.kinds.claims.light_en import MODIFIERS
from discrep.kinds.claims.senses import Sense, hooks, sense
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.model import Modality, read_once

_EXEMPT = frozenset(key(x) for x in MODIFIERS)
_WIDE = (Sense.SAME, Sense.NARROWER, Sense.WIDER)


@dataclass(slots=True)
class Match:
    """A clause laid on a sentence: which words meet, which are missing on either side."""

    mine: Statement
    part: Part
    yours: Statement
    other: Part
    head: Token  # of the clause
    act: Token  # where the head lands in the sentence
    sense: Sense
    pairs: list[tuple[Token, Token]] = field(default_factory=list)
    opposite: list[tuple[Token, Token]] = field(default_factory=list)  # words that exclude each other
    missing: list[Token] = field(default_factory=list)  # words of the clause that the sentence lacks
    extra: list[Token] = field(default_factory=list)  # words of the sentence's clause that the clause lacks

    bare: bool = True  # one of the two texts is a statement, not an article

    @property
    def modality_planned(self) -> bool:
        return self.part.modality is Modality.PLANNED

    @property
    def odd(self) -> bool:
        """One of the two acts is denied and the other is not, or the acts exclude each other and both are told."""
        denied = self.mine.negated(self.head.at) != self.yours.negated(self.act.at)
        return denied != (self.sense is Sense.OPPOSITE)


def heads_of(statement: Statement, part: Part) -> list[Token]:
    """The words of content that a clause's verbs turn on, its first verb's first."""
    if part.told_by is None:
        found = (_token(statement, at, part.copular and at == part.head) for at in part.heads)
        part.told_by = [token for token in found if token]
    return part.told_by


def _token(statement: Statement, at: int, copular: bool) -> Token | None:
    found = next((t for t in statement.tokens if t.at <= at < t.end), None)
    if found is None and not copular:
        return Token(at, at + 1, key(statement.words.words[at].low), False, False, False)
    return found


def matches(mine: Statement, part: Part, yours: Statement, *, bare: bool = True) -> list[Match]:
    """Every way to lay the clause on the sentence whose act fits, best first."""
    out = []
    for head in heads_of(mine, part):
        for act, how in fitting(head, yours):
            out.append(laid(mine, part, yours, (head, act, how), bare=bare))
    out.sort(key=lambda m: (len(m.missing), -len(m.pairs), m.act.at))
    return out


def laid(
    mine: Statement, part: Part, yours: Statement, fit: tuple[Token, Token, Sense], *, bare: bool = True
) -> Match:
    """The clause laid on the sentence with its act on the act there."""
    head, act, how = fit
    made = Match(mine, part, yours, yours.part_of(act.at), head, act, how, bare=bare)
    lay(made)
    return made


def fitting(head: Token, statement: Statement) -> list[tuple[Token, Sense]]:
    """The words of a sentence that may tell the act of a clause; a name's act is told by names only, a figure is none."""
    return _fitting(statement, head.key, head.plain, head.number)


@read_once
def _fitting(statement: Statement, root: str, plain: bool, number: bool) -> list[tuple[Token, Sense]]:
    acts = acts_of(statement)
    if plain:
        return [
            (act, how) for act in acts if not act.name and (how := sense(root, act.key)) is not Sense.APART
        ]
    named = [act for act in acts if act.name and not number]
    found = [(act, Sense.SAME if same_name(root, act.key) else sense(root, act.key)) for act in named]
    return [(act, how) for act, how in found if how is not Sense.APART]


@read_once
def acts_of(statement: Statement) -> list[Token]:
    """The words of a sentence that may tell an act: its content words, and verbs that are light as words."""
    have = {t.at for t in statement.tokens}
    heads = (head for part in statement.parts for head in heads_of(statement, part))
    return [*statement.tokens, *(head for head in heads if head.at not in have)]


def lay(match: Match) -> None:
    """Finds for each word of the clause its like in the sentence."""
    mine, yours = match.mine, match.yours
    own = own_words(mine, match.part, match.head)
    # a subject taken over from another clause or sentence
    lent = [t for t in match.other.subject if t.at == match.act.at or t not in yours.tokens]
    used: set[int] = set()
    for token in own:
        pool = [met for met in akin(token, yours) if met[0].at not in used and met[0].at != match.act.at]
        for other in lent:
            if other.at not in used and (how := relation(token, other)) is not Sense.APART:
                pool.append((other, how))
        found, how = _partner(token, pool, match.other)
        if found is None:
            if not exempt(token) and not _of_none(match, token):
                match.missing.append(token)
        elif how is Sense.OPPOSITE:
            match.opposite.append((token, found))
            used.add(found.at)
        else:
            match.pairs.append((token, found))
            used.add(found.at)
    match.extra = [
        t
        for t in yours.tokens_of(match.other)
        if t.at != match.act.at
        and t.at not in used
        and not exempt(t)
        and not (_carries(match.other, t) and match.act.at in match.other.heads)
    ]


def own_words(statement: Statement, part: Part, head: Token) -> list[Token]:
    """What a clause says beside its act: its words, and its subject wherever that stands."""
    own = [t for t in statement.tokens_of(part) if t.at != head.at and not _carries(part, t)]
    return own + [t for t in part.subject if t not in own and t.at != head.at]


def _carries(part: Part, token: Token) -> bool:
    """The word only leads to the act: "failed" in "failed to sign"."""
    return 0 <= part.verb <= token.at < part.head


def _of_none(match: Match, token: Token) -> bool:
    """The other sentence denies it of everybody, or of everything, and so of this one too."""
    other = match.other
    if token in match.part.subject:
        return other.pronoun == "nobody" and not other.subject and match.yours.negated(match.act.at)
    words, at = match.yours.words, match.act.end
    if (
        words.low(at) != "nothing"
        or not words.kinds[at + 1] & (w.PREPOSITION | w.MARK)
        or match.yours is match.mine
    ):
        return False
    own = match.mine.words
    return match.head.at < token.at and not any(
        own.kinds[i] & (w.PREPOSITION | w.MARK) for i in range(match.head.at, token.at)
    )


def exempt(token: Token) -> bool:
    """A word that may be missing without a loss."""
    return not token.name and not token.number and (token.key in _EXEMPT or token.key.endswith("ly"))


def akin(token: Token, statement: Statement) -> list[tuple[Token, Sense]]:
    """The content words of a sentence that are not apart from a word, with how it stands to each; looked up once."""
    asked = token.key, token.raw, token.name, token.number
    known = statement.akin.get(asked)
    if known is None:
        known = statement.akin[asked] = _akin(token, statement)
    return known


def _akin(token: Token, statement: Statement) -> list[tuple[Token, Sense]]:
    index, named = _by_hook(statement)
    near = {other.at: other for hook in hooks(token.key) if hook in index for other in index[hook]}
    raw = token.raw
    first, fuzzy = raw[:1], len(raw) >= FUZZY
    for other in named if token.plain else statement.tokens:  # two plain words meet by their keys alone
        if other.raw[:1] == first or (fuzzy and len(other.raw) >= FUZZY):
            near[other.at] = other
    return [(near[at], how) for at in sorted(near) if (how := relation(token, near[at])) is not Sense.APART]


@read_once
def _by_hook(statement: Statement) -> tuple[dict[object, list[Token]], list[Token]]:
    """The words of a sentence by what a word shares with them where it meets them in sense; and its names and figures."""
    index: dict[object, list[Token]] = {}
    for token in statement.tokens:
        for hook in hooks(token.key):
            index.setdefault(hook, []).append(token)
    return index, [token for token in statement.tokens if not token.plain]


def _partner(token: Token, pool: list[tuple[Token, Sense]], near: Part) -> tuple[Token | None, Sense]:
    equal = [o for o, _ in pool if o.key == token.key and o.name == token.name]
    if equal:
        return next((o for o in equal if near.first <= o.at < near.last), equal[0]), Sense.SAME
    if token.number:
        return None, Sense.APART
    best: tuple[int, Token, Sense] | None = None
    for other, how in pool:
        rank = (
            (how is Sense.SAME) * 4
            + (how is not Sense.OPPOSITE) * 2
            + (near.first <= other.at < near.last) * 3
        )
        if best is None or rank > best[0]:
            best = (rank, other, how)
    return (best[1], best[2]) if best else (None, Sense.APART)


def relation(a: Token, b: Token) -> Sense:
    """How two words of content stand to each other: names by their letters, figures by their value."""
    if a.plain and b.plain:  # most are words
        return sense(a.key, b.key)
    if a.number or b.number:
        return Sense.SAME if a.key == b.key else Sense.APART
    if a.name and b.name:
        return Sense.SAME if same_name(a.key, b.key) else Sense.APART
    if same_name(a.raw, b.raw) or sense(a.key, b.key) is Sense.SAME:
        return Sense.SAME
    return Sense.APART


def by_agent(statement: Statement, token: Token) -> bool:
    """The word stands in a phrase with "by"."""
    words = statement.words
    for i in range(token.at - 1, max(statement.first, token.at - 5) - 1, -1):
        low = words.words[i].low
        if low == "by":
            return True
        if words.kinds[i] & (w.PREPOSITION | w.MARK):
            return False
    return False
