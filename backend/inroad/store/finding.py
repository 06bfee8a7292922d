"""Looking for people, page by page; and all that is kept of one, with where it is from."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.people import Person
from inroad.domain.roles import role_of
from inroad.store import people, schema
from inroad.store.times import local_day

PER_PAGE = 50
MOST_AMONG = 30_000
"""Values that one statement takes, on SQLite and PostgreSQL; more are picked from what is read."""
_person = schema.person
_BY_NAME = (_person.c.known.desc(), sa.func.lower(_person.c.name), _person.c.id)
_NOTED = (
    sa.exists()
    .where(schema.note.c.person_id == _person.c.id, schema.note.c.current)
    .correlate(_person)
)


class Wanted(Struct, frozen=True, kw_only=True):
    """Whom to look for: every word in name, headline or company, and all that is ticked.

    `among` are the only ones who may be found, if it is given.
    """

    words: str = ""
    company: str = ""
    known: bool = False
    noted: bool = False
    decides: bool = False
    among: frozenset[int] | None = None

    @property
    def are_picked(self) -> bool:
        """Whether no statement finds them alone: who decides stands in no column."""
        return self.decides or len(self.among or ()) > MOST_AMONG


class Found(Struct, frozen=True, kw_only=True):
    """One page of people, and how many there are in all."""

    people: list[Person]
    total: int


class Seen(Struct, frozen=True, kw_only=True):
    """One thing that pages or imports said of a person: what, where, from when to when."""

    field: str
    value: str
    where: str
    first: date
    last: date


def find(connection: sa.Connection, wanted: Wanted, page: int = 1) -> Found:
    """People by name, those of the book first; `page` counts from 1."""
    found = _conditions(wanted)
    query = sa.select(_person).where(*found).order_by(*_BY_NAME)
    if wanted.are_picked:
        return page_of(_picked(connection, query, wanted), page)
    total = connection.execute(sa.select(sa.func.count()).select_from(_person).where(*found))
    rows = connection.execute(query.limit(PER_PAGE).offset(PER_PAGE * (page - 1)))
    return Found(people=[people.person_of(row) for row in rows], total=total.scalar_one())


def first(connection: sa.Connection, wanted: Wanted, most: int) -> list[Person]:
    """The first so many of all whom `find` finds."""
    query = sa.select(_person).where(*_conditions(wanted)).order_by(*_BY_NAME)
    if wanted.are_picked:
        return _picked(connection, query, wanted)[:most]
    return [people.person_of(row) for row in connection.execute(query.limit(most))]


def page_of(found: list[Person], page: int) -> Found:
    """One page of people who were found."""
    return Found(people=found[PER_PAGE * (page - 1) : PER_PAGE * page], total=len(found))


def _conditions(wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    found = people.holding(wanted.words)
    if wanted.company.strip():
        found.append(_person.c.company.icontains(wanted.company.strip(), autoescape=True))
    if wanted.known:
        found.append(_person.c.known)
    if wanted.noted:
        found.append(_NOTED)
    if wanted.among is not None and len(wanted.among) <= MOST_AMONG:
        found.append(_person.c.id.in_(sorted(wanted.among)))
    return found


def _picked(connection: sa.Connection, query: sa.Select[Any], wanted: Wanted) -> list[Person]:
    """Those of the rows who are among many, and who decide, which their headline says."""
    rows = (it for it in connection.execute(query) if wanted.among is None or it.id in wanted.among)
    found = (people.person_of(row) for row in rows)
    return [
        it
        for it in found
        if not wanted.decides or role_of(it.headline, None, it.decision_maker).decides
    ]


def seen_of(connection: sa.Connection, person_id: int) -> list[Seen]:
    """What was seen of a person, the newest first."""
    table = schema.sighting
    query = sa.select(table).where(table.c.person_id == person_id)
    return [
        Seen(
            field=row.field,
            value=row.value,
            where=row.url,
            first=local_day(row.first_seen),
            last=local_day(row.last_seen),
        )
        for row in connection.execute(query.order_by(table.c.last_seen.desc(), table.c.id.desc()))
    ]


def aliases_of(connection: sa.Connection, person_id: int) -> list[str]:
    """The exact keys by which a person is known again."""
    query = sa.select(schema.alias.c.alias).where(schema.alias.c.person_id == person_id)
    return sorted(connection.execute(query).scalars())


def has_mutuals(connection: sa.Connection, person_id: int) -> bool:
    """Whether a page or a paste named anybody as a mutual of this person."""
    shown, reading = schema.shown, schema.reading
    query = (
        sa.select(shown.c.place)
        .join(reading, reading.c.id == shown.c.reading_id)
        .where(reading.c.prospect_id == person_id)
    )
    return connection.execute(query.limit(1)).first() is not None


def bearers(connection: sa.Connection, names: list[str]) -> dict[str, list[Person]]:
    """Everybody who bears exactly one of these names, but for case."""
    lowered = {name.casefold(): name for name in names}
    query = sa.select(_person).where(sa.func.lower(_person.c.name).in_([n.lower() for n in names]))
    found: dict[str, list[Person]] = {name: [] for name in names}
    for row in connection.execute(query.order_by(_person.c.known.desc(), _person.c.id)):
        name = lowered.get(row.name.casefold())
        if name is not None:
            found[name].append(people.person_of(row))
    return found
