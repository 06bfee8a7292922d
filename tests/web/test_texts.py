"""The texts over the API: how the user writes to each person, what came of it, live linting."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile
from tests.web.test_templates import PRIYA, SAM, ready, text_of

GOOD = (
    "Hi Sam, would you introduce me to Priya Natarajan? It would help her team: it saves months. "
    "No worries if not."
)


def test_tone_and_language_are_remembered_for_a_person(caller: Caller) -> None:
    ids = ready(caller)
    change = {"tone": "formal", "language": "de"}
    path = f"/api/people/{ids['introducer_id']}"
    changed = caller.http.patch(path, json=change).json()
    assert {name: changed[name] for name in change} == change
    ask = caller.suggest(profile(PRIYA, [SAM]), introducer_id=ids["introducer_id"])["ask"]
    assert ask["to_introducer"]["text"].startswith("Guten Tag Sam Okafor,\n\nwären Sie bereit")
    assert (ask["tone"], ask["language"]) == ("formal", "de")
    assert caller.get(path)["person"]["tone"] == "formal"
    caller.http.patch(path, json={"tone": None, "language": None})
    ask = caller.suggest(profile(PRIYA, [SAM]), introducer_id=ids["introducer_id"])["ask"]
    assert (ask["tone"], ask["language"]) == ("plain", "en")
    assert ask["to_introducer"]["text"].startswith("Hi Sam,")


def test_no_other_tone_or_language_is_taken(caller: Caller) -> None:
    path = f"/api/people/{ready(caller)['introducer_id']}"
    assert caller.http.patch(path, json={"tone": "rude"}).status_code == 400
    assert caller.http.patch(path, json={"language": "tlh"}).status_code == 400


def test_texts_for_once_in_another_tone_and_with_an_outcome(caller: Caller) -> None:
    ids = ready(caller)
    once = {**ids, "tone": "warm", "language": "fr", "outcome": "met"}
    thanks = text_of(caller.post("/api/texts", once), "thanks")
    assert "La rencontre a eu lieu" in thanks["text"]
    assert thanks["facts"][-1]["field"] == "outcome"
    assert caller.post("/api/texts", ids)["language"] == "en"


def test_a_thank_you_tells_what_came_of_the_ask(caller: Caller) -> None:
    ids = ready(caller)
    ask = caller.post("/api/asks", {**ids, "channel": "mail"})
    assert text_of(caller.post("/api/texts", ids), "thanks")["facts"][-1]["field"] != "outcome"
    for step in ("introduced", "met"):
        moved = caller.http.patch(f"/api/asks/{ask['id']}", json={"step": step})
        assert moved.status_code == 200, moved.text
    assert (
        "We have met, thanks to you." in text_of(caller.post("/api/texts", ids), "thanks")["text"]
    )


def test_texts_about_nobody_are_refused(caller: Caller) -> None:
    ids = ready(caller)
    for name in ids:
        answer = caller.http.post("/api/texts", json={**ids, name: 999})
        assert answer.status_code == 404
        assert answer.json()["type"] == "urn:inroad:unknown-person"


def test_what_both_profiles_show_is_said_and_shown_to_the_user(caller: Caller) -> None:
    ids = ready(caller)
    at = {"company": "Tidewater", "title": "Analyst", "from": "2012", "to": "2016"}
    for subject, mutual in ((SAM, PRIYA), (PRIYA, SAM)):
        shown = {"positions": [at], "schools": []}
        caller.suggest(profile(subject, [mutual], history=shown))
    message = text_of(caller.post("/api/texts", ids), "message")
    assert "Tidewater is on both of your profiles" in message["text"]
    fact = next(fact for fact in message["facts"] if fact["field"] == "shared_place")
    assert fact["text"] == "Sam Okafor and Priya Natarajan both have Tidewater on record."
    assert fact["source"] == "both profiles"


def test_what_only_a_note_says_is_not_said(caller: Caller) -> None:
    ids = ready(caller)
    at = {"company": "Tidewater", "title": "Analyst", "from": "2012", "to": "2016"}
    caller.suggest(profile(PRIYA, [SAM], history={"positions": [at], "schools": []}))
    note = {"text": "Worked together at Tidewater 2012-2016. Knows Priya well."}
    caller.put(f"/api/people/{ids['introducer_id']}/note", note)
    assert "Tidewater" not in str(caller.post("/api/texts", ids)["texts"])


def test_a_place_of_the_users_own_is_a_reason_to_write(caller: Caller) -> None:
    ids = ready(caller)
    me = caller.get("/api/me")
    caller.put("/api/me", {**me, "places": ["Harrow Soft", "  "]})
    assert caller.get("/api/me")["places"] == ["Harrow Soft"]
    warm = text_of(caller.post("/api/texts", ids), "warm_up")
    assert "I saw Harrow Soft on your profile; I spent some time there myself." in warm["text"]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("message", GOOD, []),
        ("message", GOOD + " I need this ASAP.", [("pressure", "red")]),
        ("message", "Dear [Name], " + GOOD, [("placeholder", "red")]),
        ("message", GOOD + " You are amazing, a true legend.", [("flattery", "amber")]),
        ("short", GOOD + " So." * 90, [("length", "red")]),
        ("warm_up", "Hi Sam, how are you?", []),
        ("warm_up", "Hi Sam, could you introduce me to somebody?", [("no_ask", "red")]),
        ("permission", "Hi Sam, may I mention you to Priya Natarajan? Fine if not.", []),
        ("thanks", "Thank you, Sam.", [("names_prospect", "amber")]),
    ],
)
def test_a_text_is_judged_while_it_is_edited(
    caller: Caller, kind: str, text: str, found: list[tuple[str, str]]
) -> None:
    names = {"prospect_name": "Priya Natarajan", "introducer_name": "Sam Okafor"}
    seen = caller.post("/api/asks/lint", {"kind": kind, "text": text, **names})
    assert [(finding["rule"], finding["severity"]) for finding in seen["lint"]] == found
    assert seen["blocked"] is any(severity == "red" for _, severity in found)
    assert seen["characters"] == len(text)


def test_a_text_about_people_of_the_book_is_judged_by_their_names(caller: Caller) -> None:
    ids = ready(caller)
    good = caller.post("/api/asks/lint", {"kind": "direct", "text": GOOD, **ids})
    assert good["lint"] == []
    other: dict[str, Any] = {"kind": "direct", "text": GOOD.replace("Priya", "Paula"), **ids}
    assert caller.post("/api/asks/lint", other)["lint"][0]["rule"] == "names_prospect"


def test_an_endless_text_is_refused(caller: Caller) -> None:
    body = {"kind": "message", "text": "word " * 5_000}
    answer = caller.http.post("/api/asks/lint", json=body)
    assert answer.status_code == 422
    assert answer.json()["title"] == "This text is too long"


def test_a_person_kept_in_one_of_two_is_written_to_as_before(caller: Caller) -> None:
    """Of two people made one, the kept one's tone counts, and what only the other had."""
    ids = ready(caller)
    other = caller.suggest(profile(PRIYA, [SAM, person("Sam O.", company="Harrow Soft")]))
    twin = next(e["person"]["id"] for e in other["ranked"] if e["person"]["name"] == "Sam O.")
    caller.http.patch(f"/api/people/{ids['introducer_id']}", json={"tone": "warm"})
    caller.http.patch(f"/api/people/{twin}", json={"tone": "formal", "language": "es"})
    caller.post(f"/api/people/{ids['introducer_id']}/merge", {"other_id": twin})
    ask = caller.post("/api/texts", ids)
    assert (ask["tone"], ask["language"]) == ("warm", "es")
