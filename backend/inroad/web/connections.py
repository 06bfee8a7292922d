"""What handlers are given: a connection to read or to write with, the book, the clock.

A generator dependency is finished before the answer is sent, so what was acknowledged is
committed. The transaction itself begins with the first statement, in the handler's own thread.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

import sqlalchemy as sa
from litestar.datastructures import State
from litestar.di import Provide
from msgspec import Struct

from inroad.store.book import Book

Clock = Callable[[], datetime]


class Companion(Struct, frozen=True):
    """What lives as long as the process: the database, the book, the clock."""

    engine: sa.Engine
    book: Book
    clock: Clock


def companion(state: State) -> Companion:
    """The process's Companion."""
    found: Companion = state.companion
    return found


def _read(state: State) -> Iterator[sa.Connection]:
    with companion(state).engine.connect() as connection:
        yield connection


def _write(state: State) -> Iterator[sa.Connection]:
    engine = companion(state).engine
    with engine.connect().execution_options(write=True) as connection:
        yield connection
        connection.commit()


reading = Provide(_read)
"""The dependency `connection` of handlers that only read."""

writing = Provide(_write)
"""The dependency `connection` of handlers that write: everything or nothing."""
