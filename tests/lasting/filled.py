"""A store with rows in every table and a value in every column, whatever the tables are."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

ROWS = 3
"""Of each table: one with every column set, one with all that may be null, one ordinary."""
_IDS = (3, 7, 20)
"""With gaps, as they are where people were merged and forgotten."""


def fill(connection: sa.Connection, metadata: sa.MetaData) -> None:
    """Three rows in every table."""
    for table in metadata.sorted_tables:
        if table.name != "alembic_version":
            connection.execute(sa.insert(table), list(_rows(table)))


def contents(connection: sa.Connection, metadata: sa.MetaData) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by key."""
    return {
        table.name: [
            dict(row)
            for row in connection.execute(
                sa.select(table).order_by(*table.primary_key.columns)
            ).mappings()
        ]
        for table in metadata.sorted_tables
        if table.name != "alembic_version"
    }


def tables_of(connection: sa.Connection) -> sa.MetaData:
    """The tables that are in the database, whatever the code knows."""
    found = sa.MetaData()
    found.reflect(connection)
    return found


def _rows(table: sa.Table) -> Iterator[dict[str, Any]]:
    for place in range(ROWS):
        bare = place == 1
        yield {
            column.name: None
            if bare and column.nullable and not column.primary_key
            else _value(column, place, at)
            for at, column in enumerate(table.columns)
        }


def _value(column: sa.Column[Any], place: int, at: int) -> object:
    """Keys that name two people name different ones: each column turns one on."""
    if column.foreign_keys:
        return _IDS[place] if not column.primary_key else _IDS[(place + at) % ROWS]
    if isinstance(column.type, sa.Boolean):
        return (place + at) % 2 == 0
    if isinstance(column.type, sa.Integer):
        return _IDS[place] if column.primary_key else place + at
    if isinstance(column.type, sa.Float):
        return (place + 1) / 3
    if column.name in ("on", "since", "until"):
        return f"2026-0{place + 1}-11"
    return f"{column.table.name}.{column.name} {place}: “é”,\t\\ \n=1+1 \u200d\U0001f9ed"
