"""An imported table laid over the project's own for a check."""

from __future__ import annotations

from pathlib import Path

import pytest

import discrep
from discrep.model import InputError
from discrep.offices.importers import run
from discrep.offices.layers import with_table
from discrep.offices.load import DATA
from discrep.offices.lookup import knowledge, stored

CSV = """person,office,organisation,start,end
Nora Pell,Fire Commissioner,Elgin County,2015-01-01,2019-06-30
Ian Reyes,Fire Commissioner,Elgin County,2019-07-01,
Jens Stoltenberg,Secretary General,NATO,1999-01-01,2001-01-01
Ada Quist,Prime Minister,Norway,2031-01-01,
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    source, out = tmp_path / "mine.csv", tmp_path / "mine.sqlite"
    source.write_text(CSV, encoding="utf-8")
    run("table", [source], out)
    return out


def check(table: Path | None, text: str, day: str) -> list[str]:
    article = discrep.article(text, id="a", published=day)
    with with_table(table, [text]):
        return [f.rule for f in discrep.compare([article]).findings if f.kind == "title"]


STALE = "Elgin County Fire Commissioner Nora Pell said on Tuesday that the roof had fallen in."


def test_the_table_is_asked(table: Path) -> None:
    assert check(table, STALE, "2022-03-01") == ["title-out-of-tenure"]


def test_right_holders_and_unknown_persons_are_left_alone(table: Path) -> None:
    assert check(table, STALE, "2017-03-01") == []
    assert check(table, STALE.replace("Nora Pell", "Ian Reyes"), "2022-03-01") == []
    assert check(table, STALE.replace("Nora Pell", "Olga Brandt"), "2022-03-01") == []


def test_without_the_table_nothing_is_known(table: Path) -> None:
    assert check(None, STALE, "2022-03-01") == []


def test_the_table_is_gone_after_the_block(table: Path) -> None:
    before = knowledge()
    with with_table(table, [STALE]) as inside:
        assert inside.person("Nora Pell")
        assert knowledge() is inside
    assert knowledge() is before
    assert not knowledge().person("Nora Pell")


def test_the_block_ends_after_an_error(table: Path) -> None:
    before = knowledge()
    with pytest.raises(ZeroDivisionError), with_table(table, [STALE]):
        raise ZeroDivisionError
    assert knowledge() is before


def test_the_projects_own_rows_stand(table: Path) -> None:
    text = "NATO Secretary General Jens Stoltenberg said on Tuesday that talks would go on."
    assert check(table, text, "2019-04-03") == []
    with with_table(table, [text]) as known:
        rows = [t for t in known.by_person["jens-stoltenberg"] if t.office_id == "nato.secretary-general"]
        assert [t.start for t in rows] == ["2014-10-01"]


def test_only_what_the_texts_name_is_read(table: Path) -> None:
    with with_table(table, ["Nora Pell said no."]) as known:
        assert known.person("Nora Pell")
        assert known.person("Ian Reyes")  # the other holder of her office
        assert not known.person("Ada Quist")


def test_a_known_office_takes_a_new_holder(table: Path) -> None:
    with with_table(table, ["Ada Quist said no."]) as known:
        (person,) = known.person("Ada Quist")
        assert [t.office_id for t in known.by_person[person]] == ["no.prime-minister"]
        assert (
            len(known.by_office["no.prime-minister"]) == len(stored(DATA).by_office["no.prime-minister"]) + 1
        )


def test_a_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.sqlite"
    path.write_bytes(b"no database at all")
    with pytest.raises(InputError), with_table(path, [STALE]):
        pass
