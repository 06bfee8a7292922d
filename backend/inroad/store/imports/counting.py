"""What a compared import brings, counted by kind."""

import sqlalchemy as sa

from inroad.domain.found import FileSeen
from inroad.domain.imports import Count, Counts, ImportReport
from inroad.store.imports import own
from inroad.store.imports.gathering import Gathering
from inroad.store.imports.staging import run


def report_of(
    connection: sa.Connection,
    gathered: Gathering,
    *,
    name: str,
    kind: str,
    files: list[FileSeen],
) -> ImportReport:
    """The counts of an import, and what it leaves out."""
    two = "select count(*) from found_fact where field = 'alias' and there is null"
    return ImportReport(
        name=name,
        format=kind,
        files=files,
        records=gathered.records,
        counts=Counts(
            people=_people(connection, gathered),
            interactions=_occasions(connection, gathered, 0),
            notes=_notes(connection),
            praise=_occasions(connection, gathered, 1),
            positions=_positions(connection, gathered),
        ),
        left_out=gathered.reasons.left_out(),
        two_people=_number(connection, two),
    )


def _people(connection: sa.Connection, gathered: Gathering) -> Count:
    total, new, changed = run(
        connection,
        "select count(*), coalesce(sum(is_new), 0), coalesce(sum(differs), 0) from found_person",
    ).one()
    return Count(
        new=new, changed=changed, known=total - new - changed, doubled=gathered.doubled_people
    )


def _occasions(connection: sa.Connection, gathered: Gathering, praise: int) -> Count:
    """By occasion: one is new with the first who takes part, and changed where others join it."""
    once, new = run(
        connection,
        "select count(*), count(*) - count(there) from found_contact"
        " where lead = 1 and praise = :praise",
        praise=praise,
    ).one()
    changed = (
        _number(
            connection,
            "select count(distinct f.occasion) from found_contact f join found_contact l"
            " on l.occasion = f.occasion and l.lead = 1 and l.there is not null"
            f" where f.lead = 0 and f.there is null and f.praise = {praise}",
        )
        if once > new
        else 0
    )
    doubled = max(0, gathered.occasions[praise] - once - gathered.dropped[praise])
    return Count(new=new, changed=changed, known=once - new - changed, doubled=doubled)


def _notes(connection: sa.Connection) -> Count:
    total, there = run(connection, "select count(*), count(there) from found_note").one()
    return Count(new=total - there, known=there)


def _positions(connection: sa.Connection, gathered: Gathering) -> Count:
    if gathered.history is None:
        return Count()
    found = gathered.history.history
    before = own.history(connection)
    here = [*found.positions, *found.schools]
    there = [*before.positions, *before.schools] if before else []
    new = sum(one not in there for one in here)
    changed = int(not new and here != there)
    return Count(new=new, changed=changed, known=len(here) - new - changed)


def _number(connection: sa.Connection, query: str) -> int:
    return int(run(connection, query).scalar_one())
