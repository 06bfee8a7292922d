"""The life of an ask: which step may follow which, and what the steps that were taken come to.

What happened is a list of dated steps that only grows. A step taken back within its time is kept
with when that was; an older one is taken back by a step of its own, `corrected`. The steps that
stand are a path from `draft` or `asked` on, and the last of them that is a state is the state.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from inroad.domain.ask_steps import State, Step, Took
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.errors import (
    DatesBackwards,
    FollowedUpAlready,
    NothingToUndo,
    StepInTheFuture,
    StepNotAllowed,
    TookOutOfPlace,
    TooSoonToFollowUp,
    UndoTooLate,
)
from inroad.domain.ties import AskResult

UNDO_WITHIN = timedelta(minutes=10)
"""A slip is seen at once; what is seen later is a correction, which stays in sight."""

AFTER: dict[State, tuple[Step, ...]] = {
    "draft": ("asked", "dropped"),
    "asked": ("agreed", "declined", "introduced", "followed_up", "silent", "withdrawn"),
    "agreed": ("introduced", "outcome", "declined", "withdrawn"),
    "declined": ("thanked", "agreed"),
    "silent": ("agreed", "declined", "introduced"),
    "introduced": ("met", "outcome"),
    "met": ("outcome",),
    "outcome": ("thanked",),
    "thanked": (),
    "dropped": (),
    "withdrawn": (),
    "undone": (),
}
"""Which step may follow which state. Besides, `corrected` follows whatever stands."""
FIRST: tuple[Step, ...] = ("draft", "asked")
NEVER_SENT: frozenset[State] = frozenset(("draft", "dropped", "undone"))
"""States of an ask that nobody has received."""
UNDER_WAY: frozenset[State] = frozenset(("asked", "agreed", "introduced", "met"))
"""Somebody is at work on it: a second introducer now would be one too many."""
OPEN: frozenset[State] = frozenset(("draft", "asked", "agreed", "introduced", "met", "outcome"))
"""Something is left to do or to wait for."""
_TO_TELL: frozenset[State] = frozenset(("introduced", "met", "outcome"))
_YES: frozenset[State] = frozenset(("agreed", "introduced", "met", "outcome"))


class Marked(Struct, frozen=True, kw_only=True):
    """One step as it was marked. `detail` is the user's own line: it goes into no text."""

    step: Step
    on: date
    written_at: datetime
    took_meeting: Took | None = None
    detail: str = ""
    undone_at: datetime | None = None


class Standing(Struct, frozen=True, kw_only=True):
    """Where the steps of an ask have led. `on` is the day of the ask, `since` that of the state.

    `closed`: nothing is left to tell the introducer. `took_meeting` None: not known.
    """

    state: State
    on: date
    since: date
    result: AskResult
    closed: bool
    took_meeting: bool | None


def path(history: Sequence[Marked]) -> list[Marked]:
    """The steps that stand, in order: those undone are gone, and each correction takes one."""
    found: list[Marked] = []
    for marked in history:
        if marked.undone_at is not None:
            continue
        if marked.step != "corrected":
            found.append(marked)
        elif found:
            found.pop()
    return found


def state_of(history: Sequence[Marked]) -> State:
    """The state after these steps."""
    return _state(path(history))


def standing(history: Sequence[Marked]) -> Standing:
    """What the steps come to. `history` holds at least the first step."""
    steps = path(history)
    state = _state(steps)
    sent = next((marked for marked in steps if marked.step == "asked"), history[0])
    return Standing(
        state=state,
        on=sent.on,
        since=_since(steps, state) or history[0].on,
        result=_result(steps),
        closed=state not in _TO_TELL,
        took_meeting=_took(steps),
    )


