"""From a reading to who should introduce the user, over HTTP."""

from typing import Any

import pytest

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", degree=2, headline="VP Data at Lumen Grid", company="Lumen Grid")
SAM, DANA, MEI = (person(name) for name in ("Sam Okafor", "Dana Voss", "Mei Kato"))
URN = "ACoAApriyaNatarajan0000001"


def names(suggestion: Any) -> list[str]:
    return [entry["person"]["name"] for entry in suggestion["ranked"]]


def entry(suggestion: Any, name: str) -> Any:
    return next(e for e in suggestion["ranked"] if e["person"]["name"] == name)


def note(caller: Caller, suggestion: Any, name: str, text: str, **given: Any) -> Any:
    person_id = entry(suggestion, name)["person"]["id"]
    draft = {"text": text, "prospect_id": suggestion["prospect"]["id"], **given}
    return caller.put(f"/api/people/{person_id}/note", draft)


def test_saving_a_note_changes_the_ranking_at_once(caller: Caller) -> None:
    page = profile(PRIYA, [SAM, DANA, MEI])
    before = caller.suggest(page)
    assert before["best"] is None
    assert before["verdict"] == "no_path"
    note(
        caller,
        before,
        "Dana Voss",
        "Had coffee last week. She sits on a board with Priya.",
        closeness=3,
    )
    answer = {"prospect_id": before["prospect"]["id"], "answer": "well"}
    caller.put(f"/api/people/{entry(before, 'Dana Voss')['person']['id']}/tie", answer)
    after = caller.suggest(page)
    assert names(after)[0] == "Dana Voss"
    assert after["best"]["person"]["name"] == "Dana Voss"
    assert after["verdict"] == "ask"
    assert 3 <= len(after["best"]["reasons"]) <= 4


def test_the_order_on_the_page_is_no_matter(caller: Caller) -> None:
    first = caller.suggest(profile(PRIYA, [SAM, DANA, MEI]))
    note(caller, first, "Sam Okafor", "", closeness=4)
    one = caller.suggest(profile(PRIYA, [SAM, DANA, MEI]))
    other = caller.suggest(profile(PRIYA, [MEI, SAM, DANA]))
    assert names(one) == names(other)


def test_a_first_name_in_a_note_means_the_prospect_on_whose_page_it_was_written(
    caller: Caller,
) -> None:
    page = profile(PRIYA, [SAM, DANA])
    first = caller.suggest(page)
    note(caller, first, "Sam Okafor", "Good friend, spoke last week. Knows Priya very well.")
    assert entry(caller.suggest(page), "Sam Okafor")["them_and_prospect"]["known"]
    other = profile(person("Priya Kapoor", degree=2), [SAM, DANA])
    assert not entry(caller.suggest(other), "Sam Okafor")["them_and_prospect"]["known"]


def test_years_at_one_company_are_evidence_with_their_source(caller: Caller) -> None:
    jobs = {"positions": [{"company": "Northwind Ltd", "from": "2018", "to": "2022"}]}
    page = profile(PRIYA, [SAM, DANA], history=jobs)
    first = caller.suggest(page)
    note(caller, first, "Sam Okafor", "Worked with Sam at Northwind 2017-2021. Coffee last week.")
    them = entry(caller.suggest(page), "Sam Okafor")
    assert them["them_and_prospect"]["known"]
    [reason] = [r for r in them["reasons"] if "Northwind" in r["text"] and "Priya" in r["text"]]
    assert reason["sign"] == "+"
    assert "note" in reason["source"]


def test_readings_of_several_pages_add_up(caller: Caller) -> None:
    subject = {**PRIYA, "urn": URN}
    seen = caller.suggest(profile(subject, [SAM], total=3, complete=False))
    rest = "Read 1 of 3 mutuals. Open the full list to include the rest."
    assert seen["read"] == {"named": 1, "total": 3, "complete": False, "text": rest}
    listed = profile(
        person("", url=None, urn=URN),
        [SAM, DANA, MEI],
        kind="mutual_list",
        total=None,
        complete=None,
        url="https://www.linkedin.com/search/results/people/?connectionOf=x",
    )
    both = caller.suggest(listed)
    assert both["prospect"]["name"] == "Priya Natarajan"
    whole = "Read all 3 mutuals."
    assert both["read"] == {"named": 3, "total": 3, "complete": True, "text": whole}
    again = caller.suggest(profile(subject, [SAM], total=3, complete=False))
    assert again["read"]["named"] == 3


def test_a_name_without_an_address_is_nobody(caller: Caller) -> None:
    first_only = {**person("Sam"), "url": None, "name_quality": "first_only"}
    seen = caller.suggest(profile(PRIYA, [first_only], total=4, complete=False))
    [only] = seen["ranked"]
    assert only["person"]["id"] is None
    assert only["note"] is None
    assert seen["ask"] is None
    assert seen["read"]["named"] == 1


def test_two_of_one_name_stay_two(caller: Caller) -> None:
    twins = [SAM, {**SAM, "url": "https://www.linkedin.com/in/sam-okafor-2/"}]
    ids = {e["person"]["id"] for e in caller.suggest(profile(PRIYA, twins))["ranked"]}
    assert len(ids) == 2


