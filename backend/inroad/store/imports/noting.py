"""Notes that the user wrote elsewhere. The user's own words in Inroad win: an imported note is
the current one only where there is none, or none but imported ones; else it is kept in the
history, where it can be read.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

import msgspec
import sqlalchemy as sa

from inroad.store.imports import claims
from inroad.store.imports.staging import run
from inroad.store.schema import note
from inroad.store.times import stamp


def write(connection: sa.Connection, batch: int, now: datetime) -> None:
    """Write the notes of a compared import, in their order; a text that is there is not doubled."""
    rows = run(
        connection,
        'select p.person_id, k.name, f.text, f."on" from found_note f'
        " join found_person p on p.number = f.number join person k on k.id = p.person_id"
        " where f.there is null order by coalesce(f.\"on\", ''), f.file, f.row",
    ).all()
    seen: set[tuple[int, str]] = set()
    for person_id, name, text, on in rows:
        if (person_id, text) not in seen:
            seen.add((person_id, text))
            _write(connection, batch, person_id, name, text, _written(on, now))
    concerned = "select distinct p.person_id from found_note f join found_person p using (number)"
    settle_current(connection, run(connection, concerned).scalars().all())


def settle_current(connection: sa.Connection, person_ids: Iterable[int]) -> None:
    """Which version is current: the newest of the user's own, else what the newest import says."""
    again = claims.ranges(connection, "note")
    for person_id in person_ids:
        mine = note.c.person_id == person_id
        columns = (note.c.id, note.c.batch_id, note.c.written_at, note.c.current)
        rows = connection.execute(sa.select(*columns).where(mine)).all()
        if not rows or any(row.batch_id is None and row.current for row in rows):
            continue
        newest = max(
            rows,
            key=lambda row: (
                row.batch_id is None,
                claims.newest(again, row.id, row.batch_id),
                row.id if row.batch_id is None else row.written_at,
                row.id,
            ),
        )
        connection.execute(sa.update(note).where(mine).values(current=note.c.id == newest.id))


def _write(
    connection: sa.Connection, batch: int, person_id: int, name: str, text: str, at: datetime
) -> None:
    from inroad.domain.notes import read_note
    from inroad.domain.notes.signals import Known

    read = read_note(text, at.astimezone().date(), Known(), name).signals
    row = {
        "person_id": person_id,
        "text": text,
        "signals": msgspec.json.encode(read).decode(),
        "written_at": stamp(at),
        "current": False,
        "batch_id": batch,
    }
    connection.execute(sa.insert(note), row)


def _written(on: str | None, now: datetime) -> datetime:
    """The time of a note of which only the day is known; its day stays the same everywhere."""
    return datetime.combine(date.fromisoformat(on), time(12), UTC) if on else now
