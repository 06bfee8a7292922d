"""The book: what the hot path needs, in memory, kept true by every write.

Everybody whom the user knows is held, judged facts and all, so that fifty mutuals are answered
without a query each. Every write, of this process or another, leaves a line in the change log;
`catch_up` reads those people again, and only those.
"""

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from threading import RLock

import msgspec
import sqlalchemy as sa

from inroad.domain.ask_views import KeptAsk
from inroad.domain.asks import Me
from inroad.domain.bearers import Bearers
from inroad.domain.budget import ANY_WEEK
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.errors import UnknownPerson
from inroad.domain.evidence import as_evidence, evidence_between
from inroad.domain.learning import Learned, Outcome, known_on, learn
from inroad.domain.merging import Merged, merged
from inroad.domain.namings import Naming
from inroad.domain.notes.signals import Known
from inroad.domain.people import Person
from inroad.domain.relationships import Relationship
from inroad.domain.templates import Own
from inroad.domain.ties import Evidence
from inroad.domain.timing import Year
from inroad.store import (
    changes,
    contacts,
    kept_asks,
    ledger,
    me,
    people,
    readings,
    relations,
    schema,
    seasons,
    templates,
    ties,
)
from inroad.store.outcomes import outcomes
from inroad.store.ties import TieAnswer

_MOST_PROSPECTS = 200
"""Prospects held at once; one is read again in a few milliseconds."""


class Prospect(msgspec.Struct, frozen=True, kw_only=True):
    """Whom the user wants to meet, with all that was read and said about them.

    `beside` is the evidence of ties that neither note nor profile gives: mails and meetings with
    several, mutuals in common. `namesake`: another one whom the book does not hold has the name.
    """

    person: Person
    relation: Relationship
    namesake: bool
    read: Merged
    shows: frozenset[int]
    answers: dict[int, TieAnswer]
    beside: dict[int, tuple[Evidence, ...]]
    asked: KeptAsk | None
    benefit: str | None
    benefit_proposal: str | None
    digests: frozenset[str]


