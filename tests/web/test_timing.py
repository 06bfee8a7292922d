"""Busy seasons over HTTP: a caution with a better day, and the user's own seasons."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
VERA, SAM = person("Vera Lund", headline="Partner at Lund Ventures"), person("Sam Okafor")
PAGE = profile(PRIYA, [VERA, SAM])
NOTE = {
    "text": "Close friend, knows Priya Natarajan very well. Coffee in November.",
    "closeness": 4,
}


@pytest.fixture
def ids(caller: Caller) -> dict[str, int]:
    """Vera and Sam with the same note: both are good to ask."""
    seen = caller.suggest(PAGE)
    found = {entry["person"]["name"]: entry["person"]["id"] for entry in seen["ranked"]}
    for person_id in found.values():
        caller.put(f"/api/people/{person_id}/note", NOTE)
    return {**found, "Priya Natarajan": seen["prospect"]["id"]}


def of(caller: Caller, name: str, on: str) -> Any:
    seen = caller.suggest(PAGE, on=on)
    return next(entry for entry in seen["ranked"] if entry["person"]["name"] == name)


def untils(caller: Caller, name: str, on: str) -> list[str]:
    return [caution["until"] for caution in of(caller, name, on)["cautions"]]


@pytest.mark.usefixtures("ids")
def test_an_investor_is_busy_in_january_and_good_to_ask_all_the_same(caller: Caller) -> None:
    busy, free = of(caller, "Vera Lund", "2027-01-20"), of(caller, "Sam Okafor", "2027-01-20")
    assert (busy["verdict"], free["verdict"]) == ("ask", "ask")
    assert busy["success"] == free["success"]
    [caution] = busy["cautions"]
    assert caution["until"] == "2027-03-08"
    assert "A better day is Monday, 8 March." in caution["text"]
    assert busy["next_step"].endswith("best from Monday, 8 March on.")
    assert free["cautions"] == []
    assert untils(caller, "Vera Lund", "2026-11-20") == []


@pytest.mark.usefixtures("ids")
def test_weekends_count_everywhere_and_public_holidays_where_people_are(caller: Caller) -> None:
    assert untils(caller, "Sam Okafor", "2026-11-21") == ["2026-11-23"]
    assert untils(caller, "Sam Okafor", "2027-05-06") == []
    assert caller.put("/api/seasons", {"country": "Germany"})["country"] == "DE"
    assert untils(caller, "Sam Okafor", "2027-05-06") == ["2027-05-07"]


def test_a_person_has_tags_and_a_country_of_their_own(caller: Caller, ids: dict[str, int]) -> None:
    where = f"/api/people/{ids['Sam Okafor']}"
    kept = caller.patch(where, {"tags": ["Retail", " Retail ", ""], "country": "spain"})
    assert (kept["tags"], kept["country"]) == (["Retail"], "ES")
    assert untils(caller, "Sam Okafor", "2026-12-10") == ["2026-12-28"]
    assert untils(caller, "Sam Okafor", "2026-10-12") == ["2026-10-13"]
    refused = caller.http.patch(where, json={"country": "Narnia"})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:inroad:not-a-country")
    emptied = caller.patch(where, {"tags": [], "country": None})
    assert (emptied["tags"], emptied["country"]) == ([], None)


def test_who_turn_out_as_one_have_the_tags_of_both(caller: Caller, ids: dict[str, int]) -> None:
    sam, vera = ids["Sam Okafor"], ids["Vera Lund"]
    caller.patch(f"/api/people/{sam}", {"tags": ["VC", "cycling"]})
    caller.patch(f"/api/people/{vera}", {"tags": ["VC", "chess"], "country": "SE"})
    caller.post(f"/api/people/{sam}/merge", {"other_id": vera})
    kept = caller.get(f"/api/people/{sam}")["person"]
    assert (kept["tags"], kept["country"]) == (["VC", "cycling", "chess"], "SE")


@pytest.mark.usefixtures("ids")
def test_the_user_switches_seasons_off_and_adds_their_own(caller: Caller) -> None:
    fair = {
        "name": "Harvest",
        "first": "1-10",
        "last": "02-05",
        "words": ["Lund*"],
        "why": "Grapes",
    }
    kept = caller.put("/api/seasons", {"off": ["venture-capital"], "own": [fair]})
    state = {season["key"]: season["on"] for season in kept["seasons"]}
    assert (state["venture-capital"], state["own:harvest"], state["retail-christmas"]) == (
        False, True, True,
    )  # fmt: skip
    assert untils(caller, "Vera Lund", "2027-01-20") == ["2027-02-08"]
    again = caller.put("/api/seasons", {"off": []})
    assert [season["name"] for season in again["seasons"] if not season["built_in"]] == ["Harvest"]
    assert untils(caller, "Vera Lund", "2027-01-20") == ["2027-03-08"]
    assert caller.get("/api/seasons") == again


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"own": [{"name": "A", "first": "Feb 1", "last": "03-01", "words": ["x"]}]}, "season"),
        ({"own": [{"name": "A", "first": "02-01", "last": "03-01"}]}, "season"),
        ({"own": [{"name": "A", "first": "02-01", "last": "01-31", "words": ["x"]}]}, "season"),
        ({"off": ["no such"]}, "season"),
        ({"country": "Narnia"}, "country"),
    ],
)
def test_what_cannot_be_kept_changes_nothing(
    caller: Caller, body: dict[str, Any], kind: str
) -> None:
    before = caller.get("/api/seasons")
    refused = caller.http.put("/api/seasons", json=body)
    assert refused.status_code == 422
    names = {"season": "urn:inroad:season-refused", "country": "urn:inroad:not-a-country"}
    assert refused.json()["type"] == names[kind]
    assert caller.get("/api/seasons") == before
