"""Mails, meetings and days of connection, put into the store as an import would have it."""

from collections.abc import Mapping
from datetime import date

import sqlalchemy as sa

from inroad.domain.ties import Contact
from inroad.store import schema
from inroad.store.changes import touch
from inroad.store.people import mark_known


def add_occasion(connection: sa.Connection, occasion: str, contacts: Mapping[int, Contact]) -> None:
    """One mail or meeting that several people took part in; whoever has it already keeps it."""
    table = schema.contact
    query = sa.select(table.c.person_id).where(table.c.occasion == occasion)
    there = set(connection.execute(query).scalars())
    rows = [
        {
            "person_id": person_id,
            "on": it.on.isoformat(),
            "kind": it.kind,
            "direction": it.direction,
            "people": it.people,
            "occasion": occasion,
        }
        for person_id, it in contacts.items()
        if person_id not in there
    ]
    if rows:
        connection.execute(sa.insert(table), rows)
    mark_known(connection, list(contacts))
    touch(connection, [*contacts, *there])


def add_connected(connection: sa.Connection, days: Mapping[int, date]) -> None:
    """Since when the user and each of these people are connected."""
    rows = [
        {
            "person_id": person_id,
            "field": "connected_on",
            "value": day.isoformat(),
            "url": "import:export.zip",
            "first_seen": "2026-11-20T12:00:00Z",
            "last_seen": "2026-11-20T12:00:00Z",
        }
        for person_id, day in days.items()
    ]
    connection.execute(sa.insert(schema.sighting), rows)
    touch(connection, days)
