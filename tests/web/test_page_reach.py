"""How to reach people, companies, and who helps most, on the local page without a script."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.store import readings
from inroad.store.engine import writing
from tests.companion import person, profile
from tests.web.mapped import Mapped, mapped
from tests.web.visiting import Visit


@pytest.fixture(scope="module")
def looked_at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapped]:
    """A map that the tests of this file only look at."""
    with mapped(tmp_path_factory.mktemp("home")) as found:
        yield found


@pytest.fixture
def over(tmp_path: Path) -> Iterator[Mapped]:
    """A map of one test's own."""
    with mapped(tmp_path / "home") as found:
        yield found


@pytest.fixture
def at(over: Mapped) -> Visit:
    return over.browser


def test_a_person_who_is_reached_through_two(looked_at: Mapped) -> None:
    at = looked_at.browser
    at.get(f"/people/{looked_at.ids['Tom']}")
    assert "How to reach Tom" in at.text
    assert "Nobody you know knows Tom O’Baltar . It may go through two people." in at.text
    first = at.text.index("Ask Sam Okafor to introduce you to Nadia Ferro .")
    assert at.text.index("Then ask Nadia Ferro to introduce you to Tom O’Baltar .") > first
    assert "whom you have just met" in at.text


def test_what_a_person_page_says_agrees_with_the_page_of_the_ask(looked_at: Mapped) -> None:
    at = looked_at.browser
    nadia = looked_at.ids["Nadia"]
    at.get(f"/people/{nadia}")
    assert "Ask Sam Okafor to introduce you to Nadia Ferro." in at.text
    assert at.text.index("Good to ask") < at.text.index("Warm up first")
    assert f'href="/meet/{nadia}?to={looked_at.ids["Sam"]}"' in at.answer.text
    at.get(f"/meet/{nadia}")
    assert at.text.index("Best introducer") < at.text.index("Sam Okafor")
    assert "Good to ask" in at.text


def test_a_guess_is_shown_as_one(looked_at: Mapped) -> None:
    at = looked_at.browser
    at.get(f"/people/{looked_at.ids['Lena']}")
    assert "Nobody is known to know Lena Quist. Vera Lund may: ask whether they do." in at.text
    assert "Only guessed" in at.text
    assert "only guessed, which proves nothing" in at.text
    assert "a guess" in at.text.split("Ties of Lena")[1]


def test_onto_the_targets_and_off_them(over: Mapped, at: Visit) -> None:
    nadia = over.ids["Nadia"]
    at.get(f"/people/{nadia}").send(f"/people/{nadia}/target", wanted="yes")
    assert at.path == f"/people/{nadia}"
    assert "On your targets." in at.text
    assert "Take off your targets" in at.text
    at.get(f"/people/{over.ids['Sam']}")
    assert "Sam Okafor unlocks one of your targets." in at.text
    at.send(f"/people/{nadia}/target", wanted="no")
    assert "Off your targets." in at.text
    at.send(f"/people/{nadia}/target", wanted="perhaps")
    assert "Add to your targets" in at.text
    at.send("/people/4711/target", wanted="yes")
    assert at.answer.status_code == 404


def test_the_ties_with_where_and_when_old_ones_marked_page_by_page(over: Mapped, at: Visit) -> None:
    mutuals = [
        PageMutual(name=f"Zoe {number:02}", url=f"https://github.com/zoe{number:02}", degree=1)
        for number in range(40)
    ]
    lena = PagePerson(name="Lena Quist", url="https://www.linkedin.com/in/lena-quist/")
    page = "https://github.com/lena"
    seen = Reading(url=page, site="github", kind="profile", subject=lena, mutuals=mutuals)
    with writing(over.served.engine) as connection:
        long_ago = over.served.now() - timedelta(days=700)
        readings.record(connection, lena, seen, "of long ago", long_ago)
    at.get(f"/people/{over.ids['Lena']}")
    table = at.text.split("Ties of Lena")[1]
    assert "40 of them more than a year ago" in table
    assert "Page 1 of 2" in table
    assert table.count(" old ") == 25
    assert f'href="{page}"' in at.answer.text
    at.get(f"/people/{over.ids['Lena']}?ties=2")
    assert "Page 2 of 2" in at.text
    assert at.text.split("Ties of Lena")[1].count("Zoe") == 15
    assert at.get(f"/people/{over.ids['Lena']}?ties=x").answer.status_code == 200
    assert at.get(f"/people/{over.ids['Lena']}?ties=99999999999").answer.status_code == 200


