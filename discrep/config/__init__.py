"""What a run may be told: one frozen `Config`, from a file near the draft or from the defaults."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PathRules:
    """What holds for the drafts under one path only."""

    path: str  # a glob, relative to the configuration file
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a run; the defaults are the product. `config/keys.py` says what each means."""

    same_story: bool = False
    drafts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    fail_on: str = "error"
    min_severity: str = "note"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    max_findings: int = 0
    baseline: str | None = None
    offices: str | None = None
    max_mib: int = 16
    severity: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    per_path: tuple[PathRules, ...] = ()
    root: Path | None = None  # folder of the file; its paths are relative to this
    file: Path | None = None
    today: dt.date | None = None  # the day on which suppressions expire or not; the real one where None
    origin: Mapping[str, str] = field(default_factory=dict, compare=False)  # key: where its value is from


__all__ = ["Config", "PathRules"]
