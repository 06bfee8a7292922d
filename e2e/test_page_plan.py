"""Targets in, plan out, an ask made from it, planned anew: in a real browser, by keyboard."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, Playwright, expect

from e2e.local_page import check_looks, opened, plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller, person, profile

NOOR = person("Noor Haddad", headline="CEO at Halden", company="Halden", degree=2)
MEI = person("Mei Tanaka", headline="Analyst at Orsk", company="Orsk", degree=2)
OSKAR = person("Oskar Lind", headline="Buyer at Halden", company="Halden", degree=2)
LEA, KARIM, STRANGER = person("Lea Brandt"), person("Karim Aziz"), person("Ivo Stern")


@pytest.fixture
def caller(here: Companion) -> Iterator[Caller]:
    """Lea and Karim, who are close to the user, know Noor; Lea knows Mei, a stranger Oskar."""
    found = Caller(Settings(home=here.home, port=here.port))
    found.pair()
    found.put("/api/me", {"name": "Ada Lindqvist", "role": "CEO", "offer": "We cut data costs."})
    seen = found.suggest(profile(NOOR, [LEA, KARIM]))
    found.put(f"/api/people/{seen['prospect']['id']}/benefit", {"text": "It saves her months."})
    for subject, mutual in ((MEI, LEA), (OSKAR, STRANGER)):
        found.suggest(profile(subject, [mutual]))
    note = "Close friend, knows Noor Haddad very well, they worked together. Coffee last week."
    for name, text in (("Lea Brandt", note), ("Karim Aziz", "Close friend. Coffee last week.")):
        body = {"text": text, "closeness": 4}
        found.put(f"/api/people/{found.id_of(name)}/note", body)
    yield found
    found.http.close()


@pytest.fixture
def page(playwright: Playwright, here: Companion, caller: Caller) -> Iterator[Page]:
    """A browser that was let in, on the plan."""
    with plain_browser(playwright) as browser:
        yield opened(browser, here, "/plan")


def test_targets_in_plan_out_an_ask_made_and_planned_anew(page: Page, caller: Caller) -> None:
    expect(page.get_by_role("heading", name="Whom do you want to meet?")).to_be_visible()
    page.keyboard.press("w")
    page.wait_for_url("**/targets")
    page.get_by_text("A pasted list").press("Enter")
    page.get_by_label("Names, addresses of profiles, companies").fill(
        "Noor Haddad, CEO at Halden\nMei Tanaka\nOskar Lind"
    )
    page.get_by_role("button", name="Add them").first.press("Enter")
    page.goto(f"{caller.settings.url}/plan")
    ask = page.get_by_role("listitem").filter(has_text="Noor Haddad")
    expect(ask).to_contain_text("Ask Lea Brandt to introduce you to Noor Haddad")
    expect(ask).to_contain_text("The best way there is.")
    expect(page.get_by_text("No plan can do better.")).to_be_visible()
    expect(page.get_by_text("Even through Ivo Stern the path to Oskar Lind")).to_be_visible()
    check_looks(page)

    ask.get_by_role("button", name="Keep this").press("Enter")
    expect(page.get_by_text("You have settled to ask Lea Brandt.")).to_be_visible()
    page.keyboard.press("w")
    page.wait_for_url("**/meet/**")
    page.keyboard.press("c")
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "Noor" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="Mark as asked").press("Enter")

    page.goto(f"{caller.settings.url}/plan")
    changed = page.get_by_role("region", name="What changed")
    expect(changed).to_contain_text("You asked Lea Brandt on")
    expect(page.get_by_text("An ask is under way (1)")).to_be_visible()
    [made] = caller.get("/api/asks")["asks"]
    caller.patch(f"/api/asks/{made['id']}", {"step": "declined"})
    page.reload()
    expect(changed).to_contain_text(
        "Lea Brandt said no: ask Karim Aziz to introduce you to Noor Haddad instead."
    )
    expect(page.get_by_role("link", name="Write the ask to Karim Aziz")).to_be_visible()
