"""Triage and duplicates on the local page, in a browser without a script."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.companion import person, profile
from tests.web.rooms import PRIYA, House, house

TWIN = person("Sam O. Okafor", url=None, urn="ACoAAsamOkafor00000001", company="Northwind GmbH")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "home") as found:
        yield found


def test_people_are_gone_through_with_buttons(here: House) -> None:
    page = here.browser.get("/triage")
    assert "2 to go" in page.text
    assert "Do you really know Sam?" in page.text
    assert "A mutual of somebody whom you looked at." in page.text
    page.send("/triage", person_id=here.sam, answer="3")
    assert page.path == "/triage"
    assert "Do you really know Vera?" in page.text
    assert "Sam Okafor : good" in page.text
    assert here.panel.get(f"/api/people/{here.sam}")["note"]["closeness"] == 3
    page.send("/triage", do="undo")
    assert "2 to go" in page.text
    assert here.panel.get(f"/api/people/{here.sam}")["note"] is None
    for name in (here.sam, here.vera):
        page.send("/triage", person_id=name, answer="skip")
    assert "That was everybody." in page.text
    assert "2 to go" in page.send("/triage", do="again").text


def test_what_does_not_fit_is_said_and_changes_nothing(here: House) -> None:
    page = here.browser.get("/triage")
    assert "There is nothing to undo" in page.send("/triage", do="undo").text
    assert "Nothing was changed" in page.send("/triage", person_id=here.sam, answer="7").text
    page.send("/triage", person_id=9_999, answer="2")
    assert "does not know this person" in page.text
    assert "2 to go" in page.get("/triage").text


def test_a_form_of_another_visit_is_refused(here: House) -> None:
    page = here.browser.get("/triage")
    page.token = "0" * 64
    assert page.send("/triage", person_id=here.sam, answer="3").answer.status_code == 403
    assert here.panel.get(f"/api/people/{here.sam}")["note"] is None


def test_two_are_made_one_kept_apart_and_both_are_undone(here: House) -> None:
    here.panel.suggest(profile(PRIYA, [TWIN]))
    page = here.browser.get("/duplicates")
    assert "1 pair to look at" in page.text
    assert "Both are at Northwind." in page.text
    found = here.panel.get("/api/doubles")["proposals"][0]
    both = {"one": found["one"]["id"], "other": found["other"]["id"]}
    page.send("/duplicates", **both, at=0, answer="same")
    assert "Made one person of two." in page.text
    assert "Nobody seems to be here twice." in page.text
    assert here.panel.get(f"/api/people/{both['one']}")["merges"]
    page.send("/duplicates", **both, at=0, undo="same")
    assert "1 pair to look at" in page.text
    page.send("/duplicates", **both, at=0, answer="later")
    assert "see those again that you put off" in page.text
    page.send("/duplicates", **both, at=0, answer="apart")
    assert "Kept apart for good." in page.text
    assert here.panel.get("/api/doubles")["left"] == 0
    page.send("/duplicates", **both, at=0, undo="apart")
    assert "1 pair to look at" in page.text


@pytest.mark.parametrize(
    "asked", ["?at=-3", "?at=99999999", "?did=same-x-1", "?did=<b>", "?at=%00"]
)
def test_any_address_is_a_page(here: House, asked: str) -> None:
    assert here.browser.get(f"/duplicates{asked}").answer.status_code == 200
