"""The database that a command works on: the one that the running companion has open."""

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from inroad.settings import Settings, from_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlalchemy as sa

_SERVED = "served"
"""Names the database that the running companion has open: the user's own, or the demo's."""


def mark_served(settings: Settings) -> Path:
    """Write the file that says which database the running companion has open."""
    marker = from_environment().home / _SERVED
    marker.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    marker.touch(mode=0o600)  # the address of a server's database may hold a password
    marker.write_text(settings.database)
    return marker


def served(settings: Settings) -> Settings:
    """The settings with the database that the running companion has open."""
    from inroad.web.server import is_companion

    marker = settings.home / _SERVED
    if not marker.is_file() or not is_companion(settings.port):
        return settings
    return msgspec.structs.replace(settings, database_url=marker.read_text())


@contextmanager
def opened(settings: Settings) -> "Iterator[sa.Engine]":
    """The database, for one command."""
    from inroad.store.migrations import open_migrated

    engine = open_migrated(settings.database)
    try:
        yield engine
    finally:
        engine.dispose()
