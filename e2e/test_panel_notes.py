"""Notes are never lost and never doubled, whatever happens to companion and panel."""

from playwright.sync_api import Locator, Page, expect

from e2e.pages.invented import PRIYA, TOMAS
from e2e.panel import Desk

UNSAVED = "Not saved yet; will be sent when the companion is back."


def note_on(panel: Page, first_name: str) -> Locator:
    """The text of a note."""
    return panel.get_by_label(f"Your note on {first_name}")


def choose(panel: Page, question: str, answer: str) -> None:
    """Answers one of the questions that have their answers beside them."""
    chip = panel.get_by_role("group", name=question).get_by_role("button", name=answer, exact=True)
    chip.click()
    expect(chip).to_have_attribute("aria-pressed", "true")


def person_id(panel: Page, first_name: str) -> int:
    """The companion's number of the person whose note is open."""
    key = note_on(panel, first_name).get_attribute("data-key")
    assert key is not None
    return int(key.split()[1])


def versions(desk: Desk, first_name: str) -> list[str]:
    """All versions of a note, as the companion has them, newest first."""
    kept = desk.ask(f"/api/people/{person_id(desk.panel, first_name)}/notes")
    return [version["text"] for version in kept["notes"]]


def test_a_note_typed_while_the_companion_is_away_is_sent_once_when_it_is_back(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    desk.companion.stop()
    note_on(panel, "Tomás").fill("Worked together at Northwind.")
    expect(panel.get_by_text(UNSAVED, exact=True).first).to_be_visible()
    expect(panel.get_by_role("heading", name="The companion is not running")).to_be_visible()
    desk.companion.start()
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible(timeout=45_000)
    expect(panel.get_by_role("heading", name="The companion is not running")).to_have_count(0)
    assert versions(desk, "Tomás") == ["Worked together at Northwind."]


def test_a_note_that_waits_outlives_the_panel(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    desk.companion.stop()
    note_on(panel, "Tomás").fill("Climbs on Thursdays.")
    expect(panel.get_by_text(UNSAVED, exact=True).first).to_be_visible()
    panel.reload()
    expect(panel.get_by_role("heading", name="The companion is not running")).to_be_visible()
    expect(note_on(panel, "Tomás")).to_have_value("Climbs on Thursdays.")
    desk.companion.start()
    panel.get_by_role("button", name="Try again").first.click()
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible(timeout=45_000)
    assert versions(desk, "Tomás") == ["Climbs on Thursdays."]


def test_saving_takes_neither_focus_nor_caret_from_the_note(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=PRIYA.name).click()
    note = note_on(panel, "Priya")
    note.fill("Met in Porto.")
    note.press("Home")
    panel.keyboard.type("Twice. ")
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible()
    expect(note).to_be_focused()
    assert note.evaluate("it => it.selectionStart") == len("Twice. ")
    panel.keyboard.type("Yes. ")
    expect(note).to_have_value("Twice. Yes. Met in Porto.")


def test_a_note_that_changes_the_order_moves_with_its_person_and_keeps_the_caret(
    desk: Desk,
) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    choose(panel, "How close are you and Tomás Arrieta?", "Know")
    choose(panel, "How well does Tomás know Nora?", "well")
    panel.get_by_role("button", name=PRIYA.name).click()
    choose(panel, "How close are you and Priya Raman?", "Good")
    choose(panel, "How well does Priya know Nora?", "well")
    expect(panel.get_by_role("heading", name=PRIYA.name)).to_be_visible()
    choose(panel, "How close are you and Tomás Arrieta?", "Close")
    note = note_on(panel, "Tomás")
    note.press_sequentially("Lunch ")
    expect(panel.get_by_role("heading", name=TOMAS.name)).to_be_visible()
    expect(note).to_be_focused()
    note.press_sequentially("today")
    expect(note).to_have_value("Lunch today")


def test_what_is_read_from_a_note_can_be_seen_and_taken_back(desk: Desk) -> None:
    panel = desk.panel
    panel.get_by_role("button", name=TOMAS.name).click()
    note = note_on(panel, "Tomás")
    note.fill("🎉 Good friend. Worked together at Northwind 2018-21.")
    chips = panel.get_by_role("list", name="Read from your note")
    friend = chips.get_by_role("button", name="Good friend").first
    friend.click()
    marked = "it => it.value.slice(it.selectionStart, it.selectionEnd)"
    assert note.evaluate(marked) == "Good friend"
    words = panel.get_by_role("button", name="Good friend")
    chips.get_by_role("listitem").filter(has=words).get_by_title("Not so").click()
    expect(friend).to_have_count(0)
    expect(chips.get_by_role("listitem")).not_to_have_count(0)
    note.press("End")
    note.press_sequentially(" Owes me one.")
    expect(panel.get_by_text("Saved", exact=True)).to_be_visible()
    expect(friend).to_have_count(0)
    [kept, *_] = desk.ask(f"/api/people/{person_id(panel, 'Tomás')}/notes")["notes"]
    assert len(kept["rejected"]) == 1
    panel.reload()
    expect(note_on(panel, "Tomás")).to_have_value(kept["text"])
    expect(chips.get_by_role("listitem")).not_to_have_count(0)
    expect(friend).to_have_count(0)


def test_the_panel_needs_no_worker(desk: Desk) -> None:
    with desk.browser.devtools() as cdp:
        for target in cdp.send("Target.getTargets")["targetInfos"]:
            if target["type"] == "service_worker":
                cdp.send("Target.closeTarget", {"targetId": target["targetId"]})
    desk.page.reload()
    desk.panel.get_by_role("button", name=PRIYA.name).click()
    note_on(desk.panel, "Priya").fill("Shares an office with us.")
    expect(desk.panel.get_by_text("Saved", exact=True)).to_be_visible()
