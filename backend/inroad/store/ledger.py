"""Asks that were made, and favours given and received."""

from collections.abc import Iterable
from datetime import date

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.ties import AskResult, PastAsk
from inroad.store import people, schema
from inroad.store.changes import touch


class Favours(Struct, frozen=True, kw_only=True):
    """The days on which something was given to a person, and received from them."""

    given: tuple[date, ...] = ()
    received: tuple[date, ...] = ()


def add_ask(
    connection: sa.Connection,
    *,
    introducer_id: int,
    prospect_id: int,
    on: date,
    channel: str,
    result: AskResult = "open",
    closed: bool = False,
) -> int:
    """Keep an ask; gives its id."""
    for person_id in (introducer_id, prospect_id):
        people.get(connection, person_id)
    added = connection.execute(
        sa.insert(schema.ask).returning(schema.ask.c.id),
        {
            "introducer_id": introducer_id,
            "prospect_id": prospect_id,
            "on": on.isoformat(),
            "channel": channel,
            "result": result,
            "closed": closed,
        },
    )
    ask_id = int(added.scalar_one())
    people.mark_known(connection, [introducer_id])
    touch(connection, [introducer_id, prospect_id])
    return ask_id


def add_favour(
    connection: sa.Connection, person_id: int, *, on: date, given: bool, what: str
) -> None:
    """Keep something given to a person (`given`) or received from them."""
    people.get(connection, person_id)
    connection.execute(
        sa.insert(schema.favour),
        {"person_id": person_id, "on": on.isoformat(), "given": given, "what": what},
    )
    people.mark_known(connection, [person_id])
    touch(connection, [person_id])


def asks_of(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[int, tuple[PastAsk, ...]]:
    """The asks made to each of these people, or to all (None), oldest first."""
    table = schema.ask
    query = sa.select(table).order_by(table.c.on, table.c.id)
    if person_ids is not None:
        query = query.where(table.c.introducer_id.in_(list(person_ids)))
    found: dict[int, list[PastAsk]] = {}
    for row in connection.execute(query):
        ask = PastAsk(
            on=date.fromisoformat(row.on),
            result=row.result,
            prospect_id=row.prospect_id,
            closed=row.closed,
        )
        found.setdefault(row.introducer_id, []).append(ask)
    return {person_id: tuple(theirs) for person_id, theirs in found.items()}


def favours_of(connection: sa.Connection, person_ids: Iterable[int] | None) -> dict[int, Favours]:
    """The favours of each of these people, or of all (None)."""
    table = schema.favour
    query = sa.select(table.c.person_id, table.c.on, table.c.given).order_by(table.c.on)
    if person_ids is not None:
        query = query.where(table.c.person_id.in_(list(person_ids)))
    given: dict[int, list[date]] = {}
    received: dict[int, list[date]] = {}
    for row in connection.execute(query):
        side = given if row.given else received
        side.setdefault(row.person_id, []).append(date.fromisoformat(row.on))
    return {
        person_id: Favours(
            given=tuple(given.get(person_id, ())), received=tuple(received.get(person_id, ()))
        )
        for person_id in given.keys() | received.keys()
    }
