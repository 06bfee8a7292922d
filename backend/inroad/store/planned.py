"""The plan as the user last saw it, what of it is promised, and how far ahead it is made."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Annotated

import sqlalchemy as sa
from msgspec import Meta, Struct

from inroad.domain.errors import OwnIntroducer
from inroad.domain.plan import MOST_WEEKS
from inroad.domain.plan.changes import Pair, Seen
from inroad.store import people, schema, settings
from inroad.store.times import local_day, stamp

USUAL_WEEKS = 8
MOST_ASKS = 100
"""A week."""
_SETTING = "plan"
_table = schema.planned_ask
_ALL = sa.select(_table).order_by(_table.c.id)
_SETTLED = _table.c.promised_at.is_not(None)
_TWO = _table.c.introducer_id != _table.c.target_id
"""An ask is for somebody else."""

AsksAWeek = Annotated[int, Meta(ge=1, le=MOST_ASKS)]
Weeks = Annotated[int, Meta(ge=1, le=MOST_WEEKS)]


class PlanSettings(Struct, frozen=True, kw_only=True):
    """How the user plans: null asks are as many as their own week has, null lists are all.

    Without a single list nobody is planned for.
    """

    asks_a_week: AsksAWeek | None = None
    weeks: Weeks = USUAL_WEEKS
    lists: tuple[int, ...] | None = None


def load_settings(connection: sa.Connection) -> PlanSettings:
    """How the user plans."""
    return settings.load(connection, _SETTING, PlanSettings) or PlanSettings()


def save_settings(connection: sa.Connection, how: PlanSettings, *, now: datetime) -> None:
    """Set how the user plans."""
    settings.save(connection, _SETTING, how, now=now)


def lists_there(connection: sa.Connection, how: PlanSettings) -> tuple[int, ...] | None:
    """Which of the lists that the user plans for are not gone; None for all there are."""
    if how.lists is None:
        return None
    there = set(connection.execute(sa.select(schema.target_list.c.id)).scalars())
    return tuple(it for it in how.lists if it in there)


def is_anything(connection: sa.Connection) -> bool:
    """Whether there is a target, a rule that may find some, or an ask that was planned."""
    tables = (schema.target, schema.target_rule, _table)
    some = sa.or_(*(sa.exists(sa.select(sa.literal(1)).select_from(it)) for it in tables))
    return bool(connection.execute(sa.select(some)).scalar())


def seen(connection: sa.Connection) -> list[Seen]:
    """The asks that the user last saw, one for each target: of several that which is promised."""
    found: dict[int, Seen] = {}
    for row in connection.execute(_ALL):
        ask = Seen(
            introducer=row.introducer_id,
            target=row.target_id,
            on=date.fromisoformat(row.on),
            promised=local_day(row.promised_at) if row.promised_at else None,
        )
        held = found.get(ask.target)
        if ask.introducer != ask.target and (held is None or ask.promised):
            found[ask.target] = ask
    return list(found.values())


def keep(connection: sa.Connection, asks: Iterable[Seen], *, now: datetime) -> None:
    """Keep these asks in place of all that were seen before; promises stay as they are.

    Whoever was forgotten meanwhile is left out.
    """
    promised = _one_promise_each(connection)
    connection.execute(sa.delete(_table).where(_table.c.promised_at.is_(None)))
    wanted = [it for it in asks if it.target not in promised and it.introducer != it.target]
    there = people.called(connection, {i for it in wanted for i in it.pair})
    rows = [_row(*it.pair, it.on, now) for it in wanted if there.keys() >= set(it.pair)]
    if rows:
        connection.execute(sa.insert(_table), rows)


def _one_promise_each(connection: sa.Connection) -> set[int]:
    """The targets of promises, once those are gone that a merge has left without sense: to ask
    somebody for themselves, or a second one for a target.
    """
    ids = {row.target_id: row.id for row in connection.execute(_ALL.where(_SETTLED, _TWO))}
    void = sa.and_(_SETTLED, _table.c.id.not_in(list(ids.values())))
    connection.execute(sa.delete(_table).where(void))
    return set(ids)


def promise(
    connection: sa.Connection, introducer: int, target: int, on: date, *, now: datetime
) -> None:
    """Settle that this introducer is asked for this target on a day, in place of what was.

    Raises UnknownPerson, OwnIntroducer.
    """
    if introducer == target:
        raise OwnIntroducer
    people.get(connection, introducer)
    people.get(connection, target)
    connection.execute(sa.delete(_table).where(_table.c.target_id == target))
    row = {**_row(introducer, target, on, now), "promised_at": stamp(now)}
    connection.execute(sa.insert(_table), row)


def let_go(connection: sa.Connection, targets: Collection[int]) -> None:
    """Take promises for these targets back; what was planned is planned anew."""
    of_these = _table.c.target_id.in_(list(targets))
    connection.execute(sa.update(_table).where(of_these).values(promised_at=None))


def end(connection: sa.Connection, pairs: Iterable[Pair]) -> None:
    """Take these promises back; one for the same target with another introducer stays."""
    for introducer, target in pairs:
        it = sa.and_(_table.c.introducer_id == introducer, _table.c.target_id == target)
        connection.execute(sa.update(_table).where(it).values(promised_at=None))


def _row(introducer: int, target: int, on: date, now: datetime) -> dict[str, object]:
    return {
        "introducer_id": introducer,
        "target_id": target,
        "on": on.isoformat(),
        "planned_at": stamp(now),
        "promised_at": None,
    }
