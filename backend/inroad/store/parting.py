"""Two people out of one again, and who was said not to be the same person."""

from collections.abc import Collection, Iterable
from datetime import datetime

import msgspec
import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.errors import NotMerged, SamePerson
from inroad.store import schema
from inroad.store.imports.noting import settle_current
from inroad.store.merging import MERGED, Merged, Rewritten, partners
from inroad.store.rows import Row, key_of, matching, rows_of
from inroad.store.times import stamp

_TABLES = schema.metadata.tables
_TABLE = schema.person_merge
_STANDING_FOR = ("note", "contact", "shown")
"""Tables whose rows put a person in the book."""


class Merge(Struct, frozen=True, kw_only=True):
    """A merge that stands: whose row went, by id and name, and when."""

    gone_id: int
    name: str
    merged_at: datetime


def merges_of(connection: sa.Connection, kept_id: int) -> list[Merge]:
    """Who was merged into this person, the newest merge first."""
    query = sa.select(_TABLE).where(_TABLE.c.kept_id == kept_id).order_by(_TABLE.c.id.desc())
    return [
        Merge(
            gone_id=row.gone_id,
            name=row.gone_name,
            merged_at=datetime.fromisoformat(row.merged_at),
        )
        for row in connection.execute(query)
    ]


def unmerge_rows(connection: sa.Connection, keep: int, gone: int | None) -> tuple[int, set[int]]:
    """Put back `gone` (None: who was merged last), with all that was theirs before the merge.

    Gives who came back, and everybody whom this concerns. Raises NotMerged.
    """
    query = sa.select(_TABLE).where(_TABLE.c.kept_id == keep).order_by(_TABLE.c.id.desc()).limit(1)
    found = connection.execute(query if gone is None else query.where(_TABLE.c.gone_id == gone))
    row = found.one_or_none()
    if row is None or not (record := MERGED.decode(row.rows)).gone:
        raise NotMerged
    record = _without_undone(connection, record)
    back = int(row.gone_id)
    connection.execute(sa.delete(_TABLE).where(_TABLE.c.id == row.id))
    connection.execute(sa.insert(schema.person), record.gone[0])
    for written in reversed(record.rewritten):
        _write_back(connection, written)
    for name, rows in record.dropped.items():
        _put_back(connection, _TABLES[name], rows)
    for name, keys in record.moved.items():
        _move_back(connection, name, keys, keep, back)
    _current_again(connection, record, keep, back)
    _restore_kept(connection, keep, record)
    return back, {*partners(connection, keep), *partners(connection, back), keep, back}


def set_apart(connection: sa.Connection, one: int, other: int, *, now: datetime) -> None:
    """Remember for ever that these two are not the same person. Raises SamePerson."""
    if one == other:
        raise SamePerson
    low, high = sorted((one, other))
    if not are_apart(connection, one, other):
        row = {"low_id": low, "high_id": high, "said_at": stamp(now)}
        connection.execute(sa.insert(schema.apart), row)


def take_back_apart(connection: sa.Connection, one: int, other: int) -> None:
    """Forget that these two were said not to be the same person."""
    connection.execute(sa.delete(schema.apart).where(_pair(one, other)))


def are_apart(connection: sa.Connection, one: int, other: int) -> bool:
    """Whether the user said that these two are not the same person."""
    query = sa.select(schema.apart.c.low_id).where(_pair(one, other))
    return connection.execute(query).scalar() is not None


def apart_pairs(
    connection: sa.Connection, among: Collection[int] | None = None
) -> set[tuple[int, int]]:
    """All pairs that were said not to be one person, the lower id first; `among` some, or all."""
    table = schema.apart
    query = sa.select(table.c.low_id, table.c.high_id)
    if among is not None:
        query = query.where(table.c.low_id.in_(among), table.c.high_id.in_(among))
    return {(row.low_id, row.high_id) for row in connection.execute(query)}


def scrub(connection: sa.Connection, person_id: int) -> None:
    """Take a person who is to be forgotten out of the records of other people's merges."""
    for row in connection.execute(sa.select(_TABLE.c.id, _TABLE.c.rows)).all():
        record = MERGED.decode(row.rows)
        without = _without(record, person_id)
        if without != record:
            body = msgspec.json.encode(without).decode()
            connection.execute(sa.update(_TABLE).where(_TABLE.c.id == row.id).values(rows=body))
    connection.execute(sa.delete(_TABLE).where(_TABLE.c.gone_id == person_id))


def drop_note(connection: sa.Connection, note_id: int) -> None:
    """Delete a version of a note. Its id may be given again, so it stands in no record either."""
    for row in connection.execute(sa.select(_TABLE.c.id, _TABLE.c.rows)).all():
        record = MERGED.decode(row.rows)
        without = _without_note(record, note_id)
        if without != record:
            body = msgspec.json.encode(without).decode()
            connection.execute(sa.update(_TABLE).where(_TABLE.c.id == row.id).values(rows=body))
    before = schema.triage.c.note_before
    connection.execute(sa.update(schema.triage).where(before == note_id).values(note_before=None))
    connection.execute(sa.delete(schema.note).where(schema.note.c.id == note_id))


