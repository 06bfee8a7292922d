"""What is asked of a person, given to them and received; and the user's own rules for asking."""

from datetime import date
from typing import Annotated, Literal

import msgspec
from litestar import Controller, Response, post
from litestar.datastructures import State
from litestar.params import FromPath
from msgspec import Meta, Struct

from inroad.domain.ask_steps import Step
from inroad.domain.errors import InroadError, StepInTheFuture
from inroad.domain.favours import FavourKind
from inroad.store import favours, rules
from inroad.store.favours import NewFavour
from inroad.store.rules import RuleChange
from inroad.web.asks import AskMove, move_ask
from inroad.web.connections import companion, writing
from inroad.web.pages.agenda import move_of
from inroad.web.pages.forms import read_form
from inroad.web.pages.person import shown
from inroad.web.pages.rendering import PageRequest, go_to, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.visitor import visitor_of


class Logged(Struct, kw_only=True, frozen=True):
    """One line of the ledger."""

    side: Literal["given", "received"]
    kind: FavourKind = "other"
    what: Annotated[str, Meta(max_length=500)] = ""
    on: date | None = None


class RulesTyped(Struct, kw_only=True, frozen=True):
    """All rules for one person; an empty one is the usual."""

    not_before: date | None = None
    most_a_year: Annotated[int, Meta(ge=1, le=100)] | None = None
    cool_down: Annotated[int, Meta(ge=0, le=3650)] | None = None
    ask_twice: bool = False


class Stepped(Struct, kw_only=True, frozen=True):
    """What happened with an ask; `answer` is the button that was pressed.

    `step` is the one that an undo takes back: sent twice, it takes back no other.
    """

    answer: str
    step: Step | None = None
    on: date | None = None
    detail: Annotated[str, Meta(max_length=500)] = ""


class PersonLedgerPage(Controller):
    """Asking and giving."""

    path = "/people/{person_id:int}"

    @post("/favours", sync_to_thread=True)
    def log(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Log something given or received."""
        form = read_form(request, Logged)
        if form.value is not None:
            new = form.value
            line = NewFavour(
                person_id=person_id,
                given=new.side == "given",
                kind=new.kind,
                what=new.what,
                on=new.on,
            )
            try:
                with writing(state) as connection:
                    favours.add(connection, line, now=companion(state).clock())
            except StepInTheFuture as error:
                form = form.refused("on", str(error))
            else:
                visitor_of(request.scope).say("Logged.")
                return go_to(f"/people/{person_id}#ledger")
        return page_again(request, "person.html", **shown(state, person_id, logging=form))

    @post("/favours/{favour_id:int}/undo", sync_to_thread=True)
    def undo(
        self,
        request: PageRequest,
        state: State,
        person_id: FromPath[int],
        favour_id: FromPath[int],
    ) -> Response[None]:
        """Take a line back."""
        with told(visitor_of(request.scope)), writing(state) as connection:
            favours.undo(connection, favour_id, now=companion(state).clock())
            visitor_of(request.scope).say("Taken back; it counts no more.")
        return go_to(f"/people/{person_id}#ledger")

    @post("/rules", sync_to_thread=True)
    def set_rules(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Set the user's own rules for asking this person."""
        form = read_form(request, RulesTyped)
        if form.value is None:
            return page_again(request, "person.html", **shown(state, person_id, rules=form))
        change = msgspec.convert(msgspec.structs.asdict(form.value), RuleChange)
        with writing(state) as connection:
            rules.save(connection, person_id, change, now=companion(state).clock())
        visitor_of(request.scope).say("Your rules are kept.")
        return go_to(f"/people/{person_id}#rules")

    @post("/asks/{ask_id:int}", sync_to_thread=True)
    def move(
        self, request: PageRequest, state: State, person_id: FromPath[int], ask_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Mark what happened with an ask, or take the newest step back."""
        form = read_form(request, Stepped)
        try:
            found = move_ask(companion(state), ask_id, _move(whole(form)))
        except InroadError as error:
            form = form.refused(f"ask-{ask_id}", str(error))
        else:
            visitor_of(request.scope).say(found.text)
            return go_to(f"/people/{person_id}#asks")
        return page_again(request, "person.html", **shown(state, person_id, moving=form))


def _move(typed: Stepped) -> AskMove:
    if typed.answer == "undo":
        return AskMove(undo=True, step=typed.step)
    return move_of(typed.answer, typed.on, typed.detail)
