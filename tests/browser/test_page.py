"""The HTML report as people meet it: in a browser, by mouse, by keys, on paper, without its script."""

from __future__ import annotations

import dataclasses
import html
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import discrep
from discrep.cli.outputs import write
from discrep.model import Report
from tests.reporting.hostile import HOSTILE, with_text
from tests.reporting.stories import checked, plain

STORIES = Path(__file__).resolve().parents[2] / "fixtures" / "stories"
Open = Callable[..., Any]


@pytest.fixture
def page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens a report from a file; fails on any console message, script error or request of the page."""
    told: list[str] = []
    contexts = []

    def opened(report: Report | str, *, fragment: str = "", **settings: Any) -> Any:
        file = tmp_path / "report.html"
        text = report if isinstance(report, str) else report.to_html()
        file.write_text(text, encoding="utf-8", errors="backslashreplace")
        context = browser.new_context(**{"viewport": {"width": 1300, "height": 900}, **settings})
        contexts.append(context)
        new = context.new_page()
        new.on("console", lambda message: told.append(message.text))
        new.on("pageerror", lambda error: told.append(str(error)))
        new.on("dialog", lambda dialog: told.append("dialog"))
        new.on(
            "request",
            lambda request: (
                told.append(request.url)
                if request.url != file.as_uri() + fragment and request.url != file.as_uri()
                else None
            ),
        )
        new.goto(file.as_uri() + fragment)
        return new

    yield opened
    for context in contexts:
        context.close()
    assert told == []


def story(name: str) -> Report:
    files = sorted(p for p in (STORIES / name).iterdir() if p.suffix != ".toml")
    return discrep.compare([discrep.read(p) for p in files])


def shown(tab: Any) -> int:
    return int(tab.locator(".finding:visible").count())


def test_it_opens_without_a_message_or_a_request(page: Open) -> None:
    tab = page(checked(plain()))
    assert shown(tab) == len(plain().findings)
    assert tab.locator("figure svg").count() > 0


@pytest.mark.parametrize("bad", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_stays_text(page: Open, bad: str) -> None:
    tab = page(with_text(checked(plain()), bad))
    assert shown(tab) == len(plain().findings)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "made", [lambda: checked(plain()), lambda: story("coup-plot"), lambda: story("rotterdam-depot-fire")]
)
def test_axe_finds_nothing(page: Open, axe: str, scheme: str, made: Callable[[], Report]) -> None:
    tab = page(made(), color_scheme=scheme)
    tab.evaluate(axe)
    faults = tab.evaluate("axe.run().then(r => r.violations.map(v => [v.id, v.nodes.map(n => n.html)]))")
    assert faults == []


def test_filters_narrow_and_the_hash_keeps_them(page: Open) -> None:
    report = plain()
    tab = page(report)
    kind = report.findings[0].kind
    tab.select_option("select[name=kind]", kind)
    expected = sum(f.kind == kind for f in report.findings)
    assert 0 < shown(tab) == expected < len(report.findings)
    assert f"kind={kind}" in tab.url
    assert tab.inner_text("#count") == f"{expected} of {len(report.findings)} findings shown"
    again = page(report, fragment="#" + tab.url.partition("#")[2])
    assert shown(again) == expected
    again.fill("#search", "no such words anywhere")
    assert shown(again) == 0


def test_keys(page: Open) -> None:
    tab = page(plain())
    for key, number in (("j", "1"), ("j", "2"), ("k", "1")):
        tab.keyboard.press(key)
        assert tab.locator(".finding.chosen").get_attribute("data-n") == number
        assert tab.locator("mark.chosen").count() >= 2
    tab.keyboard.press("h")
    assert tab.locator("body.unmarked").count() == 1
    tab.keyboard.press("?")
    assert tab.locator("#help").is_visible()
    tab.keyboard.press("Escape")
    assert not tab.locator("#help").is_visible()
    tab.keyboard.press("/")
    tab.keyboard.type("jjj")
    assert tab.input_value("#search") == "jjj"
    tab.keyboard.press("Escape")
    tab.uncheck("#keys-on")
    tab.locator("h1").click()
    tab.keyboard.press("h")
    assert tab.locator("body.unmarked").count() == 1


def test_hovering_a_side_lights_the_other(page: Open) -> None:
    tab = page(plain())
    mark = tab.locator("mark[data-f]").first
    number = str(mark.get_attribute("data-f")).split()[0]
    mark.hover()
    assert "lit" in str(tab.locator(f"#finding-{number}").get_attribute("class"))
    lit = tab.locator("mark.lit")
    assert lit.count() >= 2


def test_choosing_a_finding_of_many_articles_shows_those_it_speaks_of(page: Open) -> None:
    tab = page(story("rotterdam-depot-fire"))
    panes = tab.locator(".panes > article:visible")
    assert panes.count() == 3
    tab.locator("#tabs button").nth(0).click()
    assert panes.count() in (2, 4)
    for _ in range(2):
        tab.keyboard.press("j")
    link = tab.locator(".finding.chosen > .places a[data-mark]").first
    wanted = [str(a.get_attribute("data-mark")) for a in tab.locator(".finding.chosen > .places a").all()]
    link.click()
    for anchor in wanted:
        mark = tab.locator(f"mark[id='{anchor}'], [id='{anchor}'] ~ mark").first
        assert mark.is_visible()
        assert "chosen" in str(mark.get_attribute("class"))
        assert 0 <= mark.bounding_box()["y"] <= 900


def test_the_keyboard_alone_reaches_every_control(page: Open) -> None:
    tab = page(story("coup-plot"))
    reached = set()
    for _ in range(120):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.id || document.activeElement.tagName"))
    assert {"search", "keys-on", "help-button", "SUMMARY", "A", "SELECT"} <= reached


def test_the_wish_to_silence_a_finding_can_be_copied(page: Open) -> None:
    tab = page(plain())
    card = tab.locator(".finding").first
    card.locator(".reasons summary").click()
    card.locator(".copier").click()
    assert card.locator(".copier").inner_text() == "Copied"
    told = f'<!-- discrep: ignore-next[{plain().findings[0].rule}] reason="" -->'
    assert tab.evaluate("getSelection().toString()") == told


def test_every_picture_has_a_title_a_description_and_a_table(page: Open) -> None:
    for report in (story("rotterdam-depot-fire"), checked(plain())):
        tab = page(report)
        pictures = tab.locator("figure.picture").all()
        assert pictures
        for picture in pictures:
            image = picture.locator("svg[role=img]")
            assert image.locator("> title").text_content()
            assert image.locator("> desc").text_content()
            assert picture.locator("table tbody tr").count() > 0


def test_it_reads_without_its_style(page: Open) -> None:
    html = plain().to_html()
    start, end = html.index("<style>"), html.index("</style>") + len("</style>")
    tab = page(html[:start] + html[end:])
    words = tab.inner_text("body")
    assert all(f.message in words for f in plain().findings)


def test_it_reads_without_its_script(page: Open) -> None:
    tab = page(plain(), java_script_enabled=False)
    assert shown(tab) == len(plain().findings)
    assert not tab.locator("#filters").is_visible()
    anchors = [a.get_attribute("href") for a in tab.locator("a[href^='#']").all()]
    assert anchors
    assert all(tab.locator(f"[id='{a[1:]}']").count() == 1 for a in anchors)


def test_320_pixels_are_enough(page: Open) -> None:
    tab = page(checked(plain()), viewport={"width": 320, "height": 640})
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


def test_it_prints(page: Open) -> None:
    tab = page(plain())
    tab.emulate_media(media="print")
    assert shown(tab) == len(plain().findings)
    assert tab.pdf().startswith(b"%PDF-")


def test_five_thousand_findings(page: Open) -> None:
    first = plain().findings[0]
    many = tuple(dataclasses.replace(first, id=f"{n:012}") for n in range(5_000))
    tab = page(dataclasses.replace(plain(), findings=many))
    assert shown(tab) == 5_000
    tab.keyboard.press("j")
    assert tab.locator(".finding.chosen").count() == 1


def test_escaped_words_are_shown_as_they_are(page: Open) -> None:
    bad = HOSTILE[0]
    tab = page(with_text(plain(), bad))
    assert tab.locator(".message").first.inner_text() == bad
    assert html.escape(bad) not in tab.inner_text("body")


def test_style_and_script_may_lie_beside_the_page(browser: Any, tmp_path: Path) -> None:
    write(plain(), [("html", str(tmp_path / "a b.html"))], color=False, html_assets=str(tmp_path / "x y"))
    text = (tmp_path / "a b.html").read_text(encoding="utf-8")
    assert "<style" not in text
    tab = browser.new_page()
    told: list[str] = []
    tab.on("console", lambda message: told.append(message.text))
    tab.goto((tmp_path / "a b.html").as_uri())
    assert tab.locator("#filters").is_visible()
    assert told == []
    tab.close()
