"""What the companion does for the data by itself: a copy a day, and copies without the forgotten.

Whoever is forgotten is taken out of the older copies too. A copy that cannot be opened for that,
because it is damaged or has an older schema, is deleted; one that somebody holds is tried again.
"""

import os
import secrets
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.data_errors import NotACopy
from inroad.domain.errors import DamagedDatabase, InroadError, StoreTrouble
from inroad.store import backups, forgetting, forgotten
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import NEWEST
from inroad.store.restore import forget_marked

_LEFT_AFTER_SECONDS = 3600.0
"""A file of work that nobody wrote to for an hour is nobody's: a copy takes seconds."""
_LOGS = ("-wal", "-shm", "-journal")
_OWED = "select 1 from setting where name = ?"
_TROUBLES = (InroadError, OSError, sqlite3.Error, sa.exc.SQLAlchemyError)


class Cleaned(Struct, frozen=True, kw_only=True):
    """How many copies hold nobody any more who was forgotten, and which could not be cleaned."""

    copies: int = 0
    failed: tuple[Path, ...] = ()


def keep(engine: sa.Engine, now: datetime) -> Path | None:
    """Make the copy of the day if one is due, and clean older ones; gives the copy, if made.

    It waits while bytes of somebody forgotten cannot be taken out of the file. Nothing is done for
    a database on a server. Raises StoreTrouble, also for copies that could not be cleaned.
    """
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    database = backups.file_of(engine)
    with _alone(database.parent):
        _remove_leftovers(database)
    made = None
    if not forgetting.scrub_owed(engine) or forgetting.scrub(engine):
        made = backups.copy_of_today(database, now.astimezone().date())
    if failed := clean_copies(engine, now).failed:
        raise StoreTrouble(f"Not cleaned: {', '.join(file.name for file in failed)}.")
    return made


def clean_copies(engine: sa.Engine, now: datetime) -> Cleaned:
    """Take everybody who is forgotten out of the copies; one that fails leaves the others."""
    if engine.dialect.name != "sqlite" or not engine.url.database or not stale_copies(engine):
        return Cleaned()
    failed: list[Path] = []
    with _alone(backups.file_of(engine).parent):
        stale = stale_copies(engine)
        with reading(engine) as connection:
            keys, marks = forgotten.keys_of_marks(connection), forgotten.marks(connection)
        for copy in stale:
            try:
                _clean(copy, keys, marks, now)
            except _TROUBLES:
                failed.append(copy)
    return Cleaned(copies=len(stale) - len(failed), failed=tuple(failed))


def stale_copies(engine: sa.Engine) -> list[Path]:
    """The copies that may hold people who are forgotten."""
    with reading(engine) as connection:
        marks = forgotten.marks(connection)
    if not marks:
        return []
    return [copy for copy in backups.copies_of(backups.file_of(engine)) if not _has(copy, marks)]


def _has(copy: Path, marks: set[str]) -> bool:
    """Whether a copy was made, or cleaned, after everybody was forgotten, their bytes too."""
    try:
        with backups.peeked(copy) as opened:
            rows = opened.execute("select mark from forgotten").fetchall()
            owed = opened.execute(_OWED, [forgetting.SCRUB_OWED]).fetchone()
    except InroadError:
        return False
    return not owed and marks <= {mark for (mark,) in rows}


def _clean(copy: Path, keys: Sequence[bytes], marks: set[str], now: datetime) -> None:
    """Put a cleaned file in the place of a copy at one stroke: there is always one of them."""
    if _version(copy) != NEWEST:
        _delete(copy)
        return
    _take_log_in(copy)
    worked_on = copy.with_name(f"{copy.name}{backups.CLEANED}-{secrets.token_hex(4)}")
    try:
        backups.copy(copy, worked_on)
        engine = open_engine(f"sqlite:///{worked_on}")
        try:
            with writing(engine) as connection:
                forget_marked(connection, keys, marks, now)
            if not forgetting.scrub(engine):
                raise StoreTrouble(f"{copy} could not be written anew.")
        finally:
            engine.dispose()
        with closing(sqlite3.connect(worked_on)) as finished:
            finished.execute("pragma journal_mode=delete")
        os.replace(worked_on, copy)
    finally:
        _delete(worked_on)


def _version(copy: Path) -> str | None:
    """The schema of a copy; None where it is no whole database. Raises StoreTrouble."""
    try:
        with backups.peeked(copy) as opened:
            if opened.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
                return None
            return str(opened.execute("select version_num from alembic_version").fetchone()[0])
    except (NotACopy, DamagedDatabase, TypeError):
        return None


def _take_log_in(file: Path) -> None:
    """Make one file of a database and its log, which would be read into whatever has its name."""
    if not any(Path(f"{file}{ending}").exists() for ending in _LOGS):
        return
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("pragma journal_mode=delete")


def _delete(copy: Path) -> None:
    for ending in ("", *_LOGS):
        Path(f"{copy}{ending}").unlink(missing_ok=True)


def _remove_leftovers(database: Path) -> None:
    for file in backups.leftovers(database):
        with suppress(OSError):  # somebody was quicker
            if time.time() - file.stat().st_mtime > _LEFT_AFTER_SECONDS:
                file.unlink()


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process or thread at a time; the lock is on the folder and goes with its holder."""
    try:
        import fcntl
    except ImportError:  # Windows locks no folders; every work file has a name of its own
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)
