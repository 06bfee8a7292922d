"""The plan: whom to ask for whom in which week, what changed, and whom it leaves out and why."""

from datetime import date, timedelta
from typing import Annotated

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Meta, Struct

from inroad.domain.called import first_name
from inroad.domain.plan import MOST_WEEKS
from inroad.domain.plan.words import WhyLeft
from inroad.domain.wording import long_day
from inroad.store import people, planned, rules, target_lists
from inroad.store.engine import reading
from inroad.store.planned import USUAL_WEEKS, AsksAWeek, Weeks
from inroad.store.rules import RuleChange
from inroad.web.connections import Companion, companion, writing
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.plan.controller import (
    DayGone,
    NewPromise,
    PlanChoice,
    calendar_file,
    let_go,
    promise,
    set_plan,
    table_file,
)
from inroad.web.plan.current import plan_now
from inroad.web.visitor import visitor_of

_SHOWN, _ALL_SHOWN = 12, 500
"""Targets of one group that are shown at once; and when all are asked for."""
_ALIKE: tuple[WhyLeft, ...] = ("weeks_full", "introducers_taken", "closed", "no_path", "known")
"""Where the title of the group says all there is to say of each."""


class Choice(Struct, kw_only=True, frozen=True):
    """How to plan: no number of asks is as many as the user's own week has, no list is all."""

    asks: AsksAWeek | None = None
    weeks: Weeks = USUAL_WEEKS
    lists: list[Annotated[str, Meta(pattern=r"^\d{1,9}$")]] = []


class LetGo(Struct, kw_only=True, frozen=True):
    """A target whose ask is settled no more."""

    target_id: int


class Rest(Struct, kw_only=True, frozen=True):
    """Somebody who is asked for nothing until a day."""

    person_id: int
    until: date


class PlanPage(Controller):
    """The weeks to come."""

    path = "/plan"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State, all: FromQuery[str] = "") -> Response[str]:
        """The plan as it is now; `all` is a reason of which every target is shown."""
        return page(request, "plan.html", **_shown(companion(state), more=all))

    @post(sync_to_thread=True)
    def choose(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Plan with other asks a week, weeks or lists from now on."""
        here, form = companion(state), read_form(request, Choice)
        if form.value is None:
            return page_again(request, "plan.html", **_shown(here, form=form))
        lists = [int(it) for it in form.value.lists] or None
        choice = PlanChoice(asks_per_week=form.value.asks, weeks=form.value.weeks, lists=lists)
        with told(visitor_of(request.scope)):
            set_plan(here, choice)
            visitor_of(request.scope).say("Planned anew.")
        return go_to("/plan")

    @post("/keep", sync_to_thread=True)
    def keep(self, request: PageRequest, state: State) -> Response[None]:
        """Settle an ask."""
        visitor = visitor_of(request.scope)
        with told(visitor):
            promise(companion(state), whole(read_form(request, NewPromise)))
            visitor.say("Kept: this ask stays, whatever else is planned anew.")
        return go_to("/plan")

    @post("/let-go", sync_to_thread=True)
    def free(self, request: PageRequest, state: State) -> Response[None]:
        """Settle an ask no more."""
        visitor = visitor_of(request.scope)
        with told(visitor):
            let_go(companion(state), whole(read_form(request, LetGo)).target_id)
            visitor.say("Let go: this ask is planned as all others are.")
        return go_to("/plan")

    @post("/rest", sync_to_thread=True)
    def rest(self, request: PageRequest, state: State) -> Response[None]:
        """Ask somebody for nothing until a day: a rule of the user's own, which the plan keeps."""
        now, visitor = companion(state).clock(), visitor_of(request.scope)
        with told(visitor), writing(state) as connection:
            it = whole(read_form(request, Rest))
            if it.until <= now.astimezone().date():
                raise DayGone
            rules.save(connection, it.person_id, RuleChange(not_before=it.until), now=now)
            name = first_name(people.get(connection, it.person_id).name)
            day = long_day(it.until, now.astimezone().date())
            visitor.say(f"{name} is left in peace until {day}.")
        return go_to("/plan")


@get("/plan.csv", sync_to_thread=True)
def plan_table_page(state: State) -> Response[bytes]:
    """The plan for a spreadsheet."""
    return table_file(companion(state))


@get("/plan.ics", sync_to_thread=True)
def plan_calendar_page(state: State) -> Response[bytes]:
    """The plan for a calendar."""
    return calendar_file(companion(state))


plan_pages = (PlanPage, plan_table_page, plan_calendar_page)


def _shown(here: Companion, *, form: Form[Choice] = EMPTY, more: str = "") -> dict[str, object]:
    plan = plan_now(here, most=_ALL_SHOWN)
    with reading(here.engine) as connection:
        lists = target_lists.listing(connection)
        how = planned.load_settings(connection)
    return {
        "plan": plan,
        "form": form,
        "lists": lists,
        "how": how,
        "chosen": _chosen(form, how.lists),
        "chosen_there": sum(it.id in (how.lists or ()) for it in lists),
        "shown": {it.why: _ALL_SHOWN if it.why == more else _SHOWN for it in plan.left_out},
        "more": more,
        "alike": _ALIKE,
        "most_weeks": MOST_WEEKS,
        "rested": plan.on + timedelta(days=here.constants.pause_days),
    }


def _chosen(form: Form[Choice], lists: tuple[int, ...] | None) -> set[str]:
    """The lists that are ticked: as they were sent, else as they are kept."""
    if form.typed:
        return set(form.typed.get("lists", ()))
    return {str(it) for it in lists or ()}
