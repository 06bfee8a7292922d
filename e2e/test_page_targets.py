"""Targets on the local page in a real browser: in by keyboard and file, starred, off and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect

from e2e.local_page import check_looks, opened, plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller, person, profile

SAM = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid", degree=2)
JONAS = person("Jonas Lind", headline="Head of Ops at Lumen Grid", company="Lumen Grid", degree=2)


@pytest.fixture(scope="module")
def plain(playwright: Playwright) -> Iterator[Browser]:
    with plain_browser(playwright) as browser:
        yield browser


@pytest.fixture
def caller(here: Companion) -> Iterator[Caller]:
    """The panel of somebody whose close friend Sam knows Priya."""
    found = Caller(Settings(home=here.home, port=here.port))
    found.pair()
    found.suggest(profile(PRIYA, [SAM]))
    found.suggest(profile(JONAS, []))
    note = {"text": "Close friend. Coffee last month.", "closeness": 4}
    found.put(f"/api/people/{found.id_of('Sam Okafor')}/note", note)
    yield found
    found.http.close()


def stars_of(caller: Caller) -> dict[str, int | None]:
    view = caller.get("/api/targets")
    return {it["person"]["name"]: it["stars"] for it in view["targets"]}


def test_targets_by_keyboard_and_by_file(
    plain: Browser, here: Companion, caller: Caller, tmp_path: Path
) -> None:
    page = opened(plain, here, "/targets")
    page.keyboard.press("a")
    expect(page.get_by_label("Name", exact=True)).to_be_focused()
    page.keyboard.type("Priya Natarajan")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_have_text("Priya Natarajan is on your targets now.")
    expect(page.get_by_role("link", name="Sam Okafor")).to_be_visible()

    page.get_by_text("A rule, for whoever fits").click()
    page.get_by_label("At this company").fill("lumen grid gmbh")
    page.get_by_label("Decision-makers only").check()
    page.get_by_role("button", name="Add the rule").click()
    expect(page.get_by_role("heading", name="2 targets")).to_be_visible()
    expect(page.get_by_text("No good path yet")).to_be_visible()

    field = page.get_by_label("How much you want to meet Jonas Lind")
    expect(page.get_by_role("button", name="Set for Jonas Lind")).to_be_hidden()
    field.focus()
    page.keyboard.press("4")
    expect(page.locator("#kept")).to_have_text("Jonas Lind: 4 ★★★★.")
    assert stars_of(caller) == {"Jonas Lind": 4, "Priya Natarajan": None}
    page.reload()
    expect(page.locator(".target .name").first).to_have_text("Jonas Lind")

    page.get_by_role("button", name="Take off Jonas Lind").click()
    expect(page.get_by_role("heading", name="1 target")).to_be_visible()
    expect(page.get_by_role("link", name="Priya Natarajan")).to_be_focused()
    page.keyboard.press("u")
    expect(page.get_by_role("heading", name="2 targets")).to_be_visible()
    assert stars_of(caller)["Jonas Lind"] == 4

    file = tmp_path / "pilots.csv"
    file.write_text("Name,Company,Stars,List\nMia Berg,Orbit,5,Pilots\n,,2,\n")
    page.get_by_text("A file", exact=True).click()
    page.get_by_label("A table (CSV)").set_input_files(file)
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_role("heading", name="What could not be used")).to_be_visible()
    check_looks(page)
    page.get_by_role("link", name="Back to the targets").click()
    page.get_by_role("link", name="Pilots").click()
    expect(page.get_by_role("heading", name="1 target")).to_be_visible()
    page.get_by_role("link", name="All lists").click()
    for summary in page.locator("summary").all():
        summary.click()
    check_looks(page)
