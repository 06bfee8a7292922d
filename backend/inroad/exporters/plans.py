"""A plan as CSV: an ask a row in the order of their days, then whom it leaves out and why."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from inroad.exporters.lines import csv_line

_HEADER = ("Day", "Ask", "To be introduced to", "Kept", "Why", "Their profile", "Target's profile")


class PlanRow(Struct, frozen=True, kw_only=True):
    """An ask on its day; or, without one, a target who is left out."""

    on: date | None
    introducer: str
    target: str
    promised: bool
    why: str
    introducer_url: str | None
    target_url: str | None


def plan_csv(rows: Iterable[PlanRow]) -> Iterator[bytes]:
    """The table in UTF-8 with a byte order mark, without which Excel reads another encoding.

    Cells that a spreadsheet would run are defused.
    """
    yield "\ufeff".encode()
    yield csv_line(_HEADER)
    for row in rows:
        yield csv_line(
            (
                row.on.isoformat() if row.on else "",
                row.introducer,
                row.target,
                "yes" if row.promised else "",
                row.why,
                row.introducer_url or "",
                row.target_url or "",
            )
        )
