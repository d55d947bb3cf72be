"""The derived index is that of the tables; a stale one is not believed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from discrep.offices import index
from discrep.offices.load import DATA, FILES, load
from discrep.offices.lookup import Knowledge, knowledge


def test_index_is_current() -> None:
    ready = index.read(DATA)
    assert ready is not None, "run python docs/make_tables.py"
    built = json.loads(json.dumps(index.build(Knowledge(load(DATA)))))
    assert {**ready, "given_names": sorted(ready["given_names"])} == built


def test_knowledge_is_the_same_with_and_without_index(tmp_path: Path) -> None:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path / name)
    plain = knowledge(tmp_path)
    assert plain.titles == knowledge(DATA).titles
    assert {k: tuple(v) for k, v in knowledge(DATA).names.items()} == plain.names


def test_stale_or_broken_index_is_not_read(tmp_path: Path) -> None:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path / name)
    assert index.read(tmp_path) is None
    (tmp_path / index.NAME).write_text("[" * 100_000, encoding="utf-8")
    assert index.read(tmp_path) is None
    shutil.copy(DATA / index.NAME, tmp_path / index.NAME)
    assert index.read(tmp_path) is not None
    with (tmp_path / "persons.tsv").open("a", encoding="utf-8") as stream:
        stream.write("x\tX Y\tX\tY\t0\t\t\t\t\t\t\t\n")
    assert index.read(tmp_path) is None
