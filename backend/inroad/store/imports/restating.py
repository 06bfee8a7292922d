"""What a person's row says once an import is gone: what the newest of the others says, if any."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from urllib.parse import quote

import sqlalchemy as sa

from inroad.domain.people import alias_of_url
from inroad.store import schema
from inroad.store.imports import claims
from inroad.store.imports.claims import Ranges
from inroad.store.imports.staging import run, set_pairs
from inroad.store.schema import alias, person, sighting

MARKS = ("known", "logs_imported")
"""Marks of a person that imports set, and keep as ranges of ids under the same names."""

_FIELDS = ("name", "headline", "company")
_IN_TOUCH = (
    (schema.contact, "person_id"),
    (schema.note, "person_id"),
    (schema.shown, "person_id"),
    (schema.ask, "introducer_id"),
    (schema.favour, "person_id"),
    (schema.rule, "person_id"),
    (schema.deepening, "person_id"),
    (schema.tie_answer, "mutual_id"),
)
"""What puts a person in the book."""


class Word(NamedTuple):
    """What a person's row says at this moment and only imports have said."""

    person_id: int
    field: str
    value: str


def words(connection: sa.Connection, batch_id: int) -> list[Word]:
    """What rows of people say by the word of one import."""
    again = claims.ranges(connection, "sighting").get(batch_id, [])
    found = []
    for field in _FIELDS:
        rows = run(
            connection,
            "select s.id, s.batch_id, s.person_id, s.value from sighting s join person p"
            f" on p.id = s.person_id and p.{field} = s.value"
            f" where s.field = :field and s.batch_id is not null"
            " and p.corrected not like :corrected",
            field=field,
            corrected=f'%"{field}"%',
        )
        found += [
            Word(row.person_id, field, row.value)
            for row in rows
            if row.batch_id == batch_id or claims.holds(again, row.id)
        ]
    return found


def restate(connection: sa.Connection, said: Iterable[Word]) -> None:
    """Give these rows what the newest import that is left says. The import is gone already."""
    by_field: dict[str, dict[int, str]] = {field: {} for field in _FIELDS}
    left = people_left(connection)
    for word in said:
        if word.person_id in left:
            by_field[word.field][word.person_id] = word.value
    again = claims.ranges(connection, "sighting")
    for field, before in by_field.items():
        after = _newest(connection, field, before, again)
        changed = [
            {"of": person_id, "new": after.get(person_id)}
            for person_id, value in before.items()
            if after.get(person_id) != value
        ]
        if field == "name":
            changed = [
                {**it, "new": it["new"] or _stand_in(connection, it["of"])} for it in changed
            ]
        if changed:
            mine = sa.update(person).where(person.c.id == sa.bindparam("of"))
            connection.execute(mine.values({field: sa.bindparam("new")}), changed)


def people_left(connection: sa.Connection) -> set[int]:
    """Everybody who is in the store."""
    return set(connection.execute(sa.select(person.c.id)).scalars())


def restate_addresses(connection: sa.Connection, person_ids: Iterable[int]) -> None:
    """An address goes with its alias; another one of theirs takes its place."""
    left = people_left(connection)
    for person_id in filter(left.__contains__, person_ids):
        row = connection.execute(
            sa.select(person.c.url, person.c.corrected).where(person.c.id == person_id)
        ).one()
        if row.url is None or '"url"' in row.corrected:
            continue
        theirs = _aliases(connection, person_id)
        if alias_of_url(row.url) not in theirs:
            slugs = [it.partition(":")[2] for it in theirs if it.startswith("linkedin:")]
            url = f"https://www.linkedin.com/in/{quote(slugs[0])}" if slugs else None
            connection.execute(sa.update(person).where(person.c.id == person_id).values(url=url))


def unmark(
    connection: sa.Connection, batch_id: int, marked: Mapping[str, Mapping[int, Ranges]]
) -> None:
    """Take marks back that nothing gives but the import that is gone; `marked` is from before."""
    in_touch = " or ".join(
        f"exists (select 1 from {table.name} t where t.{column} = person.id)"
        for table, column in _IN_TOUCH
    )
    for mark, kept in marked.items():
        others = [theirs for other, theirs in kept.items() if other != batch_id]
        mine = claims.ids_in(kept.get(batch_id, []))
        alone = [i for i in mine if not any(claims.holds(theirs, i) for theirs in others)]
        set_pairs(connection, ((i, i) for i in alone))
        unless = f" and not ({in_touch})" if mark == "known" else ""
        run(
            connection,
            f"update person set {mark} = :no where id in (select one from found_pair){unless}",
            no=False,
        )


def _newest(
    connection: sa.Connection, field: str, of: Mapping[int, str], again: Mapping[int, Ranges]
) -> dict[int, str]:
    newest: dict[int, tuple[int, str]] = {}
    query = sa.select(sighting.c.id, sighting.c.person_id, sighting.c.value, sighting.c.batch_id)
    kept = query.where(sighting.c.field == field, sighting.c.batch_id.is_not(None))
    for row in connection.execute(kept) if of else ():
        if row.person_id in of:
            said = (claims.newest(again, row.id, row.batch_id), row.value)
            newest[row.person_id] = max(said, newest.get(row.person_id, said))
    return {person_id: value for person_id, (_, value) in newest.items()}


def _stand_in(connection: sa.Connection, person_id: object) -> str:
    """What stands for a name that nobody says: an address, where the person has one."""
    row = connection.execute(
        sa.select(person.c.batch_id).where(person.c.id == person_id)
    ).one_or_none()
    if row is None or row.batch_id is None:
        return ""
    theirs = _aliases(connection, person_id)
    return next((it.partition(":")[2] for it in theirs if not it.startswith("listed:")), "")


def _aliases(connection: sa.Connection, person_id: object) -> list[str]:
    query = sa.select(alias.c.alias).where(alias.c.person_id == person_id)
    return list(connection.execute(query.order_by(alias.c.alias)).scalars())
