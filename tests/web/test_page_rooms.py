"""Seasons, the funnel and the settings on the page: read, edited, put back, refused in words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.companion import profile
from tests.web.rooms import PRIYA, SAM, VERA, House, house

SEASONS, FUNNEL = "/settings/seasons", "/settings/funnel"
CAPITAL = {
    "key": "venture-capital",
    "name": "the partners' retreat",
    "first_day": "10",
    "first_month": "6",
    "last_day": "20",
    "last_month": "6",
    "words": "ventures, fund*",
    "why": "They are in the hills.",
}


@pytest.fixture
def here(tmp_path: Path) -> Iterator[House]:
    with house(tmp_path / "home") as found:
        close = "Close friend, knows Priya Natarajan very well. Coffee last month."
        found.panel.put(f"/api/people/{found.vera}/note", {"text": close, "closeness": 4})
        yield found


def cautions(here: House, on: str) -> list[Any]:
    """What is said against asking Vera on a day."""
    seen = here.panel.suggest(profile(PRIYA, [SAM, VERA]), on=on)
    [vera] = [entry for entry in seen["ranked"] if entry["person"]["name"] == VERA["name"]]
    return [caution["text"] for caution in vera["cautions"] if "busy" in caution["text"]]


def test_a_season_of_inroads_is_edited_and_put_back(here: House) -> None:
    assert "venture capital" in cautions(here, "2027-01-20")[0]
    page = here.browser.get(SEASONS)
    assert "2 January to 7 March" in page.text
    assert "Of those you know: Vera Lund." in page.text
    assert "Of those you know: Vera Lund." in page.get(f"{SEASONS}?whom=true").text
    editor = page.get(f"{SEASONS}?edit=venture-capital").answer.text
    assert 'value="venture capital at the start of the year"' in editor
    page.send(SEASONS, **CAPITAL)
    assert "“the partners' retreat” is kept." in page.text
    assert "The partners' retreat edited 10 June to 20 June" in page.text
    assert cautions(here, "2027-01-20") == []
    [said] = cautions(here, "2027-06-15")
    assert "Vera is likely to be busy until 20 June: the partners' retreat." in said
    page.send(f"{SEASONS}/switch", key="venture-capital", on="no")
    assert cautions(here, "2027-06-15") == []
    page.send(f"{SEASONS}/switch", key="venture-capital", on="yes")
    page.send(f"{SEASONS}/remove", key="venture-capital")
    assert "is as it came with Inroad." in page.text
    assert "venture capital" in cautions(here, "2027-01-20")[0]


def test_a_season_of_the_users_own_is_added_renamed_and_removed(here: House) -> None:
    page = here.browser.get(f"{SEASONS}?edit=new")
    page.send(SEASONS, **{**CAPITAL, "key": "", "name": "Fairs", "words": "Lund", "why": ""})
    assert "Fairs yours 10 June to 20 June" in page.text
    assert "Fairs" in cautions(here, "2027-06-15")[0]
    page.send(SEASONS, **{**CAPITAL, "key": "own:fairs", "name": "Shows", "words": "Lund"})
    names = [it["name"] for it in here.panel.get("/api/seasons")["seasons"] if not it["built_in"]]
    assert names == ["Shows"]
    page.send(f"{SEASONS}/remove", key="own:shows")
    assert "Shows" not in page.get(SEASONS).text


UNFIT = [
    ({"first_day": "31"}, "“06-31” is no day of the year."),
    ({"last_month": "5"}, "Were its two days swapped?"),
    ({"words": ""}, "Say whom “the partners' retreat” keeps busy"),
    ({"words": "!!"}, "has no letter"),
    ({"countries": "Narnia"}, "“Narnia” is none."),
    ({"name": "  "}, "This is needed."),
    ({"first_day": "x"}, "This "),
]


def test_a_season_that_cannot_be_kept_comes_back_with_what_was_typed(here: House) -> None:
    before = here.panel.get("/api/seasons")
    page = here.browser.get(SEASONS)
    for changed, said in UNFIT:
        page.send(SEASONS, **{**CAPITAL, **changed})
        assert page.answer.status_code == 422
        assert said in page.text
        assert "They are in the hills." in page.answer.text
    assert here.panel.get("/api/seasons") == before


def test_the_country_and_the_week_are_the_users(here: House) -> None:
    page = here.browser.get(SEASONS)
    page.send(f"{SEASONS}/country", country="Germany")
    assert "Public holidays are those of Germany." in page.text
    assert here.panel.get("/api/seasons")["country"] == "DE"
    page.send(f"{SEASONS}/country", country="Narnia")
    assert "“Narnia” is none." in page.text
    page.send(f"{SEASONS}/country", country="")
    assert "No public holidays count; weekends do." in page.text
    page.send(f"{SEASONS}/week", most="1")
    assert "You have made no ask within seven days; one is fine." in page.text
    here.asked(0)
    assert "which is your most; the next is fine from" in page.get(SEASONS).text
    page.send(f"{SEASONS}/week", most="0")
    assert "Nothing was changed." in page.text
    page.send(f"{SEASONS}/week", most="")
    assert here.panel.get("/api/week")["own"] is False


def test_the_funnel_in_numbers_words_and_a_picture(here: House) -> None:
    page = here.browser.get(FUNNEL)
    assert "No ask was sent yet." in page.text
    here.asked(60)
    here.asked(40, ("introduced", 30), ("met", 20), introducer=here.vera)
    page.get(FUNNEL)
    assert "Two asks: too few to say." in page.text
    assert "Asked: 2, Agreed: 1, Introduced: 1, Met: 1, Outcome: 0" in page.text
    assert "Vera Lund 1 1 1 1 0 0" in page.text
    assert "Sam Okafor 1 0 0 0 0 1" in page.text
    assert "Too little to judge yet" in page.text
    quarter = page.answer.text.split('<option value="')[1].split('"')[0]
    page.send(f"{FUNNEL}/cold", quarter=quarter, sent="200", answered="12", met="3")
    assert "200 sent, 12 answered, 3 led to a meeting" in page.text
    page.send(f"{FUNNEL}/cold", quarter=quarter, sent="200", answered="12", met="13")
    assert page.answer.status_code == 422
    assert "13 meetings out of 12 answers are too many." in page.text
    page.send(f"{FUNNEL}/cold", quarter=quarter, sent="many", answered="1", met="0")
    assert page.answer.status_code == 422
    page.send(f"{FUNNEL}/cold/remove", quarter=quarter)
    assert here.panel.get("/api/funnel")["cold"] == []


def test_the_settings_lead_to_every_room(here: House) -> None:
    page = here.browser.get("/settings")
    rooms = [part.split('"')[0] for part in page.answer.text.split('class="card" href="')[1:]]
    assert {"/settings/templates", SEASONS, FUNNEL} <= set(rooms)
    for room in rooms:
        assert page.get(room).answer.status_code == 200
        assert '<a href="/settings" aria-current="page">' in page.answer.text
