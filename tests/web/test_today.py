"""The day, the people to know better and the funnel over HTTP."""

from typing import Any

import icalendar
import pytest

from inroad.store.contacts import add
from inroad.store.engine import open_engine, writing
from tests.companion import NOON, Caller, person, profile
from tests.domain.invented import mail

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
JONAS = person("Jonas Lind")
SAM, DANA = person("Sam Okafor"), person("Dana Voss")
CANARY = "zzyzx"


class People:
    """The four, by their ids; Sam and Dana are mutuals of both others."""

    def __init__(self, caller: Caller) -> None:
        seen = [caller.suggest(profile(subject, [SAM, DANA])) for subject in (PRIYA, JONAS)]
        self.priya, self.jonas = (int(one["prospect"]["id"]) for one in seen)
        ids = {entry["person"]["name"]: entry["person"]["id"] for entry in seen[0]["ranked"]}
        self.sam, self.dana = int(ids["Sam Okafor"]), int(ids["Dana Voss"])


@pytest.fixture
def them(caller: Caller) -> People:
    return People(caller)


def ask(caller: Caller, introducer: int, prospect: int, on: str, *steps: dict[str, Any]) -> int:
    made = caller.post(
        "/api/asks", {"introducer_id": introducer, "prospect_id": prospect, "on": on}
    )
    for step in steps:
        caller.patch(f"/api/asks/{made['id']}", step)
    return int(made["id"])


def kinds(found: Any) -> list[str]:
    return [group["kind"] for group in found["groups"]]


def test_the_day_goes_on_as_asks_do(caller: Caller, them: People) -> None:
    assert caller.get("/api/today")["text"] == "Nothing is to be done today."
    first = ask(
        caller, them.sam, them.priya, "2026-10-01", {"step": "introduced", "on": "2026-10-08"}
    )
    ask(caller, them.dana, them.jonas, "2026-11-10")
    day = caller.get("/api/today")
    assert (kinds(day), day["count"]) == (["loop", "follow_up"], 2)
    [loop] = day["groups"][0]["items"]
    assert (loop["ask_id"], loop["person_id"], loop["prospect_id"]) == (first, them.sam, them.priya)
    assert loop["since"] == "2026-10-22"
    assert [offer["step"] for offer in loop["offers"]] == ["met", "outcome"]
    caller.patch(f"/api/asks/{first}", {"step": "outcome", "took_meeting": "yes", "detail": CANARY})
    assert kinds(caller.get("/api/today")) == ["thanks", "follow_up"]
    caller.patch(f"/api/asks/{first}", {"step": "thanked"})
    assert kinds(caller.get("/api/today")) == ["follow_up"]
    later = caller.get("/api/today", params={"on": "2026-12-24"})
    assert kinds(later) == ["silent"]
    assert later["groups"][0]["items"][0]["pause"]["until"] == "2027-03-02"
    assert kinds(caller.get("/api/today", params={"on": "2027-11-12"})) == ["anniversary"]


def test_the_calendar_is_read_by_any_and_holds_no_private_word(
    caller: Caller, them: People
) -> None:
    text = f"Close friend ({CANARY}). Don't ask before December 2026, {CANARY}."
    caller.put(f"/api/people/{them.sam}/note", {"text": text, "closeness": 4})
    caller.put(f"/api/deepening/{them.sam}", {"reason": CANARY})
    ask(caller, them.dana, them.priya, "2026-10-01", {"step": "declined", "detail": CANARY})
    answer = caller.http.get("/api/today/calendar")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert CANARY not in answer.text
    events = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    days = {str(event["uid"]): str(event.decoded("dtstart")) for event in events}
    assert days == {
        f"touch-{them.sam}@inroad": "2026-11-20",
        f"pause-{them.sam}@inroad": "2026-12-01",
        f"pause-{them.dana}@inroad": "2027-02-19",
    }
    assert CANARY not in str(caller.get("/api/today"))


def test_any_day_can_be_asked_about_within_reason(caller: Caller, them: People) -> None:
    ask(caller, them.sam, them.priya, "2024-02-29", {"step": "silent", "on": "2024-04-01"})
    yearly = ["anniversary"]
    for day, found in {
        "2025-02-28": yearly,
        "2025-03-06": yearly,
        "2025-03-07": [],
        "2028-02-29": yearly,
        "2020-01-01": [],
    }.items():
        assert kinds(caller.get("/api/today", params={"on": day})) == found
    refused = caller.http.get("/api/today", params={"on": "9999-12-31"})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:inroad:day-too-far")


