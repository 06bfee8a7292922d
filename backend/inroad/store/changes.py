"""The change log: tells every process that keeps people in memory whom to read again."""

from collections.abc import Iterable

import sqlalchemy as sa

from inroad.store.schema import change

THE_USER = 0
"""Stands in the log for what the user said about themselves; no person has this id."""

EVERYBODY = "everybody"
"""Marks a connection whose transaction may have changed anybody."""

_ADD = sa.insert(change)
_SINCE = sa.select(change.c.id, change.c.person_id).where(change.c.id > sa.bindparam("last"))
_NEWEST = sa.select(sa.func.coalesce(sa.func.max(change.c.id), 0))


def touch(connection: sa.Connection, person_ids: Iterable[int]) -> None:
    """Note that these people are not as they were. Called by every function that writes."""
    rows = [{"person_id": person_id} for person_id in dict.fromkeys(person_ids)]
    if rows:
        connection.execute(_ADD, rows)


def touch_everybody(connection: sa.Connection) -> None:
    """Note that anybody may have changed; what is kept beside the database goes at the commit."""
    connection.execute(_ADD, {"person_id": None})
    connection.info[EVERYBODY] = True


def newest(connection: sa.Connection) -> int:
    """The number of the newest change."""
    return int(connection.execute(_NEWEST).scalar_one())


def since(connection: sa.Connection, last: int) -> tuple[int, set[int | None]]:
    """The number of the newest change, and who changed after `last`."""
    rows = connection.execute(_SINCE, {"last": last}).all()
    if not rows:
        return last, set()
    return max(row.id for row in rows), {row.person_id for row in rows}