def test_companies_are_found_and_one_is_shown_whole(looked_at: Mapped) -> None:
    at = looked_at.browser
    at.get("/companies")
    assert "Northwind" in at.text
    assert "Kettle Bridge" not in at.text
    assert "You know 1 of 3 there" in at.text
    assert "Kettle Bridge" in at.get("/companies?q=kettle").text
    assert "No company of this name." in at.get("/companies?q=nowhere+at+all").text
    at.get("/companies/tarnwell")
    assert "You know one person at Tarnwell." in at.text
    ways, _, missed = at.text.partition("Out of reach")
    assert re.search(r"Nadia Ferro decides .* Sam Okafor", ways)
    assert "Lena Quist" in missed.split("Whom you know there")[0]
    assert "Vera Lund" in missed.split("Whom you know there")[1]
    assert at.get("/companies/of%20nobody").answer.status_code == 404
    assert "Nobody is at this company" in at.text


def test_who_was_at_a_company_before(over: Mapped, at: Visit) -> None:
    history = {
        "positions": [
            {"company": "Northwind", "title": "Engineer", "from": "2021", "to": None},
            {"company": "Tarnwell AG", "title": "Engineer", "from": "2015", "to": "2020"},
        ],
        "schools": [],
    }
    sam = person("Sam Okafor", headline="Engineer at Northwind", company="Northwind")
    over.panel.suggest(profile(sam, [], history=history))
    at.get("/companies/tarnwell")
    assert re.search(r"Who was there before Sam Okafor 2015 to 2020", at.text)


def test_a_company_becomes_a_target(over: Mapped, at: Visit) -> None:
    at.get("/companies/tarnwell").send("/companies/tarnwell/target", decide="yes")
    assert "Whoever decides at Tarnwell is one of your targets" in at.text
    assert "Decision-makers at Tarnwell Add everybody at Tarnwell" in at.text
    assert over.panel.get("/api/unlockers")["wanted"] == 1
    at.send("/companies/tarnwell/target")
    assert "Everybody at Tarnwell" in at.text
    assert "Add everybody at Tarnwell" not in at.text
    at.send("/companies/of%20nobody/target")
    assert at.answer.status_code == 404


def test_two_names_of_one_company(over: Mapped, at: Visit) -> None:
    at.get("/companies/tarnwell").send(
        "/companies/tarnwell/same", other="Kettle Bridge", same="yes"
    )
    assert "Tarnwell and Kettle Bridge are one company from now on." in at.text
    assert "Tom O’Baltar" in at.text
    at.send("/companies/tarnwell/same", other="Kettle Bridge", same="no")
    assert "are not the same company" in at.text
    assert "Tom O’Baltar" not in at.get("/companies/tarnwell").text
    for other, why in (
        ("", "This is needed."),
        ("TARNWELL", "is the name that Tarnwell has already"),
        ("Nowhere at all", "Nobody whom Inroad has read of is at “Nowhere at all”."),
    ):
        at.send("/companies/tarnwell/same", other=other, same="yes")
        assert why in at.text
        assert f'value="{other}"' in at.answer.text
        assert at.answer.status_code == 422


def test_who_helps_most_and_whom_to_get_to_know(over: Mapped, at: Visit) -> None:
    at.get("/unlockers")
    assert "You have no targets yet." in at.text
    over.want("Nadia", "Tom", "Lena")
    at.get("/unlockers")
    assert "Who knows them is one of your targets already." in at.text
    assert "This one person opens all that anybody you know can open." in at.text
    assert "Unlocks one of your targets" in at.text
    assert "To two of your three targets there is no good way now." in at.text
    over.panel.put(f"/api/people/{over.ids['Nadia']}/target", {"wanted": False})
    new = at.get("/unlockers").text.split("Whom to get to know")[1]
    assert "To know Nadia Ferro would open a target" in new
    assert "Would open: Tom O’Baltar" in new
    assert "Ask Sam Okafor to introduce you to Nadia Ferro." in new


def test_one_list_of_several_is_chosen(over: Mapped, at: Visit) -> None:
    over.want("Nadia")
    lists = over.panel.post("/api/target-lists", {"name": "Round A"})["lists"]
    chosen = f"/unlockers?list={lists[-1]['id']}"
    assert "Nobody is on this list yet." in at.get(chosen).text
    assert "checked" in at.answer.text
    for odd in ("?list=x", "?list=99999999999999999999", "?list=4711"):
        assert at.get(f"/unlockers{odd}").answer.status_code == 200


def test_people_are_filtered_by_targets_and_by_who_can_be_reached(over: Mapped, at: Visit) -> None:
    over.want("Nadia", "Tom")
    assert _names(at.get("/people?targets=yes")) == ["Nadia Ferro", "Tom O’Baltar"]
    assert _names(at.get("/people?targets=yes&reach=yes")) == ["Nadia Ferro"]
    assert _names(at.get("/people?reach=yes")) == ["Nadia Ferro"]
    assert _names(at.get("/people?reach=yes&decides=yes&q=tarnwell")) == ["Nadia Ferro"]
    assert "Nobody fits" in at.get("/people?reach=yes&q=tom").text


def _names(at: Visit) -> list[str]:
    return re.findall(r'<span class="what"><bdi>(.*?)</bdi>', at.answer.text)
