"""The user's own rules for asking a person."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated

import msgspec
import sqlalchemy as sa
from msgspec import UNSET, Meta, Struct, UnsetType

from inroad.domain.ties import Rules
from inroad.store import people, schema
from inroad.store.changes import touch
from inroad.store.times import stamp


class RuleChange(Struct, kw_only=True, frozen=True):
    """What to set of the rules for a person: what is left out stays, null is the usual again.

    `cool_down` is the least number of days between two asks. With `ask_twice` an ask has to be
    confirmed before it is logged.
    """

    not_before: date | UnsetType | None = UNSET
    most_a_year: Annotated[int, Meta(ge=1, le=100)] | UnsetType | None = UNSET
    cool_down: Annotated[int, Meta(ge=0, le=3650)] | UnsetType | None = UNSET
    ask_twice: bool | UnsetType = UNSET


def of(connection: sa.Connection, person_id: int) -> Rules:
    """The rules for one person."""
    return rules_of(connection, [person_id]).get(person_id, Rules())


def rules_of(connection: sa.Connection, person_ids: Iterable[int] | None) -> dict[int, Rules]:
    """The rules for each of these people, or for all (None), where there are any."""
    query = sa.select(schema.rule)
    if person_ids is not None:
        query = query.where(schema.rule.c.person_id.in_(list(person_ids)))
    return {
        row.person_id: Rules(
            not_before=date.fromisoformat(row.not_before) if row.not_before else None,
            most_a_year=row.most_a_year,
            cool_down=row.cool_down,
            ask_twice=row.ask_twice,
        )
        for row in connection.execute(query)
    }


def save(connection: sa.Connection, person_id: int, change: RuleChange, *, now: datetime) -> Rules:
    """Set rules for a person; gives all of theirs. Raises UnknownPerson."""
    people.get(connection, person_id)
    given = {
        name: value for name, value in msgspec.structs.asdict(change).items() if value is not UNSET
    }
    kept = msgspec.structs.replace(of(connection, person_id), **given)
    row = {**msgspec.structs.asdict(kept), "person_id": person_id, "written_at": stamp(now)}
    row["not_before"] = kept.not_before.isoformat() if kept.not_before else None
    connection.execute(sa.delete(schema.rule).where(schema.rule.c.person_id == person_id))
    connection.execute(sa.insert(schema.rule), row)
    people.mark_known(connection, [person_id])
    touch(connection, [person_id])
    return kept
