"""The page that `discrep --help` shows: what there is to run, told without loading any of it."""

from __future__ import annotations

COMMANDS = {  # name: (module, one-line help)
    "diff": ("discrep.cli.diff", "Compare two or more articles."),
    "check": ("discrep.cli.check", "Check drafts against their sources."),
    "facts": ("discrep.cli.facts", "List the facts found in articles."),
    "rules": ("discrep.cli.rules", "List the rules, or explain one."),
    "explain": ("discrep.cli.explain", "Show how a finding came about, or how an article is read."),
    "offices": ("discrep.cli.offices", "Look up, export and check the office data."),
    "baseline": ("discrep.cli.baseline", "Accept findings, and take stale ones out."),
    "config": ("discrep.cli.config", "Show the settings that hold for a draft."),
    "init": ("discrep.cli.config", "Write a commented discrep.toml."),
}
_PAGE = """\
Usage: {program} [OPTIONS] COMMAND [ARGS]...

  Find where articles cannot all be true, and show the evidence.

  Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or input
  error, or nothing was checked; 3 an output could not be written.

Options:
  --version   Print the version.
  -h, --help  Show this message and exit.

Commands:
{commands}
"""


def overview(program: str) -> str:
    """The help page of the whole program, called by the name `program`."""
    widest = max(map(len, COMMANDS))
    lines = (f"  {name:{widest}}  {line}" for name, (_, line) in COMMANDS.items())
    return _PAGE.format(program=program, commands="\n".join(lines))