def move(
    history: Sequence[Marked],
    step: Step,
    now: datetime,
    *,
    on: date | None = None,
    took_meeting: Took | None = None,
    detail: str = "",
    constants: Constants = DEFAULT,
) -> Marked:
    """The step to add to `history`, taken on the day `on` (today if left out).

    Raises StepNotAllowed, StepInTheFuture, DatesBackwards, FollowedUpAlready, TooSoonToFollowUp,
    TookOutOfPlace.
    """
    today = now.astimezone().date()
    day = today if on is None or step == "corrected" else on
    if day > today:
        raise StepInTheFuture
    steps = path(history)
    _check_order(history, steps, step)
    if steps and day < steps[-1].on and step != "corrected":
        raise DatesBackwards(steps[-1].on)
    if step == "followed_up":
        _check_follow_up(steps, day, constants)
    took = _took_at(_state(steps), step, took_meeting)
    return Marked(step=step, on=day, written_at=now, took_meeting=took, detail=detail)


def undo(history: Sequence[Marked], now: datetime) -> int:
    """The place in `history` of the step to take back: the newest that was not.

    Raises NothingToUndo, and UndoTooLate when it was written more than UNDO_WITHIN ago.
    """
    place = undoable(history)
    if place is None:
        raise NothingToUndo
    if now - history[place].written_at > UNDO_WITHIN:
        raise UndoTooLate(int(UNDO_WITHIN.total_seconds() // 60))
    return place


def undoable(history: Sequence[Marked]) -> int | None:
    """The place of the newest step that was not taken back."""
    places = range(len(history) - 1, -1, -1)
    return next((place for place in places if history[place].undone_at is None), None)


def first_steps(result: AskResult, *, closed: bool) -> Iterator[Step]:
    """The shortest way to the result of an ask that is written down after the event.

    A yes whose introducer was not told yet was an introduction; how it went nobody knows.
    """
    yield "asked"
    if result == "yes":
        yield from ("agreed", "outcome", "thanked") if closed else ("agreed", "introduced")
    elif result == "no":
        yield from ("declined", "thanked") if closed else ("declined",)
    elif result != "open":
        yield result


def followed_up(steps: Sequence[Marked]) -> Marked | None:
    """The follow-up of the ask as it stands, if there was one."""
    return next((marked for marked in reversed(steps) if marked.step == "followed_up"), None)


def sent(steps: Sequence[Marked]) -> Marked | None:
    """The step by which the ask was sent."""
    return next((marked for marked in steps if marked.step == "asked"), None)


def _state(steps: Sequence[Marked]) -> State:
    for marked in reversed(steps):
        step = marked.step
        if step != "followed_up" and step != "corrected":
            return step
    return "undone"


def _since(steps: Sequence[Marked], state: State) -> date | None:
    return next((marked.on for marked in reversed(steps) if marked.step == state), None)


def _result(steps: Sequence[Marked]) -> AskResult:
    """The introducer's answer: what came after it does not change it."""
    answer: AskResult = "open"
    for marked in steps:
        if marked.step in _YES:
            answer = "yes"
        elif marked.step == "declined":
            answer = "no"
        elif marked.step == "silent":
            answer = "silent"
        elif marked.step in ("withdrawn", "dropped") and answer == "open":
            answer = "withdrawn"
    return answer


def _took(steps: Sequence[Marked]) -> bool | None:
    said = [marked.took_meeting for marked in steps if marked.took_meeting]
    return {"yes": True, "no": False}.get(said[-1]) if said else None


def _check_order(history: Sequence[Marked], steps: Sequence[Marked], step: Step) -> None:
    if not history and step in FIRST:
        return
    state = _state(steps)
    if step == "corrected":
        if not steps:
            raise NothingToUndo
    elif step not in AFTER[state]:
        raise StepNotAllowed(step, state, AFTER[state])


def _check_follow_up(steps: Sequence[Marked], day: date, constants: Constants) -> None:
    if followed_up(steps) is not None:
        raise FollowedUpAlready
    first = steps[-1].on + timedelta(days=constants.follow_up_after)
    if day < first:
        raise TooSoonToFollowUp(first)


def _took_at(state: State, step: Step, took: Took | None) -> Took | None:
    """Whether the prospect took the meeting, as this step says it; None where it says nothing."""
    met = step == "met" or (step == "outcome" and state == "met")
    if met and took in (None, "yes"):
        return "yes"
    if step == "outcome" and not met and (took != "yes" or state == "introduced"):
        return took or "unknown"
    if took is not None:
        raise TookOutOfPlace
    return None
