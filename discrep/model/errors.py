"""Faults that a user can mend, each in one line."""

from __future__ import annotations


class DiscrepError(Exception):
    """A fault of the input, in one line that a user can act on."""


class InputError(DiscrepError):
    """An input that cannot be read."""


class UsageError(DiscrepError):
    """An option or argument that means nothing."""
