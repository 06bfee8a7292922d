"""The database file: locks that hold, whoever else opens it."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.store import me
from inroad.store.engine import open_engine, writing

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
LOOK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("select * from me")
connection.close()
"""


def test_opening_it_twice_in_one_process_keeps_the_locks(engine: sa.Engine) -> None:
    """POSIX drops all locks of a process on a file when it closes any descriptor of it."""
    file = Path(engine.url.database or "")
    with engine.connect() as held:
        held.execute(sa.text("select 1 from me")).all()
        held.rollback()
        open_engine(engine.url.render_as_string()).dispose()
        log = file.with_name(f"{file.name}-wal")
        before = log.stat().st_ino
        with writing(engine) as connection:
            me.save(connection, Me(name="Ada Lindqvist"), NOW)
        subprocess.run([sys.executable, "-c", LOOK, str(file)], check=True)  # noqa: S603
        assert log.stat().st_ino == before
    with engine.connect() as connection:
        assert me.load(connection).name == "Ada Lindqvist"


def test_a_reader_does_not_wait_for_a_writer(engine: sa.Engine) -> None:
    with writing(engine) as connection:
        me.save(connection, Me(name="Half done"), NOW)
        with engine.connect() as other:
            assert me.load(other).name == ""
