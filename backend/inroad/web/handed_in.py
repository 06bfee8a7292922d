"""Files that were handed in: read in the background, told, written or thrown away.

A file lies beside the database, readable for the user alone, until it is written, refused or
dropped, and no longer than the companion runs.
"""

import secrets
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread
from typing import Literal
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.errors import InroadError
from inroad.domain.found import ColumnMapping
from inroad.domain.import_errors import ImportRunning, UploadGone
from inroad.domain.imports import ImportReport, Progress
from inroad.domain.text import one_line
from inroad.store.trouble import trouble
from inroad.web import importing, log
from inroad.web.connections import Companion
from inroad.web.importing import Wanted

State = Literal["reading", "ready", "writing", "done", "refused"]

_FOLDER = "handed-in"
_MOST = 20
"""Files that are kept at once; the oldest that rests goes first."""
_FAULT = "Inroad made a mistake. Nothing was brought in. `inroad doctor` gathers what to report."


class HandedIn(Struct, frozen=True, kw_only=True):
    """A file that was handed in. `report` is the dry run once it is `ready`, and what was done
    once it is `done`; `batch_id` is null where it brought nothing new. `problem` says why it was
    refused. `columns` are those of a table of the user's own, by its fingerprint; `proposed` says
    that Inroad only guesses what they are; `candidates`, who the user may be in it.
    """

    id: str
    name: str
    state: State = "reading"
    progress: Progress = Progress(phase="reading", records=0)
    report: ImportReport | None = None
    batch_id: int | None = None
    problem: str | None = None
    mappings: tuple[ColumnMapping, ...] = ()
    columns: dict[str, tuple[str, ...]] = {}
    proposed: bool = False
    candidates: tuple[str, ...] = ()


