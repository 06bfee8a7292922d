"""Targets over HTTP: every way in, what is unclear, filters, off and on again."""

from typing import Any

import httpx
import pytest

from tests.companion import Caller, person, profile

LUMEN = "Lumen Grid"
SAM = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
PRIYA = person("Priya Natarajan", headline=f"VP Data at {LUMEN}", company=LUMEN, degree=2)
JONAS = person("Jonas Lind", headline="Baker", company="Brodhaus", degree=2)


@pytest.fixture
def ids(caller: Caller) -> dict[str, int]:
    """Two prospects were looked at; Sam, a close friend, knows Priya."""
    caller.suggest(profile(PRIYA, [SAM]))
    caller.suggest(profile(JONAS, []))
    found = {it["name"]: caller.id_of(it["name"]) for it in (SAM, PRIYA, JONAS)}
    note = {"text": "Close friend. Coffee last month.", "closeness": 4}
    caller.put(f"/api/people/{found['Sam Okafor']}/note", note)
    return found


def brought(caller: Caller, data: bytes) -> httpx.Response:
    """A file handed in."""
    kind = {"Content-Type": "application/octet-stream"}
    return caller.http.post("/api/targets/file", content=data, headers=kind)


def names(view: Any) -> list[str]:
    return [it["person"]["name"] for it in view["targets"]]


def shown(caller: Caller, **params: Any) -> list[str]:
    return names(caller.get("/api/targets", params=params))


def test_targets_are_shown_with_the_best_introducer_and_how_far_they_are(
    caller: Caller, ids: dict[str, int]
) -> None:
    priya, jonas, sam = (ids[it] for it in ("Priya Natarajan", "Jonas Lind", "Sam Okafor"))
    taken = caller.post("/api/targets", {"person_id": priya, "stars": 4})
    assert [it["person_id"] for it in taken["added"]] == [priya]
    assert taken["said"] == "Priya Natarajan is on your targets now."
    caller.post("/api/targets", {"targets": [{"person_id": jonas}, {"person_id": priya}]})
    view = caller.get("/api/targets")
    first, second = view["targets"]
    assert (first["person"]["id"], second["person"]["id"]) == (priya, jonas)
    assert (first["best"]["name"], second["best"]) == ("Sam Okafor", None)
    assert "chance" in first["best"]["text"]
    assert (first["stars"], first["worth"], first["stage"]) == (4, 3.0, "not_asked")
    assert first["came"] == "added from a page"
    assert shown(caller, path="none") == ["Jonas Lind"]
    assert shown(caller, path="some") == shown(caller, decides=True) == ["Priya Natarajan"]
    assert shown(caller, company="LUMEN GRID inc") == shown(caller, q="vp") == ["Priya Natarajan"]
    assert shown(caller, at=2, most=1) == ["Jonas Lind"]

    ask = {"introducer_id": sam, "prospect_id": priya, "on": "2026-11-18"}
    made = caller.post("/api/asks", ask)
    [asked] = [it for it in caller.get("/api/targets")["targets"] if it["stage"] == "asked"]
    assert asked["stage_text"] == "asked Sam on 18 November"
    caller.patch(f"/api/asks/{made['id']}", {"step": "introduced"})
    caller.patch(f"/api/asks/{made['id']}", {"step": "met"})
    assert caller.get("/api/targets")["targets"][0]["stage_text"] == "met"


