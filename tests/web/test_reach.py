"""How to reach people and companies, who helps most, whom to get to know: over HTTP."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from inroad.domain.reading import PagePerson
from inroad.store import people
from inroad.store.engine import writing
from tests.companion import person, profile
from tests.web.mapped import LENA, NADIA, SAM, VERA, Mapped, mapped


@pytest.fixture(scope="module")
def over(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapped]:
    """A map that the tests of this file only ask."""
    with mapped(tmp_path_factory.mktemp("home")) as found:
        found.want("Nadia", "Tom", "Lena")
        yield found


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Mapped]:
    """A map of one test's own."""
    with mapped(tmp_path / "home") as found:
        yield found


WAITS = "A good friend, coffee last week. Don't ask before 1 May 2093."


def reach(over: Mapped, first: str) -> Any:
    return over.panel.get(f"/api/people/{over.ids[first]}/reach")


def test_the_best_way_is_the_one_that_the_panel_names(over: Mapped) -> None:
    found = reach(over, "Nadia")
    panel = over.panel.suggest(profile(NADIA, [SAM, VERA]))
    assert found["text"] == "Ask Sam Okafor to introduce you to Nadia Ferro."
    assert [it["asks"][0]["introducer"]["id"] for it in found["paths"]] == [
        it["person"]["id"] for it in panel["ranked"]
    ]
    assert [it["verdict"] for it in found["paths"]] == [it["verdict"] for it in panel["ranked"]]
    assert [it["chance"]["value"] for it in found["paths"]] == [
        pytest.approx(it["success"]["mid"], abs=0.001) for it in panel["ranked"]
    ]
    assert found["chains"] == found["guesses"] == []


def test_a_path_tells_what_it_rests_on_and_from_where(over: Mapped) -> None:
    [ask] = reach(over, "Nadia")["paths"][0]["asks"]
    page, said = ask["ties"]
    assert (page["text"], page["link"]) == ("Connected", "https://www.linkedin.com/in/nadia-ferro/")
    assert page["on"] == f"{datetime.now(UTC).astimezone().date()}"
    assert (said["text"], said["link"]) == ("Know each other", None)
    assert ask["text"].startswith("Sam Okafor and Nadia Ferro know each other (as you said) and")


def test_a_chain_names_both_asks_in_order(over: Mapped) -> None:
    found = reach(over, "Tom")
    assert found["paths"] == []
    [chain] = found["chains"]
    names = [(it["introducer"]["name"], it["to"]["name"]) for it in chain["asks"]]
    assert names == [("Sam Okafor", "Nadia Ferro"), ("Nadia Ferro", "Tom O’Baltar")]
    assert found["text"].startswith("Nobody you know knows Tom O’Baltar. Ask Sam Okafor to")
    assert "and then ask Nadia Ferro to introduce you to Tom O’Baltar." in found["text"]
    assert "Nadia Ferro, whom you have just met" in chain["weakest"]


def test_a_guess_is_no_path(over: Mapped) -> None:
    found = reach(over, "Lena")
    assert (found["paths"], found["chains"], found["verdict"]) == ([], [], None)
    assert [it["name"] for it in found["guesses"]] == ["Vera Lund"]
    assert found["guess_text"] == "Vera Lund may: ask whether they do."


def test_whom_the_user_knows_needs_no_introduction_and_opens_targets(over: Mapped) -> None:
    found = reach(over, "Sam")
    assert (found["known"], found["paths"]) == (True, [])
    assert found["opens_text"] == "Sam Okafor unlocks one of your targets."
    assert [it["target"]["name"] for it in found["opens"]] == ["Nadia Ferro"]


def test_nobody_is_said_and_so_is_who_is_not_there(over: Mapped) -> None:
    with writing(over.served.engine) as connection:
        alone = people.add_named(connection, PagePerson(name="Uma Vale"), datetime.now(UTC))
    found = over.panel.get(f"/api/people/{alone}/reach")
    assert found["text"] == "Nobody you know can introduce you to Uma Vale."
    assert over.panel.http.get("/api/people/4711/reach").status_code == 404
    assert over.panel.http.get("/api/companies/nowhere/reach").status_code == 404


