"""Templates over the API: read, tried, kept, removed; hostile ones refused while others wait."""

import statistics
import threading
import time
from typing import Any

import httpx
import pytest
import sqlalchemy as sa

from inroad.store import schema
from inroad.store.changes import THE_USER, touch
from inroad.store.engine import open_engine, writing
from tests.companion import Caller, person, profile
from tests.writing.test_user_templates import REFUSED

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor", headline="Engineer", company="Harrow Soft")
PLACE = "/api/templates/en/plain/message"
OWN = {
    "subject": "Would you introduce me to {{ prospect_name }}?",
    "text": "Hey {{ introducer }}!\n\nWould you introduce me to {{ prospect_name }}? "
    "It could help her: {{ benefit }} If not, no worries.\n\n{{ my_first_name }}",
}


def ready(caller: Caller) -> dict[str, int]:
    """Sam may introduce the user to Priya; every fact is known."""
    seen = caller.suggest(profile(PRIYA, [SAM]))
    caller.put("/api/me", {"name": "Ada Lindqvist", "role": "CEO", "offer": "We cut costs."})
    caller.put(f"/api/people/{seen['prospect']['id']}/benefit", {"text": "It saves her months."})
    return {
        "introducer_id": seen["ranked"][0]["person"]["id"],
        "prospect_id": seen["prospect"]["id"],
    }


def text_of(ask: Any, kind: str) -> Any:
    return next(text for text in ask["texts"] if text["kind"] == kind)


def keep_broken(caller: Caller, text: str) -> None:
    """A template in the database that no check has let in, as an older Inroad may have left it."""
    engine = open_engine(caller.settings.database)
    values = {"language": "en", "tone": "plain", "kind": "message", "subject": "x", "text": text}
    with writing(engine) as connection:
        row = {**values, "written_at": "2026-01-01T00:00:00Z"}
        connection.execute(sa.insert(schema.template), row)
        touch(connection, [THE_USER])
    engine.dispose()


def test_all_templates_can_be_read_and_copied(caller: Caller) -> None:
    found = caller.get("/api/templates")
    assert len(found["templates"]) == 9 * 3 * 4
    assert not any(template["own"] for template in found["templates"])
    assert "prospect_name" in {variable["name"] for variable in found["variables"]}
    few = caller.get("/api/templates", params={"language": "de", "tone": "warm"})
    assert {(t["language"], t["tone"]) for t in few["templates"]} == {("de", "warm")}
    assert len(few["templates"]) == 9


def test_every_built_in_template_may_be_a_users_own(caller: Caller) -> None:
    """A copy of it passes the same check as whatever a user writes, and says the same."""
    for template in caller.get("/api/templates")["templates"]:
        path = "/".join(template[name] for name in ("language", "tone", "kind"))
        draft = {"subject": template["subject"], "text": template["text"]}
        kept = caller.put(f"/api/templates/{path}", draft)
        assert {**template, "own": True} == kept
    assert all(template["own"] for template in caller.get("/api/templates")["templates"])


def test_an_own_template_is_used_until_it_is_removed(caller: Caller) -> None:
    ids = ready(caller)
    caller.put(PLACE, OWN)
    ask = caller.suggest(profile(PRIYA, [SAM]), introducer_id=ids["introducer_id"])["ask"]
    assert ask["to_introducer"] == {
        "subject": "Would you introduce me to Priya Natarajan?",
        "text": "Hey Sam!\n\nWould you introduce me to Priya Natarajan? It could help her: "
        "It saves her months. If not, no worries.\n\nAda",
    }
    assert text_of(ask, "message")["own"] is True
    assert ask["lint"] == []
    assert {fact["field"] for fact in text_of(ask, "message")["facts"]} == {
        "introducer.name", "prospect.name", "benefit", "me.name",
    }  # fmt: skip
    back = caller.http.delete(PLACE).json()
    assert back["own"] is False
    assert "Hey" not in caller.post("/api/texts", ids)["to_introducer"]["text"]


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ({"text": "Hi,\n\n{{ prospekt }}"}, "Line 3: Inroad has no variable “prospekt”."),
        ({"text": "Hi\n{% if offer %}"}, "A condition or a bracket is not closed"),
        ({"text": "{# nothing #}"}, "It gives an empty text."),
        ({"text": "Hi", "subject": "{{ offer.upper() }}"}, "Line 1: Nothing can be called here"),
    ],
)
def test_a_broken_template_is_not_kept(caller: Caller, draft: Any, said: str) -> None:
    answer = caller.http.put(PLACE, json=draft)
    assert answer.status_code == 422
    assert said in answer.json()["detail"]
    assert not any(t["own"] for t in caller.get("/api/templates")["templates"])


