"""The book: what the hot path needs, in memory, kept true by every write.

Everybody whom the user knows is held, judged facts and all, so that fifty mutuals are answered
without a query each. Every write, of this process or another, leaves a line in the change log;
`catch_up` reads those people again, and only those.
"""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from threading import RLock
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.domain.asks import Me
from inroad.domain.merging import Merged, merged
from inroad.domain.notes.signals import Known
from inroad.domain.people import Person
from inroad.domain.reading import History
from inroad.domain.relationships import Facts, Relationship, relationship
from inroad.domain.ties import Source
from inroad.domain.whereabouts import Stay, stays_of
from inroad.store import changes, contacts, ledger, me, notes, people, readings, schema, ties
from inroad.store.ledger import Favours
from inroad.store.ties import TieAnswer

_MOST_PROSPECTS = 200
"""Prospects held at once; one is read again in a few milliseconds."""


class Prospect(msgspec.Struct, frozen=True, kw_only=True):
    """Whom the user wants to meet, with all that was read and said about them."""

    person: Person
    read: Merged
    stays: tuple[Stay, ...]
    answers: dict[int, TieAnswer]
    benefit: str | None
    benefit_proposal: str | None
    digests: frozenset[str]


class Book:
    """People in memory. One per process; safe to use from several threads."""

    def __init__(self) -> None:
        self.me = Me()
        self._known: Known | None = None
        self._people: dict[int, Relationship] = {}
        self._ids: dict[str, int] = {}
        self._aliases: dict[int, list[str]] = {}
        self._prospects: OrderedDict[int, Prospect] = OrderedDict()
        self._last = -1
        self._lock = RLock()

    def catch_up(self, connection: sa.Connection) -> None:
        """Read again whoever changed since the last call; everybody at the first."""
        with self._lock:
            if self._last < 0:
                self._last = changes.newest(connection)
                self._read_all(connection)
                return
            last, changed = changes.since(connection, self._last)
            if None in changed:
                self._read_all(connection)
            elif changed:
                self._read(connection, {i for i in changed if i is not None})
            self._last = last

    @property
    def known(self) -> Known:
        """The names of everybody held and of their companies, for the note reader."""
        if self._known is None:
            held = list(self._people.values())
            companies = {r.person.company for r in held if r.person.company}
            self._known = Known(
                people=tuple(r.person.name for r in held), companies=tuple(companies)
            )
        return self._known

    def id_of(self, connection: sa.Connection, aliases: Sequence[str]) -> int | None:
        """Who bears one of these aliases; those who are not in the book are looked up."""
        for alias in aliases:
            if (found := self._ids.get(alias)) is not None:
                return found
        return next(iter(people.ids_of(connection, aliases).values()), None)

    def person(self, connection: sa.Connection, person_id: int) -> Relationship:
        """What is held on one person; UnknownPerson if there is no such."""
        held = self._people.get(person_id)
        return held or self._relationships(connection, [person_id])[person_id]

    def held(self, person_id: int) -> Relationship | None:
        """What is held on a person of the book."""
        return self._people.get(person_id)

    def prospect(self, connection: sa.Connection, person_id: int) -> Prospect:
        """A prospect with all readings and answers about them."""
        with self._lock:
            held = self._prospects.get(person_id)
            if held is None:
                held = self._prospects[person_id] = _prospect(connection, person_id)
                if len(self._prospects) > _MOST_PROSPECTS:
                    self._prospects.popitem(last=False)
            return held

    def prospect_of(self, connection: sa.Connection, digest: str) -> Prospect | None:
        """The prospect of a reading that is kept already; None for a new one."""
        with self._lock:
            for held in reversed(self._prospects.values()):
                if digest in held.digests:
                    return held
        found = readings.prospect_of(connection, digest)
        return None if found is None else self.prospect(connection, found)

    def _read_all(self, connection: sa.Connection) -> None:
        self._people, self._ids, self._aliases = {}, {}, {}
        self._prospects.clear()
        self.me = me.load(connection)
        self._hold(connection, None)

    def _read(self, connection: sa.Connection, ids: set[int]) -> None:
        if changes.THE_USER in ids:
            self.me = me.load(connection)
        for person_id in ids:
            self._prospects.pop(person_id, None)
            self._people.pop(person_id, None)
            for alias in self._aliases.pop(person_id, ()):
                self._ids.pop(alias, None)
        self._hold(connection, ids)

    def _hold(self, connection: sa.Connection, ids: Iterable[int] | None) -> None:
        self._known = None
        found = self._relationships(connection, ids, only_known=True)
        self._people.update(found)
        query = sa.select(schema.alias.c.alias, schema.alias.c.person_id)
        if ids is None:
            query = query.join(schema.person).where(schema.person.c.known)
        else:
            query = query.where(schema.alias.c.person_id.in_(list(found)))
        for alias, person_id in connection.execute(query):
            self._ids[alias] = person_id
            self._aliases.setdefault(person_id, []).append(alias)

    def _relationships(
        self, connection: sa.Connection, ids: Iterable[int] | None, *, only_known: bool = False
    ) -> dict[int, Relationship]:
        wanted = list(ids) if ids is not None else None
        rows = _rows(connection, wanted, only_known)
        told = notes.currents(connection, wanted)
        facts = _facts(connection, wanted, rows)
        return {
            person_id: relationship(_person(row), told.get(person_id), facts[person_id])
            for person_id, row in rows.items()
        }


