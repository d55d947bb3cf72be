"""`discrep check` as a newsroom runs it: inputs, exit codes, thresholds, suppressions, baseline, git."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

SOURCE = "An air strike on the market in Atbara killed 12 people on 3 May 2012, doctors in the town said.\n"
FAULTY = "---\ndate: 2012-05-03\n---\nThe bridge in Atbara was closed on Monday, 3 May 2012.\n"  # it was a Thursday
CLEAN = "---\ndate: 2012-05-03\n---\nTwelve people died in an air strike on the market in Atbara.\n"

OFFICES = """person,office,organisation,start,end
Nora Pell,Fire Commissioner,Elgin County,2015-01-01,2019-06-30
Ian Reyes,Fire Commissioner,Elgin County,2019-07-01,
"""


def run(*args: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "discrep", *args],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        env=environment,
        check=False,
    )
    return subprocess.CompletedProcess(args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a faulty draft, a clean one, and their source."""
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "faulty.md").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "drafts" / "clean.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "source.txt").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def report(desk: Path, *args: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(run("check", *args, "--format", "json", cwd=desk).stdout)
    return data


def rules(data: dict[str, Any]) -> list[str]:
    return [f["rule"] for f in data["findings"]]


def test_exit_codes(desk: Path) -> None:
    clean = run("check", "drafts/clean.md", "--against", "source.txt", cwd=desk)
    assert clean.returncode == 0, clean.stdout + clean.stderr
    faulty = run("check", "drafts", "--against", "source.txt", cwd=desk)
    assert faulty.returncode == 1
    assert faulty.stderr.startswith("discrep: exit 1: 1 error")
    assert run("check", cwd=desk).returncode == 2
    (desk / "drafts" / "empty.md").write_text("", encoding="utf-8")
    partly = run("check", "drafts", "--against", "source.txt", cwd=desk)
    assert partly.returncode == 3
    assert "weekday-mismatch" in partly.stdout
    assert "empty.md" in partly.stderr


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("drafts/*.txt",), 2, "no draft there"),
        (("drafts/[",), 2, "drafts/["),
        (("nowhere.md",), 2, "no such file"),
        (("drafts/clean.md", "--against", "gone.txt"), 2, "no such file"),
        (("drafts/clean.md", "--against", "https://example.org/a"), 2, "save the page first"),
        (("drafts/clean.md", "--ignore", "count-conflct"), 2, "did you mean 'count-conflict'"),
        (("drafts/clean.md", "--baseline", "none.jsonl"), 2, "baseline cannot be read"),
        (("drafts/clean.md", "--diff-base", "no-such-ref"), 2, "--diff-base"),
        (("drafts/clean.md", "--as-of", "soon"), 2, "not a day"),
        (("drafts/clean.md", "--config", "gone.toml"), 2, "cannot be read"),
        (("drafts/clean.md", "--max-mib", "0"), 2, "max-mib"),
    ],
)
def test_bad_usage_is_one_line(desk: Path, args: tuple[str, ...], code: int, words: str) -> None:
    done = run("check", *args, cwd=desk)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_unreadable_source_still_reports_the_other_findings(desk: Path) -> None:
    done = run("check", "drafts", "--against", "source.txt", "gone.txt", cwd=desk)
    assert done.returncode == 2
    assert "weekday-mismatch" in done.stdout


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("fail-on = ", "broken TOML"),
        ("fail_on = 'error'", "did you mean 'fail-on'"),
        ("fail-on = 'errors'", "did you mean 'error'"),
        ("ignore = 'count'", "list of strings"),
        ("max-findings = -1", "whole number"),
        ("extend = 'discrep.toml'", "circle"),
        ("extend = 'gone.toml'", "no such file"),
        ("[[per-path]]\nignore = []", "needs a 'path'"),
        ("[severity]\ncount-conflct = 'note'", "did you mean 'count-conflict'"),
    ],
)
def test_broken_configuration_is_exit_2(desk: Path, text: str, words: str) -> None:
    (desk / "discrep.toml").write_text(text, encoding="utf-8")
    done = run("check", "drafts", cwd=desk)
    assert done.returncode == 2
    assert words in done.stderr


