"""The map in a real browser: clicked through by keyboard, measured, and without a script."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.local_page import WIDTHS, check_looks, opened, plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", company="Lumen Grid", degree=2)
TOMAS = person("Tomás Arrieta", company="Brightwater", degree=2)
SAM, VERA = person("Sam Okafor", company="Northwind"), person("Vera Lund", company="Northwind")
OTHERS = [
    person(name, company=company)
    for name, company in (
        ("Maximiliana Theodorakopoulou-Vandermeer", "Northwind"),
        ("ليلى حداد", "Sollund Elevators"),
        ("Nadia 🎈 Quist", "Sollund Elevators"),
        ("W" * 120, "Sollund Elevators"),
        ("Bo Li", "Ortelius"),
        ("Fatoumata Binta Diallo-Okonkwo", "Ortelius"),
    )
]
STRANGERS = [
    person(f"{name} Imagined", company="Harrow Water", degree=2) for name in "Ida Jon Kit".split()
]
NAME = PRIYA["name"]
_TABS = 80
_OVERLAPS = """() => {
    const net = [...document.querySelectorAll('.net')].find((it) => it.checkVisibility());
    const parts = [...net.querySelectorAll('circle.disc, .label, .under')].map((part) => ({
        of: part.closest('a, .hull'), box: part.getBoundingClientRect(), text: part.textContent,
    }));
    const found = [];
    for (const one of parts) for (const other of parts) {
        if (one.of === other.of) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.x, other.box.x);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.y, other.box.y);
        if (across > 1 && down > 1) found.push(`${one.text} / ${other.text}`);
    }
    const card = net.getBoundingClientRect();
    for (const { box, text } of parts) {
        if (box.x < card.x - 1 || box.right > card.right + 1) found.push(`outside: ${text}`);
    }
    return found;
}"""
"""Circles and labels of different spots that share a point, as the browser drew them."""


@pytest.fixture
def caller(here: Companion) -> Iterator[Caller]:
    """Everybody knows Priya, Sam also Tomás and strangers; Sam, Vera and others know each other."""
    found = Caller(Settings(home=here.home, port=here.port))
    found.pair()
    found.suggest(profile(PRIYA, [SAM, VERA, *OTHERS]))
    found.suggest(profile(TOMAS, [SAM]))
    for stranger in STRANGERS:
        found.suggest(profile(stranger, [SAM]))
    found.suggest(profile(SAM, [VERA, *OTHERS[:2]]))
    found.suggest(profile(VERA, OTHERS[:1]))
    for name in (PRIYA["name"], TOMAS["name"]):
        found.put(f"/api/people/{found.id_of(name)}/target", {"wanted": True})
    note = {
        "text": "Close friend. We worked together at Northwind from 2014 to 2016.",
        "closeness": 4,
    }
    found.put(f"/api/people/{found.id_of('Sam Okafor')}/note", note)
    yield found
    found.http.close()


def tab_to(page: Page, name: str) -> None:
    """Press Tab until what is called so has the focus."""
    seen = []
    for _ in range(_TABS):
        page.keyboard.press("Tab")
        seen.append(focused(page))
        if seen[-1].startswith(name):
            return
    raise AssertionError(f"{name} is not reached by Tab, but {seen}")


def focused(page: Page) -> str:
    found: Any = page.evaluate("""() => {
        const at = document.activeElement;
        return (at.querySelector('title') ?? at).textContent;
    }""")
    return " ".join(str(found).split())


def check_picture(page: Page) -> None:
    """Nothing of the picture lies on anything else, narrow and wide."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate(_OVERLAPS) == [], f"{page.url} at {width} px"


def test_the_map_by_keyboard_alone(playwright: Playwright, here: Companion, caller: Caller) -> None:
    with plain_browser(playwright) as browser:
        page = opened(browser, here, "/")
        tab_to(page, "Map")
        page.keyboard.press("Enter")  # with targets, the map begins with the paths to the first
        expect(page.get_by_role("heading", name=f"How to reach {NAME}")).to_be_visible()
        tab_to(page, "By company")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Your network by company")).to_be_visible()
        check_picture(page)
        tab_to(page, "Priya Natarajan")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="How to reach Priya Natarajan")).to_be_visible()
        as_the_panel = "Ask Sam how well they know Priya before you ask for anything."
        expect(page.locator("#answer")).to_have_text(as_the_panel)
        check_picture(page)
        check_looks(page)
        tab_to(page, "You: your whole network")
        page.keyboard.press("ArrowRight")
        first = focused(page)
        page.keyboard.press("ArrowRight")
        assert focused(page) == "Priya Natarajan, a target"
        page.keyboard.press("ArrowLeft")
        page.keyboard.press("ArrowLeft")
        assert focused(page) == "You: your whole network"
        assert first != focused(page)
        tab_to(page, "Sam Okafor, you know them")
        ring = page.locator("a:focus-visible .ring")
        assert ring.evaluate("it => getComputedStyle(it).stroke") != "none"
        page.keyboard.press("Enter")
        title = "Whom Sam Okafor can introduce you to"
        expect(page.get_by_role("heading", name=title)).to_be_visible()
        said = "Sam Okafor knows two of your targets, and three others whom you do not know."
        expect(page.locator("#answer")).to_have_text(said)
        check_picture(page)
        check_looks(page)
        tab_to(page, "Who knows whom")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Who knows whom in your network")).to_be_visible()
        check_picture(page)
        tab_to(page, "By year")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="Your network by when you met")).to_be_visible()
        check_picture(page)
        page.keyboard.press("/")
        page.keyboard.type("tomás")
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", name="How to reach Tomás Arrieta")).to_be_visible()


def test_the_map_without_a_script(playwright: Playwright, here: Companion, caller: Caller) -> None:
    with plain_browser(playwright) as browser:
        page = opened(browser, here, "/map?about=companies", script=False)
        table = page.get_by_role("table")
        table.get_by_role("link", name="Northwind").click()
        expect(page.get_by_role("heading", name="Whom you know at Northwind")).to_be_visible()
        page.get_by_role("link", name="Vera Lund, you know them").click()
        title = "Whom Vera Lund can introduce you to"
        expect(page.get_by_role("heading", name=title)).to_be_visible()
        page.get_by_role("link", name="Priya Natarajan, a target").click()
        expect(page.get_by_role("heading", name="How to reach Priya Natarajan")).to_be_visible()
        rows = table.get_by_role("row").all_inner_texts()
        likely = [row for row in rows if "chance" in row]
        assert len(likely) == len(OTHERS) + 2
        assert likely[0].startswith("Sam Okafor")
        table.get_by_role("link", name="Sam Okafor").click()
        expect(page).to_have_url(f"{caller.settings.url}/people/{caller.id_of('Sam Okafor')}")
