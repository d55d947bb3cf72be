"""Plain data as JSON text that any reader takes."""

from __future__ import annotations

import json
import re
from typing import Any

_LONE = re.compile("[\ud800-\udfff]")


def dumps(data: Any, *, indent: int | None = 2) -> str:
    """JSON without NaN; lone surrogates, which many readers refuse, become U+FFFD."""
    return _LONE.sub("\ufffd", json.dumps(data, ensure_ascii=False, indent=indent, allow_nan=False))
