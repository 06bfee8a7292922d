"""Notes over HTTP: read while typed, kept once, never half."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile

SAM = person("Sam Okafor")


@pytest.fixture
def sam(caller: Caller) -> int:
    seen = caller.suggest(profile(person("Priya Natarajan"), [SAM]))
    found: int = seen["ranked"][0]["person"]["id"]
    return found


def test_a_preview_gives_each_signal_with_its_words(caller: Caller) -> None:
    text = (
        "Worked with her at Lumen 2019-22, coffee in March, owes me one 🙂; don't ask before April"
    )
    body = {"text": text, "written_on": "2026-03-20"}
    signals = caller.post("/api/notes/preview", body)["signals"]
    kinds = {signal["kind"] for signal in signals}
    assert kinds >= {"organisation", "last_contact", "favour", "do_not_ask"}
    for signal in signals:
        start, end = signal["span"]
        assert text[start:end] == signal["words"]
        assert signal["key"].startswith(signal["kind"])
        assert signal["text"]


def test_a_retried_save_makes_one_version(caller: Caller, sam: int) -> None:
    draft = {"text": "Met in Porto.", "closeness": 2}
    headers = {"Idempotency-Key": "a-key-of-one-edit"}
    first = caller.put(f"/api/people/{sam}/note", draft, headers=headers)
    assert caller.put(f"/api/people/{sam}/note", draft, headers=headers) == first
    assert len(caller.get(f"/api/people/{sam}/notes")["notes"]) == 1


@pytest.mark.parametrize(
    ("draft", "headers", "status", "words"),
    [
        ({"text": "a" * 20_001}, {}, 413, "Shorten it"),
        ({"text": "a" * 1_000_000}, {}, 413, "Send less"),
        ({"closeness": 9}, {}, 400, "closeness"),
        ({"last_contact": "2027-01-01"}, {}, 422, "in the past"),
        ({"last_contact": "31.12.2025"}, {}, 400, "last_contact"),
        ({"text": "x"}, {"Idempotency-Key": "short"}, 422, "Idempotency-Key"),
    ],
)
def test_a_note_that_cannot_be_kept_says_what_to_do(
    caller: Caller,
    sam: int,
    draft: dict[str, Any],
    headers: dict[str, str],
    status: int,
    words: str,
) -> None:
    caller.put(f"/api/people/{sam}/note", {"text": "Stays."})
    answer = caller.http.put(f"/api/people/{sam}/note", json=draft, headers=headers)
    assert answer.status_code == status
    assert words in answer.text
    assert caller.get(f"/api/people/{sam}")["note"]["text"] == "Stays."


def test_an_unknown_person_is_said_plainly(caller: Caller) -> None:
    answer = caller.http.put("/api/people/999/note", json={"text": "x"})
    assert answer.status_code == 404
    assert "There is no person 999" in answer.json()["detail"]


def test_broken_json_is_said_plainly(caller: Caller, sam: int) -> None:
    answer = caller.http.put(
        f"/api/people/{sam}/note",
        content=b'{"text": ',
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_preview_knows_whom_the_note_is_on(caller: Caller, sam: int) -> None:
    body = {"text": "Worked with Sam at Lumen 2019-22.", "person_id": sam}
    [signal] = caller.post("/api/notes/preview", body)["signals"]
    assert signal["relation"] == "worked_together"
    body = {"text": "Worked with Priya at Lumen 2019-22.", "person_id": sam}
    kinds = {signal["kind"] for signal in caller.post("/api/notes/preview", body)["signals"]}
    assert "knows" in kinds
