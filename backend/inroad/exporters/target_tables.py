"""Targets as a table (CSV) that comes in again as it was: a row for each place on a list, and one
for each rule.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from inroad.domain.cells import defused
from inroad.domain.named import Named

_HEADER = (
    *("Name", "Headline", "Company", "Profile", "Email", "Stars", "List"),
    *("Role words", "Only decision-makers", "Found by a rule"),
)


Row = tuple[Named, bool]
"""Somebody on the list that is named, or a rule of it; true where a rule alone finds them."""


def target_table(rows: Iterable[Row]) -> Iterator[bytes]:
    """The table in UTF-8 with a byte order mark, without which Excel reads another encoding."""
    yield "\ufeff".encode()
    yield _line(_HEADER)
    for named, found in rows:
        yield _line(_cells(named, found))


def _cells(named: Named, found: bool) -> list[str]:
    return [
        *(named.name, named.headline or "", named.company or "", named.url or ""),
        *(named.mail or "", str(named.stars or ""), ";".join(named.lists), named.role or ""),
        *("yes" if named.decision_makers else "", "yes" if found else ""),
    ]


def _line(cells: Iterable[str]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerow([defused(cell) for cell in cells])
    return written.getvalue().encode()
