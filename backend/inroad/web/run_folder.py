"""The folder of one run for files that are handed in, and what runs that are over left.

A run holds a lock for as long as it lives; the system lets go of it however the run ends. So a
companion clears what others left, and nothing of one that still runs on the same database.
"""

import secrets
import shutil
import sqlite3
import tempfile
from pathlib import Path
from threading import Lock

import sqlalchemy as sa

_FOLDER = "handed-in"


class RunFolder:
    """The folder of this run, made with the first file. Safe to use from several threads."""

    def __init__(self, engine: sa.Engine) -> None:
        name, beside = secrets.token_hex(16), _beside(engine)
        self.path = beside / name if beside else _in_the_systems(name)
        self._is_shared = beside is not None
        self._lock: sqlite3.Connection | None = None
        self._making = Lock()

    def new(self) -> Path:
        """An empty folder in it, the user's alone."""
        with self._making:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._is_shared and self._lock is None:
                self._lock = _hold(_lock_of(self.path))  # before there is anything to clear
            self.path.mkdir(mode=0o700, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self.path))

    def leave(self) -> None:
        """Remove it with all that is in it."""
        with self._making:
            shutil.rmtree(self.path, ignore_errors=True)
            if self._lock is not None:
                _let_go(self._lock, self.path)
                self._lock = None


def clear_ended(engine: sa.Engine) -> None:
    """Remove the folders of runs that are over."""
    beside = _beside(engine)
    for folder in beside.iterdir() if beside and beside.is_dir() else ():
        if folder.is_dir() and (lock := _hold(_lock_of(folder))) is not None:
            shutil.rmtree(folder, ignore_errors=True)
            _let_go(lock, folder)


def _beside(engine: sa.Engine) -> Path | None:
    """Beside the database, which has the room and is the user's alone; None for a server's."""
    url = engine.url
    is_file = url.get_backend_name() == "sqlite" and url.database
    return Path(url.database).parent / _FOLDER if is_file and url.database else None


def _in_the_systems(name: str) -> Path:
    """Where a form's files lie as well, so that they can be moved; nobody can guess its name."""
    return Path(tempfile.gettempdir()) / f"inroad-{name}"


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _hold(file: Path) -> sqlite3.Connection | None:
    """The lock that this file stands for; None where another holds it.

    SQLite's own lock on a file without content is the same on every system.
    """
    lock = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("begin exclusive")
    except sqlite3.OperationalError:
        lock.close()
        return None
    return lock


def _let_go(lock: sqlite3.Connection, folder: Path) -> None:
    lock.close()
    _lock_of(folder).unlink(missing_ok=True)
