"""The local page from the key to the ask, with a mouse, with the keyboard, and without a script."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from e2e.local_page import check_looks, opened, plain_browser
from e2e.panel import Companion

MUTUALS = """
Tomás Brandvold
 • 1st
1st degree connection
Grid planner at Marrowbridge
Message
Ines Kalloway • 1st
Head of metering at Tarn Valley
Message
About 3 results
"""
NOTE = "Worked together at Marrowbridge 2016 to 2021. Good friend. Coffee last week."


@pytest.fixture
def plain(playwright: Playwright) -> Iterator[Browser]:
    """A browser without the extension."""
    with plain_browser(playwright) as browser:
        yield browser


def _paste(page: Page, names: str) -> None:
    page.get_by_label("Their name").fill("Nora Featherby")
    page.get_by_label("What they do").fill("Head of Grid at Lumen Works")
    page.get_by_label("Whom you have in common").fill(names)
    page.get_by_role("button", name="Find the introducer").click()


def _place(page: Page, name: str) -> None:
    card = page.locator("#names li", has_text=name)
    card.get_by_role("button", name="Add to my people").click()


def test_from_the_key_to_the_ask(plain: Browser, here: Companion) -> None:
    page = opened(plain, here)
    expect(page.get_by_text("Nobody is here yet")).to_be_visible()
    check_looks(page)
    page.get_by_role("link", name="Meet", exact=True).click()
    check_looks(page)
    _paste(page, MUTUALS)
    expect(page.get_by_role("heading", name="Meet Nora Featherby")).to_be_visible()
    expect(page.get_by_text("2 of 3 mutuals are named")).to_be_visible()
    _place(page, "Tomás Brandvold")
    page.get_by_role("link", name="Tomás Brandvold").first.click()
    page.get_by_role("link", name="Tomás Brandvold").first.click()
    expect(page.get_by_role("heading", name="Tomás Brandvold")).to_be_visible()

    page.get_by_label("What you know about Tomás").fill(NOTE)
    page.get_by_role("button", name="Save the note").click()
    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_text("good tie").first).to_be_visible()
    check_looks(page)

    page.get_by_role("link", name="Nora Featherby").click()
    page.get_by_role("link", name="Who should introduce you to Nora?").click()
    expect(page.get_by_role("heading", name="Tomás Brandvold")).to_be_visible()
    page.get_by_label("name", exact=False).first.fill("Ada Lindqvist")
    for field, text in (
        ("offer", "We cut the cost of meter data by a third."),
        ("benefit", "Her team could save a quarter of the work on meter data."),
    ):
        page.locator(f"#{field}").fill(text)
    page.get_by_role("button", name="Write the ask").click()
    page.get_by_role("button", name="Well", exact=True).click()
    expect(page.get_by_text("Good to ask").first).to_be_visible()
    page.get_by_role("button", name="Copy ask").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Nora Featherby" in copied
    assert "Tomás" in copied
    assert "[" not in copied
    check_looks(page)
    page.get_by_role("button", name="Mark as asked").click()
    expect(page.get_by_text("Logged.")).to_be_visible()
    expect(page.get_by_role("link", name="Say what happened")).to_be_visible()


def test_the_main_path_without_a_script(plain: Browser, here: Companion) -> None:
    page = opened(plain, here, "/meet", script=False)
    _paste(page, "Tomás Brandvold, Grid planner at Marrowbridge\nInes Kalloway")
    _place(page, "Tomás Brandvold")
    page.get_by_role("link", name="How do you know Tomás?").click()
    page.get_by_label("What you know about Tomás").fill(NOTE)
    page.get_by_role("button", name="Save the note").click()
    page.get_by_role("button", name="Well", exact=True).click()
    for field, text in (
        ("name", "Ada Lindqvist"),
        ("offer", "We cut the cost of meter data by a third."),
        ("benefit", "Her team could save a quarter of the work on meter data."),
    ):
        page.locator(f"#{field}").fill(text)
    page.get_by_role("button", name="Write the ask").click()
    ask = page.locator("textarea[readonly]").first
    expect(ask).to_be_visible()
    assert "Nora Featherby" in ask.input_value()
    expect(page.get_by_role("button", name="Copy ask")).to_be_hidden()  # it needs the script
    page.get_by_role("button", name="Mark as asked").click()
    expect(page.get_by_text("Logged.")).to_be_visible()


def test_by_keyboard_alone(plain: Browser, here: Companion) -> None:
    page = opened(plain, here)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the page")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox", name="Name, headline or company")).to_be_focused()
    page.keyboard.type("nobody /s")  # a key that is typed is no command
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nobody fits.")).to_be_visible()
    page.goto(page.url.replace("/people?", "/settings/access?"))
    reached = set()
    for _ in range(20):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.textContent.trim()"))
        assert page.evaluate(
            "document.activeElement === document.body"  # past the last of them
            " || getComputedStyle(document.activeElement).outlineStyle !== 'none'"
        )
    assert {"People", "Settings", "Let this browser out"} <= reached
    check_looks(page)
    page.get_by_role("button", name="Let this browser out").last.press("Enter")
    expect(page.get_by_role("heading", name="Open Inroad in this browser")).to_be_visible()
    check_looks(page)