def test_names_find_whom_they_mean_add_who_is_new_and_ask_where_several_may_be_meant(
    caller: Caller, ids: dict[str, int]
) -> None:
    twin = person("Jonas Lind", url="https://www.linkedin.com/in/jonas-lind-2/", company="Orbit")
    caller.suggest(profile(twin, []))
    text = f"""Priya Natarajan, VP Data at {LUMEN} Inc.
Jonas Lind
Nora Quist, CTO at Tidewell - https://www.linkedin.com/in/nora-quist/
Brodhaus GmbH"""
    taken = caller.post("/api/targets", {"text": text})
    assert [it["name"] for it in taken["added"]] == ["Priya Natarajan", "Nora Quist"]
    assert taken["added"][0]["person_id"] == ids["Priya Natarajan"]
    assert [it["finds"] for it in taken["rules"]] == [1]
    [unclear] = taken["unclear"]
    assert (unclear["row"], len(unclear["people"])) == (2, 2)
    again = caller.post("/api/targets", {"text": text})
    assert (again["added"], len(again["there"])) == ([], 2)

    elsewhere = caller.post("/api/targets", {"name": "Priya Natarajan", "company": "Orbit"})
    [who] = elsewhere["unclear"]
    assert "not at Orbit" in who["text"]
    new = {**who["given"], "new": True}
    for _ in range(2):  # a double click is one deed
        caller.post("/api/targets", new)
    found = caller.get("/api/people", params={"q": "Priya Natarajan"})["people"]
    assert sorted(it["company"] for it in found) == [LUMEN, "Orbit"]
    by_address = caller.post("/api/targets", {"url": "linkedin.com/in/jonas-lind-2", "stars": 1})
    assert [it["name"] for it in by_address["added"]] == ["Jonas Lind"]


def test_an_address_completes_whom_one_knew_by_name(caller: Caller) -> None:
    caller.post("/api/targets", {"text": "Ada Voss, CTO at Orbit"})
    row = {"name": "Ada Voss", "company": "Orbit Ltd", "url": "https://www.linkedin.com/in/ada-v/"}
    taken = caller.post("/api/targets", row)
    assert [it["name"] for it in taken["there"]] == ["Ada Voss"]
    [found] = caller.get("/api/people", params={"q": "Ada Voss"})["people"]
    assert (found["url"], found["headline"]) == (row["url"], "CTO at Orbit")
    assert not caller.post("/api/targets", {"url": row["url"]})["added"]


def test_whoever_was_forgotten_does_not_come_back(caller: Caller, ids: dict[str, int]) -> None:
    caller.http.delete(f"/api/people/{ids['Priya Natarajan']}")
    for given in ({"name": "Priya Natarajan", "company": LUMEN}, {"url": PRIYA["url"]}):
        taken = caller.post("/api/targets", given)
        assert taken["added"] == []
        assert "forget" in taken["left_out"][0]["reason"]


def test_a_file_comes_in_and_twice_is_once(caller: Caller, ids: dict[str, int]) -> None:
    table = (
        "Name;Firma;Sterne;Liste\nPriya Natarajan;Lumen Grid;5;Pilots\n"
        "Vera Lund;Orbit;viele;\n;;;\n;Brodhaus;2;Pilots\n;;3;\n"
    )
    taken = brought(caller, table.encode("cp1252")).json()
    assert [it["name"] for it in taken["added"]] == ["Priya Natarajan", "Vera Lund"]
    assert [(it["row"], it["kept"]) for it in taken["left_out"]] == [(3, True), (6, False)]
    lists = {it["name"]: it["id"] for it in caller.get("/api/target-lists")["lists"]}
    assert shown(caller, list=lists["Pilots"]) == ["Priya Natarajan", "Jonas Lind"]
    again = brought(caller, table.encode("cp1252")).json()
    assert (again["added"], len(again["there"])) == ([], 2)
    assert len(caller.get("/api/target-rules")["rules"]) == 1
    refused = brought(caller, b"%PDF")
    assert refused.status_code == 422
    assert "save it as CSV" in refused.json()["detail"]


def test_the_panel_puts_somebody_on_and_off(caller: Caller, ids: dict[str, int]) -> None:
    path = f"/api/people/{ids['Jonas Lind']}/target"
    for _ in range(2):
        assert caller.put(path, {"wanted": True}) == {"said": "On your targets."}
    assert shown(caller) == ["Jonas Lind"]
    assert len(caller.get("/api/target-lists")["lists"]) == 1
    assert caller.put(path, {"wanted": False}) == {"said": "Off your targets."}
    assert shown(caller) == []


