"""People and one person on the local page, without a script."""

import re
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from html import unescape

import msgspec
import pytest

from inroad.domain.reading import History, PageMutual, PagePerson, Reading
from inroad.store import asks, finding, people, readings, sightings, tie_sources, ties
from inroad.store.asks import NewAsk
from inroad.store.engine import writing
from tests.web.served import Served
from tests.web.visiting import Visit, visit

NORA, INES, JOEL = (
    PagePerson(name="Nora Featherby", url="https://github.com/nora", headline="Chief Executive"),
    PagePerson(name="Ines <Kalloway>", url="https://github.com/ines", company="Tarn Valley"),
    PagePerson(name="Joel Ashgrove", url="https://github.com/joel", headline="Partner"),
)


@pytest.fixture
def at(served: Served) -> Iterator[Visit]:
    """A visitor of a book in which Ines (2) and Joel (3) are mutuals of Nora (1)."""
    seen = Reading(
        url="https://github.com/nora",
        site="github",
        kind="profile",
        subject=NORA,
        mutuals=[msgspec.convert(msgspec.to_builtins(it), PageMutual) for it in (INES, JOEL)],
    )
    with writing(served.engine) as connection:
        readings.record(connection, NORA, seen, "a digest", served.now())
    with visit(served) as browser:
        yield browser


def _rows(at: Visit) -> list[str]:
    """The names of a list of people."""
    found = re.findall(r'<span class="what"><bdi>(.*?)</bdi>', at.answer.text)
    return [unescape(name) for name in found]


def test_everybody_by_name_those_of_the_book_first(at: Visit) -> None:
    assert _rows(at.get("/people")) == ["Ines <Kalloway>", "Joel Ashgrove", "Nora Featherby"]
    assert "3 people" in at.text


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("q=JOEL", ["Joel Ashgrove"]),
        ("q=ashgrove+partner", ["Joel Ashgrove"]),
        ("q=%25", []),
        ("company=tarn", ["Ines <Kalloway>"]),
        ("known=yes&q=e", ["Ines <Kalloway>", "Joel Ashgrove"]),
        ("decides=yes&q=chief", ["Nora Featherby"]),
        ("noted=yes", []),
        ("q=nobody", []),
    ],
)
def test_search_and_filters(at: Visit, query: str, names: list[str]) -> None:
    assert _rows(at.get(f"/people?{query}")) == names
    if not names:
        assert "Nobody fits" in at.text


@pytest.mark.parametrize("place", ["0", "-1", "x", "999999999999999999999", "9" * 4400, "", "2"])
def test_any_page_number_is_a_page(at: Visit, place: str) -> None:
    assert at.get(f"/people?at={place}").answer.status_code == 200


def test_many_people_come_in_pages(served: Served, at: Visit) -> None:
    with writing(served.engine) as connection:
        for number in range(60):
            named = PagePerson(name=f"Zoe {number:02}")
            people.add_named(connection, named, served.now())
    assert len(_rows(at.get("/people"))) == 50
    assert "63 people, page 1 of 2" in at.text
    assert _rows(at.get("/people?at=2"))[-1] == "Zoe 59"
    assert at.answer.text.count("at=1") == 1


def test_a_name_is_text_and_never_markup(at: Visit) -> None:
    at.get("/people/2")
    assert "Ines <Kalloway>" in at.text
    assert "<Kalloway>" not in at.answer.text


def test_a_note_makes_a_version_and_an_older_one_comes_back(at: Visit) -> None:
    at.get("/people/3").send("/people/3/note", text="Met at a fair in 2019. A good friend.")
    assert at.path == "/people/3"
    assert "Saved." in at.text
    assert "good tie" in at.text
    at.send("/people/3/note", text="He moved to Bergen.", closeness="4", last_contact="2026-01-31")
    assert "Earlier versions (1)" in at.text
    at.send("/people/3/note/restore", number="1")
    assert "Version 1 is the note again." in at.text
    assert "Met at a fair in 2019. A good friend.</textarea>" in at.answer.text
    assert "Earlier versions (2)" in at.text


def test_a_chip_is_taken_away_and_put_back(at: Visit) -> None:
    at.get("/people/3").send("/people/3/note", text="A good friend.")
    chip = unescape(re.findall(r'name="signal" value="(closeness:.*?)"', at.answer.text)[0])
    at.send("/people/3/note/chips", signal=chip)
    assert "good tie" not in at.text.replace("Good tie", "")
    assert "Put back" in at.text
    at.send("/people/3/note/chips", signal=chip, back="yes")
    assert "Put back" not in at.text


def test_what_does_not_fit_comes_back_with_all_that_was_typed(at: Visit) -> None:
    tomorrow = "2999-01-01"
    at.get("/people/3").send("/people/3/note", text="Typed at length", last_contact=tomorrow)
    assert at.answer.status_code == 422
    assert "Typed at length</textarea>" in at.answer.text
    assert "A last contact lies in the past" in at.text
    at.send("/people/3/note", text="x", last_contact="the other day", closeness="9")
    assert "This must be a day such as" in at.text or "is not in the form" in at.text
    at.send("/people/3/note", text="y" * 20_001)
    assert "at most 20,000 fit" in at.text


def test_the_user_corrects_a_person_and_only_what_differs_is_theirs(at: Visit) -> None:
    details = {"name": "Joel Ashgrove", "headline": "Partner", "company": "Ashgrove & Sons"}
    at.get("/people/3").send("/people/3", **details, tags="rowing, law", decides="yes")
    assert "Kept. No page or import overwrites it." in at.text
    for said in ("Ashgrove & Sons", "rowing", "A decision-maker.", "You said that"):
        assert said in at.text
    at.send("/people/3", name="", country="Nowhereland")
    assert at.answer.status_code == 422
    assert "This is needed." in at.text
    at.send("/people/3", name="Joel", country="Nowhereland")
    assert "“Nowhereland” is none" in at.text


