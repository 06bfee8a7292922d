"""The imports that were made, in order, and which of them are in force."""

from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.import_errors import AlreadyUndone, UnknownImport
from inroad.domain.imports import ImportBatch, ImportReport, Undone
from inroad.store.schema import import_batch
from inroad.store.times import stamp


class Kept(Struct, frozen=True):
    """What is kept of an import beside its name and times."""

    report: ImportReport
    undone: Undone | None = None


_KEPT = msgspec.json.Decoder(Kept)
_ALL = sa.select(import_batch).order_by(import_batch.c.id.desc())
_ONE = sa.select(import_batch).where(import_batch.c.id == sa.bindparam("id"))


def listing(connection: sa.Connection) -> list[ImportBatch]:
    """Every import, the newest first, those that were undone too."""
    return [_batch(row) for row in connection.execute(_ALL)]


def get(connection: sa.Connection, batch_id: int) -> ImportBatch:
    """One import, or UnknownImport."""
    row = connection.execute(_ONE, {"id": batch_id}).one_or_none()
    if row is None:
        raise UnknownImport(batch_id)
    return _batch(row)


def add(connection: sa.Connection, report: ImportReport, now: datetime) -> int:
    """Keep a new import; gives its id."""
    body = msgspec.json.encode(Kept(report)).decode()
    row = {"name": report.name, "report": body, "imported_at": stamp(now)}
    added = connection.execute(sa.insert(import_batch).returning(import_batch.c.id), row)
    return int(added.scalar_one())


def in_force(connection: sa.Connection, *, besides: int) -> list[ImportBatch]:
    """The imports that count, the oldest first, all but one."""
    found = [it for it in listing(connection) if it.undone_at is None and it.id != besides]
    return found[::-1]


def mark_undone(
    connection: sa.Connection, batch: ImportBatch, undone: Undone, now: datetime
) -> None:
    """Keep that an import was taken back, and what that took away."""
    body = msgspec.json.encode(Kept(batch.report, undone)).decode()
    mine = sa.update(import_batch).where(import_batch.c.id == batch.id)
    connection.execute(mine.values(undone_at=stamp(now), report=body))


def to_undo(connection: sa.Connection, batch_id: int) -> ImportBatch:
    """The import, if it counts. Raises UnknownImport, AlreadyUndone."""
    batch = get(connection, batch_id)
    if batch.undone_at is not None:
        raise AlreadyUndone(batch_id)
    return batch


def _batch(row: sa.Row[Any]) -> ImportBatch:
    kept = _KEPT.decode(row.report)
    return ImportBatch(
        id=row.id,
        name=row.name,
        imported_at=datetime.fromisoformat(row.imported_at),
        undone_at=datetime.fromisoformat(row.undone_at) if row.undone_at else None,
        report=kept.report,
        undone=kept.undone,
    )
