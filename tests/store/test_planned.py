"""What is kept of a plan: what was seen, what is promised, and nothing of whoever is forgotten."""

from datetime import UTC, date, datetime

import pytest
import sqlalchemy as sa

from inroad.domain.errors import OwnIntroducer, UnknownPerson
from inroad.domain.plan.changes import Seen
from inroad.domain.reading import PagePerson
from inroad.store import forgetting, people, planned, schema, target_lists
from inroad.store.engine import reading, writing
from inroad.store.planned import PlanSettings

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
COUNT = sa.select(sa.func.count()).select_from(schema.planned_ask)


@pytest.fixture
def five(engine: sa.Engine) -> list[int]:
    """Five people."""
    with writing(engine) as connection:
        names = ("Lea Brandt", "Karim Aziz", "Noor Haddad", "Mei Tanaka", "Oskar Lind")
        return [people.add_named(connection, PagePerson(name=name), NOW) for name in names]


def seen(connection: sa.Connection) -> set[tuple[int, int, bool]]:
    return {(it.introducer, it.target, it.promised is not None) for it in planned.seen(connection)}


def test_a_promise_outlives_what_is_kept_anew(engine: sa.Engine, five: list[int]) -> None:
    lea, karim, noor, mei, _ = five
    first = [Seen(introducer=lea, target=noor, on=MONDAY)]
    with writing(engine) as connection:
        assert not planned.is_anything(connection)
        planned.keep(connection, first, now=NOW)
        planned.promise(connection, karim, noor, MONDAY, now=NOW)
        assert seen(connection) == {(karim, noor, True)}
        again = [*first, Seen(introducer=lea, target=mei, on=MONDAY)]
        planned.keep(connection, again, now=NOW)
        assert seen(connection) == {(karim, noor, True), (lea, mei, False)}
        planned.let_go(connection, [noor])
        planned.keep(connection, first, now=NOW)
    with reading(engine) as connection:
        assert seen(connection) == {(lea, noor, False)}
        assert planned.is_anything(connection)


def test_who_cannot_be_asked_is_refused(engine: sa.Engine, five: list[int]) -> None:
    with writing(engine) as connection:
        with pytest.raises(OwnIntroducer):
            planned.promise(connection, five[0], five[0], MONDAY, now=NOW)
        with pytest.raises(UnknownPerson):
            planned.promise(connection, five[0], 9_999, MONDAY, now=NOW)


def test_one_person_once_and_nobody_who_is_forgotten(engine: sa.Engine, five: list[int]) -> None:
    lea, karim, noor, mei, oskar = five
    with writing(engine) as connection:
        asks = [Seen(introducer=lea, target=it, on=MONDAY) for it in (noor, mei, oskar)]
        planned.keep(connection, asks, now=NOW)
        planned.promise(connection, karim, mei, MONDAY, now=NOW)
        people.merge(connection, keep=noor, gone=mei, now=NOW)  # they were one
        assert seen(connection) == {(karim, noor, True), (lea, oskar, False)}
        forgetting.forget(connection, lea, NOW)
        assert seen(connection) == {(karim, noor, True)}
        people.merge(connection, keep=karim, gone=noor, now=NOW)
        assert seen(connection) == set()


def test_a_merge_leaves_nobody_to_be_asked_for_themselves(
    engine: sa.Engine, five: list[int]
) -> None:
    lea, karim, noor, mei, _ = five
    with writing(engine) as connection:
        planned.promise(connection, mei, noor, MONDAY, now=NOW)
        people.merge(connection, keep=noor, gone=mei, now=NOW)
        assert seen(connection) == set()
        people.unmerge(connection, noor, now=NOW)
        assert seen(connection) == {(mei, noor, True)}
        row = sa.update(schema.planned_ask).values(introducer_id=noor)  # as it once could become
        connection.execute(row)
        planned.keep(connection, [Seen(introducer=lea, target=noor, on=MONDAY)], now=NOW)
        assert seen(connection) == {(lea, noor, False)}
        assert connection.execute(COUNT).scalar() == 1
        planned.promise(connection, lea, noor, MONDAY, now=NOW)
        planned.promise(connection, karim, mei, MONDAY, now=NOW)
        people.merge(connection, keep=noor, gone=mei, now=NOW)
        planned.keep(connection, [], now=NOW)
        assert connection.execute(COUNT).scalar() == 1


def test_what_happened_while_a_plan_was_made_is_respected(
    engine: sa.Engine, five: list[int]
) -> None:
    lea, karim, noor, mei, oskar = five
    made = [Seen(introducer=lea, target=it, on=MONDAY) for it in (noor, mei, oskar)]
    with writing(engine) as connection:
        forgetting.forget(connection, oskar, NOW)
        planned.promise(connection, karim, noor, MONDAY, now=NOW)
        planned.end(connection, [(lea, noor)])
        planned.keep(connection, made, now=NOW)
        assert seen(connection) == {(karim, noor, True), (lea, mei, False)}
        planned.end(connection, [(karim, noor)])
        planned.keep(connection, made, now=NOW)
        assert seen(connection) == {(lea, noor, False), (lea, mei, False)}


def test_lists_that_are_gone_count_no_more(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        seed = target_lists.make(connection, "Seed", now=NOW)
        some = (PlanSettings(lists=it) for it in (None, (seed, 77), (77,), ()))
        assert [planned.lists_there(connection, it) for it in some] == [None, (seed,), (), ()]


def test_how_to_plan_is_kept(engine: sa.Engine) -> None:
    how = PlanSettings(asks_a_week=3, weeks=12, lists=(1, 4))
    with writing(engine) as connection:
        assert planned.load_settings(connection) == PlanSettings()
        planned.save_settings(connection, how, now=NOW)
        assert planned.load_settings(connection) == how
