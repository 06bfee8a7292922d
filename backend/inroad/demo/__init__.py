"""An invented network to look at, and profile pages built as real ones are.

`prepare` makes the demo's own data folder, `page_server` serves its pages, `remove` throws all
of it away. Whoever starts the demo needs nothing else from here.
"""

import re
import shutil
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from inroad.demo.diary import bring_in
from inroad.demo.network import network
from inroad.demo.pages import Pages
from inroad.demo.seed import seed
from inroad.demo.server import DEFAULT_PORT, PageServer, port_from_environment, serve_pages
from inroad.domain.errors import InroadError, ReadOnlyData
from inroad.store import schema
from inroad.store.engine import open_engine, reading, writing
from inroad.store.imports import batches
from inroad.store.migrations import migrate

__all__ = [
    "DEFAULT_PORT",
    "NotTheDemo",
    "PageServer",
    "folder_in",
    "made_on",
    "page_server",
    "port_from_environment",
    "prepare",
    "remove",
]

_LABEL = "about-this-folder.txt"
_LABEL_TEXT = "Invented data of `inroad demo`, made on {day}. `inroad demo --remove` deletes it.\n"


class NotTheDemo(InroadError):
    title = "This folder is not the demo's"

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds something else. Move it away, then try again.")


def folder_in(home: Path) -> Path:
    """The demo's own data folder within the user's; nothing of the demo is anywhere else."""
    return home / "demo"


def prepare(home: Path, today: date, *, fresh: bool = False) -> str:
    """The address of the demo's database, filled when it is new.

    A later start leaves everything as it is, unless it is to be `fresh`: then all of it is
    thrown away first. Raises NotTheDemo where the folder holds anything else, ReadOnlyData.
    """
    if fresh:
        remove(home)
    folder = folder_in(home)
    if not _labelled(folder):
        _make(folder, today)
    url = f"sqlite:///{folder / 'inroad.db'}"
    engine = open_engine(url)
    try:
        migrate(engine)
        with writing(engine) as connection:
            if connection.execute(sa.select(schema.person.c.id).limit(1)).first() is None:
                seed(connection, today)
        with reading(engine) as connection:
            has_diary = bool(batches.listing(connection))
        if not has_diary:
            bring_in(engine, network(today))
    finally:
        engine.dispose()
    return url


def page_server(port: int | None = None, today: date | None = None) -> tuple[PageServer, str]:
    """A started server of the pages, and the address of their front page.

    It listens on `port` (from `INROAD_DEMO_PORT` if None) or on the next free one. The careers
    on the pages count from `today`. Raises NoFreePort, BadSetting.
    """
    pages = Pages(network(today or date.today()))  # noqa: DTZ011 the user's own calendar day
    server = serve_pages(port_from_environment() if port is None else port, pages)
    return server, server.url


def made_on(home: Path) -> date | None:
    """The day from which the demo's data counts; None when there is no demo."""
    folder = folder_in(home)
    if not _labelled(folder):
        return None
    found = re.search(r"\d{4}-\d\d-\d\d", (folder / _LABEL).read_text("utf-8"))
    return date.fromisoformat(found[0]) if found else None


def remove(home: Path) -> bool:
    """Throw the demo away, and nothing else; False when there was none. Raises NotTheDemo."""
    folder = folder_in(home)
    if not _labelled(folder):
        return False
    shutil.rmtree(folder)
    return True


def _make(folder: Path, today: date) -> None:
    try:
        for private in (folder.parent, folder):
            private.mkdir(parents=True, mode=0o700, exist_ok=True)
        (folder / _LABEL).write_text(_LABEL_TEXT.format(day=today.isoformat()), "utf-8")
    except OSError as error:
        raise ReadOnlyData(
            f"The demo cannot be made in {folder}. Give yourself the right to write there, or set "
            f"INROAD_HOME to another folder."
        ) from error


def _labelled(folder: Path) -> bool:
    """Whether the demo is there; a folder that holds anything else is not touched."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotTheDemo(folder)
    if (folder / _LABEL).is_file():
        return True
    if folder.exists() and any(folder.iterdir()):
        raise NotTheDemo(folder)
    return False
