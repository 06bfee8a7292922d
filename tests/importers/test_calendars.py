"""iCalendar: who met the user, and when."""

from datetime import date

import pytest

from inroad.domain.found import Own
from tests.importers.files import occasions, parts, reasons, records

ME = Own(aliases=("mail:noa@quill.example",))
NOA = "ATTENDEE;CN=Noa Quill;PARTSTAT=ACCEPTED:mailto:noa@quill.example"
ILSE = 'ATTENDEE;CN="Brandt, Ilse";PARTSTAT=ACCEPTED:mailto:Ilse@feldhaus.example'
OTTO = "ATTENDEE;CN=otto@feldhaus.example:mailto:otto@feldhaus.example"
ROOM = "ATTENDEE;CUTYPE=ROOM;CN=Blue room:mailto:blue@feldhaus.example"


def event(
    *lines: str, uid: str = "e1", start: str = "DTSTART;TZID=Europe/Berlin:20260302T233000"
) -> str:
    """An event."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", start, *lines, "END:VEVENT", ""])


def calendar(*events: str) -> str:
    """A calendar of events."""
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n"


def days(*lines: str, start: str = "DTSTART:20260302T090000Z") -> list[date]:
    """The days of a series with Ilse."""
    return [it.on for it in occasions(calendar(event(NOA, ILSE, *lines, start=start)), ME)]


def test_a_meeting_is_with_each_of_the_others() -> None:
    alarm = "BEGIN:VALARM\r\nATTENDEE:mailto:alarm@x.example\r\nEND:VALARM"
    (met,) = occasions(calendar(event(NOA, ILSE, OTTO, ROOM, alarm)), ME)
    assert parts(met) == [
        ("mail:ilse@feldhaus.example", "meeting", "together"),
        ("mail:otto@feldhaus.example", "meeting", "together"),
    ]
    assert (met.on, met.people) == (date(2026, 3, 2), 3)
    assert met.key == "calendar:e1:2026-03-02"
    assert [it.who.name for it in met.parts] == ["Ilse Brandt", ""]


def test_who_declined_was_not_there() -> None:
    declined = OTTO.replace("ATTENDEE;", "ATTENDEE;PARTSTAT=DECLINED;")
    (met,) = occasions(calendar(event(NOA, ILSE, declined)), ME)
    assert [it.who.name for it in met.parts] == ["Ilse Brandt"]


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        ((NOA, ILSE, "STATUS:CANCELLED"), "it was cancelled"),
        ((NOA.replace("ACCEPTED", "DECLINED"), ILSE), "you declined it"),
        ((NOA, ROOM), "nobody else took part"),
        ((), "nobody else took part"),
    ],
)
def test_what_was_no_meeting_is_skipped(lines: tuple[str, ...], reason: str) -> None:
    found = records(calendar(event(NOA, ILSE), event(*lines, uid="e2")), ME)
    assert reasons(found) == [(2, reason)]


def test_what_lies_ahead_is_no_meeting_yet() -> None:
    ahead = event(NOA, ILSE, uid="e2", start="DTSTART;VALUE=DATE:20270101")
    assert reasons(records(calendar(event(NOA, ILSE), ahead), ME)) == [(2, "it lies ahead")]


def test_a_series_is_each_of_its_days_until_today() -> None:
    assert days("RRULE:FREQ=WEEKLY;COUNT=3") == [
        date(2026, 3, 2),
        date(2026, 3, 9),
        date(2026, 3, 16),
    ]
    assert len(days("RRULE:FREQ=WEEKLY")) == 10
    assert days("RRULE:FREQ=WEEKLY;UNTIL=20260309T090000Z", "EXDATE:20260302T090000Z") == [
        date(2026, 3, 9)
    ]
    assert days("RRULE:FREQ=MONTHLY;BYDAY=1MO") == [
        date(2026, 3, 2),
        date(2026, 4, 6),
        date(2026, 5, 4),
    ]


@pytest.mark.parametrize("rule", ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY"])
@pytest.mark.timeout(20)
def test_a_rule_that_would_be_followed_for_ever_is_one_day(rule: str) -> None:
    assert days(f"RRULE:{rule}") == [date(2026, 3, 2)]


def test_the_user_is_the_calendars_owner_or_who_is_in_most() -> None:
    named = calendar(event(NOA, ILSE)).replace(
        "VERSION:2.0\r\n", "VERSION:2.0\r\nX-WR-CALNAME:noa@quill.example\r\n"
    )
    frequent = calendar(event(NOA, ILSE), event(NOA, OTTO, uid="e2"))
    for text in (named, frequent):
        assert parts(occasions(text)[0]) == [("mail:ilse@feldhaus.example", "meeting", "together")]


def test_a_broken_event_harms_no_other() -> None:
    found = records(
        calendar(event(NOA, ILSE), event(NOA, ILSE, uid="e2", start="DTSTART:soon")), ME
    )
    assert len(found) == 2
    assert reasons(found)[0][0] == 2
