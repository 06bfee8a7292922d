"""The life of an ask in the real side panel: copied, marked, moved on, closed; and taken back."""

import re

from playwright.sync_api import Page, expect

from e2e.asking import (
    ask_card,
    best,
    clipboard,
    days_ago,
    get_ready,
    look_again,
    press,
    standing,
    text_of,
    your_ask,
)
from e2e.pages.invented import (
    IMKE,
    JOEL,
    NORA,
    PRIYA,
    TOMAS,
    list_address,
    mutual_list,
    profile,
    profile_address,
)
from e2e.panel import Desk


def save_how(panel: Page, words: str = "") -> None:
    """Says how it went, for oneself."""
    panel.get_by_label("a line for yourself").fill(words)
    press(panel, "Save")


def test_an_ask_is_changed_copied_marked_and_taken_back(desk: Desk) -> None:
    get_ready(desk)
    panel, before = desk.panel, standing(desk, TOMAS.name)
    assert (before.place, before.verdict, before.load) == (0, "ask", "none")
    copy = panel.get_by_role("button", name="Copy ask", exact=True)
    written = text_of(panel).input_value()
    assert "Tomás" in written
    assert NORA.name in written

    text_of(panel).press("Control+End")
    panel.keyboard.type(" I need this ASAP.")
    findings = panel.get_by_role("list", name="Worth changing before you send it")
    expect(findings).to_contain_text("To be changed")
    expect(copy).to_be_disabled()
    panel.reload()
    expect(text_of(panel)).to_have_value(f"{written} I need this ASAP.")
    expect(copy).to_be_disabled()
    press(panel, "Copy anyway")
    expect(panel.get_by_text("✓ Copied")).to_be_visible()
    assert clipboard(panel).endswith("ASAP.")
    press(panel, "Back to the text as it was written")
    expect(findings).to_have_count(0)

    copy.click()
    expect(panel.get_by_text("✓ Copied")).to_be_visible()
    assert clipboard(panel) == written
    panel.get_by_text("What this text rests on").click()
    expect(ask_card(panel)).to_contain_text("your line on why it helps")
    press(panel, "Mark as asked")
    expect(your_ask(panel)).to_contain_text("You asked Tomás on")
    expect(best(panel)).to_contain_text(PRIYA.name)
    [ask] = desk.ask("/api/asks")["asks"]
    assert (ask["state"], ask["channel"]) == ("asked", "message")
    waiting = standing(desk, TOMAS.name)
    assert (waiting.verdict, bool(waiting.until)) == ("wait", True)

    press(your_ask(panel), "Undo")
    expect(best(panel)).to_contain_text(TOMAS.name)
    expect(your_ask(panel)).to_have_count(0)
    assert standing(desk, TOMAS.name) == before