def test_configuration_names_drafts_and_sources_relative_to_itself(desk: Path) -> None:
    (desk / "discrep.toml").write_text('drafts = ["drafts"]\nsources = ["source.txt"]\n', encoding="utf-8")
    data = report(desk)
    assert {i["path"] for i in data["inputs"]} == {"drafts/clean.md", "drafts/faulty.md", "source.txt"}
    inside = json.loads(run("check", "faulty.md", "--format", "json", cwd=desk / "drafts").stdout)
    assert {i["role"] for i in inside["inputs"]} == {"draft", "source"}


def test_nearest_configuration_wins_and_origin_is_shown(desk: Path) -> None:
    (desk / "discrep.toml").write_text('fail-on = "never"\n', encoding="utf-8")
    (desk / "drafts" / "pyproject.toml").write_text("[tool.other]\n", encoding="utf-8")
    assert run("check", "drafts/faulty.md", cwd=desk).returncode == 0
    (desk / "drafts" / ".discrep.toml").write_text('fail-on = "error"\n', encoding="utf-8")
    assert run("check", "drafts/faulty.md", cwd=desk).returncode == 1
    shown = run("config", "show", "drafts", "--origin", cwd=desk)
    assert 'fail-on = "error"  # ' in shown.stdout
    assert ".discrep.toml" in shown.stdout


def test_front_matter_declares_sources(desk: Path) -> None:
    draft = FAULTY.replace("date:", "sources: [../source.txt]\ndate:") + "\nKarel Wimmer saw it.\n"
    (desk / "drafts" / "faulty.md").write_text(draft, encoding="utf-8")
    data = report(desk, "drafts/faulty.md")
    assert "unsupported-fact" in rules(data)
    assert data["sheet"]


def test_thresholds(desk: Path) -> None:
    assert run("check", "drafts/faulty.md", "--fail-on", "never", cwd=desk).returncode == 0
    args = ("drafts/faulty.md", "--ignore", "weekday-mismatch")
    assert run("check", *args, cwd=desk).returncode == 0
    assert rules(report(desk, *args)) == []
    assert rules(report(desk, "drafts/faulty.md", "--select", "date")) == rules(
        report(desk, "drafts/faulty.md")
    )
    assert rules(report(desk, "drafts/faulty.md", "--select", "count")) == []
    (desk / "discrep.toml").write_text('[severity]\nweekday-mismatch = "note"\n', encoding="utf-8")
    quiet = run("check", "drafts/faulty.md", "--min-severity", "warning", cwd=desk)
    assert quiet.returncode == 0
    assert "1 not shown" in quiet.stderr


def test_settings_of_one_path(desk: Path) -> None:
    (desk / "discrep.toml").write_text(
        '[[per-path]]\npath = "drafts/fau*"\nignore = ["weekday-mismatch"]\n', encoding="utf-8"
    )
    assert run("check", "drafts", cwd=desk).returncode == 0


@pytest.mark.parametrize(
    "edited",
    [
        FAULTY.rstrip("\n") + ' <!-- discrep: ignore[weekday-mismatch] reason="a joke" -->\n',
        FAULTY.replace("The bridge", '<!-- discrep: ignore-next reason="a joke" -->\n\nThe bridge'),
        FAULTY.replace("The bridge", '<!-- discrep: disable[date] reason="a joke" -->\n\nThe bridge') + "\n<!-- discrep: enable -->\n",
        FAULTY.replace("date: 2012-05-03", 'date: 2012-05-03\ndiscrep:\n  ignore:\n    - rule: weekday-mismatch\n      reason: a joke'),
    ],
    ids=["ignore", "ignore-next", "range", "front-matter"],
)  # fmt: skip
def test_suppressions_mark_and_do_not_hide(desk: Path, edited: str) -> None:
    (desk / "drafts" / "faulty.md").write_text(edited, encoding="utf-8")
    data = report(desk, "drafts/faulty.md")
    assert data["exit"]["code"] == 0, data["exit"]
    (finding,) = data["findings"]
    assert finding["suppressed"] == "a joke"


