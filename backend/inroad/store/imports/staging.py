"""Temporary tables that hold what the files of an import say until it is written.

They are the connection's own and on disk, so memory does not grow with a file and nobody waits
for a lock while it is read.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

ROWS_AT_ONCE = 20_000
"""Rows that are held before they go into a table."""
_CACHE_KB = 32_768

_GIVEN = {
    "found_person": "number name url headline company connected_on relation file row",
    "found_again": "place number name url headline company connected_on relation",
    "found_alias": "alias number rank",
    "found_phone": "number phone",
    "found_contact": 'number occasion "on" kind direction people lead praise file row',
    "found_note": 'number text "on" file row',
    "found_pair": "one other",
}
"""The columns that are given with a row, in order."""
_TABLES = {
    "found_person": """
        number integer primary key, name text not null, url text, headline text, company text,
        connected_on text, relation text not null, file integer not null, row integer not null,
        person_id integer, is_new integer not null default 0, differs integer not null default 0
    """,
    "found_again": """
        place integer primary key, number integer not null, name text not null, url text,
        headline text, company text, connected_on text, relation text not null
    """,
    "found_alias": """
        alias text primary key, number integer not null, rank integer not null,
        bearer integer, bearer_batch integer
    """,
    "found_phone": "number integer not null, phone text not null, unique (number, phone)",
    "found_contact": """
        number integer not null, occasion text not null, "on" text not null, kind text not null,
        direction text not null, people integer not null, lead integer not null,
        praise integer not null, file integer not null, row integer not null, there integer,
        primary key (number, occasion)
    """,
    "found_note": """
        number integer not null, text text not null, "on" text, file integer not null,
        row integer not null, there integer
    """,
    "found_fact": """
        person_id integer not null, field text not null, value text not null, there integer,
        unique (person_id, field, value)
    """,
    "found_pair": "one integer primary key, other integer not null",
}
"""`number` is the import's own for a person; `there` is the id of a row that the store has."""


def make_tables(connection: sa.Connection) -> None:
    """Empty tables for one import, in a transaction that locks nothing of the store."""
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        connection.exec_driver_sql(f"pragma temp.cache_size=-{_CACHE_KB}")
    for name, columns in _TABLES.items():
        end = " without rowid" if is_sqlite and name == "found_contact" else ""
        connection.exec_driver_sql(f"create temporary table if not exists {name} ({columns}){end}")
    connection.exec_driver_sql("create index found_alias_number on found_alias (number)")
    connection.exec_driver_sql("create index found_again_number on found_again (number)")


def add_rows(connection: sa.Connection, table: str, rows: Sequence[tuple[object, ...]]) -> int:
    """Put rows in, without those whose key is there; gives how many went in."""
    if not rows:
        return 0
    statement = _insert(table, connection.dialect.paramstyle)
    return connection.exec_driver_sql(statement, list(rows)).rowcount


def make_pairs(connection: sa.Connection) -> None:
    """The table of pairs alone, for an undo."""
    connection.exec_driver_sql(
        f"create temporary table if not exists found_pair ({_TABLES['found_pair']})"
    )


def set_pairs(connection: sa.Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """Fill the table of pairs, for the statement that comes next."""
    run(connection, "delete from found_pair")
    add_rows(connection, "found_pair", list(pairs))


@cache
def _insert(table: str, style: str) -> str:
    names = _GIVEN[table].split()
    marks = ", ".join(["?" if style == "qmark" else "%s"] * len(names))
    return f"insert into {table} ({', '.join(names)}) values ({marks}) on conflict do nothing"


def run(
    connection: sa.Connection, statement: str, **given: object
) -> sa.CursorResult[*tuple[Any, ...]]:
    """One statement; `:name` stands for what is given."""
    return connection.execute(_text(statement), given)


@cache
def _text(statement: str) -> sa.TextClause:
    return sa.text(statement)
