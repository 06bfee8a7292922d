"""Making one person of two, row by row: nothing that was kept of either is dropped."""

import msgspec
import sqlalchemy as sa

from inroad.store import schema

_MOVED = (
    (schema.alias, "person_id"),
    (schema.note, "person_id"),
    (schema.note, "prospect_id"),
    (schema.shown, "person_id"),
    (schema.contact, "person_id"),
    (schema.ask, "introducer_id"),
    (schema.ask, "prospect_id"),
    (schema.favour, "person_id"),
    (schema.mention, "other_id"),
)
"""Columns that any number of rows may share: they are simply moved."""
_UNIQUE = (
    (schema.sighting, "person_id", ("field", "value")),
    (schema.reading, "prospect_id", ("digest",)),
    (schema.mention, "person_id", ("signal_key",)),
    (schema.tie_answer, "mutual_id", ("prospect_id",)),
    (schema.tie_answer, "prospect_id", ("mutual_id",)),
    (schema.benefit, "person_id", ()),
    (schema.rule, "person_id", ()),
    (schema.deepening, "person_id", ()),
)
"""Columns that are part of a key: a row that `keep` has already wins over the other."""


def merge_rows(connection: sa.Connection, keep: int, gone: int) -> None:
    """Move every row of `gone` to `keep`, then remove `gone`."""
    for table, column in _MOVED:
        _move(connection, table, column, keep, gone)
    for table, column, rest in _UNIQUE:
        _drop_doubles(connection, table, column, rest, keep, gone)
        _move(connection, table, column, keep, gone)
    _one_current_note(connection, keep)
    _fill_gaps(connection, keep, gone)
    _join_tags(connection, keep, gone)
    connection.execute(sa.delete(schema.person).where(schema.person.c.id == gone))


def _move(connection: sa.Connection, table: sa.Table, column: str, keep: int, gone: int) -> None:
    connection.execute(sa.update(table).where(table.c[column] == gone).values({column: keep}))


def _drop_doubles(
    connection: sa.Connection,
    table: sa.Table,
    column: str,
    rest: tuple[str, ...],
    keep: int,
    gone: int,
) -> None:
    kept = table.alias()
    same = sa.and_(kept.c[column] == keep, *(kept.c[name] == table.c[name] for name in rest))
    double = sa.exists().where(same)
    connection.execute(sa.delete(table).where(table.c[column] == gone, double))


def _one_current_note(connection: sa.Connection, keep: int) -> None:
    """Of two current notes the newer stays current; the older remains in the history."""
    mine = schema.note.c.person_id == keep
    newest = (
        sa.select(schema.note.c.id)
        .where(mine, schema.note.c.current)
        .order_by(schema.note.c.written_at.desc(), schema.note.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    connection.execute(
        sa.update(schema.note).where(mine).values(current=schema.note.c.id == newest)
    )


def _fill_gaps(connection: sa.Connection, keep: int, gone: int) -> None:
    names = ("headline", "company", "url", "urn", "degree", "tone", "language", "country")
    other = schema.person.alias()
    filled = {
        name: sa.func.coalesce(
            schema.person.c[name],
            sa.select(other.c[name]).where(other.c.id == gone).scalar_subquery(),
        )
        for name in names
    }
    known = sa.exists().where(other.c.id.in_((keep, gone)), other.c.known)
    connection.execute(
        sa.update(schema.person).where(schema.person.c.id == keep).values(**filled, known=known)
    )


def _join_tags(connection: sa.Connection, keep: int, gone: int) -> None:
    table = schema.person
    query = sa.select(table.c.id, table.c.tags).where(table.c.id.in_((keep, gone)))
    of = {
        row.id: msgspec.json.decode(row.tags, type=list[str]) for row in connection.execute(query)
    }
    if of.get(gone):
        joined = list(dict.fromkeys((*of[keep], *of[gone])))
        values = {"tags": msgspec.json.encode(joined).decode()}
        connection.execute(sa.update(table).where(table.c.id == keep).values(values))
