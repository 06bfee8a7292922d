"""Files that were handed in: read in the background, told, written or thrown away.

A file lies beside the database, readable for the user alone, until it is written, refused or
dropped, and no longer than the companion runs. Each run has a folder of its own there.
"""

import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Thread, current_thread
from typing import Literal
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.errors import InroadError, StoreTrouble
from inroad.domain.found import ColumnMapping
from inroad.domain.import_errors import ImportRunning, UploadGone
from inroad.domain.imports import ImportReport, Progress
from inroad.domain.text import one_line
from inroad.store.trouble import trouble
from inroad.web import importing, log
from inroad.web.connections import Companion
from inroad.web.importing import Wanted
from inroad.web.run_folder import RunFolder, clear_ended

State = Literal["reading", "ready", "writing", "done", "refused"]

_AT_WORK = ("reading", "writing")
_MOST = 20
"""Files that are kept at once; the oldest that rests goes first."""
_FAULT = "Inroad made a mistake. Nothing was brought in. `inroad doctor` gathers what to report."


class HandedIn(Struct, frozen=True, kw_only=True):
    """A file that was handed in. `report` is the dry run once it is `ready`, and what was done
    once it is `done`; `batch_id` is null where it brought nothing new. `problem` says why it was
    refused, or, where it is `ready` again, why it could not be written. `columns` are those of a
    table of the user's own, by its fingerprint; `proposed` says that Inroad only guesses what
    they are; `candidates`, who the user may be in it.
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
        self._folder = RunFolder(here.engine)

    def place(self, name: str) -> Path:
        """Where a new file is to be put: a path that nothing is at, in a folder of its own.

        What reads the file names it by the end of that path, which is made of `name`.
        """
        return self._folder.new() / file_name(name)

    def leave(self, file: Path) -> None:
        """Give up a place; what lies there is removed."""
        shutil.rmtree(file.parent, ignore_errors=True)

    def take(self, file: Path, name: str, me: str = "") -> HandedIn:
        """Take in a file that lies at a `place`, and begin to read it."""
        self._make_room()
        one = HandedIn(id=secrets.token_urlsafe(12), name=name)
        file.parent.rename(self._at(one.id))
        with self._lock:
            self._held[one.id] = one
            self._wanted[one.id] = Wanted(name=name, me=me)
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
        with self._lock:
            return list(self._held.values())[::-1]

    def read_again(self, key: str, me: str, mappings: tuple[ColumnMapping, ...]) -> HandedIn:
        """Read it with what the user said of it. Raises UploadGone, ImportRunning."""
        wanted = Wanted(name=self.get(key).name, me=me, mappings=mappings)
        return self._begin(key, ("ready", "refused"), "reading", self._read, wanted)

    def write(self, key: str) -> HandedIn:
        """Begin to write it. Raises UploadGone, ImportRunning."""
        return self._begin(key, ("ready",), "writing", self._write)

    def drop(self, key: str) -> None:
        """Throw a file away. Raises UploadGone, ImportRunning."""
        with self._lock:
            self._resting(key)
            del self._held[key], self._wanted[key]
        self._remove(key)

    def wait(self, key: str) -> HandedIn:
        """The file once nothing more happens to it by itself."""
        thread = self._threads.get(key)
        if thread is not None:
            thread.join()
        return self.get(key)

    def close(self) -> None:
        """Remove every file, at the end of the run."""
        self._folder.leave()

    def _begin(
        self,
        key: str,
        allowed: tuple[State, ...],
        state: State,
        work: Callable[[str], None],
        wanted: Wanted | None = None,
    ) -> HandedIn:
        """Check and start in one step: of two that come at once, one begins."""
        with self._lock:
            one = self._resting(key)
            if one.state not in allowed or not self._at(key).is_dir():
                raise UploadGone
            self._wanted[key] = wanted or self._wanted[key]
            report = one.report if state == "writing" else None
            begun = self._held[key] = replace(one, state=state, report=report, problem=None)
            self._start(key, work)
            return begun

    def _resting(self, key: str) -> HandedIn:
        one = self.get(key)
        if one.state in _AT_WORK:
            raise ImportRunning
        return one

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
            self._stopped(key, known)
        finally:
            with self._lock:
                if self._threads.get(key) is current_thread():
                    del self._threads[key]

    def _stopped(self, key: str, known: InroadError | None) -> None:
        """Say why. What only the store could not take can be written again, as it was read."""
        one = self.get(key)
        said = _FAULT if known is None else f"{known.title}. {known}"
        if one.state == "writing" and isinstance(known, StoreTrouble):
            self._set(key, state="ready", problem=said)
            return
        candidates = one.candidates or tuple(getattr(known, "candidates", ()))
        if not candidates:
            self._remove(key)
        self._set(key, state="refused", problem=said, candidates=candidates)

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
            number = importing.write(self._here, found, one)
            report = one.report
        self._remove(key)
        self._set(key, state="done", report=report, batch_id=number)

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
        return next(self._at(key).iterdir())

    def _at(self, key: str) -> Path:
        return self._folder.path / key

    def _remove(self, key: str) -> None:
        shutil.rmtree(self._at(key), ignore_errors=True)

    def _make_room(self) -> None:
        with self._lock:
            resting = [it.id for it in self._held.values() if it.state not in _AT_WORK]
            gone = resting[: max(0, len(self._held) - _MOST + 1)]
            for key in gone:
                del self._held[key], self._wanted[key]
        for key in gone:
            self._remove(key)


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
    """Remove files that runs which are over left, when a companion starts."""
    clear_ended(here.engine)


def leave(here: Companion) -> None:
    """Remove the files of this run, when its companion ends."""
    with _MAKING:
        found = _TRAYS.pop(here.engine, None)
    if found is not None:
        found.close()


def file_name(name: str) -> str:
    """A name of one file, which leads nowhere else."""
    kept = "".join(c for c in one_line(name, 120) if c not in '/\\:*?"<>|').lstrip(". ")
    return kept or "file"
