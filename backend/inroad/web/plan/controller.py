"""The plan over the API: whom to ask for whom, what for, and when."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

import sqlalchemy as sa
from litestar import Controller, Response, delete, get, post, put
from litestar.datastructures import State
from litestar.params import FromPath, JSONBody
from msgspec import Meta, Struct
from msgspec.structs import replace

from inroad.calendars import export
from inroad.domain.errors import Conflict, NotAcceptable
from inroad.domain.plan.changes import Seen, last_day
from inroad.domain.targets import Stars
from inroad.domain.wording import long_day
from inroad.store import planned, target_lists
from inroad.store.engine import reading, writing
from inroad.store.planned import AsksAWeek, PlanSettings, Weeks
from inroad.web.connections import Companion, companion
from inroad.web.plan.current import how_of, plan_now, seen_by, view_of, wishes_of
from inroad.web.plan.files import plan_calendar, plan_table
from inroad.web.plan.reckoning import Wish, plan_for
from inroad.web.plan.views import LeftOutTarget, PlanView

if TYPE_CHECKING:
    from inroad.domain.named import Named

CSV = "text/csv; charset=utf-8"
MOST_GIVEN = 10_000
"""Targets of one plan."""
MOST_NAMED = 200
"""Targets of one group that is left out; the table has all of them."""
_Text = Annotated[str, Meta(max_length=2_000)]


class DayGone(NotAcceptable):
    title = "That day has passed"

    def __init__(self) -> None:
        super().__init__("Choose today or a later day for the ask.")


class NoPathToPromise(Conflict):
    title = "They are not known to know each other"

    def __init__(self) -> None:
        super().__init__(
            "Only an ask that could come about can be kept. Say first how well they know each "
            "other, or plan it through somebody else."
        )


class DayBeyondPlan(NotAcceptable):
    title = "No plan goes that far"

    def __init__(self, last: date, on: date) -> None:
        super().__init__(f"Choose a day until {long_day(last, on)}.")


class GivenTarget(Struct, frozen=True, kw_only=True):
    """Somebody to plan for: by number, by the address of their profile, or by name and company.

    A company alone means everybody who is known to be there, the user's own contacts aside.
    """

    person_id: int | None = None
    name: _Text | None = None
    company: _Text | None = None
    url: _Text | None = None
    stars: Stars | None = None


class NewPlan(Struct, kw_only=True, frozen=True):
    """What to plan. Without `targets` those of the kept lists; what is left out is as the user
    set it. Where anything is given, nothing of the answer is kept.
    """

    targets: Annotated[list[GivenTarget], Meta(max_length=MOST_GIVEN)] | None = None
    asks_per_week: AsksAWeek | None = None
    weeks: Weeks | None = None
    lists: list[int] | None = None


class PlanChoice(Struct, kw_only=True, frozen=True):
    """How to plan from now on: null asks are as many as the user's own week has, null lists all.

    Without a single list nobody is planned for.
    """

    asks_per_week: AsksAWeek | None = None
    weeks: Weeks = planned.USUAL_WEEKS
    lists: list[int] | None = None


class NewPromise(Struct, kw_only=True, frozen=True):
    """An ask that is settled: it stays in the plan. Without a day: the one it is planned for."""

    introducer_id: int
    target_id: int
    on: date | None = None


class PlanController(Controller):
    """Which asks to make, in which week."""

    path = "/api/plan"
    tags = ("plan",)

    @get(sync_to_thread=True)
    def show(self, state: State) -> PlanView:
        """The plan for the kept lists, as it is today, and what changed since it was last seen."""
        return plan_now(companion(state), most=MOST_NAMED)

    @post(status_code=200, sync_to_thread=True)
    def make(self, data: JSONBody[NewPlan], state: State) -> PlanView:
        """A plan for these targets, or with other asks a week or weeks: what if? With nothing
        given it is the current plan.
        """
        return plan_of(companion(state), data, most=MOST_NAMED)

    @put("/settings", sync_to_thread=True)
    def choose(self, data: JSONBody[PlanChoice], state: State) -> PlanView:
        """Plan so from now on."""
        here = companion(state)
        set_plan(here, data)
        return plan_now(here, most=MOST_NAMED)

    @post("/promises", status_code=200, sync_to_thread=True)
    def promise(self, data: JSONBody[NewPromise], state: State) -> PlanView:
        """Settle an ask: whatever else is planned anew, it stays."""
        here = companion(state)
        promise(here, data)
        return plan_now(here, most=MOST_NAMED)

    @delete("/promises/{target_id:int}", status_code=200, sync_to_thread=True)
    def let_go(self, target_id: FromPath[int], state: State) -> PlanView:
        """Settle an ask no more."""
        here = companion(state)
        let_go(here, target_id)
        return plan_now(here, most=MOST_NAMED)


@get("/api/plan.csv", media_type=CSV, sync_to_thread=True)
def plan_csv_file(state: State) -> Response[bytes]:
    """The plan as a table, with whom it leaves out and why."""
    return table_file(companion(state))


@get("/api/plan.ics", media_type=export.MEDIA_TYPE, sync_to_thread=True)
def plan_ics_file(state: State) -> Response[bytes]:
    """The plan as an iCalendar file: an event for each target, which changes as the plan does."""
    return calendar_file(companion(state))


plan_routes = (PlanController, plan_csv_file, plan_ics_file)


def plan_of(
    here: Companion, new: NewPlan, *, keep: bool = True, most: int | None = None
) -> PlanView:
    """The plan that is asked for; the current one where nothing is, and it alone is kept."""
    if new == NewPlan():
        return plan_now(here, keep=keep, most=most)
    if new.targets is None:
        return plan_with(here, new, None, most=most)
    from inroad.web.plan.given import named  # it reads names: a start needs none

    return plan_with(here, new, named(new.targets), most=most)


def plan_with(
    here: Companion,
    new: NewPlan,
    lines: "Sequence[Named] | None",
    *,
    most: int | None = None,
) -> PlanView:
    """The plan for whom these lines name, or for the kept lists (None); nothing of it is kept.

    Raises UnknownTargetList.
    """
    with reading(here.engine) as connection:
        for list_id in new.lists or ():
            target_lists.check(connection, list_id)
        here.book.catch_up(connection)
        kept = planned.load_settings(connection)
        lists = tuple(new.lists) if new.lists is not None else kept.lists
        how = replace(
            kept,
            asks_a_week=new.asks_per_week or kept.asks_a_week,
            weeks=new.weeks or kept.weeks,
            lists=lists,
        )
        before = seen_by(connection, here.clock().astimezone().date())
        wishes, unknown = _wishes(connection, lines, how)
    made = plan_for(here, wishes, how_of(here, how), _promises(before))
    return view_of(here, made, wanted=how.asks_a_week or 0, unknown=unknown, most=most)


def _wishes(
    connection: sa.Connection, lines: "Sequence[Named] | None", how: PlanSettings
) -> tuple[list[Wish], list[LeftOutTarget]]:
    if lines is None:
        return wishes_of(connection, how), []
    from inroad.web.plan.given import meant

    return meant(connection, lines)


def _promises(before: Sequence[Seen]) -> list[Seen]:
    """What was promised binds every plan."""
    return [it for it in before if it.promised]


def set_plan(here: Companion, new: PlanChoice) -> None:
    """Keep how to plan. Raises UnknownTargetList."""
    lists = None if new.lists is None else tuple(sorted(set(new.lists)))
    how = PlanSettings(asks_a_week=new.asks_per_week, weeks=new.weeks, lists=lists)
    with writing(here.engine) as connection:
        for list_id in lists or ():
            target_lists.check(connection, list_id)
        planned.save_settings(connection, how, now=here.clock())


def promise(here: Companion, new: NewPromise) -> None:
    """Settle an ask. Raises DayGone, DayBeyondPlan, UnknownPerson, OwnIntroducer,
    NoPathToPromise.
    """
    now = here.clock()
    today = now.astimezone().date()
    if new.on is not None and new.on < today:
        raise DayGone
    if new.on is not None and new.on > last_day(today):
        raise DayBeyondPlan(last_day(today), today)
    with writing(here.engine) as connection:
        pair = (new.introducer_id, new.target_id)
        seen = {it.pair: it.on for it in seen_by(connection, today)}
        on = new.on or seen.get(pair, today)
        planned.promise(connection, *pair, on, now=now)
        if pair not in seen and not _is_path(here, *pair):
            raise NoPathToPromise


def _is_path(here: Companion, introducer: int, target: int) -> bool:
    """Whether asking this introducer could lead to the target at all."""
    from inroad.web.held_map import map_of

    with map_of(here) as over:
        return any(
            path.asks[0].introducer == introducer for path in over.introducers(target, MOST_GIVEN)
        )


def let_go(here: Companion, target_id: int) -> None:
    """Settle the ask for a target no more; twice is once."""
    with writing(here.engine) as connection:
        planned.let_go(connection, [target_id])


def table_file(here: Companion) -> Response[bytes]:
    """The plan as CSV, as a file to keep."""
    table = plan_table(here, plan_now(here, keep=False))
    return _file(table, CSV, "inroad-plan.csv")


def calendar_file(here: Companion) -> Response[bytes]:
    """The plan as iCalendar, as a file to keep."""
    made = plan_calendar(here, plan_now(here, keep=False))
    return _file(made, export.MEDIA_TYPE, "inroad-plan.ics")


def _file(body: bytes, media_type: str, name: str) -> Response[bytes]:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=media_type, headers=headers)
