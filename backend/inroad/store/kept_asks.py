"""Asks as rows: read with their histories, written step by step.

What the steps come to is kept on the row of the ask and set again with every write, so that
readers who need no history need not know how a history is read.
"""

from collections.abc import Mapping
from datetime import date, datetime

import sqlalchemy as sa

from inroad.domain import ask_life
from inroad.domain.ask_life import NEVER_SENT, OPEN, Marked
from inroad.domain.ask_steps import Step
from inroad.domain.ask_views import KeptAsk
from inroad.domain.errors import UnknownAsk
from inroad.domain.learning import Given
from inroad.store import schema
from inroad.store.changes import touch
from inroad.store.times import stamp

_introducer, _prospect = schema.person.alias(), schema.person.alias()
_ASKS = (
    sa.select(
        schema.ask,
        _introducer.c.name.label("introducer"),
        _prospect.c.name.label("prospect"),
    )
    .join(_introducer, _introducer.c.id == schema.ask.c.introducer_id)
    .join(_prospect, _prospect.c.id == schema.ask.c.prospect_id)
)
_STANDING = _ASKS.where(schema.ask.c.state != "undone")
_NEWEST_FIRST = (schema.ask.c.on.desc(), schema.ask.c.id.desc())
_ABOUT = _STANDING.where(schema.ask.c.prospect_id == sa.bindparam("id")).order_by(*_NEWEST_FIRST)
_STEPS = sa.select(schema.ask_step).order_by(schema.ask_step.c.ask_id, schema.ask_step.c.id)


def get(connection: sa.Connection, ask_id: int) -> KeptAsk:
    """One ask with its history, or UnknownAsk."""
    found = _read(connection, _ASKS.where(schema.ask.c.id == ask_id))
    if not found:
        raise UnknownAsk(ask_id)
    return found[0]


def listing(
    connection: sa.Connection,
    *,
    prospect_id: int | None = None,
    introducer_id: int | None = None,
    only_open: bool = False,
) -> list[KeptAsk]:
    """Asks of a prospect, an introducer or all, newest first; what does not stand is left out."""
    query = _STANDING
    if only_open:
        query = query.where(schema.ask.c.state.in_(OPEN))
    if prospect_id is not None:
        query = query.where(schema.ask.c.prospect_id == prospect_id)
    if introducer_id is not None:
        query = query.where(schema.ask.c.introducer_id == introducer_id)
    return _read(connection, query.order_by(*_NEWEST_FIRST))


def about(connection: sa.Connection, prospect_id: int) -> KeptAsk | None:
    """The ask that says how it stands with a prospect: the newest open one, else the newest."""
    asks = _read(connection, _ABOUT, {"id": prospect_id})
    states = [(ask, ask_life.state_of(ask.history)) for ask in asks]
    found = [ask for ask, state in states if state in OPEN]
    return next(iter(found or [ask for ask, state in states if state != "dropped"]), None)


def sent_days(connection: sa.Connection) -> tuple[date, ...]:
    """The days of all asks that were sent."""
    query = sa.select(schema.ask.c.on).where(schema.ask.c.state.not_in(NEVER_SENT))
    return tuple(date.fromisoformat(day) for day in connection.execute(query).scalars())


def of_key(connection: sa.Connection, key: str) -> KeptAsk | None:
    """The ask that was logged with this key."""
    return next(iter(_read(connection, _ASKS.where(schema.ask.c.key == key))), None)


def step_of_key(connection: sa.Connection, key: str) -> tuple[int, Step] | None:
    """The ask and the step that were marked with this key."""
    query = sa.select(schema.ask_step).where(schema.ask_step.c.key == key)
    row = connection.execute(query).one_or_none()
    return None if row is None else (row.ask_id, row.step)


def insert(
    connection: sa.Connection,
    introducer_id: int,
    prospect_id: int,
    channel: str,
    first: Marked,
    key: str | None = None,
) -> int:
    """A new ask with its first step; gives its id."""
    made = connection.execute(
        sa.insert(schema.ask).returning(schema.ask.c.id),
        {
            "introducer_id": introducer_id,
            "prospect_id": prospect_id,
            "on": first.on.isoformat(),
            "channel": channel,
            "result": "open",
            "key": key,
        },
    )
    ask_id = int(made.scalar_one())
    add_step(connection, ask_id, first)
    return ask_id


def add_step(
    connection: sa.Connection, ask_id: int, marked: Marked, key: str | None = None
) -> None:
    """One more step of an ask."""
    connection.execute(
        sa.insert(schema.ask_step),
        {
            "ask_id": ask_id,
            "step": marked.step,
            "on": marked.on.isoformat(),
            "took_meeting": marked.took_meeting,
            "detail": marked.detail,
            "written_at": stamp(marked.written_at),
            "key": key,
        },
    )


def undo_step(connection: sa.Connection, ask_id: int, place: int, now: datetime) -> None:
    """Write down that the step at `place` of the history was taken back."""
    ids = connection.execute(_STEPS.where(schema.ask_step.c.ask_id == ask_id)).scalars().all()
    connection.execute(
        sa.update(schema.ask_step)
        .where(schema.ask_step.c.id == ids[place])
        .values(undone_at=stamp(now))
    )


def keep_given(connection: sa.Connection, ask_id: int, given: Given | None) -> None:
    """Keep what was expected of an ask on its day."""
    if given is not None:
        values = {name: getattr(given, name) for name in given.__struct_fields__}
        connection.execute(sa.update(schema.ask).where(schema.ask.c.id == ask_id).values(values))


def settled(connection: sa.Connection, ask_id: int) -> KeptAsk:
    """The ask after a write, with what its steps come to kept on its row."""
    ask = get(connection, ask_id)
    now = ask_life.standing(ask.history)
    connection.execute(
        sa.update(schema.ask)
        .where(schema.ask.c.id == ask_id)
        .values(
            on=now.on.isoformat(),
            state=now.state,
            result=now.result,
            closed=now.closed,
            took_meeting=now.took_meeting,
        )
    )
    touch(connection, [ask.introducer_id, ask.prospect_id])
    return ask


def _read(
    connection: sa.Connection,
    query: sa.Select[tuple[object, ...]],
    given: Mapping[str, object] | None = None,
) -> list[KeptAsk]:
    rows = connection.execute(query, given).all()
    if not rows:
        return []
    histories: dict[int, list[Marked]] = {row.id: [] for row in rows}
    steps = _STEPS.where(schema.ask_step.c.ask_id.in_(histories))
    for row in connection.execute(steps):
        histories[row.ask_id].append(_marked(row))
    return [
        KeptAsk(
            id=row.id,
            introducer_id=row.introducer_id,
            introducer=row.introducer,
            prospect_id=row.prospect_id,
            prospect=row.prospect,
            channel=row.channel,
            history=tuple(histories[row.id]),
        )
        for row in rows
    ]


def _marked(row: sa.Row[tuple[object, ...]]) -> Marked:
    kept = row._mapping
    undone = kept["undone_at"]
    return Marked(
        step=kept["step"],
        on=date.fromisoformat(kept["on"]),
        written_at=datetime.fromisoformat(kept["written_at"]),
        took_meeting=kept["took_meeting"],
        detail=kept["detail"],
        undone_at=datetime.fromisoformat(undone) if undone else None,
    )
