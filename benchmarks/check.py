"""The cost of `discrep check` over a folder: against the sum of its reads and compares, and by jobs.

usage: python benchmarks/check.py [--drafts N] [--sources 3]

Makes N drafts of about 5,000 characters from the project's own stories, each with its own sources.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import discrep
from discrep.cli.plan import plan
from discrep.config import Config
from discrep.drafting import judge_draft
from discrep.pipeline import extraction

STORIES = sorted((Path(__file__).resolve().parent.parent / "fixtures" / "stories").glob("*/*.md"))


def body(number: int) -> str:
    """About 5,000 characters of stories, another mixture for each number."""
    text, at = "", number
    while len(text) < 5000:
        text += STORIES[at % len(STORIES)].read_text(encoding="utf-8").split("---", 2)[2] + "\n\n"
        at += 7
    return text[:5000]


def make(folder: Path, drafts: int, sources: int) -> None:
    (folder / "drafts").mkdir()
    for n in range(drafts):
        names = [f"s{n}-{k}.md" for k in range(sources)]
        for k, name in enumerate(names):
            (folder / name).write_text(f"---\ndate: 2016-05-11\n---\n{body(n + k + 1)}", encoding="utf-8")
        listed = ", ".join(f"../{name}" for name in names)
        head = f"---\ndate: 2016-05-12\nsources: [{listed}]\n---\n"
        (folder / "drafts" / f"d{n:03}.md").write_text(head + body(n), encoding="utf-8")


def command(folder: Path, jobs: int) -> tuple[float, str]:
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "discrep", "check", "drafts", "--jobs", str(jobs), "--format", "json"],
        cwd=folder, capture_output=True, check=False,
    )  # fmt: skip
    return time.perf_counter() - begin, hashlib.sha256(done.stdout).hexdigest()[:12]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drafts", type=int, default=200)
    parser.add_argument("--sources", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        import os

        folder = Path(name)
        make(folder, options.drafts, options.sources)
        os.chdir(folder)
        discrep.compare([discrep.article("Warm.", id="w")], against=[discrep.article("Up.", id="u")])
        begin = time.perf_counter()
        made = plan(["drafts"], [], Config(), None, None)
        for task in made.tasks:
            judge_draft(extraction(task.draft), [extraction(made.sources[s]) for s in task.sources])
        parts = time.perf_counter() - begin
        (one, first), (two, second) = command(folder, 1), command(folder, 2)
    print(
        f"{options.drafts} drafts, {options.sources} sources each: parts {parts:.1f} s; "
        f"--jobs 1 {one:.1f} s ({one / parts:.2f} of the parts); --jobs 2 {two:.1f} s ({two / one:.2f} of --jobs 1); "
        f"output {'identical' if first == second else 'DIFFERS'}"
    )


if __name__ == "__main__":
    main()
