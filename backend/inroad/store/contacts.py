"""Interactions of the user with people."""

from collections.abc import Iterable, Sequence
from datetime import date

import sqlalchemy as sa

from inroad.domain.ties import Contact
from inroad.store import people, schema
from inroad.store.changes import touch

_ROWS_AT_ONCE = 20_000
_COLUMNS = [schema.contact.c[name] for name in ("person_id", "on", "kind", "direction", "people")]


def add(connection: sa.Connection, person_id: int, contacts: Sequence[Contact]) -> None:
    """Keep interactions with a person."""
    people.get(connection, person_id)
    rows = [
        {
            "person_id": person_id,
            "on": contact.on.isoformat(),
            "kind": contact.kind,
            "direction": contact.direction,
            "people": contact.people,
        }
        for contact in contacts
    ]
    if rows:
        connection.execute(sa.insert(schema.contact), rows)
        people.mark_known(connection, [person_id])
        touch(connection, [person_id])


def of(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[int, tuple[Contact, ...]]:
    """The interactions with each of these people, or with all (None), oldest first."""
    query = sa.select(*_COLUMNS).order_by(schema.contact.c.person_id, schema.contact.c.on)
    if person_ids is not None:
        query = query.where(schema.contact.c.person_id.in_(list(person_ids)))
    found: dict[int, list[Contact]] = {}
    days: dict[str, date] = {}
    for rows in connection.execute(query).partitions(_ROWS_AT_ONCE):
        for person_id, on, kind, direction, count in rows:
            day = days.get(on) or days.setdefault(on, date.fromisoformat(on))
            contact = Contact(on=day, kind=kind, direction=direction, people=count)
            found.setdefault(person_id, []).append(contact)
    return {person_id: tuple(theirs) for person_id, theirs in found.items()}
