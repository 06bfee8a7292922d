"""Brings a database to the newest schema when Inroad starts.

Alembic holds the steps; it is imported only when there is a step to take, because importing it
takes longer than all the rest of a start. The version is checked by plain SQL.
"""

from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from inroad.domain.errors import DamagedDatabase, NewerDatabase
from inroad.store.engine import open_engine

NEWEST = "0004"
"""The revision that this code works with; the last file in `versions/`."""

_FOLDER = Path(__file__).parent


def open_migrated(url: str) -> sa.Engine:
    """An engine for `url` with the newest schema. Raises StoreTrouble."""
    engine = open_engine(url)
    migrate(engine)
    return engine


def migrate(engine: sa.Engine, *, to: str = NEWEST, copy: bool = True) -> None:
    """Take every missing step in one transaction, after a `copy` of the file was put beside it."""
    found = version(engine)
    if found == to:
        return
    if found is not None and found > NEWEST:
        raise NewerDatabase(
            f"Its version is {found}, the newest known here is {NEWEST}. Get a newer Inroad, or "
            f"start with another INROAD_HOME. Nothing was changed."
        )
    if found is not None and copy:
        _back_up(engine, found)
    with engine.connect().execution_options(write=True) as connection:
        _upgrade(connection, to)
        connection.commit()


def version(engine: sa.Engine) -> str | None:
    """The revision of a database; None for an empty one. Raises DamagedDatabase."""
    try:
        with engine.connect() as connection:
            if not sa.inspect(connection).has_table("alembic_version"):
                return None
            query = sa.text("select version_num from alembic_version")
            return connection.execute(query).scalar()
    except sa.exc.DatabaseError as error:
        if "malformed" in str(error.orig) or "not a database" in str(error.orig):
            raise DamagedDatabase(
                f"{engine.url.database} cannot be read ({error.orig}). It was left untouched. "
                f"Move it away and put a backup in its place, or start with another INROAD_HOME."
            ) from error
        raise


def _upgrade(connection: sa.Connection, to: str) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(_FOLDER))
    context = MigrationContext.configure(
        connection,
        opts={"fn": lambda revision, _context: scripts._upgrade_revs(to, revision)},
    )
    with Operations.context(context):
        context.run_migrations()


def _back_up(engine: sa.Engine, version: str) -> None:
    """Copy an SQLite file beside itself; a server's database has its own backups."""
    database = engine.url.database
    if engine.dialect.name != "sqlite" or not database:
        return
    from inroad.store import backups

    file = Path(database)
    backups.copy(file, backups.beside(file, f"{NEWEST}-from-{version}", datetime.now(UTC)))
