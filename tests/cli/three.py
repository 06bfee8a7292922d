"""A home whose book holds three people: Sam, Dana and Priya."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.reading import PagePerson
from inroad.settings import Settings
from inroad.store import people
from inroad.store.engine import writing
from inroad.store.migrations import open_migrated

NAMES = ("Sam Okafor", "Dana Voss", "Priya Natarajan")


@contextmanager
def three_people(home: Path) -> Iterator[tuple[sa.Connection, list[int]]]:
    """Keeps them; gives their numbers, and the connection for what more is to be kept."""
    engine = open_migrated(Settings(home=home).database)
    shown = [
        PagePerson(name=name, url=f"https://www.linkedin.com/in/{name.split()[0].lower()}/")
        for name in NAMES
    ]
    with writing(engine) as connection:
        ids = people.resolve(connection, shown, where="", at=datetime.now(UTC), known=True)
        yield connection, [person_id or 0 for person_id in ids]
    engine.dispose()
