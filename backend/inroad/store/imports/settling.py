"""After the last record: who turned out as one, whom a mere name means, what is said first."""

from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from inroad.domain.imports import MOST_PLACES, Place
from inroad.domain.people import name_key
from inroad.store.imports.gathering import Gathering
from inroad.store.imports.staging import ROWS_AT_ONCE, run, set_pairs

_SEVERAL = "several people of this import have this name, and it does not say which"
_CONTACT = 'occasion, "on", kind, direction, people, lead, praise, file, row'
_IN_PAIRS = "number in (select one from found_pair)"
_KEPT = "(select other from found_pair where one = number)"


def settle(connection: sa.Connection, gathered: Gathering) -> None:
    """Bring the tables of an import to one row a person."""
    gathered.close()
    unclear = _whom_names_mean(connection, gathered)
    join(connection, {gone: gathered.root(gone) for gone in gathered.merged})
    drop(connection, gathered, unclear, _SEVERAL)
    _fill_up(connection)


def join(connection: sa.Connection, merged: Mapping[int, int]) -> None:
    """Make one of two numbers (gone → kept); what the kept one says goes first."""
    if not merged:
        return
    set_pairs(connection, merged.items())
    for table in ("found_alias", "found_again", "found_note"):
        run(connection, f"update {table} set number = {_KEPT} where {_IN_PAIRS}")
    run(
        connection,
        "insert into found_again select (select coalesce(max(place), 0) from found_again) + number,"
        f" {_KEPT}, name, url, headline, company, connected_on, relation"
        f" from found_person where {_IN_PAIRS}",
    )
    for table, columns in (("found_contact", _CONTACT), ("found_phone", "phone")):
        run(
            connection,
            f"insert into {table} (number, {columns}) select {_KEPT}, {columns}"
            f" from {table} where {_IN_PAIRS} on conflict do nothing",
        )
    for table in ("found_contact", "found_phone", "found_person"):
        run(connection, f"delete from {table} where {_IN_PAIRS}")
    _lead_again(connection)


def drop(
    connection: sa.Connection, gathered: Gathering, numbers: Iterable[int], reason: str
) -> None:
    """Leave out these numbers with all that is said of them, and count it for this reason."""
    gone = [(number, number) for number in numbers]
    if not gone:
        return
    set_pairs(connection, gone)
    leads = f"select praise, count(*) from found_contact where {_IN_PAIRS} and lead = 1"
    for praise, count in run(connection, f"{leads} group by praise"):
        gathered.dropped[praise] += count
    for table in ("found_person", "found_contact", "found_note"):
        of = f"from {table} where {_IN_PAIRS}"
        of += " and relation <> ''" if table == "found_person" else ""
        count = int(run(connection, f"select count(*) {of}").scalar_one())
        rows = run(connection, f"select file, row {of} order by file, row limit {MOST_PLACES}")
        places = [Place(gathered.files[file], row) for file, row in rows]
        if count:
            gathered.reasons.count(reason, count, places)
    for table in (
        *("found_contact", "found_note", "found_phone", "found_alias", "found_again"),
        "found_person",
    ):
        run(connection, f"delete from {table} where {_IN_PAIRS}")
    _lead_again(connection)


def _whom_names_mean(connection: sa.Connection, gathered: Gathering) -> list[int]:
    """Join each mere name to the only one who bears it; gives those that several bear."""
    if not gathered.named:
        return []
    slots = set(gathered.named.values())
    bearers: dict[str, set[int]] = {}
    for rows in run(connection, "select number, name from found_person").partitions(ROWS_AT_ONCE):
        for number, name in rows:
            if number not in slots and (key := name_key(name)) in gathered.named:
                bearers.setdefault(key, set()).add(gathered.root(number))
    unclear = []
    for key, slot in gathered.named.items():
        theirs = bearers.get(key, set())
        if len(theirs) == 1:
            gathered.merged[slot] = theirs.pop()
        elif theirs:
            unclear.append(slot)
    return unclear


def _fill_up(connection: sa.Connection) -> None:
    """What a later row says of a person counts where the first one says nothing."""
    if run(connection, "select 1 from found_again limit 1").first() is None:
        return
    again = "from found_again a where a.number = found_person.number"
    for column in ("url", "headline", "company", "connected_on"):
        run(
            connection,
            f"update found_person set {column} = (select {column} {again} and {column} is not null"
            f" order by place limit 1) where {column} is null"
            f" and exists (select 1 {again} and {column} is not null)",
        )
    run(
        connection,
        f"update found_person set name = (select name {again} and name <> '' order by place"
        f" limit 1) where name = '' and exists (select 1 {again} and name <> '')",
    )
    for relation, weaker in (("connection", "'', 'address_book'"), ("address_book", "''")):
        run(
            connection,
            f"update found_person set relation = '{relation}' where relation in ({weaker})"
            f" and exists (select 1 {again} and relation = '{relation}')",
        )


def _lead_again(connection: sa.Connection) -> None:
    """Of each occasion one row leads, also when the one that did is gone."""
    if run(connection, "select 1 from found_contact where lead = 0 limit 1").first() is None:
        return
    run(connection, "create index if not exists found_occasion on found_contact (occasion)")
    others = "from found_contact o where o.occasion = found_contact.occasion"
    run(
        connection,
        "update found_contact set lead = 1 where lead = 0"
        f" and number = (select min(number) {others})"
        f" and not exists (select 1 {others} and o.lead = 1)",
    )
