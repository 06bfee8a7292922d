"""Nothing private reaches a text that is sent: canaries in every private field."""

import json
from typing import Any

import pytest

from inroad.domain.templates import KINDS, LANGUAGES, TONES
from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
LEE = person("Lee Hartmann", headline="Buyer at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor", headline="Engineer", company="Harrow Soft")
KIM = person("Kim Canarymutual", headline="Canaryother")
AT_BREAD = {"company": "Canarybread", "title": "Canaryrole", "from": "2019", "to": "2021"}
OUTCOMES = (None, "met", "will_meet", "not_met", "declined")


def plant(caller: Caller, seen: Any) -> dict[str, int]:
    """A canary in every field that is for the user's eyes alone."""
    sam = next(e["person"]["id"] for e in seen["ranked"] if e["person"]["name"] == "Sam Okafor")
    prospect = seen["prospect"]["id"]
    draft = {
        "text": "Canarytext. Owes me one. Canarydislikes his boss. Worked together at "
        "Canarybread 2019-21. Coffee last week. Knows Priya well. Looking for canaryneed.",
        "relation": "canaryrelation",
        "closeness": 4,
        "prospect_id": prospect,
    }
    caller.put(f"/api/people/{sam}/note", draft)
    on_her = {"text": "Canarytext about Priya, worked with Sam Okafor at Canarylab 2015-2018."}
    caller.put(f"/api/people/{prospect}/note", on_her)
    caller.put(f"/api/people/{sam}/tie", {"prospect_id": prospect, "answer": "well"})
    caller.put(f"/api/people/{prospect}/benefit", {"text": "It saves her team months."})
    lee = caller.suggest(profile(LEE, [KIM]))["prospect"]["id"]
    caller.put(f"/api/people/{lee}/benefit", {"text": "Canarybenefit of somebody else."})
    for given in (True, False):
        caller.post("/api/favours", {"person_id": sam, "given": given, "what": "canaryfavour"})
    ids = {"introducer_id": sam, "prospect_id": prospect}
    ask = caller.post("/api/asks", {**ids, "channel": "mail"})
    for step in ("introduced", "outcome"):
        told = {"step": step, "detail": "canarydetail"}
        moved = caller.http.patch(f"/api/asks/{ask['id']}", json=told)
        assert moved.is_success, moved.text
    return ids


def ready(caller: Caller) -> dict[str, int]:
    """Sam may introduce the user to Priya, and every private field holds a canary."""
    page = profile(PRIYA, [SAM, KIM], history={"positions": [AT_BREAD], "schools": []})
    ids = plant(caller, caller.suggest(page))
    me = {
        "name": "Ada Lindqvist", "role": "CEO", "company": "Brightwater", "offer": "We cut costs.",
        "proof": "Ten plants.", "links": ["https://ada.example"], "places": ["Canaryplace"],
    }  # fmt: skip
    caller.put("/api/me", me)
    return ids


def test_the_canaries_are_planted(caller: Caller) -> None:
    """What is looked for below is there to be found: the user sees it, and it is weighed."""
    ids = ready(caller)
    seen = caller.suggest(profile(PRIYA, [SAM, KIM]))
    assert "canary" in json.dumps(seen["ranked"]).casefold()
    ledger = json.dumps(caller.get(f"/api/people/{ids['introducer_id']}/ledger"))
    assert "canaryfavour" in ledger
    assert "canarydetail" in json.dumps(caller.get("/api/asks"))


def test_no_private_word_is_in_any_text(caller: Caller) -> None:
    ids = ready(caller)
    for language in LANGUAGES:
        for tone in TONES:
            for outcome in OUTCOMES:
                asked = {**ids, "language": language, "tone": tone, "outcome": outcome}
                ask = caller.post("/api/texts", asked)
                assert {text["kind"] for text in ask["texts"] if text["text"]} == set(KINDS)
                assert "canary" not in json.dumps(ask, ensure_ascii=False).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", TONES)
def test_no_private_word_score_or_reason_is_in_the_ask(
    caller: Caller, tone: str, language: str
) -> None:
    sam = ready(caller)["introducer_id"]
    manner = {"tone": tone, "language": language}
    assert caller.http.patch(f"/api/people/{sam}", json=manner).is_success
    seen = caller.suggest(profile(PRIYA, [SAM, KIM]), introducer_id=sam)
    ask = seen["ask"]
    assert ask["to_introducer"]["text"]
    assert {name: ask[name] for name in manner} == manner
    written = json.dumps(ask, ensure_ascii=False).casefold()
    assert "canary" not in written
    judged = next(entry for entry in seen["ranked"] if entry["person"]["id"] == sam)
    for reason in judged["reasons"]:
        assert reason["text"].casefold() not in written
    for figure in (*judged["success"].values(), judged["confidence"]):
        assert f"{figure:.2f}" not in written


def test_text_from_a_page_is_never_a_template(caller: Caller) -> None:
    odd = person("{{ 7*7 }} {% for a in b %}", headline="{{ me }}", company="{{ config }}")
    seen = caller.suggest(profile(odd, [SAM]))
    sam = seen["ranked"][0]["person"]["id"]
    caller.put("/api/me", {"name": "{{ 6*7 }}", "offer": "{% raw %}We help."})
    caller.put(f"/api/people/{seen['prospect']['id']}/benefit", {"text": "{{ 5*5 }}"})
    ask = caller.suggest(profile(odd, [SAM]), introducer_id=sam)["ask"]
    texts = ask["to_introducer"]["text"] + ask["forwardable"]["text"]
    assert "{{ 5*5 }}" in texts
    assert "{{ 6*7 }}" in texts
    assert not {"49", "42", "25"} & set(texts.split())
