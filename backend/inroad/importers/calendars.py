"""iCalendar: who met the user, and when. Titles, places and descriptions are not kept."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from msgspec import Struct

from inroad.domain.found import FoundOccasion, Part, Party, Record, Skipped
from inroad.domain.people import alias_of_email
from inroad.importers.blocks import blocks
from inroad.importers.encodings import text_of
from inroad.importers.identity import Tally, Who
from inroad.importers.names import mail_party
from inroad.importers.sources import Member

if TYPE_CHECKING:
    from icalendar import Component, vCalAddress

_WANTED = frozenset(
    "UID DTSTART STATUS ATTENDEE ORGANIZER RRULE RDATE EXDATE RECURRENCE-ID TRANSP".split()
)
_MOST_LOOKED_AT = 500
"""Events that settle who the user is."""
_MOST_TIMES = 600
"""Of one series: every week for more than eleven years."""
_MOST_PEOPLE = 100
"""A larger event is an audience: being in it says nothing of a tie."""
_PLAIN_PARTS = {"FREQ", "INTERVAL", "COUNT", "BYDAY", "UNTIL", "WKST"}
_CLOCK_PARTS = {"BYHOUR", "BYMINUTE", "BYSECOND", "UNTIL", "WKST"}
_NO_PERSON = {"ROOM", "RESOURCE", "GROUP"}


class Meeting(Struct):
    """One event or series as the file has it."""

    number: int
    uid: str
    days: list[date]
    there: list[Party]
    declined: list[Party]


def own_address(head: bytes) -> str | None:
    """Whose calendar it is, where its name is their address."""
    for line in text_of(head).splitlines()[:60]:
        if line.upper().startswith(("X-WR-CALNAME", "X-OWNER", "X-WR-RELCALID")):
            value = line.partition(":")[2].removeprefix("mailto:")
            if alias := alias_of_email(value):
                return alias
    return None


def tally(member: Member, into: Tally, today: date) -> None:
    """Count who takes part."""
    for meeting in islice(_meetings(member, today), _MOST_LOOKED_AT):
        if isinstance(meeting, Meeting) and meeting.there:
            into.add(meeting.there)


def meetings(member: Member, who: Who, today: date) -> Iterator[Record]:
    """An occasion for each time that the user met others, up to today.

    Skipped is what was cancelled, lies ahead, was declined by the user or had nobody else there.
    """
    for found in _meetings(member, today):
        if isinstance(found, Skipped):
            yield found
            continue
        reason = _why_not(found, who)
        if reason:
            yield Skipped(file=member.name, row=found.number, reason=reason)
            continue
        others = [it for it in found.there if not who.is_me(it)]
        parts = tuple(Part(other, "meeting", "together") for other in others)
        for day in found.days:
            key = f"calendar:{found.uid}:{day}"
            yield FoundOccasion(key, day, 1 + len(others), parts, member.name, found.number)


def _why_not(meeting: Meeting, who: Who) -> str:
    if not meeting.days:
        return "it lies ahead"
    if any(who.is_me(it) for it in meeting.declined):
        return "you declined it"
    if not any(not who.is_me(it) for it in meeting.there):
        return "nobody else took part"
    if not who.known:
        return "it is not clear which of the people in it you are"
    if len(meeting.there) > _MOST_PEOPLE:
        return f"it had more than {_MOST_PEOPLE} people"
    return ""


def _meetings(member: Member, today: date) -> Iterator[Meeting | Skipped]:
    from icalendar import Event

    for number, text in blocks(member, "VEVENT", _WANTED):
        try:
            event = Event.from_ical(text)
            cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
            meeting = None if cancelled else _meeting(event, number, today)
        except Exception as trouble:  # a parser of foreign text may raise anything
            reason = f"the event cannot be read ({str(trouble)[:120] or type(trouble).__name__})"
            yield Skipped(file=member.name, row=number, reason=reason)
            continue
        yield meeting or Skipped(file=member.name, row=number, reason="it was cancelled")


def _meeting(event: "Component", number: int, today: date) -> Meeting:
    there: dict[str, Party] = {}
    declined: list[Party] = []
    for address in (*_addresses(event, "ORGANIZER"), *_addresses(event, "ATTENDEE")):
        found = _party(address)
        if found is None:
            continue
        if str(address.params.get("PARTSTAT", "")).upper() == "DECLINED":
            declined.append(found)
            there.pop(found.key, None)
        elif found.key not in there or not there[found.key].name:
            there[found.key] = found
    uid = str(event.get("UID", "")) or f"without-uid-{number}"
    return Meeting(number, uid, _days(event, today), list(there.values()), declined)


def _party(address: "vCalAddress") -> Party | None:
    if str(address.params.get("CUTYPE", "")).upper() in _NO_PERSON:
        return None
    written = str(address)
    mail = written[7:] if written.lower().startswith("mailto:") else written
    return mail_party(str(address.params.get("CN", "")), mail)


def _addresses(event: "Component", name: str) -> Sequence["vCalAddress"]:
    found = event.get(name, [])
    return found if isinstance(found, list) else [found]


def _days(event: "Component", today: date) -> list[date]:
    """The days up to today on which it took place, by the clock of the event itself."""
    first = _day(event.decoded("DTSTART"))
    left_out = set(_listed(event, "EXDATE"))
    added = [day for day in _listed(event, "RDATE") if day <= today]
    repeated = _repeated(event, first, today) or ([first] if first <= today else [])
    return [day for day in dict.fromkeys((*repeated, *added)) if day not in left_out]


def _repeated(event: "Component", first: date, today: date) -> list[date]:
    """Each time of a series. The clock is left out: a day is all that counts."""
    from dateutil.rrule import rrulestr
    from icalendar.prop import vRecur

    rule = event.get("RRULE")
    if not isinstance(rule, vRecur) or not _is_bounded(rule):
        return []
    until = [_day(moment) for moment in rule.get("UNTIL", [])]
    text = ";".join(
        f"{name}={','.join(map(str, rule[name]))}" for name in rule if name not in _CLOCK_PARTS
    )
    begin = datetime.combine(first, time())
    last = datetime.combine(min([*until, today]), time())
    times = rrulestr(text, dtstart=begin)
    return [it.date() for it in takewhile(lambda it: it <= last, islice(times, _MOST_TIMES))]


def _is_bounded(rule: Mapping[str, Sequence[object]]) -> bool:
    """Whether it can be followed in no time. A rule that never comes true ("every 30 February") is
    tried until the year 9999, which takes long where every day is tried.
    """
    often = str(next(iter(rule.get("FREQ", [""])))).upper()
    if often in ("DAILY", "WEEKLY"):
        return set(rule) - _CLOCK_PARTS <= _PLAIN_PARTS
    return often in ("MONTHLY", "YEARLY")


def _listed(event: "Component", name: str) -> Iterator[date]:
    from icalendar.prop import vDDDLists

    found = event.get(name, [])
    for dates in found if isinstance(found, list) else [found]:
        if isinstance(dates, vDDDLists):
            yield from (_day(it.dt) for it in dates.dts if isinstance(it.dt, date))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