@pytest.mark.parametrize("tags", ["x" * 81, ",".join(f"t{number}" for number in range(51))])
def test_tags_that_do_not_fit_come_back_with_the_rest(at: Visit, tags: str) -> None:
    at.get("/people/3").send("/people/3", name="Joel the Elder", tags=tags)
    assert at.answer.status_code == 422
    assert "At most 50 tags, each of at most 80 characters." in at.text
    assert f'value="{tags}"' in at.answer.text
    assert 'value="Joel the Elder"' in at.answer.text
    assert _rows(at.get("/people?q=elder")) == []


def test_the_ledger_is_written_and_taken_back(at: Visit) -> None:
    at.get("/people/3").send("/people/3/favours", side="given", kind="help", what="Read his paper")
    assert "You helped Joel: Read his paper" in at.text
    at.send("/people/3/favours/1/undo")
    assert "Taken back" in at.text
    assert "Read his paper" not in at.text
    at.send("/people/3/favours", side="given", what="Later", on="2999-01-01")
    assert "That day has not come" in at.text or "lies in the past" in at.text
    assert 'value="Later"' in at.answer.text
    at.send("/people/3/favours", side="neither")
    assert at.answer.status_code == 422


def test_rules_are_kept_and_emptied(at: Visit) -> None:
    at.get("/people/3").send("/people/3/rules", not_before="2999-01-01", most_a_year="2")
    assert 'value="2999-01-01"' in at.answer.text
    at.send("/people/3/rules", most_a_year="many")
    assert at.answer.status_code == 422
    assert 'value="many"' in at.answer.text
    at.send("/people/3/rules")
    assert 'value="2999-01-01"' not in at.answer.text


def test_where_each_fact_was_seen_and_who_knows_whom(at: Visit) -> None:
    at.get("/people/1")
    for said in ("Chief Executive", "github.com/nora", "How to reach Nora", "Joel Ashgrove"):
        assert said in at.text
    assert "Ties of Joel" in at.get("/people/3").text
    assert "Nora Featherby" in at.text


def test_an_ask_is_moved_on_and_taken_back(served: Served, at: Visit) -> None:
    with writing(served.engine) as connection:
        new = NewAsk(introducer_id=3, prospect_id=1)
        asks.log(connection, new, now=served.now())
    at.get("/people/3").send("/people/3/asks/1", answer="agreed")
    assert "Joel said yes on" in at.text
    assert '<input type="hidden" name="step" value="agreed">' in at.answer.text
    at.send("/people/3/asks/1", answer="introduced")
    for _click in range(2):
        at.send("/people/3/asks/1", answer="undo", step="introduced")
        assert "Joel said yes on" in at.text
    at.send("/people/3/asks/1", answer="undo")
    assert "there is no answer yet" in at.text
    for answer, on in (("nonsense", "2026-01-31"), ("agreed", "1999-01-31"), ("agreed", "soon")):
        at.send("/people/3/asks/1", answer=answer, on=on, detail="by “phone”")
        assert at.answer.status_code == 422
        assert "To meet Nora Featherby" in at.text
        assert '<details class="more" open><summary>What happened?' in at.answer.text
        assert f'name="on" type="date" value="{on}"' in at.answer.text
        assert 'name="detail" value="by “phone”"' in at.answer.text


def test_forgetting_asks_once_more_and_leaves_nothing(at: Visit) -> None:
    at.get("/people/3/forget")
    assert "This cannot be undone" in at.text
    at.send("/people/3/forget")
    assert "Joel Ashgrove is forgotten" in at.text
    assert "Joel" not in at.get("/people").text
    assert at.get("/people/3").answer.status_code == 404
    assert "Inroad does not know this person" in at.text


def test_nobody_of_that_number(at: Visit) -> None:
    huge = f"/people/{2**63}"
    for path in ("/people/99", "/people/99/forget", "/meet/99", huge, f"/meet?person={2**63}"):
        assert at.get(path).answer.status_code == 404
    assert at.send("/people/99/note", text="x").answer.status_code == 404
    assert at.send(f"{huge}/note", text="x").answer.status_code == 404
    assert at.get("/people/x").answer.status_code == 404


@pytest.fixture
def of_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the time zone of this machine."""

    def zone(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield zone
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        ("America/Los_Angeles", datetime(2026, 3, 5, 2, 30, tzinfo=UTC), date(2026, 3, 4)),
        ("Europe/Berlin", datetime(2026, 3, 4, 23, 30, tzinfo=UTC), date(2026, 3, 5)),
        ("Europe/Berlin", datetime(2026, 3, 4, 12, 0, tzinfo=UTC), date(2026, 3, 4)),
    ],
)
def test_a_day_is_that_of_the_users_clock(
    served: Served, of_zone: Callable[[str], None], zone: str, at: datetime, day: date
) -> None:
    of_zone(zone)
    joel = msgspec.convert(msgspec.to_builtins(JOEL), PageMutual)
    seen = Reading(url="about:x", site="github", kind="profile", subject=NORA, mutuals=[joel])
    with writing(served.engine) as connection:
        readings.record(connection, NORA, seen, "a digest", at)
        ties.save_answer(connection, 2, 1, "well", at)
        sightings.record_history(connection, 1, History(), where="about:x", at=at)
        shown = finding.seen_of(connection, 1)
        assert {it.first for it in shown} == {it.last for it in shown} == {day}
        assert tie_sources.pages(connection, 1, [2])[2].on == day
        assert ties.answers_about(connection, 1)[2].on == day
        assert sightings.histories(connection, [1])[1].on == day