def test_every_text_is_within_reach_and_tone_and_language_are_remembered(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    panel.get_by_text("Other texts, tone and language").click()
    panel.get_by_label("Text", exact=True).select_option("Short text")
    expect(panel.get_by_role("tab", name="Short text")).to_have_attribute("aria-selected", "true")
    assert len(text_of(panel).input_value()) <= 300
    panel.get_by_label("Language").select_option("de")
    expect(text_of(panel)).to_have_value(re.compile(r"\bdu\b|\bdir\b|\bmich\b"))
    panel.get_by_label("Tone").select_option("formal")
    expect(text_of(panel)).to_have_value(re.compile(r"\bSie\b"))
    panel.reload()
    expect(text_of(panel)).to_have_value(re.compile(r"\bSie\b"))
    panel.get_by_text("Other texts, tone and language").click()
    for label in ("May I mention you?", "Back in touch", "Reminder", "Thank-you", "Calling it off"):
        panel.get_by_label("Text", exact=True).select_option(label)
        expect(panel.get_by_role("tab", name=label)).to_be_visible()
        expect(text_of(panel)).not_to_be_empty()


def test_from_yes_to_thanks_with_the_standing_after_each_step(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    press(panel, "Copy ask")
    press(panel, "Mark as asked")
    expect(your_ask(panel)).to_contain_text("You asked Tomás on")
    asked = standing(desk, TOMAS.name)
    assert (asked.verdict, asked.load) == ("wait", "full")
    for words, said, text in (
        ("Tomás said yes", "Tomás said yes on", "Note to forward"),
        ("Tomás introduced us", "Tomás introduced you on", "Thank-you"),
    ):
        press(your_ask(panel), words)
        expect(your_ask(panel)).to_contain_text(said)
        expect(panel.get_by_role("tab", name=text)).to_have_attribute("aria-selected", "true")
        now = standing(desk, TOMAS.name)
        assert (now.verdict, now.load) == ("wait", "full")
    introduced = standing(desk, TOMAS.name)
    press(your_ask(panel), "We met")
    save_how(panel)
    expect(your_ask(panel)).to_contain_text("You met on")
    press(your_ask(panel), "Say how it went")
    save_how(panel, "She wants a pilot.")
    expect(your_ask(panel)).to_contain_text("Tomás has not been told")
    expect(your_ask(panel)).to_contain_text("She wants a pilot.")
    assert standing(desk, TOMAS.name).chance <= introduced.chance

    desk.page.reload()
    expect(your_ask(panel)).to_contain_text("Tomás has not been told")
    expect(text_of(panel)).to_have_value(
        re.compile("Thank you for introducing me to Nora Hallström. We have met")
    )
    press(panel, "Copy thank-you")
    expect(panel.get_by_text("✓ Copied")).to_be_visible()
    assert "pilot" not in clipboard(panel)
    press(ask_card(panel), "I told Tomás and said thanks")
    expect(your_ask(panel)).to_contain_text("Tomás was told and thanked on")
    closed = standing(desk, TOMAS.name)
    assert closed.chance > introduced.chance
    assert closed.verdict == "wait"
    press(your_ask(panel), "Undo")
    expect(your_ask(panel)).to_contain_text("Tomás has not been told")


def test_a_second_ask_is_held_back_and_a_second_introducer_is_warned_of(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    press(panel, "Copy ask")
    press(panel, "Mark as asked")
    expect(best(panel)).to_contain_text(PRIYA.name)
    expect(best(panel)).to_contain_text("Tomás Arrieta is asked for this introduction already.")

    press(panel, "Write to Priya instead")
    press(panel, "Mark as asked")
    warning = panel.get_by_role("alert")
    expect(warning).to_contain_text("Somebody else is asked for this introduction")
    expect(warning).to_contain_text("Tomás Arrieta was asked on")
    assert len(desk.ask("/api/asks")["asks"]) == 1
    press(panel, "I asked both")
    expect(your_ask(panel)).to_contain_text("You asked Priya on")
    assert len(desk.ask("/api/asks")["asks"]) == 2
    expect(warning).to_have_count(0)

    desk.browser.serve(f"**/in/{IMKE.slug}/", profile(IMKE, [TOMAS, JOEL], 2, language="de"))
    desk.page.goto(profile_address(IMKE))
    expect(panel.get_by_role("heading", name=IMKE.name)).to_be_visible()
    desk.browser.serve("https://www.linkedin.com/search/**", mutual_list(IMKE, [TOMAS, JOEL]))
    desk.page.goto(list_address(IMKE))
    expect(panel.get_by_text("all 2")).to_be_visible()
    expect(your_ask(panel)).to_have_count(0)
    expect(best(panel)).to_contain_text("Tomás has not answered your ask of")
    expect(best(panel).locator(".next")).to_contain_text("Wait until")
    held = standing(desk, TOMAS.name)
    assert (held.verdict, held.until) == ("wait", [days_ago(-21)])


def test_an_open_loop_costs_rank_until_it_is_closed_from_today(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    ids = {"introducer_id": desk.id_of(TOMAS.name), "prospect_id": desk.id_of(JOEL.name)}
    told = {**ids, "on": days_ago(200)}
    ask = desk.tell("POST", "/api/asks", told)["id"]
    desk.tell("PATCH", f"/api/asks/{ask}", {"step": "introduced", "on": days_ago(190)})
    look_again(panel)
    open_loop = standing(desk, TOMAS.name)

    desk.browser.serve("https://www.linkedin.com/feed/", "<h1>News</h1>")
    desk.page.goto("https://www.linkedin.com/feed/")
    panel.reload()
    panel.get_by_role("button", name="1 to do").click()
    expect(panel.get_by_role("heading", name="One thing is to be done.")).to_be_visible()
    expect(panel.get_by_text("has not heard how it went")).to_be_visible()
    press(panel, "We met")
    save_how(panel)
    press(panel, "Say how it went")
    save_how(panel)
    expect(panel.get_by_role("heading", name="Thanks to send")).to_be_visible()
    press(panel, "Write to Tomás Arrieta")
    press(panel, "Copy thank-you")
    press(panel, "I told Tomás and said thanks")
    expect(panel.get_by_role("heading", name="Nothing is to be done today.")).to_be_visible()
    press(panel, "Close today")

    desk.page.goto(list_address(NORA))
    expect(best(panel)).to_contain_text(TOMAS.name)
    assert standing(desk, TOMAS.name).chance > open_loop.chance


def test_the_ledger_takes_a_line_in_one_click_and_rules_are_kept(desk: Desk) -> None:
    get_ready(desk)
    panel = desk.panel
    best(panel).get_by_text("Nothing is being asked of Tomás.").click()
    expect(best(panel)).to_contain_text("Nothing between you and Tomás is on record yet.")
    gave = panel.get_by_role("group", name="You gave Tomás")
    press(gave, "referral")
    expect(best(panel)).to_contain_text("You referred somebody to Tomás.")
    expect(best(panel)).to_contain_text("Tomás owes you one")
    press(best(panel), "Undo")
    expect(best(panel)).to_contain_text("Nothing between you and Tomás is on record yet.")

    press(best(panel), "Ask me twice")
    expect(best(panel)).to_contain_text("You wanted to think twice before you ask Tomás.")
    press(panel, "Copy ask")
    press(panel, "Mark as asked")
    expect(panel.get_by_role("alert")).to_contain_text("You wanted to be asked twice")
    assert desk.ask("/api/asks")["asks"] == []
    press(panel, "I asked anyway")
    expect(your_ask(panel)).to_contain_text("You asked Tomás on")
