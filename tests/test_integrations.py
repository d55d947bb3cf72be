"""What others run: the pre-commit hook, the GitHub action's steps, shell completion, the schema, the manual."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from discrep.config.load import load
from discrep.config.schema import schema
from discrep.model import UsageError

ROOT = Path(__file__).resolve().parents[1]
FAULTY = "---\ndate: 2012-05-03\n---\nThe bridge in Atbara was closed on Monday, 3 May 2012.\n"
CLEAN = FAULTY.replace("Monday", "Thursday")
SETTINGS = 'drafts = ["drafts"]\nsources = ["source.txt"]\n'


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A scratch repository: three drafts, a source, a suppression, settings, one commit."""
    (tmp_path / "drafts").mkdir()
    suppressed = FAULTY.rstrip("\n") + ' <!-- discrep: ignore[weekday-mismatch] reason="quoted so" -->\n'
    for name, text in (("a.md", CLEAN), ("b.md", CLEAN), ("c.md", suppressed)):
        (tmp_path / "drafts" / name).write_text(text, encoding="utf-8")
    (tmp_path / "source.txt").write_text("A bridge in Atbara was closed on 3 May 2012.\n", encoding="utf-8")
    (tmp_path / "discrep.toml").write_text(SETTINGS, encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


def git(folder: Path, *args: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", *args],
        cwd=folder,
        check=True,
        capture_output=True,
    )


def environment(folder: Path) -> dict[str, str]:
    """The environment in which `discrep` is this checkout's."""
    tools = folder / ".git" / "tools"
    tools.mkdir(exist_ok=True)
    program = tools / "discrep"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m discrep "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{tools}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "PRE_COMMIT_HOME": str(folder / ".git" / "cache"),
    }


def test_pre_commit_runs_the_shipped_hook(repository: Path) -> None:
    hook = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
    # the hook as shipped, but for its installation: the program is the one under test
    local = {"repos": [{"repo": "local", "hooks": [{**hook, "language": "system"}]}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(local), encoding="utf-8")
    git(repository, "add", "-A")
    env = environment(repository)

    def hooks() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never"],
            cwd=repository, env=env, capture_output=True, text=True, check=False,
        )  # fmt: skip

    assert hooks().returncode == 0
    (repository / "drafts" / "b.md").write_text(FAULTY, encoding="utf-8")
    git(repository, "add", "-A")
    failed = hooks()
    assert failed.returncode == 1
    assert "weekday-mismatch" in failed.stdout
    assert "exit 1: 1 error" in failed.stdout


def step(name: str) -> dict[str, Any]:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    found: dict[str, Any] = next(s for s in action["runs"]["steps"] if s["name"] == name)
    return found


def act(repository: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    given = {"ARGS": "", "FORMAT": "annotations", "FAIL_ON": "", "OUTPUT": "out", **inputs}
    env = {**environment(repository), **given, "GITHUB_STEP_SUMMARY": str(repository / "summary.md")}
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", step("Check the drafts")["run"]],
        cwd=repository, env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_action_checks_and_keeps_a_report(repository: Path) -> None:
    assert act(repository).returncode == 0
    (repository / "drafts" / "b.md").write_text(FAULTY, encoding="utf-8")
    done = act(repository, ARGS="--diff-base HEAD")
    assert done.returncode == 1
    assert "::error" in done.stdout
    assert (repository / "out" / "report.html").exists()
    assert "exit 1" in (repository / "summary.md").read_text(encoding="utf-8")
    assert act(repository, FAIL_ON="never").returncode == 0


def test_the_action_writes_sarif_and_the_step_summary(repository: Path) -> None:
    (repository / "drafts" / "b.md").write_text(FAULTY, encoding="utf-8")
    done = act(repository, FORMAT="sarif")
    assert done.returncode == 1
    assert "::error" not in done.stdout
    log = json.loads((repository / "out" / "report.sarif").read_text(encoding="utf-8"))
    assert log["version"] == "2.1.0"
    results = log["runs"][0]["results"]
    assert [r["ruleId"] for r in results if not r.get("suppressions")] == ["weekday-mismatch"]
    place = results[0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].startswith("drafts/")
    assert place["region"]["startLine"] == 4
    summary = (repository / "summary.md").read_text(encoding="utf-8")
    assert "### discrep: 1 error" in summary
    assert "exit 1: 1 error" in summary
    assert (repository / "out" / "report.json").exists()


def test_the_action_refuses_an_unknown_format(repository: Path) -> None:
    assert act(repository, FORMAT="pictures").returncode == 2


def test_the_action_runs_nothing_hidden_in_its_arguments(repository: Path) -> None:
    act(repository, ARGS="$(touch broken) `touch broken` ; touch broken")
    assert not (repository / "broken").exists()


def test_action_and_recipes_are_pinned_and_take_inputs_through_the_environment() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for line in re.findall(r"uses: (\S+)", text + (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")):
        if not line.startswith("your-copy/"):
            assert re.search(r"@[0-9a-f]{40}$", line), line
    for one in yaml.safe_load(text)["runs"]["steps"]:
        assert "${{" not in one.get("run", "")
    recipe = yaml.safe_load((ROOT / "docs" / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
    assert any(line.startswith("discrep check") for line in recipe["discrep"]["script"])


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(shell: str) -> None:
    code = "from discrep.cli.group import cli; cli.main(prog_name='discrep')"
    env = {**os.environ, "PYTHONPATH": str(ROOT), "_DISCREP_COMPLETE": f"{shell}_source"}
    if shutil.which("bash") is None:
        pytest.skip("no shell")
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False)
    assert "_DISCREP_COMPLETE" in done.stdout, done.stderr
    words = {**env, "_DISCREP_COMPLETE": f"{shell}_complete", "COMP_WORDS": "discrep ch", "COMP_CWORD": "1"}
    if shell == "bash":
        done = subprocess.run(
            [sys.executable, "-c", code], env=words, capture_output=True, text=True, check=False
        )
        assert "check" in done.stdout


GOOD = (
    "",
    SETTINGS,
    'fail-on = "never"\nmin-severity = "note"\nmax-findings = 3\nsame-story = true\n',
    '[severity]\nname-variant = "off"\n[names]\n"Kyiv" = ["Kiev"]\n[[per-path]]\npath = "a"\nignore = ["date"]\n',
)
BAD = (
    "fail_on = 'error'\n",
    "fail-on = 'errors'\n",
    "drafts = 'a'\n",
    "drafts = [1]\n",
    "max-findings = -1\n",
    "max-findings = true\n",
    "same-story = 1\n",
    "names = []\n",
    "[severity]\ncount-conflict = 'fatal'\n",
    "[[per-path]]\nignore = []\n",
    "[[per-path]]\npath = 'a'\nfail-on = 'error'\n",
)


@pytest.mark.parametrize("text", GOOD + BAD)
def test_schema_and_loader_agree(text: str, tmp_path: Path) -> None:
    path = tmp_path / "discrep.toml"
    path.write_text(text, encoding="utf-8")
    valid = jsonschema.Draft202012Validator(schema()).is_valid(tomllib.loads(text))
    try:
        load(path)
        loads = True
    except UsageError:
        loads = False
    assert valid == loads == (text in GOOD)


def test_published_schema_is_current() -> None:
    assert json.loads((ROOT / "docs" / "discrep.schema.json").read_text(encoding="utf-8")) == schema()


def test_manual_links_lead_somewhere() -> None:
    for page in (ROOT / "docs").glob("*.md"):
        for link in re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"