def _without_note(record: Merged, note_id: int) -> Merged:
    moved = {
        name: [key for key in keys if key != {"id": note_id}] if name.startswith("note.") else keys
        for name, keys in record.moved.items()
    }
    current = [row for row in record.current_notes if row["id"] != note_id]
    return msgspec.structs.replace(record, moved=moved, current_notes=current)


def _without_undone(connection: sa.Connection, record: Merged) -> Merged:
    """The record without what imports brought that were undone since; people stay."""
    batch = schema.import_batch.c
    undone = set(
        connection.execute(sa.select(batch.id).where(batch.undone_at.is_not(None))).scalars()
    )
    if not undone:
        return record

    def of_none(row: Row) -> Row:
        return {**row, "batch_id": None} if row.get("batch_id") in undone else row

    dropped = {
        table: [row for row in rows if row.get("batch_id") not in undone]
        for table, rows in record.dropped.items()
    }
    gone = [of_none(row) for row in record.gone]
    return msgspec.structs.replace(
        record, gone=gone, before=of_none(record.before), dropped=dropped
    )


def _without(record: Merged, person_id: int) -> Merged:
    return msgspec.structs.replace(
        record,
        dropped={
            table: [row for row in rows if not _names(row, person_id)]
            for table, rows in record.dropped.items()
        },
        rewritten=[it for it in record.rewritten if not _names(it.was, person_id)],
    )


def _names(row: Row, person_id: int) -> bool:
    return any(value == person_id for name, value in row.items() if name.endswith("_id"))


def _pair(one: int, other: int) -> sa.ColumnElement[bool]:
    low, high = sorted((one, other))
    return (schema.apart.c.low_id == low) & (schema.apart.c.high_id == high)


def _write_back(connection: sa.Connection, written: Rewritten) -> None:
    """The row as it was; what was changed in it since the merge stays with the one kept."""
    table = _TABLES[written.table]
    if written.became is not None:
        unchanged = (
            table.c[name].is_not_distinct_from(value) for name, value in written.became.items()
        )
        connection.execute(sa.delete(table).where(*unchanged))
    _put_back(connection, table, [written.was])


def _put_back(connection: sa.Connection, table: sa.Table, rows: Iterable[Row]) -> None:
    """Insert rows again, as far as those whom they name are still there."""
    for row in rows:
        there = rows_of(connection, table, matching(table, key_of(table, row)))
        if not there and all(_is_there(connection, *named) for named in _referred(table, row)):
            connection.execute(sa.insert(table), row)


def _referred(table: sa.Table, row: Row) -> list[tuple[sa.Column[object], object]]:
    return [
        (key.column, row[key.parent.name])
        for key in table.foreign_keys
        if row[key.parent.name] is not None
    ]


def _is_there(connection: sa.Connection, column: sa.Column[object], value: object) -> bool:
    return connection.execute(sa.select(column).where(column == value)).first() is not None


def _move_back(
    connection: sa.Connection, name: str, keys: Iterable[Row], keep: int, back: int
) -> None:
    """Rows that moved go back, but for those which have moved on or are gone."""
    table_name, _, column = name.partition(".")
    table = _TABLES[table_name]
    for key in keys:
        mine = matching(table, key) & (table.c[column] == keep)
        connection.execute(sa.update(table).where(mine).values({column: back}))


def _current_again(connection: sa.Connection, record: Merged, keep: int, back: int) -> None:
    """The current note of each, as before the merge; one written since stays current."""
    table = schema.note
    for person_id in (keep, back):
        mine = table.c.person_id == person_id
        if connection.execute(sa.select(table.c.id).where(mine, table.c.current)).first():
            before = {row["id"] for row in record.current_notes}
            current = connection.execute(sa.select(table.c.id).where(mine, table.c.current))
            if current.scalar_one() not in before:
                continue
        ids = [row["id"] for row in record.current_notes if row["person_id"] == person_id]
        connection.execute(sa.update(table).where(mine).values(current=table.c.id.in_(ids)))
        if not ids:  # the version that was current then is gone; others may have come back
            settle_current(connection, [person_id])


def _restore_kept(connection: sa.Connection, keep: int, record: Merged) -> None:
    """What the merge changed in the row that stayed, as far as nobody changed it since."""
    table = schema.person
    [now] = rows_of(connection, table, table.c.id == keep)
    values = {
        name: before for name, before in record.before.items() if now[name] == record.after[name]
    }
    if values.get("known") is False and _is_in_use(connection, keep):
        del values["known"]
    if values:
        connection.execute(sa.update(table).where(table.c.id == keep).values(**values))


def _is_in_use(connection: sa.Connection, person_id: int) -> bool:
    return any(
        _is_there(connection, _TABLES[name].c.person_id, person_id) for name in _STANDING_FOR
    )
