"""A few rows as they are at this moment, asked for with every request.

Other processes write as well, and what was revoked must stop working at once. On SQLite
`pragma data_version` says in a few microseconds whether any other connection has committed
since; only then are the rows read again. On a server they are always read.
"""

import sqlite3
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

T = TypeVar("T")


class Watched(Generic[T]):
    """What `make` makes of each row of `query`; the connection is opened with the first look."""

    def __init__(self, engine: sa.Engine, query: sa.Select[Any], make: Callable[..., T]) -> None:
        self._engine = engine
        self._query = query
        self._make = make
        self._watcher: sqlite3.Connection | None = None
        self._opened = False
        self._version = -1
        self._rows: tuple[T, ...] = ()

    def rows(self) -> tuple[T, ...]:
        """The rows in force."""
        version = self._data_version()
        if version is None or version != self._version:
            # The version is taken first: a commit in between only means one reading more.
            self._rows = self._read()
            self._version = -1 if version is None else version
        return self._rows

    def close(self) -> None:
        """Closes the connection that watches."""
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None

    def _data_version(self) -> int | None:
        if not self._opened:
            self._watcher, self._opened = _watcher(self._engine), True
        if self._watcher is None:
            return None
        version: int = self._watcher.execute("pragma data_version").fetchone()[0]
        return version

    def _read(self) -> tuple[T, ...]:
        if self._watcher is not None:  # past the pool, which may be used up: the door never waits
            rows = self._watcher.execute(str(self._query)).fetchall()
            return tuple(self._make(*row) for row in rows)
        with self._engine.connect() as connection:
            return tuple(self._make(*row) for row in connection.execute(self._query))


def _watcher(engine: sa.Engine) -> sqlite3.Connection | None:
    """A connection of its own: `data_version` never counts what its own connection writes."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    pooled = engine.raw_connection()
    connection = pooled.driver_connection
    pooled.detach()  # from here on it is no connection of the pool's
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError(f"{connection!r} is not SQLite's own driver")
    return connection
