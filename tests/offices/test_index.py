"""The derived index is that of the tables; a stale one is not believed."""

from __future__ import annotations

import shutil
from pathlib import Path

from discrep.offices import index
from discrep.offices.load import DATA, FILES, load
from discrep.offices.lookup import Knowledge, knowledge


def test_index_is_current() -> None:
    assert index.fresh(DATA, Knowledge(load(DATA))), "run discrep offices lint --fix"


def test_knowledge_is_the_same_with_and_without_index(tmp_path: Path) -> None:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path / name)
    plain, ready = knowledge(tmp_path), knowledge(DATA)
    assert dict(ready.titles) == plain.titles
    assert dict(ready.names) == {form: ids for form, ids in plain.names.items() if form.isascii()}
    assert dict(ready.persons) == plain.persons
    assert dict(ready.by_person) == plain.by_person
    assert dict(ready.by_office) == plain.by_office


def test_stale_or_broken_index_is_not_read(tmp_path: Path) -> None:
    for name in FILES:
        shutil.copy(DATA / name, tmp_path / name)
    assert index.read(tmp_path) is None
    whole = (DATA / index.NAME).read_bytes()
    (tmp_path / index.NAME).write_bytes(whole[: len(whole) // 2])
    assert index.read(tmp_path) is None
    shutil.copy(DATA / index.NAME, tmp_path / index.NAME)
    assert index.read(tmp_path) is not None
    with (tmp_path / "persons.tsv").open("a", encoding="utf-8") as stream:
        stream.write("x\tX Y\tX\tY\t0\t\t\t\t\t\t\t\n")
    assert index.read(tmp_path) is None