class Book:
    """People in memory. One per process; safe to use from several threads."""

    def __init__(self, constants: Constants = DEFAULT) -> None:
        self.me = Me()
        self.templates: Own = {}
        self.week = ANY_WEEK
        self.year = Year()
        self._constants = constants
        self._outcomes: list[Outcome] = []
        self._learned: dict[date, Learned] = {}
        self._known: Known | None = None
        self._people: dict[int, Relationship] = {}
        self._ids: dict[str, int] = {}
        self._aliases: dict[int, list[str]] = {}
        self._names = Bearers()
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

    def learned(self, on: date) -> Learned:
        """What the user's own outcomes teach, as far as they were known on the day `on`."""
        with self._lock:
            found = self._learned.get(on)
            if found is None:
                counted = known_on(self._outcomes, on, self._constants)
                found = learn(counted, self._constants)
                self._learned = {on: found}
            return found

    @property
    def newest(self) -> int:
        """The number of the newest change that was read; below zero before the first."""
        return self._last

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
        found = held or relations.of(connection, [person_id], constants=self._constants).get(
            person_id
        )
        if found is None:
            raise UnknownPerson(person_id)
        return found

    def everybody(self) -> list[Relationship]:
        """What is held on everybody of the book."""
        with self._lock:
            return list(self._people.values())

    def held(self, person_id: int) -> Relationship | None:
        """What is held on a person of the book."""
        return self._people.get(person_id)

    def prospect(self, connection: sa.Connection, person_id: int) -> Prospect:
        """A prospect with all readings and answers about them."""
        with self._lock:
            held = self._prospects.get(person_id)
            if held is None:
                held = self._prospect(connection, person_id)
                self._prospects[person_id] = held
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

    def evidence(
        self, prospect: Prospect, mutuals: Mapping[int, Relationship]
    ) -> dict[int, tuple[Evidence, ...]]:
        """What is held on the tie of each mutual with the prospect, the user's answers aside."""
        with self._lock:
            relation, beside = prospect.relation, dict(prospect.beside)
            for other, named in self._names.named_with(relation, namesake=prospect.namesake):
                if other in mutuals:
                    beside[other] = (*beside.get(other, ()), named)

            def means(naming: Naming, person: Relationship) -> bool:
                unsettled = person is relation and naming.person_id is None
                return not (unsettled and prospect.namesake) and self._names.means(naming, person)

            return {
                person_id: evidence_between(mutual, relation, means, beside.get(person_id, ()))
                for person_id, mutual in mutuals.items()
            }

    def told_with(
        self, relation: Relationship, *, namesake: bool
    ) -> tuple[tuple[int, Evidence], ...]:
        """What notes say of somebody and people of the book, by whom it is of.

        `namesake`: somebody else has the name, and neither is in the book.
        """
        with self._lock:
            return tuple(self._names.told_with(relation, namesake=namesake))

    def namers(self, person_id: int, name: str) -> set[int]:
        """On whom of the book the notes are that name this person, or a namesake."""
        with self._lock:
            return self._names.namers(person_id, name)

    def _prospect(self, connection: sa.Connection, person_id: int) -> Prospect:
        kept = readings.of(connection, person_id)
        read = merged(kept)
        shows = frozenset(m.person_id for m in read.mutuals if m.person_id)
        relation = self.held(person_id) or relations.outside(connection, person_id)
        person = relation.person
        return Prospect(
            person=person,
            relation=relation,
            namesake=not self.held(person_id) and people.has_namesake(connection, person),
            read=read,
            shows=shows,
            answers=ties.answers_about(connection, person_id),
            beside=as_evidence(
                contacts.with_others(connection, person_id),
                readings.shared_mutuals(connection, shows - {person_id}, len(self._people)),
            ),
            asked=kept_asks.about(connection, person_id),
            benefit=me.benefit(connection, person_id),
            benefit_proposal=me.benefit_proposal(connection, person_id, person.company),
            digests=frozenset(reading.digest for reading in kept),
        )

    def _read_all(self, connection: sa.Connection) -> None:
        self._people, self._ids, self._aliases = {}, {}, {}
        self._names = Bearers()
        self._known = None
        self._prospects.clear()
        self.me = me.load(connection)
        self.templates = templates.load(connection)
        self.year = seasons.year(connection)
        self._hold(connection, None)
        self._read_asks(connection)

    def _read(self, connection: sa.Connection, ids: set[int]) -> None:
        if changes.THE_USER in ids:
            self.me = me.load(connection)
            self.templates = templates.load(connection)
            self.year = seasons.year(connection)
        for person_id in self._concerned(ids):
            self._prospects.pop(person_id, None)
        before = [self._people.pop(i) for i in ids if i in self._people]
        for person_id in ids:
            self._names.drop(person_id)
            for alias in self._aliases.pop(person_id, ()):
                self._ids.pop(alias, None)
        after = self._hold(connection, ids)
        self._weigh_namesakes(connection, ids - self._people.keys())
        if before or after:
            self._known = None
        if changes.THE_USER in ids or any(it.was_asked for it in (*before, *after)):
            self._read_asks(connection)

    def _weigh_namesakes(self, connection: sa.Connection, outside: set[int]) -> None:
        """Prospects are read again whose name settles who is meant no more, or does so again,
        because of people whom the book does not hold.
        """
        if not outside:
            return
        names = people.names(connection, outside)
        for person_id, held in list(self._prospects.items()):
            if held.namesake or held.person.name in names:
                del self._prospects[person_id]

    def _concerned(self, ids: set[int]) -> list[int]:
        """The prospects who changed, or of whose mutuals one did."""
        return [
            person_id
            for person_id, held in self._prospects.items()
            if person_id in ids or not ids.isdisjoint(held.shows)
        ]

    def _read_asks(self, connection: sa.Connection) -> None:
        """What all asks say together. Whose ask changed is read again, so others change nothing."""
        self.week = ledger.week(connection, self._constants)
        came_out = outcomes(connection)
        if came_out != self._outcomes:
            self._outcomes, self._learned = came_out, {}

    def _hold(
        self, connection: sa.Connection, ids: Iterable[int] | None
    ) -> Collection[Relationship]:
        """Take in these people, or all (None), as far as they are in the book."""
        found = relations.of(connection, ids, only_known=True, constants=self._constants)
        if not found:
            return ()
        self._people.update(found)
        for relation in found.values():
            self._names.add(relation)
        query = sa.select(schema.alias.c.alias, schema.alias.c.person_id)
        if ids is None:
            query = query.join(schema.person).where(schema.person.c.known)
        else:
            query = query.where(schema.alias.c.person_id.in_(list(found)))
        for alias, person_id in connection.execute(query):
            self._ids[alias] = person_id
            self._aliases.setdefault(person_id, []).append(alias)
        return found.values()
