"""Putting a copy or a whole export in the place of the present data.

The file is brought into a database of its own first, checked, brought to the newest schema, and
only then put in place, at one stroke. The present file is kept beside. Who is let in, and who was
forgotten, stays as it is now, however old the file.
"""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.data_errors import NotACopy, StoreInUse
from inroad.domain.errors import DamagedDatabase, InroadError, NewerDatabase
from inroad.store import backups, derived, exports, forgetting, forgotten, schema
from inroad.store.engine import open_engine, reading, writing
from inroad.store.filling import fill, read_export
from inroad.store.migrations import NEWEST, migrate, version

_BESIDE = ("-wal", "-shm", "-journal")
_KEYS_TO_THE_DOOR = (schema.pairing_code, schema.open_key, schema.visit)


class Restored(Struct, frozen=True, kw_only=True):
    """What was put in place: how many people it holds, and where the data of before is."""

    people: int
    kept: Path | None
    marks_kept: bool = True
    """Whether who was forgotten stays so, and who was let in: not where the data was damaged."""


def restore(source: Path, database: Path, now: datetime) -> Restored:
    """Put a copy or a whole export in the place of `database`, which is kept beside.

    Raises NotACopy, NotAnExport, NewerDatabase, DamagedDatabase for a file that is no good,
    StoreInUse while anybody has the database open, and StoreTrouble. Nothing has changed then.
    """
    made = database.with_name(f"{database.name}.restoring")
    try:
        _gone(made)
        people, marks_kept = _make(source, made, database, now)
        kept = _put_in_place(made, database, now)
    finally:
        _gone(made)
    return Restored(people=people, kept=kept, marks_kept=marks_kept)


def _make(source: Path, made: Path, database: Path, now: datetime) -> tuple[int, bool]:
    """A database at `made` with what `source` holds; gives how many people that is.

    And whether the marks and pairings of the present data could be kept.
    """
    with _opened(source, made) as engine:
        with _present(database) as present, writing(engine) as connection:
            _let_in_as_now(connection, present)
            if present is not None:
                _forgotten_as_now(connection, present, now)
            count = sa.select(sa.func.count()).select_from(schema.person)
            people = int(connection.execute(count).scalar_one())
        forgetting.scrub(engine)
    with closing(sqlite3.connect(made)) as finished:
        finished.execute("pragma journal_mode=delete")
    return people, present is not None or not database.exists()


@contextmanager
def _opened(source: Path, made: Path) -> Iterator[sa.Engine]:
    try:
        with source.open("rb") as file:
            head = file.read(200)
    except OSError as error:
        raise NotACopy(f"{source} cannot be read ({error.strerror}).") from error
    export = read_export(source.read_bytes(), str(source)) if exports.is_export(head) else None
    if export is None:
        _check(source)
        backups.copy(source, made)
    engine = open_engine(f"sqlite:///{made}")
    try:
        migrate(engine, copy=False)
        if export is not None:
            with writing(engine) as connection:
                fill(connection, export)
        yield engine
    finally:
        engine.dispose()


def _check(source: Path) -> None:
    """Whether a file is a whole database of an Inroad that is not newer than this one."""
    with backups.peeked(source) as opened:
        found = opened.execute("pragma integrity_check(1)").fetchone()[0]
        if found != "ok" or opened.execute("pragma foreign_key_check").fetchone():
            raise DamagedDatabase(f"{source} is not whole. Take another copy; nothing was changed.")
        named = "select 1 from sqlite_master where name = 'alembic_version'"
        if opened.execute(named).fetchone() is None:
            raise NotACopy(f"{source} is a database, but none of Inroad's.")
        found = opened.execute("select version_num from alembic_version").fetchone()[0]
    if found > NEWEST:
        raise NewerDatabase(
            f"{source} has version {found}, the newest known here is {NEWEST}. Get a newer Inroad; "
            "nothing was changed."
        )


@contextmanager
def _present(database: Path) -> Iterator[sa.Connection | None]:
    """The present data, if it is there and can be read; in a migrated copy if it is older."""
    engine = open_engine(f"sqlite:///{database}") if database.exists() else None
    brought_up = database.with_name(f"{database.name}.restoring-present")
    readable = False
    try:
        with suppress(sa.exc.DatabaseError, InroadError):
            found = version(engine) if engine is not None else None
            if engine is not None and found is not None and found < NEWEST:
                engine.dispose()
                engine = _migrated(database, brought_up)
            readable = found is not None and found <= NEWEST
        if engine is not None and readable:
            with reading(engine) as connection:
                yield connection
        else:
            yield None
    finally:
        if engine is not None:
            engine.dispose()
        _gone(brought_up)


def _migrated(database: Path, to: Path) -> sa.Engine:
    """A copy of the present data at the newest schema; that itself is kept as it is."""
    _gone(to)
    backups.copy(database, to)
    engine = open_engine(f"sqlite:///{to}")
    migrate(engine, copy=False)
    return engine


def _let_in_as_now(connection: sa.Connection, present: sa.Connection | None) -> None:
    """Pairings as they are now; none where that cannot be told. Browsers must come in again."""
    for table in (*_KEYS_TO_THE_DOOR, schema.pairing):
        connection.execute(sa.delete(table))
    rows = present.execute(sa.select(schema.pairing)).mappings().all() if present else []
    if rows:
        connection.execute(sa.insert(schema.pairing), [dict(row) for row in rows])


def _forgotten_as_now(connection: sa.Connection, present: sa.Connection, now: datetime) -> None:
    """Whoever is forgotten now does not come back with an older file."""
    keys = forgotten.keys_of_marks(present)
    if keys:
        forget_marked(connection, keys, forgotten.marks(present), now)


def forget_marked(
    connection: sa.Connection, keys: Sequence[bytes], marks: set[str], now: datetime
) -> None:
    """Forget the people of a copy whom these marks mean, and keep the marks in it."""
    found = forgetting.marked(connection, keys, marks)
    forgotten.adopt(connection, keys, marks, now)
    for person_id in found:
        forgetting.forget(connection, person_id, now)


def _put_in_place(made: Path, database: Path, now: datetime) -> Path | None:
    derived.remove(derived.beside(database))  # drawn from another store
    if not database.exists():
        os.replace(made, database)
        return None
    _alone(database)
    kept = backups.beside(database, "restore", now)
    for ending in _BESIDE:  # only where the file is damaged: else `_alone` has taken them in
        beside = Path(f"{database}{ending}")
        if beside.exists():
            os.replace(beside, f"{kept}{ending}")
    try:
        os.link(database, kept)
    except OSError:  # a file system without links: for a moment there is no database
        os.replace(database, kept)
    os.replace(made, database)
    return kept


def _alone(database: Path) -> None:
    """Make sure that nobody has the database open, and that all of it is in its one file.

    SQLite leaves WAL only where no other connection has the file open, in any process.
    """
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as own:
            own.execute("pragma busy_timeout=1000")
            own.execute("pragma journal_mode=delete").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise StoreInUse from error
        raise
    except sqlite3.DatabaseError:
        return  # damaged: that is why it is replaced; the port tells whether a companion runs


def _gone(file: Path) -> None:
    for ending in ("", *_BESIDE, ".part"):
        Path(f"{file}{ending}").unlink(missing_ok=True)
