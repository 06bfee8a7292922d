"""Today, seasons, people to know better and the funnel on the command line."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from inroad.store import ledger
from tests.cli.process import run, said
from tests.cli.three import three_people

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with an open loop of Sam's and an ask that Dana has to be reminded of."""
    with three_people(tmp_path) as (connection, (sam, dana, priya)):
        for introducer, days, result in ((sam, 60, "yes"), (dana, 10, "open")):
            ledger.add_ask(
                connection,
                introducer_id=introducer,
                prospect_id=priya,
                on=TODAY - timedelta(days=days),
                channel="mail",
                result="yes" if result == "yes" else "open",
            )
    return tmp_path


def test_today_is_told_and_written_as_a_calendar(home: Path) -> None:
    told = said(home, "today")
    assert told.startswith("Two things are to be done.")
    assert told.index("Loops to close") < told.index("Follow-ups due")
    assert "Dana Voss (ask 2): You asked Dana on" in told
    file = home / "inroad.ics"
    assert said(home, "today", "--ics", str(file)) == ""
    events = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert {str(event["uid"]) for event in events} == {"ask-1@inroad", "ask-2@inroad"}


def test_a_season_is_added_listed_and_switched_off(home: Path) -> None:
    wrong = run(home, "seasons", "add", "Fair", "02-30", "03-01", "--word", "fair*")
    assert wrong.returncode == 1
    assert "“02-30” is no day of the year." in wrong.stderr
    said(home, "seasons", "add", "Fair", "2-1", "02-20", "--word", "fair*", "--country", "Spain")
    assert said(home, "seasons", "off", "venture-capital").endswith("counts no more.")
    found = json.loads(said(home, "seasons", "--json"))["seasons"]
    states = {season["key"]: (season["on"], season["first"]) for season in found}
    assert states["own:fair"] == (True, "02-01")
    assert states["venture-capital"][0] is False
    assert "No season is called “spring”" in run(home, "seasons", "off", "spring").stderr
    listed = said(home, "seasons")
    assert "Whom: fair* in ES" in listed
    assert "Your country is not known" in listed


def test_people_to_know_better_and_the_funnel(home: Path) -> None:
    assert "Sam Okafor, until" in said(home, "deepen", "Sam")
    assert "You have chosen one;" in said(home, "deepen")
    said(home, "funnel", "cold", "2026-q3", "120", "9", "2")
    told = said(home, "funnel", "--by", "quarter")
    assert "Two asks: too few to say." in told
    assert "Cold in 2026-Q3: 120 sent, 9 answered, 2 met." in told
    assert "█" in told
