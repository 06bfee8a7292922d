"""People as the lines of a list or table: who they are, whether they are known and decide.

For pages and answers that name many people at once; a person's page reads far more.
"""

from collections.abc import Iterable, Sequence, Set
from typing import Any

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.roles import role_of
from inroad.store import schema

_AT_ONCE = 5_000
_COLUMNS = [
    schema.person.c[name]
    for name in ("id", "name", "headline", "company", "known", "decision_maker")
]
_OF = sa.select(*_COLUMNS).where(schema.person.c.id.in_(sa.bindparam("ids", expanding=True)))


class Face(Struct, frozen=True, kw_only=True):
    """Somebody in a line. `known`: they are in the user's book; `decides`: a decision-maker."""

    id: int
    name: str
    headline: str | None
    company: str | None
    known: bool
    decides: bool


def faces(
    connection: sa.Connection, person_ids: Iterable[int], deciding: Set[int] | None = None
) -> dict[int, Face]:
    """Each of these people; those who are gone are left out. `deciding` are those who decide, where
    that is known already: a headline takes its time to say so.
    """
    wanted = list(dict.fromkeys(person_ids))
    return {
        row.id: _face(row, None if deciding is None else row.id in deciding)
        for start in range(0, len(wanted), _AT_ONCE)
        for row in connection.execute(_OF, {"ids": wanted[start : start + _AT_ONCE]})
    }


def in_order(found: dict[int, Face], person_ids: Sequence[int]) -> list[Face]:
    """Those of these people who are there, in this order."""
    return [found[person_id] for person_id in person_ids if person_id in found]


def how_many(connection: sa.Connection) -> int:
    """Everybody of whom anything is kept."""
    query = sa.select(sa.func.count()).select_from(schema.person)
    return int(connection.execute(query).scalar_one())


def _face(row: sa.Row[Any], decides: bool | None) -> Face:
    if decides is None:
        decides = bool(role_of(row.headline, None, row.decision_maker).decides)
    return Face(
        id=row.id,
        name=row.name,
        headline=row.headline,
        company=row.company,
        known=row.known,
        decides=decides,
    )
