"""What pages showed about people, each with where and when; a person's row holds the newest."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa

from inroad.domain.people import aliases_of
from inroad.domain.reading import History, PagePerson
from inroad.store import schema
from inroad.store.changes import touch
from inroad.store.times import local_day, stamp

_TABLE = schema.sighting
_HISTORY = msgspec.json.Decoder(History)
_SHOWN = ("name", "headline", "company", "url", "urn", "degree")
_KEPT = ("name", "headline", "company")
_ROWS = sa.select(
    schema.person.c.id, schema.person.c.corrected, *(schema.person.c[name] for name in _SHOWN)
).where(schema.person.c.id.in_(sa.bindparam("ids", expanding=True)))
_CHANGE = sa.update(schema.person).where(schema.person.c.id == sa.bindparam("of"))
_KEEP_ALIASES = (
    sa.update(schema.alias)
    .where(schema.alias.c.alias.in_(sa.bindparam("aliases", expanding=True)))
    .where(schema.alias.c.batch_id.is_not(None))
    .values(batch_id=None)
)
_OF_ALL = (
    sa.select(_TABLE.c.person_id, _TABLE.c.value, _TABLE.c.last_seen)
    .where(_TABLE.c.field == sa.bindparam("field"))
    .order_by(_TABLE.c.last_seen, _TABLE.c.id)
)
_OF_SOME = _OF_ALL.where(_TABLE.c.person_id.in_(sa.bindparam("ids", expanding=True)))


class SeenHistory(NamedTuple):
    """Positions and schools as a page showed them, and the day on which it last did."""

    history: History
    on: date


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
    _keep_aliases(connection, [alias for _, shown in seen for alias in aliases_of(shown)])
    _bring_up(connection, dict(seen))


def record_history(
    connection: sa.Connection, person_id: int, history: History, *, where: str, at: datetime
) -> None:
    """Keep the positions and schools that a page showed."""
    body = msgspec.json.encode(history).decode()
    _upsert(connection, [(person_id, "history", body)], where=where, at=at)
    touch(connection, [person_id])


def histories(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[int, SeenHistory]:
    """The newest positions and schools that a page showed of each person, or of all (None)."""
    return {
        row.person_id: SeenHistory(_HISTORY.decode(row.value), local_day(row.last_seen))
        for row in _of_field(connection, "history", person_ids)
    }


def connected_on(connection: sa.Connection, person_ids: Iterable[int] | None) -> dict[int, date]:
    """The earliest day that an import gave for the user's connection with each person."""
    days: dict[int, date] = {}
    for row in _of_field(connection, "connected_on", person_ids):
        day = date.fromisoformat(row.value)
        days[row.person_id] = min(day, days.get(row.person_id, day))
    return days


def _of_field(
    connection: sa.Connection, field: str, person_ids: Iterable[int] | None
) -> Iterable[sa.Row[Any]]:
    """What was kept of one field, the oldest first."""
    if person_ids is None:
        return connection.execute(_OF_ALL, {"field": field})
    return connection.execute(_OF_SOME, {"field": field, "ids": list(person_ids)})


def keep_corrected(connection: sa.Connection, person_id: int, given: dict[str, Any]) -> None:
    """Set fields as the user says, and remember that no page may overwrite them."""
    row = connection.execute(_ROWS, {"ids": [person_id]}).one()
    corrected = sorted({*msgspec.json.decode(row.corrected), *given})
    connection.execute(
        sa.update(schema.person)
        .where(schema.person.c.id == person_id)
        .values(**given, corrected=msgspec.json.encode(corrected).decode())
    )


def _keep_aliases(connection: sa.Connection, shown: Sequence[str]) -> None:
    """A key that a page shows too does not go with the import that brought it."""
    connection.execute(_KEEP_ALIASES, {"aliases": list(shown)})


def _bring_up(connection: sa.Connection, shown: dict[int, PagePerson]) -> None:
    changed: dict[frozenset[str], list[dict[str, Any]]] = {}
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
            changed.setdefault(frozenset(new), []).append({"of": row.id, **new})
    for rows in changed.values():
        connection.execute(_CHANGE, rows)
    touch(connection, [row["of"] for rows in changed.values() for row in rows])


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
    connection.execute(_upsert_into(connection.dialect.name), rows)


@cache
def _upsert_into(dialect: str) -> sa.Executable:
    """The statement of one dialect. The other's is not imported: it takes a tenth of a start."""
    module = "postgresql" if dialect == "postgresql" else "sqlite"
    insert = import_module(f"sqlalchemy.dialects.{module}").insert(_TABLE)
    statement: sa.Executable = insert.on_conflict_do_update(
        index_elements=["person_id", "field", "value"],
        set_={
            "last_seen": insert.excluded.last_seen,
            "url": insert.excluded.url,
            "batch_id": None,  # what a page shows too does not go with an import
        },
    )
    return statement
