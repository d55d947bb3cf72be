"""Frames of mentions: where they stand, who says them, what they are about."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence

from discrep.framing.events_en import EVENT_WORDS, IRREGULAR, PAIRS
from discrep.model import Anchor, Event, Fact, Frame, Framed, Layout, Mention, Modality, Origin, Polarity, Published, Span, Tense, Voice

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


def _forms() -> dict[str, str]:
    table: dict[str, str] = {}
    for cls, (verbs, nouns) in EVENT_WORDS.items():
        for noun in nouns.split():
            table[noun] = table[noun + "s"] = cls
        for verb in verbs.split():
            stem = verb[:-1] if verb.endswith("e") else verb
            for form in (verb, verb + "s", stem + "ed", stem + "ing"):
                table[form] = cls
    verb_class = {verb: cls for cls, (verbs, _) in EVENT_WORDS.items() for verb in verbs.split()}
    table.update({form: verb_class[lemma] for form, lemma in IRREGULAR.items()})
    return table


_FORMS = _forms()
_FUTURE = re.compile(r"\b(?:will|shall|going to|due to|set to|plans? to|planned|scheduled|expected to)\b")
_HYPOTHETICAL = re.compile(r"\b(?:could|may|might|would|if|should|potential)\b")
_NEGATION = re.compile(r"\b(?:not|never|no|nor|without|denied|cannot)\b|n[’']t\b")


def frame(layout: Layout, mentions: Sequence[Mention]) -> tuple[list[Frame], tuple[Event, ...]]:
    """A frame for each mention, in order, and the article's events."""
    triggers = _triggers(layout)
    weights: Counter[str] = Counter()
    for index, found in enumerate(triggers):
        sentence = layout.sentences[index]
        heavy = 3 if sentence.voice is Voice.HEADLINE else 2 if sentence.block == layout.lead else 1
        for cls, _, _ in found:
            weights[cls] += heavy
    main = max(weights, key=lambda c: (weights[c], c), default=None)
    classes = sorted(weights)
    events = tuple(
        Event(
            cls,
            tuple(Span(s, e) for found in triggers for c, s, e in found if c == cls),
            (),
            cls == main,
        )
        for cls in classes
    )
    return [_frame(layout, m, triggers, classes) for m in mentions], events


def _triggers(layout: Layout) -> list[list[tuple[str, int, int]]]:
    found = []
    for sentence in layout.sentences:
        words = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(layout.text, sentence.start, sentence.end)]
        row = []
        for i, (word, start, end) in enumerate(words):
            pair = PAIRS.get((word, words[i + 1][0])) if i + 1 < len(words) else None
            if pair:
                row.append((pair, start, words[i + 1][2]))
            elif cls := _FORMS.get(word):
                row.append((cls, start, end))
        found.append(row)
    return found


def _frame(layout: Layout, mention: Mention, triggers: list[list[tuple[str, int, int]]], classes: list[str]) -> Frame:
    index = layout.sentence_at(mention.start)
    if index < 0:
        return Frame()
    sentence = layout.sentences[index]
    words = layout.text[sentence.start : sentence.end]
    modality = Modality.PLANNED if _FUTURE.search(words) else Modality.HYPOTHETICAL if _HYPOTHETICAL.search(words) else Modality.ASSERTED
    anchors = {}
    event = -1
    if triggers[index]:
        cls, _, _ = min(triggers[index], key=lambda t: (min(abs(t[1] - mention.end), abs(mention.start - t[2])), t[1]))
        anchors["event"] = Anchor(cls, Origin.SENTENCE)
        event = classes.index(cls)
    return Frame(
        sentence=index,
        block=sentence.block,
        clause=Span(sentence.start, sentence.end),
        tense=Tense.FUTURE if modality is Modality.PLANNED else Tense.PAST,
        modality=modality,
        polarity=Polarity.NEGATED if _NEGATION.search(words) else Polarity.AFFIRMED,
        voice=sentence.voice,
        event=event,
        anchors=anchors,
    )


def inherit(layout: Layout, framed: Sequence[Framed], name: str, facts: Sequence[Fact], published: Published) -> list[Framed]:
    """The mentions with the anchor `name` read from the facts of their clause, sentence, paragraph or lead."""
    by_sentence: dict[int, list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(fact.frame.sentence, []).append(fact)
    out = []
    for item in framed:
        near = by_sentence.get(item.frame.sentence, [])
        anchor = Anchor(near[0].value.says(), Origin.SENTENCE) if near else None
        frame_ = dataclasses.replace(item.frame, anchors={**item.frame.anchors, name: anchor}) if anchor else item.frame
        out.append(Framed(item.mention, frame_))
    return out
