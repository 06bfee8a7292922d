"""Nothing private reaches a text that is sent: canaries in every private field."""

import json
from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM = person("Sam Okafor", headline="Engineer")
CANARIES = [f"canary{word}" for word in ("text", "relation", "dislikes", "bread", "ledger")]


def plant(caller: Caller, seen: Any) -> None:
    """A canary in every field that is for the user's eyes alone."""
    sam = seen["ranked"][0]["person"]["id"]
    prospect = seen["prospect"]["id"]
    draft = {
        "text": "Canarytext. Owes me one. Canarydislikes his boss. Worked together at "
        "Canarybread 2019-21. Coffee last week. Knows Priya well.",
        "relation": "canaryrelation",
        "closeness": 4,
        "prospect_id": prospect,
    }
    caller.put(f"/api/people/{sam}/note", draft)
    on_her = {"text": "Canarytext about Priya, canaryledger."}
    caller.put(f"/api/people/{prospect}/note", on_her)
    caller.put(f"/api/people/{sam}/tie", {"prospect_id": prospect, "answer": "well"})
    caller.put(f"/api/people/{prospect}/benefit", {"text": "It saves her team months."})


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("tone", ["plain", "warm", "formal"])
def test_no_private_word_score_or_reason_is_in_the_ask(
    caller: Caller, tone: str, language: str
) -> None:
    page = profile(PRIYA, [SAM])
    plant(caller, caller.suggest(page))
    me = {"name": "Ada Lindqvist", "offer": "We cut costs.", "tone": tone, "language": language}
    caller.put("/api/me", me)
    seen = caller.suggest(page)
    ask = seen["ask"]
    assert ask["to_introducer"]["text"]
    written = json.dumps(ask, ensure_ascii=False).casefold()
    assert "canary" in json.dumps(seen["ranked"]).casefold()
    assert not [canary for canary in CANARIES if canary in written]
    for reason in seen["best"]["reasons"]:
        assert reason["text"].casefold() not in written
    for figure in (*seen["best"]["success"].values(), seen["best"]["confidence"]):
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
