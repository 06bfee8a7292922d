"""The lists of targets: made, called otherwise, dropped."""

from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.errors import Conflict, NameMissing, NotFound
from inroad.domain.text import one_line
from inroad.store import schema
from inroad.store.changes import THE_USER, touch
from inroad.store.times import stamp

USUAL = "Targets"
"""The list that is made where the user wants somebody before they made any."""
OFF = "off"
"""The source of somebody whom the user took off a list although a rule finds them."""
_LONGEST_NAME = 80
_list, _target = schema.target_list, schema.target


class UnknownTargetList(NotFound):
    title = "There is no such list"

    def __init__(self, list_id: int | str) -> None:
        super().__init__(f"No list of targets has the number {list_id}. Load the targets again.")


class ListNameTaken(Conflict):
    title = "Another list has this name"

    def __init__(self, name: str) -> None:
        super().__init__(f"There is a list “{name}” already. Give this one another name.")


class TargetList(Struct, frozen=True, kw_only=True):
    """A list: how many the user put on it, and how many rules find more."""

    id: int
    name: str
    people: int
    rules: int


def listing(connection: sa.Connection) -> list[TargetList]:
    """All lists, the oldest first."""
    people_on = _counted(_target, _target.c.source != OFF)
    rules_of = _counted(schema.target_rule, sa.true())
    query = sa.select(_list.c.id, _list.c.name, people_on, rules_of).order_by(_list.c.id)
    return [TargetList(id=i, name=n, people=p, rules=r) for i, n, p, r in connection.execute(query)]


def make(connection: sa.Connection, name: str, *, now: datetime) -> int:
    """A new list, or the one that has this name already. Raises NameMissing."""
    called = _name(name)
    found = _called(connection, called)
    if found is not None:
        return found
    row = {"name": called, "added_at": stamp(now)}
    touch(connection, [THE_USER])
    return int(connection.execute(sa.insert(_list).returning(_list.c.id), row).scalar_one())


def usual(connection: sa.Connection, *, now: datetime) -> int:
    """The list for whoever is wanted without a list being named: the oldest one."""
    found = connection.execute(sa.select(sa.func.min(_list.c.id))).scalar()
    return make(connection, USUAL, now=now) if found is None else int(found)


def rename(connection: sa.Connection, list_id: int, name: str) -> None:
    """Call a list otherwise. Raises UnknownTargetList, NameMissing, ListNameTaken."""
    check(connection, list_id)
    called = _name(name)
    if _called(connection, called) not in (None, list_id):
        raise ListNameTaken(called)
    connection.execute(sa.update(_list).where(_list.c.id == list_id).values(name=called))
    touch(connection, [THE_USER])


def remove(connection: sa.Connection, list_id: int) -> None:
    """Drop a list with who is on it and its rules; the people stay. Raises UnknownTargetList."""
    check(connection, list_id)
    on_it = connection.execute(sa.select(_target.c.person_id).where(_target.c.list_id == list_id))
    touch(connection, [THE_USER, *on_it.scalars()])
    connection.execute(sa.delete(_list).where(_list.c.id == list_id))


def check(connection: sa.Connection, list_id: int) -> None:
    """Raises UnknownTargetList."""
    query = sa.select(_list.c.id).where(_list.c.id == list_id)
    if connection.execute(query).scalar() is None:
        raise UnknownTargetList(list_id)


def _name(name: str) -> str:
    called = one_line(name.replace(";", ","), _LONGEST_NAME)  # which parts lists in a file
    if not called:
        raise NameMissing
    return called


def _called(connection: sa.Connection, name: str) -> int | None:
    """The list of this name, but for case."""
    found = connection.execute(sa.select(_list.c.id, _list.c.name))
    return next((row.id for row in found if row.name.casefold() == name.casefold()), None)


def _counted(table: sa.Table, which: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
    query = sa.select(sa.func.count()).select_from(table)
    return query.where(table.c.list_id == _list.c.id, which).scalar_subquery()
