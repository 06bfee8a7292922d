"""What handlers work with: the database, the book, the clock.

A handler opens its own transaction, in its own thread: waiting for the lock and the commit both
happen there, never on the event loop, and the answer is sent after the commit.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa
from litestar.datastructures import State
from msgspec import Struct, field

from inroad.domain.constants import DEFAULT, Constants
from inroad.store import engine as database
from inroad.store.book import Book
from inroad.store.sameness import Doubles
from inroad.web.held_map.held import HeldMap
from inroad.web.network.unlocking import Unlocks
from inroad.web.plan.last import LastPlan

Clock = Callable[[], datetime]


class Companion(Struct, frozen=True):
    """What lives as long as the process: the database, the book, the clock, the model's numbers,
    the pairs of people who may be one, the map, the plan, and what unlocks the targets.
    """

    engine: sa.Engine
    book: Book
    clock: Clock
    constants: Constants = DEFAULT
    doubles: Doubles = field(default_factory=Doubles)
    map: HeldMap = field(default_factory=HeldMap)
    plan: LastPlan = field(default_factory=LastPlan)
    unlocks: Unlocks = field(default_factory=Unlocks)


def companion(state: State) -> Companion:
    """The process's Companion."""
    found: Companion = state.companion
    return found


@contextmanager
def reading(state: State) -> Iterator[sa.Connection]:
    """A connection to read with."""
    with database.reading(companion(state).engine) as connection:
        yield connection


@contextmanager
def writing(state: State) -> Iterator[sa.Connection]:
    """A connection to write with: everything or nothing."""
    with database.writing(companion(state).engine) as connection:
        yield connection
