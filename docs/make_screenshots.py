"""Pictures of the HTML report, of two articles and of a story told by more: `make screenshots`."""

from __future__ import annotations

import sys
from pathlib import Path

import discrep

ROOT = Path(__file__).resolve().parents[1]
STORIES = ROOT / "fixtures" / "stories"
SHOTS = (
    ("two-light", "coup-plot", {"color_scheme": "light"}),
    ("two-dark", "coup-plot", {"color_scheme": "dark"}),
    ("story-light", "andean-quake", {"color_scheme": "light"}),
    ("story-narrow", "andean-quake", {"viewport": {"width": 320, "height": 800}}),
)


def main(folder: Path) -> None:
    """Write a full-page picture for each row of SHOTS."""
    from playwright.sync_api import sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, story, settings in SHOTS:
            files = sorted(p for p in (STORIES / story).iterdir() if p.suffix != ".toml")
            page = browser.new_page(**{"viewport": {"width": 1400, "height": 900}, **settings})
            page.set_content(discrep.compare([discrep.read(p) for p in files]).to_html())
            page.screenshot(path=folder / f"{name}.png", full_page=True)
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
