"""One engine: embedded SQLite (WAL) or a server.

The shape is Datasette's: one writer at a time, readers beside it. A transaction begins with
its first statement, so a handler's thread waits for the lock, never the event loop.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

from inroad.domain.errors import ReadOnlyData
from inroad.store import derived
from inroad.store.changes import EVERYBODY

BUSY_SECONDS = 5.0
_PRAGMAS = (
    "journal_mode=wal",
    "synchronous=full",  # an acknowledged write is on the disk, also after a power cut
    "foreign_keys=on",
    f"busy_timeout={int(BUSY_SECONDS * 1000)}",
    "secure_delete=on",  # whom the user forgets leaves no bytes behind
)


def open_engine(url: str) -> sa.Engine:
    """An engine for `url`; an SQLite file is made readable for its owner alone."""
    database = sa.make_url(url)
    if database.get_backend_name() == "sqlite" and database.database:
        _make_private(Path(database.database))
    engine = sa.create_engine(database)
    if engine.dialect.name == "sqlite":
        sa.event.listen(engine, "connect", _prepare)
        sa.event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection to read with."""
    with engine.connect() as connection:
        yield connection


@contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection to write with; commits at the end, rolls back on any error."""
    with engine.connect().execution_options(write=True) as connection:
        connection.info.pop(EVERYBODY, None)  # of one that failed before, on the same connection
        yield connection
        connection.commit()
        if connection.info.pop(EVERYBODY, False):
            derived.remove(derived.map_file(engine))


def _make_private(file: Path) -> None:
    """Folder 0700 and file 0600, before SQLite makes them with what the umask leaves."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if file.exists():
            file.chmod(0o600)
        else:  # an existing one is never opened here: closing it would drop SQLite's own locks
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        if not os.access(file, os.R_OK | os.W_OK) or not os.access(file.parent, os.W_OK):
            raise PermissionError
    except OSError as error:
        raise ReadOnlyData(
            f"Inroad cannot write in {file.parent}. Give yourself the right to write there, or "
            f"set INROAD_HOME to another folder."
        ) from error


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.isolation_level = None  # the driver must not open transactions of its own
    for pragma in _PRAGMAS:
        connection.execute(f"pragma {pragma}")


def _begin(connection: sa.Connection) -> None:
    # A read that later writes fails with SQLITE_BUSY_SNAPSHOT under load: writers lock first.
    write = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql("begin immediate" if write else "begin")
