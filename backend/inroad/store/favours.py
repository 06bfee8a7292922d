"""Favours: what was given to people and received from them; a line taken back is kept."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated

import sqlalchemy as sa
from msgspec import Meta, Struct

from inroad.domain.errors import KeyReused, StepInTheFuture, UnknownFavour
from inroad.domain.favours import FavourKind, KeptFavour
from inroad.domain.text import one_line
from inroad.store import people, schema
from inroad.store.changes import touch
from inroad.store.clicks import is_second_click
from inroad.store.times import stamp

_STANDS = schema.favour.c.undone_at.is_(None)


class NewFavour(Struct, kw_only=True, frozen=True):
    """Something given to (`given`) or received from a person, on a day (today if left out).

    `need` is the key of the signal in their note that it answers: the need is then met.
    """

    person_id: int
    given: bool
    kind: FavourKind = "other"
    what: Annotated[str, Meta(max_length=500)] = ""
    on: date | None = None
    need: Annotated[str, Meta(max_length=500)] | None = None


def add(
    connection: sa.Connection, new: NewFavour, *, now: datetime, key: str | None = None
) -> KeptFavour:
    """Keep a line. The same `key` with the same content gives the line that it made before.

    A `key` comes from a button: its second click has another, and gives the line of the first.
    Raises UnknownPerson, StepInTheFuture, KeyReused.
    """
    today = now.astimezone().date()
    if new.on and new.on > today:
        raise StepInTheFuture
    people.get(connection, new.person_id)
    made = _of_key(connection, key, new) or (_just_made(connection, new, now) if key else None)
    if made is not None:
        return made
    row = connection.execute(
        sa.insert(schema.favour).returning(schema.favour),
        {
            "person_id": new.person_id,
            "on": (new.on or today).isoformat(),
            "given": new.given,
            "kind": new.kind,
            "what": one_line(new.what, 500),
            "need": new.need,
            "written_at": stamp(now),
            "key": key,
        },
    ).one()
    people.mark_known(connection, [new.person_id])
    touch(connection, [new.person_id])
    return _favour(row)


def undo(connection: sa.Connection, favour_id: int, *, now: datetime) -> None:
    """Take a line back; one that was taken back already stays so. Raises UnknownFavour."""
    query = sa.select(schema.favour).where(schema.favour.c.id == favour_id)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownFavour(favour_id)
    if row.undone_at is None:
        connection.execute(
            sa.update(schema.favour)
            .where(schema.favour.c.id == favour_id)
            .values(undone_at=stamp(now))
        )
        touch(connection, [row.person_id])


def listing(connection: sa.Connection, person_id: int) -> list[KeptFavour]:
    """The lines that stand of one person, newest first."""
    query = sa.select(schema.favour).where(schema.favour.c.person_id == person_id, _STANDS)
    order = (schema.favour.c.on.desc(), schema.favour.c.id.desc())
    return [_favour(row) for row in connection.execute(query.order_by(*order))]


def sides_of(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> list[tuple[int, date, bool]]:
    """Whose, when and whether given: every line of these people, or of all (None), in order."""
    table = schema.favour
    query = sa.select(table.c.person_id, table.c.on, table.c.given).where(_STANDS)
    if person_ids is not None:
        query = query.where(table.c.person_id.in_(list(person_ids)))
    rows = connection.execute(query.order_by(table.c.on, table.c.id))
    return [(row.person_id, date.fromisoformat(row.on), row.given) for row in rows]


def _of_key(connection: sa.Connection, key: str | None, new: NewFavour) -> KeptFavour | None:
    if key is None:
        return None
    query = sa.select(schema.favour).where(schema.favour.c.key == key)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    if not _says(row, new):
        raise KeyReused
    return _favour(row)


def _just_made(connection: sa.Connection, new: NewFavour, now: datetime) -> KeptFavour | None:
    """The newest line of this person, where the same button made it a moment ago."""
    table = schema.favour
    query = sa.select(table).where(table.c.person_id == new.person_id)
    row = connection.execute(query.order_by(table.c.id.desc()).limit(1)).one_or_none()
    if row is None or row.undone_at is not None or not _says(row, new):
        return None
    same_day = row.on == (new.on or now.astimezone().date()).isoformat()
    soon = is_second_click(datetime.fromisoformat(row.written_at), now)
    return _favour(row) if same_day and soon else None


def _says(row: sa.Row[tuple[object, ...]], new: NewFavour) -> bool:
    kept = row._mapping
    said = (new.person_id, new.given, new.kind, one_line(new.what, 500), new.need)
    return said == tuple(kept[name] for name in ("person_id", "given", "kind", "what", "need"))


def _favour(row: sa.Row[tuple[object, ...]]) -> KeptFavour:
    kept = row._mapping
    return KeptFavour(
        id=kept["id"],
        person_id=kept["person_id"],
        on=date.fromisoformat(kept["on"]),
        given=kept["given"],
        kind=kept["kind"],
        what=kept["what"],
        need=kept["need"],
    )
