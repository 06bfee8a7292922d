"""Targets as a file to save, which comes in again as they are."""

from litestar import Response

from inroad.exporters.target_tables import target_table
from inroad.store import target_lists, target_rows
from inroad.store.engine import reading
from inroad.web.connections import Companion


def file_of(here: Companion, list_id: int | None = None) -> Response[bytes]:
    """The targets of a list, or of all, as a table. Raises UnknownTargetList."""
    with reading(here.engine) as connection:
        if list_id is not None:
            target_lists.check(connection, list_id)
        of = None if list_id is None else [list_id]
        body = b"".join(target_table(target_rows.everything(connection, of)))
    day = here.clock().astimezone().date().isoformat()
    name = f'attachment; filename="targets-{day}.csv"'
    return Response(body, media_type="text/csv", headers={"Content-Disposition": name})
