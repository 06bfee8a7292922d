"""Asks in a real database: nothing that happened is overwritten, and the rows stay true."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from inroad.domain import ask_life
from inroad.domain.ask_steps import Step
from inroad.domain.errors import InroadError, UnknownAsk
from inroad.domain.learning import Given
from inroad.domain.reading import PagePerson
from inroad.store import asks, forgetting, kept_asks, people, rules, schema
from inroad.store.asks import Move, NewAsk
from inroad.store.book import Book
from inroad.store.engine import open_engine, writing
from inroad.store.migrations import migrate
from inroad.store.rules import RuleChange

START = datetime(2026, 11, 2, 9, tzinfo=UTC)
GIVEN = Given(yes_logit=0.5, take_logit=-1.0, yes_given=0.6, take_given=0.3)


def add_people(engine: sa.Engine, count: int) -> list[int]:
    shown = [
        PagePerson(name=f"Person {n}", url=f"https://www.linkedin.com/in/person-{n}/")
        for n in range(count)
    ]
    with writing(engine) as connection:
        found = people.resolve(connection, shown, where="", at=START, known=True)
    return [person_id for person_id in found if person_id is not None]


class KeptAsks(RuleBasedStateMachine):
    """Two introducers, two prospects, and every call in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.engine = open_engine(f"sqlite:///{Path(self.folder.name) / 'inroad.db'}")
        migrate(self.engine)
        self.ids = add_people(self.engine, 4)
        self.now = START
        self.book = Book()
        self.rows: list[dict[str, Any]] = []

    def teardown(self) -> None:
        self.engine.dispose()
        self.folder.cleanup()

    @initialize()
    def log_one(self) -> None:
        self.log(0, 0, draft=False, anyway=False, again=False)

    @rule(
        introducer=st.integers(0, 1),
        prospect=st.integers(0, 1),
        draft=st.booleans(),
        anyway=st.booleans(),
        again=st.booleans(),
    )
    def log(self, introducer: int, prospect: int, draft: bool, anyway: bool, again: bool) -> None:
        new = NewAsk(
            introducer_id=self.ids[introducer],
            prospect_id=self.ids[2 + prospect],
            draft=draft,
            anyway=anyway,
            again=again,
        )
        try:
            with writing(self.engine) as connection:
                asks.log(connection, new, now=self.now, given=GIVEN)
        except InroadError:
            return

    @rule(ask_id=st.integers(1, 4), step=st.sampled_from(get_args(Step)))
    def move(self, ask_id: int, step: Step) -> None:
        try:
            with writing(self.engine) as connection:
                asks.move_on(connection, ask_id, Move(step=step), now=self.now)
        except InroadError:
            return

    @rule(ask_id=st.integers(1, 4))
    def undo(self, ask_id: int) -> None:
        try:
            with writing(self.engine) as connection:
                asks.undo(connection, ask_id, now=self.now)
        except InroadError:
            return

    @rule(minutes=st.sampled_from([1, 11, 1440, 8 * 1440]))
    def wait(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @invariant()
    def what_was_written_stays(self) -> None:
        with self.engine.connect() as connection:
            found = connection.execute(sa.select(schema.ask_step).order_by(schema.ask_step.c.id))
            rows = [dict(row._mapping) for row in found]
        for before, after in zip(self.rows, rows, strict=False):
            if before["undone_at"] is None:
                before = {**before, "undone_at": after["undone_at"]}
            assert after == before
        assert len(rows) >= len(self.rows)
        self.rows = rows

    @invariant()
    def each_row_says_what_its_steps_come_to(self) -> None:
        with self.engine.connect() as connection:
            for row in connection.execute(sa.select(schema.ask)).all():
                stands = ask_life.standing(kept_asks.get(connection, row.id).history)
                kept = (row.on, row.state, row.result, row.closed, row.took_meeting)
                assert kept == (
                    stands.on.isoformat(),
                    stands.state,
                    stands.result,
                    stands.closed,
                    stands.took_meeting,
                )

    @invariant()
    def the_book_knows_it_at_once(self) -> None:
        fresh = Book()
        with self.engine.connect() as connection:
            self.book.catch_up(connection)
            fresh.catch_up(connection)
            for person_id in self.ids[:2]:
                mine, theirs = self.book.held(person_id), fresh.held(person_id)
                assert msgspec.json.encode(mine) == msgspec.json.encode(theirs)
            for person_id in self.ids[2:]:
                known = self.book.prospect(connection, person_id).asked
                assert known == kept_asks.about(connection, person_id)
        assert self.book.week == fresh.week


KeptAsks.TestCase.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
TestKeptAsks = KeptAsks.TestCase


@pytest.fixture
def ids(engine: sa.Engine) -> list[int]:
    return add_people(engine, 3)


def numbers(engine: sa.Engine, ask_id: int) -> tuple[float | None, ...]:
    names = Given.__struct_fields__
    with engine.connect() as connection:
        query = sa.select(*(schema.ask.c[name] for name in names)).where(schema.ask.c.id == ask_id)
        return tuple(connection.execute(query).one())


def test_what_was_expected_is_kept_when_the_ask_is_sent(engine: sa.Engine, ids: list[int]) -> None:
    new = NewAsk(introducer_id=ids[0], prospect_id=ids[1], draft=True)
    with writing(engine) as connection:
        ask = asks.log(connection, new, now=START, given=GIVEN)
    assert numbers(engine, ask.id) == (None, None, None, None)
    with writing(engine) as connection:
        asks.move_on(connection, ask.id, Move(step="asked"), now=START, given=GIVEN)
        asks.move_on(connection, ask.id, Move(step="agreed"), now=START)
    assert numbers(engine, ask.id) == (0.5, -1.0, 0.6, 0.3)


def test_who_is_forgotten_takes_their_asks_along(engine: sa.Engine, ids: list[int]) -> None:
    with writing(engine) as connection:
        new = NewAsk(introducer_id=ids[0], prospect_id=ids[1])
        ask = asks.log(connection, new, now=START)
        forgetting.forget(connection, ids[1], START)
        with pytest.raises(UnknownAsk):
            kept_asks.get(connection, ask.id)
        steps = sa.select(sa.func.count()).select_from(schema.ask_step)
        assert connection.execute(steps).scalar() == 0


def test_merging_two_people_keeps_both_their_asks_and_rules(
    engine: sa.Engine, ids: list[int]
) -> None:
    with writing(engine) as connection:
        for one in ids[:2]:
            asks.log(
                connection,
                NewAsk(introducer_id=one, prospect_id=ids[2], anyway=True),
                now=START,
            )
        rules.save(connection, ids[1], RuleChange(most_a_year=2), now=START)
        people.merge(connection, ids[0], ids[1], now=START)
        assert len(kept_asks.listing(connection, introducer_id=ids[0])) == 2
        assert rules.of(connection, ids[0]).most_a_year == 2
