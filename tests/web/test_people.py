"""People over HTTP: found, corrected, merged, forgotten; and the user."""

from tests.companion import Caller, person, profile

SAM, DANA = person("Sam Okafor", headline="Engineer"), person("Dana Voss")


def test_a_person_can_be_found_read_corrected_and_forgotten(caller: Caller) -> None:
    caller.suggest(profile(person("Priya Natarajan"), [SAM, DANA]))
    [found] = caller.get("/api/people", params={"q": "okafor"})["people"]
    path = f"/api/people/{found['id']}"
    caller.put(f"{path}/note", {"text": "Bakes."})
    assert caller.get(path)["note"]["text"] == "Bakes."
    answer = caller.http.patch(path, json={"name": "Samuel Okafor"})
    assert answer.json()["name"] == "Samuel Okafor"
    caller.suggest(profile(person("Priya Natarajan"), [{**SAM, "headline": "Chief engineer"}]))
    assert caller.get(path)["person"]["name"] == "Samuel Okafor"
    assert caller.http.delete(path).status_code == 200
    assert caller.http.get(path).status_code == 404
    assert caller.get("/api/people", params={"q": "okafor"})["people"] == []


def test_two_are_made_one_and_both_notes_stay(caller: Caller) -> None:
    seen = caller.suggest(profile(person("Priya Natarajan"), [SAM, DANA]))
    one, other = (entry["person"]["id"] for entry in seen["ranked"])
    for person_id in (one, other):
        caller.put(f"/api/people/{person_id}/note", {"text": f"Note {person_id}."})
    caller.post(f"/api/people/{one}/merge", {"other_id": other})
    assert len(caller.get(f"/api/people/{one}/notes")["notes"]) == 2
    assert caller.http.get(f"/api/people/{other}").status_code == 404
    assert len(caller.suggest(profile(person("Priya Natarajan"), [SAM, DANA]))["ranked"]) == 1


def test_who_the_user_is_is_kept(caller: Caller) -> None:
    empty = caller.get("/api/me")
    assert (empty["name"], empty["tone"]) == ("", "plain")
    me = {**empty, "name": "Ada Lindqvist", "links": ["https://ada.example"], "tone": "warm"}
    assert caller.put("/api/me", me) == me
    assert caller.get("/api/me") == me


def test_the_api_describes_itself_to_the_paired_only(caller: Caller) -> None:
    described = caller.get("/api/openapi/openapi.json")
    assert {"/api/suggestions", "/api/notes/preview", "/api/me"} <= described["paths"].keys()
    del caller.http.headers["Authorization"]
    assert caller.http.get("/api/openapi/openapi.json").status_code == 401
