"""Who decides, of one person or of everybody."""

from collections.abc import Iterator

import sqlalchemy as sa

from inroad.domain.roles import role_of
from inroad.store import network


def decides(row: network.PersonRow) -> bool:
    """Whether somebody decides, by the user's word or what their headline says."""
    return bool(role_of(row.headline, word=row.decides, company=row.company).decides)


def judged(connection: sa.Connection) -> Iterator[tuple[int, bool]]:
    """Everybody, and whether they decide."""
    for row in network.people(connection):
        yield row.id, decides(row)


def deciders(connection: sa.Connection) -> Iterator[int]:
    """Everybody who decides."""
    return (person_id for person_id, yes in judged(connection) if yes)
