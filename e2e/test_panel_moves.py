"""The user moves about: within the site, between tabs, to pages that cannot be read."""

from playwright.sync_api import Page, expect

from e2e.pages.invented import (
    IMKE,
    JOEL,
    NORA,
    PRIYA,
    TOMAS,
    mutual_list,
    profile,
    profile_address,
    profile_body,
)
from e2e.panel import Desk


def navigate_within(page: Page, path: str) -> None:
    """What a single-page site does first: the address changes, the page does not."""
    page.evaluate("path => history.pushState({}, '', path)", path)


def test_the_panel_follows_navigation_within_the_site_and_mixes_up_nobody(desk: Desk) -> None:
    page, panel = desk.page, desk.panel
    page.goto(profile_address(NORA))
    expect(panel.get_by_role("heading", name=NORA.name)).to_be_visible()
    navigate_within(page, "/in/imke-brandt/")
    expect(panel.get_by_role("heading", name="The page is still changing")).to_be_visible()
    expect(panel.get_by_text(NORA.name)).to_have_count(0)
    page.evaluate(
        "html => { document.querySelector('main > div').innerHTML = html }",
        profile_body(IMKE, [JOEL, PRIYA], 9, language="de"),
    )
    panel.get_by_role("button", name="Try again").click()
    expect(panel.get_by_role("heading", name=IMKE.name)).to_be_visible()
    expect(panel.get_by_text("2 of 9")).to_be_visible()


def test_a_page_in_another_language_is_read_with_its_count(desk: Desk) -> None:
    pattern = f"**/in/{IMKE.slug}/"
    desk.browser.serve(pattern, profile(IMKE, [JOEL, PRIYA], 12, language="de"))
    desk.page.goto(profile_address(IMKE))
    expect(desk.panel.get_by_role("heading", name=IMKE.name)).to_be_visible()
    expect(desk.panel.get_by_text("2 of 12")).to_be_visible()


def test_a_page_that_lags_behind_its_address_is_refused(desk: Desk) -> None:
    desk.browser.serve(f"**/in/{IMKE.slug}/", profile(NORA, [TOMAS, PRIYA], 3))
    desk.page.goto(profile_address(IMKE))
    panel = desk.panel
    expect(panel.get_by_role("heading", name="The page is still changing")).to_be_visible()
    expect(panel.get_by_role("button", name="Try again")).to_be_visible()
    expect(panel.get_by_text(TOMAS.name)).to_have_count(0)


def test_switching_tabs_and_back_loses_nothing(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=PRIYA.name).click()
    panel.get_by_label("Your note on Priya").fill("Met at the grid conference.")
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible()

    other = desk.browser.context.new_page()
    other.goto(profile_address(NORA))
    expect(panel.get_by_role("heading", name="Not allowed to read this tab yet")).to_be_visible()
    desk.browser.click_toolbar_button(other)
    expect(panel.get_by_text("2 of 3").or_(panel.get_by_text("all 3"))).to_be_visible()

    desk.page.bring_to_front()
    row = panel.locator("button.row", has_text=PRIYA.name)
    expect(row).to_have_attribute("aria-expanded", "true")
    expect(panel.get_by_label("Your note on Priya")).to_have_value("Met at the grid conference.")


def test_turning_to_the_next_page_of_the_list_adds_to_what_was_read(desk: Desk) -> None:
    desk.browser.serve("https://www.linkedin.com/search/**", mutual_list(NORA, [JOEL], last=False))
    desk.page.reload()
    for somebody in (TOMAS, PRIYA, JOEL):
        expect(desk.panel.get_by_role("button", name=somebody.name)).to_be_visible()


def test_a_pasted_list_works_where_a_page_cannot_be_read(desk: Desk) -> None:
    desk.browser.serve("https://www.linkedin.com/feed/", "<h1>News</h1>")
    desk.page.goto("https://www.linkedin.com/feed/")
    with desk.browser.context.expect_page() as opened:
        desk.panel.get_by_role("link", name="Paste the names instead").click()
    page = opened.value
    page.get_by_label("Their name").fill("Ines Carvalho")
    page.get_by_label("Whom you have in common").fill(
        f"{TOMAS.name} {profile_address(TOMAS)}\nSomebody Unknown\n"
    )
    page.get_by_role("button", name="Find the introducer").click()
    expect(page.get_by_role("heading", name="Ines Carvalho").first).to_be_visible()
    expect(page.get_by_text(TOMAS.name).first).to_be_visible()
    expect(page.get_by_text("Somebody Unknown").first).to_be_visible()
