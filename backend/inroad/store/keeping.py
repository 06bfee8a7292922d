"""What the companion does for the data by itself: a copy a day, and copies without the forgotten.

Whoever is forgotten is taken out of the older copies too. A copy that cannot be opened for that,
because it is damaged or has an older schema, is deleted.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.errors import InroadError
from inroad.store import backups, forgetting, forgotten
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import NEWEST
from inroad.store.restore import forget_marked

_WORKED_ON = ".cleaning"


def keep(engine: sa.Engine, now: datetime) -> Path | None:
    """Make the copy of the day if one is due, and clean older ones; gives the copy, if made.

    Nothing is done for a database on a server. Raises StoreTrouble.
    """
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return None
    if stale_copies(engine):
        forgetting.scrub(engine)
    made = backups.copy_of_today(backups.file_of(engine), now.astimezone().date())
    clean_copies(engine, now)
    return made


def clean_copies(engine: sa.Engine, now: datetime) -> int:
    """Take everybody who is forgotten out of the copies; gives how many copies held them."""
    stale = stale_copies(engine)
    if stale:
        with reading(engine) as connection:
            keys, marks = forgotten.keys_of_marks(connection), forgotten.marks(connection)
        for copy in stale:
            _clean(copy, keys, marks, now)
    return len(stale)


def stale_copies(engine: sa.Engine) -> list[Path]:
    """The copies that may hold people who are forgotten."""
    with reading(engine) as connection:
        marks = forgotten.marks(connection)
    if not marks:
        return []
    return [copy for copy in backups.copies_of(backups.file_of(engine)) if not _has(copy, marks)]


def _has(copy: Path, marks: set[str]) -> bool:
    """Whether a copy was made, or cleaned, after everybody was forgotten."""
    try:
        with backups.peeked(copy) as opened:
            rows = opened.execute("select mark from forgotten").fetchall()
    except InroadError:
        return False
    return marks <= {mark for (mark,) in rows}


def _clean(copy: Path, keys: Sequence[bytes], marks: set[str], now: datetime) -> None:
    if _version(copy) != NEWEST:
        _delete(copy)
        return
    worked_on = copy.with_name(f"{copy.name}{_WORKED_ON}")
    try:
        worked_on.unlink(missing_ok=True)
        backups.copy(copy, worked_on)
        engine = open_engine(f"sqlite:///{worked_on}")
        try:
            with writing(engine) as connection:
                forget_marked(connection, keys, marks, now)
            forgetting.scrub(engine)
        finally:
            engine.dispose()
        with closing(sqlite3.connect(worked_on)) as finished:
            finished.execute("pragma journal_mode=delete")
        _delete(copy)
        os.replace(worked_on, copy)
    finally:
        _delete(worked_on)


def _version(copy: Path) -> str | None:
    """The schema of a copy; None where it cannot be read."""
    try:
        with backups.peeked(copy) as opened:
            if opened.execute("pragma integrity_check(1)").fetchone()[0] != "ok":
                return None
            return str(opened.execute("select version_num from alembic_version").fetchone()[0])
    except (InroadError, TypeError):
        return None


def _delete(copy: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        Path(f"{copy}{ending}").unlink(missing_ok=True)
