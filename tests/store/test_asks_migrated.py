"""Asks of the first schema had a result and no history: each is given the steps to it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.domain import ask_life
from inroad.domain.ask_views import view
from inroad.store import asks, kept_asks, ledger, migrations
from inroad.store.asks import Move
from inroad.store.book import Book
from inroad.store.engine import open_engine, writing

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ASKS = [  # id, introducer, prospect, on, result, closed
    (1, 1, 3, "2026-01-10", "open", 0),
    (2, 1, 4, "2026-02-10", "yes", 0),
    (3, 1, 5, "2026-03-10", "yes", 1),
    (4, 2, 3, "2026-04-10", "no", 0),
    (5, 2, 4, "2026-05-10", "no", 1),
    (6, 2, 5, "2026-06-10", "silent", 0),
]


@pytest.fixture
def old(tmp_path: Path) -> Iterator[sa.Engine]:
    """A database of the first schema with people, asks and a favour in it."""
    opened = open_engine(f"sqlite:///{tmp_path / 'home' / 'inroad.db'}")
    migrations.migrate(opened, to="0001")
    with writing(opened) as connection:
        for person_id in range(1, 6):
            connection.execute(
                sa.text("insert into person (id, name, known, added_at) values (:i, :n, 1, :at)"),
                {"i": person_id, "n": f"Person {person_id}", "at": "2026-01-01T00:00:00Z"},
            )
        for row in ASKS:
            connection.execute(
                sa.text(
                    'insert into ask (id, introducer_id, prospect_id, "on", channel, result,'
                    " closed)"
                    " values (:i, :m, :p, :on, 'mail', :r, :c)"
                ),
                dict(zip(("i", "m", "p", "on", "r", "c"), row, strict=True)),
            )
        connection.execute(
            sa.text(
                'insert into favour (id, person_id, "on", given, what)'
                " values (1, 1, '2026-02-01', 1, 'a lead')"
            )
        )
    yield opened
    opened.dispose()


def test_every_ask_keeps_its_day_and_its_result(old: sa.Engine) -> None:
    migrations.migrate(old)
    with old.connect() as connection:
        found = {ask.id: ask_life.standing(ask.history) for ask in kept_asks.listing(connection)}
        rows = {row.id: row for row in connection.execute(sa.text("select * from ask"))}
        past = ledger.asks_of(connection, None)
    states = {ask_id: stands.state for ask_id, stands in found.items()}
    assert states == {
        1: "asked", 2: "introduced", 3: "thanked", 4: "declined", 5: "thanked", 6: "silent"
    }  # fmt: skip
    for ask_id, _, _, on, result, closed in ASKS:
        stands, row = found[ask_id], rows[ask_id]
        assert (stands.on.isoformat(), stands.result) == (on, result)
        assert (row.state, row.result, row.on) == (stands.state, result, on)
        if result == "yes":
            assert stands.closed == bool(closed)
    assert [ask.result for ask in past[1]] == ["open", "yes", "yes"]


def test_a_migrated_ask_goes_on(old: sa.Engine) -> None:
    migrations.migrate(old)
    with writing(old) as connection:
        asks.move_on(connection, 1, Move(step="agreed"), now=NOW)
        ask = asks.move_on(connection, 2, Move(step="met"), now=NOW)
    assert view(ask, NOW).state == "met"
    book = Book()
    with old.connect() as connection:
        book.catch_up(connection)
    held = book.held(1)
    assert held
    assert [ask.result for ask in held.acquaintance.asks] == ["yes", "yes", "yes"]
    assert held.acquaintance.favours_given == (date(2026, 2, 1),)


def test_a_copy_of_the_old_database_is_kept(old: sa.Engine) -> None:
    migrations.migrate(old)
    folder = Path(old.url.database or "").parent
    [copy] = folder.glob("*.before-*-from-0001-*")
    kept = open_engine(f"sqlite:///{copy}")
    with kept.connect() as connection:
        assert connection.execute(sa.text("select count(*) from ask")).scalar() == len(ASKS)
        assert not sa.inspect(connection).has_table("ask_step")
    kept.dispose()
