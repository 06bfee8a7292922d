"""The ledger over HTTP: given and received, the balance in words, the budget and its date."""

from datetime import date, timedelta
from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor")
PAGE = profile(PRIYA, [SAM])
OTHERS = [person(f"Prospect {word}") for word in ("One", "Two", "Three", "Four", "Five")]


@pytest.fixture
def sam(caller: Caller) -> int:
    seen = caller.suggest(PAGE)
    found: int = seen["ranked"][0]["person"]["id"]
    note = {"text": "Good friend, coffee last week.", "closeness": 4}
    caller.put(f"/api/people/{found}/note", note)
    caller.put(
        f"/api/people/{found}/tie", {"prospect_id": seen["prospect"]["id"], "answer": "well"}
    )
    return found


def prospect(caller: Caller, shown: dict[str, Any]) -> int:
    found: int = caller.suggest(profile(shown, [SAM]))["prospect"]["id"]
    return found


def asked(caller: Caller, sam: int, shown: dict[str, Any], on: str) -> dict[str, Any]:
    body = {"introducer_id": sam, "prospect_id": prospect(caller, shown), "on": on}
    made: dict[str, Any] = caller.post("/api/asks", body)
    return made


def ledger(caller: Caller, sam: int) -> Any:
    return caller.get(f"/api/people/{sam}/ledger")


def gave(caller: Caller, sam: int, **given: Any) -> Any:
    body = {"person_id": sam, "given": True, "kind": "referral", "what": "A lead.", **given}
    return caller.post("/api/favours", body)


def test_nothing_is_on_record_at_first(caller: Caller, sam: int) -> None:
    found = ledger(caller, sam)
    assert found["balance"]["text"] == "Nothing between you and Sam is on record yet."
    assert (found["lines"], found["budget"]["over"]) == ([], False)
    assert found["budget"]["text"] == "An ask to Sam is fine today."


def test_asks_and_favours_make_the_balance(caller: Caller, sam: int) -> None:
    first = asked(caller, sam, OTHERS[0], "2026-05-01")
    caller.patch(f"/api/asks/{first['id']}", {"step": "introduced", "on": "2026-05-03"})
    asked(caller, sam, OTHERS[1], "2026-08-01")
    gave(caller, sam, on="2026-08-10")
    found = ledger(caller, sam)
    assert found["balance"]["text"] == "You have asked Sam twice and given once. You are even."
    assert [line["side"] for line in found["lines"]] == ["given", "asked", "received"]
    assert found["lines"][0]["text"] == "You referred somebody to Sam: A lead."
    gave(caller, sam, kind="feedback", what="")
    caller.post("/api/favours", {"person_id": sam, "given": False, "kind": "help"})
    found = ledger(caller, sam)
    assert found["balance"]["text"] == (
        "You have asked Sam twice and given twice. "
        "Sam has done something for you once besides. You are even."
    )
    assert {"You gave Sam feedback.", "Sam helped you."} <= {
        line["text"] for line in found["lines"]
    }


def test_what_the_note_says_of_the_balance_goes_first(caller: Caller, sam: int) -> None:
    caller.put(f"/api/people/{sam}/note", {"text": "Old friend. Owes me one.", "closeness": 4})
    asked(caller, sam, PRIYA, "2026-08-01")
    text = ledger(caller, sam)["balance"]["text"]
    assert text == "You have asked Sam once and given nothing yet. By your note, Sam owes you one."


def test_a_line_is_taken_back(caller: Caller, sam: int) -> None:
    line = gave(caller, sam)
    assert ledger(caller, sam)["balance"]["given"] == 1
    for _ in range(2):
        assert caller.http.delete(f"/api/favours/{line['id']}").status_code == 204
    assert ledger(caller, sam)["balance"]["given"] == 0
    assert caller.http.delete("/api/favours/99").status_code == 404


def test_a_retry_makes_one_line(caller: Caller, sam: int) -> None:
    key = {"Idempotency-Key": "one-line-of-the-ledger"}
    body = {"person_id": sam, "given": True, "kind": "help", "what": "Moved flats."}
    first = caller.post("/api/favours", body, headers=key)
    assert caller.post("/api/favours", body, headers=key) == first
    other = caller.http.post("/api/favours", json={**body, "kind": "hire"}, headers=key)
    assert other.json()["type"] == "urn:inroad:key-reused"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"kind": "bribe"}, 400),
        ({"on": "2026-11-21"}, 422),
        ({"person_id": 99}, 404),
        ({"what": "a" * 501}, 400),
    ],
)
def test_a_line_that_cannot_be_kept_is_refused(
    caller: Caller, sam: int, body: dict[str, Any], status: int
) -> None:
    full = {"person_id": sam, "given": True, **body}
    assert caller.http.post("/api/favours", json=full).status_code == status


