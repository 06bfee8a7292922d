"""Invented files to import, and what comes of them."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TypeVar

from inroad.domain.found import (
    UNKNOWN,
    ColumnMapping,
    FoundOccasion,
    FoundPerson,
    Own,
    Record,
    Skipped,
)
from inroad.importers.importing import read

TODAY = date(2026, 5, 4)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER\n"
)
NOA = "https://www.linkedin.com/in/noa-quill"
ILSE = "https://www.linkedin.com/in/ilse-brandt-0"
OTTO = "https://www.linkedin.com/in/otto-feld"

Kind = TypeVar("Kind")


def records(
    source: Path | bytes | str,
    own: Own = UNKNOWN,
    mappings: Sequence[ColumnMapping] = (),
    today: date = TODAY,
) -> list[Record]:
    """All records of a path, or of bytes or text that come as a stream."""
    name = "" if isinstance(source, Path) else "it"
    with read(opened(source), today=today, own=own, mappings=mappings, name=name) as found:
        return list(found)


def opened(source: Path | bytes | str) -> Path | io.BytesIO:
    """A path as it is; bytes or text as a stream."""
    if isinstance(source, Path):
        return source
    return io.BytesIO(source.encode() if isinstance(source, str) else source)


def only(kind: type[Kind], found: Sequence[object]) -> list[Kind]:
    """Those of one kind."""
    return [it for it in found if isinstance(it, kind)]


def people(source: Path | bytes | str) -> list[FoundPerson]:
    """The people in it."""
    return only(FoundPerson, records(source))


def occasions(source: Path | bytes | str, own: Own = UNKNOWN) -> list[FoundOccasion]:
    """The messages, mails and meetings in it."""
    return only(FoundOccasion, records(source, own))


def reasons(found: Sequence[Record]) -> list[tuple[int, str]]:
    """Row and reason of all that was skipped."""
    return [(it.row, it.reason) for it in only(Skipped, found)]


def parts(occasion: FoundOccasion) -> list[tuple[str, str, str]]:
    """Who took part and how: first alias or name, kind, direction."""
    return [
        (it.who.aliases[0] if it.who.aliases else it.who.name, it.kind, it.direction)
        for it in occasion.parts
    ]


def zipped(files: dict[str, str | bytes]) -> bytes:
    """A zip of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()
