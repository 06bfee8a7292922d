"""SIGKILL, two hundred times, in the middle of writing: what was acknowledged is there, whole."""

import random
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.store import pairings, schema
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import migrate
from inroad.web.server import is_companion
from tests.cli.process import free_port
from tests.companion import ORIGIN
from tests.lasting.load import INTRODUCERS, KINDS, MUTUALS, PROSPECTS, Load, Sent
from tests.lasting.victim import Victims

TIMES = 200
BEFORE_DEATH = (0.02, 0.2)
"""Seconds of load, from the first write of one kind that was acknowledged."""
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


def peopled(home: Path) -> Path:
    """A store with people to write about."""
    engine = open_engine(f"sqlite:///{home / 'inroad.db'}")
    migrate(engine)
    rows = [
        {"id": number, "name": f"Person {number}", "added_at": "2026-11-20T12:00:00Z"}
        for number in range(1, INTRODUCERS + PROSPECTS + 1)
    ]
    with writing(engine) as connection:
        connection.execute(sa.insert(schema.person), rows)
    engine.dispose()
    return home


def token(home: Path) -> str:
    engine = open_engine(f"sqlite:///{home / 'inroad.db'}")
    with writing(engine) as connection:
        code = pairings.open_code(connection, datetime.now(UTC))
        given = pairings.redeem(connection, code, ORIGIN, "load", datetime.now(UTC))
    engine.dispose()
    assert isinstance(given, str)
    return given


def wait_for(port: int) -> None:
    """Until it answers."""
    pause = threading.Event()
    while not is_companion(port):
        pause.wait(0.005)


@pytest.mark.timeout(900)
def test_nothing_acknowledged_is_lost_and_nothing_is_half_there(tmp_path: Path) -> None:
    """Two companions at a time, each with its own data and half of the deaths."""
    homes = [peopled(tmp_path / name) for name in ("one", "other")]
    with ThreadPoolExecutor() as pool:
        counts = list(pool.map(killed, homes, (0, 1)))
    count = sum(counts, Counter())
    assert count["deaths"] == TIMES
    assert all(count[kind] >= TIMES // len(KINDS) for kind in KINDS), count
    assert count["unanswered"] > TIMES, "it was not killed in the middle of anything"


def killed(home: Path, half: int) -> "Counter[str]":
    """Half of the deaths; gives how much of each kind was acknowledged."""
    victims = Victims(home, free_port())
    load = Load(victims.port, token(home))
    fate = random.Random(4676 + half)  # noqa: S311 moments of death, no secrets
    count: Counter[str] = Counter()
    for number in range(half, TIMES, 2):
        kind = KINDS[number // 2 % len(KINDS)]
        with victims.one() as victim:
            wait_for(victims.port)

            def death() -> None:
                load.answered[kind].wait(30)  # noqa: B023 called within this round
                threading.Event().wait(fate.uniform(*BEFORE_DEATH))
                victim.kill()

            sent = load.run(until=death)
        assert load.unexpected == []
        assert list(wrong(home, sent)) == []
        count.update(one.kind for one in sent if one.acknowledged)
        count["unanswered"] += sum(not one.acknowledged for one in sent)
        count["deaths"] += 1
    return count


def wrong(home: Path, sent: list[Sent]) -> Iterator[str]:
    """What is not as it should be after a death."""
    engine = open_engine(f"sqlite:///{home / 'inroad.db'}")
    with reading(engine) as connection:
        for check in ("integrity_check", "foreign_key_check"):
            if (found := connection.exec_driver_sql(f"pragma {check}").all()) not in (
                [],
                [("ok",)],
            ):
                yield f"{check}: {found}"
        for one in sent:
            there = CHECKS[one.kind](connection, one)
            if there is None and one.acknowledged:
                yield f"{one.kind} {one.key} was acknowledged and is gone"
            elif there is False:
                yield f"{one.kind} {one.key} is half there"
        yield from _half_done(connection)
    engine.dispose()


def _note(connection: sa.Connection, one: Sent) -> bool | None:
    table = schema.note
    row = connection.execute(sa.select(table).where(table.c.key == one.key)).one_or_none()
    return None if row is None else row.text == one.body["text"] and "favour" in row.signals


def _ask(connection: sa.Connection, one: Sent) -> bool | None:
    table, step = schema.ask, schema.ask_step
    row = connection.execute(sa.select(table).where(table.c.key == one.key)).one_or_none()
    if row is None:
        return None
    steps = connection.execute(sa.select(step.c.step).where(step.c.ask_id == row.id)).scalars()
    return list(steps) == ["asked"] and row.yes_given is not None


def _favour(connection: sa.Connection, one: Sent) -> bool | None:
    table = schema.favour
    row = connection.execute(sa.select(table).where(table.c.key == one.key)).one_or_none()
    return None if row is None else row.what == one.body["what"]


def _reading(connection: sa.Connection, one: Sent) -> bool | None:
    table, shown, alias = schema.reading, schema.shown, schema.alias
    read = connection.execute(
        sa.select(table.c.id).where(table.c.url == one.body["reading"]["url"])
    ).scalar()
    named = [it["url"].split("/")[-2] for it in one.body["reading"]["mutuals"]]
    aliases = [f"linkedin:{slug}" for slug in named]
    known = connection.execute(
        sa.select(sa.func.count()).select_from(alias).where(alias.c.alias.in_(aliases))
    ).scalar()
    if read is None:
        return None if known == 0 else False
    rows = sa.select(sa.func.count()).select_from(shown).where(shown.c.reading_id == read)
    return connection.execute(rows).scalar() == known == MUTUALS


def _import(connection: sa.Connection, one: Sent) -> bool | None:
    batch, alias = schema.import_batch, schema.alias
    found = connection.execute(sa.select(batch.c.id).where(batch.c.name == one.key)).scalar()
    aliases = [f"mail:{mail}" for mail in one.body["mails"]]
    query = sa.select(sa.func.count()).select_from(alias).where(alias.c.alias.in_(aliases))
    known = connection.execute(query).scalar()
    if found is None:
        return None if known == 0 else False
    return known == MUTUALS


CHECKS = {"note": _note, "ask": _ask, "favour": _favour, "reading": _reading, "import": _import}


def _half_done(connection: sa.Connection) -> Iterator[str]:
    """Rules that every transaction leaves true."""
    note = schema.note.c
    current = sa.select(note.person_id).where(note.current).group_by(note.person_id)
    if connection.execute(current.having(sa.func.count() != 1)).first():
        yield "somebody has two current notes"
    without = sa.select(schema.ask.c.id).where(
        schema.ask.c.id.not_in(sa.select(schema.ask_step.c.ask_id))
    )
    if connection.execute(without).first():
        yield "an ask has no step"
