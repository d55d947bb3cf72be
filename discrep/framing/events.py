"""The events of an article: trigger words with their class, merged, the main one told from the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from discrep.framing import lexicon_en as en
from discrep.framing.clauses import Clause
from discrep.framing.tokens import Token, Trigger, trigger_forms, trigger_pairs
from discrep.model import Event, Layout, Span, Tense, Voice

# How much a trigger says about what the article is about, by where it stands.
WEIGHT_HEADLINE = 4
WEIGHT_LEAD_FIRST = 3
WEIGHT_LEAD = 2
WEIGHT_BODY = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger word in a sentence."""

    cls: str
    lemma: str
    span: Span
    token: int
    weak: bool
    verb: bool


def hits(words: Sequence[Token]) -> list[Hit]:
    """The triggers of one sentence, in order; weak ones only where no other stands."""
    forms, pairs = trigger_forms(), trigger_pairs()
    found: list[Hit] = []
    skip = -1
    for i, token in enumerate(words):
        if i <= skip:
            continue
        pair = pairs.get((token.low, words[i + 1].low)) if i + 1 < len(words) else None
        if pair:
            found.append(_hit(pair, token.start, words[i + 1].end, i))
            skip = i + 1
        elif single := forms.get(token.low):
            if token.text[:1].isupper() and i > 0 and words[i - 1].text[:1].isupper() and single.verb:
                continue  # part of a name: "Will Fire", "Shell"
            found.append(_hit(single, token.start, token.end, i))
    strong = [h for h in found if not h.weak]
    return strong or found


def _hit(trigger: Trigger, start: int, end: int, token: int) -> Hit:
    return Hit(trigger.cls, trigger.lemma, Span(start, end), token, trigger.weak, trigger.verb)


def is_separate(words: Sequence[Token], clause: Clause, hit: Hit) -> bool:
    """Whether the text marks the trigger's event as another one than the story's own."""
    if clause.tense is Tense.BACKGROUND:
        return True
    low = [w.low for w in words[clause.first : clause.last]]
    if any(w in en.SEPARATE for w in low):
        return True
    return any(pair in en.BACKGROUND_PAIRS for pair in zip(low, low[1:], strict=False))


def gather(
    layout: Layout, found: Sequence[tuple[int, Hit, bool]]
) -> tuple[tuple[Event, ...], dict[tuple[int, int], int]]:
    """Events of an article, and the event index of each (sentence, token) trigger.

    `found` holds (sentence index, hit, separate). Triggers of one class are one event, but one marked
    as separate is an event of its sentence's paragraph.
    """
    groups: dict[tuple[str, int], list[tuple[int, Hit]]] = defaultdict(list)
    weights: dict[str, int] = defaultdict(int)
    leading = _leading_sentences(layout)
    for sentence, hit, separate in found:
        at = layout.sentences[sentence]
        # what the headline and the lead tell is the story, whatever words they use for it
        own = not separate or sentence in leading or at.voice is Voice.HEADLINE
        groups[hit.cls, -1 if own else at.block].append((sentence, hit))
        if own:
            weights[hit.cls] += _weight(layout, sentence, leading)
    main = _main_class(weights)
    events = []
    index: dict[tuple[int, int], int] = {}
    for number, ((cls, block), members) in enumerate(
        sorted(groups.items(), key=lambda g: (g[1][0][1].span.start, g[0]))
    ):
        events.append(
            Event(
                cls,
                tuple(hit.span for _, hit in members),
                tuple(dict.fromkeys(hit.lemma for _, hit in members)),
                main=cls == main and block == -1,
                background=block != -1,
            )
        )
        for sentence, hit in members:
            index[sentence, hit.token] = number
    return tuple(events), index


# Classes that say what came of an event rather than what it was: they name the story only if nothing else does.
_CONSEQUENCES = frozenset(
    (
        "death",
        "wounding",
        "injury",
        "talks",
        "meeting",
        "press-conference",
        "speech",
        "investigation",
        "rescue",
        "win",
        "law",
        "vote",
    )
)


def _main_class(weights: dict[str, int]) -> str | None:
    real = {c: w for c, w in weights.items() if c not in _CONSEQUENCES} or weights
    return max(sorted(real), key=lambda c: real[c], default=None)


def _leading_sentences(layout: Layout) -> frozenset[int]:
    lead = [i for i, s in enumerate(layout.sentences) if s.block == layout.lead]
    return frozenset(lead[:2])


def _weight(layout: Layout, sentence: int, leading: frozenset[int]) -> int:
    voice = layout.sentences[sentence].voice
    if voice is Voice.HEADLINE:
        return WEIGHT_HEADLINE
    if voice in (Voice.BOILERPLATE, Voice.COMMENT):
        return 0
    if sentence in leading:
        return WEIGHT_LEAD_FIRST if sentence == min(leading) else WEIGHT_LEAD
    return WEIGHT_BODY
