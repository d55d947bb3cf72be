"""Imports are all or nothing; every fault is told by its row."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from discrep.model import InputError, UsageError
from discrep.offices.imported import open_table, tenures_of
from discrep.offices.importers import run
from discrep.offices.importers.row import clean, date


def cell(value: str) -> dict[str, str]:
    return {"type": "literal", "value": value}


def statement(name: str, start: str, end: str | None = None, **more: str) -> dict[str, Any]:
    row = {
        "person": cell("http://www.wikidata.org/entity/Q1"),
        "personLabel": cell(name),
        "officeLabel": cell("Mayor of Lund"),
        "start": cell(start),
    }
    if end:
        row["end"] = cell(end)
    return row | {k: cell(v) for k, v in more.items()}


def result(*rows: dict[str, Any]) -> str:
    return json.dumps({"head": {"vars": []}, "results": {"bindings": list(rows)}})


def asked(path: Path, name: str, day: str | None = None) -> list[str]:
    with open_table(path) as base:
        return [f"{t.person} {t.office} {t.start}..{t.end}" for t in tenures_of(base, name, day)]


def put(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_wikidata_json(tmp_path: Path) -> None:
    source = put(
        tmp_path / "q.json",
        result(
            statement(
                "Ada Lind", "2004-05-06T00:00:00Z", "2008-01-01T00:00:00Z", startPrec="11", endPrec="9"
            ),
            statement(
                "Ada Lind", "2004-05-06T00:00:00Z", "2008-01-01T00:00:00Z", startPrec="11", endPrec="9"
            ),
            statement("Bo Ek", "2008-01-01T00:00:00Z"),
            statement("Cy Al", "http://www.wikidata.org/.well-known/genid/ab12", "2001-01-01T00:00:00Z"),
            statement("Di Os", "-0044-03-15T00:00:00Z"),
            statement("Q77", "2001-01-01T00:00:00Z", person="http://www.wikidata.org/entity/Q77"),
            statement("Ed Yl", "2010-05-06T00:00:00Z", "2009-05-06T00:00:00Z"),
        ),
    )
    out = tmp_path / "kb.sqlite"
    summary = run("wikidata", [source], out)
    assert summary.tenures == 3
    assert [p.split(":")[0] for p in summary.problems] == ["q.json row 5", "q.json row 6", "q.json row 7"]
    assert asked(out, "Ada Lind") == ["Ada Lind Mayor of Lund 2004-05-06..2008"]
    assert asked(out, "Ek") == ["Bo Ek Mayor of Lund 2008.."]
    assert asked(out, "Lind", "2010-01-01") == []


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("wikidata", result(statement("A B", "2001"))[:-9] + "\njava.util.concurrent.TimeoutException"),
        ("wikidata", '{"results": {}}'),
        ("wikidata", "[" * 200_000),
        ("popolo", '{"persons": []}'),
        ("ftm", '{"id": "a", "schema": "Person", "properties": {}}\n{"id": '),
        ("ftm", '{"id": "a"}'),
        ("table", "person,office\nAnn,Mayor\nBob"),
        ("table", "who,what\nAnn,Mayor"),
        ("table", ""),
    ],
)
def test_broken_file_is_refused_and_nothing_written(tmp_path: Path, form: str, text: str) -> None:
    out = tmp_path / "kb.sqlite"
    with pytest.raises(InputError):
        run(form, [put(tmp_path / "in", text)], out)
    assert [p.name for p in tmp_path.iterdir()] == ["in"]


def test_popolo(tmp_path: Path) -> None:
    data = {
        "persons": [{"id": "1", "name": "Ana Roy", "other_names": [{"name": "A. Roy"}, None]}],
        "organizations": [{"id": "o", "name": "Town"}],
        "posts": [{"id": "p", "label": "Mayor", "organization_id": "o"}],
        "memberships": [
            {"person_id": "1", "post_id": "p", "start_date": "2004-05", "end_date": None},
            {"person_id": "2", "post_id": "p"},
        ],
    }
    out = tmp_path / "kb.sqlite"
    summary = run("popolo", [put(tmp_path / "p.json", json.dumps(data))], out)
    assert summary.problems == ("p.json membership 2: no person",)
    assert asked(out, "A. Roy") == ["Ana Roy Mayor 2004-05.."]


def test_followthemoney(tmp_path: Path) -> None:
    lines = [
        {"id": "p1", "schema": "Person", "properties": {"name": ["Ana Roy"], "alias": ["Anna Roy"]}},
        {"id": "o1", "schema": "Position", "properties": {"name": ["Mayor"], "country": ["se"]}},
        {
            "id": "x",
            "schema": "Occupancy",
            "properties": {"holder": ["p1"], "post": ["o1"], "startDate": ["2004"]},
        },
        {"id": "y", "schema": "Occupancy", "properties": {"holder": ["p9"], "post": ["o1"]}},
        {
            "id": "z",
            "schema": "Occupancy",
            "properties": {"holder": ["p1"], "post": ["o1"], "status": ["unknown"]},
        },
    ]
    out = tmp_path / "kb.sqlite"
    summary = run("ftm", [put(tmp_path / "f.jsonl", "\n".join(map(json.dumps, lines)))], out)
    assert summary.tenures == 1
    assert len(summary.problems) == 2
    assert "CC BY-NC" in summary.notices[0]
    assert asked(out, "Anna Roy") == ["Ana Roy Mayor 2004.."]


def test_table_with_map_and_bad_rows(tmp_path: Path) -> None:
    text = (
        "Wer;Amt;from;to\nAna Roy;Mayor;2004;incumbent\nBo Ek;Mayor;2004;2001\nCy;;2001;\nDi;Mayor;gestern;\n"
    )
    out = tmp_path / "kb.sqlite"
    maps = ("Wer=person", "Amt=office")
    summary = run("table", [put(tmp_path / "t.csv", text)], out, maps=maps)
    assert asked(out, "roy") == ["Ana Roy Mayor 2004.."]
    assert [p.split(":")[0] for p in summary.problems] == ["t.csv row 2", "t.csv row 3", "t.csv row 4"]
    with pytest.raises(InputError):
        run("table", [tmp_path / "t.csv"], out, maps=maps, strict=True)
    with pytest.raises(UsageError):
        run("table", [tmp_path / "t.csv"], out, maps=("Wen=person",))


def test_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    source = put(tmp_path / "t.tsv", "person\toffice\tstart\nAna Roy\tMayor\t2004\nBo Ek\tMayor\t2008\n")
    run("table", [source], tmp_path / "a.sqlite")
    run("table", [source], tmp_path / "b.sqlite")
    assert (tmp_path / "a.sqlite").read_bytes() == (tmp_path / "b.sqlite").read_bytes()


@pytest.mark.parametrize("name", ["A\x00na Roy", "\u202eAna Roy\u202c", "Ana\u200b Roy\ud800"])
def test_hostile_names_are_cleaned(name: str) -> None:
    assert clean(name) == "Ana Roy"


def test_endless_name_is_a_fault_of_its_row(tmp_path: Path) -> None:
    source = put(tmp_path / "t.tsv", f"person\toffice\n{'x' * 10_000}\tMayor\nBo Ek\tMayor\n")
    summary = run("table", [source], tmp_path / "a.sqlite")
    assert summary.problems == ("t.tsv row 1: a name of 10000 characters",)


@pytest.mark.parametrize(
    ("text", "precision", "found"),
    [
        ("2014-10-01T00:00:00Z", "11", "2014-10-01"),
        ("2014-10-01T00:00:00Z", "10", "2014-10"),
        ("2014-01-01T00:00:00Z", None, "2014"),
        ("2014-10-01T00:00:00Z", None, "2014-10-01"),
        ("1900-01-01T00:00:00Z", "7", ""),
        ("incumbent", None, ""),
        ("2014-02-30", None, None),
        ("2014-00-00", None, "2014"),
    ],
)
def test_dates(text: str, precision: str | None, found: str | None) -> None:
    assert date(text, precision) == found


def test_not_a_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError), open_table(put(tmp_path / "x.sqlite", "hello")):
        pass
