"""FollowTheMoney entities, one JSON object a line: Position, Person, Occupancy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from discrep.model import InputError
from discrep.offices.importers.row import Intake, Row, date

NOTICE = "FollowTheMoney data of OpenSanctions are CC BY-NC 4.0: not for commercial use without a licence"
_PEOPLE = frozenset(("Person", "LegalEntity"))


def read(path: Path, text: str, intake: Intake) -> None:
    """A tenure for each Occupancy whose holder and post the file holds."""
    persons: dict[str, dict[str, Any]] = {}
    posts: dict[str, dict[str, Any]] = {}
    held: list[tuple[int, dict[str, Any]]] = []
    for number, line in enumerate(text.lstrip("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            entity = json.loads(line)
        except (json.JSONDecodeError, RecursionError) as error:
            raise InputError(f"{path}: line {number} is not whole JSON: {error}") from error
        if not isinstance(entity, dict) or not isinstance(entity.get("properties", {}), dict):
            raise InputError(f"{path}: line {number} is no entity")
        if "schema" not in entity:
            raise InputError(f"{path}: line {number} has no schema (files of statements are not entities)")
        schema, properties = entity["schema"], entity.get("properties", {})
        if schema in _PEOPLE:
            persons[str(entity.get("id"))] = properties
        elif schema == "Position":
            posts[str(entity.get("id"))] = properties
        elif schema == "Occupancy":
            held.append((number, properties))
    intake.notices.append(NOTICE)
    for number, properties in held:
        _take(f"{path.name} line {number}", properties, persons, posts, intake)


def _take(
    place: str,
    properties: dict[str, Any],
    persons: dict[str, dict[str, Any]],
    posts: dict[str, dict[str, Any]],
    intake: Intake,
) -> None:
    holder, post_id = _one(properties, "holder"), _one(properties, "post")
    person, post = persons.get(holder), posts.get(post_id)
    if person is None or post is None:
        intake.fault(
            place,
            f"{'holder' if person is None else 'post'} {holder if person is None else post_id!r} is "
            f"not in the file",
        )
        return
    start = date(_one(properties, "startDate") or _one(properties, "periodStart"))
    end = date(_one(properties, "endDate") or _one(properties, "periodEnd"))
    if start is None or end is None:
        intake.fault(place, "no date")
        return
    if not end and _one(properties, "status") == "unknown":
        intake.fault(place, "status unknown and no end: nobody can tell whether it is open")
        return
    aliases = tuple(str(a) for name in ("alias", "weakAlias") for a in _all(person, name))
    organisation = _one(post, "organization") or _one(post, "country")
    person_id = _one(person, "wikidataId") or holder
    intake.take(
        Row(
            _one(person, "name"),
            _one(post, "name"),
            organisation,
            start,
            end,
            "full",
            person_id,
            aliases,
            place,
        )
    )


def _all(properties: dict[str, Any], name: str) -> list[Any]:
    value = properties.get(name)
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []


def _one(properties: dict[str, Any], name: str) -> str:
    values = _all(properties, name)
    if values and isinstance(values[0], dict):
        return str(values[0].get("id", ""))
    return str(values[0]) if values else ""
