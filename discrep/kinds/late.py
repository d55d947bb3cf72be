"""Regular expressions that are compiled when first used: a run pays for those that its texts ask for."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator


class Late:
    """A pattern by its source; the first call compiles it."""

    __slots__ = ("_flags", "_made", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        self._made: re.Pattern[str] | None = None

    @property
    def made(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._made is None:
            self._made = re.compile(self._source, self._flags)
        return self._made

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.made.match(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.made.search(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        return self.made.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        return self.made.finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        return [found if isinstance(found, str) else found[0] for found in self.made.findall(text)]

    def sub(self, by: str, text: str) -> str:
        return self.made.sub(by, text)
