"""What is due as an iCalendar file, for any calendar: all-day events, no times, no alarms.

The same thing keeps its UID, so that a file that is imported again changes events and doubles none.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from inroad import __version__
from inroad.domain.today import Item

if TYPE_CHECKING:
    from icalendar import Event

MEDIA_TYPE = "text/calendar"
AHEAD = 92
"""Days: a quarter. What lies farther off is not known well enough."""


def icalendar(items: Iterable[Item], now: datetime, *, ahead: int = AHEAD) -> bytes:
    """The things that are due by now or within so many days; what is late stands on today.

    `now` is aware. Only names and days go in: a calendar may be shared.
    """
    from icalendar import Calendar

    today = now.astimezone().date()
    calendar = Calendar()
    calendar.add("prodid", f"-//Inroad//Inroad {__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Inroad")
    for item in sorted(items, key=lambda it: (it.since, it.key)):
        if item.since <= today + timedelta(days=ahead):
            calendar.add_component(_event(item, max(item.since, today), now))
    found: bytes = calendar.to_ical()
    return found


def _event(item: Item, day: date, now: datetime) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{item.key}@inroad")
    event.add("dtstamp", now)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", f"{item.name}: {item.next}")
    event.add("description", item.why)
    event.add("transp", "TRANSPARENT")
    return event
