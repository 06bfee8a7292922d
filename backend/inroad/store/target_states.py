"""How it stands with targets: the ask that counts for each, read for many at once."""

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa

from inroad.domain.ask_life import OPEN
from inroad.domain.targets.words import Asked
from inroad.store import schema
from inroad.store.whereat import in_parts

_ask, _introducer = schema.ask, schema.person.alias()
_OF = (
    sa.select(_ask, _introducer.c.name.label("introducer"))
    .join(_introducer, _introducer.c.id == _ask.c.introducer_id)
    .where(_ask.c.state.not_in(("dropped", "undone")))
    .order_by(_ask.c.on, _ask.c.id)
)


def asked_about(connection: sa.Connection, person_ids: Collection[int]) -> dict[int, Asked]:
    """For each of these people whom the user asked about: the newest open ask, else the newest."""
    rows = [
        row
        for some in in_parts(person_ids)
        for row in connection.execute(_OF.where(_ask.c.prospect_id.in_(some)))
    ]
    rows.sort(key=lambda row: row.state in OPEN)
    return {row.prospect_id: _asked(row) for row in rows}


def _asked(row: sa.Row[Any]) -> Asked:
    kept = row._mapping
    return Asked(
        ask_id=row.id,
        introducer_id=row.introducer_id,
        introducer=row.introducer,
        state=row.state,
        on=date.fromisoformat(kept["on"]),
        took_meeting=row.took_meeting,
    )