def test_a_broken_template_in_the_book_gives_way_to_the_built_in(caller: Caller) -> None:
    ids = ready(caller)
    whole = caller.post("/api/texts", ids)["to_introducer"]
    keep_broken(caller, "Hi {{ introducer }},\n\n{{ gone }}")
    ask = caller.post("/api/texts", ids)
    assert ask["to_introducer"] == whole
    assert text_of(ask, "message")["own"] is False
    finding = ask["lint"][0]
    assert (finding["rule"], finding["severity"]) == ("template", "amber")
    assert "Line 3: Inroad has no variable “gone”." in finding["text"]


def test_a_template_for_no_kind_is_not_found(caller: Caller) -> None:
    for place in ("en/plain/letter", "it/plain/message", "en/rude/message"):
        assert caller.http.put(f"/api/templates/{place}", json=OWN).status_code in (400, 404)


def test_a_preview_shows_text_facts_and_findings(caller: Caller) -> None:
    asked = {"language": "en", "tone": "plain", "kind": "message", **OWN}
    seen = caller.post("/api/templates/preview", asked)
    assert seen["error"] is None
    assert seen["text"].startswith("Hey Ilka!")
    assert seen["lint"] == []
    pushy = {**asked, "text": OWN["text"] + " I need this ASAP."}
    found = caller.post("/api/templates/preview", pushy)["lint"]
    assert [(finding["rule"], finding["severity"]) for finding in found] == [("pressure", "red")]
    real = caller.post("/api/templates/preview", {**asked, **ready(caller)})
    assert real["text"].startswith("Hey Sam!")
    assert "Ada" in real["text"]


def test_a_preview_says_which_line_is_wrong(caller: Caller) -> None:
    asked = {"language": "de", "tone": "warm", "kind": "direct", "text": "Hallo\n\n\n{{ name }}"}
    seen = caller.post("/api/templates/preview", asked)
    assert seen["text"] == ""
    assert seen["error"]["line"] == 4
    assert seen["error"]["text"].startswith("Line 4: ")


def test_hostile_templates_are_refused_within_a_second_and_nobody_waits(caller: Caller) -> None:
    """While each is tried, `GET /api/health` is asked without a pause."""
    waits: list[float] = []
    done = threading.Event()

    def ask_for_health() -> None:
        with httpx.Client(base_url=caller.settings.url, trust_env=False) as http:
            while not done.is_set():
                start = time.perf_counter()
                assert http.get("/api/health").status_code == 200
                waits.append(time.perf_counter() - start)

    asking = threading.Thread(target=ask_for_health)
    asking.start()
    try:
        for name, source in REFUSED.items():
            asked = {"language": "en", "tone": "plain", "kind": "message", "text": source}
            start = time.perf_counter()
            seen = caller.post("/api/templates/preview", asked)
            assert time.perf_counter() - start < 1, name
            assert seen["error"]["text"], name
            assert seen["text"] == "", name
    finally:
        done.set()
        asking.join()
    assert len(waits) > 20
    assert statistics.quantiles(waits, n=10)[-1] < 0.2
    assert max(waits) < 1
