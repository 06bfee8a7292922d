"""Forgetting a person: every row, every trace, the bytes, and who they are.

The copies that Inroad keeps are cleaned by `store.backups` with the next one that is made.
"""

import secrets
import sqlite3
from collections.abc import Iterator, Sequence, Set
from datetime import datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.store import forgotten, people, schema, settings, traces
from inroad.store.changes import touch_everybody
from inroad.store.engine import reading, writing
from inroad.store.merging import MERGED
from inroad.store.traces import Standing

SCRUB_OWED = "scrub_owed"
"""The setting that is there from a forgetting until its bytes are gone: a word of that one."""


class Forgotten(Struct, frozen=True, kw_only=True):
    """Who was forgotten, and where the user's own words still name them."""

    name: str
    still_named: list[Standing]


def forget(connection: sa.Connection, person_id: int, now: datetime) -> Forgotten:
    """Remove every trace of a person and keep them from coming back. Raises UnknownPerson.

    Their bytes stay in the file until `scrub`, which needs a connection of its own and is owed
    until it was done.
    """
    name = people.get(connection, person_id).name
    trace = traces.of(connection, person_id)
    forgotten.remember(connection, list(keys_of(connection, person_id)), now)
    traces.take_out(connection, trace)
    connection.execute(sa.delete(schema.person).where(schema.person.c.id == person_id))
    settings.save(connection, SCRUB_OWED, secrets.token_hex(8), now=now)
    touch_everybody(connection)
    return Forgotten(name=name, still_named=traces.standing(connection, trace))


def scrub(engine: sa.Engine) -> bool:
    """Write the file anew without what was deleted; False where it could not be, and is owed.

    `secure_delete` overwrites what is deleted, but not the copies of a row that SQLite left in
    half-filled pages and in the log.
    """
    if engine.dialect.name != "sqlite":
        return True
    owed = scrub_owed(engine)
    pooled = engine.raw_connection()
    try:
        cursor = pooled.cursor()
        cursor.execute("vacuum")
        busy = cursor.execute("pragma wal_checkpoint(truncate)").fetchone()[0]
    except sqlite3.OperationalError:
        return False
    finally:
        pooled.close()
    if not busy and owed:
        table = schema.setting
        done = (table.c.name == SCRUB_OWED) & (table.c.body == owed)
        with writing(engine) as connection:  # one that came in between is owed still
            connection.execute(sa.delete(table).where(done))
    return not busy


def scrub_owed(engine: sa.Engine) -> str | None:
    """Of which forgetting the bytes may still be in the file, as the setting says it."""
    held = sa.select(schema.setting.c.body).where(schema.setting.c.name == SCRUB_OWED)
    with reading(engine) as connection:
        return connection.execute(held).scalar()


def marked(connection: sa.Connection, keys: Sequence[bytes], marks: Set[str]) -> list[int]:
    """The people of this database whom these marks mean, made under any of `keys`."""
    person, alias = schema.person.c, schema.alias.c
    rows = connection.execute(sa.select(person.id, person.added_at)).all()
    known = [(by_row(row.id, row.added_at), row.id) for row in rows]
    known += [tuple(row) for row in connection.execute(sa.select(alias.alias, alias.person_id))]
    return sorted(
        {who for its, who in known if any(forgotten.mark(key, its) in marks for key in keys)}
    )


def by_row(person_id: int, added_at: str) -> str:
    """The key under which a copy of this very database knows the person.

    An id alone may be somebody else's where another store was restored in between.
    """
    return f"person:{person_id}:{added_at}"


def keys_of(connection: sa.Connection, person_id: int) -> Iterator[str]:
    """Everything that a file, a page or an older copy may know the person by."""
    alias, person, merge = schema.alias.c, schema.person.c, schema.person_merge.c
    of_person = sa.select(alias.alias).where(alias.person_id == person_id)
    yield from connection.execute(of_person).scalars()
    added = sa.select(person.added_at).where(person.id == person_id)
    yield by_row(person_id, connection.execute(added).scalar_one())
    merged = sa.select(merge.rows).where(merge.kept_id == person_id)
    for rows in connection.execute(merged).scalars():
        for gone in MERGED.decode(rows).gone:
            yield by_row(gone["id"], gone["added_at"])
    for name in _ever(connection, person_id, "name"):
        for company in (None, *_ever(connection, person_id, "company")):
            yield forgotten.named(name, company)


def _ever(connection: sa.Connection, person_id: int, field: str) -> set[str]:
    """What a person is and was called, or where they are and were."""
    person, seen = schema.person.c, schema.sighting.c
    now = sa.select(person[field]).where(person.id == person_id)
    before = sa.select(seen.value).where(seen.person_id == person_id, seen.field == field)
    return {value for value in connection.execute(now.union(before)).scalars() if value}
