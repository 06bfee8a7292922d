"""A map kept in one file beside the database, to be at hand at once after a start.

The file holds nothing that the database does not: it may be thrown away at any time, and has to
be whenever somebody is forgotten. It is read as a whole and let go of, so that it can be removed
on every system while the map is in use; what changes in memory never goes back into it.
"""

import os
from pathlib import Path
from zlib import crc32

import msgspec
import numpy as np
from msgspec import Struct

from inroad.domain.network import TIE_KINDS
from inroad.mapping.columns import KIND, People
from inroad.mapping.rows import Rows

_FORM = 3
"""Raised when the form of the file changes; another one is as good as none."""
_MARK = b"inroad map\n"
_ALIGNED = 64
_LONGEST_HEAD = 4_096
_TYPES = [np.dtype(it).str for it in (*("i8", "f4", "?"), *("i8", "i4", "u1", "f4", "u2"))]
"""Of the arrays of People, and of Rows."""


class Piece(Struct, frozen=True):
    """One array: where it begins after the head, of what type, how many, and their checksum."""

    start: int
    type: str
    count: int
    sum: int


class Head(Struct, frozen=True, kw_only=True):
    """What a file holds; `newest` is the number of the newest change that is in it.

    `of` names the database that it was drawn from, as whoever keeps it tells one from another.
    """

    form: int
    newest: int
    of: str
    pieces: list[Piece]


UNFINISHED = ".new"
"""What the name of the file goes on with while it is being written."""


def write(path: Path, people: People, rows: Rows, newest: int, of: str = "") -> Path:
    """Write the file beside its place, for the user's eyes only; whoever calls puts it there."""
    arrays = [np.ascontiguousarray(array) for array in (*people, *rows)]
    pieces, at = [], 0
    for array in arrays:
        pieces.append(Piece(at, array.dtype.str, len(array), crc32(array.data)))
        at += -(-array.nbytes // _ALIGNED) * _ALIGNED
    head = msgspec.json.encode(Head(form=_FORM, newest=newest, of=of, pieces=pieces))
    head = b"%s%08x%s" % (_MARK, crc32(head), head)
    if len(head) > _LONGEST_HEAD:
        raise ValueError(len(head))
    written = path.with_name(f"{path.name}{UNFINISHED}")
    written.unlink(missing_ok=True)
    written.touch(mode=0o600)
    with written.open("r+b") as file:
        file.write(head.ljust(_LONGEST_HEAD))
        for array, piece in zip(arrays, pieces, strict=True):
            file.seek(_LONGEST_HEAD + piece.start)
            array.tofile(file)
        file.truncate(_LONGEST_HEAD + at)
        file.flush()
        os.fsync(file.fileno())
    return written


def save(path: Path, people: People, rows: Rows, newest: int, of: str = "") -> None:
    """Write the file as a whole, or leave the one that was there."""
    write(path, people, rows, newest, of).replace(path)


def load(path: Path, of: str = "") -> tuple[People, Rows, int] | None:
    """What a file holds, and the newest change in it.

    None where there is none that can be read, where it is of another database, and where any of it
    is not as it was written.
    """
    try:
        head = _head(path)
        if head is None or head.of != of:
            return None
        arrays = [_array(path, piece) for piece in head.pieces]
    except (OSError, ValueError, TypeError, OverflowError, MemoryError):
        return None
    count = len(People._fields)
    people, rows = People(*arrays[:count]), Rows(*arrays[count:])
    return (people, rows, head.newest) if _fits(people, rows) else None


def remove(path: Path) -> None:
    """Throw the file away."""
    path.unlink(missing_ok=True)


def _head(path: Path) -> Head | None:
    with path.open("rb") as file:
        start = file.read(_LONGEST_HEAD)
    if not start.startswith(_MARK):
        return None
    found, text = start[len(_MARK) :][:8], start[len(_MARK) :][8:].rstrip()
    if found != b"%08x" % crc32(text):
        return None
    try:
        head = msgspec.json.decode(text, type=Head)
    except msgspec.DecodeError:
        return None
    known = head.form == _FORM and [piece.type for piece in head.pieces] == _TYPES
    return head if known else None


def _array(path: Path, piece: Piece) -> np.ndarray:
    offset = _LONGEST_HEAD + piece.start
    found = np.fromfile(path, piece.type, piece.count, offset=offset)
    if len(found) != piece.count or crc32(found.data) != piece.sum:
        raise ValueError(piece)
    return found


def _fits(people: People, rows: Rows) -> bool:
    """Whether the arrays can be of one map, so that no question leads beyond their ends."""
    lengths = [{len(array) for array in some} for some in (people, rows[1:])]
    if (
        lengths != [{len(people.ids)}, {len(rows.others)}]
        or len(rows.starts) != len(people.ids) + 1
    ):
        return False
    rises = bool((np.diff(rows.starts) >= 0).all() and (np.diff(people.ids) > 0).all())
    ends = (int(rows.starts[0]), int(rows.starts[-1])) == (0, len(rows.others))
    if not rises or not ends or not len(rows.others):
        return rises and ends
    there = int(rows.others.min()) >= 0 and int(rows.others.max()) < len(people.ids)
    return there and int((rows.marks & KIND).max()) < len(TIE_KINDS)