def test_over_budget_means_wait_until_a_date_and_favours_help(caller: Caller, sam: int) -> None:
    assert caller.suggest(PAGE)["verdict"] == "ask"
    for shown, on in ((OTHERS[0], "2026-10-01"), (OTHERS[1], "2026-10-20")):
        made = asked(caller, sam, shown, on)
        caller.patch(f"/api/asks/{made['id']}", {"step": "declined", "on": on})
    seen = caller.suggest(PAGE)
    [entry] = seen["ranked"]
    assert (seen["verdict"], entry["load"]["level"]) == ("wait", "over")
    until = entry["cautions"][0]["until"]
    assert entry["cautions"][0]["text"] == (
        "You have asked Sam for two introductions within half a year."
    )
    assert ledger(caller, sam)["budget"]["fine_on"] == until
    day_before = str(date.fromisoformat(until) - timedelta(days=1))
    assert caller.suggest(PAGE, on=day_before)["verdict"] == "wait"
    assert caller.suggest(PAGE, on=until)["verdict"] == "ask"
    late = asked(caller, sam, PRIYA, "2026-11-20")
    assert "two introductions" in late["warnings"][0]
    caller.patch(f"/api/asks/{late['id']}", {"undo": True})
    for _ in range(2):
        gave(caller, sam)
    assert caller.suggest(PAGE)["verdict"] == "ask"


def test_own_rules_are_set_one_by_one(caller: Caller, sam: int) -> None:
    where = f"/api/people/{sam}/rules"
    caller.patch(where, {"not_before": "2027-05-01", "most_a_year": 2})
    both = caller.patch(where, {"ask_twice": True})
    assert both == {
        "not_before": "2027-05-01", "most_a_year": 2, "cool_down": None, "ask_twice": True
    }  # fmt: skip
    seen = caller.suggest(PAGE)
    assert seen["verdict"] == "wait"
    texts = [caution["text"] for caution in seen["ranked"][0]["cautions"]]
    assert texts == [
        "You set not to ask Sam before 1 May 2027.",
        "You wanted to think twice before you ask Sam.",
    ]
    assert ledger(caller, sam)["budget"]["fine_on"] == "2027-05-01"
    body = {"introducer_id": sam, "prospect_id": seen["prospect"]["id"]}
    answer = caller.http.post("/api/asks", json=body)
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:inroad:ask-twice")
    assert caller.post("/api/asks", {**body, "anyway": True})["state"] == "asked"
    assert caller.patch(where, {"not_before": None})["not_before"] is None
    assert caller.http.patch(where, json={"most_a_year": 0}).status_code == 400
    assert caller.http.patch("/api/people/99/rules", json={}).status_code == 404


def test_the_users_own_week_is_a_budget_too(caller: Caller, sam: int) -> None:
    fresh = {"asked": 0, "most": 5, "own": False, "text": None}
    said = "You have made no ask within seven days; five are fine."
    assert caller.get("/api/week") == {**fresh, "said": said}
    assert caller.patch("/api/week", {"most": 1})["own"] is True
    other = caller.suggest(profile(OTHERS[0], [person("Dana Voss")]))
    dana = other["ranked"][0]["person"]["id"]
    caller.post(
        "/api/asks",
        {"introducer_id": dana, "prospect_id": other["prospect"]["id"], "on": "2026-11-18"},
    )
    week = caller.get("/api/week")
    assert week["text"] == "You have made an ask within seven days, which is your most."
    seen = caller.suggest(PAGE)
    assert seen["verdict"] == "wait"
    caution = {"until": "2026-11-25", "until_text": "until 25 November"}
    assert seen["ranked"][0]["cautions"][0] == {"text": week["text"], **caution}
    assert caller.patch("/api/week", {"most": None})["most"] == 5
    assert caller.suggest(PAGE)["verdict"] == "ask"


def test_a_need_in_the_note_becomes_a_way_to_give_until_it_is_met(caller: Caller, sam: int) -> None:
    caller.put(f"/api/people/{sam}/note", {"text": "Looking for a CFO.", "closeness": 3})
    mara = person("Mara Lund", headline="CFO at Lumen Grid")
    seen = caller.suggest(profile(OTHERS[0], [mara]))
    known = {"text": "Worked together at Ohmline.", "closeness": 3}
    caller.put(f"/api/people/{seen['ranked'][0]['person']['id']}/note", known)
    [need] = ledger(caller, sam)["needs"]
    [way] = need["ways"]
    assert (way["name"], way["reason"]) == ("Mara Lund", "Mara is “CFO at Lumen Grid”.")
    gave(caller, sam, kind="introduction", what="Mara Lund", need=need["key"])
    assert ledger(caller, sam)["needs"] == []
