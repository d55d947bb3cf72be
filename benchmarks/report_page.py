"""How long Chromium takes to open a report of many findings, against a plain list page of the same size.

    python benchmarks/report_page.py [FINDINGS]

Each page is opened from a file five times, in turn; the figure is the median time to the load event and two frames.
"""

from __future__ import annotations

import dataclasses
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

import discrep

STORY = Path(__file__).resolve().parents[1] / "fixtures" / "stories" / "coup-plot"
FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def main(count: int) -> None:
    report = discrep.compare([discrep.read(STORY / name, id=name) for name in ("wire.txt", "blog.txt")])
    found = report.findings
    many = tuple(dataclasses.replace(found[n % len(found)], id=f"{n:012}") for n in range(count))
    started = time.process_time()
    page = dataclasses.replace(report, findings=many).to_html()
    spent = time.process_time() - started
    # as many list items as findings, and as many bytes in all
    share = max(len(page.encode()) // count - 10, 10)
    items = "\n".join(f"<li>{('word ' * share)[: share - 10]}</li>" for _ in range(count))
    plain = f"<!doctype html><html lang=en><meta charset=utf-8><title>list</title><ol>\n{items}\n</ol></html>"
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        times: dict[str, list[float]] = {"report": [], "list": []}
        for name, text in (("report", page), ("list", plain)):
            (Path(folder) / f"{name}.html").write_text(text, encoding="utf-8")
        for _ in range(5):
            for name, spans in times.items():
                spans.append(opened(browser, (Path(folder) / f"{name}.html").as_uri()))
        browser.close()
    report_time, list_time = (statistics.median(times[name]) for name in ("report", "list"))
    print(f"{count} findings, {len(page.encode()) / 1e6:.1f} MB, rendered in {spent:.1f} s of processor time")
    print(f"report {report_time:.2f} s, plain list {list_time:.2f} s: {report_time / list_time:.2f} x")


def opened(browser: Any, address: str) -> float:
    page = browser.new_page()
    started = time.perf_counter()
    page.goto(address)
    page.evaluate(FRAMES)
    spent = time.perf_counter() - started
    page.close()
    return spent


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
