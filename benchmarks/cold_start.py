"""Cold start of the command line as a ratio to bare Python, side by side in one run.

usage: python benchmarks/cold_start.py [--runs 15] [A B]

Prints the least processor time of `python -c pass`, `discrep --help` and `discrep diff A B` (default: the
demo story), each run in turn so that a noisy machine hits all alike, and the ratios with their bars.
Modules are compiled beforehand, as an installer leaves them, whatever PYTHONDONTWRITEBYTECODE says.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

STORY = Path(__file__).resolve().parent.parent / "fixtures" / "stories" / "coup-plot"


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Processor time, user and system, that a command takes."""
    begun = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=environment
    )
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", nargs="*", default=[str(STORY / "wire.txt"), str(STORY / "blog.txt")])
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    discrep = str(Path(sys.executable).parent / "discrep")
    commands = {
        "python -c pass": ([sys.executable, "-c", "pass"], None),
        "discrep --help": ([discrep, "--help"], 4),
        "discrep diff": ([discrep, "diff", *options.articles], 12),
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        environment = kept | {"PYTHONPYCACHEPREFIX": folder}
        for command, _ in commands.values():
            seconds(command, environment)  # compiles the modules
        for _ in range(options.runs):
            for name, (command, _) in commands.items():
                times[name].append(seconds(command, environment))
    bare = min(times["python -c pass"])
    for name, (_, bar) in commands.items():
        least = min(times[name])
        note = f"  bar {bar}x" if bar else ""
        print(f"{name:16} {1000 * least:7.1f} ms  {least / bare:5.2f}x{note}")


if __name__ == "__main__":
    main()