def test_who_unlocks_most_and_the_new_tie_that_opens_the_rest(over: Mapped) -> None:
    most = over.panel.get("/api/unlockers")
    assert [it["introducer"]["name"] for it in most["unlockers"]] == ["Sam Okafor"]
    assert most["unlockers"][0]["text"] == "Unlocks one of your targets"
    assert most["total"] == pytest.approx(most["bound"])
    new = over.panel.get("/api/new-ties")
    assert (new["wanted"], new["without"], new["new_ties"]) == (3, 2, [])
    assert new["text"] == (
        "To two of your three targets there is no good way now. Who knows them is one of your"
        " targets already."
    )
    nobodys = {"list": 4711}
    assert over.panel.get("/api/unlockers", params=nobodys)["wanted"] == 0
    assert over.panel.get("/api/new-ties", params=nobodys)["text"] == "You have no targets yet."


def test_a_company_by_any_of_its_names(over: Mapped) -> None:
    found = over.panel.get("/api/companies/Tarnwell GmbH/reach")
    assert found["key"] == "tarnwell"
    assert [it["name"] for it in found["known"]] == ["Vera Lund"]
    ways = [
        (it["person"]["name"], it["path"]["asks"][0]["introducer"]["name"]) for it in found["ways"]
    ]
    assert ways == [("Nadia Ferro", "Sam Okafor")]
    assert [it["name"] for it in found["out_of_reach"]] == ["Lena Quist"]
    assert (found["knows"], found["reached"], found["missed"]) == (1, 1, 1)


def test_the_answers_are_described(over: Mapped) -> None:
    paths = over.panel.get("/api/openapi/openapi.json")["paths"]
    for path in ("/api/people/{person_id}/reach", "/api/companies/{key}/reach"):
        assert path in paths
    assert {it["name"] for it in paths["/api/unlockers"]["get"]["parameters"]} == {"list", "most"}


def test_a_new_tie_is_nobody_whom_the_user_is_about_to_meet_and_waits_are_said(own: Mapped) -> None:
    own.want("Tom", "Lena")
    [tie] = own.panel.get("/api/new-ties")["new_ties"]
    assert (tie["person"]["name"], [it["name"] for it in tie["targets"]]) == (
        "Nadia Ferro",
        ["Tom O’Baltar"],
    )
    assert (tie["meeting"], tie["wait"]) == (
        "Ask Sam Okafor to introduce you to Nadia Ferro.",
        "",
    )
    own.note("Sam", f"{WAITS} Knows Nadia Ferro very well.")
    own.note("Vera", f"{WAITS} Knows Nadia Ferro.")
    [tie] = own.panel.get("/api/new-ties")["new_ties"]
    assert tie["wait"] == "not before 1 May 2093"
    own.want("Nadia")
    assert own.panel.get("/api/new-ties")["new_ties"] == []


def test_who_should_not_be_asked_now_is_told_so(own: Mapped) -> None:
    own.note("Sam", f"{WAITS} Knows Nadia Ferro very well.")
    own.want("Nadia", "Tom")
    found = reach(own, "Nadia")
    [sam] = [it for it in found["paths"] if it["asks"][0]["introducer"]["id"] == own.ids["Sam"]]
    assert sam["verdict"] == "wait"
    first = own.panel.get("/api/unlockers")["unlockers"][0]
    assert (first["introducer"]["name"], first["wait"]) == ("Sam Okafor", "not before 1 May 2093")
    assert reach(own, "Sam")["wait"] == "not before 1 May 2093"


