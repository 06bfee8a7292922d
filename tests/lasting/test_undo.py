"""An edit or a removal of a note can be taken back, and nothing of it is lost on the way."""

from tests.companion import Caller, person, profile


def test_an_edit_is_undone_and_done_again(caller: Caller) -> None:
    caller.suggest(profile(person("Priya Natarajan"), [person("Sam Okafor")]))
    [sam] = caller.get("/api/people", params={"q": "Sam"})["people"]
    at = f"/api/people/{sam['id']}"
    assert (
        caller.http.post(f"{at}/note/undo", json={}).json()["type"] == "urn:inroad:no-note-to-undo"
    )
    first = caller.put(f"{at}/note", {"text": "Close friend, owes me one", "closeness": 4})
    caller.put(f"{at}/note", {"text": "", "closeness": None})
    assert caller.get(at)["note"]["text"] == ""
    key = {"Idempotency-Key": "undo-once-only"}
    assert caller.post(f"{at}/note/undo", {}, headers=key) == first
    assert caller.post(f"{at}/note/undo", {}, headers=key) == first
    assert caller.get(at)["note"] == first
    assert caller.post(f"{at}/note/undo", {})["text"] == ""
    assert caller.post(f"{at}/note/undo", {}) == first
    texts = [version["text"] for version in caller.get(f"{at}/notes")["notes"]]
    assert texts == [first["text"], "", first["text"], "", first["text"]]


def test_the_first_version_is_undone_too(caller: Caller) -> None:
    caller.suggest(profile(person("Priya Natarajan"), [person("Sam Okafor")]))
    [sam] = caller.get("/api/people", params={"q": "Sam"})["people"]
    at = f"/api/people/{sam['id']}"
    caller.put(f"{at}/note", {"text": "Met at a fair in 2024", "closeness": 1})
    empty = caller.post(f"{at}/note/undo", {})
    assert (empty["text"], empty["closeness"], empty["signals"]) == ("", None, [])
    assert caller.http.post("/api/people/999/note/undo", json={}).status_code == 404


def test_a_name_that_was_settled_is_settled_again(caller: Caller) -> None:
    """A note says that Sam knows Priya, written while Priya's page was open."""
    priya = profile(person("Priya Natarajan", degree=2), [person("Sam Okafor")])
    shown = caller.suggest(priya)
    sam = shown["ranked"][0]["person"]["id"]
    caller.suggest(profile(person("Priya Anders", degree=2), []))
    about = {"prospect_id": shown["prospect"]["id"]}
    note = f"/api/people/{sam}/note"
    caller.put(note, {"text": "Close friend. Knows Priya very well", "closeness": 4, **about})
    before = caller.suggest(priya)["ranked"][0]["reasons"]
    caller.put(note, {"text": "Close friend", "closeness": 4})
    assert caller.suggest(priya)["ranked"][0]["reasons"] != before
    caller.post(f"{note}/undo", {})
    assert caller.suggest(priya)["ranked"][0]["reasons"] == before
