"""Texts that are written with letters or signs beyond ASCII.

SQL compares those accents and all; what is looked for without regard to accents is compared in
Python. All other rows need not leave the database for it.
"""

from typing import Any

import sqlalchemy as sa


def not_plain(connection: sa.Connection, column: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """Whether a text has a character beyond printable ASCII."""
    if connection.dialect.name == "sqlite":
        return column.op("glob", is_comparison=True)("*[^ -~]*")
    return column.op("~", is_comparison=True)("[^ -~]")
