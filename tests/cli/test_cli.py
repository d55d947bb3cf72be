"""The command line as a user meets it: exit codes, one-line errors, one document on stdout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

STORY = Path(__file__).resolve().parents[2] / "fixtures" / "stories" / "coup-plot"
WIRE, BLOG = str(STORY / "wire.txt"), str(STORY / "blog.txt")


def run(*args: str, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "discrep", *args], input=stdin, capture_output=True, cwd=cwd, check=False
    )


def test_diff_text() -> None:
    done = run("diff", WIRE, BLOG)
    out = " ".join(done.stdout.decode().split())
    assert done.returncode == 1
    assert "title-wrong-organisation" in out
    assert "blog.txt:3:" in out
    assert "»UN General Secretary" in out
    assert "facts found" in out
    assert done.stderr == b""


def test_diff_json_is_one_document_and_stable() -> None:
    first, again = run("diff", WIRE, BLOG, "--format", "json"), run("diff", BLOG, WIRE, "--format", "json")
    data, other = json.loads(first.stdout), json.loads(again.stdout)
    assert data["schema"] == "discrep/1"
    assert {f["id"] for f in data["findings"]} == {f["id"] for f in other["findings"]}
    assert run("diff", WIRE, BLOG, "--format", "json").stdout == first.stdout


def test_unknown_date_is_said_and_bounded_by_offices() -> None:
    data = json.loads(run("diff", WIRE, BLOG, "--format", "json").stdout)
    wire = next(a for a in data["articles"] if a["id"] == "wire.txt")
    assert wire["published"]["provenance"] == "offices"
    assert wire["published"]["earliest"] >= "2021-01-20"
    assert wire["published"]["latest"] <= "2025-01-20"
    assert "publication date unknown" in run("diff", WIRE, BLOG).stdout.decode()


@pytest.mark.parametrize(("level", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on(level: str, code: int) -> None:
    assert run("diff", WIRE, BLOG, "--fail-on", level).returncode == code


def test_several_formats(tmp_path: Path) -> None:
    page, data = tmp_path / "r.html", tmp_path / "r.json"
    done = run("diff", WIRE, BLOG, "--format", "text", "--format", f"html:{page}", "--format", f"json:{data}")
    assert done.returncode == 1
    assert b"ERRORS" in done.stdout
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads(data.read_text(encoding="utf-8"))["findings"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["r.html", "r.json"]


def test_stdin() -> None:
    done = run("diff", "-", BLOG, "--date", "stdin=2021-11-26", stdin=Path(WIRE).read_bytes())
    assert done.returncode == 1
    assert b"stdin:" in done.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("diff", WIRE), "two articles"),
        (("diff", WIRE, "missing.txt"), "no such file"),
        (("diff", WIRE, "https://example.org/x"), "save the page first"),
        (("diff", WIRE, "."), "folder"),
        (("diff", WIRE, WIRE), "given twice"),
        (("diff", WIRE, BLOG, "--format", "jsn"), "did you mean 'json'"),
        (("diff", WIRE, BLOG, "--format", "json", "--format", "text"), "only one --format"),
        (("diff", WIRE, BLOG, "--date", "wire.txt=2021-02-30"), "calendar date"),
        (("diff", WIRE, BLOG, "--date", "wire.txt"), "ARTICLE=YYYY-MM-DD"),
        (("diff", WIRE, BLOG, "--date", "nobody=2021-02-03"), "no article is called"),
        (("facts",), "needs an article"),
        (("facts", WIRE, "--kind", "dats"), "unknown fact kind"),
        (("rules", "date-conflct"), "did you mean 'date-conflict'"),
        (("dif", WIRE, BLOG), "diff"),
        (("diff", "--nonsense"), "nonsense"),
    ],
    ids=lambda v: "-".join(Path(a).name for a in v)[:40] if isinstance(v, tuple) else None,
)
def test_bad_usage_is_exit_2(args: tuple[str, ...], words: str) -> None:
    done = run(*args)
    err = done.stderr.decode()
    assert done.returncode == 2
    assert words in err
    assert "Traceback" not in err
    assert done.stdout == b""


def test_unwritable_output_is_exit_3(tmp_path: Path) -> None:
    done = run("diff", WIRE, BLOG, "--format", f"json:{tmp_path / 'no' / 'r.json'}")
    assert done.returncode == 3
    assert b"cannot be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_facts_and_rules() -> None:
    out = run("facts", WIRE, "--kind", "date,title").stdout.decode()
    assert "next week" in out
    data = json.loads(run("facts", WIRE, "--format", "json").stdout)
    assert data["articles"][0]["facts"]
    assert b"date-conflict" in run("rules").stdout
    page = run("rules", "date-conflict").stdout.decode()
    assert "Why it matters" in page
    assert "Near misses" in page


def test_light_imports() -> None:
    code = (
        "import sys; from discrep.cli.group import cli; "
        f"cli.main(['diff', {WIRE!r}, {BLOG!r}, '--fail-on', 'never'], standalone_mode=False); "
        "heavy = ('pandas', 'numpy', 'trafilatura', 'dateparser', 'lxml', 'jinja2'); "
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.stdout.decode().rstrip().endswith("[]"), done.stdout.decode()[-200:] + done.stderr.decode()


HOSTILE = (
    "::error file=a::b\n\x1b[31mred\x1b]8;;http://x\x07 \u202eevil <script>alert(1)</script> ##[error]x\n"
    "12 people died \x9b31m in Ankara.\n"
)


def test_hostile_text_reaches_no_terminal(tmp_path: Path) -> None:
    a, b = tmp_path / "a\x1b[2J.txt", tmp_path / "b.txt"
    a.write_text(HOSTILE, encoding="utf-8")
    b.write_text(HOSTILE.replace("12", "19"), encoding="utf-8")
    for args in (("diff", str(a), str(b), "--same-story", "--color", "never"), ("facts", str(a))):
        done = run(*args)
        out = done.stdout.decode()
        assert not any((ord(c) < 32 and c != "\n") or 127 <= ord(c) < 160 or c == "\u202e" for c in out)
        assert not any(line.lstrip().startswith("::") for line in out.splitlines())
        assert "##[" not in out
    page = tmp_path / "r.html"
    run("diff", str(a), str(b), "--format", f"html:{page}")
    html = page.read_text(encoding="utf-8")
    assert "<script" not in html
    assert "\x1b" not in html


def test_explain_tells_how_a_finding_came_about() -> None:
    found = json.loads(run("diff", WIRE, BLOG, "--format", "json").stdout)["findings"][0]
    done = run("explain", found["id"][:8], WIRE, BLOG)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert found["message"] in " ".join(text.split())
    for told in ("clause: ", "event: ", "speaker: ", "value: "):
        assert told in text
    whole = run("diff", WIRE, BLOG, "--explain").stdout.decode()
    assert whole.endswith(text) or text.rstrip() in whole


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("explain",), "needs a finding's id"),
        (("explain", "abcdef"), "give the articles too"),
        (("explain", "zzzzzz", WIRE, BLOG), "no such finding"),
    ],
)
def test_explain_says_what_it_needs(args: tuple[str, ...], words: str) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert words in done.stderr.decode()