def test_sidecar_suppresses(desk: Path) -> None:
    (desk / "drafts" / "faulty.md.discrep").write_text(
        '# accepted\nignore[weekday-mismatch] reason="read-only"\n', encoding="utf-8"
    )
    assert report(desk, "drafts/faulty.md")["findings"][0]["suppressed"] == "read-only"


def test_unused_and_expired_suppressions_are_findings(desk: Path) -> None:
    (desk / "drafts" / "clean.md").write_text(
        CLEAN + "\n<!-- discrep: ignore-next[count] -->\n", encoding="utf-8"
    )
    data = report(desk, "drafts/clean.md")
    assert rules(data) == ["suppression-unused"]
    assert data["findings"][0]["locations"][0]["line"] == 6
    expired = FAULTY.rstrip("\n") + " <!-- discrep: ignore[weekday-mismatch] until=2020-01-31 -->\n"
    (desk / "drafts" / "faulty.md").write_text(expired, encoding="utf-8")
    assert set(rules(report(desk, "drafts/faulty.md"))) == {"weekday-mismatch", "suppression-expired"}
    early = report(desk, "drafts/faulty.md", "--as-of", "2020-01-31")
    assert rules(early) == ["weekday-mismatch"]
    assert early["exit"]["code"] == 0


def test_baseline_accepts_prunes_and_tells_stale(desk: Path) -> None:
    (desk / "discrep.toml").write_text(
        'baseline = "discrep-baseline.jsonl"\ndrafts = ["drafts"]\n', encoding="utf-8"
    )
    assert run("baseline", "update", cwd=desk).returncode == 0
    text = (desk / "discrep-baseline.jsonl").read_text(encoding="utf-8")
    assert "weekday-mismatch" in text
    done = run("check", cwd=desk)
    assert done.returncode == 0
    assert "1 in the baseline" in done.stderr
    # moved down, wrapped anew, with other text around it
    (desk / "drafts" / "faulty.md").write_text(
        FAULTY.replace("The bridge in Atbara was", "A new first paragraph.\n\nThe bridge\nin Atbara was")
        + "\nMore.\n",
        encoding="utf-8",
    )
    assert run("check", cwd=desk).returncode == 0
    (desk / "drafts" / "faulty.md").write_text(FAULTY.replace("Monday", "Thursday"), encoding="utf-8")
    assert "no longer found" in run("check", cwd=desk).stderr
    assert run("baseline", "prune", cwd=desk).returncode == 0
    assert run("baseline", "show", cwd=desk).stdout == ""


@pytest.mark.parametrize(
    "text", ['{"schema": "discrep-baseline/9"}\n', "no json\n", "[]\n", '{"draft": "a"}\n']
)
def test_a_baseline_of_another_sort_is_refused(desk: Path, text: str) -> None:
    (desk / "b.jsonl").write_text(text, encoding="utf-8")
    done = run("check", "drafts", "--baseline", "b.jsonl", cwd=desk)
    assert done.returncode == 2
    assert "baseline" in done.stderr


def test_house_style(desk: Path) -> None:
    (desk / "discrep.toml").write_text('[names]\n"Kyiv" = ["Kiev"]\n', encoding="utf-8")
    (desk / "drafts" / "clean.md").write_text(
        "The train to Kiev left Lviv. Chicken kiev was served.\n", encoding="utf-8"
    )
    data = report(desk, "drafts/clean.md")
    assert [(f["rule"], f["locations"][0]["surface"]) for f in data["findings"]] == [("name-variant", "Kiev")]
    assert "Kyiv" in data["findings"][0]["message"]


def git(desk: Path, *args: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *args],
        cwd=desk,
        check=True,
        capture_output=True,
    )


