"""Who of an import is who in the store, and what of it is there already.

Asked before the import, to tell what it would do, and again under the lock if anybody wrote in
between; both see the same, so what is written is what was told.
"""

import sqlalchemy as sa

from inroad.store.forgotten import forgotten_among, named
from inroad.store.imports.gathering import Gathering
from inroad.store.imports.settling import drop, join
from inroad.store.imports.staging import ROWS_AT_ONCE, run, set_pairs

_FORGOTTEN = "you had Inroad forget this person"
_SINGLE = ("name", "headline", "company", "connected_on")
"""What is kept of a person in one value an import."""
_HELD = """
    select number, person_id from (
        select f.number, a.person_id,
               row_number() over (partition by f.number order by f.rank, a.person_id) as place
        from found_alias f join alias a on a.alias = f.alias
    ) as held where place = 1
"""
"""Whom the surest alias of each number belongs to."""


def compare(connection: sa.Connection, gathered: Gathering) -> None:
    """Set in the tables who and what the store has."""
    _leave_out_forgotten(connection, gathered)
    _find_people(connection)
    _find_aliases(connection)
    _find_facts(connection)
    _find_contacts(connection)
    _find_notes(connection)
    _mark_changed(connection)


def _leave_out_forgotten(connection: sa.Connection, gathered: Gathering) -> None:
    if run(connection, "select 1 from forgotten limit 1").first() is None:
        return
    gone: set[int] = set()
    rows = run(
        connection,
        "select f.alias, f.number, p.name, p.company from found_alias f"
        " join found_person p on p.number = f.number",
    )
    for some in rows.partitions(ROWS_AT_ONCE):
        keys: dict[str, set[int]] = {}
        for alias, number, name, company in some:
            keys.setdefault(alias, set()).add(number)
            if alias.startswith("listed:"):
                keys.setdefault(named(name, company), set()).add(number)
        for key in forgotten_among(connection, keys):
            gone |= keys[key]
    drop(connection, gathered, sorted(gone), _FORGOTTEN)


def _find_people(connection: sa.Connection) -> None:
    """Everybody's id: that of the store, or the one that a new person will get."""
    run(connection, "update found_person set person_id = null, is_new = 0, differs = 0")
    held = [tuple(row) for row in run(connection, _HELD)]
    first: dict[int, int] = {}
    join(connection, {n: first[i] for n, i in held if first.setdefault(i, n) != n})
    if first:
        set_pairs(connection, ((number, person_id) for person_id, number in first.items()))
        run(
            connection,
            "update found_person set person_id ="
            " (select other from found_pair where one = number)"
            " where number in (select one from found_pair)",
        )
    run(
        connection,
        "update found_person set person_id = :base + number, is_new = 1 where person_id is null",
        base=_last_id(connection),
    )


def _last_id(connection: sa.Connection) -> int:
    """The highest id that any person ever had: none is given twice."""
    last = int(run(connection, "select coalesce(max(id), 0) from person").scalar_one())
    if connection.dialect.name != "sqlite":
        return last
    given = run(connection, "select max(seq) from sqlite_sequence where name = 'person'").scalar()
    return max(last, given or 0)


def _find_aliases(connection: sa.Connection) -> None:
    run(
        connection,
        "update found_alias set"
        " bearer = (select person_id from alias a where a.alias = found_alias.alias),"
        " bearer_batch = (select batch_id from alias a where a.alias = found_alias.alias)",
    )


def _find_facts(connection: sa.Connection) -> None:
    """What is said of people whom the store has; of new ones all is new."""
    run(connection, "delete from found_fact")
    known = "from found_person where is_new = 0"
    for field in _SINGLE:
        run(
            connection,
            f"insert into found_fact (person_id, field, value) select person_id, '{field}', {field}"
            f" {known} and {field} <> '' on conflict do nothing",
        )
    run(
        connection,
        "insert into found_fact (person_id, field, value) select p.person_id, 'phone', f.phone"
        " from found_phone f join found_person p on p.number = f.number where p.is_new = 0"
        " on conflict do nothing",
    )
    run(
        connection,
        "insert into found_fact (person_id, field, value) select p.person_id, 'alias', f.alias"
        " from found_alias f join found_person p on p.number = f.number"
        " where f.bearer <> p.person_id on conflict do nothing",
    )
    run(
        connection,
        "update found_fact set there = (select id from sighting s where s.person_id ="
        " found_fact.person_id and s.field = found_fact.field and s.value = found_fact.value)",
    )


def _find_contacts(connection: sa.Connection) -> None:
    run(connection, "update found_contact set there = null where there is not null")
    if run(connection, "select 1 from contact where occasion is not null limit 1").first() is None:
        return
    run(
        connection,
        "update found_contact set there = (select min(c.id) from contact c where c.occasion ="
        " found_contact.occasion and c.person_id ="
        " (select person_id from found_person p where p.number = found_contact.number))"
        " where number in (select number from found_person where is_new = 0)",
    )


def _find_notes(connection: sa.Connection) -> None:
    run(
        connection,
        "update found_note set there = (select min(n.id) from note n where n.text = found_note.text"
        " and n.person_id ="
        " (select person_id from found_person p where p.number = found_note.number))",
    )


def _mark_changed(connection: sa.Connection) -> None:
    run(
        connection,
        "update found_person set differs = 1 where is_new = 0 and (exists (select 1"
        " from found_alias f where f.number = found_person.number and f.bearer is null)"
        " or exists (select 1 from found_fact f"
        " where f.person_id = found_person.person_id and f.there is null))",
    )
