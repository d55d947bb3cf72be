"""The events of an article: trigger words with their class, merged, the main one told from the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.event_words import Trigger, senses, trigger_pairs
from discrep.framing.senses_en import NO_EVENTS
from discrep.framing.words import Words
from discrep.model import Event, Layout, Span, Voice

# How much a trigger says about what the article is about, by where it stands.
WEIGHT_HEADLINE = 4
WEIGHT_LEAD_FIRST = 3
WEIGHT_LEAD = 2
WEIGHT_BODY = 1
# Classes that say what came of an event rather than what it was: they name the story only if nothing else does.
CONSEQUENCES = frozenset(
    "death wounding talks meeting press-conference speech investigation rescue win law vote war discovery".split()
)
_REACH = 5  # words on either side that decide what an ambiguous form means
_SHORT_BLOCK = 4  # in a paragraph of so few sentences a side event lasts to its end
_SILENT = frozenset((Voice.BOILERPLATE, Voice.COMMENT, Voice.BYLINE, Voice.DATELINE))


class Hit(NamedTuple):
    """A trigger word in a sentence."""

    cls: str
    lemma: str
    span: Span
    token: int
    weak: bool
    verb: bool


class Found(NamedTuple):
    """The triggers of one sentence, and which of them tell of another event than the story's own."""

    sentence: int
    hits: Sequence[Hit]
    side: Sequence[bool]
    opens: bool  # the sentence turns to something else: "Elsewhere, …", "In a separate incident, …"
    takes_up: bool = False  # it goes on with what was just told: "That storm …"


def hits(words: Words, first: int, last: int, triggers: Sequence[int]) -> list[Hit]:
    """The triggers among words `[first, last)`, in order; weak ones only where no other stands.

    `triggers` are the indices of the words that may be one.
    """
    pairs = trigger_pairs()
    found: list[Hit] = []
    skip = -1
    kinds = words.kinds
    for i in triggers:
        if i <= skip:
            continue
        word = words.words[i]
        pair = pairs.get((word.low, words.words[i + 1].low)) if i + 1 < last else None
        if pair:
            phrase = f"{word.low} {words.words[i + 1].low}"
            cls = _sense(words, phrase, first, last, i + 1) if phrase in senses() else pair.cls
            if cls and (word.low, words.words[i + 1].low) not in NO_EVENTS:
                found.append(_hit(words, pair, cls, i, i + 1))
            skip = i + 1
        elif single := word.trigger:
            if (
                single.verb
                and i > first
                and kinds[i] & w.CAPITAL
                and kinds[i - 1] & w.CAPITAL
                and last - first > 14
            ):
                continue  # part of a name: "Will Fire", "Shell"
            if (words.low(i - 1), word.low) in NO_EVENTS or (word.low, words.low(i + 1)) in NO_EVENTS:
                continue
            cls = _sense(words, word.low, first, last, i) if word.low in senses() else single.cls
            if cls:
                found.append(_hit(words, single, cls, i, i))
    strong = [h for h in found if not h.weak]
    return strong or found


def _sense(words: Words, form: str, first: int, last: int, i: int) -> str:
    rows = senses()[form]
    near = {x.low for x in words.words[max(first, i - _REACH) : i]}
    near.update(x.low for x in words.words[i + 1 : min(last, i + 1 + _REACH)])
    return next((cls for cls, cues in rows if not cues or near & cues), "")


def _hit(words: Words, trigger: Trigger, cls: str, a: int, b: int) -> Hit:
    return Hit(cls, trigger.lemma, Span(words.starts[a], words.end(b)), a, trigger.weak, trigger.verb)


def gather(
    layout: Layout, leading: frozenset[int], found: Sequence[Found]
) -> tuple[tuple[Event, ...], dict[int, int]]:
    """Events of an article, and the event index of each trigger by its word index.

    Triggers of one class are one event; those told aside are an event of their own sentence and
    of the sentences that go on with it.
    """
    groups: dict[tuple[str, int], list[Hit]] = defaultdict(list)
    weights: dict[str, int] = defaultdict(int)
    aside, until, aside_block, classes = -1, -1, -1, frozenset[str]()
    for one in found:
        at = layout.sentences[one.sentence]
        lasting = one.sentence <= until and at.block == aside_block
        if one.takes_up and aside >= 0 and one.sentence == aside + 1:
            lasting, classes = True, frozenset[str]()
        own = one.sentence in leading or at.voice is Voice.HEADLINE
        if not own and (one.opens or any(one.side)):
            aside, aside_block = one.sentence, at.block
            until = one.sentence + (_SHORT_BLOCK if _is_short(layout, one.sentence) else 1)
            classes = (
                frozenset()
                if one.opens
                else frozenset(h.cls for h, s in zip(one.hits, one.side, strict=True) if s)
            )
        for hit, side in zip(one.hits, one.side, strict=True):
            away = not own and (one.opens or side or (lasting and (not classes or hit.cls in classes)))
            groups[hit.cls, aside if away else -1].append(hit)
            if not away:
                weights[hit.cls] += _weight(at.voice, one.sentence, leading)
    main = _main_class(weights)
    events: list[Event] = []
    index: dict[int, int] = {}
    for number, ((cls, group), members) in enumerate(
        sorted(groups.items(), key=lambda g: (g[1][0].token, g[0]))
    ):
        triggers = tuple(hit.span for hit in members)
        lemmas = tuple(dict.fromkeys(hit.lemma for hit in members))
        events.append(Event(cls, triggers, lemmas, main=cls == main and group == -1, background=group != -1))
        index.update((hit.token, number) for hit in members)
    return tuple(events), index


def _is_short(layout: Layout, number: int) -> bool:
    """Whether the sentence's paragraph has few sentences."""
    near = layout.sentences[max(0, number - _SHORT_BLOCK) : number + _SHORT_BLOCK + 1]
    return sum(s.block == layout.sentences[number].block for s in near) <= _SHORT_BLOCK


def _main_class(weights: dict[str, int]) -> str | None:
    real = {c: n for c, n in weights.items() if c not in CONSEQUENCES} or weights
    return max(sorted(real), key=lambda c: real[c], default=None)


def leading_sentences(layout: Layout) -> frozenset[int]:
    """The first two sentences of the block that opens the report."""
    lead: list[int] = []
    for i, sentence in enumerate(layout.sentences):
        if sentence.block > layout.lead >= 0 or len(lead) > 1:
            break
        if sentence.block == layout.lead and sentence.voice is not Voice.CAPTION:
            lead.append(i)
    return frozenset(lead)


def _weight(voice: Voice, sentence: int, leading: frozenset[int]) -> int:
    if voice is Voice.HEADLINE:
        return WEIGHT_HEADLINE
    if voice in _SILENT:
        return 0
    if sentence in leading:
        return WEIGHT_LEAD_FIRST if sentence == min(leading) else WEIGHT_LEAD
    return WEIGHT_BODY
