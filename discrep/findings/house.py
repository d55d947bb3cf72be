"""House style: the spellings a newsroom prefers, against those a draft uses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from discrep.findings.support.held import said
from discrep.kinds import RULES
from discrep.kinds.names.value import ORGANISATION, Name
from discrep.kinds.rule import Rule
from discrep.model import Alignment, Confidence, Extraction, Member, Severity, Verdict, Voice

_RULE: Rule = next(r for r in RULES if r.id == "name-variant")
_UNTOUCHED = (Voice.QUOTATION, Voice.BOILERPLATE)


def house_style(
    draft: Extraction, names: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Rule, Alignment, Verdict]]:
    """A `name-variant` for each form in the draft that house style writes otherwise."""
    text = draft.article.text
    for preferred, forms in names.items():
        for form in sorted({f for f in forms if f.strip() and f != preferred}, key=lambda f: (-len(f), f)):
            for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
                # a preferred form may hold the other one: "Kyiv" in a list of forms of "Kyiv Oblast"
                if text.startswith(preferred, match.start()) or _quiet(draft, match.start()):
                    continue
                fact = _named(draft, match.start(), match.end(), preferred)
                yield (
                    _RULE,
                    Alignment("names", f"house style · {preferred}", (fact,), (), Confidence.HIGH, "house"),
                    Verdict(
                        (fact,),
                        f'"{form}": house style is "{preferred}"',
                        ("the configuration's [names]",),
                        severity=Severity.WARNING,
                        primary=f"{form}>{preferred}",
                    ),
                )


def _quiet(draft: Extraction, at: int) -> bool:
    block = next((b for b in draft.layout.blocks if b.start <= at < b.end), None)
    return block is not None and block.voice in _UNTOUCHED


def _named(draft: Extraction, start: int, end: int, preferred: str) -> Member:
    from dataclasses import replace

    fact = said(draft, start, end)
    value = Name(preferred, None, None, ORGANISATION, fact.surface, f"house={preferred}")
    return Member(draft, replace(fact, kind="name", value=value))
