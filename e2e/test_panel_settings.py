"""The settings: who the user is, what may be read, and reports without people in them."""

from playwright.sync_api import Route, expect

from e2e.pages.invented import NORA, PRIYA, TOMAS, profile_address
from e2e.panel import Desk

PEOPLE = (NORA, PRIYA, TOMAS)


def nothing_personal(text: str) -> None:
    """Neither a name nor an address of the page is in it."""
    for somebody in PEOPLE:
        for word in (*somebody.name.split(), somebody.slug, somebody.urn or somebody.slug):
            assert word not in text
    assert "linkedin.com" not in text.replace("com.linkedin", "")


def test_the_settings_lead_to_the_page_of_inroad_and_back(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name="Settings", exact=True).click()
    with desk.browser.context.expect_page() as opened:
        panel.get_by_role("link", name="Open the settings of Inroad").click()
    page = opened.value
    expect(page.get_by_role("heading", name="Settings", level=1)).to_be_visible()
    assert page.url == f"http://127.0.0.1:{desk.companion.port}/settings"
    expect(page.get_by_text(desk.ask("/api/calibration")["sentence"])).to_be_visible()
    page.close()
    with desk.browser.context.expect_page() as again:
        panel.get_by_role("link", name="Open the settings of Inroad").click()
    expect(again.value.get_by_role("heading", name="Settings", level=1)).to_be_visible()


def test_diagnostics_and_reports_name_nobody(desk: Desk) -> None:
    desk.page.goto(profile_address(NORA))
    panel = desk.panel
    expect(panel.get_by_role("heading", name=NORA.name)).to_be_visible()
    panel.get_by_role("button", name="Settings", exact=True).click()
    panel.get_by_role("button", name="Copy diagnostics").click()
    expect(panel.get_by_role("status")).to_contain_text("Copied.")
    diagnostics = panel.evaluate("navigator.clipboard.readText()")
    assert '"link": "ok"' in diagnostics
    nothing_personal(diagnostics)
    panel.evaluate("navigator.clipboard.writeText('')")
    panel.get_by_role("button", name="Report this page").click()
    copied = "async () => (await navigator.clipboard.readText()).includes('mutual connections')"
    panel.wait_for_function(copied)
    report = panel.evaluate("navigator.clipboard.readText()")
    assert "?connectionOf" in report
    nothing_personal(report)


def test_consent_and_pairing_can_be_taken_back(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name="Settings", exact=True).click()
    panel.get_by_role("button", name="Stop reading pages").click()
    panel.get_by_role("button", name="Close settings").click()
    expect(panel.get_by_role("heading", name="Before Inroad reads a page")).to_be_visible()
    expect(panel.get_by_text(TOMAS.name)).to_have_count(0)
    panel.get_by_role("button", name="Settings", exact=True).click()
    panel.get_by_role("button", name="Unpair this browser").click()
    assert panel.evaluate("chrome.storage.local.get('token')") == {}


def test_another_program_at_the_port_gets_nothing(desk: Desk) -> None:
    desk.companion.stop()
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(f"{route.request.method} {route.request.url} {route.request.all_headers()}")
        route.fulfill(json={"name": "inroad", "version": "9", "protocol": 1})

    desk.panel.route(f"http://127.0.0.1:{desk.companion.port}/**", answer)
    desk.panel.get_by_role("button", name="Read the page again").click()
    expect(desk.panel.get_by_role("heading", name="Something else answers")).to_be_visible()
    calls = [one.split()[:2] for one in asked]
    assert {url.partition("/api/")[2] for _, url in calls} <= {"health", "hello"}
    assert not any("Bearer" in one for one in asked)
