"""The page of the plan: made, kept, changed and downloaded without a script."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest

from inroad.store import target_lists, targets
from inroad.store.engine import writing
from inroad.web.door import Limits
from tests.web.rooms import House
from tests.web.served import serve
from tests.web.visiting import visit

A_MONDAY = datetime(2099, 6, 8, 12, tzinfo=UTC)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[House]:
    """Sam and Vera know Priya; there is a note on Sam. It is a Monday in June."""
    with serve(tmp_path / "home", Limits()) as served:
        served.now.ahead = A_MONDAY - datetime.now(UTC)
        with visit(served) as browser:
            found = House(served, browser, tmp_path / "home")
            found.panel.put(f"/api/people/{found.sam}/note", {"text": "", "closeness": 4})
            yield found
            found.panel.http.close()


def want(here: House, *people: int) -> None:
    with writing(here.served.engine) as connection:
        now = here.served.now()
        usual = target_lists.usual(connection, now=now)
        targets.add(connection, usual, dict.fromkeys(people, None), "hand", now=now)


def test_an_ask_is_kept_let_go_and_written(here: House) -> None:
    page = here.browser.get("/plan")
    assert "Whom do you want to meet?" in page.text
    assert 'href="/targets"' in page.answer.text
    want(here, here.priya)
    page.get("/plan")
    assert "Ask Sam Okafor to introduce you to Priya Natarajan" in page.text
    assert f'href="/meet/{here.priya}?to={here.sam}"' in page.answer.text
    for _click in range(2):
        page.send("/plan/keep", introducer_id=str(here.sam), target_id=str(here.priya))
        assert page.path == "/plan"
        assert "Kept: this ask stays, whatever else is planned anew." in page.text
        assert "You have settled to ask Sam Okafor." in page.text
    page.send("/plan/let-go", target_id=str(here.priya))
    assert "Let go:" in page.text
    assert "Keep this" in page.text
    page.get(f"/meet/{here.priya}?to={here.sam}")
    assert "Mark as asked" in page.text
    page.send(f"/meet/{here.priya}/asked", introducer_id=str(here.sam))
    page.get("/plan")
    assert "An ask is under way (1)" in page.text
    assert "You asked Sam Okafor on" in page.text


def test_an_ask_can_be_written_where_no_page_shows_the_two(here: House) -> None:
    """A note alone says that Sam knows Noor."""
    page = here.browser.get("/targets")
    page.send("/targets/hand", name="Noor Haddad", at_company="Halden", headline="CEO")
    noor = here.panel.id_of("Noor Haddad")
    note = {"text": "Knows Noor Haddad very well, they worked together.", "closeness": 4}
    here.panel.put(f"/api/people/{here.sam}/note", note)
    here.panel.put(f"/api/people/{noor}/benefit", {"text": "It saves her months."})
    assert "Ask Sam Okafor to introduce you to Noor Haddad" in page.get("/plan").text
    page.get(f"/meet/{noor}?to={here.sam}")
    assert "Mark as asked" in page.text
    assert "Noor" in page.answer.text.split("<textarea id")[1].split("</textarea>")[0]


def test_the_plan_goes_into_files_and_keeps_to_how_the_user_plans(here: House) -> None:
    want(here, here.priya)
    here.browser.get("/plan")
    calendar = here.browser.http.get("/plan.ics")
    [event] = icalendar.Calendar.from_ical(calendar.content).walk("VEVENT")
    assert str(event["UID"]) == f"plan-{here.priya}@inroad"
    assert str(event["SUMMARY"]).startswith("Sam Okafor: ")
    table = here.browser.http.get("/plan.csv").content.decode("utf-8-sig")
    assert "Sam Okafor,Priya Natarajan" in table
    page = here.browser.get("/")
    assert "Sam Okafor" in page.text
    assert "Asks of your plan Sam Okafor · Priya Natarajan" in page.text
    assert "The plan is to ask Sam to introduce you to Priya." in page.text
    assert f'href="/meet/{here.priya}?to={here.sam}"' in page.answer.text
    page.get("/plan")
    page.send("/plan", asks="0", weeks="12")
    assert page.answer.status_code == 422
    assert 'value="0"' in page.answer.text
    assert 'value="12"' in page.answer.text
    page.send("/plan", asks="2", weeks="")
    assert "How to plan: 2 asks a week, 8 weeks" in page.text
    page.send("/plan", asks="", weeks="4", lists="77")
    assert "There is no such list" in page.text
    page.send("/plan/keep", introducer_id="x", target_id="1")
    assert "Nothing was changed." in page.text
    page.send("/plan/rest", person_id=str(here.sam), until="2999-01-01")
    assert "Sam is left in peace until 1 January 2999." in page.text
    assert "Nobody who knows them should be asked now (1)" in page.text
