"""How each side of a finding was read, and what led to laying the sides beside each other."""

from __future__ import annotations

import json
from collections.abc import Iterator

from discrep.model import Finding, Json, Member, Origin, Polarity, Report, Span
from discrep.reporting.escape import unforged, visible
from discrep.reporting.wording import dated

_WIDTH = 160  # characters of a clause that are shown
_LED = "compared because: "
# what the anchors of a mention are called, in the order in which they are told
_ANCHORS = (
    "event",
    "role",
    "group",
    "day",
    "place",
    "agent",
    "target",
    "instrument",
    "scope",
    "part",
    "aside",
)
_ORIGINS = {
    Origin.CLAUSE: "its clause",
    Origin.SENTENCE: "its sentence",
    Origin.PARAGRAPH: "its paragraph",
    Origin.LEAD: "the lead",
    Origin.ARTICLE: "the article",
}
_DAY_BY = {
    "dct": "told from the article's own date",
    "speech": "told from the day of the speech",
    "mention": "told from another time in the text",
    "none": "stated whole",
}


def render(report: Report, ids: frozenset[str] | None = None) -> str:
    """The findings (or those of the ids) one by one; article text in it is safe for a screen."""
    told = [finding for finding in report.findings if ids is None or finding.id in ids]
    lines = [line for finding in told for line in (*explained(finding), "")]
    return "".join(unforged(visible(line)) + "\n" for line in lines)


def explained(finding: Finding) -> Iterator[str]:
    """Headline of the finding, its sides as they were read, the levels that matched."""
    yield f"{finding.rule} [{finding.id}] {finding.severity.value}, confidence {finding.confidence.value}"
    yield f"  {finding.message}"
    for member in finding.members:
        yield from (f"  {line}" for line in _side(member))
    levels = [level for why in finding.why if why.startswith(_LED) for level in _levels(why)]
    if levels:
        yield "  levels that matched:"
        yield from (f"    {level}" for level in dict.fromkeys(levels))
    others = [why for why in finding.why if not why.startswith(_LED)]
    if others:
        yield "  evidence:"
        yield from (f"    {why}" for why in others)


def _levels(why: str) -> list[str]:
    return why.removeprefix(_LED).split(" · ")


def _side(member: Member) -> Iterator[str]:
    fact, frame, article = member.fact, member.fact.frame, member.article
    line, column = article.locate(fact.start)
    yield f'{article.id}:{line}:{column} {fact.kind} "{_flat(article.text[fact.start : fact.end])}"'
    yield f"    article: {article.source or 'source unknown'}, {dated(member.extraction)}"
    if frame.clause.end > frame.clause.start:
        yield f"    clause: {_cut(article.text, frame.clause)}"
    yield f"    event: {_event(member)}"
    yield f"    speaker: {_speaker(member)}"
    yield f"    voice: {frame.voice.value}, tense {frame.tense.value}, {frame.modality.value}, {_polarity(member)}"
    yield f"    value: {fact.value.says()} {_compact(fact.value.to_dict())}"
    if anchored := _anchored(fact.value.to_dict()):
        yield f"    anchor: {anchored}"
    for name in _ANCHORS:
        if found := frame.anchors.get(name):
            value = _place(found.value) if name == "place" else found.value
            yield f"    {name}: {value} (from {_ORIGINS[found.origin]})"


def _place(anchor: str) -> str:
    """ "Ilica Street in Zagreb in Croatia" of "~Ilica Street|site<Zagreb|settlement|45.8,16.0<Croatia|country"."""
    return " in ".join(part.partition("|")[0].lstrip("~") for part in anchor.split("<"))


def _event(member: Member) -> str:
    """Class and words of the event that the mention is told of."""
    frame = member.fact.frame
    index, found = frame.event, frame.anchors.get("event")
    source = f" (from {_ORIGINS[found.origin]})" if found else ""
    if not 0 <= index < len(member.extraction.events):
        return f"{found.value}{source}" if found else "none"
    event = member.extraction.events[index]
    text = member.article.text
    words = ", ".join(dict.fromkeys(_flat(text[s.start : s.end]) for s in event.triggers))
    mark = "the main event" if event.main else "told as background" if event.background else "another event"
    return f"{event.cls}, {mark}: {words}{source}"


def _speaker(member: Member) -> str:
    frame = member.fact.frame
    if frame.reporting is None:
        return frame.speaker or "the writer"
    said = _cut(member.article.text, frame.reporting)
    return f'{frame.speaker or "not said who"} ("{said}")'


def _polarity(member: Member) -> str:
    return "denied" if member.fact.polarity is Polarity.NEGATED else "affirmed"


def _anchored(value: Json) -> str:
    """What a time was reckoned from; empty for values that are no times."""
    return _DAY_BY.get(str(value.get("anchor")), "") if "timex" in value else ""


def _compact(value: Json) -> str:
    told = {k: v for k, v in value.items() if v is not None and v != []}
    return json.dumps(told, ensure_ascii=False, separators=(", ", ": "), default=str)


def _cut(text: str, span: Span) -> str:
    piece = _flat(text[span.start : span.end])
    return piece if len(piece) <= _WIDTH else piece[: _WIDTH - 1] + "…"


def _flat(words: str) -> str:
    return " ".join(words.split())
