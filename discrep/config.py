"""What a run may be told; the defaults are the product."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Config:
    same_story: bool = False  # compare all articles even where they seem to tell different stories
