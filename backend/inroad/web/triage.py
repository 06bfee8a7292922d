"""Triage: "do I really know them?", one person after the other."""

from litestar import Controller, get, post
from litestar.datastructures import State
from litestar.params import FromQuery, JSONBody
from msgspec import Struct

from inroad.domain.triage import Answer, Answered, Card, card, in_order
from inroad.store import triage
from inroad.store.engine import reading, writing
from inroad.web.connections import Companion, companion

MOST_CARDS = 50


class TriageView(Struct, kw_only=True, frozen=True):
    """Who comes next, the most promising first; how many are left, and how many were answered.

    `last` is the answer that an undo takes back.
    """

    cards: list[Card]
    left: int
    answered: int
    last: Answered | None


class TriageAnswer(Struct, kw_only=True, frozen=True):
    """How well the user knows somebody: 0 never met, 1 barely, 2 know, 3 good, 4 close; or skip."""

    person_id: int
    answer: Answer


class TriageController(Controller):
    """Through the people who matter, by keyboard."""

    path = "/api/triage"
    tags = ("triage",)

    @get(sync_to_thread=True)
    def show(self, state: State, most: FromQuery[int] = 1) -> TriageView:
        """Who comes next: one card, or up to fifty."""
        return next_of(companion(state), min(max(most, 0), MOST_CARDS))

    @post(status_code=200, sync_to_thread=True)
    def answer(self, data: JSONBody[TriageAnswer], state: State) -> TriageView:
        """Keep an answer; who comes next comes back with it."""
        here = companion(state)
        give(here, data.person_id, data.answer)
        return next_of(here, 1)

    @post("/undo", status_code=200, sync_to_thread=True)
    def undo(self, state: State) -> TriageView:
        """Take the newest answer back; the person comes back first."""
        here = companion(state)
        return next_of(here, 1, first=take_back(here))

    @post("/skipped", status_code=200, sync_to_thread=True)
    def show_skipped(self, state: State) -> TriageView:
        """Put those who were skipped back into the row."""
        here = companion(state)
        ask_again(here)
        return next_of(here, 1)


def give(here: Companion, person_id: int, answer: Answer) -> None:
    """Keep an answer. Raises UnknownPerson."""
    with writing(here.engine) as connection:
        triage.answer(connection, person_id, answer, now=here.clock())


def take_back(here: Companion) -> int:
    """Take the newest answer back; gives whose it was. Raises NoAnswerToUndo."""
    with writing(here.engine) as connection:
        return triage.undo(connection, now=here.clock())


def ask_again(here: Companion) -> None:
    """Put those who were skipped back into the row."""
    with writing(here.engine) as connection:
        triage.ask_skipped_again(connection, now=here.clock())


def next_of(here: Companion, most: int, first: int | None = None) -> TriageView:
    """Who comes next; `first` before all others, if they are still to be decided on."""
    today = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        sought = triage.sought(connection)
        answered, last = triage.answered(connection), triage.last(connection)
    order = in_order(here.book.everybody(), sought, answered, today)
    if first in order:
        order.remove(first)
        order.insert(0, first)
    held = [whose for it in order[:most] if (whose := here.book.held(it)) is not None]
    return TriageView(
        cards=[card(whose, sought, today) for whose in held],
        left=len(order),
        answered=len(answered),
        last=last,
    )
