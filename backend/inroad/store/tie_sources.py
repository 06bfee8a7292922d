"""Where the ties of one person were seen: which page showed them, which import brought them."""

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa
from msgspec import Struct

from inroad.store import schema
from inroad.store.times import local_day

_reading, _shown, _batch = schema.reading, schema.shown, schema.import_batch
_OTHERS: sa.BindParameter[list[int]] = sa.bindparam("others", expanding=True)
_ON_THEIR_PAGE = (
    sa.select(_shown.c.person_id.label("other"), _reading.c.url, _reading.c.read_at)
    .join(_reading, _reading.c.id == _shown.c.reading_id)
    .where(_reading.c.prospect_id == sa.bindparam("id"), _shown.c.person_id.in_(_OTHERS))
)
_ON_OTHERS_PAGES = (
    sa.select(_reading.c.prospect_id.label("other"), _reading.c.url, _reading.c.read_at)
    .join(_shown, _reading.c.id == _shown.c.reading_id)
    .where(_shown.c.person_id == sa.bindparam("id"), _reading.c.prospect_id.in_(_OTHERS))
)
_one, _other = schema.contact.alias(), schema.contact.alias()
_TOGETHER = (
    sa.select(_other.c.person_id.label("other"), _other.c.on, _batch.c.name)
    .join(_one, _one.c.occasion == _other.c.occasion)
    .outerjoin(_batch, _batch.c.id == _other.c.batch_id)
    .where(_one.c.person_id == sa.bindparam("id"), _other.c.person_id.in_(_OTHERS))
    .order_by(_other.c.on)
)


class Place(Struct, frozen=True, kw_only=True):
    """A page, by its address, or an import, by the name of its file; and the newest day."""

    where: str
    on: date


def pages(connection: sa.Connection, person_id: int, others: Collection[int]) -> dict[int, Place]:
    """The page that last showed this person with each of the others: theirs or the other's."""
    found: dict[int, Any] = {}
    given = {"id": person_id, "others": list(others)}
    for query in (_ON_THEIR_PAGE, _ON_OTHERS_PAGES):
        for row in connection.execute(query, given):
            if row.other not in found or found[row.other].read_at < row.read_at:
                found[row.other] = row
    return {other: Place(where=row.url, on=local_day(row.read_at)) for other, row in found.items()}


def imports(connection: sa.Connection, person_id: int, others: Collection[int]) -> dict[int, Place]:
    """The import that brought the newest mail or meeting of this person and each of the others."""
    rows = connection.execute(_TOGETHER, {"id": person_id, "others": list(others)})
    return {
        row.other: Place(where=row.name, on=date.fromisoformat(row.on)) for row in rows if row.name
    }
