"""What is kept about people, row by row, put together as the relationships of the book."""

from collections.abc import Iterable
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.domain.companies import Companies
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.errors import UnknownPerson
from inroad.domain.relationships import Facts, Relationship, relationship
from inroad.domain.ties import Rules, Source
from inroad.domain.whereabouts import Stay, stays_of
from inroad.store import companies, contacts, ledger, notes, people, rules, schema, sightings
from inroad.store.imports import own
from inroad.store.ledger import Favours
from inroad.store.sightings import SeenHistory

_IMPORT = Source(kind="import")
_ONE = sa.select(schema.person).where(schema.person.c.id == sa.bindparam("id"))


def of(
    connection: sa.Connection,
    ids: Iterable[int] | None,
    *,
    only_known: bool = False,
    constants: Constants = DEFAULT,
) -> dict[int, Relationship]:
    """Everything about these people, or about all (None); those who are gone are left out."""
    wanted = list(ids) if ids is not None else None
    rows = _rows(connection, wanted, only_known)
    if not rows:
        return {}
    told = notes.currents(connection, wanted)
    facts = _facts(connection, wanted, rows)
    known = companies.load(connection)
    return {
        person_id: _by_word(
            known,
            relationship(people.person_of(row), told.get(person_id), facts[person_id], constants),
        )
        for person_id, row in rows.items()
    }


def outside(connection: sa.Connection, person_id: int) -> Relationship:
    """What is held on somebody who is not in the book: only what pages showed of them."""
    row = connection.execute(_ONE, {"id": person_id}).one_or_none()
    if row is None:
        raise UnknownPerson(person_id)
    seen = sightings.histories(connection, [person_id]).get(person_id)
    relation = Relationship(person=people.person_of(row), stays=_stays(row, seen))
    return _by_word(companies.load(connection), relation)


def _by_word(known: Companies, relation: Relationship) -> Relationship:
    """The relationship with companies told apart, or joined, as the user said."""
    if not known or not relation.stays:
        return relation
    stays = tuple(
        msgspec.structs.replace(stay, key=known.key(stay.organisation)) for stay in relation.stays
    )
    return msgspec.structs.replace(relation, stays=stays)


def _rows(
    connection: sa.Connection, ids: list[int] | None, only_known: bool
) -> dict[int, sa.Row[Any]]:
    query = sa.select(schema.person)
    if only_known:
        query = query.where(schema.person.c.known)
    if ids is not None:
        query = query.where(schema.person.c.id.in_(ids))
    return {row.id: row for row in connection.execute(query)}


def _facts(
    connection: sa.Connection, ids: list[int] | None, rows: dict[int, sa.Row[Any]]
) -> dict[int, Facts]:
    contacts_of = contacts.of(connection, ids)
    asks_of = ledger.asks_of(connection, ids)
    favours_of = ledger.favours_of(connection, ids)
    rules_of = rules.rules_of(connection, ids)
    histories = sightings.histories(connection, ids)
    connected = sightings.connected_on(connection, ids)
    own_stays = stays_of(own.history(connection), None, _IMPORT)
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
            rules=rules_of.get(person_id, Rules()),
            logs_imported=row.logs_imported,
            stays=_stays(row, histories.get(person_id)),
            own=own_stays,
            connected_on=connected.get(person_id),
            settled=settled.get(person_id, {}),
        )
        for person_id, row in rows.items()
    }


def _stays(row: sa.Row[Any], seen: SeenHistory | None) -> tuple[Stay, ...]:
    """Where a page showed this person, by the day on which it did."""
    source = Source(kind="profile", on=seen.on if seen else None, about=row.name)
    return stays_of(seen.history if seen else None, row.company, source)
