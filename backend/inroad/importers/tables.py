"""Tables (CSV): where the header row is, what divides the cells, and the rows below."""

import csv
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from msgspec import Struct

from inroad.domain.found import Skipped
from inroad.importers.encodings import MOST_LINE, text_of, text_stream
from inroad.importers.errors import DamagedFile, LineTooLong
from inroad.importers.sources import Member

_DIVIDERS = ",;\t|"
_LINES_ABOVE = 12
"""How far down a header row is looked for: exports put up to three lines above it."""


class Header(Struct, frozen=True):
    """A header row: the key of each column, what divides cells, the row it is in (from 1)."""

    names: tuple[str, ...]
    divider: str
    row: int

    @property
    def keys(self) -> tuple[str, ...]:
        """The columns' names without case, spaces and signs; a repeated one counts once."""
        return tuple(column_key(name) for name in self.names)

    def place(self, *keys: str) -> int | None:
        """The first column that bears one of these keys, tried in their order."""
        own = self.keys
        return next((own.index(key) for key in keys if key in own), None)


def column_key(name: str) -> str:
    """`E-mail 1 - Value`, `EMAIL 1 VALUE` and `email1value` are one."""
    return "".join(c for c in name.casefold() if c.isalnum())


def headers_in(head: bytes) -> Iterator[Header]:
    """Rows near the top that could be a header, for each divider; the caller knows which is."""
    lines = text_of(head).splitlines(keepends=True)
    for divider in _DIVIDERS:
        try:
            rows = list(islice(csv.reader(iter(lines), delimiter=divider), _LINES_ABOVE))
        except csv.Error:
            continue
        for number, cells in enumerate(rows, 1):
            if any(cell.strip() for cell in cells):
                yield Header(
                    tuple(cell.strip().lstrip("\ufeff") for cell in cells), divider, number
                )


@contextmanager
def rows_of(member: Member, header: Header) -> Iterator[Iterator[tuple[int, list[str]]]]:
    """The rows below the header, numbered as in the file where no cell holds a line break. Empty
    ones are `[]`. What goes wrong with one is an error that tells its line.
    """
    with text_stream(member) as text:
        reader = csv.reader(text, delimiter=header.divider)
        try:
            yield islice(enumerate(reader, 1), header.row, None)
        except csv.Error as trouble:
            raise DamagedFile(member.name, _said(trouble), reader.line_num) from trouble
        except LineTooLong as trouble:
            raise LineTooLong(member.name, reader.line_num + 1, MOST_LINE) from trouble


def _said(trouble: csv.Error) -> str:
    if "field larger" in str(trouble):
        return "a cell is far too long; a quotation mark may be opened and never closed"
    return f"the table cannot be read ({trouble})"


def cells_of(
    member: Member, header: Header, *columns: Sequence[str]
) -> Iterator[tuple[int, list[str]] | Skipped]:
    """Of each row the cells of these columns (each by its possible keys), stripped, in order.

    A column that the table has not gives empty cells. A row with fewer cells than the header is
    filled up; one with more is skipped, for nobody knows what belongs where.
    """
    width = len(header.names)
    places = [width if (at := header.place(*keys)) is None else at for keys in columns]
    with rows_of(member, header) as rows:
        for number, cells in rows:
            if len(cells) != width:
                if not cells:
                    continue
                if wrong := fitted(cells, width, member.name, number):
                    yield wrong
                    continue
            cells.append("")
            yield number, [cells[at].strip() for at in places]


def fitted(cells: list[str], width: int, file: str, row: int) -> Skipped | None:
    """Make the row as wide as the header; why it cannot be, where cells would be lost."""
    if len(cells) > width and any(cells[width:]):
        reason = f"it has {len(cells)} cells where the header has {width}"
        return Skipped(file=file, row=row, reason=reason)
    cells[len(cells) :] = [""] * (width - len(cells))
    del cells[width:]
    return None


Recognised = Callable[[Header], bool]


def header_where(head: bytes, recognised: Recognised) -> Header | None:
    """The first header row that is recognised."""
    return next((header for header in headers_in(head) if recognised(header)), None)
