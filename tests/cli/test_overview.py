"""The help page: shown without the commands, and the same however it is asked for."""

from __future__ import annotations

import subprocess
import sys

from click.testing import CliRunner

from discrep.cli.group import cli
from discrep.cli.overview import COMMANDS


def shown(*args: str) -> str:
    done = subprocess.run([sys.executable, "-m", "discrep", *args], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode().replace("\r\n", "\n")


def test_the_help_page_loads_no_command() -> None:
    code = (
        "import sys; sys.argv = ['discrep', '--help']; from discrep.cli import main\n"
        "try: main()\n"
        "except SystemExit as stop: print(stop.code, [m for m in ('click', 'typing', 'discrep.model') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("Usage: discrep [OPTIONS] COMMAND"), done.stderr
    assert done.stdout.rstrip().endswith("0 []")


def test_the_group_shows_the_same_page() -> None:
    page = CliRunner().invoke(cli, ["--help"], prog_name="python -m discrep").output
    assert page == shown("--help") == shown("-h")
    assert all(f"\n  {name} " in page for name in COMMANDS)


def test_the_page_tells_of_every_option() -> None:
    page = shown("--help")
    for option in (name for param in cli.params for name in param.opts):
        assert option in page


def test_other_arguments_go_to_the_commands() -> None:
    assert "Compare two or more articles" in shown("diff", "--help")
    assert shown("--version").startswith("discrep ")
