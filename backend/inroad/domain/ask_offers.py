"""What an ask offers next: its state in words, a button a step, what is due, when to pause."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Literal

from msgspec import Struct

from inroad.domain.ask_life import (
    AFTER,
    UNDO_WITHIN,
    Marked,
    followed_up,
    path,
    sent,
    standing,
    state_of,
    undoable,
)
from inroad.domain.ask_steps import State, Step
from inroad.domain.asks import Kind
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.wording import long_day

OUTCOME_AFTER = 14
"""Days from an introduction until Inroad asks whether they met; a judgement, no study."""
PROMISE_AFTER = 10
"""Days from a yes until Inroad asks whether the introduction went out: more than the week in which
a willing person gets round to it, less than it takes to forget it. A judgement, no study."""

_BUTTONS: dict[tuple[State, Step], str] = {
    ("draft", "asked"): "I sent it",
    ("draft", "dropped"): "Drop it",
    ("asked", "agreed"): "{who} said yes",
    ("asked", "declined"): "{who} said no",
    ("asked", "introduced"): "{who} introduced us",
    ("asked", "followed_up"): "I followed up",
    ("asked", "silent"): "No answer",
    ("asked", "withdrawn"): "I took it back",
    ("agreed", "introduced"): "{who} introduced us",
    ("agreed", "outcome"): "It came to nothing",
    ("agreed", "declined"): "{who} thought better of it",
    ("agreed", "withdrawn"): "No longer needed",
    ("declined", "thanked"): "I thanked {who}",
    ("declined", "agreed"): "{who} came round",
    ("silent", "agreed"): "{who} said yes after all",
    ("silent", "declined"): "{who} said no",
    ("silent", "introduced"): "{who} introduced us",
    ("introduced", "met"): "We met",
    ("introduced", "outcome"): "We did not meet",
    ("met", "outcome"): "Say how it went",
    ("outcome", "thanked"): "I told {who} and said thanks",
}
_SAID: dict[State, str] = {
    "draft": "You wrote this ask on {day} and have not marked it as sent.",
    "asked": "You asked {who} on {day}; there is no answer yet.",
    "agreed": "{who} said yes on {day}.",
    "declined": "{who} said no on {day}.",
    "silent": "{who} did not answer the ask of {asked}.",
    "introduced": "{who} introduced you on {day}.",
    "met": "You met on {day}.",
    "outcome": "You have known since {day} how it went; {who} has not been told.",
    "thanked": "{who} was told and thanked on {day}.",
    "dropped": "You dropped this ask on {day}.",
    "withdrawn": "You took this ask back on {day}.",
    "undone": "This ask does not stand any more.",
}

DueKind = Literal["send", "follow_up", "silent", "promise", "outcome", "thank"]


class Offer(Struct, frozen=True, kw_only=True):
    """A step that may follow, with the words for its button.

    `suggested`: it is what Inroad would do today. `asks_how`: it takes a line on how it went;
    `asks_met`: and whether the prospect took the meeting. `copy`: the text that is sent with it.
    """

    step: Step
    text: str
    suggested: bool = False
    asks_how: bool = False
    asks_met: bool = False
    copy: Kind | None = None


class Due(Struct, frozen=True, kw_only=True):
    """What is to be done about an ask from the day `on` on."""

    what: DueKind
    on: date
    text: str


class Pause(Struct, frozen=True, kw_only=True):
    """The suggestion to leave the introducer in peace until a day; the user takes it or not."""

    until: date
    text: str
    button: str


class Undo(Struct, frozen=True, kw_only=True):
    """The step that can be taken back, until when."""

    step: Step
    until: datetime


def said(history: Sequence[Marked], introducer: str, on: date) -> str:
    """The state of the ask as one sentence, as on the day `on`."""
    now = standing(history)
    text = _SAID[now.state].format(
        who=introducer, day=long_day(now.since, on), asked=long_day(now.on, on)
    )
    reminded = followed_up(path(history)) if now.state == "asked" else None
    return f"{text} You followed up on {long_day(reminded.on, on)}." if reminded else text


def offers(
    history: Sequence[Marked], introducer: str, on: date, constants: Constants = DEFAULT
) -> list[Offer]:
    """What may follow on the day `on`, what is suggested first."""
    state = state_of(history)
    pressing = {_STEP_OF[it.what] for it in due(history, introducer, constants) if it.on <= on}
    found = [
        Offer(
            step=step,
            text=_BUTTONS[state, step].format(who=introducer),
            suggested=step in pressing or (step == "met" and "outcome" in pressing),
            asks_how=step in ("declined", "met", "outcome"),
            asks_met=step == "outcome" and state == "introduced",
            copy=_COPIED.get(step),
        )
        for step in AFTER[state]
        if step != "followed_up" or _may_follow_up(history, on, constants)
    ]
    return sorted(found, key=lambda offer: not offer.suggested)


def due(history: Sequence[Marked], introducer: str, constants: Constants = DEFAULT) -> list[Due]:
    """What this ask waits for from the user, each with the first day of it, soonest first."""
    found = [
        Due(what=what, on=day, text=_DUE[what].format(who=introducer))
        for what, day in _due(history, constants)
    ]
    return sorted(found, key=lambda it: it.on)


def pause(
    history: Sequence[Marked], introducer: str, on: date, constants: Constants = DEFAULT
) -> Pause | None:
    """A rest for the introducer after silence or a no, as long as it has not passed."""
    now = standing(history)
    silent_on = dict(_due(history, constants)).get("silent")
    if now.state in ("declined", "silent"):
        first = now.since
    elif silent_on is not None and silent_on <= on:
        first = silent_on
    else:
        return None
    until = first + timedelta(days=constants.pause_days)
    if until <= on:
        return None
    day = long_day(until, on)
    text = f"Ask {introducer} for nothing until {day}."
    return Pause(until=until, text=text, button=f"Pause until {day}")


def undo_offer(history: Sequence[Marked], now: datetime) -> Undo | None:
    """The step that can still be taken back at `now`."""
    place = undoable(history)
    if place is None:
        return None
    until = history[place].written_at + UNDO_WITHIN
    return Undo(step=history[place].step, until=until) if now <= until else None


_COPIED: dict[Step, Kind] = {"followed_up": "follow_up", "thanked": "thanks"}
_STEP_OF: dict[DueKind, Step] = {
    "send": "asked",
    "follow_up": "followed_up",
    "silent": "silent",
    "promise": "introduced",
    "outcome": "outcome",
    "thank": "thanked",
}
_DUE: dict[DueKind, str] = {
    "send": "Send the ask to {who}, or drop it.",
    "follow_up": "Remind {who} once, gently.",
    "silent": "{who} has not answered: leave it, and give {who} a rest.",
    "promise": "Ask {who} whether the introduction went out.",
    "outcome": "Say how the introduction by {who} went.",
    "thank": "Tell {who} how it went, and say thanks.",
}


def _due(history: Sequence[Marked], constants: Constants) -> Iterator[tuple[DueKind, date]]:
    now, steps = standing(history), path(history)
    if now.state == "draft":
        yield "send", now.since
    elif now.state == "asked":
        yield from _due_of_answer(steps, now.on, constants)
    elif now.state == "agreed":
        yield "promise", now.since + timedelta(days=PROMISE_AFTER)
    elif now.state == "introduced":
        yield "outcome", now.since + timedelta(days=OUTCOME_AFTER)
    elif now.state == "met":
        yield "outcome", now.since
    elif now.state == "outcome":
        yield "thank", now.since


def _due_of_answer(
    steps: Sequence[Marked], asked: date, constants: Constants
) -> Iterator[tuple[DueKind, date]]:
    """One reminder after a week; silence after three, or a week after a late reminder."""
    patience = timedelta(days=constants.follow_up_after)
    given_up = asked + timedelta(days=constants.silent_after)
    reminded = followed_up(steps)
    if reminded is None:
        yield "follow_up", asked + patience
        yield "silent", given_up
    else:
        yield "silent", max(given_up, reminded.on + patience)


def _may_follow_up(history: Sequence[Marked], on: date, constants: Constants) -> bool:
    steps = path(history)
    asked = sent(steps)
    if asked is None or followed_up(steps) is not None:
        return False
    return on >= asked.on + timedelta(days=constants.follow_up_after)
