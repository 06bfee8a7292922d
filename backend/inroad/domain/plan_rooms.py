"""When one introducer can be asked in the weeks of a plan, and how often.

Every ask of a plan is held against the very limits that an ask of today is: budget, cool-down,
load and the user's own rules, with the asks planned before it as if they had been made.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import fine_on, limits
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.domain.timing import better_day
from inroad.domain.when import Whom
from inroad.domain.your_tie import your_tie

_WEEK = timedelta(days=7)
_MOST_SETS = 5_000
"""Sets of weeks that are looked at for one introducer."""

Weeks = tuple[int, ...]


class Room(Struct, frozen=True, kw_only=True):
    """For each week the day on which an introducer would be asked; None where they would not be.

    `past` is what was asked and given so far, and the user's own rules, of which all limits come.
    """

    introducer: int
    days: tuple[date | None, ...]
    past: Acquaintance = Acquaintance()

    @property
    def open(self) -> set[int]:
        """The weeks in which they can be asked at all."""
        return {week for week, day in enumerate(self.days) if day is not None}

    def fits(self, weeks: Sequence[int], constants: Constants = DEFAULT) -> bool:
        """Whether they can be asked in all of these weeks, once in each."""
        return fits(self.days, self.past, tuple(sorted(weeks)), constants)

    def most(self, constants: Constants = DEFAULT) -> dict[tuple[int, int], int]:
        """How often they can be asked from one week to another, both included."""
        return most(self.days, self.past, constants)


def room_of(
    introducer: int,
    them: Acquaintance,
    whom: Whom,
    on: date,
    weeks: int,
    constants: Constants = DEFAULT,
) -> Room:
    """The room of one introducer; `whom` has their busy seasons and days off.

    In each week the day is the first that is fine by everything that happened so far.
    """
    past = Acquaintance(asks=them.asks, favours_given=them.favours_given, rules=them.rules)
    free = _free_on(them, on, constants)
    starts = (on + week * _WEEK for week in range(weeks))
    days = tuple(
        None if free is None else _day(past, whom, max(start, free), start + _WEEK, constants)
        for start in starts
    )
    return Room(introducer=introducer, days=days, past=past)


def closed_weeks(whom: Whom, on: date, weeks: int) -> frozenset[int]:
    """The weeks of a plan in which a target is too busy on every single day."""
    starts = (on + week * _WEEK for week in range(weeks))
    days = [(better_day([whom], start), start + _WEEK) for start in starts]
    return frozenset(week for week, (day, end) in enumerate(days) if day is None or day >= end)


def fits(
    days: tuple[date | None, ...], past: Acquaintance, weeks: Weeks, constants: Constants
) -> bool:
    """Whether an ask on the day of each of these weeks, in their order, keeps to all limits."""
    asked = tuple(day for week in weeks if (day := days[week]) is not None)
    return len(set(weeks)) == len(weeks) == len(asked) and _keeps(asked, past, constants)


@lru_cache(maxsize=100_000)
def _keeps(days: tuple[date, ...], past: Acquaintance, constants: Constants) -> bool:
    """Whether asks on these days, one after the other, keep to all limits."""
    if not days:
        return True
    *before, day = days
    asks = (*past.asks, *(PastAsk(on=earlier, result="yes") for earlier in before))
    return _keeps(tuple(before), past, constants) and not limits(
        replace(past, asks=asks), day, constants
    )


@lru_cache(maxsize=4_096)
def most(
    days: tuple[date | None, ...], past: Acquaintance, constants: Constants
) -> dict[tuple[int, int], int]:
    """For the first and the last week of every span, the most asks that fit in it.

    Where there are too many ways to ask, all that is said is how many weeks are open.
    """
    found: dict[tuple[int, int], int] = {}
    every = list(islice(_that_fit(days, past, (), constants), _MOST_SETS + 1))
    if len(every) > _MOST_SETS:
        return _open_weeks(days)
    for weeks in every:
        span = (weeks[0], weeks[-1])
        found[span] = max(found.get(span, 0), len(weeks))
    count = len(days)
    for length in range(1, count + 1):
        for first in range(count - length + 1):
            last = first + length - 1
            inner = ((first + 1, last), (first, last - 1)) if length > 1 else ()
            found[first, last] = max(
                found.get((first, last), 0), *(found[span] for span in inner), 0
            )
    return found


def _open_weeks(days: tuple[date | None, ...]) -> dict[tuple[int, int], int]:
    return {
        (first, last): sum(day is not None for day in days[first : last + 1])
        for first in range(len(days))
        for last in range(first, len(days))
    }


def _that_fit(
    days: tuple[date | None, ...], past: Acquaintance, so_far: Weeks, constants: Constants
) -> Iterator[Weeks]:
    """All sets of weeks that fit. What does not fit fits no better with another week."""
    for week in range(so_far[-1] + 1 if so_far else 0, len(days)):
        weeks = (*so_far, week)
        if fits(days, past, weeks, constants):
            yield weeks
            yield from _that_fit(days, past, weeks, constants)


def _free_on(them: Acquaintance, on: date, constants: Constants) -> date | None:
    """From when nothing but limits speaks against asking; None where that has no date."""
    block, free = them.do_not_ask, on
    if them.caution or (block is not None and (block.hold != "date" or block.until is None)):
        return None
    if block is not None and block.until is not None:
        free = max(free, block.until)
    pending = your_tie(them, on, constants).pending
    if pending is not None:
        free = max(free, pending.on + timedelta(days=constants.silent_after))
    return free


def _day(past: Acquaintance, whom: Whom, day: date, end: date, constants: Constants) -> date | None:
    """The first day before `end` on which neither season, day off nor limit is in the way."""
    while day < end:
        better = better_day([whom], day)
        if better is None:
            return None
        fine = fine_on(past, better, constants)
        if fine == day:
            return day
        day = fine
    return None
