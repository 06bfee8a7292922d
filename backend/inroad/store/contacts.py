"""Interactions of the user with people."""

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter

import sqlalchemy as sa

from inroad.domain.evidence import between_others
from inroad.domain.ties import Contact, ContactKind, Direction
from inroad.store import people, schema
from inroad.store.changes import touch

_ROWS_AT_ONCE = 20_000
_day = attrgetter("on")
_CONTACT = ("on", "kind", "direction", "people")
_COLUMNS = [schema.contact.c[name] for name in ("person_id", *_CONTACT)]

_MINE = schema.contact.alias()
_WITH_OTHERS = (
    sa.select(
        schema.contact.c.person_id,
        *(table.c[name] for table in (_MINE, schema.contact) for name in _CONTACT),
    )
    .join(_MINE, schema.contact.c.occasion == _MINE.c.occasion)
    .where(_MINE.c.person_id == sa.bindparam("id"), schema.contact.c.person_id != _MINE.c.person_id)
    .order_by(schema.contact.c.on, schema.contact.c.id)
)


def add(connection: sa.Connection, person_id: int, contacts: Sequence[Contact]) -> None:
    """Keep interactions with a person."""
    people.get(connection, person_id)
    rows = [_row(person_id, contact) for contact in contacts]
    if rows:
        connection.execute(sa.insert(schema.contact), rows)
        people.mark_known(connection, [person_id])
        touch(connection, [person_id])


def with_others(connection: sa.Connection, person_id: int) -> dict[int, tuple[Contact, ...]]:
    """The mails and meetings of one person with others whom the user knows, by whom."""
    found: dict[int, list[Contact]] = {}
    for other, *values in connection.execute(_WITH_OTHERS, {"id": person_id}):
        one, two = _contact(*values[:4]), _contact(*values[4:])
        found.setdefault(other, []).append(between_others(one, two))
    return {other: tuple(shared) for other, shared in found.items()}


def of(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[int, tuple[Contact, ...]]:
    """The interactions with each of these people, or with all (None), oldest first."""
    query = sa.select(*_COLUMNS).order_by(schema.contact.c.id)  # sorting all by person takes longer
    if person_ids is not None:
        query = query.where(schema.contact.c.person_id.in_(list(person_ids)))
    found: dict[int, list[Contact]] = {}
    alike: dict[tuple[object, ...], Contact] = {}  # most contacts of a day are like another one
    for rows in connection.execute(query).partitions(_ROWS_AT_ONCE):
        for row in rows:
            values = row[1:]
            contact = alike.get(values)
            if contact is None:
                contact = alike[values] = _contact(*values)
            found.setdefault(row[0], []).append(contact)
    return {person_id: tuple(sorted(theirs, key=_day)) for person_id, theirs in found.items()}


def _row(person_id: int, contact: Contact) -> dict[str, object]:
    return {
        "person_id": person_id,
        "on": contact.on.isoformat(),
        "kind": contact.kind,
        "direction": contact.direction,
        "people": contact.people,
    }


def _contact(on: str, kind: ContactKind, direction: Direction, people: int) -> Contact:
    day = date.fromisoformat(on)
    return Contact(on=day, kind=kind, direction=direction, people=people)
