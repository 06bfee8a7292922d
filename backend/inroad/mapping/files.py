"""A map kept in one file beside the database, to be at hand at once after a start.

The file holds nothing that the database does not: it may be thrown away at any time, and has to
be whenever somebody is forgotten. It is read as a whole and let go of, so that it can be removed
on every system while the map is in use; what changes in memory never goes back into it.
"""

import os
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from inroad.mapping.columns import People
from inroad.mapping.rows import Rows

_FORM = 2
"""Raised when the form of the file changes; another one is as good as none."""
_MARK = b"inroad map\n"
_ALIGNED = 64
_LONGEST_HEAD = 4_096


class Piece(Struct, frozen=True):
    """One array: where it begins after the head, of what type it is, how many there are."""

    start: int
    type: str
    count: int


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
        pieces.append(Piece(at, array.dtype.str, len(array)))
        at += -(-array.nbytes // _ALIGNED) * _ALIGNED
    head = msgspec.json.encode(Head(form=_FORM, newest=newest, of=of, pieces=pieces))
    if len(_MARK) + len(head) > _LONGEST_HEAD:
        raise ValueError(len(head))
    written = path.with_name(f"{path.name}{UNFINISHED}")
    written.unlink(missing_ok=True)
    written.touch(mode=0o600)
    with written.open("r+b") as file:
        file.write((_MARK + head).ljust(_LONGEST_HEAD))
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

    None where there is none that can be read, and where it is of another database.
    """
    try:
        head = _head(path)
        if head is None or head.of != of:
            return None
        arrays = [_array(path, piece) for piece in head.pieces]
    except (OSError, ValueError):
        return None
    if len(arrays) != len(People._fields) + len(Rows._fields):
        return None
    return People(*arrays[: len(People._fields)]), Rows(*arrays[len(People._fields) :]), head.newest


def remove(path: Path) -> None:
    """Throw the file away."""
    path.unlink(missing_ok=True)


def _head(path: Path) -> Head | None:
    with path.open("rb") as file:
        start = file.read(_LONGEST_HEAD)
    if not start.startswith(_MARK):
        return None
    try:
        head = msgspec.json.decode(start[len(_MARK) :].rstrip(), type=Head)
    except msgspec.DecodeError:
        return None
    return head if head.form == _FORM else None


def _array(path: Path, piece: Piece) -> np.ndarray:
    offset = _LONGEST_HEAD + piece.start
    found = np.fromfile(path, piece.type, piece.count, offset=offset)
    if len(found) != piece.count:
        raise ValueError(piece)
    return found
