"""The calendar of a plan: weeks run from Monday to Sunday, and the first is the running one.

So a day that passes moves no ask to another week. The user's own budget is of any seven days: an
ask waits where the days before it are full.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.budget import Week, lately
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import fine_on, keeps
from inroad.domain.plan import Plan, PlannedAsk
from inroad.domain.plan.rooms import Room, room_of
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.domain.timing import better_day
from inroad.domain.when import WEEKEND, Whom
from inroad.domain.wording import long_day

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STEPS = 400
"""Days that are tried for one ask."""


def monday(day: date) -> date:
    """The first day of the week of a day."""
    return day - timedelta(days=day.weekday())


def week_of(day: date, on: date) -> int:
    """In which week of a plan made on the day `on` another day is; below 0 for those before."""
    return (monday(day) - monday(on)).days // 7


def week_name(week: int, on: date) -> str:
    """What a week of a plan made on the day `on` is called."""
    if week < 2:
        return ("this week", "next week")[week] if week >= 0 else "an earlier week"
    return f"the week of {long_day(monday(on) + week * _WEEK, on)}"


def made_already(week: Week, asks_a_week: int, on: date, settled: Iterable[date] = ()) -> int:
    """How many of the asks of the running week there is no room for any more.

    Those made since Monday count, and those that the budget of seven days has no room for on any
    working day that is left. The promises, on their days `settled`, take room of it.
    """
    since = sum(monday(on) <= day <= on for day in week.asked)
    return max(since, asks_a_week - _room_left(week, asks_a_week, on, settled))


def _room_left(week: Week, most: int, on: date, settled: Iterable[date]) -> int:
    """How many asks the running week has room for, the promises of this week included."""
    promised = [max(on, day) for day in settled]
    found, day, end = sum(week_of(it, on) == 0 for it in promised), on, monday(on) + _WEEK
    asked = (*lately(week, on).asked, *promised)
    while day < end and found < most:
        if day.weekday() in WEEKEND or not _has_room(replace(week, asked=asked), day):
            day += _DAY
        else:
            asked, found = (*asked, day), found + 1
    return found


class Start(Struct, frozen=True, kw_only=True):
    """The room of an introducer; `soonest` is the first day of the running week that is left, None
    where there is none.

    The room's own day of that week may have passed: so the weeks that go together stay the same
    from Monday to Sunday, for who is asked some days late is asked so much later the next time.
    """

    room: Room
    soonest: date | None
    whom: Whom


def start_of(
    introducer: int,
    them: Acquaintance,
    whom: Whom,
    on: date,
    weeks: int,
    constants: Constants = DEFAULT,
    since: date | None = None,
) -> Start:
    """Where an introducer stands on the day `on`; before `since` the user asks nobody."""
    first = monday(on)
    room = room_of(introducer, them, whom, first, weeks, constants, since or on)
    soonest = room.days[0]
    if soonest is not None and not any(ask.on >= first for ask in them.asks):
        from_monday = room_of(introducer, them, whom, first, 1, constants)
        room = replace(room, days=(from_monday.days[0] or soonest, *room.days[1:]))
    return Start(room=room, soonest=soonest, whom=whom)


def days_of(
    plan: Plan,
    starts: Mapping[int, Start],
    settled: Mapping[int, date],
    before: Mapping[int, date],
    week: Week,
    on: date,
    constants: Constants = DEFAULT,
) -> dict[int, date]:
    """The day of the ask for each target, spread over the working days of its week.

    Each keeps to all limits beside those before it and the promises, sooner or later: no seven
    days have more asks than the user's most, and nobody is asked too soon again. Where none of the
    week's days does, it is the first after them. `settled` are the days of the promises, by
    target; the day that an ask had `before` stays its day.
    """
    days = _Days(starts, week, on, constants)
    for ask in plan.asks:
        if ask.target in settled or ask.introducer not in starts:
            due = max(on, monday(on) + ask.week * _WEEK)
            days.take(ask, settled.get(ask.target, due))
    for ask in sorted(plan.asks, key=lambda it: _turn(it, before)):
        if ask.target not in days.found:
            days.take(ask, days.day_of(ask, before.get(ask.target)))
    return days.found


class _Days:
    """The days that are taken so far: by asks that were made, and by those of the plan."""

    def __init__(
        self, starts: Mapping[int, Start], week: Week, on: date, constants: Constants
    ) -> None:
        self.found: dict[int, date] = {}
        self._starts = starts
        self._week = lately(week, on)
        self._on = on
        self._constants = constants
        self._made: dict[int, tuple[PastAsk, ...]] = {}

    def take(self, ask: PlannedAsk, day: date) -> None:
        """An ask on its day; one that is late is made today at the earliest."""
        made = max(self._on, day)
        self.found[ask.target] = day
        self._week = replace(self._week, asked=(*self._week.asked, made))
        already = self._made.get(ask.introducer, ())
        self._made[ask.introducer] = (*already, PastAsk(on=made, result="yes"))

    def day_of(self, ask: PlannedAsk, was: date | None) -> date:
        """The day that it had, else the one with the fewest asks so far, else any that is fine."""
        start = self._starts[ask.introducer]
        first = max(self._on, (start.soonest if ask.week == 0 else ask.on) or self._on)
        days = self._fine_days(ask.introducer, first)
        if was in days:
            return was
        counts = Counter(self.found.values())
        if was is not None and was < self._on:  # it is late, and due at once
            counts.clear()
        found = min(days, key=lambda day: (counts[day], day), default=None)
        return found or self._first_fine(ask.introducer, first)

    def _fine_days(self, introducer: int, first: date) -> list[date]:
        end = monday(first) + _WEEK
        every = (first + number * _DAY for number in range((end - first).days))
        return [day for day in every if self._next(introducer, day) == day]

    def _first_fine(self, introducer: int, first: date) -> date:
        day = first
        for _ in range(_STEPS):
            better = self._next(introducer, day)
            if better is None:
                return first
            if better == day:
                return day
            day = better
        return first

    def _next(self, introducer: int, day: date) -> date | None:
        """The day itself if nothing speaks against an ask, else the next that may be better."""
        start = self._starts[introducer]
        asks = (*start.room.past.asks, *self._made.get(introducer, ()))
        past = replace(start.room.past, asks=asks)
        better = better_day([start.whom], fine_on(past, day, self._constants))
        if better != day:
            return better
        later = [ask.on for ask in asks if ask.on > day]
        is_fine = all(_stands(past, other, day, self._constants) for other in later)
        return day if is_fine and _has_room(self._week, day) else day + _DAY


def _stands(past: Acquaintance, other: date, day: date, constants: Constants) -> bool:
    """Whether an ask on the day `other` is no worse for one more on an earlier day."""
    before = tuple(ask for ask in past.asks if ask.on < other)
    more = (*before, PastAsk(on=day, result="yes"))
    return keeps(replace(past, asks=more), other, constants) or not keeps(
        replace(past, asks=before), other, constants
    )


def _turn(ask: PlannedAsk, before: Mapping[int, date]) -> tuple[int, bool, float, int]:
    """Those whose day stays come first in their week, then what adds most."""
    return (ask.week, ask.target not in before, -ask.expected, ask.target)


def _has_room(week: Week, day: date) -> bool:
    """Whether no seven days would have more than the most, with one more ask on this day."""
    ends = [day, *(other for other in week.asked if day < other < day + _WEEK)]
    counts = (sum(end - _WEEK < other <= end for other in week.asked) for end in ends)
    return week.most is None or all(count < week.most for count in counts)
