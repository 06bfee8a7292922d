"""The rows that the map is drawn from: of everybody, and of a few people, the same."""

import sqlite3
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.domain.ties import Contact
from inroad.mapping.shown import numbers, shown_of
from inroad.store import network, readings, ties
from inroad.store.engine import reading, writing
from tests.store.occasions import add_occasion
from tests.store.people_made import url

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def look(engine: sa.Engine, of: int, named: list[int], hours_ago: int) -> None:
    who = PagePerson(name=f"Person {of}", url=url(of), company="Small Works")
    page = Reading(
        url=url(of),
        site="linkedin",
        kind="mutual_list",
        subject=who,
        mutuals=[PageMutual(name=f"Person {it}", url=url(it)) for it in named],
    )
    with writing(engine) as connection:
        now = NOW - timedelta(hours=hours_ago)
        readings.record(connection, who, page, readings.digest(page), now)


def test_columns_say_what_rows_say_in_every_hour_of_the_day(engine: sa.Engine) -> None:
    for hour in range(0, 48, 5):
        look(engine, 1, [2, 3 + hour], hour)
        look(engine, 2, [1], hour + 1)
    with reading(engine) as connection:
        rows = {(it.prospect, it.mutual): it.on for it in network.shown(connection)}
        columns = shown_of(network.shown_columns(connection))
        every = numbers(network.everybody(connection)).tolist()
        few = {(it.prospect, it.mutual): it.on for it in network.shown(connection, every[:1])}
    pairs = zip(columns.prospects.tolist(), columns.mutuals.tolist(), strict=True)
    days = [(day - NOW.date()).days for day in rows.values()]
    first = NOW.date().toordinal() - datetime(1970, 1, 1, tzinfo=UTC).toordinal()
    assert dict(zip(pairs, (columns.days.astype(int) - first).tolist(), strict=True)) == dict(
        zip(rows, days, strict=True)
    )
    assert few == {pair: on for pair, on in rows.items() if every[0] in pair}


def test_an_occasion_of_three_is_one_of_every_two(engine: sa.Engine) -> None:
    look(engine, 1, [2, 3], 0)
    with reading(engine) as connection:
        ids = [row.id for row in network.people(connection)]
    with writing(engine) as connection:
        mail = Contact(on=NOW.date(), kind="mail", direction="in", people=3)
        add_occasion(connection, "one", dict.fromkeys(ids, mail))
    with reading(engine) as connection:
        every = network.together(connection)
        assert {both for both in every if ids[0] in both} == {
            *network.together(connection, ids[:1])
        }
        assert network.together(connection, ids) == every
    assert len(every) == 3
    assert {len(contacts) for contacts in every.values()} == {1}


def test_a_company_is_asked_for_as_it_is_written(engine: sa.Engine) -> None:
    look(engine, 1, [2], 0)
    look(engine, 3, [2], 0)
    with reading(engine) as connection:
        [(name, ids)] = list(network.companies(connection))
        there = network.at(connection, "Small Works", 10)
        assert network.at(connection, "Small Works", 1) == there[:1]
        assert network.prospects(connection, [*there, 999]) == {*there}
    assert (name, sorted(numbers(ids).tolist())) == ("Small Works", there)


def test_thousands_are_asked_for_in_parts(engine: sa.Engine) -> None:
    look(engine, 1, [2, 3], 0)
    look(engine, 2, [3], 0)
    with reading(engine) as connection:
        ids = [row.id for row in network.people(connection)]
    with writing(engine) as connection:
        ties.save_answer(connection, ids[1], ids[0], "a_bit", NOW)
        mail = Contact(on=NOW.date(), kind="mail", direction="in", people=3)
        add_occasion(connection, "one", dict.fromkeys(ids, mail))
    many = [*range(10_000, 11_500), *ids, *ids]
    with reading(engine) as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
        assert list(network.people(connection, many)) == list(network.people(connection))
        assert {*network.shown(connection, many)} == {*network.shown(connection)}
        assert {*network.shown_with(connection, ids[0], many)} == {
            *network.shown(connection, ids[:1])
        }
        assert network.prospects(connection, many) == {*ids[:2]}
        assert network.answers(connection, many) == network.answers(connection)
        assert network.together(connection, many) == network.together(connection)
        assert network.stays(connection, many).keys() == {*ids}
