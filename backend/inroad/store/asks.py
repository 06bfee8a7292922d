"""Asks: logged once, moved on step by step, taken back. What is kept is never overwritten."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import sqlalchemy as sa
from msgspec import Struct

from inroad.domain import ask_life
from inroad.domain.ask_life import OPEN, UNDER_WAY, Marked
from inroad.domain.ask_steps import State, Step, Took
from inroad.domain.ask_views import KeptAsk
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.errors import (
    AnotherAsked,
    AskedAlready,
    AskedBefore,
    AskTwice,
    KeyReused,
    OwnIntroducer,
)
from inroad.domain.learning import Given
from inroad.domain.relationships import with_noted
from inroad.domain.text import one_line
from inroad.domain.wording import long_day
from inroad.store import kept_asks, notes, people, rules
from inroad.store.clicks import is_second_click
from inroad.store.kept_asks import get, listing

_CHANNEL, _DETAIL = 40, 500
"""Characters."""
_ENDED: dict[State, str] = {
    "declined": "they said no",
    "silent": "no answer came",
    "thanked": "you told them how it went",
    "withdrawn": "you took it back",
}


class NewAsk(Struct, frozen=True, kw_only=True):
    """An ask to log: sent on the day `on` (today if left out), or a draft that is not sent yet.

    `anyway`: although somebody else is asked for the same prospect, or the user wanted to think
    twice. `again`: although this introducer was asked for the same prospect, and that ended.
    """

    introducer_id: int
    prospect_id: int
    on: date | None = None
    channel: str = ""
    draft: bool = False
    anyway: bool = False
    again: bool = False


class Move(Struct, frozen=True, kw_only=True):
    """A step of an ask, taken on the day `on` (today if left out); `anyway` as in NewAsk."""

    step: Step
    on: date | None = None
    took_meeting: Took | None = None
    detail: str = ""
    anyway: bool = False


def log(
    connection: sa.Connection,
    new: NewAsk,
    *,
    now: datetime,
    key: str | None = None,
    given: Given | None = None,
) -> KeptAsk:
    """Keep a new ask; a draft of the same ask is sent instead of logging another.

    The same `key` with the same content gives the ask that it made before. `given` is what was
    expected of it on its day. Raises UnknownPerson, OwnIntroducer, AskedAlready, AskedBefore,
    AnotherAsked, AskTwice, KeyReused, and what a first step may raise.
    """
    if new.introducer_id == new.prospect_id:
        raise OwnIntroducer
    people.get(connection, new.introducer_id)
    people.get(connection, new.prospect_id)
    if (made := _made_before(connection, key, new)) is not None:
        return made
    today = now.astimezone().date()
    draft = _refuse_doubles(connection, new, today)
    if draft is not None and new.draft:
        return draft
    if draft is not None:
        move = Move(step="asked", on=new.on, anyway=new.anyway)
        return move_on(connection, draft.id, move, now=now, key=key, given=given)
    if not new.anyway:
        _refuse_hasty(connection, new.introducer_id, new.prospect_id, today)
    first = ask_life.move((), "draft" if new.draft else "asked", now, on=new.on)
    ask_id = _insert(connection, new, first, key)
    if not new.draft:
        kept_asks.keep_given(connection, ask_id, given)
    return kept_asks.settled(connection, ask_id)


def _is_asked_twice(connection: sa.Connection, person_id: int) -> bool:
    """Whether the user's rules for them, set or in a note, say to think twice before an ask."""
    note = notes.current(connection, person_id)
    return with_noted(rules.of(connection, person_id), note).ask_twice


def _insert(connection: sa.Connection, new: NewAsk, first: Marked, key: str | None) -> int:
    people.mark_known(connection, [new.introducer_id])
    channel = one_line(new.channel, _CHANNEL)
    return kept_asks.insert(connection, new.introducer_id, new.prospect_id, channel, first, key)


def move_on(
    connection: sa.Connection,
    ask_id: int,
    move: Move,
    *,
    now: datetime,
    key: str | None = None,
    given: Given | None = None,
    constants: Constants = DEFAULT,
) -> KeptAsk:
    """Take a step of an ask. The same `key` with the same step again changes nothing, nor does a
    second click on a correction.

    Raises UnknownAsk, KeyReused, what `ask_life.move` raises, and where a draft is sent
    AnotherAsked and AskTwice.
    """
    ask = get(connection, ask_id)
    detail = one_line(move.detail, _DETAIL)
    if _is_repeated(connection, key, ask_id, move.step) or _is_corrected_twice(ask, move, now):
        return ask
    marked = ask_life.move(
        ask.history,
        move.step,
        now,
        on=move.on,
        took_meeting=move.took_meeting,
        detail=detail,
        constants=constants,
    )
    if move.step == "asked" and not move.anyway:
        _refuse_hasty(connection, ask.introducer_id, ask.prospect_id, now.astimezone().date())
    kept_asks.add_step(connection, ask_id, marked, key)
    if move.step == "asked":
        kept_asks.keep_given(connection, ask_id, given)
    return kept_asks.settled(connection, ask_id)