def test_people_are_chosen_watched_and_let_go(caller: Caller, them: People) -> None:
    found = caller.get("/api/deepening")
    assert (found["people"], found["proposals"]) == ([], [])
    assert "nobody yet" in found["advice"]
    caller.put(f"/api/people/{them.sam}/note", {"text": "Good tie.", "closeness": 3})
    [proposal] = caller.get("/api/deepening")["proposals"]
    assert proposal["reasons"] == ["Sam is a mutual of two people whom you looked at."]
    chosen = caller.put(f"/api/deepening/{them.sam}", {"until": "2026-12-20", "reason": "Wise."})
    assert chosen["person"]["since"] == "2026-11-20"
    assert chosen["advice"][0].startswith("That is less than three months")
    again = caller.put(f"/api/deepening/{them.sam}", {})["person"]
    assert (again["until"], again["reason"]) == ("2026-12-20", "Wise.")
    assert caller.put(f"/api/deepening/{them.dana}", {})["person"]["until"] == "2027-03-22"
    refused = caller.http.put(f"/api/deepening/{them.sam}", json={"until": "2026-11-20"})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:inroad:deepening-over")
    assert caller.http.put("/api/deepening/999", json={}).status_code == 404
    caller.http.delete(f"/api/deepening/{them.sam}").raise_for_status()
    assert [it["person_id"] for it in caller.get("/api/deepening")["people"]] == [them.dana]
    caller.http.delete(f"/api/people/{them.dana}").raise_for_status()
    assert caller.get("/api/deepening")["people"] == []
    assert caller.put(f"/api/deepening/{them.sam}", {})["person"]["reason"] == ""


def test_touches_come_from_notes_and_imports(caller: Caller, them: People) -> None:
    caller.put(f"/api/people/{them.sam}/note", {"text": "Good tie.", "closeness": 3})
    caller.put(f"/api/deepening/{them.sam}", {})
    assert kinds(caller.get("/api/today")) == ["cooling"]
    engine = open_engine(caller.settings.database)
    with writing(engine) as connection:
        add(connection, them.sam, mail(20))
    engine.dispose()
    [going] = caller.get("/api/deepening")["people"]
    assert (going["last_touch"], going["due"]) == ("2026-11-02", "2026-12-02")
    assert kinds(caller.get("/api/today")) == []
    told = {"text": "Good tie. Lunch today.", "closeness": 3, "last_contact": str(NOON.date())}
    caller.put(f"/api/people/{them.sam}/note", told)
    [going] = caller.get("/api/deepening")["people"]
    assert (going["last_touch"], going["touches"]) == ("2026-11-20", 1)


def test_each_day_in_touch_counts_once_and_leaves_the_note(caller: Caller, them: People) -> None:
    told = {"text": "Coffee last week.", "closeness": 3}
    caller.put(f"/api/people/{them.sam}/note", told)
    caller.put(f"/api/deepening/{them.sam}", {})
    for _ in range(2):
        note = caller.post(f"/api/deepening/{them.sam}/touch", {})
        assert (note["text"], note["last_contact"]) == ("Coffee last week.", str(NOON.date()))
    [going] = caller.get("/api/deepening")["people"]
    assert (going["touches"], going["last_touch"]) == (1, "2026-11-20")
    assert len(caller.get(f"/api/people/{them.sam}/notes")["notes"]) == 2
    caller.post(f"/api/people/{them.sam}/note/undo", {})
    [going] = caller.get("/api/deepening")["people"]
    assert (going["touches"], going["last_touch"]) == (0, "2026-11-12")
    assert caller.http.post("/api/deepening/999/touch", json={}).status_code == 404


def test_the_funnel_counts_and_stands_beside_cold_messages(caller: Caller, them: People) -> None:
    met = [{"step": "introduced", "on": "2026-08-08"}, {"step": "met", "on": "2026-08-20"}]
    ask(caller, them.sam, them.priya, "2026-08-01", *met)
    ask(caller, them.dana, them.jonas, "2026-11-10")
    found = caller.get("/api/funnel")
    assert [row["name"] for row in found["rows"]] == ["Dana Voss", "Sam Okafor"]
    assert [step["count"] for step in found["total"]["counts"]] == [2, 1, 1, 1, 0]
    assert found["total"]["text"] == "Two asks: too few to say."
    figures = [{"quarter": "2026-Q3", "sent": 200, "answered": 12, "met": 3}]
    kept = caller.put("/api/funnel/cold", {"quarters": figures})
    assert [(row["key"], row["waiting"]) for row in kept["rows"]] == [
        ("2026-Q4", 1),
        ("2026-Q3", 0),
    ]
    assert kept["rows"][1]["cold"] == figures[0]
    assert caller.get("/api/funnel", params={"by": "quarter"}) == kept
    wrong = [{**figures[0], "met": 13}]
    refused = caller.http.put("/api/funnel/cold", json={"quarters": wrong})
    assert refused.json()["detail"] == "2026-Q3: 13 meetings out of 12 answers are too many."
    assert caller.get("/api/funnel")["cold"] == figures


def test_the_document_of_the_api_tells_of_all_this(caller: Caller) -> None:
    told = caller.get("/api/openapi/openapi.json")["paths"]
    for path, methods in {
        "/api/seasons": {"get", "put"},
        "/api/today": {"get"},
        "/api/today/calendar": {"get"},
        "/api/deepening": {"get"},
        "/api/deepening/{person_id}": {"put", "delete"},
        "/api/funnel": {"get"},
        "/api/funnel/cold": {"put"},
    }.items():
        assert methods <= set(told[path])
        assert all(told[path][method]["description"] for method in methods)
