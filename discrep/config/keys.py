"""The keys of a configuration file: one row a key, from which the loader and the JSON Schema are made."""

from __future__ import annotations

from typing import Any, NamedTuple

SEVERITIES = ("error", "warning", "note")


class Key(NamedTuple):
    """A key, the shape of its value, and what it means."""

    name: str
    shape: str  # flag · text · number · texts · choice · table of choices · table of texts · tables
    help: str
    choices: tuple[str, ...] = ()
    default: Any = None


KEYS: tuple[Key, ...] = (
    Key("extend", "text", "another configuration file whose settings this one builds on"),
    Key("drafts", "texts", "files, folders or globs that `discrep check` checks when none is named"),
    Key("sources", "texts", "files, folders or globs that every draft is held against"),
    Key(
        "fail-on",
        "choice",
        "the severity from which a finding fails the check",
        (*SEVERITIES, "never"),
        "error",
    ),
    Key("min-severity", "choice", "the severity from which a finding is shown", SEVERITIES, "note"),
    Key("select", "texts", "the rules that are asked, by id or kind (`count`); all where empty"),
    Key("extend-select", "texts", "rules asked besides those of `select`"),
    Key("ignore", "texts", "rules that are not asked, by id or kind"),
    Key("max-findings", "number", "how many findings are shown at most, gravest first; 0 for all", default=0),
    Key("baseline", "text", "the baseline file of accepted findings"),
    Key("offices", "text", "an imported table of office-holders to ask besides the shipped one"),
    Key("max-mib", "number", "the size above which a file is refused, in MiB", default=16),
    Key("same-story", "flag", "compare sources even where they seem to tell another story", default=False),
    Key("severity", "table of choices", "another severity for a rule, by its id", (*SEVERITIES, "off")),
    Key("names", "table of texts", "house style: a preferred spelling and the forms it replaces"),
    Key(
        "per-path",
        "tables",
        "settings for the drafts under one path: path, select, ignore, sources, severity",
    ),
)
PER_PATH: tuple[Key, ...] = (
    Key("path", "text", "a glob, relative to the configuration file"),
    *(k for k in KEYS if k.name in ("select", "ignore", "sources", "severity")),
)
BY_NAME = {key.name: key for key in KEYS}
