"""The JSON Schema of a configuration file, for editors; made from the same table as the loader."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.config.keys import KEYS, PER_PATH, Key
from discrep.model import Json

_TEXTS = {"type": "array", "items": {"type": "string"}}


def schema() -> Json:
    """The schema of discrep.toml, and of [tool.discrep] in pyproject.toml."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "discrep.toml",
        "description": "Settings of discrep, also as [tool.discrep] in pyproject.toml.",
        **_object(KEYS),
    }


def _object(keys: Sequence[Key]) -> Json:
    found: Json = {
        "type": "object",
        "properties": {key.name: {"description": key.help, **_shape(key)} for key in keys},
        "additionalProperties": False,
    }
    if keys is PER_PATH:
        found["required"] = ["path"]
    return found


def _shape(key: Key) -> Json:
    if key.shape == "flag":
        return {"type": "boolean", "default": key.default}
    if key.shape == "number":
        return {"type": "integer", "minimum": 0, "default": key.default}
    if key.shape == "choice":
        return {"enum": list(key.choices), "default": key.default}
    if key.shape == "texts":
        return dict(_TEXTS)
    if key.shape == "table of choices":
        return {"type": "object", "additionalProperties": {"enum": list(key.choices)}}
    if key.shape == "table of texts":
        return {"type": "object", "additionalProperties": dict(_TEXTS)}
    if key.shape == "tables":
        return {"type": "array", "items": _object(PER_PATH)}
    return {"type": "string"}
