"""Writing a compared import into the store: every row once, within the caller's transaction."""

from datetime import datetime

import msgspec
import sqlalchemy as sa

from inroad.domain.imports import ImportReport
from inroad.store.changes import THE_USER, touch, touch_everybody
from inroad.store.imports import batches, claims, noting
from inroad.store.imports.gathering import Gathering
from inroad.store.imports.own import HISTORY
from inroad.store.imports.staging import run, set_pairs
from inroad.store.schema import import_change
from inroad.store.times import stamp

SOURCE = "import:"
"""Begins the address of what an import says of a person; the name of the import follows."""

_MOST_TOUCHED = 500
"""Beyond, the book reads everybody again, which is quicker than many by their ids."""
_PLACEHOLDER = """
    (p.name = '' or exists (select 1 from alias a
     where a.person_id = p.id and a.alias in ('mail:' || p.name, 'linkedin:' || p.name)))
"""
"""Nobody has said this person's name yet: an address stands in for it."""
_HAS_CONTACT = "exists (select 1 from found_contact c where c.number = {}.number)"


def write(
    connection: sa.Connection,
    gathered: Gathering,
    report: ImportReport,
    *,
    logs: bool,
    now: datetime,
) -> int:
    """Write what the tables hold as one batch; gives its id. `logs`: it would show any contact."""
    at = stamp(now)
    batch = batches.add(connection, report, now)
    claims.keep(connection, batch)
    _fill_rows(connection)
    _add_people(connection, batch, at, logs=logs)
    _add_aliases(connection, batch)
    _add_sightings(connection, batch, at, SOURCE + report.name)
    _add_contacts(connection, batch)
    noting.write(connection, batch, now)
    _mark_known(connection, batch, logs=logs)
    _keep_history(connection, gathered, batch, report)
    _touch(connection, report)
    return batch


def _add_people(connection: sa.Connection, batch: int, at: str, *, logs: bool) -> None:
    contacted = _HAS_CONTACT.format("f")
    noted = "exists (select 1 from found_note n where n.number = f.number)"
    logged = f"(f.relation = 'connection' or {contacted})" if logs else "1 = 0"
    first = (
        "(select substr(a.alias, 1 + length(case when a.alias like 'mail:%' then 'mail:'"
        " when a.alias like 'linkedin:%' then 'linkedin:' else '' end))"
        " from found_alias a where a.number = f.number order by a.rank limit 1)"
    )
    run(
        connection,
        "insert into person (id, name, headline, company, url, known, logs_imported, batch_id,"
        f" added_at) select person_id, case when name = '' then {first} else name end, headline,"
        f" company, url, ({contacted} or {noted}), {logged}, :batch, :at"
        " from found_person f where is_new = 1 order by person_id",
        batch=batch,
        at=at,
    )
    if connection.dialect.name == "postgresql":
        run(
            connection,
            "select setval(pg_get_serial_sequence('person', 'id'), (select max(id) from person))",
        )


def _add_aliases(connection: sa.Connection, batch: int) -> None:
    run(
        connection,
        "insert into alias (alias, person_id, batch_id) select f.alias, p.person_id, :batch"
        " from found_alias f join found_person p on p.number = f.number where f.bearer is null"
        " order by f.alias",
        batch=batch,
    )


def _add_sightings(connection: sa.Connection, batch: int, at: str, where: str) -> None:
    columns = "(person_id, field, value, url, first_seen, last_seen, batch_id)"
    rest = ":url, :at, :at, :batch"
    new = " union all ".join(
        f"select person_id, '{field}' as field, {field} as value from found_person"
        f" where is_new = 1 and {field} <> ''"
        for field in ("company", "connected_on", "headline", "name")
    )
    phones = (
        "select p.person_id, 'phone', f.phone from found_phone f join found_person p"
        " on p.number = f.number where p.is_new = 1"
    )
    known = "select person_id, field, value from found_fact where there is null"
    run(
        connection,
        f"insert into sighting {columns} select person_id, field, value, {rest} from"
        f" ({new} union all {phones} union all {known}) as said"
        " order by person_id, field",
        url=where,
        at=at,
        batch=batch,
    )


