"""An ask as the panel and the command line show it: where it stands and what it offers next."""

from collections.abc import Sequence
from datetime import date, datetime

from msgspec import Struct

from inroad.domain.ask_life import OPEN, Marked, path, standing
from inroad.domain.ask_offers import Due, Offer, Pause, Undo, due, offers, pause, said, undo_offer
from inroad.domain.ask_steps import State, Step, Took
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.wording import called


class KeptAsk(Struct, frozen=True, kw_only=True):
    """An ask with its whole history, as the store reads it."""

    id: int
    introducer_id: int
    introducer: str
    prospect_id: int
    prospect: str
    channel: str
    history: tuple[Marked, ...]


class StepView(Struct, frozen=True, kw_only=True):
    """One step as it was marked. `stands` is false once it was undone or corrected."""

    step: Step
    on: date
    detail: str
    took_meeting: Took | None
    written_at: datetime
    undone_at: datetime | None
    stands: bool


class AskView(Struct, frozen=True, kw_only=True):
    """An ask: `state` since the day `since`, and as a sentence in `text`.

    `next` holds the steps that may follow, each with the words for its button, the suggested
    one first; `due` what it waits for from the user, with the day. `pause` suggests to leave the
    introducer in peace. `undo` is there as long as the newest step can be taken back.
    """

    id: int
    introducer_id: int
    introducer: str
    prospect_id: int
    prospect: str
    channel: str
    on: date
    state: State
    since: date
    open: bool
    text: str
    next: list[Offer]
    due: list[Due]
    pause: Pause | None
    undo: Undo | None
    took_meeting: Took | None
    outcome: str | None
    """How it went, in the user's own line; for the user alone."""
    history: list[StepView]
    warnings: list[str] = []


def view(
    ask: KeptAsk,
    now: datetime,
    *,
    on: date | None = None,
    constants: Constants = DEFAULT,
    warnings: Sequence[str] = (),
) -> AskView:
    """The ask as it is at `now`, judged on the day `on` (that of `now` if left out)."""
    today = on or now.astimezone().date()
    introducer, _ = called([ask.introducer, ask.prospect])
    stands = standing(ask.history)
    steps = path(ask.history)
    told = [marked for marked in steps if marked.step == "outcome"]
    return AskView(
        id=ask.id,
        introducer_id=ask.introducer_id,
        introducer=ask.introducer,
        prospect_id=ask.prospect_id,
        prospect=ask.prospect,
        channel=ask.channel,
        on=stands.on,
        state=stands.state,
        since=stands.since,
        open=stands.state in OPEN,
        text=said(ask.history, introducer, today),
        next=offers(ask.history, introducer, today, constants),
        due=due(ask.history, introducer, constants),
        pause=pause(ask.history, introducer, today, constants),
        undo=undo_offer(ask.history, now),
        took_meeting=_took(steps),
        outcome=told[-1].detail if told else None,
        history=[_step(marked, steps) for marked in ask.history],
        warnings=list(warnings),
    )


def _took(steps: Sequence[Marked]) -> Took | None:
    said_so = [marked.took_meeting for marked in steps if marked.took_meeting]
    return said_so[-1] if said_so else None


def _step(marked: Marked, steps: Sequence[Marked]) -> StepView:
    """A correction stands by itself: it is what took another step back."""
    stands = marked.undone_at is None and (
        marked.step == "corrected" or any(marked is other for other in steps)
    )
    return StepView(
        step=marked.step,
        on=marked.on,
        detail=marked.detail,
        took_meeting=marked.took_meeting,
        written_at=marked.written_at,
        undone_at=marked.undone_at,
        stands=stands,
    )
