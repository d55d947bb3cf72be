"""The shipped tables keep every rule; a broken table is told by file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from discrep.offices.lint import fix, lint
from discrep.offices.load import DATA, FILES


def test_shipped_tables_are_clean() -> None:
    assert [str(complaint) for complaint in lint(DATA)] == []


@pytest.fixture
def small(tmp_path: Path) -> Path:
    rows = {
        "orgs.tsv": ["aa\tAland\tcountry\tAA\t\t\t\tAlandish\t", "bb\tBland\tcountry\tBB\t\t\t\tBlandish\t"],
        "offices.tsv": [
            "aa.pm\taa\tPrime Minister\thead_of_gov\t1\t\tprime minister\t\t\t\t\t\t",
            "bb.pm\tbb\tPrime Minister\thead_of_gov\t1\t\tprime minister\t\t\t\t\t\t",
        ],
        "persons.tsv": [
            "ann-alo\tAnn Alo\tAnn\tAlo\t0\t1950\t\t\t\t\t\t",
            "bob-balo\tBob Balo\tBob\tBalo\t0\t1960\t\t\t\t\t\t",
        ],
        "tenures.tsv": [
            "ann-alo\taa.pm\t2000-01-01\t2004-01-01\tfull\tended\t\t",
            "bob-balo\taa.pm\t2004-01-01\t\tfull\topen\t\t",
        ],
        "coverage.tsv": ["aa.pm\t2000-01-01\t2024-01-01"],
    }
    for name, record in FILES.items():
        head = (DATA / name).read_text(encoding="utf-8").split("\n", 1)[0]
        assert len(head.split("\t")) == len(record._fields)
        (tmp_path / name).write_text("\n".join([head, *rows[name]]) + "\n", encoding="utf-8")
    shutil.copy(DATA / "meta.toml", tmp_path / "meta.toml")
    fix(tmp_path)
    assert lint(tmp_path) == []
    return tmp_path


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("tenures.tsv", "bob-balo\taa.pm", "bob-balo\tzz.pm", "'zz.pm' is not in offices.tsv"),
        ("tenures.tsv", "2004-01-01\tfull\tended", "1999-01-01\tfull\tended", "before it begins"),
        ("tenures.tsv", "2004-01-01\tfull\tended", "2005-01-01\tfull\tended", "begins before ann-alo ends"),
        ("tenures.tsv", "2004-01-01\tfull\tended", "2002-01-01\tfull\tended", "no holder from 2002-01-01"),
        ("tenures.tsv", "2000-01-01\t2004", "2000-02-30\t2004", "no date"),
        (
            "tenures.tsv",
            "bob-balo\taa.pm\t2004-01-01\t\t",
            "bob-balo\taa.pm\t2004-01-01\t2005\t",
            "with an end",
        ),
        ("persons.tsv", "\t1950\t", "\t1995\t", "aged 5"),
        ("persons.tsv", "\t1950\t\t", "\t1950\t1999\t", "died 1999"),
        ("persons.tsv", "1960\t\t\t\t\t", "1960\t\t\t\tAnn Alo\t", "also a name of ann-alo"),
        ("persons.tsv", "Bob Balo", "Bоb Balo", "mixes Cyrillic and Latin"),
        ("persons.tsv", "Bob Balo", "Bob Bal\u0061\u0301", "not in normal form C"),
        (
            "offices.tsv",
            "head_of_gov\t1\t\tprime minister\t\t\t\t\t\t\nbb",
            "head_of_all\t1\t\t\t\t\t\t\t\t\nbb",
            "class",
        ),
        ("orgs.tsv", "bb\tBland", "a0\tBland", "not sorted"),
        ("coverage.tsv", "2000-01-01", "200-01-01", "no date"),
    ],
)
def test_every_rule_bites(small: Path, name: str, old: str, new: str, said: str) -> None:
    path = small / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(said in str(complaint) and complaint.line > 1 for complaint in lint(small))


def test_stale_digest_is_told(small: Path) -> None:
    with (small / "persons.tsv").open("a", encoding="utf-8") as stream:
        stream.write("cy-calo\tCy Calo\tCy\tCalo\t0\t\t\t\t\t\t\t\n")
    assert any("sha256 of persons.tsv" in str(complaint) for complaint in lint(small))
    fix(small)
    assert lint(small) == []
