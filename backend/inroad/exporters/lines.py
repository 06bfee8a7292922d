"""A line of CSV, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable

from inroad.domain.cells import defused


def csv_line(cells: Iterable[str]) -> bytes:
    """One row in UTF-8; cells that a spreadsheet would run are defused."""
    written = io.StringIO()
    csv.writer(written).writerow([defused(cell) for cell in cells])
    return written.getvalue().encode()
