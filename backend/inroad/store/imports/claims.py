"""What an import says that another one had said before: it is kept when that one is undone.

Rows are named by ranges of their ids, for most of what a newer export repeats lies side by side.
The aliases of a person have no id: each is a row of its own, which goes when the person goes.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping

import msgspec
import sqlalchemy as sa

from inroad.store.imports.staging import run
from inroad.store.schema import import_batch, import_change

Ranges = list[tuple[int, int]]
"""First and last id of each stretch, in order."""

ALIAS = "alias"
_RANGES = msgspec.json.Decoder(Ranges)
_STRING = msgspec.json.Decoder(str)
_THERE = {
    "person": "select distinct p.person_id as id from found_person p join person k"
    " on k.id = p.person_id where k.batch_id is not null and k.batch_id <> :batch",
    "sighting": "select f.there as id from found_fact f join sighting s on s.id = f.there"
    " where s.batch_id is not null",
    "contact": "select f.there as id from found_contact f join contact c on c.id = f.there"
    " where c.batch_id is not null",
    "note": "select distinct f.there as id from found_note f join note n on n.id = f.there"
    " where n.batch_id is not null",
}
"""Rows of other imports that this one says again."""


def keep(connection: sa.Connection, batch_id: int) -> None:
    """Keep what the import in the tables says again, before its own rows are written."""
    for field, query in _THERE.items():
        keep_ranges(connection, batch_id, field, query)
    rows = run(
        connection,
        "select bearer, alias from found_alias f join found_person p on p.number = f.number"
        " and p.person_id = f.bearer where f.bearer_batch is not null",
    )
    changes = [_alias(batch_id, bearer, alias) for bearer, alias in rows]
    if changes:
        connection.execute(sa.insert(import_change), changes)


def keep_alias(connection: sa.Connection, batch_id: int, person_id: int, alias: str) -> None:
    """Keep that an import gives an alias, which is another's, to a person."""
    connection.execute(sa.insert(import_change), _alias(batch_id, person_id, alias))


def _alias(batch_id: int, person_id: int, alias: str) -> dict[str, object]:
    after = msgspec.json.encode(alias).decode()
    return {"batch_id": batch_id, "person_id": person_id, "field": ALIAS, "after": after}


def keep_ranges(connection: sa.Connection, batch_id: int, field: str, query: str) -> None:
    """Keep the ids (a column `id`) that a query gives; `:batch` in it is the batch."""
    stretches = run(
        connection,
        "select min(id), max(id) from (select id, id - row_number() over (order by id) as gap"
        f" from ({query}) as ids) as placed group by gap order by 1",
        **({"batch": batch_id} if ":batch" in query else {}),
    )
    found = [tuple(row) for row in stretches]
    if found:
        after = msgspec.json.encode(found).decode()
        row = {"batch_id": batch_id, "field": field, "after": after}
        connection.execute(sa.insert(import_change), row)


def ranges(connection: sa.Connection, field: str) -> dict[int, Ranges]:
    """What each import in force says again, or keeps under this name, the oldest first."""
    return {row.batch_id: _RANGES.decode(row.after) for row in _in_force(connection, field)}


def aliases(connection: sa.Connection, besides: int) -> dict[str, int]:
    """For each alias that imports in force say again, the oldest of them that is not `besides`."""
    found: dict[str, int] = {}
    for row in _in_force(connection, ALIAS):
        if row.batch_id != besides:
            found.setdefault(_STRING.decode(row.after), row.batch_id)
    return found


def holds(stretches: Ranges, number: int) -> bool:
    """Whether an id is in one of the ranges."""
    at = bisect_right(stretches, (number, 1 << 62)) - 1
    return at >= 0 and stretches[at][1] >= number


def ids_in(stretches: Ranges) -> Iterator[int]:
    """Every id of the ranges."""
    for low, high in stretches:
        yield from range(low, high + 1)


def newest(again: Mapping[int, Ranges], number: int, owner: int | None) -> int:
    """The newest import that says the row of an id, which is the owner's."""
    return max((b for b, theirs in again.items() if holds(theirs, number)), default=0) or owner or 0


def _in_force(connection: sa.Connection, field: str) -> Iterable[sa.Row[tuple[int, str]]]:
    query = (
        sa.select(import_change.c.batch_id, import_change.c.after)
        .join(import_batch, import_batch.c.id == import_change.c.batch_id)
        .where(import_change.c.field == field, import_batch.c.undone_at.is_(None))
        .order_by(import_change.c.batch_id, import_change.c.id)
    )
    return connection.execute(query)
