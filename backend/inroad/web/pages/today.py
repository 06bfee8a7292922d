"""The first screen: what to close, whom to thank, what is due, and whom to know better."""

from datetime import date
from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery
from msgspec import Meta, Struct

from inroad.domain.ask_steps import Step
from inroad.domain.called import first_name
from inroad.domain.errors import InroadError
from inroad.domain.people import Person
from inroad.domain.wording import long_day
from inroad.store import deepening, people, rules
from inroad.store.engine import reading
from inroad.store.rules import RuleChange
from inroad.web.asks import AskMove, move_ask
from inroad.web.connections import Companion, companion, writing
from inroad.web.deepening import choose, deepening_of, in_touch
from inroad.web.favours import week_of
from inroad.web.pages.agenda import agenda, move_of
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.today import calendar_file
from inroad.web.visitor import visitor_of

_MOST_FOUND = 8


class Happened(Struct, kw_only=True, frozen=True):
    """What happened with an ask, on which day (today if left out), with a line for the user."""

    answer: str
    on: date | None = None
    detail: Annotated[str, Meta(max_length=500)] = ""


class TakenBack(Struct, kw_only=True, frozen=True):
    """The step that is taken back: sent twice, it takes back no other."""

    step: Step | None = None


class Rest(Struct, kw_only=True, frozen=True):
    """The day before which somebody is not to be asked."""

    until: date


class Choice(Struct, kw_only=True, frozen=True):
    """Until when somebody is to be known better, and why."""

    until: date | None = None
    reason: Annotated[str, Meta(max_length=200)] = ""


class TodayPage(Controller):
    """The day."""

    path = "/"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State, find: FromQuery[str] = "") -> Response[str]:
        """All there is to do; `find` looks for somebody to know better."""
        return page(request, "today.html", **_shown(companion(state), find))

    @get("/today.ics", sync_to_thread=True)
    def calendar(self, state: State) -> Response[bytes]:
        """What is due, for a calendar."""
        return calendar_file(companion(state))

    @post("/today/asks/{ask_id:int}", sync_to_thread=True)
    def mark(
        self, request: PageRequest, state: State, ask_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Mark what happened with an ask; what cannot be is shown again as it was typed."""
        form, visitor = read_form(request, Happened), visitor_of(request.scope)
        try:
            typed = whole(form)
            move = move_of(typed.answer, typed.on, typed.detail)
            visitor.say(move_ask(companion(state), ask_id, move).text)
        except InroadError as error:
            visitor.say(f"{error.title}. {error}", wrong=True)
            given = _shown(companion(state), "", form=form, at=ask_id)
            return page_again(request, "today.html", **given)
        return go_to("/")

    @post("/today/asks/{ask_id:int}/undo", sync_to_thread=True)
    def undo(self, request: PageRequest, state: State, ask_id: FromPath[int]) -> Response[None]:
        """Take the newest step of an ask back."""
        visitor = visitor_of(request.scope)
        with told(visitor):
            step = whole(read_form(request, TakenBack)).step
            found = move_ask(companion(state), ask_id, AskMove(undo=True, step=step))
            visitor.say(f"Taken back. {found.text}")
        return go_to("/")

    @post("/today/people/{person_id:int}/rest", sync_to_thread=True)
    def rest(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[None]:
        """Ask somebody for nothing until a day: a rule of the user's own."""
        now, visitor = companion(state).clock(), visitor_of(request.scope)
        with told(visitor), writing(state) as connection:
            until = whole(read_form(request, Rest)).until
            rules.save(connection, person_id, RuleChange(not_before=until), now=now)
            name = first_name(people.get(connection, person_id).name)
            day = long_day(until, now.astimezone().date())
            visitor.say(f"{name} is left in peace until {day}.")
        return go_to("/")

    @post("/today/people/{person_id:int}", sync_to_thread=True)
    def choose(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[None]:
        """Choose somebody to know better, or set another day."""
        visitor = visitor_of(request.scope)
        with told(visitor):
            new = whole(read_form(request, Choice))
            chosen = choose(companion(state), person_id, new.until, new.reason)
            until = long_day(chosen.person.until, chosen.person.since)
            visitor.say(" ".join((f"{chosen.person.name}, until {until}.", *chosen.advice)))
        return go_to("/#deepening")

    @post("/today/people/{person_id:int}/touch", sync_to_thread=True)
    def touch(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[None]:
        """Note that the user was in touch with somebody today."""
        here, visitor = companion(state), visitor_of(request.scope)
        with told(visitor):
            in_touch(here, person_id)
            with reading(here.engine) as connection:
                name = first_name(people.get(connection, person_id).name)
            visitor.say(f"Noted: you and {name} were in touch today. It can be undone in the note.")
        return go_to("/")

    @post("/today/people/{person_id:int}/end", sync_to_thread=True)
    def end(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[None]:
        """Choose somebody no more."""
        visitor = visitor_of(request.scope)
        with told(visitor), writing(state) as connection:
            deepening.end(connection, person_id, now=companion(state).clock())
            visitor.say(f"{people.get(connection, person_id).name} is chosen no more.")
        return go_to("/#deepening")


def _shown(
    here: Companion, find: str, *, form: Form[Happened] = EMPTY, at: int | None = None
) -> dict[str, object]:
    """What the template needs; `form` is one that came back, of the ask `at`."""
    deepened = deepening_of(here)
    taken = [it.person_id for it in deepened.people]
    return {
        "agenda": agenda(here),
        "week": week_of(here),
        "deepening": deepened,
        "find": find,
        "form": form,
        "at": at,
        "nobody": not here.book.everybody(),
        "found": _found(here, find, taken) if find.strip() else [],
    }


def _found(here: Companion, find: str, taken: list[int]) -> list[Person]:
    with reading(here.engine) as connection:
        found = people.search(connection, find)
    return [person for person in found if person.id not in taken][:_MOST_FOUND]
