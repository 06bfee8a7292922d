"""A whole export into an empty store: the same rows with the same ids."""

import tempfile
from collections.abc import Iterator, Mapping, Set
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.domain.data_errors import NotAnExport, NotEmpty
from inroad.store import exports, schema
from inroad.store.changes import touch_everybody
from inroad.store.engine import open_engine, reading, writing
from inroad.store.migrations import NEWEST, migrate

_ROWS_AT_ONCE = 1_000
_ROW = msgspec.json.Decoder(dict[str, Any])


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """A whole export as `exports.whole` writes it; rows are decoded as they are written."""

    inroad: str
    version: int
    schema: str
    next: dict[str, int]
    tables: dict[str, list[msgspec.Raw]]


def read_export(data: bytes, name: str) -> Export:
    """The export in a file called `name`. Raises NotAnExport."""
    try:
        found = msgspec.json.decode(data, type=Export)
    except (msgspec.DecodeError, msgspec.ValidationError) as error:
        raise NotAnExport(f"{name} is not whole ({error}). Nothing was changed.") from error
    if found.version != exports.VERSION or found.schema > NEWEST:
        raise NotAnExport(f"{name} was written by a newer Inroad. Get that; nothing was changed.")
    if found.schema != NEWEST:
        return _brought_up(found, name)
    for table, rows in found.tables.items():
        if table not in schema.metadata.tables and rows:
            raise NotAnExport(f"{name} holds “{table}”, which is none of Inroad's tables.")
    return found


def fill_empty(connection: sa.Connection, export: Export) -> int:
    """Fill a store in which nothing is; gives how many people came in. Raises NotEmpty."""
    for table in exports.tables():
        if connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first():
            raise NotEmpty
    fill(connection, export)
    return len(export.tables.get("person", []))


def fill(connection: sa.Connection, export: Export) -> None:
    """Write every row. Raises NotAnExport where one does not fit, naming its table."""
    for table in exports.tables():
        _write(connection, table, export.tables.get(table.name, []))
    _set_next(connection, export.next)
    touch_everybody(connection)


def _write(connection: sa.Connection, table: sa.Table, rows: list[msgspec.Raw]) -> None:
    waiting, columns = iter(rows), set(table.c.keys())
    try:
        while some := [_row(columns, raw) for raw in islice(waiting, _ROWS_AT_ONCE)]:
            connection.execute(sa.insert(table), some)
    except (msgspec.DecodeError, sa.exc.IntegrityError, sa.exc.StatementError) as error:
        if isinstance(error, sa.exc.OperationalError):
            raise
        reason = error.orig if isinstance(error, sa.exc.StatementError) else error
        raise NotAnExport(f"A row of “{table.name}” does not fit: {reason}.") from error


def _row(columns: Set[str], raw: msgspec.Raw) -> dict[str, Any]:
    """A row with all columns of its table, so that many go in one statement."""
    given: dict[str, Any] = _ROW.decode(raw)
    if given.keys() != columns:
        wrong = ", ".join(sorted(given.keys() ^ columns))
        raise msgspec.ValidationError(f"its columns are others ({wrong})")
    return given


def _set_next(connection: sa.Connection, following: Mapping[str, int]) -> None:
    """No id is given a second time, not even that of somebody who is gone."""
    for name, number in following.items():
        if connection.dialect.name == "sqlite" and name in schema.metadata.tables:
            values = {"name": name, "seq": number - 1}
            for statement in (
                "delete from sqlite_sequence where name = :name",
                "insert into sqlite_sequence (name, seq) values (:name, :seq)",
            ):
                connection.execute(sa.text(statement), values)


def _brought_up(export: Export, name: str) -> Export:
    """An export of an older schema, taken through the migrations in a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(f"sqlite:///{Path(folder) / 'older.db'}")
        try:
            migrate(engine, to=export.schema, copy=False)
            with writing(engine) as connection:
                for table in _tables_of(connection):
                    _write(connection, table, export.tables.get(table.name, []))
                _set_next(connection, export.next)
            migrate(engine, copy=False)
            with reading(engine) as connection:
                return read_export(b"".join(exports.whole(connection)), name)
        except KeyError as error:
            raise NotAnExport(f"{name} has a schema that never was ({export.schema}).") from error
        finally:
            engine.dispose()


def _tables_of(connection: sa.Connection) -> Iterator[sa.Table]:
    found = sa.MetaData()
    found.reflect(connection)
    return (
        table
        for table in found.sorted_tables
        if table.name not in exports.LEFT_OUT and table.name != "alembic_version"
    )
