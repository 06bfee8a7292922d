"""People: found by exact alias, added when a page shows them, corrected, merged, forgotten."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.domain.errors import NameMissing, SamePerson, UnknownPerson
from inroad.domain.people import Person, aliases_of
from inroad.domain.reading import PagePerson
from inroad.domain.text import one_line
from inroad.store import schema, sightings
from inroad.store.changes import touch, touch_everybody
from inroad.store.merging import merge_rows
from inroad.store.times import stamp

FIELDS = ("name", "headline", "company", "url", "urn", "degree")
_COLUMNS = [schema.person.c[name] for name in ("id", *FIELDS)]
_BY_ID = sa.select(*_COLUMNS).where(schema.person.c.id == sa.bindparam("id"))
_BY_ALIAS = sa.select(schema.alias.c.alias, schema.alias.c.person_id).where(
    schema.alias.c.alias.in_(sa.bindparam("aliases", expanding=True))
)


class Correction(msgspec.Struct, kw_only=True, frozen=True):
    """What the user says about a person; a field left out stays, null is emptied."""

    name: str | msgspec.UnsetType = msgspec.UNSET
    headline: str | msgspec.UnsetType | None = msgspec.UNSET
    company: str | msgspec.UnsetType | None = msgspec.UNSET


def get(connection: sa.Connection, person_id: int) -> Person:
    """The person, or UnknownPerson."""
    row = connection.execute(_BY_ID, {"id": person_id}).one_or_none()
    if row is None:
        raise UnknownPerson(person_id)
    return Person(**row._mapping)


def ids_of(connection: sa.Connection, aliases: Iterable[str]) -> dict[str, int]:
    """Who bears which of these aliases."""
    wanted = list(aliases)
    if not wanted:
        return {}
    return {row.alias: row.person_id for row in connection.execute(_BY_ALIAS, {"aliases": wanted})}


def search(connection: sa.Connection, words: str, most: int = 50) -> list[Person]:
    """People whose name, headline or company holds every word, names first."""
    query = sa.select(*_COLUMNS)
    for word in words.split()[:8]:
        query = query.where(
            sa.or_(
                *(
                    schema.person.c[name].icontains(word, autoescape=True)
                    for name in ("name", "headline", "company")
                )
            )
        )
    query = query.order_by(schema.person.c.known.desc(), schema.person.c.name).limit(most)
    return [Person(**row._mapping) for row in connection.execute(query)]


def resolve(
    connection: sa.Connection,
    shown: Sequence[PagePerson],
    *,
    where: str,
    at: datetime,
    known: bool,
) -> list[int | None]:
    """The id of each person that a page showed; new people are added.

    None for those of whom the page gave no alias: a name alone never makes or finds a person.
    Two people who turn out to share an alias with a third are merged. What the page showed is
    kept with `where` (its address) and `at`. `known` puts them in the book.
    """
    aliases = [aliases_of(page_person) for page_person in shown]
    bearers = ids_of(connection, {alias for some in aliases for alias in some})
    ids: list[int | None] = []
    for page_person, theirs in zip(shown, aliases, strict=True):
        found = sorted({bearers[alias] for alias in theirs if alias in bearers})
        if not theirs:
            ids.append(None)
            continue
        person_id = found[0] if found else _add(connection, page_person, at, known)
        for gone in found[1:]:
            merge(connection, person_id, gone)
            bearers = {alias: person_id if b == gone else b for alias, b in bearers.items()}
            ids = [person_id if previous == gone else previous for previous in ids]
        _add_aliases(connection, person_id, [a for a in theirs if a not in bearers])
        bearers.update(dict.fromkeys(theirs, person_id))
        ids.append(person_id)
    seen = [(i, p) for i, p in zip(ids, shown, strict=True) if i is not None]
    if known:
        mark_known(connection, [i for i, _ in seen])
    sightings.record(connection, seen, where=where, at=at)
    return ids


def add_named(connection: sa.Connection, shown: PagePerson, at: datetime) -> int:
    """A new person of whom only the name is known; nobody is ever matched to it by name."""
    if not shown.name:
        raise NameMissing
    return _add(connection, shown, at, known=False)


def correct(connection: sa.Connection, person_id: int, correction: Correction) -> Person:
    """Set what the user says about a person; no page overwrites it later."""
    given: dict[str, Any] = {
        name: one_line(value, 500) if value else None
        for name, value in msgspec.structs.asdict(correction).items()
        if value is not msgspec.UNSET
    }
    if "name" in given and not given["name"]:
        raise NameMissing
    get(connection, person_id)
    if given:
        sightings.keep_corrected(connection, person_id, given)
        touch(connection, [person_id])
    return get(connection, person_id)


def merge(connection: sa.Connection, keep: int, gone: int) -> Person:
    """Make one person of two: all that belonged to `gone` belongs to `keep` from now on."""
    if keep == gone:
        raise SamePerson
    kept, _ = get(connection, keep), get(connection, gone)
    merge_rows(connection, keep, gone)
    touch_everybody(connection)
    return kept


def forget(connection: sa.Connection, person_id: int) -> None:
    """Remove a person with every note, contact, ask and sighting."""
    get(connection, person_id)
    connection.execute(sa.delete(schema.person).where(schema.person.c.id == person_id))
    touch(connection, [person_id])


def mark_known(connection: sa.Connection, person_ids: Sequence[int]) -> None:
    """Put people in the book; those who are in it already are left as they are."""
    unknown = sa.select(schema.person.c.id).where(
        schema.person.c.id.in_(person_ids), schema.person.c.known.is_(False)
    )
    new = list(connection.execute(unknown).scalars())
    if new:
        connection.execute(
            sa.update(schema.person).where(schema.person.c.id.in_(new)).values(known=True)
        )
        touch(connection, new)


def _add(connection: sa.Connection, shown: PagePerson, at: datetime, known: bool) -> int:
    values = {name: getattr(shown, name) for name in FIELDS}
    result = connection.execute(
        sa.insert(schema.person).returning(schema.person.c.id),
        {**values, "known": known, "added_at": stamp(at)},
    )
    person_id = int(result.scalar_one())
    touch(connection, [person_id])
    return person_id


def _add_aliases(connection: sa.Connection, person_id: int, new: Sequence[str]) -> None:
    if new:
        rows = [{"alias": alias, "person_id": person_id} for alias in new]
        connection.execute(sa.insert(schema.alias), rows)
        touch(connection, [person_id])
