"""From the first click to an ask that can be sent, on the real side panel."""

from playwright.sync_api import Page, expect

from e2e.pages.invented import NORA, TOMAS, list_address, profile_address
from e2e.panel import Browser, Companion, Desk, agree, pair, pairing_code, point_at


def open_row(panel: Page, name: str) -> None:
    """Unfolds a mutual."""
    panel.get_by_role("button", name=name).first.click()


def test_nothing_is_read_or_sent_before_the_user_agrees(browser: Browser) -> None:
    page = browser.page()
    page.goto(profile_address(NORA))
    with browser.side_panel(page) as panel:
        expect(panel.get_by_role("heading", name="Before Inroad reads a page")).to_be_visible()
        expect(panel.get_by_text("this computer")).to_be_visible()
        expect(panel.get_by_text("may forbid")).to_be_visible()
        expect(panel.get_by_text(NORA.name)).to_have_count(0)


def test_each_state_on_the_way_to_the_companion_has_a_way_on(
    browser: Browser, here: Companion
) -> None:
    page = browser.page()
    page.goto(profile_address(NORA))
    with browser.side_panel(page) as panel:
        agree(panel)
        expect(panel.get_by_role("heading", name="The companion is not running")).to_be_visible()
        expect(panel.locator("code")).to_have_text("inroad")
        point_at(panel, here.port)
        expect(panel.locator("code")).to_have_text("inroad pair")
        code = pairing_code(here)
        panel.get_by_label("Pairing code").fill("0000 0000" if code[0] != "0" else "9999 9999")
        panel.get_by_role("button", name="Pair", exact=True).click()
        expect(panel.get_by_role("alert")).to_contain_text("That is not the code")
        pair(panel, code)
        expect(panel.get_by_role("heading", name="Who are these mutuals?")).to_be_visible()
        expect(panel.get_by_text("2 of 3")).to_be_visible()
        page.goto(list_address(NORA))
        expect(panel.get_by_role("button", name=TOMAS.name)).to_be_visible()
        expect(panel.get_by_text("all 3")).to_be_visible()


def test_from_a_note_to_an_ask_in_the_clipboard(desk: Desk) -> None:
    panel = desk.panel
    expect(panel.get_by_role("heading", name="No good path yet")).to_be_visible()
    open_row(panel, TOMAS.name)
    panel.get_by_label("Your note on Tomás").fill(
        "Worked together at Northwind for four years, close friend. Had lunch last week."
    )
    panel.get_by_role("button", name="Close", exact=True).click()
    panel.get_by_role("button", name="Last contact with Tomás Arrieta: today").click()
    panel.get_by_role("group", name="How well does Tomás know Nora?").get_by_role(
        "button", name="well", exact=True
    ).click()
    expect(panel.get_by_role("heading", name=TOMAS.name)).to_be_visible()
    expect(panel.get_by_text("Good to ask")).to_be_visible()

    copy = panel.get_by_role("button", name="Copy ask")
    expect(panel.get_by_role("button", name="Write the ask")).to_be_visible()
    expect(copy).to_have_count(0)
    panel.locator("#missing-me-name").fill("Ada Lindqvist")
    panel.locator("#missing-me-offer").fill("We cut meter-data costs by a third for utilities.")
    panel.locator("#missing-benefit").fill("Her team could save a quarter of work on meter data.")
    panel.get_by_role("button", name="Write the ask").click()

    copy.click()
    expect(panel.get_by_text("✓ Copied")).to_be_visible()
    copied = panel.evaluate("navigator.clipboard.readText()")
    assert "Tomás" in copied
    assert "Nora" in copied
    assert "close friend" not in copied
    assert "{" not in copied
    assert "[" not in copied

    panel.get_by_role("tab", name="Message to Tomás").press("ArrowRight")
    expect(panel.get_by_role("tab", name="Note to forward")).to_be_focused()
    panel.get_by_role("tab", name="Note to forward").press("End")
    expect(panel.get_by_role("tab", name="Email")).to_have_attribute("aria-selected", "true")
    panel.get_by_role("button", name="Copy email").click()
    mail = panel.evaluate("navigator.clipboard.readText()")
    assert mail.startswith("Hi Tomás,")
    assert mail.endswith("Ada")
    panel.get_by_role("button", name="Copy subject").click()
    expect(panel.get_by_role("status")).to_contain_text("Copied.")
    assert "Nora" in panel.evaluate("navigator.clipboard.readText()")