def _rows(
    connection: sa.Connection, ids: list[int] | None, only_known: bool
) -> dict[int, sa.Row[Any]]:
    query = sa.select(schema.person)
    if only_known:
        query = query.where(schema.person.c.known)
    if ids is not None:
        query = query.where(schema.person.c.id.in_(ids))
    return {row.id: row for row in connection.execute(query)}


def _person(row: sa.Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        url=row.url,
        urn=row.urn,
        headline=row.headline,
        company=row.company,
        degree=row.degree,
    )


def _facts(
    connection: sa.Connection, ids: list[int] | None, rows: dict[int, sa.Row[Any]]
) -> dict[int, Facts]:
    contacts_of = contacts.of(connection, ids)
    asks_of = ledger.asks_of(connection, ids)
    favours_of = ledger.favours_of(connection, ids)
    histories = _histories(connection, ids)
    settled: dict[int, dict[str, int]] = {}
    for (person_id, key), other in notes.mentions(connection, ids).items():
        settled.setdefault(person_id, {})[key] = other
    nothing = Favours()
    return {
        person_id: Facts(
            contacts=contacts_of.get(person_id, ()),
            asks=asks_of.get(person_id, ()),
            favours_given=favours_of.get(person_id, nothing).given,
            favours_received=favours_of.get(person_id, nothing).received,
            logs_imported=row.logs_imported,
            stays=stays_of(histories.get(person_id), row.company, Source(kind="profile")),
            settled=settled.get(person_id, {}),
        )
        for person_id, row in rows.items()
    }


def _histories(connection: sa.Connection, ids: list[int] | None) -> dict[int, History]:
    """The newest positions and schools that a page showed of each person."""
    table = schema.sighting
    query = sa.select(table.c.person_id, table.c.value).where(table.c.field == "history")
    if ids is not None:
        query = query.where(table.c.person_id.in_(ids))
    rows = connection.execute(query.order_by(table.c.last_seen, table.c.id))
    return {person_id: msgspec.json.decode(value, type=History) for person_id, value in rows}


def _prospect(connection: sa.Connection, person_id: int) -> Prospect:
    person = people.get(connection, person_id)
    kept = readings.of(connection, person_id)
    read = merged(kept)
    history = _histories(connection, [person_id]).get(person_id)
    return Prospect(
        person=person,
        read=read,
        stays=stays_of(history, person.company, Source(kind="profile")),
        answers=ties.answers_about(connection, person_id),
        benefit=me.benefit(connection, person_id),
        benefit_proposal=me.benefit_proposal(connection, person_id, person.company),
        digests=frozenset(reading.digest for reading in kept),
    )
