"""Triage over HTTP: who comes first, what an answer does, and that it can be taken back."""

from typing import Any

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", company="Lumen Grid")
NORA = person("Nora Adler", company="Tidewell")
SAM = person("Sam Okafor", headline="Engineer")
DANA = person("Dana Voss", company="Tidewell GmbH")
VERA = person("Vera Lund")


def seen(caller: Caller) -> dict[str, int]:
    """Sam is a mutual of two prospects, Dana of one and works where Nora does, Vera of one."""
    first = caller.suggest(profile(PRIYA, [SAM, DANA, VERA]))
    caller.suggest(profile(NORA, [SAM]))
    return {entry["person"]["name"]: entry["person"]["id"] for entry in first["ranked"]}


def names(view: dict[str, Any]) -> list[str]:
    return [card["name"] for card in view["cards"]]


def test_the_most_promising_come_first_and_it_is_said_why(caller: Caller) -> None:
    seen(caller)
    view = caller.get("/api/triage", params={"most": 10})
    assert names(view) == ["Dana Voss", "Sam Okafor", "Vera Lund"]
    assert view["cards"][0]["reasons"] == [
        "A mutual of somebody whom you looked at.",
        "At the same company as Nora Adler.",
    ]
    assert view["cards"][1]["reasons"] == ["A mutual of two people whom you looked at."]
    assert (view["left"], view["answered"], view["last"]) == (3, 0, None)


def test_an_answer_is_a_closeness_beside_the_note_and_comes_with_the_next(caller: Caller) -> None:
    ids = seen(caller)
    caller.put(f"/api/people/{ids['Dana Voss']}/note", {"text": "Likes cats. Met last week."})
    before = caller.get(f"/api/people/{ids['Dana Voss']}")["note"]
    view = caller.post("/api/triage", {"person_id": ids["Dana Voss"], "answer": "3"})
    assert names(view) == ["Sam Okafor"]
    assert (view["left"], view["answered"]) == (2, 1)
    after = caller.get(f"/api/people/{ids['Dana Voss']}")["note"]
    assert (after["text"], after["closeness"]) == (before["text"], 3)
    assert after["signals"] == before["signals"]
    assert len(caller.get(f"/api/people/{ids['Dana Voss']}/notes")["notes"]) == 2


def test_an_undo_takes_the_answer_back_and_shows_the_person_again(caller: Caller) -> None:
    ids = seen(caller)
    sam = ids["Sam Okafor"]
    caller.put(f"/api/people/{sam}/note", {"text": "Likes cats."})
    before = caller.get(f"/api/people/{sam}/notes")
    ranked = caller.suggest(profile(NORA, [SAM]))["ranked"]
    for answer in ("0", "4", "skip"):
        view = caller.post("/api/triage", {"person_id": sam, "answer": answer})
        assert view["last"] == {"name": "Sam Okafor", "answer": answer}
        assert "Sam Okafor" not in names(caller.get("/api/triage", params={"most": 9}))
        view = caller.post("/api/triage/undo", {})
        assert names(view) == ["Sam Okafor"]
        assert caller.get(f"/api/people/{sam}/notes") == before
        assert caller.suggest(profile(NORA, [SAM]))["ranked"] == ranked
    nothing = caller.http.post("/api/triage/undo", json={})
    assert (nothing.status_code, nothing.json()["title"]) == (409, "There is nothing to undo")


def test_answers_are_undone_one_after_the_other(caller: Caller) -> None:
    ids = seen(caller)
    for name in ids:
        caller.post("/api/triage", {"person_id": ids[name], "answer": "2"})
    assert caller.get("/api/triage")["left"] == 0
    for name in reversed(list(ids)):
        assert names(caller.post("/api/triage/undo", {})) == [name]


def test_a_note_written_since_stays_when_the_answer_is_taken_back(caller: Caller) -> None:
    ids = seen(caller)
    sam = ids["Sam Okafor"]
    caller.post("/api/triage", {"person_id": sam, "answer": "1"})
    caller.put(f"/api/people/{sam}/note", {"text": "My best friend.", "closeness": 4})
    caller.post("/api/triage/undo", {})
    assert caller.get(f"/api/people/{sam}")["note"]["text"] == "My best friend."


def test_skipped_people_come_back_when_asked_for(caller: Caller) -> None:
    ids = seen(caller)
    for name in ids:
        caller.post("/api/triage", {"person_id": ids[name], "answer": "skip"})
    assert caller.get("/api/triage")["left"] == 0
    assert caller.post("/api/triage/skipped", {})["left"] == 3


def test_closeness_changes_who_is_asked(caller: Caller) -> None:
    ids = seen(caller)
    caller.post("/api/triage", {"person_id": ids["Vera Lund"], "answer": "4"})
    caller.post("/api/triage", {"person_id": ids["Sam Okafor"], "answer": "1"})
    ranked = caller.suggest(profile(PRIYA, [SAM, DANA, VERA]))["ranked"]
    order = [entry["person"]["name"] for entry in ranked]
    assert order[0] == "Vera Lund"
    assert order.index("Sam Okafor") > 0


def test_an_answer_that_is_none_is_refused(caller: Caller) -> None:
    ids = seen(caller)
    wrong = caller.http.post("/api/triage", json={"person_id": ids["Dana Voss"], "answer": "5"})
    assert wrong.status_code == 400
    gone = caller.http.post("/api/triage", json={"person_id": 999, "answer": "2"})
    assert gone.status_code == 404
