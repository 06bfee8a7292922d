"""Whom the user wants to know better: those chosen, and who else may be worth it."""

from datetime import date
from typing import Annotated

from litestar import Controller, delete, get, post, put
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody
from msgspec import Meta, Struct, structs

from inroad.domain.deepening import (
    Deepened,
    Proposal,
    advice,
    advice_on_time,
    deepened,
    proposals,
)
from inroad.domain.notes.versions import Note
from inroad.store import deepening, notes
from inroad.store.engine import reading, writing
from inroad.web.connections import Companion, companion


class DeepeningView(Struct, kw_only=True, frozen=True):
    """Those chosen, who else may be worth it, and what to say of the number of them."""

    people: list[Deepened]
    proposals: list[Proposal]
    advice: str | None


class DeepeningChange(Struct, kw_only=True, frozen=True):
    """Until when (four months if left out), and why, in a line for the user alone."""

    until: date | None = None
    reason: Annotated[str, Meta(max_length=500)] = ""


class DeepeningChosen(Struct, kw_only=True, frozen=True):
    """The one chosen, and what to say of the time and of the number of people."""

    person: Deepened
    advice: list[str]


class DeepeningController(Controller):
    """Depth over breadth."""

    path = "/api/deepening"
    tags = ("deepening",)

    @get(sync_to_thread=True)
    def listing(self, state: State) -> DeepeningView:
        """Those chosen with their touches, and proposals with reasons."""
        return deepening_of(companion(state))

    @put("/{person_id:int}", sync_to_thread=True)
    def choose(
        self, person_id: FromPath[int], data: JSONBody[DeepeningChange], state: State
    ) -> DeepeningChosen:
        """Choose a person, or set another day; ten to twenty people and months are advice."""
        return choose(companion(state), person_id, data.until, data.reason)

    @post("/{person_id:int}/touch", sync_to_thread=True)
    def touch(self, person_id: FromPath[int], state: State) -> Note:
        """Note that the user was in touch with a person today; the text of the note stays."""
        return in_touch(companion(state), person_id)

    @delete("/{person_id:int}", sync_to_thread=True)
    def end(self, person_id: FromPath[int], state: State) -> None:
        """Choose a person no more."""
        here = companion(state)
        with writing(here.engine) as connection:
            deepening.end(connection, person_id, now=here.clock())


def deepening_of(here: Companion) -> DeepeningView:
    """Those chosen and proposals, as on this day."""
    today = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        chosen = deepening.chosen(connection)
        noted = deepening.days_noted(connection, [it.person_id for it in chosen])
        going = [
            deepened(here.book.person(connection, it.person_id), it, today, noted[it.person_id])
            for it in chosen
        ]
        wanted = deepening.wanted(connection)
    taken = [it.person_id for it in chosen]
    return DeepeningView(
        people=going,
        proposals=proposals(here.book.everybody(), wanted, taken, today),
        advice=advice(len(chosen)),
    )


def in_touch(here: Companion, person_id: int) -> Note:
    """Set today as the last contact in the note on a person. Raises UnknownPerson."""
    now = here.clock()
    today = now.astimezone().date()
    with writing(here.engine) as connection:
        draft = structs.replace(notes.current_draft(connection, person_id), last_contact=today)
        return notes.save(connection, person_id, draft, key=None, now=now, known=here.book.known)


def choose(
    here: Companion, person_id: int, until: date | None = None, reason: str = ""
) -> DeepeningChosen:
    """Choose a person, or set another day. Raises UnknownPerson, DeepeningOver."""
    now = here.clock()
    with writing(here.engine) as connection:
        chosen = deepening.choose(connection, person_id, now=now, until=until, reason=reason)
        count = len(deepening.chosen(connection))
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        whose = here.book.person(connection, person_id)
    said = (advice_on_time(chosen), advice(count))
    return DeepeningChosen(
        person=deepened(whose, chosen, now.astimezone().date()),
        advice=[text for text in said if text],
    )
