"""The file of a large map beside the database: written after it was drawn, read after a start.

Whoever forgets somebody removes it, from another process as well: what is written meanwhile is
checked against the change log before it gets its name and after, so that it never comes back.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from threading import Thread
from zlib import crc32

import numpy as np
import sqlalchemy as sa

from inroad.domain.constants import DEFAULT
from inroad.mapping import files
from inroad.mapping.arrays import ArrayMap
from inroad.mapping.columns import STRANGER, People
from inroad.mapping.rows import Rows
from inroad.mapping.shown import chances_of
from inroad.store import changes, derived
from inroad.store import engine as database
from inroad.web.connections import Companion
from inroad.web.held_map import renewing
from inroad.web.held_map.facts import Facts
from inroad.web.held_map.held import Drawing
from inroad.web.held_map.judging import judged

LARGE = 200_000
"""Rows from which a file is read sooner than the map is drawn."""
_MANY = 200
"""People who changed since: to read more of them again takes longer than to draw the map."""
_NOTED = 1_000
"""Pairs of whom notes say something, all of which are read again if anything changed."""


def opened(
    here: Companion, connection: sa.Connection, on: date, read: Callable[[], Facts]
) -> Drawing | None:
    """The map of the file, brought up to date; None where there is none that is worth it."""
    path = derived.map_file(here.engine)
    found = files.load(path, _name_of(here)) if path else None
    if found is None:
        return None
    people, rows, newest = found
    last, changed = changes.since(connection, newest)
    ids = {one for one in changed if one}
    if None in changed or newest > changes.newest(connection):
        derived.remove(path)
        return None
    facts, learned = read(), here.book.learned(on)
    facts.highest = int(people.ids.max(initial=0))
    yes = chances_of(people.ids, facts.yes(on, learned), STRANGER)
    over = ArrayMap(people._replace(yes=yes), rows, on, here.constants)
    if ids:
        noted = {*over.noted(), *facts.namings.pairs()}
        if len(ids) > _MANY or len(noted) > _NOTED:
            return None
        renewing.renew(over, connection, facts, here.book, ids, learned, since=noted)
    return Drawing(over, facts, last, on, learned)


def file(here: Companion, held: Drawing) -> None:
    """Write the file of what was just drawn, on a thread; whoever calls has the lock."""
    path, over = derived.map_file(here.engine), held.map
    if not here.map.keeps or path is None or not isinstance(over, ArrayMap):
        return
    busy = here.map.writer is not None and here.map.writer.is_alive()
    if busy or not over.roll.whole or len(over.sheet.rows.others) < LARGE:
        return
    rows = over.sheet.rows
    copied = rows._replace(  # the others never change in place
        marks=rows.marks.copy(), strengths=rows.strengths.copy(), days=rows.days.copy()
    )
    people = People(over.roll.ids, over.roll.yes.copy(), np.zeros(len(over.roll), np.bool_))
    work = Thread(target=_write, args=(here, path, held, people, copied), name="map file")
    here.map.writer = work
    work.start()


def _write(here: Companion, path: Path, held: Drawing, people: People, rows: Rows) -> None:
    newest = held.last
    try:
        deciding = _deciders(here)
        if deciding is None:
            return
        with here.map.lock:
            if held.last == newest and isinstance(held.map, ArrayMap):
                held.map.roll.decide(deciding)
        people = people._replace(makers=np.isin(people.ids, np.array(deciding, np.int64)))
        written = files.write(path, people, rows, newest, _name_of(here))
        if _holds(here, newest):
            written.replace(path)
        if not _holds(here, newest):
            derived.remove(path)
    except (OSError, sa.exc.SQLAlchemyError):
        derived.remove(path)  # it will be drawn again: no more is lost than a few seconds


def _deciders(here: Companion) -> list[int] | None:
    """Who decides, worked out between other people's turns; None where the process ends."""
    found: list[int] = []
    with database.reading(here.engine) as connection:
        for number, (person, decides) in enumerate(judged(connection)):
            if number % 500 == 0 and here.map.closing.wait(0.002):
                return None
            if decides:
                found.append(person)
    return found


def _holds(here: Companion, newest: int) -> bool:
    """Whether nothing happened since that a file must not outlive."""
    with database.reading(here.engine) as connection:
        return not here.map.closing.is_set() and None not in changes.since(connection, newest)[1]


def _name_of(here: Companion) -> str:
    """Tells this database file from another that was put in its place, or is judged otherwise."""
    judged_by = f" {crc32(repr(here.constants).encode())}" if here.constants != DEFAULT else ""
    with suppress(OSError):
        return f"{Path(str(here.engine.url.database)).stat().st_ino}{judged_by}"
    return judged_by
