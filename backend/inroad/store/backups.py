"""Copies of the database: by hand, one a day, and what forgetting does to them.

SQLite's backup API reads one moment of the database while others go on writing (WAL). A copy is
one whole file that only its owner can read, and appears under its name when it is complete.
"""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.data_errors import FileInTheWay, NoCopies, NotACopy
from inroad.domain.errors import DiskFull, InroadError, ReadOnlyData
from inroad.store.trouble import trouble

FOLDER = "backups"
DAYS_KEPT = 7
"""A week: a loss is seen when the user comes back to a person, which is within days."""

_DAILY = re.compile(r"^daily-\d{4}-\d\d-\d\d\.db$")
_UNFINISHED = ".part"
CLEANED = ".cleaning"
"""What the name of a copy goes on with while the forgotten are taken out of it."""
_NO_COPIES = re.compile(r"(-wal|-shm|-journal|\.part|\.cleaning.*)$")


def file_of(engine: sa.Engine) -> Path:
    """The database file. Raises NoCopies for a database on a server."""
    if engine.dialect.name != "sqlite" or not engine.url.database:
        raise NoCopies
    return Path(engine.url.database)


def folder_of(database: Path) -> Path:
    """Where the copies that Inroad makes by itself are kept."""
    return database.parent / FOLDER


def copies_of(database: Path) -> list[Path]:
    """Every copy that Inroad made and keeps: the daily ones, those of migrations and restores."""
    beside = database.parent.glob(f"{database.name}.before-*")
    found = (*folder_of(database).glob("*.db"), *beside)
    return sorted(file for file in found if not _NO_COPIES.search(file.name))


def leftovers(database: Path) -> list[Path]:
    """Files of copies that were not finished, be it that somebody is at work on them now."""
    there, name = folder_of(database), database.name
    of_copies = (f"*{_UNFINISHED}", f"*{CLEANED}*")
    beside = (f"{name}.restoring*", *(f"{name}.before-{ending}" for ending in of_copies))
    found = {file for pattern in of_copies for file in there.glob(pattern)}
    return sorted(found | {file for one in beside for file in database.parent.glob(one)})


def daily(database: Path) -> list[Path]:
    """The daily copies, the newest first."""
    found = (file for file in folder_of(database).glob("*.db") if _DAILY.match(file.name))
    return sorted(found, reverse=True)


def day_of(copy: Path) -> date:
    """The day of a daily copy."""
    return date.fromisoformat(copy.stem.removeprefix("daily-"))


def by_hand(database: Path, now: datetime) -> Path:
    """The name of a copy that the user asked for, in the folder of the copies."""
    return folder_of(database) / name_by_hand(now)


def name_by_hand(now: datetime) -> str:
    """A name that tells the moment."""
    return f"inroad-{now.astimezone():%Y-%m-%d-%H%M%S}.db"


def beside(database: Path, occasion: str, now: datetime) -> Path:
    """A name beside the database for what it was before something; no file has it yet."""
    when = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S")
    name = f"{database.name}.before-{occasion}-{when}"
    numbered = (f"{name}{f'-{number}' if number else ''}" for number in count())
    return next(it for it in map(database.with_name, numbered) if not it.exists())


def copy(database: Path, to: Path) -> None:
    """Copy the database as it is at this moment.

    Raises FileInTheWay, DamagedDatabase, DiskFull, ReadOnlyData; nothing is left behind then.
    """
    if to.exists():
        raise FileInTheWay(str(to))
    unfinished = to.with_name(f"{to.name}{_UNFINISHED}")
    try:
        _private_folder(to.parent)
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        _copy_pages(database, unfinished)
        _on_disk(unfinished)
        os.replace(unfinished, to)
    except (OSError, sqlite3.Error) as error:
        raise _said(error, to) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def copy_of_today(database: Path, today: date) -> Path | None:
    """Make the copy of the day where there is none and something changed since the last one.

    Of the daily copies the last seven are kept.
    """
    newest = next(iter(daily(database)), None)
    made = folder_of(database) / f"daily-{today.isoformat()}.db"
    if made.exists() or (newest is not None and _changes(newest) == _changes(database)):
        return None
    copy(database, made)
    for old in daily(database)[DAYS_KEPT:]:
        old.unlink()
    return made


@contextmanager
def peeked(file: Path) -> Iterator[sqlite3.Connection]:
    """A connection that only reads. Raises NotACopy for what is no database, StoreTrouble."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            opened.execute("pragma busy_timeout=5000")
            yield opened
    except sqlite3.DatabaseError as error:
        raise _said(error, file) from error


def _changes(file: Path) -> int:
    """The number of the newest change that the file knows of; every write adds one."""
    with peeked(file) as opened:
        return int(opened.execute("select coalesce(max(id), 0) from change").fetchone()[0])


def _copy_pages(database: Path, to: Path) -> None:
    with (
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as source,
        closing(sqlite3.connect(to)) as target,
    ):
        source.execute("pragma busy_timeout=5000")
        source.backup(target)
        target.execute("pragma journal_mode=delete")  # one file, without a log beside it


def _private_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True, mode=0o700)


def _on_disk(file: Path) -> None:
    """Nothing of a copy is left in memory when it gets its name."""
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _said(error: Exception, file: Path) -> InroadError:
    if isinstance(error, OSError):
        if error.errno in (28, 27, 122):  # no space, too large for a limit, over the quota
            return DiskFull(f"{file} could not be written. Make room on that disk and try again.")
        return ReadOnlyData(f"{file} cannot be used ({error.strerror}).")
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
        return NotACopy(f"{file} is no database.")
    return trouble(error) or NotACopy(f"{file} cannot be read as a database.")
