"""The nouns of discrep: what flows from an article's bytes to a report.

Everything here is frozen data. A fact is a set of possible values; two facts conflict exactly
when the sets are disjoint (`Outcome.DISJOINT`). Offsets are half-open code-point offsets into
`Article.text`; lines and columns are 1-based and belong to the user's file.
"""

from __future__ import annotations

from discrep.model.articles import (
    UNKNOWN_DATE,
    Article,
    Block,
    Layout,
    LineMap,
    Published,
    Region,
    Sentence,
    Voice,
)
from discrep.model.errors import (
    DiscrepError,
    InputError,
    UsageError,
)
from discrep.model.facts import (
    Anchor,
    Event,
    Extraction,
    Fact,
    Frame,
    Framed,
    Mention,
    Modality,
    Origin,
    Polarity,
    Tense,
)
from discrep.model.findings import (
    Alignment,
    Coverage,
    Exit,
    Finding,
    Input,
    Location,
    Member,
    Report,
    SheetRow,
    Support,
    Tally,
    Verdict,
    members_of,
)
from discrep.model.keeping import Kept, read_once, read_once_of_fact
from discrep.model.values import (
    NOWHERE,
    Confidence,
    FindingClass,
    Json,
    Outcome,
    Severity,
    Span,
    Value,
)

__all__ = [
    "NOWHERE",
    "UNKNOWN_DATE",
    "Alignment",
    "Anchor",
    "Article",
    "Block",
    "Confidence",
    "Coverage",
    "DiscrepError",
    "Event",
    "Exit",
    "Extraction",
    "Fact",
    "Finding",
    "FindingClass",
    "Frame",
    "Framed",
    "Input",
    "InputError",
    "Json",
    "Kept",
    "Layout",
    "LineMap",
    "Location",
    "Member",
    "Mention",
    "Modality",
    "Origin",
    "Outcome",
    "Polarity",
    "Published",
    "Region",
    "Report",
    "Sentence",
    "Severity",
    "SheetRow",
    "Span",
    "Support",
    "Tally",
    "Tense",
    "UsageError",
    "Value",
    "Verdict",
    "Voice",
    "members_of",
    "read_once",
    "read_once_of_fact",
]