def test_lists_and_rules_are_made_changed_and_dropped(caller: Caller, ids: dict[str, int]) -> None:
    [usual] = caller.post("/api/target-lists", {"name": "Pilots"})["lists"]
    rule = {"company": "Brodhaus", "list_id": usual["id"], "stars": 2}
    made = caller.post("/api/target-rules", rule)
    assert caller.post("/api/target-rules", rule) == made
    assert made["finds"] == 1
    [jonas] = caller.get("/api/targets")["targets"]
    assert (jonas["came"], jonas["stars"]) == ("found by a rule", 2)
    path = f"/api/targets/{ids['Jonas Lind']}"
    caller.patch(path, {"stars": 5})
    assert caller.get("/api/targets")["targets"][0]["stars"] == 5
    caller.patch(path, {"stars": None})
    assert caller.get("/api/targets")["targets"][0]["stars"] == 2
    caller.http.delete(path)
    assert shown(caller) == []
    caller.post("/api/targets", {"person_id": ids["Jonas Lind"]})
    *_, other = caller.post("/api/target-lists", {"name": "Later"})["lists"]
    caller.patch(path, {"move_to": other["id"]})
    assert (shown(caller, list=usual["id"]), shown(caller, list=other["id"])) == (
        [],
        ["Jonas Lind"],
    )
    caller.patch(f"/api/target-lists/{other['id']}", {"name": "Much later"})
    caller.http.delete(f"/api/target-rules/{made['rule_id']}")
    assert [it["name"] for it in caller.get("/api/target-lists")["lists"]] == [
        *("Pilots", "Much later")
    ]
    caller.http.delete(f"/api/target-lists/{other['id']}")
    assert shown(caller) == []


def test_odd_requests_get_a_sentence(caller: Caller) -> None:
    person_gone, list_gone = "unknown-person", "unknown-target-list"
    for method, path, body, status, name in (
        ("POST", "/api/targets", {}, 422, "nobody-given"),
        ("POST", "/api/targets", {"person_id": 999}, 404, person_gone),
        ("POST", "/api/targets", {"name": "A B", "list_id": 9}, 404, list_gone),
        ("POST", "/api/targets", {"name": "A B", "stars": 6}, 400, "bad-request"),
        ("PATCH", "/api/targets/1", {}, 422, "nothing-to-change"),
        ("PATCH", "/api/targets/999", {"stars": 3}, 404, person_gone),
        ("DELETE", "/api/targets/999", None, 404, person_gone),
        ("POST", "/api/target-rules", {"company": "  "}, 422, "empty-rule"),
        ("DELETE", "/api/target-rules/9", None, 404, "unknown-target-rule"),
        ("PATCH", "/api/target-lists/9", {"name": "x"}, 404, list_gone),
        ("POST", "/api/target-lists", {"name": " \u200b"}, 422, "name-missing"),
        ("GET", "/api/targets?list=9", None, 404, list_gone),
    ):
        answer = caller.http.request(method, path, json=body)
        assert (answer.status_code, answer.json()["type"]) == (status, f"urn:inroad:{name}")


def test_those_who_open_most_targets_come_first_in_triage(
    caller: Caller, ids: dict[str, int]
) -> None:
    vera = person("Vera Lund")
    caller.suggest(profile(person("Nora Quist", degree=2), [vera]))
    caller.suggest(profile(person("Otto Ray", degree=2), [person("Abel Moss")]))
    caller.post("/api/targets", {"person_id": caller.id_of("Otto Ray")})
    cards = caller.get("/api/triage", params={"most": 2})["cards"]
    assert [it["name"] for it in cards] == ["Abel Moss", "Vera Lund"]
    assert cards[0]["reasons"][0] == "May introduce you to one of your targets."
