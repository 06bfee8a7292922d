"""The plan as files: a table for a spreadsheet, and a calendar."""

from collections.abc import Iterable, Iterator, Mapping

from inroad.calendars import export
from inroad.domain.people import Person
from inroad.domain.plan import MOST_WEEKS
from inroad.domain.today import Item, planned_item
from inroad.exporters.plans import PlanRow, plan_csv
from inroad.store import people
from inroad.store.engine import reading
from inroad.web.connections import Companion
from inroad.web.plan.views import PlanAsk, PlanView

_AHEAD = 7 * MOST_WEEKS


def plan_table(here: Companion, plan: PlanView) -> bytes:
    """The plan as CSV, with whom it leaves out."""
    asks = [ask for week in plan.weeks for ask in week.asks]
    ids = {i for ask in asks for i in (ask.introducer_id, ask.target_id)}
    ids |= {it.target_id for group in plan.left_out for it in group.targets if it.target_id}
    with reading(here.engine) as connection:
        found = people.several(connection, ids)
    return b"".join(plan_csv(_rows(plan, found)))


def plan_calendar(here: Companion, plan: PlanView) -> bytes:
    """The plan as iCalendar: an event for each target, whoever is asked and when."""
    asks = [ask for week in plan.weeks for ask in week.asks]
    return export.icalendar(planned_items(asks), here.clock(), ahead=_AHEAD)


def planned_items(asks: Iterable[PlanAsk]) -> list[Item]:
    """The asks of a plan as things to do, on their days."""
    return [
        planned_item(
            ask.introducer_id, ask.introducer, ask.target_id, ask.target, ask.first, ask.on
        )
        for ask in asks
    ]


def _rows(plan: PlanView, found: Mapping[int, Person]) -> Iterator[PlanRow]:
    def url(person_id: int | None) -> str | None:
        person = found.get(person_id or 0)
        return person.url if person else None

    for week in plan.weeks:
        for ask in week.asks:
            yield PlanRow(
                on=ask.on,
                introducer=ask.introducer,
                target=ask.target,
                promised=ask.promised,
                why=ask.why,
                introducer_url=url(ask.introducer_id),
                target_url=url(ask.target_id),
            )
    for group in plan.left_out:
        for left in group.targets:
            yield PlanRow(
                on=None,
                introducer="",
                target=left.target,
                promised=False,
                why=left.text,
                introducer_url=None,
                target_url=url(left.target_id),
            )
