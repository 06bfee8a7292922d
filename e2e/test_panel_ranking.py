"""What the user writes moves people: chips show what was understood, and each of them counts."""

from playwright.sync_api import Locator, Page, expect

from e2e.pages.invented import JOEL, NORA, PRIYA, TOMAS
from e2e.panel import Desk
from e2e.test_panel_notes import choose, note_on


def first(panel: Page) -> Locator:
    """Who comes first: the best introducer, or the first of all where nobody is one."""
    return panel.locator("main h2 > bdi, main .row .what > bdi").first


def question_about(panel: Page, first_name: str) -> Locator:
    """The question how well somebody knows Nora."""
    return panel.get_by_role("group", name=f"How well does {first_name} know Nora?")


def test_typing_a_note_shows_what_was_understood(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    chips = panel.get_by_role("list", name="Read from your note").get_by_role("listitem")
    expect(chips).to_have_count(0)
    note_on(panel, "Tomás").press_sequentially("Close friend. ")
    expect(chips).to_have_count(1)
    note_on(panel, "Tomás").press_sequentially("We worked together at Northwind.")
    expect(chips).to_have_count(2)
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible()
    expect(chips).to_have_count(2)


def test_what_was_not_used_is_shown_as_not_used(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    note_on(panel, "Tomás").fill("Close friend, plays the oboe. Likes 80s films")
    expect(panel.get_by_text("Not used: “plays the oboe”, “Likes 80s films”")).to_be_visible()
    panel.get_by_title("Not so").click()
    expect(panel.get_by_text("Not used")).to_have_count(0)


def test_taking_a_chip_back_changes_the_order(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=PRIYA.name).click()
    choose(panel, "How close are you and Priya Raman?", "Know")
    expect(first(panel)).to_have_text(PRIYA.name)
    panel.get_by_role("button", name=TOMAS.name).click()
    note_on(panel, "Tomás").fill("Close friend.")
    expect(first(panel)).to_have_text(TOMAS.name)
    panel.get_by_title("Not so").click()
    expect(first(panel)).to_have_text(PRIYA.name)


def test_how_well_they_know_the_prospect_is_asked_only_where_it_counts(desk: Desk) -> None:
    panel = desk.panel
    for somebody in (TOMAS, PRIYA, JOEL):
        panel.get_by_role("button", name=somebody.name).click()
        expect(note_on(panel, somebody.name.split()[0])).to_be_visible()
    expect(panel.get_by_text(f"know {NORA.name.split()[0]}?")).to_have_count(0)

    choose(panel, "How close are you and Tomás Arrieta?", "Close")
    expect(question_about(panel, "Tomás")).to_be_visible()
    expect(question_about(panel, "Priya")).to_have_count(0)

    choose(panel, "How well does Tomás know Nora?", "not really")
    expect(panel.locator(".asked")).to_have_count(0)
    choose(panel, "How well does Tomás know Nora?", "well")
    expect(panel.get_by_role("heading", name=TOMAS.name)).to_be_visible()
