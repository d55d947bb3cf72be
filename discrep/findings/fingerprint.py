"""Stable identities of findings: rule, question, primary value, ordinal; no line, no path of a source."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence

from discrep.kinds.rule import Rule
from discrep.model import Alignment, Verdict


def fingerprints(rows: Sequence[tuple[Rule, Alignment, Verdict]]) -> Iterator[str]:
    """One 12-digit identity a row; equal ones are numbered in the order of the rows.

    Of the slot only the question counts: its event and day may be lent by other sentences, and an edit
    elsewhere must not make an old finding new.
    """
    seen: Counter[str] = Counter()
    for rule, alignment, verdict in rows:
        value = verdict.primary or json.dumps(
            verdict.members[0].fact.value.to_dict(), sort_keys=True, ensure_ascii=False, default=str
        )
        key = "\x1f".join((rule.id, alignment.slot.partition(" · ")[0], " ".join(value.split())))
        seen[key] += 1
        text = f"{key}\x1f{seen[key]}"
        yield hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
