"""Popolo JSON: persons, organizations, posts and memberships, every field of which may be missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from discrep.model import InputError
from discrep.offices.importers.row import Intake, Row, date


def read(path: Path, text: str, intake: Intake) -> None:
    """A tenure for each membership; dates left out are those of its legislative period."""
    try:
        data: Any = json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        raise InputError(
            f"{path}: not whole JSON, stopped at character {error.pos} (line {error.lineno}): {error.msg}"
        ) from error
    except RecursionError as error:
        raise InputError(f"{path}: nested too deeply") from error
    if not isinstance(data, dict) or not isinstance(data.get("memberships"), list):
        raise InputError(f"{path}: no list of memberships: not Popolo")
    tables = {name: _table(data, name) for name in ("persons", "organizations", "posts", "events")}
    for number, member in enumerate(data["memberships"], 1):
        place = f"{path.name} membership {number}"
        if not isinstance(member, dict):
            intake.fault(place, "no object")
            continue
        person = _object(member, "person", tables["persons"])
        post = _object(member, "post", tables["posts"])
        org = _object(member, "organization", tables["organizations"])
        org = org or _object(post, "organization", tables["organizations"])
        period = _object(member, "legislative_period", tables["events"])
        start = date(_first(member, post, period, name="start_date"))
        end = date(_first(member, post, period, name="end_date"))
        if start is None or end is None:
            intake.fault(place, "no date")
            continue
        office = _text(post, "label") or _text(member, "role") or _text(post, "role")
        others = person.get("other_names")
        aliases = (
            tuple(_text(o, "name") for o in others if isinstance(o, dict)) if isinstance(others, list) else ()
        )
        name, person_id = _text(person, "name"), _text(person, "id")
        intake.take(Row(name, office, _text(org, "name"), start, end, "full", person_id, aliases, place))


def _table(data: dict[str, Any], name: str) -> dict[str, dict[str, Any]]:
    rows = data.get(name)
    return (
        {str(r["id"]): r for r in rows if isinstance(r, dict) and "id" in r} if isinstance(rows, list) else {}
    )


def _object(row: dict[str, Any], name: str, table: dict[str, dict[str, Any]]) -> dict[str, Any]:
    inline = row.get(name)
    if isinstance(inline, dict):
        return inline
    return table.get(str(row.get(f"{name}_id")), {})


def _text(row: dict[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _first(*rows: dict[str, Any], name: str) -> str:
    return next((text for row in rows if (text := _text(row, name))), "")
