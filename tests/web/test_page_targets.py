"""Targets on the local page, in a browser without a script."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.companion import person, profile
from tests.web.rooms import House, house

JONAS = person("Jonas Lind", headline="Baker", company="Brodhaus", degree=2)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "home") as found:
        found.panel.suggest(profile(JONAS, []))
        note = {"text": "Close friend. Coffee last month.", "closeness": 4}
        found.panel.put(f"/api/people/{found.sam}/note", note)
        yield found


def test_targets_come_in_by_hand_by_paste_and_by_rule(here: House) -> None:
    page = here.browser.get("/targets")
    assert "Targets" in page.text
    page.send("/targets/hand", name="Priya Natarajan", at_company="Lumen Grid", stars="5")
    assert "Priya Natarajan is on your targets now." in page.text
    assert "through Sam Okafor" in page.text
    assert "1 target" in page.text
    page.send("/targets/lists", list_name="Bakers")
    assert page.answer.url.query == b"list=2"
    page.send("/targets/rule", rule_company="brodhaus gmbh", rule_stars="2", here="list=2")
    assert "Everybody at brodhaus gmbh: this rule finds 1 today." in page.text
    assert "Jonas Lind" in page.text
    page.send("/targets/paste", text="Ada Voss, CTO at Orbit\nMia Berg", here="list=2")
    assert "Ada Voss and Mia Berg are on your targets now." in page.text
    assert "3 targets" in page.text
    assert "Nobody you know can introduce them yet." in page.text
    assert "4 targets" in page.get("/targets").text
    assert "2 targets" in page.get("/targets?decides=yes").text
    assert "3 targets" in page.get("/targets?path=none").text
    assert "Nobody fits" in page.get("/targets?q=nobody+here").text


def test_what_does_not_fit_is_said_and_what_was_typed_stays(here: House) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/hand", headline="A role alone", stars="5")
    assert page.answer.status_code == 422
    assert "Nobody is named. Give a name" in page.text
    assert 'value="A role alone"' in page.answer.text
    page.send("/targets/rule", rule_role=" , ", rule_company="")
    assert "This rule would find everybody" in page.text
    page.send("/targets/paste", text="")
    assert page.answer.status_code == 422
    page.send("/targets/lists", list_name="")
    assert page.answer.status_code == 422
    page.send("/targets/999/stars", stars="3")
    assert "Inroad does not know this person" in page.text
    assert page.get("/targets?list=77").answer.status_code == 404
    assert page.get("/targets?list=x&at=-1&path=&off=zz&was=~~").answer.status_code == 200
    page.bring("/targets/file", [("x.pdf", b"%PDF-1.4")])
    assert "save it as CSV" in page.text


def test_whom_several_may_be_is_asked_and_bad_rows_are_listed(here: House) -> None:
    twin = person("Jonas Lind", url="https://www.linkedin.com/in/jonas-2/", company="Orbit")
    here.panel.suggest(profile(twin, []))
    page = here.browser.get("/targets")
    table = b"Name,Stars,List\nJonas Lind,4,Pilots\nMia Berg,many,\n,2,\n"
    page.bring("/targets/file", [("targets.csv", table)])
    assert "Inroad knows 2 people called Jonas Lind. Whom do you mean?" in page.text
    assert "Row 3: “many” is no number of stars; write 1 to 5 (the rest of the row" in page.text
    assert "Row 4: it has neither a name" in page.text
    jonas = here.panel.id_of("Jonas Lind")
    hidden = dict(re.findall(r'type="hidden" name="(\w+_1)" value="([^"]*)"', page.answer.text))
    page.send("/targets/choose", who_1=str(jonas), **hidden)
    assert "Jonas Lind is on your targets now." in page.text
    [list_id] = [it["id"] for it in here.panel.get("/api/target-lists")["lists"]
                 if it["name"] == "Pilots"]  # fmt: skip
    [one] = here.panel.get("/api/targets", params={"list": list_id})["targets"]
    assert (one["person"]["id"], one["stars"]) == (jonas, 4)
    page.send("/targets/choose", who_1="new", **hidden)
    assert len(here.panel.get("/api/people", params={"q": "Jonas Lind"})["people"]) == 3


def test_stars_are_set_people_taken_off_brought_back_and_moved(here: House) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/hand", name="Priya Natarajan", stars="5")
    page.send(f"/targets/{here.priya}/stars", stars="2")
    assert "Priya Natarajan: 2 ★★." in page.text
    page.send(f"/targets/{here.priya}/off")
    assert "Priya Natarajan is off your targets." in page.text
    was = re.search(r'name="was" value="([^"]*)"', page.answer.text)
    assert was
    assert "1 target" not in page.text
    page.send("/targets/back", person=str(here.priya), was=was[1])
    assert "Priya Natarajan is back." in page.text
    [one] = here.panel.get("/api/targets")["targets"]
    assert (one["stars"], one["source"]) == (2, "hand")
    page.send("/targets/lists", list_name="Later")
    page.send(f"/targets/{here.priya}/move", to="2")
    assert "1 target" in page.get("/targets?list=2").text
    page.send("/targets/lists/2/rename", list_name="Targets", here="list=2")
    assert "Another list has this name" in page.text
    page.send("/targets/lists/2/rename", list_name="Much later", here="list=2")
    assert "Much later" in page.text
    page.send("/targets/lists/2/remove")
    assert "The list is gone." in page.text
    assert here.panel.get("/api/targets")["total"] == 0


def test_the_table_that_is_saved_comes_in_again_as_it_was(here: House) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/hand", name="Priya Natarajan", stars="5")
    page.send("/targets/rule", rule_company="Brodhaus", rule_role="baker, cook", rule_stars="2")
    page.send("/targets/lists", list_name="Pilots")
    page.send("/targets/paste", text="Ada Voss, CTO at Orbit", here="list=2")
    before = here.panel.get("/api/targets"), here.panel.get("/api/target-rules")
    saved = page.get("/targets/file.csv").answer
    assert "attachment" in saved.headers["content-disposition"]
    for number in (1, 2):
        page.get("/targets").send(f"/targets/lists/{number}/remove")
    assert here.panel.get("/api/targets")["total"] == 0
    page.bring("/targets/file", [("targets.csv", saved.content)])
    after = here.panel.get("/api/targets"), here.panel.get("/api/target-rules")
    for was, now in zip(before[0]["targets"], after[0]["targets"], strict=True):
        assert (now["person"], now["stars"]) == (was["person"], was["stars"])
        assert len(now["lists"]) == len(was["lists"])
    told = [[(it["text"], it["stars"]) for it in rules["rules"]] for rules in (before[1], after[1])]
    assert told[0] == told[1]
