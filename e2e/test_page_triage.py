"""Triage and duplicates in a real browser, by keyboard alone."""

import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.axe import serious
from e2e.local_page import plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", company="Lumen Grid")
FAMILIES = (
    "Adler Brandt Cole Dorn Ekman Finch Gale Hart Ives Jain Kerr Lund Moss Nash Okoro".split()
)
GIVEN = ("Ada", "Quentin", "Oona", "Theo")
MUTUALS = [person(f"{given} {family}") for family in FAMILIES for given in GIVEN]
TWINS = (
    person("Jürgen Müller", company="Northwind"),
    person("Juergen Mueller", url=None, urn="ACoAAjuergenMueller001", company="Northwind GmbH"),
)
SECONDS_AN_ANSWER = 12
"""Fifty people in ten minutes, with nothing left for thinking."""


@pytest.fixture
def caller(here: Companion) -> Iterator[Caller]:
    """Sixty mutuals of Priya's, and Jürgen twice."""
    found = Caller(Settings(home=here.home, port=here.port))
    found.pair()
    for start in range(0, len(MUTUALS), 20):
        found.suggest(profile(PRIYA, MUTUALS[start : start + 20], total=60, complete=False))
    for number, twin in enumerate(TWINS):
        found.suggest(profile(person(f"Nora Ruiz{'y' * number}"), [twin]))
    yield found
    found.http.close()


@pytest.fixture
def page(playwright: Playwright, caller: Caller) -> Iterator[Page]:
    """A browser that was let in."""
    with plain_browser(playwright) as browser:
        shown = browser.new_page()
        shown.goto(caller.post("/api/open", {})["url"])
        expect(shown.get_by_role("heading", name="Today")).to_be_visible()
        yield shown


def shown_name(page: Page) -> str:
    return page.get_by_role("heading", level=2).inner_text()


def test_fifty_people_by_keyboard_and_what_it_changes(page: Page, caller: Caller) -> None:
    page.goto(f"{caller.settings.url}/triage")
    expect(page.get_by_text("62 to go")).to_be_visible()
    assert serious(page) == []
    first = shown_name(page)
    page.keyboard.press("5")
    expect(page.get_by_text(f"{first}: close")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_role("heading", level=2)).to_have_text(first)
    expect(page.get_by_text("62 to go")).to_be_visible()
    started = time.monotonic()
    page.keyboard.type("1s" + "2345" * 12)  # keys that come early wait for their person
    expect(page.get_by_text("12 to go, 50 answered")).to_be_visible()
    assert (time.monotonic() - started) / 50 < SECONDS_AN_ANSWER / 10
    [whose] = caller.get("/api/people", params={"q": first})["people"]
    assert caller.get(f"/api/people/{whose['id']}")["note"]["closeness"] == 0
    closest = _closeness(caller, 4)
    ranked = caller.suggest(profile(PRIYA, MUTUALS[:1]))["ranked"]
    assert {entry["person"]["name"] for entry in ranked[: len(closest)]} == closest
    page.keyboard.press("Control+u")
    expect(page.get_by_text("12 to go, 50 answered")).to_be_visible()


def _closeness(caller: Caller, level: int) -> set[str]:
    """Those of Priya's mutuals whom the user knows so well."""
    people = caller.suggest(profile(PRIYA, MUTUALS[:1]))["ranked"]
    ids = {entry["person"]["name"]: entry["person"]["id"] for entry in people}
    notes = {name: caller.get(f"/api/people/{number}")["note"] for name, number in ids.items()}
    return {name for name, note in notes.items() if note and note["closeness"] == level}


def test_the_same_or_not_by_one_key(page: Page, caller: Caller) -> None:
    page.goto(f"{caller.settings.url}/duplicates")
    expect(page.get_by_text("1 pair to look at")).to_be_visible()
    expect(page.get_by_text("Both are at Northwind.")).to_be_visible()
    assert serious(page) == []
    page.keyboard.press("y")
    expect(page.get_by_text("Made one person of two.")).to_be_visible()
    assert len(caller.get("/api/people", params={"q": "ller"})["people"]) == 1
    page.keyboard.press("u")
    expect(page.get_by_text("1 pair to look at")).to_be_visible()
    assert len(caller.get("/api/people", params={"q": "ller"})["people"]) == 2
    page.keyboard.press("n")
    expect(page.get_by_text("Kept apart for good.")).to_be_visible()
    assert caller.get("/api/doubles")["left"] == 0
    page.set_viewport_size({"width": 360, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
