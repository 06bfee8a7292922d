"""Answers to "do I really know them?": each a version of the note, and undone as such."""

from collections import Counter
from datetime import datetime

import sqlalchemy as sa
from msgspec import structs

from inroad.domain.errors import NoAnswerToUndo
from inroad.domain.triage import Answer, Answered, Sought
from inroad.store import companies, notes, parting, people, schema, targets
from inroad.store.changes import touch
from inroad.store.imports.noting import settle_current
from inroad.store.times import stamp
from inroad.store.whereat import in_parts

_TABLE = schema.triage
_ANSWERED = sa.select(_TABLE.c.person_id).where(_TABLE.c.undone_at.is_(None))
_PROSPECTS = (
    sa.select(
        schema.shown.c.person_id,
        sa.func.count(sa.distinct(schema.reading.c.prospect_id)).label("prospects"),
    )
    .join(schema.reading, schema.reading.c.id == schema.shown.c.reading_id)
    .where(schema.shown.c.person_id.is_not(None))
    .group_by(schema.shown.c.person_id)
)
_MUTUALS = (
    sa.select(schema.shown.c.person_id, schema.reading.c.prospect_id)
    .join(schema.reading, schema.reading.c.id == schema.shown.c.reading_id)
    .where(
        schema.shown.c.person_id.is_not(None),
        schema.reading.c.prospect_id.in_(sa.bindparam("targets", expanding=True)),
    )
    .distinct()
)
_PLACES = (
    sa.select(schema.person.c.name, schema.person.c.company)
    .where(
        schema.person.c.company.is_not(None),
        schema.person.c.id.in_(sa.select(schema.reading.c.prospect_id)),
    )
    .order_by(schema.person.c.id)
)


def answer(connection: sa.Connection, person_id: int, given: Answer, *, now: datetime) -> None:
    """Keep an answer: closeness beside whatever the note says, or that the user skipped them.

    Raises UnknownPerson.
    """
    people.get(connection, person_id)
    before = _current(connection, person_id)
    if given != "skip":
        _keep(connection, person_id, int(given), now)
    made = _current(connection, person_id)
    row = {
        "person_id": person_id,
        "answer": given,
        "note_id": made if made != before else None,
        "note_before": before,
        "answered_at": stamp(now),
    }
    connection.execute(sa.insert(_TABLE), row)
    touch(connection, [person_id])


def undo(connection: sa.Connection, *, now: datetime) -> int:
    """Take the newest answer back, with the version of the note that it made; gives whose it was.

    A note that the user changed since stays as they left it. Raises NoAnswerToUndo.
    """
    newest = sa.select(_TABLE).where(_TABLE.c.undone_at.is_(None)).order_by(_TABLE.c.id.desc())
    row = connection.execute(newest.limit(1)).one_or_none()
    if row is None:
        raise NoAnswerToUndo
    if row.note_id is not None:
        _take_back(connection, row.person_id, row.note_id, row.note_before)
    mine = _TABLE.c.id == row.id
    connection.execute(sa.update(_TABLE).where(mine).values(undone_at=stamp(now), note_id=None))
    touch(connection, [row.person_id])
    return int(row.person_id)


def last(connection: sa.Connection) -> Answered | None:
    """The newest answer that stands."""
    query = (
        sa.select(schema.person.c.name, _TABLE.c.answer)
        .join(schema.person, schema.person.c.id == _TABLE.c.person_id)
        .where(_TABLE.c.undone_at.is_(None))
        .order_by(_TABLE.c.id.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    return None if row is None else Answered(name=row.name, answer=row.answer)


def answered(connection: sa.Connection) -> set[int]:
    """Who was answered for, skipped ones too."""
    return set(connection.execute(_ANSWERED).scalars())


def ask_skipped_again(connection: sa.Connection, *, now: datetime) -> None:
    """Put those who were skipped back into the row."""
    skipped = (_TABLE.c.answer == "skip") & _TABLE.c.undone_at.is_(None)
    connection.execute(sa.update(_TABLE).where(skipped).values(undone_at=stamp(now)))


def sought(connection: sa.Connection) -> Sought:
    """What the user is after, as far as the pages that they looked at show it."""
    known = companies.load(connection)
    prospects = {row.person_id: row.prospects for row in connection.execute(_PROSPECTS)}
    opens: Counter[int] = Counter()
    for some in in_parts(targets.everybody(connection)):
        edges = connection.execute(_MUTUALS, {"targets": some})
        opens.update(row.person_id for row in edges)
    places: dict[str, str] = {}
    for name, company in connection.execute(_PLACES):
        places.setdefault(known.key(company), name)
    return Sought(prospects=prospects, targets=opens, places=places)


def _keep(connection: sa.Connection, person_id: int, closeness: int, now: datetime) -> None:
    """A version of the note with this closeness, and all else as it was."""
    draft = structs.replace(notes.current_draft(connection, person_id), closeness=closeness)
    notes.save(connection, person_id, draft, key=None, now=now)


def _current(connection: sa.Connection, person_id: int) -> int | None:
    table = schema.note
    query = sa.select(table.c.id).where(table.c.person_id == person_id, table.c.current)
    return connection.execute(query).scalar()


def _take_back(connection: sa.Connection, person_id: int, made: int, before: int | None) -> None:
    """Remove the version that an answer made, if nothing was written over it."""
    table = schema.note
    if _current(connection, person_id) != made:
        return
    parting.drop_note(connection, made)
    there = (table.c.id == before) & (table.c.person_id == person_id)
    if not connection.execute(sa.update(table).where(there).values(current=True)).rowcount:
        settle_current(connection, [person_id])
