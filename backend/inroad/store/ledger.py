"""The ledger as the book reads it: asks and favours by day; and asks told after the event."""

from collections.abc import Iterable
from datetime import date, datetime, time

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain.ask_life import NEVER_SENT, first_steps
from inroad.domain.budget import Week
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.ties import AskResult, PastAsk
from inroad.store import asks, favours, kept_asks, schema, settings
from inroad.store.asks import NewAsk
from inroad.store.favours import NewFavour


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
    """Keep an ask of the past with its result; gives its id."""
    new = NewAsk(introducer_id=introducer_id, prospect_id=prospect_id, on=on, channel=channel)
    return asks.add_told(connection, new, first_steps(result, closed=closed), now=_noon(on))


def add_favour(
    connection: sa.Connection, person_id: int, *, on: date, given: bool, what: str
) -> None:
    """Keep something given to a person (`given`) or received from them, on a day of the past."""
    new = NewFavour(person_id=person_id, on=on, given=given, what=what)
    favours.add(connection, new, now=_noon(on))


def asks_of(
    connection: sa.Connection, person_ids: Iterable[int] | None
) -> dict[int, tuple[PastAsk, ...]]:
    """The asks that reached each of these people, or all (None), oldest first."""
    table = schema.ask
    query = sa.select(table).where(table.c.state.not_in(NEVER_SENT))
    if person_ids is not None:
        query = query.where(table.c.introducer_id.in_(list(person_ids)))
    found: dict[int, list[PastAsk]] = {}
    for row in connection.execute(query.order_by(table.c.on, table.c.id)):
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
    given: dict[int, list[date]] = {}
    received: dict[int, list[date]] = {}
    for person_id, on, was_given in favours.sides_of(connection, person_ids):
        (given if was_given else received).setdefault(person_id, []).append(on)
    return {
        person_id: Favours(
            given=tuple(given.get(person_id, ())), received=tuple(received.get(person_id, ()))
        )
        for person_id in given.keys() | received.keys()
    }


def week(connection: sa.Connection, constants: Constants = DEFAULT) -> Week:
    """The days of all asks that were sent, and how many the user makes within seven days."""
    most = settings.asks_per_week(connection)
    return Week(
        asked=kept_asks.sent_days(connection),
        most=constants.asks_a_week if most is None else most,
    )


def _noon(on: date) -> datetime:
    """Noon here of a day: it is that day, whatever the time zone."""
    return datetime.combine(on, time(12)).astimezone()
