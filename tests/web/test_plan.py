"""The plan over HTTP: budgets, promises, what changed, and that nothing moves by itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import icalendar
import pytest

from tests.web.planning import (
    KARIM,
    LEA,
    MEI,
    NOOR,
    OSKAR,
    ROSA,
    Prepared,
    Quarter,
    asks,
    every,
    left_out,
    said,
)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """Three targets and who knows them."""
    return Prepared(tmp_path_factory.mktemp("prepared") / "home")


@pytest.fixture
def here(prepared: Prepared, tmp_path: Path) -> Iterator[Quarter]:
    """Lea knows all three targets best, Karim knows Noor, Rosa knows Mei; on a Monday."""
    with prepared.opened(tmp_path / "home") as found:
        yield found


def test_the_plan_keeps_to_every_budget(here: Quarter) -> None:
    here.want(NOOR, MEI, OSKAR)
    plan = here.plan(asks_per_week=1, weeks=8)
    weeks = [week for _, _, week in asks(plan)]
    assert len(set(weeks)) == len(weeks) == 3
    of_lea = sorted(week for who, _, week in asks(plan) if who == LEA)
    assert len(set(of_lea)) == len(of_lea)
    assert len(of_lea) <= 2  # her load is full with two asks
    assert plan["gap"] == 0
    assert "No plan can do better." in plan["said"]
    assert all(week == 0 for _, _, week in asks(here.plan(weeks=1)))


def test_an_ask_leaves_the_plan_and_counts_and_a_no_brings_the_next(here: Quarter) -> None:
    here.want(NOOR, stars=5)
    here.want(MEI)
    assert asks(here.plan())[0] == (LEA, NOOR, 0)
    ask = here.ask(LEA, NOOR)
    plan = here.plan()
    assert left_out(plan)[NOOR] == "asked"
    assert "You asked Lea Brandt on 16 November to introduce you to Noor Haddad." in said(plan)
    assert (ROSA, MEI, 0) in asks(plan)  # Lea has an ask to answer
    assert all(week > 0 for _, _, week in asks(here.plan(asks_per_week=1)))  # this week's is made
    here.caller.patch(f"/api/asks/{ask}", {"step": "declined"})
    plan = here.plan()
    assert (KARIM, NOOR) in [pair[:2] for pair in asks(plan)]
    assert "Lea Brandt said no: ask Karim Aziz to introduce you to Noor Haddad instead." in said(
        plan
    )
    [why] = [it["why"] for it in every(plan) if it["target"] == NOOR]
    assert why == "Karim Aziz is the best way to Noor Haddad."


def test_days_that_pass_move_nothing_and_what_is_late_is_due(here: Quarter) -> None:
    here.want(NOOR, MEI, OSKAR)
    first = here.plan()
    for _ in range(4):
        here.clock.on(1)
        plan = here.plan()
        assert asks(plan) == asks(first)
        assert said(plan) == []
    late = [it for it in every(plan) if it["week"] == 0]
    assert [it["on"] for it in late] == ["2026-11-16", "2026-11-17"][: len(late)]
    assert all(it["late"] for it in late)
    assert late[0]["day"] == "planned for Monday, 16 November"
    due = here.caller.get("/api/today")["groups"][0]
    assert (due["kind"], due["title"]) == ("planned", "Asks of your plan")
    assert [it["since"] for it in due["items"]] == [it["on"] for it in late]
    here.clock.on(3)
    plan = here.plan()
    assert "You have not asked Lea Brandt for" in " ".join(said(plan))
    assert [it["late"] for it in every(plan)] == [False] * len(every(plan))


def test_a_promise_stays_whatever_is_planned_anew(here: Quarter) -> None:
    here.want(NOOR, MEI)
    here.plan()
    promise = {"introducer_id": here.ids[KARIM], "target_id": here.ids[NOOR], "on": "2026-11-25"}
    plan = here.caller.post("/api/plan/promises", promise)
    [kept] = [it for it in every(plan) if it["promised"]]
    assert (kept["introducer"], kept["on"], kept["week"]) == (KARIM, "2026-11-25", 1)
    assert kept["why"] == "You have settled to ask Karim Aziz."
    here.want(OSKAR, stars=5)
    here.caller.put("/api/plan/settings", {"asks_per_week": 1, "weeks": 2})
    assert (KARIM, NOOR, 1) in asks(here.plan())
    here.clock.on(14)  # nobody asked him: it is due, and not lost
    [kept] = [it for it in every(here.plan()) if it["promised"]]
    assert (kept["introducer"], kept["on"], kept["late"]) == (KARIM, "2026-11-25", True)
    plan = here.caller.http.delete(f"/api/plan/promises/{here.ids[NOOR]}").json()
    assert not any(it["promised"] for it in every(plan))
    del promise["on"]
    here.caller.post("/api/plan/promises", promise)
    here.ask(KARIM, NOOR)  # it ends with its ask
    plan = here.plan()
    assert left_out(plan)[NOOR] == "asked"
    assert not any(it["promised"] for it in every(plan))


def test_seasons_rests_and_acquaintances_are_kept_to(here: Quarter) -> None:
    here.clock.on(49)  # 4 January: venture capital is busy
    here.meet("Ada Nilsen", "Vera Lund")
    here.meet("Tom Ferrer", "Vera Lund")
    vera = here.ids["Vera Lund"]
    here.caller.patch(f"/api/people/{vera}", {"headline": "Partner at Lund Ventures, a VC firm"})
    here.know("Vera Lund")
    here.says("Vera Lund", "Ada Nilsen")
    here.want("Ada Nilsen", MEI)
    plan = here.plan(weeks=4)
    assert left_out(plan)["Ada Nilsen"] == "closed"
    assert (LEA, MEI) in [pair[:2] for pair in asks(plan)]
    later = here.plan(weeks=16)
    [ask] = [it for it in every(later) if it["target"] == "Ada Nilsen"]
    assert ask["on"] > "2027-03-01"
    rule = {"not_before": "2027-02-01"}
    here.caller.patch(f"/api/people/{here.ids[LEA]}/rules", rule)
    assert (ROSA, MEI) in [pair[:2] for pair in asks(here.plan(weeks=4))]
    here.plan()
    here.know(MEI, 2)
    plan = here.plan()
    assert left_out(plan)[MEI] == "known"
    assert "You know Mei Tanaka now." in said(plan)


def test_what_if_is_not_kept(here: Quarter) -> None:
    assert here.plan()["targets"] == 0
    given: list[dict[str, Any]] = [
        {"name": NOOR, "stars": 5},
        {"person_id": here.ids[MEI]},
        {"url": "https://www.linkedin.com/in/oskar-lind/"},
        {"name": "Nobody Seen"},
        {"person_id": 99_999},
    ]
    plan = here.plan(targets=given, asks_per_week=1, weeks=8)
    assert asks(plan)[0][1] == NOOR
    assert {target for _, target, _ in asks(plan)} == {NOOR, MEI, OSKAR}
    assert left_out(plan) == {"Nobody Seen": "unknown", "99999": "unknown"}
    assert here.plan()["targets"] == 0
    assert here.caller.get("/api/today")["groups"] == []


def test_what_cannot_be_planned_is_refused_in_words(here: Quarter) -> None:
    wrong: list[dict[str, Any]] = [
        {"weeks": 0},
        {"weeks": 27},
        {"asks_per_week": 0},
        {"targets": [{"stars": 9}]},
        {"targets": 3},
    ]
    for given in wrong:
        answer = here.caller.http.post("/api/plan", json=given)
        assert (answer.status_code, bool(answer.json()["title"])) == (400, True), given
    gone = {"introducer_id": 1, "target_id": 2, "on": "2026-11-01"}
    answer = here.caller.http.post("/api/plan/promises", json=gone)
    assert answer.json()["title"] == "That day has passed"


def test_the_plan_goes_within_the_user_s_own_week(here: Quarter) -> None:
    here.caller.patch("/api/week", {"most": 1})
    here.want(NOOR, MEI, OSKAR)
    plan = here.plan(asks_per_week=5)
    assert plan["asks_a_week"] == 1
    assert "So the plan has no more than one a week." in plan["budget"]
    assert len({week for _, _, week in asks(plan)}) == len(asks(plan))


def test_the_calendar_doubles_nothing_and_the_table_runs_nothing(here: Quarter) -> None:
    here.want(NOOR, MEI)
    before = events(here.caller.http.get("/api/plan.ics").content)
    assert before[f"plan-{here.ids[NOOR]}@inroad"].startswith("Lea Brandt: ")
    ask = here.ask(LEA, NOOR)
    here.caller.patch(f"/api/asks/{ask}", {"step": "declined"})
    after = events(here.caller.http.get("/api/plan.ics").content)
    assert after.keys() == before.keys()
    assert after[f"plan-{here.ids[NOOR]}@inroad"].startswith("Karim Aziz: ")
    here.caller.patch(f"/api/people/{here.ids[NOOR]}", {"name": "=HYPERLINK(1)"})
    answer = here.caller.http.get("/api/plan.csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert "inroad-plan.csv" in answer.headers["content-disposition"]
    lines = answer.content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Day,Ask,To be introduced to")
    assert "Karim Aziz,'=HYPERLINK(1)," in answer.text


def events(calendar: bytes) -> dict[str, str]:
    found = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    return {str(event["UID"]): str(event["SUMMARY"]) for event in found}
