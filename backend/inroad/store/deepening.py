"""The few people whom the user wants to know better."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from inroad.domain.deepening import USUAL, Chosen
from inroad.domain.errors import DeepeningOver
from inroad.domain.text import one_line
from inroad.store import people, schema
from inroad.store.changes import touch
from inroad.store.times import stamp

_TABLE = schema.deepening
_REASON = 200
"""Characters."""
_WANTED = (
    sa.select(
        schema.shown.c.person_id,
        sa.func.count(sa.distinct(schema.reading.c.prospect_id)).label("prospects"),
    )
    .join(schema.reading, schema.reading.c.id == schema.shown.c.reading_id)
    .where(schema.shown.c.person_id.is_not(None))
    .group_by(schema.shown.c.person_id)
    .having(sa.func.count(sa.distinct(schema.reading.c.prospect_id)) > 1)
)


def chosen(connection: sa.Connection) -> list[Chosen]:
    """Those who are chosen now, the first chosen first."""
    query = sa.select(_TABLE).where(_TABLE.c.ended_at.is_(None))
    return [_chosen(row) for row in connection.execute(query.order_by(_TABLE.c.since))]


def choose(
    connection: sa.Connection,
    person_id: int,
    *,
    now: datetime,
    until: date | None = None,
    reason: str = "",
) -> Chosen:
    """Choose a person until a day (four months if left out), or change the day and the reason.

    Raises UnknownPerson, DeepeningOver.
    """
    people.get(connection, person_id)
    today = now.astimezone().date()
    if until is not None and until <= today:
        raise DeepeningOver
    held = next((it for it in chosen(connection) if it.person_id == person_id), None)
    new = Chosen(
        person_id=person_id,
        since=held.since if held else today,
        until=until or (held.until if held and held.until > today else _usual(today)),
        reason=one_line(reason, _REASON) or (held.reason if held else ""),
    )
    connection.execute(sa.delete(_TABLE).where(_TABLE.c.person_id == person_id))
    row = {
        "person_id": person_id,
        "since": new.since.isoformat(),
        "until": new.until.isoformat(),
        "reason": new.reason,
    }
    connection.execute(sa.insert(_TABLE), row)
    people.mark_known(connection, [person_id])
    touch(connection, [person_id])
    return new


def end(connection: sa.Connection, person_id: int, *, now: datetime) -> None:
    """Choose a person no more; whoever was not chosen stays so. Raises UnknownPerson."""
    people.get(connection, person_id)
    connection.execute(
        sa.update(_TABLE)
        .where(_TABLE.c.person_id == person_id, _TABLE.c.ended_at.is_(None))
        .values(ended_at=stamp(now))
    )
    touch(connection, [person_id])


def days_noted(connection: sa.Connection, person_ids: Sequence[int]) -> dict[int, set[date]]:
    """The last contacts that the notes on these people gave one after the other.

    A day later than what the note says now was a slip: it was undone or corrected.
    """
    note = schema.note.c
    query = sa.select(note.person_id, note.last_contact, note.current).where(
        note.person_id.in_(person_ids), note.last_contact.is_not(None)
    )
    rows = connection.execute(query).all()
    now = {person_id: day for person_id, day, current in rows if current}
    found: dict[int, set[date]] = {person_id: set() for person_id in person_ids}
    for person_id, day, _ in rows:
        if day <= now.get(person_id, ""):
            found[person_id].add(date.fromisoformat(day))
    return found


def wanted(connection: sa.Connection) -> dict[int, int]:
    """Of how many prospects each person is a mutual, where of several."""
    return {row.person_id: row.prospects for row in connection.execute(_WANTED)}


def _usual(today: date) -> date:
    return today + timedelta(days=USUAL)


def _chosen(row: sa.Row[tuple[object, ...]]) -> Chosen:
    kept = row._mapping
    return Chosen(
        person_id=kept["person_id"],
        since=date.fromisoformat(kept["since"]),
        until=date.fromisoformat(kept["until"]),
        reason=kept["reason"],
    )
