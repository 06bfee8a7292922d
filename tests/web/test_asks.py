"""The life of an ask over HTTP: logged once, moved on, undone, shown when the page is opened."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM, DANA = person("Sam Okafor"), person("Dana Voss")
PAGE = profile(PRIYA, [SAM, DANA])


class People:
    """The three on the page, by their ids."""

    def __init__(self, seen: Any) -> None:
        self.priya: int = seen["prospect"]["id"]
        ids = {entry["person"]["name"]: entry["person"]["id"] for entry in seen["ranked"]}
        self.sam: int = ids["Sam Okafor"]
        self.dana: int = ids["Dana Voss"]


@pytest.fixture
def them(caller: Caller) -> People:
    return People(caller.suggest(PAGE))


def ask(them: People, **given: Any) -> dict[str, Any]:
    asked = {"introducer_id": them.sam, "prospect_id": them.priya, "channel": "mail"}
    return {**asked, "on": "2026-11-20", **given}


def steps(view: Any) -> list[str]:
    return [offer["step"] for offer in view["next"]]


def test_an_ask_goes_all_the_way(caller: Caller, them: People) -> None:
    made = caller.post("/api/asks", ask(them, on="2026-10-01"))
    where = f"/api/asks/{made['id']}"
    assert (made["state"], made["since"], made["open"]) == ("asked", "2026-10-01", True)
    assert "followed_up" in steps(made)
    for body, state in [
        ({"step": "followed_up", "on": "2026-10-09"}, "asked"),
        ({"step": "agreed", "on": "2026-10-10"}, "agreed"),
        ({"step": "introduced", "on": "2026-10-12"}, "introduced"),
        ({"step": "met", "on": "2026-11-01"}, "met"),
        ({"step": "outcome", "detail": "They want a pilot."}, "outcome"),
        ({"step": "thanked"}, "thanked"),
    ]:
        now = caller.patch(where, body)
        assert now["state"] == state
    assert now["next"] == []
    assert not now["open"]
    assert (now["took_meeting"], now["outcome"]) == ("yes", "They want a pilot.")
    assert [step["step"] for step in now["history"]] == [
        "asked", "followed_up", "agreed", "introduced", "met", "outcome", "thanked",
    ]  # fmt: skip
    assert caller.get("/api/asks", params={"open": True})["asks"] == []
    assert len(caller.get("/api/asks", params={"prospect_id": them.priya})["asks"]) == 1


def test_the_page_shows_the_ask_when_it_is_opened_again(caller: Caller, them: People) -> None:
    assert caller.suggest(PAGE)["asked"] is None
    made = caller.post("/api/asks", ask(them, on="2026-10-20"))
    asked = caller.suggest(PAGE)["asked"]
    assert (asked["id"], asked["introducer"]) == (made["id"], "Sam Okafor")
    assert asked["text"] == "You asked Sam on 20 October; there is no answer yet."
    suggested = [offer["text"] for offer in asked["next"] if offer["suggested"]]
    assert suggested == ["I followed up", "No answer"]
    assert asked["pause"]["until"] == "2027-02-09"
    caller.patch(f"/api/asks/{made['id']}", {"step": "silent"})
    asked = caller.suggest(PAGE)["asked"]
    assert asked["text"] == "Sam did not answer the ask of 20 October."
    assert not asked["open"]


def test_marking_as_asked_is_undone_as_if_it_had_not_been(caller: Caller, them: People) -> None:
    made = caller.post("/api/asks", ask(them))
    assert made["undo"]["step"] == "asked"
    gone = caller.patch(f"/api/asks/{made['id']}", {"undo": True, "step": "asked"})
    assert (gone["state"], gone["open"], gone["next"]) == ("undone", False, [])
    again = caller.patch(f"/api/asks/{made['id']}", {"undo": True, "step": "asked"})
    assert again == gone
    assert caller.get("/api/asks")["asks"] == []
    assert caller.suggest(PAGE)["asked"] is None
    assert caller.get(f"/api/people/{them.sam}/ledger")["balance"]["asked"] == 0
    assert caller.post("/api/asks", ask(them))["id"] != made["id"]


def test_a_draft_is_no_ask_until_it_is_sent(caller: Caller, them: People) -> None:
    made = caller.post("/api/asks", ask(them, draft=True))
    assert (made["state"], steps(made)) == ("draft", ["asked", "dropped"])
    assert caller.post("/api/asks", ask(them, draft=True))["id"] == made["id"]
    ledger = caller.get(f"/api/people/{them.sam}/ledger")
    assert ledger["balance"]["asked"] == ledger["budget"]["asked_in_quarter"] == 0
    sent = caller.post("/api/asks", ask(them))
    assert (sent["id"], sent["state"]) == (made["id"], "asked")
    assert caller.get(f"/api/people/{them.sam}/ledger")["balance"]["asked"] == 1


def refused(caller: Caller, body: dict[str, Any]) -> tuple[str, str]:
    answer = caller.http.post("/api/asks", json=body)
    assert answer.status_code == 409, answer.text
    said = answer.json()
    return said["type"].removeprefix("urn:inroad:"), said["detail"]


def test_never_twice_to_the_same_introducer_for_the_same_prospect(
    caller: Caller, them: People
) -> None:
    made = caller.post("/api/asks", ask(them))
    kind, detail = refused(caller, ask(them, anyway=True, again=True))
    assert kind == "asked-already"
    assert detail.startswith("That was on 20 November, and it is still open.")
    caller.patch(f"/api/asks/{made['id']}", {"step": "declined", "detail": "Too busy."})
    kind, detail = refused(caller, ask(them, anyway=True))
    assert (kind, "they said no" in detail) == ("asked-before", True)
    assert caller.post("/api/asks", ask(them, again=True))["state"] == "asked"


def test_two_introducers_at_once_want_a_second_thought(caller: Caller, them: People) -> None:
    first = caller.post("/api/asks", ask(them))
    kind, detail = refused(caller, ask(them, introducer_id=them.dana))
    assert kind == "another-asked"
    assert detail.startswith("Sam Okafor was asked on 20 November")
    both = caller.post("/api/asks", ask(them, introducer_id=them.dana, anyway=True))
    assert both["id"] != first["id"]
    for one in (first, both):
        caller.patch(f"/api/asks/{one['id']}", {"step": "declined"})


def test_nobody_is_suggested_twice_for_the_same_prospect(caller: Caller, them: People) -> None:
    for one in (them.sam, them.dana):
        note = {"text": "Good friend, coffee last week.", "closeness": 4}
        caller.put(f"/api/people/{one}/note", note)
        caller.put(f"/api/people/{one}/tie", {"prospect_id": them.priya, "answer": "well"})
    made = caller.post("/api/asks", ask(them, on="2026-10-20"))
    entries = {entry["person"]["id"]: entry for entry in caller.suggest(PAGE)["ranked"]}
    assert entries[them.sam]["verdict"] == "wait"
    assert [it["text"] for it in entries[them.dana]["cautions"]] == [
        "Sam Okafor is asked for this introduction already."
    ]
    caller.patch(f"/api/asks/{made['id']}", {"step": "declined", "on": "2026-10-25"})
    seen = caller.suggest(PAGE)
    entries = {entry["person"]["id"]: entry for entry in seen["ranked"]}
    assert seen["best"]["person"]["id"] == them.dana
    assert entries[them.dana]["cautions"] == []
    assert entries[them.sam]["verdict"] == "wait"
    said = entries[them.sam]["cautions"][0]["text"]
    assert said == "Sam said no when you asked for this on 20 October."
    other = caller.suggest(profile(person("Marisol Quintanar"), [SAM]))
    assert said not in [it["text"] for it in other["ranked"][0]["cautions"]]


def test_another_may_be_asked_once_the_first_has_ended(caller: Caller, them: People) -> None:
    first = caller.post("/api/asks", ask(them))
    caller.patch(f"/api/asks/{first['id']}", {"step": "declined"})
    assert caller.post("/api/asks", ask(them, introducer_id=them.dana))["state"] == "asked"


def test_a_retry_changes_nothing(caller: Caller, them: People) -> None:
    key = {"Idempotency-Key": "one-click-of-one-button"}
    made = caller.post("/api/asks", ask(them), headers=key)
    assert caller.post("/api/asks", ask(them), headers=key)["id"] == made["id"]
    moved = {"Idempotency-Key": "another-click"}
    where = f"/api/asks/{made['id']}"
    agreed = caller.patch(where, {"step": "agreed"}, headers=moved)
    assert caller.patch(where, {"step": "agreed"}, headers=moved) == agreed
    other = caller.http.patch(where, json={"step": "introduced"}, headers=moved)
    assert (other.status_code, other.json()["type"]) == (409, "urn:inroad:key-reused")
    sent = {"Idempotency-Key": "the-draft-is-sent"}
    caller.post("/api/asks", ask(them, introducer_id=them.dana, draft=True, anyway=True))
    body = ask(them, introducer_id=them.dana, anyway=True)
    once = caller.post("/api/asks", body, headers=sent)
    assert caller.post("/api/asks", body, headers=sent)["history"] == once["history"]


def test_a_draft_is_sent_after_the_same_second_thoughts(caller: Caller, them: People) -> None:
    draft = caller.post("/api/asks", ask(them, draft=True))
    where = f"/api/asks/{draft['id']}"
    other = caller.post("/api/asks", ask(them, introducer_id=them.dana))
    assert refused(caller, ask(them))[0] == "another-asked"
    answer = caller.http.patch(where, json={"step": "asked"})
    assert (answer.status_code, answer.json()["go_on"]["field"]) == (409, "anyway")
    caller.patch(f"/api/asks/{other['id']}", {"step": "declined"})
    caller.patch(f"/api/people/{them.sam}/rules", {"ask_twice": True})
    answer = caller.http.patch(where, json={"step": "asked"})
    assert answer.json()["type"] == "urn:inroad:ask-twice"
    assert caller.get(where)["state"] == "draft"
    assert caller.patch(where, {"step": "asked", "anyway": True})["state"] == "asked"


def test_a_double_click_is_one_act(caller: Caller, them: People) -> None:
    made = caller.post("/api/asks", ask(them))
    where = f"/api/asks/{made['id']}"
    for step in ("agreed", "introduced", "met"):
        caller.patch(where, {"step": step})
    for step in ("met", "introduced"):  # the button of the first click is drawn anew
        assert caller.patch(where, {"undo": True, "step": step})["state"] == "introduced"
    caller.patch(where, {"step": "met"})
    for click in ("one", "two"):
        key = {"Idempotency-Key": f"correction-{click}"}
        now = caller.patch(where, {"step": "corrected"}, headers=key)
        assert now["state"] == "introduced"
    line = {"person_id": them.sam, "given": True, "kind": "help"}
    logged = [
        caller.post("/api/favours", line, headers={"Idempotency-Key": f"favour-{click}"})["id"]
        for click in ("one", "two")
    ]
    assert logged[0] == logged[1]
    key = {"Idempotency-Key": "favour-of-another-kind"}
    assert caller.post("/api/favours", {**line, "kind": "hire"}, headers=key)["id"] != logged[0]


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ({"step": "thanked"}, 409, "step-not-allowed"),
        ({"step": "followed_up"}, 409, "too-soon-to-follow-up"),
        ({"step": "agreed", "on": "2026-11-21"}, 422, "step-in-the-future"),
        ({"step": "agreed", "on": "2026-11-19"}, 422, "dates-backwards"),
        ({"step": "agreed", "took_meeting": "yes"}, 422, "took-out-of-place"),
        ({}, 422, "step-missing"),
        ({"step": "married"}, 400, "bad-request"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    caller: Caller, them: People, body: dict[str, Any], status: int, kind: str
) -> None:
    made = caller.post("/api/asks", ask(them))
    answer = caller.http.patch(f"/api/asks/{made['id']}", json=body)
    assert (answer.status_code, answer.json()["type"]) == (status, f"urn:inroad:{kind}")
    assert answer.json()["detail"]
    assert caller.get(f"/api/asks/{made['id']}")["state"] == "asked"


def test_who_is_not_there_is_said(caller: Caller, them: People) -> None:
    assert caller.http.get("/api/asks/99").status_code == 404
    assert caller.http.patch("/api/asks/99", json={"step": "agreed"}).status_code == 404
    for wrong in ({"introducer_id": 999}, {"prospect_id": 999}):
        assert caller.http.post("/api/asks", json=ask(them, **wrong)).status_code == 404
    own = caller.http.post("/api/asks", json=ask(them, prospect_id=them.sam))
    assert own.json()["type"] == "urn:inroad:own-introducer"


def test_how_it_went_stays_out_of_every_text(caller: Caller, them: People) -> None:
    made = caller.post("/api/asks", ask(them))
    where = f"/api/asks/{made['id']}"
    caller.patch(where, {"step": "introduced", "detail": "Canaryline one."})
    caller.patch(where, {"step": "outcome", "took_meeting": "no", "detail": "Canaryline two."})
    caller.put("/api/me", {"name": "Ada Lindqvist", "offer": "We cut costs."})
    caller.put(f"/api/people/{them.priya}/benefit", {"text": "It saves her team months."})
    seen = caller.suggest(PAGE, introducer_id=them.sam)
    assert seen["asked"]["took_meeting"] == "no"
    assert seen["ask"]["to_introducer"]["text"]
    assert "Canaryline" not in str(seen["ask"])