def _add_contacts(connection: sa.Connection, batch: int) -> None:
    run(
        connection,
        'insert into contact (person_id, "on", kind, direction, people, occasion, batch_id)'
        ' select p.person_id, f."on", f.kind, f.direction, f.people, f.occasion, :batch'
        " from found_contact f join found_person p on p.number = f.number where f.there is null"
        " order by f.number",
        batch=batch,
    )


def _fill_rows(connection: sa.Connection) -> None:
    """Bring the rows of people whom the store has up to what is said of them.

    An import fills what is empty and what only imports have said; what a page showed or the user
    set stays as it is.
    """
    for field in ("name", "headline", "company"):
        empty = _PLACEHOLDER if field == "name" else f"coalesce(p.{field}, '') = ''"
        run(
            connection,
            f"update person as p set {field} = (select f.{field} from found_person f"
            f" where f.person_id = p.id) where p.id in (select person_id from found_person"
            f" where is_new = 0 and {field} <> '') and p.corrected not like '%\"{field}\"%'"
            f" and ({empty} or exists (select 1 from sighting s where s.person_id = p.id"
            f" and s.field = '{field}' and s.value = p.{field} and s.batch_id is not null))",
        )
    run(
        connection,
        "update person as p set url = (select f.url from found_person f where f.person_id = p.id)"
        " where p.url is null and p.corrected not like '%\"url\"%' and p.id in"
        " (select person_id from found_person where is_new = 0 and url is not null)",
    )


def _mark_known(connection: sa.Connection, batch: int, *, logs: bool) -> None:
    """Whoever was in touch is in the book; what only imports have set is kept as theirs."""
    contacted = _HAS_CONTACT.format("f")
    in_touch = f"({contacted} or exists (select 1 from found_note n where n.number = f.number))"
    _mark(connection, batch, "known", in_touch)
    if logs:
        _mark(connection, batch, "logs_imported", f"(f.relation = 'connection' or {contacted})")


def _mark(connection: sa.Connection, batch: int, column: str, which: str) -> None:
    """Set a mark on those of the import who fulfil `which`, and keep whose mark is the imports'."""
    theirs = claims.ranges(connection, column).values()
    marked = run(
        connection,
        f"select p.id from person p join found_person f on f.person_id = p.id and f.is_new = 0"
        f" where p.{column} and {which}",
    ).scalars()
    own = [number for number in marked if not any(claims.holds(them, number) for them in theirs)]
    set_pairs(connection, ((number, number) for number in own))
    concerned = f"select f.person_id as id from found_person f where {which}"
    others = "f.person_id not in (select one from found_pair)"
    claims.keep_ranges(connection, batch, column, f"{concerned} and {others}")
    run(
        connection,
        f"update person set {column} = :yes where id in ({concerned}) and not {column}",
        yes=True,
    )


def _keep_history(
    connection: sa.Connection, gathered: Gathering, batch: int, report: ImportReport
) -> None:
    if gathered.history is None:
        return
    after = msgspec.json.encode(gathered.history.history).decode()
    row = {"batch_id": batch, "field": HISTORY, "after": after}
    connection.execute(sa.insert(import_change), row)


def _touch(connection: sa.Connection, report: ImportReport) -> None:
    positions = report.counts.positions
    ids = [
        row.person_id
        for row in run(
            connection,
            "select person_id from found_person f where is_new = 1 or differs = 1 or"
            f" {_HAS_CONTACT.format('f')} or exists (select 1 from found_note n"
            f" where n.number = f.number) limit {_MOST_TOUCHED + 1}",
        )
    ]
    if len(ids) > _MOST_TOUCHED or positions.new or positions.changed:
        touch_everybody(connection)
        touch(connection, [THE_USER])
    else:
        touch(connection, ids)
