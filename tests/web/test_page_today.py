"""The first screen: loops closed, thanks copied, people chosen; each with a button, no script."""

import re
from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest

from inroad.web.door import Limits
from tests.companion import profile
from tests.web.rooms import PRIYA, House, ago, house
from tests.web.served import serve
from tests.web.visiting import visit


@pytest.fixture
def here(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "home") as found:
        yield found


def test_a_loop_is_closed_step_by_step_and_taken_back(here: House) -> None:
    ask = here.asked(40, ("introduced", 30))
    page = here.browser.get("/")
    assert "One thing is to be done." in page.text
    assert "Loops to close Sam Okafor · Priya Natarajan Sam introduced you to Priya" in page.text
    page.send(f"/today/asks/{ask}", answer="met", on=f"{ago(20)}", detail="a good talk")
    assert page.path == "/"
    assert "You met on " in page.text
    page.send(f"/today/asks/{ask}", answer="outcome", detail="they will buy")
    assert "Thanks to send" in page.text
    assert "Thank-you to copy" in page.text
    assert "Priya" in page.answer.text.split("<textarea")[1].split("</textarea>")[0]
    assert "they will buy" not in page.text
    page.send(f"/today/asks/{ask}", answer="thanked")
    assert "No loop is open" in page.text
    assert here.ask(ask)["state"] == "thanked"
    assert '<input type="hidden" name="step" value="thanked">' in page.answer.text
    for _click in range(2):
        page.send(f"/today/asks/{ask}/undo", step="thanked")
        assert "Taken back. You have known since" in page.text
    found = here.ask(ask)
    assert (found["state"], found["took_meeting"], found["outcome"]) == (
        "outcome",
        "yes",
        "they will buy",
    )


def test_who_begins_is_told_where(tmp_path: Path) -> None:
    with serve(tmp_path / "home", Limits()) as served, visit(served) as browser:
        assert "Begin here Inroad knows nobody yet." in browser.get("/").text


def test_that_it_did_not_come_to_a_meeting_is_one_click(here: House) -> None:
    ask = here.asked(40, ("introduced", 30))
    here.browser.get("/").send(f"/today/asks/{ask}", answer="outcome:no")
    found = here.ask(ask)
    assert (found["state"], found["took_meeting"]) == ("outcome", "no")


UNFIT = [
    ({"answer": "married"}, "Nothing is said of what happened"),
    ({"answer": "thanked"}, "This step does not follow"),
    ({"answer": "agreed", "on": f"{ago(-9)}"}, "That day has not come yet"),
    ({"answer": "agreed", "on": f"{ago(90)}"}, "These days run backwards"),
    ({"answer": "agreed", "on": "soon"}, "Nothing was changed. The day"),
    ({}, "Nothing was changed. Something was missing in the form"),
]


def test_what_cannot_be_is_said_once_and_changes_nothing(here: House) -> None:
    ask = here.asked(12)
    page = here.browser.get("/")
    for fields, said in UNFIT:
        page.send(f"/today/asks/{ask}", **fields)
        assert said in page.text
        assert here.ask(ask)["state"] == "asked"
    assert UNFIT[-1][1] not in page.get("/").text


def test_what_was_typed_comes_back_open_with_what_is_refused(here: House) -> None:
    ask = here.asked(40, ("introduced", 30))
    page = here.browser.get("/")
    assert '<details class="more">' in page.answer.text
    typed = {"on": f"{ago(35)}", "detail": "a “good” talk"}
    page.send(f"/today/asks/{ask}", answer="met", **typed)
    assert page.answer.status_code == 422
    assert "These days run backwards" in page.text
    assert '<details class="more" open>' in page.answer.text
    for name, text in typed.items():
        assert re.search(rf'name="{name}"[^>]* value="{text}"', page.answer.text)
    assert typed["detail"] not in page.get("/").answer.text


def test_silence_suggests_a_rest_that_one_click_takes(here: House) -> None:
    ask = here.asked(30)
    page = here.browser.get("/")
    assert "Without an answer" in page.text
    page.send(f"/today/asks/{ask}", answer="silent")
    until = here.ask(ask)["pause"]["until"]
    assert f'name="until" value="{until}"' in page.answer.text
    page.send(f"/today/people/{here.sam}/rest", until=until)
    assert "Sam is left in peace until" in page.text
    kept = here.panel.get(f"/api/people/{here.sam}/ledger")["budget"]["rules"]
    assert kept["not_before"] == until
    page.send("/today/people/999/rest", until=until)
    assert "Inroad does not know this person" in page.text


def test_a_promise_comes_up_after_some_days(here: House) -> None:
    here.asked(30, ("agreed", 12))
    page = here.browser.get("/")
    assert "Introductions promised" in page.text
    assert "Ask Sam whether the introduction went out." in page.text
    assert "Sam introduced us" in page.text


def test_a_text_that_lacks_a_fact_says_which(here: House) -> None:
    here.panel.put("/api/me", {"name": ""})
    here.asked(9)
    page = here.browser.get("/")
    assert "This text needs your name. Say who you are ." in page.text
    assert page.get("/settings/me").answer.status_code == 200


def test_people_to_know_better_are_found_chosen_and_let_go(here: House) -> None:
    here.panel.put(f"/api/people/{here.sam}/note", {"text": "Close friend.", "closeness": 4})
    page = here.browser.get("/?find=okafor")
    assert "You have chosen nobody yet" in page.text
    assert f'action="/today/people/{here.sam}"' in page.answer.text
    page.send(f"/today/people/{here.sam}", reason="Wise about hiring")
    assert "Sam Okafor, until" in page.text
    assert "not in touch yet since" in page.text
    assert "Wise about hiring" in page.text
    assert "Ties that cool" in page.text
    assert "A few words to copy" in page.text
    page.send(f"/today/people/{here.sam}/touch")
    assert "Noted: you and Sam were in touch today." in page.text
    assert "in touch on one day since" in page.text
    assert "Ties that cool" not in page.text
    note = here.panel.get(f"/api/people/{here.sam}")["note"]
    assert (note["text"], note["closeness"]) == ("Close friend.", 4)
    page.send(f"/today/people/{here.sam}", until=f"{ago(-30)}", reason="")
    assert "That is less than three months" in page.text
    page.send(f"/today/people/{here.sam}", until=f"{ago(3)}")
    assert "This day is over" in page.text
    page.send(f"/today/people/{here.sam}/end")
    assert "Sam Okafor is chosen no more." in page.text
    assert here.panel.get("/api/deepening")["people"] == []
    assert "Nobody else is found." in page.get("/?find=nobody+at+all").text


def test_the_week_is_said_and_the_calendar_taken_along(here: House) -> None:
    here.asked(3)
    page = here.browser.get("/")
    assert "You have made one ask within seven days" in page.text
    assert "Coming" in page.text
    answer = page.get("/today.ics").answer
    assert answer.headers["content-type"].startswith("text/calendar")
    [event] = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart") == ago(-4)


def test_names_from_pages_are_text_and_never_markup(here: House) -> None:
    name = "<script>alert(1)</script> Bo"
    bo = {"name": name, "url": "https://www.linkedin.com/in/bo/", "urn": None, "headline": name,
          "company": name, "degree": 1}  # fmt: skip
    seen = here.panel.suggest(profile(PRIYA, [bo]))
    here.asked(40, ("introduced", 30), introducer=seen["ranked"][0]["person"]["id"])
    page = here.browser.get("/?find=bo")
    assert "<script>alert" not in page.answer.text
    assert "&lt;script&gt;alert" in page.answer.text
