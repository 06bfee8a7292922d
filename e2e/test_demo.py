"""The demo, from its first line in the terminal to the three answers; and its pictures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.panel import Browser, agree, chromium, pair, point_at
from tests.cli.process import free_port, started

PICTURES = Path(__file__).resolve().parent / "pictures"
WIDTH, HEIGHT = 380, 1240


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


def test_the_ask_is_copied_whole(demo: Demo) -> None:
    demo.visit("priya-natarajan", "Priya Natarajan")
    shown = demo.panel.get_by_role("tabpanel").get_by_role("textbox").input_value()
    demo.panel.get_by_role("button", name="Copy ask").click()
    expect(demo.panel.get_by_text("Copied").first).to_be_visible()
    copied = demo.panel.evaluate("navigator.clipboard.readText()")
    assert copied == shown
    assert "Priya Natarajan" in copied
    assert "Hi Sam," in copied


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pictures_of_the_readme(
    demo: Demo, scheme: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    demo.visit("priya-natarajan", "Priya Natarajan")
    panel = demo.panel
    expect(panel.get_by_role("button", name="Copy ask")).to_be_enabled()
    panel.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    panel.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    panel.evaluate("document.documentElement.style.scrollbarWidth = 'none'")
    folder = PICTURES if request.config.getoption("--pictures") else tmp_path
    folder.mkdir(exist_ok=True)
    file = folder / f"panel-{scheme}.png"
    panel.screenshot(path=file)
    brightness = panel.evaluate(
        """() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0]"""
    )
    assert (brightness > 127) is (scheme == "light")
    assert file.stat().st_size > 20_000
