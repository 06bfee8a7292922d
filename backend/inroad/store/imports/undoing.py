"""Taking an import back: the store is as if it had never been, and the others had.

What another import says too goes over to that one. (Whom it knew only by a key that the undone one
had given stays one with whom that key was given to.) Whom the user has since done something with
stays, with name and addresses; all else that the import brought goes.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime

import sqlalchemy as sa

from inroad.domain.imports import ImportBatch, Undone
from inroad.store import schema
from inroad.store.changes import THE_USER, touch, touch_everybody
from inroad.store.imports import batches, claims, noting, restating
from inroad.store.imports.staging import make_pairs, run, set_pairs
from inroad.store.imports.writing import SOURCE
from inroad.store.schema import import_change
from inroad.store.times import stamp

_ROWS = ("contact", "sighting", "note")
_BROUGHT = frozenset((*_ROWS, "alias", "import_change"))
"""Tables whose rows keep a person only where they are not of an import."""
_PLANNED = schema.planned_ask.name
"""The plan writes its rows itself; what the user promised is theirs."""
_SET_BY_USER = "corrected <> '[]' or tags <> '[]' or coalesce(tone, language, country) is not null"


def undo(connection: sa.Connection, batch_id: int, *, now: datetime) -> Undone:
    """Take one import back. Raises UnknownImport, AlreadyUndone."""
    batch = batches.to_undo(connection, batch_id)
    others = batches.in_force(connection, besides=batch_id)
    make_pairs(connection)
    said = restating.words(connection, batch_id)
    marked = {mark: claims.ranges(connection, mark) for mark in restating.MARKS}
    for table in _ROWS:
        _hand_over(connection, table, batch_id, others)
    _hand_over_aliases(connection, batch_id)
    moved = _hand_over(connection, "person", batch_id, others)
    touched = _keep_touched(connection, batch_id)
    said = [word for word in said if word.field != "name" or word.person_id not in touched]
    undone, concerned, noted = _take_away(connection, batch_id, moved + len(touched))
    connection.execute(sa.delete(import_change).where(import_change.c.batch_id == batch_id))
    noting.settle_current(connection, noted)
    restating.restate(connection, said)
    restating.restate_addresses(connection, concerned)
    restating.unmark(connection, batch_id, marked)
    batches.mark_undone(connection, batch, undone, now)
    touch_everybody(connection)
    touch(connection, [THE_USER])
    return undone


def _take_away(
    connection: sa.Connection, batch_id: int, stay: int
) -> tuple[Undone, Sequence[int], Sequence[int]]:
    """Delete what is left of the import; tells whose aliases and whose notes went."""
    mine = "where batch_id = :batch"
    concerned, noted = (
        run(connection, f"select distinct person_id from {table} {mine}", batch=batch_id)
        .scalars()
        .all()
        for table in ("alias", "note")
    )
    count = f"select count(distinct occasion) from contact {mine}"
    interactions = run(connection, count, batch=batch_id).scalar_one()
    notes = run(connection, f"delete from note {mine}", batch=batch_id).rowcount
    for table in ("contact", "sighting"):
        run(connection, f"delete from {table} {mine}", batch=batch_id)
    freed = run(connection, f"delete from alias {mine} returning alias", batch=batch_id)
    _give_to_next(connection, list(freed.scalars()))
    people = run(connection, f"delete from person {mine}", batch=batch_id).rowcount
    gone = Undone(people=people, interactions=interactions, notes=notes, stay=stay)
    return gone, concerned, noted


def _hand_over(
    connection: sa.Connection, table: str, batch_id: int, others: Iterable[ImportBatch]
) -> int:
    """Give rows of the import that others say too to the oldest of those."""
    kept, moved = claims.ranges(connection, table), 0
    for other in others:
        if not kept.get(other.id):
            continue
        set_pairs(connection, kept[other.id])
        values = {"other": other.id, "at": stamp(other.imported_at), "url": SOURCE + other.name}
        columns = {
            "person": ", added_at = :at",
            "sighting": ", first_seen = :at, last_seen = :at, url = :url",
        }.get(table, "")
        given = {name: value for name, value in values.items() if f":{name}" in f":other{columns}"}
        moved += run(
            connection,
            f"update {table} set batch_id = :other{columns} where batch_id = :batch and"
            " (select p.other from found_pair p where p.one <="
            f" {table}.id order by p.one desc limit 1) >= {table}.id",
            batch=batch_id,
            **given,
        ).rowcount
    return moved


def _hand_over_aliases(connection: sa.Connection, batch_id: int) -> None:
    again = claims.aliases(connection, besides=batch_id)
    mine = sa.select(schema.alias.c.alias).where(schema.alias.c.batch_id == batch_id)
    rows = [
        {"key": alias, "new": again[alias]}
        for alias in connection.execute(mine).scalars()
        if alias in again
    ]
    if rows:
        of = sa.update(schema.alias).where(schema.alias.c.alias == sa.bindparam("key"))
        connection.execute(of.values(batch_id=sa.bindparam("new")), rows)


def _give_to_next(connection: sa.Connection, freed: Sequence[str]) -> None:
    """A key that another import gave to somebody else, who could not have it, is theirs now."""
    waiting = run(
        connection,
        "select id, value, person_id, batch_id from sighting where field = 'alias'"
        " and batch_id is not null order by batch_id, id",
    ).all()
    if not waiting:
        return
    free, again = set(freed), claims.ranges(connection, "sighting")
    for row in waiting:
        if row.value not in free:
            continue
        free.remove(row.value)
        given = {"alias": row.value, "person_id": row.person_id, "batch_id": row.batch_id}
        connection.execute(sa.insert(schema.alias), given)
        connection.execute(sa.delete(schema.sighting).where(schema.sighting.c.id == row.id))
        for batch, theirs in again.items():
            if claims.holds(theirs, row.id):
                claims.keep_alias(connection, batch, row.person_id, row.value)


def _keep_touched(connection: sa.Connection, batch_id: int) -> set[int]:
    """People of the import whom the user has done something with are the user's from now on."""
    ways = [f"({_SET_BY_USER})", "decision_maker is not null"]
    for table in schema.metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name == "person":
                rows = f"select 1 from {table.name} t where t.{key.parent.name} = person.id"
                own = " and t.batch_id is null" if table.name in _BROUGHT else ""
                own = " and t.promised_at is not null" if table.name == _PLANNED else own
                ways.append(f"exists ({rows}{own})" if table.name != "import_change" else "1 = 0")
    kept = run(
        connection,
        f"update person set batch_id = null where batch_id = :batch and ({' or '.join(ways)})"
        " returning id",
        batch=batch_id,
    ).scalars()
    ids = set(kept)
    set_pairs(connection, ((i, i) for i in ids))
    run(
        connection,
        "update alias set batch_id = null where batch_id = :batch"
        " and person_id in (select one from found_pair)",
        batch=batch_id,
    )
    return ids
