"""`GET /api/export`: everything out again, in four forms.

An export is written to a file without a name first and sent from there: what goes wrong is a
problem and never half a file, and a slow browser holds up nobody who writes.
"""

from collections.abc import Callable, Iterable, Iterator
from tempfile import TemporaryFile
from typing import IO, Literal

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State
from litestar.params import FromQuery
from litestar.response import Stream
from msgspec import Struct

from inroad.domain.errors import DiskFull
from inroad.domain.portraits import Portrait
from inroad.store.engine import reading
from inroad.web.connections import Companion, companion

Form = Literal["json", "csv", "vcard", "markdown"]
_PIECE = 64 * 1024


class Kind(Struct, frozen=True, kw_only=True):
    """A form of export: the end of its file's name, what it is, and what writes it."""

    ending: str
    media_type: str
    write: Callable[[sa.Connection, IO[bytes]], None]


@get("/api/export", sync_to_thread=True)
def export(state: State, format: FromQuery[Form] = "json") -> Stream:
    """Everything that Inroad keeps (`json`, which comes back complete), or the people of it.

    `csv`, `vcard` (4.0) and `markdown` (a zip, a file a person) are for other programs. Tokens,
    keys and visits are in none of them.
    """
    return download(companion(state), format)


def download(here: Companion, form: Form) -> Stream:
    """An export as a file that a browser saves."""
    kind = KINDS[form]
    day = here.clock().astimezone().date().isoformat()
    file = TemporaryFile()  # noqa: SIM115 sent after this returns, closed then
    try:
        with reading(here.engine) as connection:
            kind.write(connection, file)
        file.seek(0)
    except OSError as error:
        file.close()
        raise DiskFull("Make room for the export on the disk and try again.") from error
    name = f"inroad-{day}{kind.ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Stream(_pieces(file), media_type=kind.media_type, headers=headers)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    with file:
        while piece := file.read(_PIECE):
            yield piece


def _whole(connection: sa.Connection, file: IO[bytes]) -> None:
    from inroad.store import exports

    file.writelines(exports.whole(connection))


def _table(connection: sa.Connection, file: IO[bytes]) -> None:
    from inroad.exporters.tables import csv_table

    file.writelines(csv_table(_people(connection)))


def _cards(connection: sa.Connection, file: IO[bytes]) -> None:
    from inroad.exporters.vcards import cards

    file.writelines(cards(_people(connection)))


def _folder(connection: sa.Connection, file: IO[bytes]) -> None:
    import zipfile

    from inroad.exporters.markdown import files

    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for made in files(_people(connection)):
            packed.writestr(made.name, made.content)


def _people(connection: sa.Connection) -> Iterable[Portrait]:
    from inroad.store.portraits import portraits

    return portraits(connection)


KINDS: dict[Form, Kind] = {
    "json": Kind(ending=".json", media_type="application/json", write=_whole),
    "csv": Kind(ending=".csv", media_type="text/csv", write=_table),
    "vcard": Kind(ending=".vcf", media_type="text/vcard", write=_cards),
    "markdown": Kind(ending=".zip", media_type="application/zip", write=_folder),
}
