"""The plan when what it hangs on changes: people go, promises cannot stand, lists are dropped."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import pytest

from inroad.domain.reading import PagePerson
from inroad.store import forgetting, people, planned, target_lists, targets
from inroad.web.plan import current, reckoning
from inroad.web.plan.reckoning import Made
from tests.web.planning import (
    KARIM,
    LEA,
    MEI,
    NOOR,
    OSKAR,
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


def test_what_changed_names_nobody_who_was_forgotten_since(here: Quarter) -> None:
    here.want(NOOR, stars=5)
    here.want(MEI)
    here.plan()
    ask = here.ask(LEA, NOOR)
    here.plan()
    here.caller.patch(f"/api/asks/{ask}", {"step": "declined"})
    assert "Lea Brandt said no" in " ".join(said(here.plan()))
    for name in (LEA, NOOR):
        here.caller.http.delete(f"/api/people/{here.ids[name]}")
        assert name not in here.caller.http.get("/api/plan").text


def test_a_promise_lies_within_the_longest_plan(here: Quarter) -> None:
    here.want(NOOR, MEI)
    far = {"introducer_id": here.ids[LEA], "target_id": here.ids[NOOR], "on": "9999-12-31"}
    answer = here.caller.http.post("/api/plan/promises", json=far)
    assert (answer.status_code, answer.json()["title"]) == (422, "No plan goes that far")
    assert answer.json()["detail"] == "Choose a day until 16 May 2027."
    with here.writing() as connection:  # as an older database may have it
        pair = (here.ids[LEA], here.ids[NOOR])
        planned.promise(connection, *pair, date.max, now=here.clock())
    assert (LEA, NOOR, 25) in asks(here.plan())
    assert here.caller.get("/api/today")["groups"]


def test_only_an_ask_that_could_come_about_can_be_promised(here: Quarter) -> None:
    here.want(NOOR, MEI)
    before = here.plan()
    for pair in ((KARIM, MEI), (NOOR, MEI)):
        none = {"introducer_id": here.ids[pair[0]], "target_id": here.ids[pair[1]]}
        answer = here.caller.http.post("/api/plan/promises", json=none)
        assert answer.status_code == 409, pair
        assert "Say first how well they know each other" in answer.json()["detail"]
    assert asks(here.plan()) == asks(before)


def test_no_seven_days_have_more_asks_than_the_plan_is_to_have(here: Quarter) -> None:
    here.want(NOOR, MEI, OSKAR)
    here.clock.on(4)
    here.caller.put("/api/plan/settings", {"asks_per_week": 1, "weeks": 8})
    settled = {"introducer_id": here.ids[KARIM], "target_id": here.ids[NOOR], "on": "2026-11-24"}
    for plan in (here.plan(), here.caller.post("/api/plan/promises", settled)):
        days = sorted(date.fromisoformat(it["on"]) for it in every(plan))
        assert len(days) == 3
        assert all((two - one).days >= 7 for one, two in pairwise(days))


def test_a_promise_ends_where_one_must_never_ask(here: Quarter) -> None:
    here.want(NOOR, MEI)
    here.plan()
    promise = {"introducer_id": here.ids[LEA], "target_id": here.ids[NOOR]}
    here.caller.post("/api/plan/promises", promise)
    here.know(LEA, 4, "Never ask Lea for an introduction again.")
    plan = here.plan()
    assert (KARIM, NOOR) in [pair[:2] for pair in asks(plan)]
    assert not any(it["promised"] for it in every(plan))
    never = "Lea Brandt is never to be asked: ask Karim Aziz to introduce you to Noor Haddad"
    assert f"{never} instead." in said(plan)


def test_who_is_forgotten_while_a_plan_is_made_is_not_in_it(
    here: Quarter, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.want(NOOR, MEI)
    made = reckoning.plan_for

    def meanwhile(*given: Any) -> Made:
        found = made(*given)
        with here.writing() as connection:
            forgetting.forget(connection, here.ids[NOOR], here.clock())
        return found

    monkeypatch.setattr(current, "plan_for", meanwhile)
    assert [target for _, target, _ in asks(here.plan())] == [MEI]


def test_lists_that_are_gone_are_told_of_and_unknown_ones_refused(here: Quarter) -> None:
    here.want(NOOR)
    with here.writing() as connection:
        seed = target_lists.make(connection, "Seed", now=here.clock())
        later = target_lists.make(connection, "Later", now=here.clock())
        targets.add(connection, seed, {here.ids[MEI]: None}, "hand", now=here.clock())
    unknown = here.caller.http.post("/api/plan", json={"lists": [999]})
    assert unknown.json()["title"] == "There is no such list"
    assert here.plan(lists=[])["targets"] == 0
    here.caller.put("/api/plan/settings", {"lists": [seed, later]})
    here.caller.http.delete(f"/api/target-lists/{later}")
    plan = here.plan()
    assert [target for _, target, _ in asks(plan)] == [MEI]
    assert plan["lists_gone"] == "One list that you chose to plan for is gone."
    here.caller.http.delete(f"/api/target-lists/{seed}")
    plan = here.plan()
    assert asks(plan) == []
    assert "Choose how to plan anew" in plan["lists_gone"]
    assert len(asks(here.caller.put("/api/plan/settings", {}))) == 1


def test_the_day_is_told_from_the_last_plan_and_uses_no_change_up(
    here: Quarter, monkeypatch: pytest.MonkeyPatch
) -> None:
    here.want(NOOR)
    here.plan()
    here.want(MEI)
    groups = here.caller.get("/api/today")["groups"]
    assert [it["name"] for it in groups[0]["items"]]
    with monkeypatch.context() as patch:
        patch.delattr(targets, "wanted")
        assert here.caller.get("/api/today")["groups"] == groups
    assert any(text.startswith("New: ask ") and MEI in text for text in said(here.plan()))


def test_of_many_who_are_left_out_the_first_are_named(here: Quarter) -> None:
    with here.writing() as connection:
        now = here.clock()
        names = [f"Far Away {one}{two}" for one in ascii_lowercase for two in "abcdefghi"]
        ids = [people.add_named(connection, PagePerson(name=name), now) for name in names]
        usual = target_lists.usual(connection, now=now)
        targets.add(connection, usual, dict.fromkeys(ids), "paste", now=now)
    plan = here.plan()
    [group] = plan["left_out"]
    assert (group["why"], group["count"], len(group["targets"])) == ("no_path", 234, 200)
    assert len(left_out(plan)) == 200
    assert here.caller.http.get("/api/plan.csv").text.count("Far Away") >= 234
