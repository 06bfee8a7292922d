"""The whole export: one JSON object that holds everything, and nothing that opens a door.

    {"inroad": "export", "version": 1, "schema": "0003",
     "next": {"person": 12, …},          the next id of tables whose ids are never used again
     "tables": {"person": [{"id": 1, "name": …}, …], "alias": […], …}}

Tables and columns are those of `store.schema`, in an order in which every row comes after those
it names, and rows go by their keys. Text is as it is kept; a column that holds JSON is text here
as well. The same data gives the same bytes: no moment of the export is written into it.

Left out are the columns of no use elsewhere (`LEFT_OUT`): who was let in, keys, and the log of
changes. The marks of forgotten people and their key are in it, or they would come back.
"""

from collections.abc import Iterator

import msgspec
import sqlalchemy as sa

from inroad.store import schema
from inroad.store.migrations import NEWEST

VERSION = 1
"""The form of the file; another one that this code cannot read gets another number."""

LEFT_OUT = {
    "pairing": "an extension is let in by a code, never by a file",
    "pairing_code": "it is good for two minutes",
    "open_key": "it opens the local page once",
    "visit": "a browser is let in by a key, never by a file",
    "change": "it tells a running companion whom to read again",
}
"""Tables that no export holds, and why."""

_START = b'{"inroad":"export"'
_ROWS_AT_ONCE = 1_000


def is_export(head: bytes) -> bool:
    """Whether a file that begins like this is a whole export; white space makes no difference."""
    return b"".join(head[:200].split()).removeprefix(b"\xef\xbb\xbf").startswith(_START)


def tables() -> list[sa.Table]:
    """The tables of an export, each after those that its rows name."""
    return [table for table in schema.metadata.sorted_tables if table.name not in LEFT_OUT]


def whole(connection: sa.Connection) -> Iterator[bytes]:
    """The export, piece by piece, a line a row; memory does not grow with the data."""
    following = msgspec.json.encode(next_ids(connection)).decode()
    yield f'{{"inroad":"export","version":{VERSION},"schema":"{NEWEST}",\n'.encode()
    yield f'"next":{following},\n"tables":{{'.encode()
    for place, table in enumerate(tables()):
        yield f'{"," if place else ""}\n"{table.name}":['.encode()
        yield from _rows(connection, table)
        yield b"]"
    yield b"\n}}\n"


def next_ids(connection: sa.Connection) -> dict[str, int]:
    """The id that the next row of each table gets whose ids are never used twice."""
    once = [
        table for table in tables() if table.dialect_options["sqlite"].get("autoincrement", False)
    ]
    if connection.dialect.name != "sqlite":
        return {table.name: _highest(connection, table) + 1 for table in once}
    rows = connection.exec_driver_sql("select name, seq from sqlite_sequence")
    given: dict[str, int] = {row.name: row.seq for row in rows}
    return {table.name: given.get(table.name, 0) + 1 for table in once}


def _highest(connection: sa.Connection, table: sa.Table) -> int:
    return int(connection.execute(sa.select(sa.func.max(table.c.id))).scalar() or 0)


def _rows(connection: sa.Connection, table: sa.Table) -> Iterator[bytes]:
    query = sa.select(table).order_by(*table.primary_key.columns)
    found = connection.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE})
    between = b"\n"
    for part in found.mappings().partitions():
        lines = [msgspec.json.encode(dict(row)) for row in part]
        yield between + b",\n".join(lines)
        between = b",\n"
