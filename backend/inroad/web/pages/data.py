"""Your data: everything out again, and the copies that are kept."""

from datetime import date, datetime
from typing import Literal

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath
from litestar.response import Stream
from msgspec import Struct

from inroad.store import backups, keeping
from inroad.web.connections import Companion, companion
from inroad.web.exports import Form, download
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.telling import told
from inroad.web.visitor import visitor_of

_FORMS: tuple[tuple[Form, str, str], ...] = (
    ("json", "Everything", "All that Inroad keeps. It comes back whole: `inroad restore`."),
    ("csv", "Table", "People with your notes, for a spreadsheet. No cell runs as a formula."),
    ("vcard", "Cards", "People for an address book (vCard 4.0)."),
    ("markdown", "Pages", "A file a person, with every note, ask and favour, in a zip."),
)


class KeptCopy(Struct, frozen=True, kw_only=True):
    """A copy of the database: its file, the day it was made, how large it is in MB."""

    name: str
    on: date
    megabytes: str
    kind: Literal["day", "hand", "before"]


class DataPage(Controller):
    """The way out, and the copies."""

    path = "/settings/data"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """The four forms of an export, and the copies that are there."""
        here = companion(state)
        file = here.engine.url.database
        return page(request, "data.html", forms=_FORMS, copies=_copies(here), file=file)

    @get("/export/{form:str}", sync_to_thread=True)
    def export(self, state: State, form: FromPath[Form]) -> Stream:
        """An export as a file to save."""
        return download(companion(state), form)

    @post("/backup", sync_to_thread=True)
    def back_up(self, request: PageRequest, state: State) -> Response[None]:
        """A copy of everything at this moment."""
        here, visitor = companion(state), visitor_of(request.scope)
        with told(visitor):
            database = backups.file_of(here.engine)
            to = backups.by_hand(database, here.clock())
            backups.copy(database, to)
            cleaned = keeping.clean_copies(here.engine, here.clock())
            visitor.say(f"A copy of everything is in {to}.")
            if cleaned.failed:
                names = ", ".join(file.name for file in cleaned.failed)
                visitor.say(f"Some older copies may still hold whom you had forgotten: {names}.")
        return go_to("/settings/data")


def _copies(here: Companion) -> list[KeptCopy]:
    """The newest first; none for a database on a server."""
    if here.engine.dialect.name != "sqlite":
        return []
    kept = [(file, file.stat()) for file in backups.copies_of(backups.file_of(here.engine))]
    return [
        KeptCopy(
            name=file.name,
            on=datetime.fromtimestamp(about.st_mtime).astimezone().date(),
            megabytes=f"{about.st_size / 1e6:,.1f}",
            kind=_kind(file.name),
        )
        for file, about in sorted(kept, key=lambda one: one[1].st_mtime, reverse=True)
    ]


def _kind(name: str) -> Literal["day", "hand", "before"]:
    if ".before-" in name:
        return "before"
    return "day" if name.startswith("daily-") else "hand"
