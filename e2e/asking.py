"""A desk at which everything is known that an ask needs; and what the panel says of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from playwright.sync_api import Locator, Page, expect

from e2e.pages.invented import NORA, PRIYA, TOMAS
from e2e.panel import Desk

OFFER = "We cut meter-data costs by a third for utilities."
BENEFIT = "Her team could save a quarter of the work on meter data."


def days_ago(days: int) -> str:
    """A day as the companion takes it."""
    return (datetime.now().astimezone().date() - timedelta(days=days)).isoformat()


def get_ready(desk: Desk) -> None:
    """The user, both introducers and why it helps Nora are known; Tomás comes first."""
    nora = desk.id_of(NORA.name)
    me = {"name": "Ada Lindqvist", "role": "Founder", "company": "Gridwise", "offer": OFFER}
    desk.tell("PUT", "/api/me", me)
    desk.tell("PUT", f"/api/people/{nora}/benefit", {"text": BENEFIT})
    for somebody, closeness in ((TOMAS, 4), (PRIYA, 3)):
        who = desk.id_of(somebody.name)
        note = {"text": "", "closeness": closeness, "last_contact": days_ago(3)}
        desk.tell("PUT", f"/api/people/{who}/note", note)
        desk.tell("PUT", f"/api/people/{who}/tie", {"prospect_id": nora, "answer": "well"})
    look_again(desk.panel)
    expect(best(desk.panel)).to_contain_text(TOMAS.name)
    expect(ask_card(desk.panel)).to_be_visible()


def look_again(panel: Page) -> None:
    """Reads the page and asks about it."""
    panel.get_by_role("button", name="Read the page again").click()


def best(panel: Page) -> Locator:
    """The card of the best introducer."""
    return panel.get_by_role("region", name="Best introducer")


def ask_card(panel: Page) -> Locator:
    """The card with the texts to send."""
    return panel.locator("#ask")


def text_of(panel: Page) -> Locator:
    """The text that is open in it."""
    return ask_card(panel).locator("textarea")


def your_ask(panel: Page) -> Locator:
    """The card that says where the ask stands."""
    return panel.locator("[data-key=asked]")


def press(within: Page | Locator, words: str) -> None:
    """Presses a button."""
    within.get_by_role("button", name=words, exact=True).click()


def clipboard(panel: Page) -> str:
    """What a paste would give."""
    return str(panel.evaluate("navigator.clipboard.readText()"))


_READING = """async () => {
    for (;;) {
        const { tabs = [] } = await chrome.storage.session.get('tabs');
        const shown = document.querySelector('h1')?.textContent;
        const kept = tabs.find(([, tab]) => shown && tab.suggestion?.prospect.name === shown);
        if (kept) return kept[1].reading;
        await new Promise((go) => setTimeout(go, 50));
    }
}"""
"""The reading of whom the panel shows: it is kept a moment after it is shown."""


@dataclass(frozen=True)
class Standing:
    """How an introducer stands: 0 is the first place."""

    place: int
    verdict: str
    chance: float
    load: str
    until: list[str]


def standing(desk: Desk, name: str) -> Standing:
    """How somebody stands for the prospect on the page, now."""
    reading = desk.panel.evaluate(_READING)
    ranked = desk.tell("POST", "/api/suggestions", {"reading": reading})["ranked"]
    [found] = [entry for entry in ranked if entry["person"]["name"] == name]
    return Standing(
        place=ranked.index(found),
        verdict=found["verdict"],
        chance=found["success"]["mid"],
        load=found["load"]["level"],
        until=[caution["until"] for caution in found["cautions"] if caution["until"]],
    )
