"""Everybody can use the panel: with a screen reader, a keyboard, little room, light or dark."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from e2e.asking import best, get_ready, press, text_of, your_ask
from e2e.axe import serious
from e2e.pages.invented import NORA, PRIYA, TOMAS, profile_address
from e2e.panel import Browser, Desk, agree

NARROW = 360
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@contextmanager
def seen_as(panel: Page, scheme: str, width: int = NARROW) -> Iterator[None]:
    """The panel in a colour scheme and at a width."""
    cdp = panel.context.new_cdp_session(panel)
    scheme_feature = {"name": "prefers-color-scheme", "value": scheme}
    cdp.send("Emulation.setEmulatedMedia", {"features": [scheme_feature]})
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    cdp.send("Emulation.setDeviceMetricsOverride", size)
    try:
        yield
    finally:
        cdp.send("Emulation.clearDeviceMetricsOverride")
        cdp.detach()


def check(panel: Page) -> None:
    """Nothing serious, light and dark, and no need to scroll sideways."""
    for scheme in SCHEMES:
        with seen_as(panel, scheme):
            assert not serious(panel)
            assert panel.evaluate("document.documentElement.scrollWidth") <= NARROW


def test_the_states_before_anything_is_read(browser: Browser) -> None:
    page = browser.page()
    page.goto(profile_address(NORA))
    with browser.side_panel(page) as panel:
        expect(panel.get_by_role("heading", name="Before Inroad reads a page")).to_be_visible()
        check(panel)
        agree(panel)
        expect(panel.get_by_role("heading", name="The companion is not running")).to_be_visible()
        check(panel)


def test_people_notes_and_the_ask(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    panel.get_by_role("button", name="Close", exact=True).click()
    tie = panel.get_by_role("group", name="How well does Tomás know Nora?")
    tie.get_by_role("button", name="well", exact=True).click()
    expect(panel.get_by_role("button", name="Write the ask")).to_be_visible()
    panel.locator("button.row", has_text=PRIYA.name).click()
    check(panel)
    panel.locator("#missing-me-name").fill("Ada Lindqvist")
    panel.locator("#missing-me-offer").fill("We cut meter-data costs by a third for utilities.")
    panel.locator("#missing-benefit").fill("Her team could save a quarter of work on meter data.")
    panel.get_by_role("button", name="Write the ask").click()
    expect(panel.get_by_role("tab").first).to_be_visible()
    check(panel)


@pytest.mark.parametrize("address", ["https://www.linkedin.com/feed/", "https://example.com/"])
def test_pages_without_people_and_the_settings(desk: Desk, address: str) -> None:
    desk.browser.serve(address, "<h1>News</h1>")
    desk.page.goto(address)
    panel = desk.panel
    expect(panel.get_by_role("link", name="Paste the names instead")).to_be_visible()
    check(panel)
    panel.get_by_role("button", name="Settings", exact=True).click()
    expect(panel.get_by_label("Port of the companion")).to_be_visible()
    check(panel)


def test_everything_is_reached_with_the_keyboard(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name="Read the page again").focus()
    reached = set()
    for _ in range(12):
        panel.keyboard.press("Tab")
        reached.add(panel.evaluate("document.activeElement.textContent.trim().slice(0, 40)"))
    rows = panel.locator("button.row")
    for words in rows.all_text_contents():
        assert any(words.strip()[:20] in one for one in reached)
    rows.first.focus()
    panel.keyboard.press("Enter")
    expect(rows.first).to_have_attribute("aria-expanded", "true")
    outline = panel.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def tab_to(panel: Page, words: str) -> None:
    """Moves the focus with the keyboard, until it is on what bears these words."""
    for _ in range(80):
        panel.keyboard.press("Tab")
        focused = "[document.activeElement.textContent.trim(), document.activeElement.ariaLabel]"
        if words in panel.evaluate(focused):
            return
    raise AssertionError(f"the keyboard does not reach {words!r}")


def test_the_life_of_an_ask_with_the_keyboard_alone(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    for words in ("Copy ask", "Mark as asked"):
        tab_to(panel, words)
        panel.keyboard.press("Enter")
    expect(your_ask(panel)).to_contain_text("You asked Tomás on")
    tab_to(panel, "Tomás introduced us")
    panel.keyboard.press("Enter")
    expect(your_ask(panel)).to_contain_text("Tomás introduced you on")
    tab_to(panel, "We met")
    panel.keyboard.press("Space")
    expect(panel.get_by_label("a line for yourself")).to_be_visible()
    tab_to(panel, "Save")
    panel.keyboard.press("Enter")
    expect(your_ask(panel)).to_contain_text("You met on")
    tab_to(panel, "1 to do")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("heading", name="Loops to close")).to_be_visible()
    check(panel)
    tab_to(panel, "Close today")
    panel.keyboard.press("Enter")
    expect(your_ask(panel)).to_be_visible()


def test_texts_findings_and_the_ledger(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    text_of(panel).fill("Hi, intro to anyone useful ASAP?")
    expect(panel.get_by_role("list", name="Worth changing before you send it")).to_be_visible()
    panel.get_by_text("What this text rests on").click()
    panel.get_by_text("Other texts, tone and language").click()
    best(panel).get_by_text("Nothing is being asked of Tomás.").click()
    press(panel.get_by_role("group", name="You gave Tomás"), "help")
    expect(best(panel)).to_contain_text("You helped Tomás.")
    check(panel)
