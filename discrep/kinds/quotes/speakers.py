"""Who is quoted, read from what stands right at the marks: before, after, or between two parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from discrep.framing.lexicon_en import REPORTING
from discrep.kinds.late import Late
from discrep.kinds.quotes import wording_en as en
from discrep.model import Layout, Span

_NEAR = 140  # characters on either side that are read
_PHRASE = (
    r"(?:(?:the|a|an|his|her|its|their|one|another|senior|local|former|police)\s)?"
    r"(?:(?:[\w&'’-]{1,30}|[A-Z][a-z]{0,5}\.)\s){0,7}?[\w&'’-]{1,30}"
)
_STOP = r"(?=\s?[,.;:(\[–—]|\s(?:on|in|at|after|before|during|when|while|as|who|from|to|via|by|with|about|told|of\sthe)\b|\s?\Z)"


class Attribution(NamedTuple):
    """Who is quoted, in words, and where the text says so; a pronoun stays one."""

    who: str
    span: Span


@cache
def _patterns() -> tuple[Late, ...]:
    said = "|".join(sorted(v for v, cls in REPORTING.items() if cls == "said" and not v.endswith("ing")))
    verb = rf"(?:{said})"
    aside = rf"(?:(?:{'|'.join(sorted(en.BETWEEN))})\s){{0,2}}"
    return (
        # "…," said Ann Obi, "…," the minister told reporters
        Late(rf"\s?[\"”»’'`]{{1,3}}\s?,?\s?{verb}\s(?P<who>{_PHRASE}){_STOP}"),
        Late(rf"\s?[\"”»’'`]{{1,3}}\s?,?\s?(?P<who>{_PHRASE})\s{aside}{verb}\b"),
        # Ann Obi said: "…", said Ann Obi: "…"
        Late(
            rf"(?:\A|[.!?\"”’'–—]\s|\n|,\s(?:but|and)\s)\s{{0,3}}(?P<who>{_PHRASE})\s{aside}{verb}"
            rf"(?:\s(?:reporters|journalists|the\s\w{{1,20}}|[A-Z][\w.]{{1,20}}|on\s[A-Z]\w{{1,12}}day))?(?:\sthat)?\s?[,:]?\s?(?:[\"“«‘']|``)\Z"
        ),
        Late(rf"\baccording\sto\s(?P<who>{_PHRASE})[,:]\s?(?:[\"“«‘']|``)\Z", re.I),
    )


def attributions(layout: Layout, spans: Sequence[Span]) -> list[Attribution | None]:
    """The speaker of each quotation where the words at its marks say so; the second part goes on with the first's."""
    text = layout.text
    out: list[Attribution | None] = []
    for n, span in enumerate(spans):
        bound = spans[n + 1].start if n + 1 < len(spans) else len(text)
        found = _after(text, span, bound)
        if found is None and n and out[-1] is not None and _between(text, spans[n - 1], span, out[-1]):
            found = out[-1]
        if found is None:
            found = _before(text, span, spans[n - 1].end if n else 0)
        out.append(found)
    return out


def _after(text: str, span: Span, bound: int) -> Attribution | None:
    stop = min(bound, span.end + _NEAR)
    line = text.find("\n", span.end, stop)
    stop = line if line >= 0 else stop
    tail = text[span.end : stop]
    opens = text[max(span.start, span.end - 1) : span.end]
    if opens not in ",.!?…”’" and tail.lstrip()[1:2] != ",":
        return None
    verb_first, verb_last = _patterns()[:2]
    found = verb_first.match(tail) or (None if opens == "." else verb_last.match(tail))
    return _attribution(found, span.end) if found else None


def _before(text: str, span: Span, bound: int) -> Attribution | None:
    start = max(bound, span.start - _NEAR)
    line = text.rfind("\n", start, span.start)
    start = line + 1 if line >= 0 else start
    head = text[start : span.start].rstrip()
    for pattern in _patterns()[2:]:
        found = pattern.search(head)
        if found:
            return _attribution(found, start)
    return None


def _between(text: str, before: Span, span: Span, known: Attribution) -> bool:
    """Nothing but the attribution stands between two quotations of one paragraph: "…," Obi said. "…"."""
    gap = text[before.end : span.start]
    if "\n" in gap or not before.end <= known.span.start < span.start or len(gap) > _NEAR:
        return False
    rest = text[known.span.end : span.start]
    return len(re.findall(r"[.!?]\s", rest)) <= 1 and len(rest.split()) <= 10


def _attribution(found: re.Match[str], shift: int) -> Attribution | None:
    who = " ".join(found["who"].split())
    who = re.sub(r"\A(?:the|a|an)\s", "", who).rstrip(".,'’")
    if not who or who.split()[0].lower() in ("but", "and", "as", "when", "in", "on", "that", "it", "which"):
        return None
    return Attribution(who, Span(found.start("who") + shift, found.end("who") + shift))
