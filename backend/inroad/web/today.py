"""`GET /api/today`: what to close, whom to thank, what is due, who is cooling."""

from datetime import date, timedelta

from litestar import Controller, Response, get
from litestar.datastructures import State
from litestar.params import FromQuery

from inroad.calendars import export
from inroad.domain.deepening import deepened
from inroad.domain.errors import DayTooFar
from inroad.domain.today import AHEAD, Item, Today, agenda, today
from inroad.store import deepening, kept_asks
from inroad.store.engine import reading
from inroad.web.connections import Companion, companion
from inroad.web.plan.current import asks_until, has_targets
from inroad.web.plan.files import planned_items

_FIRST, _LAST = 2000, 2200
"""Years; beyond them days cannot be reckoned with."""


class TodayController(Controller):
    """The day."""

    path = "/api/today"
    tags = ("today",)

    @get(sync_to_thread=True)
    def show(self, state: State, on: FromQuery[date | None] = None) -> Today:
        """What is to be done, what costs most when it is forgotten first; and what is coming."""
        here = companion(state)
        day = on or here.clock().astimezone().date()
        if not _FIRST <= day.year <= _LAST:
            raise DayTooFar
        return today(agenda_of(here, day), day)

    @get("/calendar", media_type=export.MEDIA_TYPE, sync_to_thread=True)
    def calendar(self, state: State) -> Response[bytes]:
        """The same as an iCalendar file, with what is due within a quarter."""
        return calendar_file(companion(state))


def agenda_of(here: Companion, on: date) -> list[Item]:
    """All that is due by the day `on` or will be."""
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        asks = kept_asks.listing(connection)
        chosen = deepening.chosen(connection)
        going = [deepened(here.book.person(connection, it.person_id), it, on) for it in chosen]
    found = agenda(asks, here.book.everybody(), going, on, here.constants)
    return found + _planned(here, on)


def _planned(here: Companion, on: date) -> list[Item]:
    """The asks of the plan; it is made for today alone."""
    if on != here.clock().astimezone().date() or not has_targets(here):
        return []
    return planned_items(asks_until(here, on + timedelta(days=AHEAD)))


def calendar_of(here: Companion) -> bytes:
    """What is due, as iCalendar."""
    now = here.clock()
    return export.icalendar(agenda_of(here, now.astimezone().date()), now)


def calendar_file(here: Companion) -> Response[bytes]:
    """The same, as a file to keep."""
    return Response(
        calendar_of(here),
        media_type=export.MEDIA_TYPE,
        headers={"Content-Disposition": 'attachment; filename="inroad.ics"'},
    )
