"""Rows as plain mappings: taken out whole and put back as they were."""

from typing import Any

import sqlalchemy as sa

Row = dict[str, Any]
"""Column → value, as the database gives it."""


def rows_of(connection: sa.Connection, table: sa.Table, where: sa.ColumnElement[bool]) -> list[Row]:
    """The rows of a table for which this holds, by key."""
    query = sa.select(table).where(where).order_by(*table.primary_key)
    return [plain(row._mapping) for row in connection.execute(query)]


def plain(row: sa.RowMapping) -> Row:
    """One row that was selected; its names are text and nothing more."""
    return {str(name): value for name, value in row.items()}


def key_of(table: sa.Table, row: Row) -> Row:
    """The part of a row that names it."""
    return {str(column.name): row[column.name] for column in table.primary_key}


def matching(table: sa.Table, values: Row) -> sa.ColumnElement[bool]:
    """The rows of a table with these values."""
    return sa.and_(*(table.c[name] == value for name, value in values.items()))