def test_all_pages_propose_the_same_person_where_the_best_one_waits(own: Mapped) -> None:
    own.note("Sam", f"{WAITS} Knows Nadia Ferro very well.")
    own.note("Vera", "Spoke with her last week. Knows Nadia Ferro.")
    own.want("Nadia")
    instead = "Sam Okafor knows them better, but not before 1 May 2093."
    found = reach(own, "Nadia")
    assert found["paths"][0]["asks"][0]["introducer"]["name"] == "Vera Lund"
    assert found["instead"] == instead
    best = own.panel.get("/api/targets")["targets"][0]["best"]
    assert (best["name"], best["wait"], best["instead"]) == ("Vera Lund", "", instead)
    [way] = own.panel.get("/api/companies/tarnwell/reach")["ways"]
    assert way["path"]["asks"][0]["introducer"]["name"] == "Vera Lund"
    assert (way["wait"], way["instead"]) == ("", instead)
    said = own.panel.get("/api/map", params={"about": own.ids["Nadia"]})["said"]
    assert said == f"{found['text']} {instead}"


def test_a_way_through_two_is_on_the_targets_and_on_the_company(own: Mapped) -> None:
    own.want("Tom")
    [tom] = own.panel.get("/api/targets")["targets"]
    assert (tom["best"], tom["two"]["names"]) == (None, ["Sam Okafor", "Nadia Ferro"])
    found = own.panel.get("/api/companies/kettle bridge/reach")
    assert (found["through_two"], found["missed"], found["out_of_reach"]) == (1, 0, [])
    assert found["two"][0]["path"]["text"].startswith("Ask Sam Okafor to introduce you to Nadia")
    assert "One person can be reached through two people." in found["text"]


def test_whose_ask_for_this_very_person_is_open_is_not_asked_again(own: Mapped) -> None:
    own.want("Nadia")
    asked = {"introducer_id": own.ids["Sam"], "prospect_id": own.ids["Nadia"]}
    own.panel.post("/api/asks", {**asked, "on": f"{datetime.now(UTC).astimezone().date()}"})
    [way] = own.panel.get("/api/companies/tarnwell/reach")["ways"]
    assert way["asked"].startswith("asked on ")
    assert way["path"]["asks"][0]["introducer"]["name"] == "Sam Okafor"
    [opened] = reach(own, "Sam")["opens"]
    assert opened["asked"] == way["asked"]


def test_the_ties_of_a_person_tell_how_strong_they_are(over: Mapped) -> None:
    ties = over.panel.get(f"/api/people/{over.ids['Sam']}/ties")
    told = {(it["other"]["name"], it["text"]): it["strength"] for it in ties["rows"]}
    assert told["Nadia Ferro", "Know each other"] == "a strong tie"
    assert over.panel.http.get("/api/people/4711/ties").status_code == 404


def test_a_way_that_the_page_does_not_name_is_told_apart(own: Mapped) -> None:
    own.panel.suggest(profile(person("Lena Quist", company="Tarnwell", degree=2), [VERA]))
    own.note("Sam", "A good friend, coffee last week. Knows Lena Quist very well.")
    told = {it["asks"][0]["introducer"]["name"]: it["beside"] for it in reach(own, "Lena")["paths"]}
    assert told == {"Sam Okafor": True, "Vera Lund": False}
    panel = own.panel.get(f"/api/people/{own.ids['Nadia']}/reach")
    assert not any(it["beside"] for it in panel["paths"])


def test_a_change_shows_at_once(own: Mapped) -> None:
    seen = profile(person("Lena Quist", company="Tarnwell", degree=2), [SAM])
    own.panel.suggest(seen)
    assert reach(own, "Lena")["text"].startswith("Ask Sam how well they know Lena")
    own.panel.http.delete(f"/api/people/{own.ids['Sam']}")
    found = reach(own, "Lena")
    assert found["paths"] == []
    assert "Sam" not in found["text"]


def test_who_is_only_a_small_chance_is_named_with_the_targets(own: Mapped) -> None:
    own.panel.suggest(profile(LENA, [VERA]))
    own.note("Vera", "We met once, at a fair in 2011.")
    own.want("Lena")
    [vera] = own.panel.get("/api/unlockers")["unlockers"]
    assert vera["text"] == "Only small chances"
    assert [it["name"] for it in vera["targets"]] == ["Lena Quist"]
