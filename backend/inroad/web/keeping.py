"""The companion's care for its data while it runs: a copy a day, clean of the forgotten."""

import sqlite3
from threading import Event, Thread

import sqlalchemy as sa

from inroad.domain.errors import InroadError
from inroad.web import log
from inroad.web.connections import Companion

EVERY_SECONDS = 600.0
"""Within this time the day's copy is made and older ones hold nobody who was forgotten."""


def keeper(companion: Companion, after: Thread) -> Thread:
    """A thread that keeps copies from when `after` is done, for as long as the process lives."""
    return Thread(target=_keep_on, args=(companion, after), daemon=True)


def _keep_on(companion: Companion, after: Thread) -> None:
    after.join()
    never = Event()
    while True:
        keep(companion)
        never.wait(EVERY_SECONDS)


def keep(companion: Companion) -> None:
    """What is due now. What goes wrong is logged, and tried again the next time."""
    from inroad.store import keeping

    try:
        keeping.keep(companion.engine, companion.clock())
    except (InroadError, OSError, sqlite3.Error, sa.exc.SQLAlchemyError) as error:
        log.failure(error)
