"""`inroad export`: everything out again."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from inroad.cli.database import opened, served
from inroad.domain.data_errors import FileInTheWay
from inroad.domain.errors import DiskFull, ReadOnlyData
from inroad.settings import from_environment

if TYPE_CHECKING:
    import sqlalchemy as sa

    from inroad.exporters.markdown import File

_ENDINGS = {"json": ".json", "csv": ".csv", "vcard": ".vcf", "markdown": ""}
_Form = Literal["json", "csv", "vcard", "markdown"]


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_ENDINGS)),
    default="json",
    show_default=True,
    help="json holds everything and comes back whole; the others hold the people.",
)
@click.argument("path", required=False, type=click.Path(path_type=Path, allow_dash=True))
def export(form: _Form, path: Path | None) -> None:
    """Write everything to PATH: a file, a folder for markdown, `-` for the terminal.

    Tokens, keys and visits are in no export. `inroad restore` brings a json file back.
    """
    from inroad.store.engine import reading

    day = datetime.now(UTC).astimezone().date().isoformat()
    to = path or Path(f"inroad-{day}{_ENDINGS[form]}")
    with opened(served(from_environment())) as engine, reading(engine) as connection:
        if form == "markdown":
            count = _write_folder(connection, to)
            click.echo(f"{count:,} files are in {to}.", err=True)
        elif str(to) == "-":
            _print(_pieces(connection, form))
        else:
            _write_file(to, _pieces(connection, form))
            click.echo(f"Everything is in {to}, readable for you alone.", err=True)


def _print(pieces: Iterable[bytes]) -> None:
    try:
        sys.stdout.buffer.writelines(pieces)
        sys.stdout.buffer.flush()
    except OSError as error:
        raise _said(Path("-"), error) from error


def _pieces(connection: "sa.Connection", form: _Form) -> Iterable[bytes]:
    if form == "json":
        from inroad.store import exports

        return exports.whole(connection)
    from inroad.store.portraits import portraits

    if form == "csv":
        from inroad.exporters.tables import csv_table

        return csv_table(portraits(connection))
    from inroad.exporters.vcards import cards

    return cards(portraits(connection))


def _write_file(to: Path, pieces: Iterable[bytes]) -> None:
    """The whole file or none: it gets its name when all of it is on the disk."""
    if to.exists():
        raise FileInTheWay(str(to))
    unfinished = to.with_name(f"{to.name}.part")
    try:
        descriptor = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with open(descriptor, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, to)
    except OSError as error:
        raise _said(to, error) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _write_folder(connection: "sa.Connection", folder: Path) -> int:
    """A file a person; files that are not of an export about the same person stay."""
    from inroad.exporters.markdown import files
    from inroad.store.portraits import portraits

    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for made in files(portraits(connection)):
            place = _free_place(folder, made)
            place.touch(mode=0o600)
            place.write_bytes(made.content)
            count += 1
    except OSError as error:
        raise _said(folder, error) from error
    return count


def _free_place(folder: Path, made: "File") -> Path:
    from inroad.exporters.markdown import is_about

    for name in (made.name, made.other_name):
        place = folder / name
        if not place.exists() or is_about(_head(place), made.person_id):
            return place
    raise FileInTheWay(str(place))


def _head(file: Path) -> bytes:
    with file.open("rb") as opened_file:
        return opened_file.read(200)


def _said(to: Path, error: OSError) -> DiskFull | ReadOnlyData:
    if error.errno in (28, 27, 122):  # no space, too large for a limit, over the quota
        return DiskFull(f"{to} could not be written. Make room on that disk and try again.")
    return ReadOnlyData(f"{to} cannot be written ({error.strerror}). Give another place.")
