"""The companion in a process that can be killed, without waiting for its imports each time.

A fork server has read all modules once; each companion is a fork of it, and from there on what
`inroad` runs: `serve` on a real port, with its threads.
"""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path

from inroad.domain import notes
from inroad.settings import Settings
from inroad.web.server import serve

_READ_BEFORE = (
    "tests.lasting.victim",
    *("inroad.importers.importing", "inroad.importers.linkedin.export", "inroad.importers.mails"),
    *("inroad.importers.calendars", "inroad.importers.vcards", "inroad.store.imports.preparing"),
    *("inroad.store.imports.joining", "inroad.store.imports.settling", "sqlalchemy.ext.compiler"),
    *("sqlalchemy.dialects.postgresql", "uvicorn.lifespan.on", "uvicorn.loops.uvloop"),
    *("litestar.exceptions.responses", "litestar.middleware.csrf", "anyio._backends._asyncio"),
)
"""Modules that a companion imports as it goes along."""

notes.warm()  # what each companion reads when it starts: all forks have it from the first


def live(home: Path, port: int) -> None:
    """Be the companion until killed."""
    serve(Settings(home=home, port=port), lambda: None)


class Victims:
    """Companions, one after the other, on the same data."""

    def __init__(self, home: Path, port: int) -> None:
        self.home, self.port = home, port
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(list(_READ_BEFORE))

    @contextmanager
    def one(self) -> Iterator[BaseProcess]:
        """A companion that is starting; it is dead afterwards in any case."""
        process = self._context.Process(target=live, args=(self.home, self.port))
        process.start()
        try:
            yield process
        finally:
            process.kill()
            process.join()
            process.close()