def test_diff_base_reports_changed_lines_only(desk: Path) -> None:
    git(desk, "init", "-q")
    git(desk, "add", "-A")
    git(desk, "commit", "-qm", "first")
    assert run("check", "drafts", "--diff-base", "HEAD", cwd=desk).returncode == 0
    with (desk / "drafts" / "faulty.md").open("a", encoding="utf-8") as stream:
        stream.write("\nIt opened again on Friday, 30 February 2013.\n")
    assert rules(report(desk, "drafts", "--diff-base", "HEAD")) == ["impossible-date"]
    (desk / "drafts" / "new.md").write_text(FAULTY, encoding="utf-8")
    assert "weekday-mismatch" in rules(report(desk, "drafts/new.md", "--diff-base", "HEAD"))


def test_any_number_of_jobs_gives_the_same_bytes(desk: Path) -> None:
    for number in range(6):
        (desk / "drafts" / f"more{number}.md").write_text(
            FAULTY.replace("bridge", f"bridge {number}"), encoding="utf-8"
        )
    outputs = {
        run("check", "drafts", "--against", "source.txt", "--jobs", j, "--format", "json", cwd=desk).stdout
        for j in ("1", "2", "3")
    }
    assert len(outputs) == 1


def test_two_drafts_of_one_name_and_a_link_in_a_circle(desk: Path) -> None:
    (desk / "drafts" / "inner").mkdir()
    (desk / "drafts" / "inner" / "faulty.md").write_text(FAULTY, encoding="utf-8")
    (desk / "drafts" / "inner" / "loop").symlink_to(desk / "drafts")
    (desk / "drafts" / "self.md").symlink_to(desk / "drafts" / "self.md")
    data = report(desk, "drafts")
    assert [f["locations"][0]["article"] for f in data["findings"]] == [
        "drafts/faulty.md",
        "drafts/inner/faulty.md",
    ]
    assert data["exit"]["code"] == 3


def test_large_file_is_refused_unless_allowed(desk: Path) -> None:
    (desk / "drafts" / "big.txt").write_text("word " * 300_000, encoding="utf-8")
    done = run("check", "drafts", "--max-mib", "1", cwd=desk)
    assert done.returncode == 3
    assert "larger than 1 MiB" in done.stderr


def test_a_file_of_100_mib_is_refused_and_the_others_are_checked(desk: Path) -> None:
    with (desk / "drafts" / "huge.md").open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)  # sparse: it takes no room on the disk
    done = run("check", "drafts", cwd=desk)
    assert done.returncode == 3
    assert "huge.md: larger than 16 MiB" in done.stderr
    assert "weekday-mismatch" in done.stdout


def test_a_draft_that_vanishes_while_the_run_reads_is_told(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from discrep.cli import plan as planning
    from discrep.config import Config

    listed = planning.expand

    def listed_then_gone(*args: Any) -> list[str]:
        found = listed(*args)
        (desk / "drafts" / "clean.md").unlink(missing_ok=True)
        return found

    monkeypatch.chdir(desk)
    monkeypatch.setattr(planning, "expand", listed_then_gone)
    made = planning.plan(["drafts"], [], Config(), None, None)
    assert [t.draft.id for t in made.tasks] == ["drafts/faulty.md"]
    assert [(i.path, i.why) for i in made.inputs if i.status == "refused"] == [
        ("drafts/clean.md", "no such file")
    ]


def test_an_interrupt_of_several_processes_leaves_no_traceback_and_no_half_file(desk: Path) -> None:
    for number in range(60):
        (desk / "drafts" / f"more{number}.md").write_text(
            FAULTY + CLEAN.split("---")[2] * 60, encoding="utf-8"
        )
    root = str(Path(__file__).resolve().parents[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "discrep", "check", "drafts", "--against", "source.txt", "--jobs", "2",
         "--format", "json:report.json", "--format", "html:report.html"],
        cwd=desk, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
        env={**os.environ, "PYTHONPATH": root},
    )  # fmt: skip
    wait_for_workers(process.pid, 2)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the whole group
    out, err = process.communicate(timeout=180)
    assert process.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in out + err
    assert sorted(p.name for p in desk.iterdir()) == ["drafts", "source.txt"]
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)  # no process of the group is left


