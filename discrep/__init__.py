"""Finds where two or more articles cannot all be true, and shows the evidence.

import discrep
report = discrep.compare([discrep.read("a.txt"), discrep.read("b.html")])
"""

from __future__ import annotations

from discrep.model import Article, DiscrepError, Fact, Finding, InputError, Report, UsageError
from discrep.pipeline import compare, extract
from discrep.reading import article, read

__version__ = "0.1.0"

__all__ = [
    "Article",
    "DiscrepError",
    "Fact",
    "Finding",
    "InputError",
    "Report",
    "UsageError",
    "__version__",
    "article",
    "compare",
    "extract",
    "read",
]
