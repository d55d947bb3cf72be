"""Comments in a file that are addressed to discrep: `<!-- discrep: ignore[count-conflict] reason="…" -->`."""

from __future__ import annotations

import re

from discrep.model import LineMap

_COMMENT = re.compile(r"<!--[ \t]{0,8}discrep:([^<>]{1,500}?)-->")


def directives(text: str, lines: LineMap) -> tuple[tuple[int, str], ...]:
    """(line, body) of each comment addressed to discrep, in order; unread where it holds an angle bracket."""
    if "discrep:" not in text:
        return ()
    return tuple((lines.locate(m.start())[0], m[1].strip()) for m in _COMMENT.finditer(text))
