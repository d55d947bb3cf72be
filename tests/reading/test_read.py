"""Reading: offsets are the file's, bad input is one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest

import discrep
from discrep.model import InputError, Voice
from discrep.reading import distinguish, read, with_date


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def place(article: discrep.Article, words: str) -> tuple[int, int]:
    return article.locate(article.text.index(words))


@pytest.mark.parametrize(
    ("data", "words", "expected"),
    [
        ("one\ntwo three\n", "three", (2, 5)),
        ("one\r\ntwo three\r\n", "three", (2, 5)),
        ("one\rtwo three", "three", (2, 5)),
        ("\ufeffone two", "two", (1, 5)),
        ("\ufeffone\ntwo", "two", (2, 1)),
        ("🙂🙂 two", "two", (1, 4)),
        ("Путин сказал two", "two", (1, 14)),
        ("e\u0301le\u0300ve two", "two", (1, 9)),
        ("a\x0bb\x0cc\u2028d two\nx", "two", (1, 9)),
        ("one\r\n\r\ntwo", "two", (3, 1)),
    ],
    ids=["lf", "crlf", "cr", "bom", "bom-line-2", "emoji", "cyrillic", "combining", "vt-ff-ls", "crlf-blank"],
)
def test_line_and_column(tmp_path: Path, data: str, words: str, expected: tuple[int, int]) -> None:
    assert place(read(write(tmp_path / "a.txt", data)), words) == expected


def test_front_matter_keeps_file_offsets(tmp_path: Path) -> None:
    head = '---\ntitle: "Nine hurt"\nsource: wire\ndate: 2024-05-06\n---\n'
    text = head + "# Heading\n\nNine people *were* hurt.\n"
    article = read(write(tmp_path / "a.md", text))
    assert len(article.text) == len(text)
    assert article.published.day is not None
    assert article.published.day.isoformat() == "2024-05-06"
    assert article.published.provenance == "front matter"
    assert (article.title, article.source) == ("Nine hurt", "wire")
    assert article.text.count("Nine") == 2
    assert "*" not in article.text
    assert place(article, "people") == (8, 6)
    assert any(
        r.voice is Voice.HEADLINE and article.text[r.start : r.end] == "Nine hurt" for r in article.regions
    )


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "is empty"),
        ("b.txt", b"  \n\n", "is empty"),
        ("c.txt", b"\x89PNG\r\n\x1a\n", "PNG"),
        ("d.txt", b"\x00\x01\x02" * 100, "binary"),
        ("e.rtf", b"words", "not read"),
        ("f.md", "---\ndate: 2023-02-30\n---\nText.", "not a calendar date"),
        ("g.md", "---\ntitle: [a\n---\nText.", "broken front matter"),
        ("h.md", "---\ntitle: a\nText.", "no closing"),
        ("i.md", "---\n- a\n---\nText.", "key: value"),
    ],
    ids=["empty", "blank", "png", "binary", "type", "feb-30", "broken-yaml", "unclosed", "list"],
)
def test_bad_input_is_one_line(tmp_path: Path, name: str, data: bytes | str, message: str) -> None:
    path = write(tmp_path / name, data)
    with pytest.raises(InputError, match=message) as error:
        read(path)
    assert "\n" not in str(error.value)
    assert name in str(error.value)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.txt", "no such file"),
        (".", "folder"),
        ("https://example.org/a", "save the page first"),
        ("/dev/zero", "regular file"),
    ],
)
def test_what_is_no_article(name: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(name)


def test_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="larger than"):
        read(write(tmp_path / "a.txt", b"a" * (1 << 20 | 1)), max_bytes=1 << 20)


def test_wrong_encoding_is_replaced_and_said(tmp_path: Path) -> None:
    latin = read(write(tmp_path / "a.txt", "café was hit".encode("latin-1")))
    assert latin.text == "café was hit"
    assert "windows-1252" in latin.notices[0]
    broken = read(
        write(tmp_path / "b.txt", "Ελλάδα και Κύπρος, δύο χώρες της Μεσογείου: ".encode() * 3 + b"\xff")
    )
    assert broken.text.endswith("\ufffd")
    assert "replaced" in broken.notices[0]


def test_utf16_is_read(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.txt", "twelve hurt".encode("utf-16")))
    assert article.text.strip("\ufeff") == "twelve hurt"


def test_dates_and_ids() -> None:
    article = discrep.article("Text.", id="a")
    assert article.published.provenance == "unknown"
    assert with_date(article, "2021-11-26").published.provenance == "--date"
    with pytest.raises(InputError, match="calendar date"):
        with_date(article, "2021-02-30")
    with pytest.raises(InputError, match="calendar date"):
        discrep.article("Text.", published="yesterday")
    assert distinguish(["x/a.txt", "y/a.txt"]) == ["x/a.txt", "y/a.txt"]
    assert distinguish(["x/a.txt", "x/b.txt"]) == ["a.txt", "b.txt"]


PAGE = """<!doctype html>
<html><head><title>Ferry sinks off Palawan</title>
<meta property="article:published_time" content="2019-03-04T08:00:00Z"></head>
<body><nav><a href="/">Home</a></nav>
<article><h1>Ferry sinks off Palawan</h1>
<p>A ferry carrying <b>61&nbsp;people</b> sank off the island of Palawan on Sunday, the coast guard said.</p>
<p>Rescuers pulled 58 passengers out of the water before nightfall &amp; searched for three others
until the morning came.</p>
<script>var x = "99 dead";</script>
</article><footer>Copyright</footer></body></html>
"""


def test_saved_page_keeps_lines(tmp_path: Path) -> None:
    article = read(write(tmp_path / "a.html", PAGE))
    assert "99 dead" not in article.text
    assert article.published.day is not None
    assert article.published.day.isoformat() == "2019-03-04"
    assert place(article, "Rescuers") == (7, 4)
    line, column = place(article, "61")
    assert PAGE.splitlines()[line - 1][column - 1 :].startswith("61")


def test_headline_repeated_in_the_body_stands_once(tmp_path: Path) -> None:
    head = "---\ntitle: Nine hurt in blast\ndate: 2024-05-06\n---\n"
    text = head + "Nine hurt in blast Monday 6 May Nine people were hurt.\n"
    article = read(write(tmp_path / "a.md", text))
    assert article.text.count("Nine hurt in blast") == 1
    (region,) = article.regions
    assert (article.text[region.start : region.end], region.voice) == ("Nine hurt in blast", Voice.HEADLINE)
    assert article.locate(region.start) == (5, 1)


def test_control_characters_in_front_matter_are_read_over(tmp_path: Path) -> None:
    article = read(
        write(tmp_path / "a.md", '---\ntitle: "Peace \x95 at last"\ndate: 2020-01-02\n---\nText here.\n')
    )
    assert article.published.day is not None
