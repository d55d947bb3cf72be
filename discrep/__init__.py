"""Finds where two or more articles cannot all be true, and shows the evidence.

    import discrep
    report = discrep.compare([discrep.read("a.txt"), discrep.read("b.html")])

The names below are loaded when first used, so that `discrep --help` pays for none of them.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as typing has it, which the help page need not wait for
if TYPE_CHECKING:
    from typing import Any

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

_HOMES = {
    **dict.fromkeys(
        ("Article", "DiscrepError", "Fact", "Finding", "InputError", "Report", "UsageError"), "discrep.model"
    ),
    **dict.fromkeys(("compare", "extract"), "discrep.pipeline"),
    **dict.fromkeys(("article", "read"), "discrep.reading"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'discrep' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
