"""Pairs that may be one person, found in a real store."""

from datetime import UTC, date, datetime

import sqlalchemy as sa

from inroad.domain.reading import History, PageMutual, PagePerson, Position, Reading
from inroad.domain.ties import Contact
from inroad.store import companies, people, readings, schema, sightings
from inroad.store.engine import writing
from inroad.store.sameness import Doubles, find
from tests.store.occasions import add_connected, add_occasion
from tests.store.people_made import url

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = date(2021, 3, 4)


def add(connection: sa.Connection, *shown: PagePerson) -> list[int]:
    ids = people.resolve(connection, shown, where="import", at=AT, known=True)
    return [person_id or 0 for person_id in ids]


def add_mail(connection: sa.Connection, name: str, address: str) -> int:
    """Somebody of whom a mailbox gave only a name and an address, as an import keeps them."""
    found = people.add_named(connection, PagePerson(name=name), AT)
    row = {"alias": f"mail:{address}", "person_id": found}
    connection.execute(sa.insert(schema.alias), row)
    return found


def pairs(connection: sa.Connection) -> set[tuple[int, int]]:
    return {(pair.one, pair.other) for pair in find(connection)}


def test_a_profile_and_an_address_at_its_company_are_proposed(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        [dana] = add(connection, PagePerson(name="Dana Voss", url=url(1), company="Lumen GmbH"))
        mail = add_mail(connection, "Dana", "dana.voss@lumen.example")
        add_mail(connection, "Dana", "dana@mail.example")
        add_mail(connection, "LinkedIn Member", "sam.lake@lumen.example")
        [pair] = find(connection)
        assert (pair.one, pair.other, pair.how) == (dana, mail, "almost_certain")


def test_addresses_without_a_slug_join_nobody_and_names_only_propose(engine: sa.Engine) -> None:
    bare = "https://www.linkedin.com/in"
    with writing(engine) as connection:
        assert add(connection, PagePerson(name="Dana Voss", url=bare)) == [0]
        one = people.add_named(connection, PagePerson(name="Dana Voss", url=bare), AT)
        two = people.add_named(connection, PagePerson(name="Sam Lake", url=bare), AT)
        assert one != two
        assert pairs(connection) == set()


def test_a_changed_name_is_proposed_by_company_and_dates(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        before, after, other = add(
            connection,
            PagePerson(name="Ines Marlowe", url=url(1), company="Lumen"),
            PagePerson(name="Ines Finch-Reed", url=url(2), company="Lumen"),
            PagePerson(name="Ines Okoro", url=url(3), company="Lumen"),
        )
        days = {before: DAY, after: DAY, other: date(2022, 1, 1)}
        add_connected(connection, days)
        assert pairs(connection) == {(before, after)}


def test_stays_at_one_place_from_one_year_speak_for_it(engine: sa.Engine) -> None:
    history = History(positions=[Position(company="Lumen Inc.", since="2019", until="2022")])
    with writing(engine) as connection:
        ids = add(
            connection,
            PagePerson(name="Ines Marlowe", url=url(1), company="Lumen"),
            PagePerson(name="Ines Finch", url=url(2), company="Lumen"),
        )
        for person_id in ids:
            sightings.record_history(connection, person_id, history, where="page", at=AT)
        [pair] = find(connection)
        assert "Both began at the same place in 2019." in [it.text for it in pair.reasons]


def test_who_was_seen_side_by_side_are_two(engine: sa.Engine) -> None:
    twins = [PagePerson(name="Odette Redfern", urn=f"ACoAAodetteRedfern{n:06}") for n in (1, 2)]
    with writing(engine) as connection:
        one, two = add(connection, *twins)
        assert pairs(connection) == {(one, two)}
        both = Contact(on=DAY, kind="meeting", people=3)
        add_occasion(connection, "calendar:1", {one: both, two: both})
        assert pairs(connection) == set()
    with writing(engine) as connection:
        connection.execute(sa.delete(schema.contact))
        subject = PagePerson(name="Nora Adler", url=url(9))
        mutuals = [PageMutual(name=it.name, urn=it.urn) for it in twins]
        reading = Reading(
            url=url(9), site="linkedin", kind="mutual_list", subject=subject, mutuals=mutuals
        )
        readings.record(connection, subject, reading, "digest", AT)
        assert pairs(connection) == set()


def tell(connection: sa.Connection, person_id: int, field: str, value: str) -> None:
    """What an import says of a person beside their name."""
    row = {"person_id": person_id, "field": field, "value": value, "url": "import:contacts.csv"}
    seen = {"first_seen": "2026-11-20T12:00:00Z", "last_seen": "2026-11-20T12:00:00Z"}
    connection.execute(sa.insert(schema.sighting), {**row, **seen})


def test_keys_of_both_in_one_entry_come_first_whatever_the_names(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        [dana] = add(connection, PagePerson(name="Dana Voss", url=url(1)))
        other = add_mail(connection, "D. Finch (billing)", "dana@lumen.example")
        assert pairs(connection) == set()
        tell(connection, dana, "alias", "mail:dana@lumen.example")
        [pair] = find(connection)
        assert (pair.one, pair.other, pair.how) == (dana, other, "likely")
        assert [reason.sign for reason in pair.reasons] == ["+", "-"]
        people.say_apart(connection, dana, other, now=AT)
        assert pairs(connection) == set()


def test_a_number_speaks_for_it_only_where_the_names_agree(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ids = add(
            connection,
            PagePerson(name="Ines Marlowe", url=url(1)),
            PagePerson(name="Ines Finch", url=url(2)),
            PagePerson(name="Sam Lake", url=url(3)),
        )
        written = ("+49 151 2345678", "0049151 2345678", "+491512345678")
        for person_id, number in zip(ids, written, strict=True):
            tell(connection, person_id, "phone", number)
        assert pairs(connection) == {(ids[0], ids[1])}


def test_the_users_word_on_companies_counts(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        ids = add(
            connection,
            PagePerson(name="Bob Smith", url=url(1), company="Alphadale"),
            PagePerson(name="Robert Smith", urn="ACoAArobertSmith0001", company="Goolet LLC"),
        )
        add(connection, *(PagePerson(name=f"{n} Smith", url=url(n)) for n in range(10, 14)))
        assert pairs(connection) == set()
        companies.say(connection, "Alphadale", "Goolet", True, now=AT)
        assert pairs(connection) == {(ids[0], ids[1])}
        companies.say(connection, "Goolet", "Alphadale", None, now=AT)
        assert pairs(connection) == set()


def test_pairs_at_hand_follow_every_change(engine: sa.Engine) -> None:
    doubles = Doubles()
    with writing(engine) as connection:
        one, two = add(
            connection,
            PagePerson(name="Jürgen Müller", url=url(1)),
            PagePerson(name="Juergen Mueller", urn="ACoAAjuergenMuell001"),
        )
        assert doubles.count(connection) == 1
        people.correct(connection, two, people.Correction(name="Sam Lake"))
        assert doubles.proposals(connection) == []
        people.correct(connection, two, people.Correction(name="J. Müller"))
        assert doubles.count(connection) == 0
        people.correct(connection, two, people.Correction(name="Jürgen Müller"))
        [pair] = doubles.proposals(connection)
        assert (pair.one.id, pair.other.id) == (one, two)