class Tray:
    """All files that were handed in to one companion. Safe to use from several threads."""

    def __init__(self, here: Companion) -> None:
        self._here = here
        self._held: dict[str, HandedIn] = {}
        self._wanted: dict[str, Wanted] = {}
        self._threads: dict[str, Thread] = {}
        self._lock, self._writes = Lock(), Lock()
        self._folder = folder_of(here)

    def place(self, name: str) -> Path:
        """Where a new file is to be put: a path that nothing is at, in a folder of its own.

        What reads the file names it by the end of that path, which is made of `name`.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self._folder)) / file_name(name)

    def leave(self, file: Path) -> None:
        """Give up a place; what lies there is removed."""
        shutil.rmtree(file.parent, ignore_errors=True)

    def take(self, file: Path, name: str, me: str = "") -> HandedIn:
        """Take in a file that lies at a `place`, and begin to read it."""
        self._make_room()
        one = HandedIn(id=secrets.token_urlsafe(12), name=name)
        with self._lock:
            self._held[one.id] = one
            self._wanted[one.id] = Wanted(name=name, me=me)
        file.parent.rename(self._folder / one.id)
        self._start(one.id, self._read)
        return one

    def get(self, key: str) -> HandedIn:
        """A file as it stands, or UploadGone."""
        found = self._held.get(key)
        if found is None:
            raise UploadGone
        return found

    def everything(self) -> list[HandedIn]:
        """All of them, the newest first."""
        return list(self._held.values())[::-1]

    def read_again(self, key: str, me: str, mappings: tuple[ColumnMapping, ...]) -> HandedIn:
        """Read it with what the user said of it. Raises UploadGone, ImportRunning."""
        self._rests(key)
        name = self.get(key).name
        self._wanted[key] = Wanted(name=name, me=me, mappings=mappings)
        again = self._set(key, state="reading", report=None, problem=None)
        self._start(key, self._read)
        return again

    def write(self, key: str) -> HandedIn:
        """Begin to write it. Raises UploadGone, ImportRunning."""
        self._rests(key)
        if self.get(key).state != "ready":
            raise UploadGone
        writing = self._set(key, state="writing")
        self._start(key, self._write)
        return writing

    def drop(self, key: str) -> None:
        """Throw a file away. Raises UploadGone, ImportRunning."""
        self._rests(key)
        with self._lock:
            self._held.pop(key, None)
            self._wanted.pop(key, None)
        self._remove(key)

    def wait(self, key: str) -> HandedIn:
        """The file once nothing more happens to it by itself."""
        thread = self._threads.get(key)
        if thread is not None:
            thread.join()
        return self.get(key)

    def _rests(self, key: str) -> None:
        self.get(key)
        thread = self._threads.get(key)
        if thread is not None and thread.is_alive():
            raise ImportRunning

    def _start(self, key: str, work: Callable[[str], None]) -> None:
        thread = self._threads[key] = Thread(target=self._guarded, args=(work, key), daemon=True)
        thread.start()

    def _guarded(self, work: Callable[[str], None], key: str) -> None:
        try:
            work(key)
        except Exception as error:
            known = error if isinstance(error, InroadError) else trouble(error)
            if known is None:
                log.failure(error)
            said = _FAULT if known is None else f"{known.title}. {known}"
            kept = self._set(key, state="refused", problem=said)
            if not kept.candidates:
                self._set(key, candidates=tuple(getattr(known, "candidates", ())))
            if not kept.candidates and not self._held[key].candidates:
                self._remove(key)

    def _read(self, key: str) -> None:
        with importing.ready(self._here, self._file(key), self._wanted[key], self._told(key)) as (
            found,
            one,
        ):
            seen = importing.told_of(found, one)
        self._set(
            key,
            state="ready",
            report=seen.report,
            mappings=seen.mappings,
            columns=seen.columns,
            proposed=seen.proposed,
            candidates=seen.candidates,
        )

    def _write(self, key: str) -> None:
        with (
            self._writes,
            importing.ready(self._here, self._file(key), self._wanted[key], self._told(key)) as (
                found,
                one,
            ),
        ):
            batch = importing.write(self._here, found, one)
            report = one.report
        self._remove(key)
        self._set(key, state="done", report=report, batch_id=batch.id if batch else None)

    def _told(self, key: str) -> Callable[[Progress], None]:
        def told(progress: Progress) -> None:
            self._set(key, progress=progress)

        return told

    def _set(self, key: str, **given: object) -> HandedIn:
        with self._lock:
            changed = replace(self._held[key], **given)
            self._held[key] = changed
            return changed

    def _file(self, key: str) -> Path:
        return next((self._folder / key).iterdir())

    def _remove(self, key: str) -> None:
        shutil.rmtree(self._folder / key, ignore_errors=True)

    def _make_room(self) -> None:
        resting = [it.id for it in self._held.values() if it.state not in ("reading", "writing")]
        for key in resting[: max(0, len(self._held) - _MOST + 1)]:
            self.drop(key)


_TRAYS: WeakKeyDictionary[sa.Engine, Tray] = WeakKeyDictionary()
_MAKING = Lock()


def tray(here: Companion) -> Tray:
    """The one of a companion, for the API and the pages alike."""
    with _MAKING:
        found = _TRAYS.get(here.engine)
        if found is None:
            found = _TRAYS[here.engine] = Tray(here)
        return found


def clear(here: Companion) -> None:
    """Remove files that an earlier run left, when a companion starts."""
    shutil.rmtree(folder_of(here), ignore_errors=True)


def file_name(name: str) -> str:
    """A name of one file, which leads nowhere else."""
    kept = "".join(c for c in one_line(name, 120) if c not in '/\\:*?"<>|').lstrip(". ")
    return kept or "file"


def folder_of(here: Companion) -> Path:
    """Beside the database, which has the room and is the user's alone; else the system's own."""
    url = here.engine.url
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database).parent / _FOLDER
    return Path(tempfile.gettempdir()) / f"inroad-{_FOLDER}"
