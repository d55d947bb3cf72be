"""One escaping function per output language; article text, file names and titles are hostile."""

from __future__ import annotations

import re
import unicodedata

# Control characters, and format characters that reorder or hide text on a screen.
_UNSAFE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)
_COMMAND = re.compile(r"##(?=\[|vso\[|teamcity\[)")


def visible(text: str) -> str:
    """One line of text in which no control or bidirectional character is left to act.

    Line ends and tabs become blanks; other such characters are shown by name (`<U+202E>`).
    No line starts with `::` and no `##[` is left, which CI runners would take for commands.
    """
    flat = re.sub(r"[\t\r\n]+", " ", text)
    shown = _UNSAFE.sub(lambda m: f"<U+{ord(m.group()):04X}>", flat)
    return unforged(_COMMAND.sub("# #", shown))


def unforged(line: str) -> str:
    """The line with no `::` at its head; wrapping may have put there what stood inside."""
    bare = line.lstrip()
    return line[: len(line) - len(bare)] + "\u2236" + bare[1:] if bare.startswith("::") else line


def plain(text: str) -> str:
    """Text for HTML before escaping: control characters replaced, line ends kept, offsets unchanged."""
    return "".join(
        c if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs") else " " if c == "\r" else "\ufffd"
        for c in text
    )


def short(text: str, length: int) -> str:
    """One line of text of at most `length` characters, for places where more would not fit."""
    shown = visible(text)
    return shown if len(shown) <= length else shown[: length - 1].rstrip() + "…"
