"""What an import did or would do, in counts and reasons. No names of people are in it."""

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from inroad.domain.found import FileSeen

MOST_PLACES = 20
"""Rows that are told of one reason; the count tells of all."""


class Count(Struct, frozen=True, kw_only=True):
    """Records of one kind. `changed` ones were known and get something new; `doubled` ones are in
    the import more than once.
    """

    new: int = 0
    changed: int = 0
    known: int = 0
    doubled: int = 0

    @property
    def found(self) -> int:
        """All of them."""
        return self.new + self.changed + self.known + self.doubled


class Place(Struct, frozen=True):
    """Where in an import: the file, and its row from 1 (0: the whole file)."""

    file: str
    row: int


class LeftOut(Struct, frozen=True, kw_only=True):
    """What was left out for one reason: how often, and the first places.

    `kept`: the records themselves come in, only this part of them does not.
    """

    reason: str
    count: int
    places: list[Place]
    kept: bool = False


class Counts(Struct, frozen=True, kw_only=True):
    """What an import brings, by kind. `positions` are the user's own jobs and schools."""

    people: Count = Count()
    interactions: Count = Count()
    notes: Count = Count()
    praise: Count = Count()
    positions: Count = Count()

    @property
    def brings(self) -> bool:
        """Whether the store is another one after it."""
        kinds = (self.people, self.interactions, self.notes, self.praise, self.positions)
        return any(kind.new or kind.changed for kind in kinds)


class ImportReport(Struct, frozen=True, kw_only=True):
    """One import as it would be, or was, written. `records` counts what the files gave.

    `two_people`: so many times an exact key belongs to another person of the store; both stay.
    """

    name: str
    format: str
    files: list[FileSeen]
    records: int
    counts: Counts
    left_out: list[LeftOut]
    two_people: int = 0


class Undone(Struct, frozen=True, kw_only=True):
    """What an undo took away. `stay`: people whom the import brought and who are kept, because of
    what was added since or another import that names them.
    """

    people: int
    interactions: int
    notes: int
    stay: int


class ImportBatch(Struct, frozen=True, kw_only=True):
    """An import that was written; `undone_at` once it was taken back."""

    id: int
    name: str
    imported_at: datetime
    undone_at: datetime | None
    report: ImportReport
    undone: Undone | None = None


class Progress(Struct, frozen=True, kw_only=True):
    """How far an import is. `phase`: reading, comparing, writing or done.

    `rate` is in records a second; `total` bytes are None where the size is not known beforehand.
    """

    phase: str
    records: int
    bytes: int = 0
    total: int | None = None
    rate: float = 0.0


Told = Callable[[Progress], None]
"""Is told from time to time how far an import is."""
