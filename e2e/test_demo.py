"""The demo, from its first line in the terminal to the three answers; and its pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.panel import Browser, agree, chromium, pair, point_at
from tests.cli.process import free_port, started

PICTURES = Path(__file__).resolve().parent / "pictures"
WIDTH, HEIGHT = 380, 1240
PAGE_WIDTH, PAGE_HEIGHT = 960, 720
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAGES = {
    "targets": ("/targets", "[aria-labelledby=found]"),
    "plan": ("/plan", "body"),
    "map": ("/map?about={about}", "[aria-labelledby=answer]"),
    "unlockers": ("/unlockers", "body"),
}
"""By the name of the picture: which page, and what stands at its top."""


@dataclass
class Demo:
    """The demo's pages in a browser, with the panel beside them, paired."""

    address: str
    page: Page
    panel: Page

    def visit(self, slug: str, name: str) -> None:
        self.page.goto(f"{self.address}in/{slug}/")
        expect(self.panel.get_by_role("heading", name=name, exact=True)).to_be_visible()


@pytest.fixture
def demo(playwright: Playwright, tmp_path: Path) -> Iterator[Demo]:
    port = free_port()
    with started(tmp_path, port, "demo") as printed, chromium(playwright) as browser:
        address = re.search(r"Invented profiles to open: (\S+)", printed)
        code = re.search(r"^ +(\d{4} \d{4})$", printed, re.MULTILINE)
        assert address
        assert code
        yield from _before_the_panel(browser, port, address[1], code[1])


def _before_the_panel(browser: Browser, port: int, address: str, code: str) -> Iterator[Demo]:
    page = browser.page()
    page.goto(address)
    with browser.side_panel(page) as panel:
        agree(panel)
        point_at(panel, port)
        pair(panel, code)
        yield Demo(address, page, panel)


def test_the_three_prospects_have_the_three_answers(demo: Demo) -> None:
    panel = demo.panel
    demo.visit("priya-natarajan", "Priya Natarajan")
    expect(panel.get_by_role("heading", name="Sam Okafor")).to_be_visible()
    expect(panel.get_by_text("Good to ask", exact=True)).to_be_visible()
    expect(panel.get_by_text("10 of 14")).to_be_visible()
    expect(panel.get_by_role("button", name="Copy ask")).to_be_enabled()
    demo.visit("marisol-quintanar", "Marisol Quintanar")
    expect(panel.get_by_text("Warm up first", exact=True)).to_be_visible()
    demo.visit("casimir-oduya", "Casimir Oduya")
    expect(panel.get_by_role("heading", name="No good path yet")).to_be_visible()
    expect(panel.get_by_role("button", name="Copy ask")).to_have_count(0)
    demo.visit("priya-natarajan", "Priya Natarajan")
    _take_off_and_put_back(demo)


def _take_off_and_put_back(demo: Demo) -> None:
    """A target, and the way to all that is known of how to reach them."""
    panel = demo.panel
    expect(panel.get_by_text("Also unlocks two of your targets.")).to_be_visible()
    panel.get_by_role("button", name="Take off").click()
    expect(panel.get_by_text("Taken off your targets.").first).to_be_visible()
    panel.get_by_role("button", name="Add to targets").click()
    expect(panel.get_by_text("On your list “Pilot customers”.")).to_be_visible()
    with demo.page.context.expect_page() as opened:
        panel.get_by_role("link", name="How to reach them").click()
    expect(opened.value.get_by_role("heading", name="Priya Natarajan").first).to_be_visible()


def test_the_ask_is_copied_whole(demo: Demo) -> None:
    demo.visit("priya-natarajan", "Priya Natarajan")
    shown = demo.panel.get_by_role("tabpanel").get_by_role("textbox").input_value()
    demo.panel.get_by_role("button", name="Copy ask").click()
    expect(demo.panel.get_by_text("Copied").first).to_be_visible()
    copied = demo.panel.evaluate("navigator.clipboard.readText()")
    assert copied == shown
    assert "Priya Natarajan" in copied
    assert "Hi Sam," in copied


def test_the_pictures_of_the_readme(
    demo: Demo, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    demo.visit("priya-natarajan", "Priya Natarajan")
    expect(demo.panel.get_by_role("button", name="Copy ask")).to_be_enabled()
    folder = PICTURES if request.config.getoption("--pictures") else tmp_path
    folder.mkdir(exist_ok=True)
    demo.panel.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    demo.panel.evaluate("document.documentElement.style.scrollbarWidth = 'none'")
    for scheme in SCHEMES:
        demo.panel.emulate_media(color_scheme=scheme)
        _picture(demo.panel, folder / f"panel-{scheme}.png")
        assert (_brightness(demo.panel) > 127) is (scheme == "light")
    _picture_pages(demo, folder)


def _brightness(page: Page) -> int:
    """Of what is behind everything: from 0, black, to 255."""
    color = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return int(re.findall(r"\d+", color)[0])


def _picture_pages(demo: Demo, folder: Path) -> None:
    """The pages of the local page that answer for the targets, as they open."""
    with demo.page.context.expect_page() as opened:
        demo.panel.get_by_role("link", name="How to reach them").click()
    page = opened.value
    expect(page.get_by_role("heading", name="Priya Natarajan").first).to_be_visible()
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": PAGE_WIDTH, "height": PAGE_HEIGHT})
    about = page.url.rpartition("/")[2]
    for name, (path, top) in PAGES.items():
        page.goto(urljoin(page.url, path.format(about=about)))
        page.evaluate("document.documentElement.style.scrollbarWidth = 'none'")
        page.locator(top).evaluate("top => { top.scrollIntoView(); scrollBy(0, -64); }")
        _picture(page, folder / f"{name}.png")


def _picture(page: Page, file: Path) -> None:
    page.screenshot(path=file)
    assert 20_000 < file.stat().st_size < 200_000
