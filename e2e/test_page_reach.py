"""Who can be reached through whom, in a real browser, by keyboard alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.axe import serious
from e2e.local_page import check_looks, plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller
from tests.web.mapped import fill


@pytest.fixture
def page(playwright: Playwright, here: Companion) -> Iterator[Page]:
    """A browser that was let in, on a small map."""
    caller = Caller(Settings(home=here.home, port=here.port))
    caller.pair()
    fill(caller)
    with plain_browser(playwright) as browser:
        shown = browser.new_page()
        shown.goto(caller.post("/api/open", {})["url"])
        expect(shown.get_by_role("heading", name="Today")).to_be_visible()
        yield shown
    caller.http.close()


def enter(page: Page, name: str) -> None:
    """Go on to a link or button with the tab key, and press it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        pressed = "document.activeElement.matches('a, button') && document.activeElement.innerText"
        if name in (page.evaluate(pressed) or ""):
            page.keyboard.press("Enter")
            return
    raise AssertionError(f"The tab key does not come to {name}.")


def sought(page: Page, words: str, name: str) -> None:
    """Search on the page that is open, and open what is found."""
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**q={words}*")
    enter(page, name)


def test_from_a_person_to_their_company_and_to_who_helps_most(page: Page, here: Companion) -> None:
    address = f"http://127.0.0.1:{here.port}"
    page.goto(f"{address}/people")
    sought(page, "baltar", "Tom O’Baltar")
    expect(page.get_by_role("heading", name="How to reach Tom")).to_be_visible()
    steps = page.locator(".steps li")
    expect(steps).to_have_text(
        [
            "Ask Sam Okafor to introduce you to Nadia Ferro.",
            "Then ask Nadia Ferro to introduce you to Tom O’Baltar.",
        ]
    )
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Take off your targets")).to_be_visible()
    check_looks(page)
    page.goto(f"{address}/companies")
    sought(page, "tarnwell", "Tarnwell")
    ways = page.get_by_role("region", name="Who can introduce you to whom")
    expect(ways.get_by_role("link", name="Nadia Ferro", exact=True)).to_be_visible()
    page.keyboard.press("t")
    expect(page.get_by_text("is one of your targets: two people now")).to_be_visible()
    assert serious(page) == []
    page.goto(f"{address}/people")
    enter(page, "Who helps most")
    expect(page.get_by_text("Unlocks one of your targets")).to_be_visible()
    expect(page.get_by_text("Who knows them is one of your targets already.")).to_be_visible()
    check_looks(page)
    enter(page, "Nadia Ferro")
    expect(page.get_by_role("heading", name="How to reach Nadia")).to_be_visible()
