"""Targets as a table (CSV) that comes in again as it was: a row for each place on a list, and one
for each rule.
"""

from collections.abc import Iterable, Iterator

from inroad.domain.named import Named
from inroad.exporters.lines import csv_line

_HEADER = (
    *("Name", "Headline", "Company", "Profile", "Email", "Stars", "List"),
    *("Role words", "Only decision-makers", "Found by a rule", "Taken off"),
)


Row = tuple[Named, bool]
"""Somebody on the list that is named, or a rule of it; true where a rule alone finds them."""


def target_table(rows: Iterable[Row]) -> Iterator[bytes]:
    """The table in UTF-8 with a byte order mark, without which Excel reads another encoding."""
    yield "\ufeff".encode()
    yield csv_line(_HEADER)
    for named, found in rows:
        yield csv_line(_cells(named, found))


def _cells(named: Named, found: bool) -> list[str]:
    return [
        *(named.name, named.headline or "", named.company or "", named.url or ""),
        *(named.mail or "", str(named.stars or ""), ";".join(named.lists), named.role or ""),
        *("yes" if named.decision_makers else "", "yes" if found else ""),
        "yes" if named.is_off else "",
    ]
