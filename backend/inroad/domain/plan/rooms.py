"""When one introducer can be asked in the weeks of a plan, and how often.

Every ask of a plan is held against the very limits that an ask of today is: budget, cool-down,
load and the user's own rules, with the asks planned before it as if they had been made.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import fine_on
from inroad.domain.plan.pace import Days, Pace
from inroad.domain.ties import Acquaintance
from inroad.domain.timing import better_day
from inroad.domain.when import Whom
from inroad.domain.your_tie import your_tie

_WEEK = timedelta(days=7)


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

    def pace(self, constants: Constants = DEFAULT) -> Pace:
        """How close together they can be asked."""
        return _pace(self.days, self.past, constants)

    def fits(self, weeks: Sequence[int], constants: Constants = DEFAULT) -> bool:
        """Whether they can be asked in all of these weeks, once in each."""
        return self.pace(constants).fits(weeks)

    def most(self, constants: Constants = DEFAULT) -> dict[tuple[int, int], int]:
        """How often they can be asked from one week to another, both included."""
        return self.pace(constants).most()


def room_of(
    introducer: int,
    them: Acquaintance,
    whom: Whom,
    on: date,
    weeks: int,
    constants: Constants = DEFAULT,
    since: date | None = None,
) -> Room:
    """The room of one introducer; `whom` has their busy seasons and days off.

    In each week the day is the first that is fine by everything that happened so far. Where some
    days of the first week have passed, `since` is the first that is left.
    """
    past = Acquaintance(asks=them.asks, favours_given=them.favours_given, rules=them.rules)
    free = _free_on(them, since or on, constants)
    starts = (on + week * _WEEK for week in range(weeks))
    days = tuple(
        None if free is None else _day(past, whom, max(start, free), start + _WEEK, constants)
        for start in starts
    )
    return Room(introducer=introducer, days=days, past=past)


def closed_weeks(whom: Whom, on: date, weeks: int, since: date | None = None) -> frozenset[int]:
    """The weeks of a plan in which a target is too busy on every single day, from `since` on."""
    starts = [on + week * _WEEK for week in range(weeks)]
    days = [(better_day([whom], max(start, since or on)), start + _WEEK) for start in starts]
    return frozenset(week for week, (day, end) in enumerate(days) if day is None or day >= end)


@lru_cache(maxsize=1_024)
def _pace(days: Days, past: Acquaintance, constants: Constants) -> Pace:
    """Shared, for many were never asked and have the same days."""
    return Pace(days, past, constants)


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
