"""Paste or type: whom the user wants to meet, and who should introduce them."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.domain.people import alias_of_email
from inroad.domain.reading import PagePerson
from inroad.domain.wording import long_day
from inroad.store import me, people, rules, schema
from inroad.store.engine import writing
from inroad.store.rules import RuleChange
from inroad.web.pages.rendering import day_text
from tests.web.served import Served
from tests.web.visiting import Visit, visit


def _known(served: Served, name: str, url: str | None = None, headline: str | None = None) -> int:
    """Somebody of the book."""
    with writing(served.engine) as connection:
        shown = PagePerson(name=name, url=url, headline=headline)
        if not url:
            found = people.add_named(connection, shown, served.now())
            people.mark_known(connection, [found])
            return found
        [found_id] = people.resolve(
            connection, [shown], where="https://example.test/", at=served.now(), known=True
        )
        assert found_id
        return found_id


@pytest.fixture
def at(served: Served) -> Iterator[Visit]:
    """A visitor who has said who they are."""
    with writing(served.engine) as connection:
        said = Me(name="Ada Lindqvist", offer="We cut the cost of meter data by a third.")
        me.save(connection, said, served.now())
    with visit(served) as browser:
        yield browser.get("/meet")


def _wish(at: Visit, names: str, **given: str) -> Visit:
    return at.send("/meet", **{"who": "Nora Featherby", "names": names, **given})


def test_a_name_that_one_person_bears_means_them(served: Served, at: Visit) -> None:
    joel = _known(served, "Joel Ashgrove", url="https://github.com/joel", headline="Partner")
    _wish(at, "joel ashgrove\nInes Kalloway")
    assert at.path.startswith("/meet/")
    assert f"{at.path}?to={joel}" in at.answer.text
    assert "Who is meant? Nobody is taken for somebody else by name alone" in at.text
    assert "Ines Kalloway Add to my people" in at.text
    assert "joel ashgrove Add" not in at.text


def test_a_name_that_two_bear_is_asked_about(served: Served, at: Visit) -> None:
    _known(served, "Joel Ashgrove", url="https://github.com/joel", headline="Partner")
    other = _known(served, "Joel Ashgrove", url="https://github.com/ashgrove", headline="Baker")
    _wish(at, "Joel Ashgrove")
    assert "Joel Ashgrove Partner Baker Somebody else of that name" in at.text
    at.send(f"{at.path}/names", name="Joel Ashgrove", person=str(other))
    assert f"?to={other}" in at.answer.text
    assert "Who is meant?" not in at.text


def test_a_first_name_alone_never_means_anybody(served: Served, at: Visit) -> None:
    _known(served, "Joel", url="https://github.com/joel")
    _wish(at, "Joel")
    assert "Joel Joel Somebody else of that name" in at.text


def test_an_address_or_a_mail_says_who_is_meant(served: Served, at: Visit) -> None:
    joel = _known(served, "J. Ashgrove", url="https://github.com/joel")
    _known(served, "Joel Ashgrove", url="https://github.com/other")
    _wish(at, "Joel Ashgrove https://github.com/joel")
    assert f"?to={joel}" in at.answer.text
    assert "Who is meant?" not in at.text


def test_somebody_who_is_not_meant_is_taken_out(served: Served, at: Visit) -> None:
    joel = _known(served, "Joel Ashgrove", url="https://github.com/joel")
    path = _wish(at, "Joel Ashgrove").path
    at.send(f"{path}/not-meant", person=str(joel))
    assert f"?to={joel}" not in at.answer.text
    at.send(f"{path}/names", name="Joel Ashgrove", person="new")
    assert "Joel Ashgrove has a place now." in at.text


def test_the_prospect_is_the_one_bearer_of_the_name_or_the_one_chosen(
    served: Served, at: Visit
) -> None:
    nora = _known(served, "Nora Featherby", headline="Head of Grid")
    assert _wish(at, "Ines Kalloway").path == f"/meet/{nora}"
    other = _known(served, "Nora Featherby", headline="Singer")
    at.get("/meet")
    _wish(at, "Ines Kalloway")
    assert at.answer.status_code == 422
    assert "You know 2 people of this name. Whom do you mean?" in at.text
    assert "Ines Kalloway</textarea>" in at.answer.text
    assert _wish(at, "Ines Kalloway", meant=str(other)).path == f"/meet/{other}"
    assert _wish(at.get("/meet"), "Ines Kalloway", meant="new").path not in (
        f"/meet/{nora}",
        f"/meet/{other}",
    )


def test_who_is_meant_is_kept_and_only_for_that_name(served: Served, at: Visit) -> None:
    nora = _known(served, "Nora Featherby", url="https://github.com/nora")
    other = _known(served, "Nora Featherby", headline="Singer")
    kept = f'<input type="hidden" name="meant" value="{other}">'
    assert kept in at.get(f"/meet?person={other}").answer.text
    _wish(at, "", meant=str(other))
    assert kept in at.answer.text
    assert _wish(at, "Ines Kalloway", meant=str(other)).path == f"/meet/{other}"
    # the name is typed over, and what came with the form stays in it
    _wish(at.get("/meet"), "Joel Ashgrove", who="Vera Lund", meant=str(other))
    assert at.path not in (f"/meet/{nora}", f"/meet/{other}")
    address = {"address": "https://github.com/nora", "meant": str(nora)}
    _wish(at.get("/meet"), "Joel Ashgrove", who="Mona Vale", **address)
    assert "This is the address of Nora Featherby. Take it out" in at.text
    assert _wish(at, "Joel Ashgrove", **address).path == f"/meet/{nora}"
    una = _known(served, "Una Brand")
    new = {"meant": "new", "named": "Nora Featherby"}
    assert _wish(at.get("/meet"), "Joel Ashgrove", who="Una Brand", **new).path == f"/meet/{una}"


def test_two_of_one_name_have_each_their_own_mail(served: Served, at: Visit) -> None:
    first, second = (_known(served, "Joel Ashgrove") for _ in range(2))
    with writing(served.engine) as connection:
        for who, mail in ((first, "joel@tarn.example"), (second, "ashgrove@ford.example")):
            row = {"alias": alias_of_email(mail), "person_id": who}
            connection.execute(sa.insert(schema.alias), row)
    _wish(at, "Joel Ashgrove <joel@tarn.example>\nJoel Ashgrove <ashgrove@ford.example>")
    assert f"?to={first}" in at.answer.text
    assert f"?to={second}" in at.answer.text
    assert "Who is meant?" not in at.text


def test_the_day_of_a_caution_is_said_once(served: Served, at: Visit) -> None:
    joel = _known(served, "Joel Ashgrove", url="https://github.com/joel")
    until = served.now().date() + timedelta(days=60)
    with writing(served.engine) as connection:
        rules.save(connection, joel, RuleChange(not_before=until), now=served.now())
    _wish(at, "Joel Ashgrove")
    said = long_day(until, served.now().date())
    assert f"before {said}" in at.text
    assert f"until {said}" not in at.text.replace(f"Wait until {said}", "")
    assert f"until {day_text(until)}" not in at.text
    assert 'data-key="m"' not in at.answer.text


def test_names_of_one_prospect_add_up(served: Served, at: Visit) -> None:
    for name in ("Joel Ashgrove", "Ines Kalloway"):
        _known(served, name, url=f"https://github.com/{name[:4]}")
    first = _wish(at, "Joel Ashgrove").path
    assert _wish(at.get("/meet"), "Ines Kalloway").path == first
    assert "2 mutuals are named" in at.text


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"names": ""}, "This is needed."),
        ({"names": "• 1st"}, "No name was found in it."),
        ({"who": ""}, "This is needed."),
        ({"who": "x" * 201}, "at most 200 characters"),
        ({"address": "not an address"}, "This is no address of a page."),
        ({"names": "Joel\n" * 90_000}, "too long to be one page"),
    ],
)
def test_what_cannot_be_read_is_said_beside_it(at: Visit, given: dict[str, str], why: str) -> None:
    _wish(at, **{"names": "Joel Ashgrove", **given})
    assert at.answer.status_code == 422
    assert why in at.text


def test_the_note_the_tie_the_texts_and_the_ask(served: Served, at: Visit) -> None:
    joel = _known(served, "Joel Ashgrove", url="https://github.com/joel")
    path = _wish(at, "Joel Ashgrove").path
    nora = path.rpartition("/")[2]
    note = "Worked together at Marrowbridge, 2016 to 2021. Good friend. Coffee last week."
    at.send(f"/people/{joel}/note", text=note, prospect_id=nora)
    assert at.path == path
    at.send(f"{path}/tie", introducer_id=str(joel), answer="well")
    assert "Good to ask" in at.text
    at.send(f"{path}/facts", benefit="It could save her team a quarter of the work.")
    assert "Hi Joel" in at.answer.text
    assert "Marrowbridge" not in at.answer.text.split("What to send")[1]
    at.send(f"{path}/asked", introducer_id=str(joel))
    assert "Logged. You asked Joel on" in at.text
    at.send(f"{path}/asked", introducer_id=str(joel))
    assert "You have asked them for this introduction" in at.text


def test_an_ask_through_somebody_else_is_logged_when_the_user_insists(
    served: Served, at: Visit
) -> None:
    joel = _known(served, "Joel Ashgrove", url="https://github.com/joel")
    ines = _known(served, "Ines Kalloway", url="https://github.com/ines")
    path = _wish(at, "Joel Ashgrove\nInes Kalloway").path
    at.send(f"{path}/asked", introducer_id=str(joel))
    at.send(f"{path}/asked", introducer_id=str(ines))
    assert at.answer.status_code == 422
    assert "log it all the same" in at.text
    assert 'name="anyway" value="yes"' in at.answer.text
    at.send(f"{path}/asked", introducer_id=str(ines), anyway="yes")
    assert "Logged. You asked Ines on" in at.text
