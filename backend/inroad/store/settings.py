"""Small things that the user sets, each by its name and as JSON."""

from datetime import datetime
from typing import TypeVar

import msgspec
import sqlalchemy as sa

from inroad.domain.funnel import Cold, checked
from inroad.store import schema
from inroad.store.changes import THE_USER, touch
from inroad.store.times import stamp

_ASKS_PER_WEEK, _COLD = "asks_per_week", "cold_figures"
_T = TypeVar("_T")


def load(connection: sa.Connection, name: str, kind: type[_T]) -> _T | None:
    """The setting `name`; None where the user set nothing."""
    query = sa.select(schema.setting.c.body).where(schema.setting.c.name == name)
    body = connection.execute(query).scalar()
    return None if body is None else msgspec.json.decode(body, type=kind)


def save(connection: sa.Connection, name: str, value: object, *, now: datetime) -> None:
    """Set `name`; None is the usual again."""
    table = schema.setting
    connection.execute(sa.delete(table).where(table.c.name == name))
    if value is not None:
        body = msgspec.json.encode(value).decode()
        row = {"name": name, "body": body, "written_at": stamp(now)}
        connection.execute(sa.insert(table), row)
    touch(connection, [THE_USER])


def asks_per_week(connection: sa.Connection) -> int | None:
    """How many asks the user wants to make within seven days at most."""
    return load(connection, _ASKS_PER_WEEK, int)


def save_asks_per_week(connection: sa.Connection, most: int | None, *, now: datetime) -> None:
    """Set how many asks the user wants to make within seven days at most."""
    save(connection, _ASKS_PER_WEEK, most, now=now)


def cold_figures(connection: sa.Connection) -> list[Cold]:
    """The user's own cold messages by quarter, newest first."""
    return load(connection, _COLD, list[Cold]) or []


def save_cold_figures(connection: sa.Connection, figures: list[Cold], *, now: datetime) -> None:
    """Set the cold messages of all quarters. Raises FiguresRefused."""
    save(connection, _COLD, checked(figures), now=now)
