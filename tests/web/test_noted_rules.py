"""A rule that a note words works as one that was set, until it is removed or another is set."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor")
PAGE = profile(PRIYA, [SAM])
TEXT = "Good friend, coffee last week. At most once a year. Check with me first."


@pytest.fixture
def seen(caller: Caller) -> Any:
    seen = caller.suggest(PAGE)
    sam = seen["ranked"][0]["person"]["id"]
    caller.put(f"/api/people/{sam}/note", {"text": TEXT})
    caller.put(f"/api/people/{sam}/tie", {"prospect_id": seen["prospect"]["id"], "answer": "well"})
    return seen


def cautions(caller: Caller) -> list[str]:
    [entry] = caller.suggest(PAGE)["ranked"]
    return [caution["text"] for caution in entry["cautions"]]


def asked_once(caller: Caller, sam: int) -> None:
    other = caller.suggest(profile(person("Ada Renner"), [SAM]))["prospect"]["id"]
    body = {"introducer_id": sam, "prospect_id": other, "on": "2026-03-02", "anyway": True}
    made = caller.post("/api/asks", body)
    caller.patch(f"/api/asks/{made['id']}", {"step": "declined", "on": "2026-03-09"})


def test_a_noted_rule_is_kept_to_and_says_where_it_is_from(caller: Caller, seen: Any) -> None:
    sam, prospect = seen["ranked"][0]["person"]["id"], seen["prospect"]["id"]
    assert cautions(caller) == ["You wanted to think twice before you ask Sam."]
    answer = caller.http.post("/api/asks", json={"introducer_id": sam, "prospect_id": prospect})
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:inroad:ask-twice")
    asked_once(caller, sam)
    assert "Your note says to ask Sam at most once a year." in cautions(caller)
    assert caller.suggest(PAGE)["verdict"] == "wait"


def test_a_rule_that_was_set_wins(caller: Caller, seen: Any) -> None:
    sam = seen["ranked"][0]["person"]["id"]
    asked_once(caller, sam)
    caller.patch(f"/api/people/{sam}/rules", {"most_a_year": 4})
    assert caller.suggest(PAGE)["verdict"] == "ask"
    caller.patch(f"/api/people/{sam}/rules", {"most_a_year": 1})
    assert "You set to ask Sam at most once a year." in cautions(caller)


def test_a_removed_chip_is_no_rule(caller: Caller, seen: Any) -> None:
    sam, prospect = seen["ranked"][0]["person"]["id"], seen["prospect"]["id"]
    note = caller.put(f"/api/people/{sam}/note", {"text": TEXT})
    rules = [signal["key"] for signal in note["signals"] if signal["kind"] == "rule"]
    assert len(rules) == 2
    caller.put(f"/api/people/{sam}/note", {"text": TEXT, "rejected": rules})
    asked_once(caller, sam)
    assert caller.suggest(PAGE)["verdict"] == "ask"
    body = {"introducer_id": sam, "prospect_id": prospect}
    assert caller.http.post("/api/asks", json=body).status_code == 201
