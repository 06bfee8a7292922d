"""How this Inroad is: versions, places, the state of the database. No names, no notes."""

import platform
import shutil
import sqlite3
import time
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import sqlalchemy as sa

from inroad import PROTOCOL, __version__
from inroad.domain.constants import table
from inroad.domain.errors import StoreTrouble
from inroad.settings import BadSetting, Settings, constants_of
from inroad.store import backups, schema
from inroad.store.engine import reading
from inroad.store.migrations import open_migrated

_COUNTED = (schema.person, schema.note, schema.contact, schema.reading, schema.ask)


def findings(settings: Settings) -> Iterator[tuple[str, str]]:
    """Name and value of everything that a report needs."""
    from inroad.web.server import is_companion

    yield "inroad", f"{__version__}, protocol {PROTOCOL}"
    yield "python", f"{platform.python_version()} on {platform.system()}"
    yield "sqlite", sqlite3.sqlite_version
    for package in ("litestar", "uvicorn", "sqlalchemy", "msgspec"):
        yield package, version(package)
    yield "data", str(settings.home)
    yield "settings", _own_settings(settings)
    running = "the companion answers" if is_companion(settings.port) else "no companion answers"
    yield "port", f"{settings.port}, {running}"
    try:
        yield from _database(settings)
    except StoreTrouble as error:
        yield "database", f"{error.title}. {error}"


def _file(database: Path) -> Iterator[tuple[str, str]]:
    """How large the data is, what room there is, and how old its copies are."""
    beside = (Path(f"{database}{ending}") for ending in ("", "-wal"))
    size = sum(file.stat().st_size for file in beside if file.exists())
    free = shutil.disk_usage(database.parent).free
    scarce = " — too little for a copy" if free < 2 * size else ""
    yield "size", f"{_megabytes(size)}, {_megabytes(free)} free{scarce}"
    yield "backups", _copies(database)


def _copies(database: Path) -> str:
    copies = backups.copies_of(database)
    if not copies:
        return "none yet; the companion makes one a day, `inroad backup` one at once"
    newest = max(copy.stat().st_mtime for copy in copies)
    days = int((time.time() - newest) // 86_400)
    age = "of today" if not days else "a day old" if days == 1 else f"{days} days old"
    whole = sum(copy.stat().st_size for copy in copies)
    return f"{len(copies)}, the newest {age}, {_megabytes(whole)} in all"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"


def _own_settings(settings: Settings) -> str:
    """Which numbers of the model are the user's own, or what is wrong with the file."""
    try:
        rows = table(constants_of(settings))
    except BadSetting as error:
        return f"{error.title}. {error}"
    usual = {row.name: row.value for row in table()}
    own = [f"{row.name} = {row.value:g}" for row in rows if row.value != usual[row.name]]
    return ", ".join(own) or "the usual"


def _database(settings: Settings) -> Iterator[tuple[str, str]]:
    engine = open_migrated(settings.database)
    try:
        with reading(engine) as connection:
            if engine.dialect.name == "sqlite":
                check = connection.execute(sa.text("pragma integrity_check")).scalar()
                yield "database", "sound" if check == "ok" else f"damaged: {check}"
                yield from _file(backups.file_of(engine))
            for table in _COUNTED:
                rows = connection.execute(sa.select(sa.func.count()).select_from(table)).scalar()
                yield table.name, f"{rows:,} rows"
    finally:
        engine.dispose()
