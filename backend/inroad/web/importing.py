"""An import with all that the store knows for it: who the user is, what their tables are."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.found import UNKNOWN, ColumnMapping, Own
from inroad.domain.imports import ImportReport, Told
from inroad.domain.people import alias_of_email, alias_of_url
from inroad.store import me
from inroad.store.engine import reading
from inroad.store.imports import mappings
from inroad.web.connections import Companion

if TYPE_CHECKING:
    from inroad.importers.importing import Import
    from inroad.store.imports.preparing import Prepared


class Wanted(Struct, frozen=True, kw_only=True):
    """How a file is to be read: who the user is in it (`me`: a name or an address, empty where
    Inroad is to tell), and the columns of its table, where the user set them.
    """

    name: str
    me: str = ""
    mappings: tuple[ColumnMapping, ...] = ()


class Preview(Struct, frozen=True, kw_only=True):
    """What a file is taken for and what writing it would do."""

    report: ImportReport
    mappings: tuple[ColumnMapping, ...]
    columns: dict[str, tuple[str, ...]]
    proposed: bool
    candidates: tuple[str, ...]


@contextmanager
def ready(
    here: Companion, file: Path, wanted: Wanted, told: Told
) -> "Iterator[tuple[Import, Prepared]]":
    """A file that is read and compared, for as long as the context lasts.

    Raises FileRefused, and StoreTrouble where the store cannot be read.
    """
    from inroad.importers.importing import read
    from inroad.store.imports.preparing import prepared

    with reading(here.engine) as connection:
        known = [*wanted.mappings, *mappings.remembered(connection)]
        own = own_of(connection, wanted.me)
    today = here.clock().astimezone().date()
    with (
        read(file, today=today, name=wanted.name, own=own, mappings=known) as found,
        prepared(here.engine, found, told) as one,
    ):
        yield found, one


def told_of(found: "Import", one: "Prepared") -> Preview:
    """What is to be shown before anything is written."""
    own = [who for who in (found.own, found.own_mail) if who.how == "unknown"]
    return Preview(
        report=one.report,
        mappings=found.mappings,
        columns=found.columns,
        proposed=found.proposed,
        candidates=tuple(dict.fromkeys(name for who in own for name in who.candidates)),
    )


def write(
    here: Companion, found: "Import", one: "Prepared", *, confirmed: bool = True
) -> int | None:
    """Write it and give its number; None where it brings nothing new.

    How its tables were read is remembered where the user `confirmed` that, or had given it.
    """
    known = found.mappings if confirmed or not found.proposed else ()
    return one.write(here.clock(), known)


def own_of(connection: sa.Connection, said: str) -> Own:
    """Who the user is: as said for this import, else by the name that the store has."""
    words = said.strip()
    alias = alias_of_url(words) or alias_of_email(words)
    if alias:
        return Own(aliases=(alias,), how="given")
    name = words or me.load(connection).name
    return Own(names=(name,), how="given") if name else UNKNOWN


def mapped(
    proposed: Sequence[ColumnMapping], chosen: Mapping[str, Sequence[str]]
) -> tuple[ColumnMapping, ...]:
    """The proposals with what the user chose: for a field, its columns; none leaves it out."""
    return tuple(
        ColumnMapping(
            fingerprint=it.fingerprint,
            columns={
                field: tuple(columns)
                for field, columns in {**it.columns, **chosen}.items()
                if columns
            },
        )
        for it in proposed
    )
