"""The map of the database, held in memory for as long as the process lives.

    with map_of(here) as over:
        paths = over.introducers(person_id)

Nothing is drawn before the first question, and `mapping` is imported with it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from inroad.domain.network import Map, Tie
from inroad.store import engine as database

if TYPE_CHECKING:  # it holds what is held here
    from inroad.web.connections import Companion

__all__ = ["map_of", "ties_of"]


@contextmanager
def map_of(here: "Companion") -> Iterator[Map]:
    """The map as the database is now, judged today; nobody changes it while the block runs.

    Do not write to the database inside: whoever writes may be waiting for the map.
    """
    from inroad.web.held_map.keeping import bring_up

    with here.map.lock:
        with database.reading(here.engine) as connection:
            over = bring_up(here, connection)
        yield over


def ties_of(here: "Companion", person_id: int) -> list[Tie]:
    """All ties of somebody, guesses included, by whom they are with.

    Each kind once for each two, with its newest day; followers in both directions.
    """
    with map_of(here) as over:
        ties = over.ties(person_id)
    found: dict[tuple[object, ...], Tie] = {}
    for tie in ties:
        key = (*sorted((tie.one, tie.other)), tie.kind, tie.seen, tie.one_way and tie.one)
        kept = found.setdefault(key, tie)
        if (tie.on or date.min) > (kept.on or date.min):
            found[key] = tie
    return list(found.values())
