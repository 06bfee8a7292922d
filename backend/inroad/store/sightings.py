"""What pages showed about people, each with where and when; a person's row holds the newest."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from inroad.domain.reading import History, PagePerson
from inroad.store import schema
from inroad.store.changes import touch
from inroad.store.times import stamp

_SHOWN = ("name", "headline", "company", "url", "urn", "degree")
_KEPT = ("name", "headline", "company")
_ROWS = sa.select(
    schema.person.c.id, schema.person.c.corrected, *(schema.person.c[name] for name in _SHOWN)
).where(schema.person.c.id.in_(sa.bindparam("ids", expanding=True)))


def record(
    connection: sa.Connection,
    seen: Sequence[tuple[int, PagePerson]],
    *,
    where: str,
    at: datetime,
) -> None:
    """Keep what a page showed, and bring the people's rows up to it."""
    facts = [
        (person_id, name, str(value))
        for person_id, shown in seen
        for name in _KEPT
        if (value := getattr(shown, name))
    ]
    _upsert(connection, facts, where=where, at=at)
    _bring_up(connection, dict(seen))


def record_history(
    connection: sa.Connection, person_id: int, history: History, *, where: str, at: datetime
) -> None:
    """Keep the positions and schools that a page showed."""
    body = msgspec.json.encode(history).decode()
    _upsert(connection, [(person_id, "history", body)], where=where, at=at)
    touch(connection, [person_id])


def keep_corrected(connection: sa.Connection, person_id: int, given: dict[str, Any]) -> None:
    """Set fields as the user says, and remember that no page may overwrite them."""
    row = connection.execute(_ROWS, {"ids": [person_id]}).one()
    corrected = sorted({*msgspec.json.decode(row.corrected), *given})
    connection.execute(
        sa.update(schema.person)
        .where(schema.person.c.id == person_id)
        .values(**given, corrected=msgspec.json.encode(corrected).decode())
    )


def _bring_up(connection: sa.Connection, shown: dict[int, PagePerson]) -> None:
    changed = []
    for row in connection.execute(_ROWS, {"ids": list(shown)}):
        corrected = msgspec.json.decode(row.corrected)
        new = {
            name: value
            for name in _SHOWN
            if (value := getattr(shown[row.id], name))
            and value != getattr(row, name)
            and name not in corrected
        }
        if new:
            connection.execute(
                sa.update(schema.person).where(schema.person.c.id == row.id).values(**new)
            )
            changed.append(row.id)
    touch(connection, changed)


def _upsert(
    connection: sa.Connection,
    facts: Sequence[tuple[int, str, str]],
    *,
    where: str,
    at: datetime,
) -> None:
    if not facts:
        return
    now = stamp(at)
    rows = [
        {
            "person_id": person_id,
            "field": name,
            "value": value,
            "url": where,
            "first_seen": now,
            "last_seen": now,
        }
        for person_id, name, value in dict.fromkeys(facts)
    ]
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    insert = dialect.insert(schema.sighting)
    connection.execute(
        insert.on_conflict_do_update(
            index_elements=["person_id", "field", "value"],
            set_={"last_seen": insert.excluded.last_seen, "url": insert.excluded.url},
        ),
        rows,
    )
