"""One import from its first record to the last row: read, compared, told, and then written.

Reading and comparing lock nothing. What they found is in temporary tables, so the write is a few
statements, all or nothing, while others wait for them alone.
"""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import Protocol

import sqlalchemy as sa

from inroad.domain.found import ColumnMapping, FileSeen, Own, Record
from inroad.domain.imports import ImportReport, Progress, Told
from inroad.store import changes
from inroad.store.imports import mappings
from inroad.store.imports.counting import report_of
from inroad.store.imports.gathering import Gathering
from inroad.store.imports.joining import compare
from inroad.store.imports.settling import settle
from inroad.store.imports.writing import write

_TOLD_EVERY = 2_048
"""Records between two looks at the clock."""
_SECONDS = 0.25
_MANY = 1_000
"""Records from which on the database gathers its statistics anew."""


class Source(Protocol):
    """What is read: the records, and what is known of them beforehand.

    `has_logs`: it would show any contact with its people. `size` and `taken` are bytes, unpacked.
    """

    name: str
    format: str
    files: tuple[FileSeen, ...]
    own: Own
    own_mail: Own
    has_logs: bool

    @property
    def size(self) -> int | None: ...
    @property
    def taken(self) -> int: ...
    def __iter__(self) -> Iterator[Record]: ...


class Prepared:
    """An import that was read and compared, ready to be written while its context lasts."""

    def __init__(self, connection: sa.Connection, source: Source, told: Told) -> None:
        self._connection, self._source = connection, source
        self._told, self._began = told, time.monotonic()
        own = Own(aliases=(*source.own.aliases, *source.own_mail.aliases))
        self._gathered = Gathering(connection, own)
        self._read()
        settle(connection, self._gathered)
        self._tell("comparing")
        self.report = self._compared()
        connection.commit()

    def write(self, now: datetime, confirmed: Sequence[ColumnMapping] = ()) -> int | None:
        """Write it as one batch and give its number; None where it brings nothing new.

        The `confirmed` columns of its tables are remembered, in the same transaction.
        """
        self._tell("writing")
        connection = self._connection.execution_options(write=True)
        if self.report.counts.brings and changes.newest(connection) != self._seen:
            self.report = self._compared()
        batch = self._batch(connection, now) if self.report.counts.brings else None
        mappings.remember(connection, confirmed, now=now)
        connection.commit()
        if batch is not None and self.report.records >= _MANY:
            _analyze(connection)
        self._tell("done")
        return batch

    def _batch(self, connection: sa.Connection, now: datetime) -> int:
        logs = self._source.has_logs
        return write(connection, self._gathered, self.report, logs=logs, now=now)

    def _read(self) -> None:
        told, take = time.monotonic(), self._gathered.take
        for number, record in enumerate(self._source):
            take(record)
            if not number % _TOLD_EVERY and time.monotonic() - told > _SECONDS:
                told = time.monotonic()
                self._tell("reading")
        self._tell("reading")

    def _compared(self) -> ImportReport:
        self._seen = changes.newest(self._connection)
        compare(self._connection, self._gathered)
        source = self._source
        return report_of(
            self._connection,
            self._gathered,
            name=source.name,
            kind=source.format,
            files=list(source.files),
        )

    def _tell(self, phase: str) -> None:
        records = self._gathered.records
        seconds = max(time.monotonic() - self._began, 1e-3)
        self._told(
            Progress(
                phase=phase,
                records=records,
                bytes=self._source.taken,
                total=self._source.size,
                rate=records / seconds,
            )
        )


@contextmanager
def prepared(
    engine: sa.Engine, source: Source, told: Told = lambda _progress: None
) -> Iterator[Prepared]:
    """Read and compare an import; its report tells what writing it would do.

    Raises FileRefused where the source does, and StoreTrouble where the store cannot be read;
    then, and where `write` is not called, the store is as it was.
    """
    with engine.connect() as connection:
        connection.detach()  # its temporary tables must not come back with another request
        yield Prepared(connection, source, told)


def _analyze(connection: sa.Connection) -> None:
    """Queries choose their way by what the tables hold; another writer may keep them for now."""
    with suppress(sa.exc.OperationalError):
        connection.exec_driver_sql("analyze")
        connection.commit()
