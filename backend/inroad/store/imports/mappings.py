"""What the columns of the user's own tables are, as the user confirmed it once."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from inroad.domain.found import ColumnMapping
from inroad.store import settings

_NAME = "column_mappings"
_MOST = 50
"""Kinds of table that are remembered."""


def remembered(connection: sa.Connection) -> list[ColumnMapping]:
    """All that were confirmed, the newest first."""
    return settings.load(connection, _NAME, list[ColumnMapping]) or []


def remember(connection: sa.Connection, new: Sequence[ColumnMapping], *, now: datetime) -> None:
    """Keep these, which the user confirmed or gave, for the next table with the same columns."""
    known = {mapping.fingerprint for mapping in new}
    before = [it for it in remembered(connection) if it.fingerprint not in known]
    if new and [*new, *before][: len(before) + len(new)] != remembered(connection):
        settings.save(connection, _NAME, [*new, *before][:_MOST], now=now)
