"""Asks: logged when they are sent, moved on as things happen, taken back when it was a slip."""

from datetime import date
from typing import Annotated

from litestar import Controller, get, patch, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.domain import budget
from inroad.domain.ask_steps import Step, Took
from inroad.domain.ask_views import AskView, view
from inroad.domain.called import first_name
from inroad.domain.errors import StepMissing
from inroad.domain.learning import Given
from inroad.store import asks, kept_asks, people
from inroad.store.asks import Move, NewAsk
from inroad.store.engine import reading, writing
from inroad.web.connections import Companion, companion
from inroad.web.keys import IdempotencyKey, usable
from inroad.web.suggestions import given_for


class AskMove(Struct, kw_only=True, frozen=True):
    """A step of an ask; or with `undo` the newest step taken back (`step` may name it).

    `on` is the day of the step (today if left out). `took_meeting` goes with the outcome;
    `detail` is a line for the user alone. A step too old to be undone is `corrected`. `anyway`
    sends a draft although somebody else is asked, or the user wanted to think twice.
    """

    step: Step | None = None
    on: date | None = None
    took_meeting: Took | None = None
    detail: Annotated[str, Meta(max_length=500)] = ""
    undo: bool = False
    anyway: bool = False


class Asks(Struct, kw_only=True, frozen=True):
    """Asks, newest first."""

    asks: list[AskView]


class AsksController(Controller):
    """The life of each ask."""

    path = "/api/asks"
    tags = ("asks",)

    @post(sync_to_thread=True)
    def log(self, data: JSONBody[NewAsk], state: State, key: IdempotencyKey = None) -> AskView:
        """Keep an ask that was sent, or a draft of one. The same key again changes nothing.

        409 `asked-already` where this introducer is being asked for this prospect, `asked-before`
        where that ended (send `again`), `another-asked` where somebody else is at work on it and
        `ask-twice` where the user wanted to think again (send `anyway`). `warnings` of the answer
        say which budget is spent.
        """
        return log_ask(companion(state), data, usable(key))

    @get(sync_to_thread=True)
    def listing(
        self,
        state: State,
        prospect_id: FromQuery[int | None] = None,
        introducer_id: FromQuery[int | None] = None,
        open: FromQuery[bool] = False,
    ) -> Asks:
        """Asks of a prospect, of an introducer, or all; `open`: only those not at their end."""
        here = companion(state)
        with reading(here.engine) as connection:
            found = kept_asks.listing(
                connection, prospect_id=prospect_id, introducer_id=introducer_id, only_open=open
            )
        now = here.clock()
        return Asks(asks=[view(ask, now, constants=here.constants) for ask in found])

    @get("/{ask_id:int}", sync_to_thread=True)
    def show(self, ask_id: FromPath[int], state: State) -> AskView:
        """One ask with its whole history."""
        here = companion(state)
        with reading(here.engine) as connection:
            ask = kept_asks.get(connection, ask_id)
        return view(ask, here.clock(), constants=here.constants)

    @patch("/{ask_id:int}", sync_to_thread=True)
    def move_on(
        self,
        ask_id: FromPath[int],
        data: JSONBody[AskMove],
        state: State,
        key: IdempotencyKey = None,
    ) -> AskView:
        """Mark what happened, or undo the newest mark. The same key again changes nothing."""
        return move_ask(companion(state), ask_id, data, usable(key))


def log_ask(here: Companion, new: NewAsk, key: str | None = None) -> AskView:
    """Log an ask, with what is expected of it where it is sent today."""
    now = here.clock()
    warnings = _warnings(here, new)
    given = None if new.draft else _given(here, new.introducer_id, new.prospect_id, new.on)
    with writing(here.engine) as connection:
        ask = asks.log(connection, new, now=now, key=key, given=given)
    return view(ask, now, constants=here.constants, warnings=warnings)


def move_ask(here: Companion, ask_id: int, data: AskMove, key: str | None = None) -> AskView:
    """Mark a step of an ask, or undo the newest."""
    now = here.clock()
    if data.undo:
        with writing(here.engine) as connection:
            ask = asks.undo(connection, ask_id, now=now, step=data.step)
        return view(ask, now, constants=here.constants)
    move = _move(data)
    given = _given_of_draft(here, ask_id, data.on) if move.step == "asked" else None
    with writing(here.engine) as connection:
        ask = asks.move_on(
            connection, ask_id, move, now=now, key=key, given=given, constants=here.constants
        )
    return view(ask, now, constants=here.constants)


def _move(data: AskMove) -> Move:
    if data.step is None:
        raise StepMissing
    return Move(
        step=data.step,
        on=data.on,
        took_meeting=data.took_meeting,
        detail=data.detail,
        anyway=data.anyway,
    )


def _given_of_draft(here: Companion, ask_id: int, on: date | None) -> Given | None:
    with reading(here.engine) as connection:
        ask = kept_asks.get(connection, ask_id)
    return _given(here, ask.introducer_id, ask.prospect_id, on)


def _given(here: Companion, introducer_id: int, prospect_id: int, on: date | None) -> Given | None:
    """What is expected of an ask that is sent today; of an earlier day nobody knows any more."""
    today = here.clock().astimezone().date()
    if introducer_id == prospect_id or on not in (None, today):
        return None
    return given_for(here, prospect_id, introducer_id, today)


def _warnings(here: Companion, new: NewAsk) -> list[str]:
    """Which budgets are spent on the day of the ask, before it."""
    on = new.on or here.clock().astimezone().date()
    with reading(here.engine) as connection:
        people.get(connection, new.introducer_id)
        people.get(connection, new.prospect_id)
        here.book.catch_up(connection)
        introducer = here.book.person(connection, new.introducer_id)
    who = first_name(introducer.person.name)
    spent = budget.budget(introducer.acquaintance, who, on, here.constants)
    week = budget.week_text(here.book.week, on)
    return [text for text in (spent.text if spent.over else None, week) if text]
