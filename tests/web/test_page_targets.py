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
    assert "Everybody at brodhaus gmbh: this rule finds 1 person today." in page.text
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
    assert page.get("/targets?at=-1&path=&off=zz&was=~~").answer.status_code == 200
    for unknown in ("list=-1", "list=x"):
        assert page.get(f"/targets?{unknown}").answer.status_code == 404
        assert "There is no such list" in page.text
        assert page.get(f"/targets/file.csv?{unknown}").answer.status_code == 404
    page.bring("/targets/file", [("x.pdf", b"%PDF-1.4")])
    assert "save it as CSV" in page.text


def test_whom_several_may_be_is_asked_and_bad_rows_are_listed(here: House) -> None:
    twin = person("Jonas Lind", url="https://www.linkedin.com/in/jonas-2/", company="Orbit")
    here.panel.suggest(profile(twin, []))
    page = here.browser.get("/targets")
    table = b"Name,Stars,List\nJonas Lind,4,Pilots\nMia Berg,many,\n,2,\n"
    page.bring("/targets/file", [("targets.csv", table)])
    assert "Inroad knows 2 people called Jonas Lind. Whom do you mean?" in page.text
    assert (
        "Row 3: “many” is no number of stars: kept without stars; write 1 to 5 (the rest of the row"
        in page.text
    )
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
    page.get("/targets/lists/2/remove")
    assert "What will be gone 1 person put on it by you, 1 with stars. No rules." in page.text
    assert "1 person is a target through this list alone" in page.text
    assert here.panel.get("/api/targets")["total"] == 1
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


def test_a_name_or_an_address_that_says_nothing_is_refused_beside_its_field(here: House) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/hand", name="Ada Voss", address="not an address")
    assert page.answer.status_code == 422
    assert "This is not the address of a profile" in page.text
    assert 'value="not an address"' in page.answer.text
    for name in ("🎉🎉", "..."):
        page.send("/targets/hand", name=name, at_company="Orbit")
        assert page.answer.status_code == 422
        assert f'value="{name}"' in page.answer.text
        assert "This is no name." in page.text
    page.send("/targets/paste", text="name,company\n=cmd|calc\n/no/file.csv")
    assert page.answer.status_code == 422
    assert "Line 1: it reads as the heading of a table" in page.text
    assert ".." not in page.text
    assert here.panel.get("/api/targets")["total"] == 0
    assert here.panel.get("/api/target-rules")["rules"] == []


def test_the_page_comes_back_near_the_row_and_says_off_only_of_who_is_off(here: House) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/paste", text="Ada Voss, CTO at Orbit\nMia Berg\nIda Holt")
    ada, ida = here.panel.id_of("Ada Voss"), here.panel.id_of("Ida Holt")
    [here_field] = re.findall(
        rf'action="/targets/{ada}/off".*?name="here" value="([^"]*)"',
        page.get("/targets").answer.text,
        re.DOTALL,
    )
    assert here_field == f"near={ida}"
    page.send(f"/targets/{ada}/off", here=here_field)
    assert page.answer.url.fragment == f"t{ida}"
    bar = str(page.answer.url)
    was = re.search(r'name="was" value="([^"]*)"', page.answer.text)
    assert was
    page.send("/targets/back", person=str(ada), was=was[1])
    assert "is off your targets" not in page.get(bar).text
    assert "is off your targets" not in page.get(f"/targets?off={here.priya}&was=abc").text


def test_who_is_added_is_seen_whatever_was_looked_for_and_the_user_hears_whom_they_know(
    here: House,
) -> None:
    page = here.browser.get("/targets")
    page.send("/targets/hand", name="Mia Berg", here="q=nobody+here&company=Orbit&path=some")
    assert "1 target" in page.text
    page.send("/targets/hand", name="Sam Okafor")
    assert "You know Sam Okafor already: no introduction is needed." in page.text
    assert here.panel.get("/api/targets", params={"at": 1_000_000})["page"] == 1
    page.send("/targets/lists", list_name="targets")
    assert "There is a list “Targets” already" in page.text
    page.send("/targets/1/stars", stars="3")
    page.send("/targets/back")
    assert "Something was missing in the form" in page.text
    assert "person" not in re.findall(r"Nothing was changed[^.]*\.[^.]*\.", page.text)[0]


def test_of_very_many_unclear_names_some_are_asked_about_at_a_time(here: House) -> None:
    for number in (2, 3):
        address = f"https://www.linkedin.com/in/jonas-{number}/"
        here.panel.suggest(profile(person("Jonas Lind", url=address, company="Orbit"), []))
    page = here.browser.get("/targets")
    rows = "".join(f"Jonas Lind,{number % 5 + 1},A;B;C;D\n" for number in range(300))
    page.bring("/targets/file", [("many.csv", f"Name,Stars,List\n{rows}".encode())])
    assert "300 names may mean one of several people: choose." in page.text
    assert "200 more names are left out for now" in page.text
    fields = dict(re.findall(r'type="hidden" name="(\w+_\d+)" value="([^"]*)"', page.answer.text))
    jonas = re.search(r'name="who_1" value="(\d+)"', page.answer.text)
    assert jonas
    chosen = {f"who_{number}": jonas[1] for number in range(1, 101)}
    page.send("/targets/choose", **fields, **chosen)
    assert "Jonas Lind is on your targets now." in page.text
    [one] = here.panel.get("/api/targets")["targets"]
    assert len(one["lists"]) == 4