def test_an_interrupt_while_the_processes_are_made_is_not_lost(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from discrep.cli import judging
    from discrep.cli import plan as planning
    from discrep.config import Config

    class Interrupted:
        """A pool in whose making the interrupt comes."""

        def __init__(self, jobs: int) -> None:
            os.kill(os.getpid(), signal.SIGINT)
            self.jobs = jobs

    monkeypatch.setattr(multiprocessing, "get_context", lambda method: SimpleNamespace(Pool=Interrupted))
    monkeypatch.chdir(desk)
    made = planning.plan(["drafts"], [], Config(), None, None)
    with pytest.raises(KeyboardInterrupt):
        judging.judge(made, 2, lambda done: None)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def wait_for_workers(parent: int, number: int) -> None:
    """Returns when the process has so many children; gives up after a minute."""
    children = Path(f"/proc/{parent}/task/{parent}/children")
    if not children.exists():
        pytest.skip("the system does not tell a process's children")
    for _ in range(600):
        if len(children.read_text(encoding="utf-8").split()) >= number:
            return
        time.sleep(0.1)


def test_an_office_table_of_ones_own_is_asked_from_option_and_configuration(desk: Path) -> None:
    (desk / "own.csv").write_text(OFFICES, encoding="utf-8")
    made = run("offices", "import", "table", "own.csv", "--output", "own.sqlite", cwd=desk)
    assert made.returncode == 0, made.stderr
    draft = "---\ndate: 2022-03-01\n---\nElgin County Fire Commissioner Nora Pell said on Tuesday the roof had fallen in.\n"
    (desk / "drafts" / "clean.md").write_text(draft, encoding="utf-8")
    assert rules(report(desk, "drafts/clean.md")) == []
    broken = run("check", "drafts/clean.md", "--offices", "gone.sqlite", cwd=desk)
    assert broken.returncode == 2
    assert "Traceback" not in broken.stderr
    given = report(desk, "drafts/clean.md", "--offices", "own.sqlite")
    (desk / "discrep.toml").write_text('offices = "own.sqlite"\n', encoding="utf-8")
    configured = report(desk, "drafts/clean.md")
    assert rules(given) == rules(configured) == ["title-out-of-tenure"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_folder_without_permission(desk: Path) -> None:
    (desk / "drafts" / "locked").mkdir(mode=0)
    assert run("check", "drafts", cwd=desk).returncode == 3


def test_stdin_with_a_name(desk: Path) -> None:
    done = run(
        "check", "-", "--stdin-filename", "drafts/new.md", "--format", "json", cwd=desk, stdin=FAULTY.encode()
    )
    data = json.loads(done.stdout)
    assert done.returncode == 1
    assert data["findings"][0]["locations"][0]["article"] == "drafts/new.md"


def test_init_writes_a_configuration_that_loads(desk: Path) -> None:
    assert run("init", cwd=desk).returncode == 0
    assert run("config", "show", cwd=desk).returncode == 0
    again = run("init", cwd=desk)
    assert again.returncode == 2
    assert "already" in again.stderr


def test_allow_empty(desk: Path) -> None:
    assert run("check", "--allow-empty", cwd=desk).returncode == 0


def test_watch_checks_again_and_ends_quietly(desk: Path) -> None:
    root = str(Path(__file__).resolve().parents[2])
    process = subprocess.Popen(
        [sys.executable, "-m", "discrep", "check", "drafts/faulty.md", "--watch"],
        cwd=desk,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": root},
        text=True,
    )
    assert process.stderr is not None
    assert "exit 1" in process.stderr.readline()
    time.sleep(0.2)
    (desk / "drafts" / "faulty.md").write_text(CLEAN, encoding="utf-8")
    assert "checking again" in process.stderr.readline()
    assert "exit 0" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    assert process.wait(120) == 0
    assert "Traceback" not in process.stderr.read()
