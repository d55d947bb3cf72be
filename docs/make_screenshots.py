"""Pictures of the HTML report, of two articles, a story told by five, and a checked draft: `make screenshots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import discrep
from discrep.model import Report
from discrep.reading import with_date

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
WIDTHS = (1440, 768, 320)
SCHEMES = ("light", "dark")


def two() -> Report:
    """The two articles of the README."""
    folder = FIXTURES / "stories" / "coup-plot"
    wire, blog = (discrep.read(folder / name, id=name) for name in ("wire.txt", "blog.txt"))
    return discrep.compare([with_date(wire, "2021-11-26"), blog])


def five() -> Report:
    """A story told by five articles."""
    folder = FIXTURES / "stories" / "rotterdam-depot-fire"
    return discrep.compare(
        [discrep.read(p, id=p.name) for p in sorted(folder.iterdir()) if p.suffix != ".toml"]
    )


def draft() -> Report:
    """A draft held against two sources, with its fact sheet."""
    folder = FIXTURES / "drafts"
    sources = [discrep.read(p, id=f"sources/{p.name}") for p in sorted((folder / "sources").iterdir())]
    return discrep.compare([discrep.read(folder / "quay.md", id="quay.md")], against=sources)


def main(folder: Path) -> None:
    """For each report: the whole page at each width in light and dark, and its desk with a finding chosen."""
    from playwright.sync_api import sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as work:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, report in (("two", two()), ("five", five()), ("draft", draft())):
            page = Path(work) / f"{name}.html"
            page.write_text(report.to_html(), encoding="utf-8")
            for scheme in SCHEMES:
                for width in WIDTHS:
                    _take(browser, page.as_uri(), folder / f"{name}-{width}-{scheme}.png", width, scheme)
                desk = folder / f"{name}-desk-{scheme}.png"
                _take(browser, f"{page.as_uri()}#finding=1", desk, WIDTHS[0], scheme, whole=False)
        browser.close()


def _take(browser: Any, address: str, path: Path, width: int, scheme: str, *, whole: bool = True) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(address)
    page.screenshot(path=path, full_page=whole)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