def undo(
    connection: sa.Connection, ask_id: int, *, now: datetime, step: Step | None = None
) -> KeptAsk:
    """Take the newest step back, which stays in the history.

    `step` names it: where it was taken back already, a retry changes nothing, nor does a second
    click. Raises UnknownAsk, NothingToUndo, UndoTooLate.
    """
    ask = get(connection, ask_id)
    if step is not None and _was_undone(ask.history, step):
        return ask
    undone_at = ask.history[-1].undone_at
    if step is not None and undone_at is not None and is_second_click(undone_at, now):
        return ask
    kept_asks.undo_step(connection, ask_id, ask_life.undo(ask.history, now), now)
    return kept_asks.settled(connection, ask_id)


def add_told(
    connection: sa.Connection, new: NewAsk, steps: Iterable[Step], *, now: datetime
) -> int:
    """Keep an ask whose whole story is told at once, every step on the day of the ask.

    No rule on doubles is applied: what happened, happened. Gives its id.
    """
    on = new.on or now.astimezone().date()
    history: list[Marked] = []
    for step in steps:
        history.append(ask_life.move(history, step, now, on=on))
    ask_id = _insert(connection, new, history[0], None)
    for marked in history[1:]:
        kept_asks.add_step(connection, ask_id, marked)
    return kept_asks.settled(connection, ask_id).id


def _refuse_doubles(connection: sa.Connection, new: NewAsk, today: date) -> KeptAsk | None:
    """The draft of this very ask if there is one; raises what speaks against a new one."""
    for ask in listing(connection, prospect_id=new.prospect_id):
        if ask.introducer_id == new.introducer_id:
            stands = ask_life.standing(ask.history)
            if stands.state == "draft":
                return ask
            if stands.state in OPEN:
                raise AskedAlready(long_day(stands.on, today))
            if stands.state != "dropped" and not new.again:
                raise AskedBefore(long_day(stands.on, today), _ENDED[stands.state])
    return None


def _refuse_hasty(
    connection: sa.Connection, introducer_id: int, prospect_id: int, today: date
) -> None:
    """Raises what the user should think of before an ask that may be sent all the same."""
    for ask in listing(connection, prospect_id=prospect_id):
        stands = ask_life.standing(ask.history)
        if stands.state in UNDER_WAY:
            raise AnotherAsked(ask.introducer, long_day(stands.on, today))
    if _is_asked_twice(connection, introducer_id):
        raise AskTwice(people.get(connection, introducer_id).name)


def _made_before(connection: sa.Connection, key: str | None, new: NewAsk) -> KeptAsk | None:
    """The ask that this key logged, or whose draft it sent."""
    if key is None:
        return None
    made, sent = kept_asks.of_key(connection, key), kept_asks.step_of_key(connection, key)
    ask = made or (get(connection, sent[0]) if sent else None)
    if ask is None:
        return None
    same = (ask.introducer_id, ask.prospect_id) == (new.introducer_id, new.prospect_id)
    first = ask.history[0]
    drafted = made is not None and first.step == "draft"
    if not same or drafted != new.draft or (made and new.on and new.on != first.on):
        raise KeyReused
    return ask


def _is_repeated(connection: sa.Connection, key: str | None, ask_id: int, step: Step) -> bool:
    found = kept_asks.step_of_key(connection, key) if key else None
    if found not in (None, (ask_id, step)):
        raise KeyReused
    return found is not None


def _is_corrected_twice(ask: KeptAsk, move: Move, now: datetime) -> bool:
    newest = ask.history[-1]
    again = move.step == newest.step == "corrected" and newest.undone_at is None
    return again and is_second_click(newest.written_at, now)


def _was_undone(history: Sequence[Marked], step: Step) -> bool:
    place = ask_life.undoable(history)
    after = history[0 if place is None else place + 1 :]
    newest_stands = place is not None and history[place].step == step
    return not newest_stands and any(marked.step == step for marked in after)
