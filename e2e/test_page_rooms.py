"""The rooms of the local page in a real browser: today, templates, seasons, figures, settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect

from e2e.axe import serious
from e2e.local_page import plain_browser
from e2e.panel import Companion
from inroad.settings import Settings
from tests.companion import Caller, person, profile

NARROW = 360
ROOMS = ("/", "/settings", "/settings/templates", "/settings/seasons",
         "/settings/seasons?edit=august-south", "/settings/funnel")  # fmt: skip
PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
JONAS = person("Jonas Lind", headline="Head of Operations")
SAM = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
VERA = person("Vera Lund", headline="Partner at Lund Ventures", company="Lund Ventures")

REMINDER = """Hi {{ introducer }},

are you still thinking of {{ prospect_name }}? If it no longer fits, no worries at all.

{{ my_first_name }}"""


def ago(days: int) -> date:
    """The day so many days before today."""
    return datetime.now(UTC).astimezone().date() - timedelta(days=days)


class House:
    """A companion in use: Sam introduced the user to Priya, Vera has not answered yet."""

    def __init__(self, companion: Companion) -> None:
        self.caller = Caller(Settings(home=companion.home, port=companion.port))
        self.caller.pair()
        self.address = self.caller.settings.url
        me = {"name": "Ada Lindqvist", "role": "CEO", "offer": "We cut meter-data costs."}
        self.caller.put("/api/me", me)
        seen = self.caller.suggest(profile(PRIYA, [SAM, VERA]))
        ids = {entry["person"]["name"]: entry["person"]["id"] for entry in seen["ranked"]}
        self.sam, self.vera = ids["Sam Okafor"], ids["Vera Lund"]
        self.priya = seen["prospect"]["id"]
        self.caller.put(f"/api/people/{self.priya}/benefit", {"text": "It saves her months."})
        close = "Close friend, knows Jonas Lind very well. Coffee last month."
        self.caller.put(f"/api/people/{self.vera}/note", {"text": close, "closeness": 4})
        self.ask(self.sam, 40, introduced=30)
        self.ask(self.vera, 9)

    def ask(self, introducer: int, days: int, **steps: int) -> None:
        """An ask of so many days ago, with what came of it."""
        body = {"introducer_id": introducer, "prospect_id": self.priya, "on": f"{ago(days)}"}
        made = self.caller.post("/api/asks", {**body, "anyway": True})
        for step, before in steps.items():
            told = {"step": step, "on": f"{ago(before)}"}
            self.caller.patch(f"/api/asks/{made['id']}", told)

    def busy(self, on: str) -> list[str]:
        """What the panel would say of Vera's seasons, beside Jonas's profile on a day."""
        seen = self.caller.suggest(profile(JONAS, [VERA]), on=on)
        [vera] = [entry for entry in seen["ranked"] if entry["person"]["id"] == self.vera]
        return [it["text"] for it in vera["cautions"] if "busy" in it["text"]]


@pytest.fixture
def home(here: Companion) -> Iterator[House]:
    found = House(here)
    yield found
    found.caller.http.close()


@pytest.fixture(scope="module")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    with plain_browser(playwright) as browser:
        yield browser


@contextmanager
def visitor(chromium: Browser, home: House, *, script: bool = True) -> Iterator[Page]:
    """A page of a browser that was let in, with or without a script."""
    context = chromium.new_context(
        java_script_enabled=script,
        permissions=["clipboard-read", "clipboard-write"],
        viewport={"width": 1100, "height": 900},
    )
    page = context.new_page()
    url = home.caller.post("/api/open", {})["url"]
    page.goto(url)
    if not script:
        page.get_by_label("The key").fill(url)
        page.get_by_role("button", name="Open").click()
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    yield page
    context.close()


def test_a_loop_is_closed_and_an_own_reminder_written(chromium: Browser, home: House) -> None:
    with visitor(chromium, home) as page:
        loop = page.get_by_role("region", name="Loops to close")
        loop.get_by_label("How it went, for you alone").fill("They want a pilot.")
        loop.get_by_role("button", name="We met").click()
        page.get_by_role("button", name="Say how it went").click()
        thanks = page.get_by_role("region", name="Thanks to send")
        thanks.get_by_text("Thank-you to copy").click()
        text = thanks.get_by_role("textbox", name="Thank-you to copy")
        thanks.get_by_role("button", name="Copy").click()
        expect(thanks.get_by_role("button", name="Copied")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == text.input_value()
        assert "pilot" not in text.input_value()
        thanks.get_by_role("button", name="I told Sam and said thanks").click()
        expect(page.get_by_role("status")).to_contain_text("Sam was told and thanked")
        expect(thanks).to_have_count(0)
        page.get_by_role("button", name="Undo for Sam Okafor").click()
        expect(thanks).to_be_visible()

        page.get_by_role("link", name="Settings").click()
        page.get_by_role("link", name="Templates").click()
        page.get_by_label("Text", exact=True).first.select_option("Reminder")
        expect(page.get_by_label("Text", exact=True).first).to_have_value("follow_up")
        source, preview = page.locator("textarea#text"), page.locator("#preview")
        source.fill("Hi {{ introducer }},\n\nstill thinking of {{ prospekt }}?")
        expect(preview).to_contain_text("Line 3: Inroad has no variable “prospekt”.")
        source.fill("{% for i in range(10**9) %}x{% endfor %}")
        expect(preview).to_contain_text("A loop is not possible here")
        assert home.caller.get("/api/health")["name"] == "inroad"
        source.fill(REMINDER)
        expect(preview).to_contain_text("are you still thinking of Nora Quist?")
        page.get_by_role("button", name="Keep as my own").click()
        expect(page.get_by_role("status")).to_contain_text("Kept.")
        expect(source).to_have_value(REMINDER)
        page.get_by_role("link", name="Today").click()
        due = page.get_by_role("region", name="Follow-ups due")
        due.get_by_text("Follow-up to copy").click()
        reminder = due.get_by_role("textbox", name="Follow-up to copy")
        assert reminder.input_value().startswith("Hi Vera,\n\nare you still thinking of Priya")


def test_every_room_works_without_a_script(chromium: Browser, home: House) -> None:
    with visitor(chromium, home, script=False) as page:
        due = page.get_by_role("region", name="Follow-ups due")
        due.get_by_text("Something else, or another day").click()
        due.get_by_label("It was on").fill(f"{ago(2)}")
        due.get_by_role("button", name="Vera introduced us").click()
        expect(page.get_by_role("status")).to_contain_text("Vera introduced you on")
        page.get_by_role("button", name="Undo for Vera Lund").click()
        expect(due).to_be_visible()

        page.goto(f"{home.address}/settings/templates?kind=direct")
        page.locator("textarea#text").fill("Hello {{ introducer }}, {{ offer.upper() }}")
        page.get_by_role("button", name="Preview").click()
        expect(page.get_by_role("alert")).to_contain_text("Nothing can be called here")
        page.locator("textarea#text").fill("Hello {{ introducer }}, it is urgent.")
        page.get_by_role("button", name="Preview").click()
        expect(page.locator("#preview")).to_contain_text("Hello Ilka, it is urgent.")
        expect(page.locator("#preview")).to_contain_text("Change this.")

        assert home.busy("2027-01-20")
        page.goto(f"{home.address}/settings/seasons")
        page.get_by_role("link", name="Edit venture capital").click()
        page.get_by_label("From: day").fill("1")
        page.get_by_label("From: month").select_option("June")
        page.get_by_label("To: day").fill("30")
        page.get_by_label("To: month").select_option("June")
        page.get_by_role("button", name="Keep").click()
        expect(page.get_by_text("1 June to 30 June")).to_be_visible()
        assert not home.busy("2027-01-20")
        assert "until 30 June" in home.busy("2027-06-15")[0]
        page.get_by_role("button", name="Back to Inroad’s").click()
        assert home.busy("2027-01-20")

        page.goto(f"{home.address}/settings/funnel")
        picture = page.get_by_role("img", name="Asked: 2, Agreed: 1, Introduced: 1")
        expect(picture).to_be_visible()
        page.get_by_label("Sent").fill("200")
        page.get_by_label("Answered").fill("12")
        page.get_by_label("Led to a meeting").fill("3")
        page.get_by_role("button", name="Keep").click()
        expect(page.get_by_text("200 sent, 12 answered, 3 led to a meeting")).to_be_visible()


def test_every_room_is_for_everybody(chromium: Browser, home: House) -> None:
    """Nothing serious by axe, light and dark, all unfolded, and no need to scroll sideways."""
    home.caller.put(f"/api/deepening/{home.sam}", {"reason": "Wise"})
    with visitor(chromium, home) as page:
        page.set_viewport_size({"width": NARROW, "height": 900})
        for room in ROOMS:
            page.goto(f"{home.address}{room}")
            page.evaluate("document.querySelectorAll('details').forEach((it) => (it.open = true))")
            assert page.evaluate("document.documentElement.scrollWidth") <= NARROW, room
            page.emulate_media(color_scheme="light")
            assert not serious(page), room
            page.emulate_media(color_scheme="dark")
            assert not serious(page), room