def test_the_ask_asks_for_what_is_missing_and_then_has_no_hole(caller: Caller) -> None:
    page = profile(PRIYA, [SAM])
    first = caller.suggest(page)
    note(caller, first, "Sam Okafor", "", closeness=4, last_contact="2026-11-18")
    prospect = first["prospect"]["id"]
    sam = entry(first, "Sam Okafor")["person"]["id"]
    answer = {"prospect_id": prospect, "answer": "well"}
    caller.put(f"/api/people/{sam}/tie", answer)
    ask = caller.suggest(page)["ask"]
    assert [m["field"] for m in ask["missing"]] == ["me.name", "me.offer", "benefit"]
    assert ask["to_introducer"]["text"] == ask["forwardable"]["text"] == ""
    caller.put("/api/me", {"name": "Ada Lindqvist", "offer": "We cut meter-data costs."})
    caller.put(f"/api/people/{prospect}/benefit", {"text": "It could save her team months."})
    ask = caller.suggest(page)["ask"]
    assert ask["missing"] == []
    assert ask["introducer_id"] == sam
    assert "Priya Natarajan" in ask["to_introducer"]["text"]
    assert "Ada Lindqvist" in ask["forwardable"]["text"]
    assert ask["lint"] == []


def test_a_benefit_is_proposed_for_the_next_prospect_of_the_company(caller: Caller) -> None:
    first = caller.suggest(profile(PRIYA, [SAM]))
    line = {"text": "It could save the team months."}
    caller.put(f"/api/people/{first['prospect']['id']}/benefit", line)
    colleague = profile(person("Ravi Menon", company="Lumen Grid"), [SAM])
    sam = entry(first, "Sam Okafor")["person"]["id"]
    ask = caller.suggest(colleague, introducer_id=sam)["ask"]
    [missing] = [m for m in ask["missing"] if m["field"] == "benefit"]
    assert missing["proposal"] == line["text"]


def test_the_day_to_judge_from_can_be_given(caller: Caller) -> None:
    page = profile(PRIYA, [SAM])
    first = caller.suggest(page)
    note(caller, first, "Sam Okafor", "Don't ask before March 2027.", closeness=4)
    now = entry(caller.suggest(page), "Sam Okafor")
    later = entry(caller.suggest(page, on="2027-03-02"), "Sam Okafor")
    assert now["verdict"] == "wait"
    assert now["cautions"][0]["until"] == "2027-03-01"
    assert later["verdict"] != "wait"


@pytest.mark.parametrize(
    ("change", "status", "words"),
    [
        ({"kind": "refused", "refusal": "still_loading", "subject": None}, 422, "Try again"),
        ({"kind": "people_search", "subject": None}, 422, "Choose one"),
        ({"subject": None}, 422, "Open the person's profile"),
        ({"subject": {**PRIYA, "name": "x" * 10_000}}, 400, "name"),
        ({"mutuals": [SAM] * 501}, 400, "mutuals"),
        ({"kind": "portrait"}, 400, "kind"),
    ],
)
def test_a_reading_that_cannot_be_used_is_refused_in_words(
    caller: Caller, change: dict[str, Any], status: int, words: str
) -> None:
    body = {"reading": {**profile(PRIYA, [SAM]), **change}}
    answer = caller.http.post("/api/suggestions", json=body)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert words in answer.text
    assert caller.get("/api/people")["people"] == []


def test_strange_characters_are_tidied_and_kept_as_text(caller: Caller) -> None:
    odd = person("Sam\u202e\u200b <b>O'Kafor</b>\x00", url=SAM["url"])
    [only] = caller.suggest(profile(PRIYA, [odd]))["ranked"]
    assert only["person"]["name"] == "Sam <b>O'Kafor</b>"


def test_who_was_chosen_and_is_held_no_more_gives_way_to_the_best(caller: Caller) -> None:
    page = profile(PRIYA, [SAM, DANA])
    seen = caller.suggest(page)
    note(caller, seen, "Sam Okafor", "Good friend, coffee last week.", closeness=4)
    sam, dana = (entry(seen, name)["person"]["id"] for name in ("Sam Okafor", "Dana Voss"))
    body = {"reading": page, "introducer_id": dana}
    assert caller.post("/api/suggestions", body)["ask"]["introducer_id"] == dana
    caller.post(f"/api/people/{sam}/merge", {"other_id": dana})
    for gone in (dana, 999):
        again = caller.post("/api/suggestions", {**body, "introducer_id": gone})
        assert names(again) == ["Sam Okafor"]
        assert again["ask"] == caller.suggest(page)["ask"]


def test_more_mutuals_than_any_page_shows_are_refused_and_the_companion_goes_on(
    caller: Caller,
) -> None:
    many = [person(f"Person {number}") for number in range(10_000)]
    refused = caller.http.post("/api/suggestions", json={"reading": profile(PRIYA, many)})
    assert refused.status_code == 413
    assert len(caller.suggest(profile(PRIYA, [SAM]))["ranked"]) == 1


def test_a_name_in_arabic_with_its_joiners_stays_as_it_is(caller: Caller) -> None:
    name = "\u0645\u06cc\u200c\u0646\u0627 \u0631\u0636\u0627"
    only = caller.suggest(profile(PRIYA, [{**SAM, "name": name}]))["ranked"][0]
    assert only["person"]["name"] == name
