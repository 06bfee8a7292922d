"""Readings of a prospect, kept so that those of several pages add up."""

import hashlib
from collections.abc import Sequence, Set
from datetime import datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.evidence import beyond_chance
from inroad.domain.merging import KeptReading, ShownMutual
from inroad.domain.reading import PagePerson, Reading
from inroad.store import forgotten, people, schema, sightings
from inroad.store.changes import touch
from inroad.store.times import stamp

_OF = (
    sa.select(
        *(schema.reading.c[name] for name in ("id", "digest", "total", "complete")),
        *(schema.shown.c[name] for name in ("person_id", "name", "name_quality")),
    )
    .outerjoin(schema.shown, schema.shown.c.reading_id == schema.reading.c.id)
    .where(schema.reading.c.prospect_id == sa.bindparam("id"))
    .order_by(schema.reading.c.read_at, schema.reading.c.id, schema.shown.c.place)
)
_EDGES = (
    sa.select(schema.reading.c.prospect_id, schema.shown.c.person_id)
    .join(schema.shown, schema.shown.c.reading_id == schema.reading.c.id)
    .where(schema.reading.c.relation == "mutual", schema.shown.c.person_id.is_not(None))
    .distinct()
)
_ON_PAGES_OF = _EDGES.where(schema.reading.c.prospect_id.in_(sa.bindparam("ids", expanding=True)))
_PAGES_WITH = _EDGES.where(schema.shown.c.person_id.in_(sa.bindparam("ids", expanding=True)))


def digest(reading: Reading) -> str:
    """Names what a reading says; two looks at an unchanged page have the same."""
    return hashlib.sha256(msgspec.json.encode(reading)).hexdigest()


def prospect_of(connection: sa.Connection, digest: str) -> int | None:
    """Whose reading bears this digest; None when it is not kept."""
    query = sa.select(schema.reading.c.prospect_id).where(schema.reading.c.digest == digest)
    return connection.execute(query.limit(1)).scalar()


def record(
    connection: sa.Connection,
    prospect: PagePerson,
    reading: Reading,
    name: str,
    now: datetime,
) -> int:
    """Keep a reading of a prospect with everybody whom it shows; gives the prospect's id.

    `name` is the digest of the reading as it came, before it was tidied. Mutuals whom the user
    has forgotten are left out; ForgottenPerson where it is about one of them.
    """
    reading = forgotten.without_forgotten(connection, reading)
    everybody = [prospect, *reading.mutuals]
    first, *ids = people.resolve(connection, everybody, where=reading.url, at=now, known=False)
    found = first or people.add_named(connection, prospect, now)
    keep(connection, found, ids, reading, name, now)
    return found


def keep(
    connection: sa.Connection,
    prospect_id: int,
    ids: Sequence[int | None],
    reading: Reading,
    name: str,
    now: datetime,
) -> None:
    """Keep a reading of a prospect whose mutuals are `ids`, null where only a name is known.

    `name` is the digest of the reading.
    """
    people.mark_known(connection, [person_id for person_id in ids if person_id])
    reading_id = _add(connection, prospect_id, reading, name, now)
    rows = [
        {
            "reading_id": reading_id,
            "place": place,
            "person_id": person_id,
            "name": mutual.name,
            "name_quality": mutual.name_quality,
        }
        for place, (person_id, mutual) in enumerate(zip(ids, reading.mutuals, strict=True))
    ]
    if rows:
        connection.execute(sa.insert(schema.shown), rows)
    if reading.history:
        where = reading.url
        sightings.record_history(connection, prospect_id, reading.history, where=where, at=now)
    touch(connection, [prospect_id])


def of(connection: sa.Connection, prospect_id: int) -> list[KeptReading]:
    """The readings of a prospect, oldest first."""
    heads: dict[int, tuple[str, int | None, bool | None]] = {}
    mutuals: dict[int, list[ShownMutual]] = {}
    for row in connection.execute(_OF, {"id": prospect_id}):
        heads[row.id] = (row.digest, row.total, row.complete)
        named = mutuals.setdefault(row.id, [])
        if row.name is not None:
            named.append(
                ShownMutual(person_id=row.person_id, name=row.name, name_quality=row.name_quality)
            )
    return [
        KeptReading(digest=name, total=total, complete=complete, mutuals=tuple(mutuals[key]))
        for key, (name, total, complete) in heads.items()
    ]


def shared_mutuals(connection: sa.Connection, mutuals: Set[int], everybody: int) -> dict[int, int]:
    """For each of a prospect's mutuals, how many of the others they know too, beyond chance.

    Who knows whom is what the pages of the mutuals themselves showed.
    """
    near: dict[int, set[int]] = {}
    for one, other in connection.execute(_ON_PAGES_OF, {"ids": list(mutuals)}):
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    common = {one: len(near[one] & mutuals) for one in near.keys() & mutuals}
    wanted = [one for one, count in common.items() if count]
    if not wanted:
        return {}
    for prospect, mutual in connection.execute(_PAGES_WITH, {"ids": wanted}):
        near[mutual].add(prospect)
    return {
        one: beyond_chance(common[one], len(near[one]), len(mutuals), everybody) for one in wanted
    }


def _add(
    connection: sa.Connection, prospect_id: int, reading: Reading, name: str, now: datetime
) -> int:
    """A row for the reading; one that said the same gives way to it."""
    table = schema.reading
    same = (table.c.prospect_id == prospect_id) & (table.c.digest == name)
    connection.execute(sa.delete(table).where(same))
    added = connection.execute(
        sa.insert(table).returning(table.c.id),
        {
            "prospect_id": prospect_id,
            "url": reading.url,
            "kind": reading.kind,
            "relation": reading.relation,
            "digest": name,
            "total": reading.total,
            "complete": reading.complete,
            "read_at": stamp(now),
        },
    )
    return int(added.scalar_one())
