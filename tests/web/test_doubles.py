"""One person once, over HTTP: proposed by name, joined by the user, taken apart again."""

from typing import Any

from tests.companion import Caller, person, profile

PRIYA = person("Priya Natarajan", company="Lumen Grid")
SLUG = person("Jürgen Müller", company="Northwind", headline="Plans freight")
URN = person("Juergen Mueller", url=None, urn="ACoAAjuergenMueller0001", company="Northwind GmbH")
TWIN = person("Odette Redfern", company="Tidewell")
OTHER_TWIN = {**TWIN, "url": "https://www.linkedin.com/in/odette-redfern-2/"}


def met(caller: Caller, *mutuals: dict[str, Any], of: dict[str, Any] = PRIYA) -> dict[str, int]:
    """The mutuals of a page, by address."""
    seen = caller.suggest(profile(of, list(mutuals)))
    people = [entry["person"] for entry in seen["ranked"]]
    return {it["url"] or it["urn"]: it["id"] for it in people}


def test_two_spellings_are_proposed_made_one_and_two_again(caller: Caller) -> None:
    one = met(caller, SLUG)[SLUG["url"]]
    other = met(caller, URN, of=person("Nora Adler"))[URN["urn"]]
    caller.put(f"/api/people/{other}/note", {"text": "Owes me a lunch."})
    [proposal] = caller.get("/api/doubles")["proposals"]
    assert (proposal["one"]["id"], proposal["other"]["id"]) == (one, other)
    assert proposal["how"] == "almost_certain"
    assert proposal["reasons"][1] == {"sign": "+", "text": "Both are at Northwind."}
    caller.post(f"/api/people/{one}/merge", {"other_id": other})
    assert caller.get("/api/doubles") == {"proposals": [], "left": 0}
    kept = caller.get(f"/api/people/{one}")
    assert kept["note"]["text"] == "Owes me a lunch."
    assert [merge["gone_id"] for merge in kept["merges"]] == [other]
    back = caller.post(f"/api/people/{one}/unmerge", {"other_id": other})
    assert (back["id"], back["name"]) == (other, "Juergen Mueller")
    assert caller.get(f"/api/people/{one}")["note"] is None
    assert caller.get("/api/doubles")["left"] == 0, "they are said to be two people now"
    again = caller.http.post(f"/api/people/{one}/unmerge", json={})
    assert (again.status_code, again.json()["title"]) == (404, "Nobody was merged here")


def test_who_is_not_the_same_is_never_proposed_again(caller: Caller) -> None:
    one = met(caller, SLUG)[SLUG["url"]]
    other = met(caller, URN, of=person("Nora Adler"))[URN["urn"]]
    assert caller.get("/api/doubles")["left"] == 1
    caller.post(f"/api/people/{one}/apart", {"other_id": other})
    met(caller, SLUG, of=person("Vera Lund"))
    met(caller, {**URN, "headline": "Somebody else"}, of=person("Vera Lund"))
    assert caller.get("/api/doubles")["left"] == 0
    caller.post(f"/api/people/{one}/apart", {"other_id": other, "apart": False})
    assert caller.get("/api/doubles")["left"] == 1


def test_two_of_one_name_on_one_page_are_two_people(caller: Caller) -> None:
    ids = met(caller, TWIN, OTHER_TWIN, person("Odette"))
    assert len(set(ids.values())) >= 2
    assert caller.get("/api/doubles")["left"] == 0


def test_a_company_is_one_and_the_users_word_counts(caller: Caller) -> None:
    met(caller, SLUG, {**TWIN, "company": "Alphadale"}, person("Sam Okafor", company="northwind"))
    met(caller, URN, of=person("Nora Adler", company="Goolet LLC"))
    found = caller.get("/api/companies", params={"q": "northwind"})["companies"]
    assert [(it["name"], it["people"], len(it["forms"])) for it in found] == [("Northwind", 3, 3)]
    word = {"one": "Goolet", "other": "Alphadale", "same": True}
    assert caller.put("/api/companies/word", word) == word
    history = {"positions": [{"company": "Goolet LLC", "from": "2015", "to": None}]}
    hers = {"positions": [{"company": "Alphadale", "from": "2016", "to": None}]}
    caller.suggest(profile(TWIN, [SLUG], history=hers))
    seen = caller.suggest(profile(person("Nora Adler"), [TWIN], history=history))
    reasons = " ".join(it["text"] for it in seen["ranked"][0]["reasons"])
    assert "Alphadale" in reasons or "Goolet" in reasons
    caller.put("/api/companies/word", {**word, "same": None})
    seen = caller.suggest(profile(person("Nora Adler"), [TWIN], history=history))
    reasons = " ".join(it["text"] for it in seen["ranked"][0]["reasons"])
    assert "Alphadale" not in reasons
    assert "Goolet" not in reasons


def test_who_decides_is_shown_and_can_be_corrected(caller: Caller) -> None:
    ceo = person("Vera Lund", headline="Geschäftsführerin bei Tidewell")
    number = met(caller, ceo, SLUG)[ceo["url"]]
    shown = caller.get(f"/api/people/{number}")
    assert shown["role"]["decides"] is True
    assert shown["role"]["why"] == "“Geschäftsführerin” is the head of a company."
    [row] = caller.get("/api/people", params={"q": "Vera"})["people"]
    assert row["role"] == shown["role"]
    corrected = caller.patch(f"/api/people/{number}", {"decision_maker": False})
    assert corrected["decision_maker"] is False
    role = caller.get(f"/api/people/{number}")["role"]
    assert (role["decides"], role["by"]) == (False, "you")
    caller.patch(f"/api/people/{number}", {"decision_maker": None})
    assert caller.get(f"/api/people/{number}")["role"]["by"] == "rule"
