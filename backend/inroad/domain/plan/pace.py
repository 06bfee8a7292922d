"""How close together one person can be asked in the weeks of a plan.

The limits are those of `limits`, held against asks that are planned one after the other. What they
need again and again is reckoned once: what is left in each week of the load of an ask in another,
and how much room its quarter and its year have.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from msgspec.structs import replace

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import QUARTER, YEAR, Past, keeps
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.domain.willingness import load_of

Days = tuple[date | None, ...]
"""Of each week the day on which somebody would be asked; None where they would not be."""


class Asked(NamedTuple):
    """Asks in these weeks, and whether the load was too much as of the last of them.

    `bits` has a bit for each of the weeks.
    """

    weeks: tuple[int, ...]
    bits: int
    tired: bool


class Pace:
    """In which weeks one person can be asked together, and how often."""

    def __init__(self, days: Days, past: Acquaintance, constants: Constants = DEFAULT) -> None:
        self._days, self._past, self._constants = days, past, constants
        self._open = [week for week, day in enumerate(days) if day is not None]
        self._steps = Steps(days, past, constants) if _one_after_the_other(days, past) else None

    def fits(self, weeks: Iterable[int]) -> bool:
        """Whether they can be asked in all of these weeks, once in each."""
        asked = sorted(weeks)
        days = [day for week in asked if (day := self._days[week]) is not None]
        if len(set(asked)) < len(asked) or len(days) < len(asked):
            return False
        if self._steps is not None:
            return self._steps.keep(asked)
        return _keep(days, self._past, self._constants)

    @cached_property
    def soonest(self) -> list[list[int]]:
        """From each week on: when a first, a second, … ask could be made at the soonest.

        Where a past ask lies within the plan, all that is said is which weeks are open.
        """
        if self._steps is None:
            return [[week for week in self._open if week >= first] for first in self._weeks]
        return [self._steps.soonest(first) for first in self._weeks]

    def apart(self) -> list[tuple[int, int]]:
        """All two weeks of which each could be asked in, but not both."""
        if self._steps is not None:
            return list(self._steps.apart())
        weeks = [week for week in self._open if self.fits([week])]
        return [pair for pair in combinations(weeks, 2) if not self.fits(pair)]

    def most(self) -> dict[tuple[int, int], int]:
        """How often they can be asked at most from one week to another, both included."""
        return {
            (first, last): bisect_right(soonest, last)
            for first, soonest in enumerate(self.soonest)
            for last in self._weeks[first:]
        }

    @property
    def _weeks(self) -> range:
        return range(len(self._days))


class Steps:
    """One ask after the other, by tables."""

    def __init__(self, days: Days, past: Acquaintance, constants: Constants) -> None:
        self._most, self._fine = constants.load_most, min(constants.load_fine, constants.load_most)
        self._open = [week for week, day in enumerate(days) if day is not None]
        at = [0 if day is None else day.toordinal() for day in days]
        views = {
            week: _Week(Past(past, day, constants), at[:week])
            for week, day in enumerate(days)
            if day is not None
        }
        self._of, self._at = views, at
        begin = Past(past, date.fromordinal(at[self._open[0]]), constants)
        self._before = Asked((), 0, begin.was_tired)
        self._only_falls = not past.favours_given
        self._left = _left(at[self._open[-1]] - at[self._open[0]], constants)

    def keep(self, weeks: Iterable[int]) -> bool:
        """Whether asks in these weeks, in their order, keep to all limits."""
        asked = self._before
        for week in weeks:
            if not self._fits(asked, week) or self._rests(asked, week):
                return False
            asked = self._then(asked, week)
        return True

    def apart(self) -> Iterator[tuple[int, int]]:
        """All two weeks of which each could be asked in, but not both."""
        weeks = [week for week in self._open if self.keep([week])]
        for place, one in enumerate(weeks):
            asked = self._then(self._before, one)
            for other in weeks[place + 1 :]:
                if not self._fits(asked, other) or self._rests(asked, other):
                    yield one, other

    def soonest(self, first: int) -> list[int]:
        """When a first, a second, … ask can be made at the soonest, from a week on.

        Whoever was asked sooner each time, and is not tired where another is not, can be asked
        whenever that other can: so of each ask only the soonest week is looked at, and the
        soonest that does not make them tired.
        """
        found: list[int] = []
        states = [self._before]
        weeks = self._open[bisect_left(self._open, first) :]
        while states := _leading([more for it in states for more in self._next(it, weeks)]):
            found.append(min(state.weeks[-1] for state in states))
        return found

    def _next(self, asked: Asked, weeks: Sequence[int]) -> Iterator[Asked]:
        begin = bisect_right(weeks, asked.weeks[-1]) if asked.weeks else 0
        if asked.tired and self._only_falls:
            begin = bisect_left(weeks, True, begin, key=lambda week: not self._rests(asked, week))
        tired = False
        for place in range(begin, len(weeks)):
            week = weeks[place]
            if not self._fits(asked, week) or self._rests(asked, week):
                continue
            then = self._then(asked, week)
            yield then
            if not then.tired:
                return
            tired = True
            begin = place + 1
            break
        if tired:
            yield from self._fresh(asked, weeks, begin)

    def _fresh(self, asked: Asked, weeks: Sequence[int], begin: int) -> Iterator[Asked]:
        """The soonest ask that does not make them tired."""
        if self._only_falls:
            begin = bisect_left(
                weeks, True, begin, key=lambda week: not self._then(asked, week).tired
            )
        for week in weeks[begin:]:
            if self._fits(asked, week) and not self._rests(asked, week):
                then = self._then(asked, week)
                if not then.tired:
                    yield then
                    return

    def _fits(self, asked: Asked, week: int) -> bool:
        """Whether all limits but the load are kept."""
        view, bits = self._of[week], asked.bits
        return not (
            view.shut
            or bits & view.too_near
            or (bits & view.in_quarter).bit_count() >= view.quarter
            or (bits & view.in_year).bit_count() >= view.year
        )

    def _rests(self, asked: Asked, week: int) -> bool:
        """Whether the load is still too much."""
        return asked.tired and self._felt(asked.weeks, week, 0) >= self._fine

    def _then(self, asked: Asked, week: int) -> Asked:
        weeks = (*asked.weeks, week)
        tired = (asked.tired and self._felt(asked.weeks, week, 1) >= self._fine) or (
            self._felt(weeks, week, 0) >= self._most
        )
        return Asked(weeks, asked.bits | 1 << week, tired)

    def _felt(self, weeks: Iterable[int], week: int, before: int) -> float:
        """The load on the day of a week, or so many days before."""
        view, at = self._of[week], self._at
        spent, day = view.spent[before], at[week] - before
        for other in weeks:
            spent += self._left[day - at[other]]
        return spent - view.back[before]


class _Week:
    """What the past leaves of each limit on the day of a week.

    `spent` and `back` are the two sides of the load on that day and on the one before. Of the
    weeks of the plan, in bits: those whose asks are too near, or count in one quarter or year.
    """

    def __init__(self, past: Past, at: Sequence[int]) -> None:
        self.shut = past.asked_within(past.cool_down) > 0 or not _has_begun(past)
        self.quarter = past.most_within(QUARTER) - past.asked_within(QUARTER)
        self.year = past.most_within(YEAR) - past.asked_within(YEAR)
        ends = (past.on, past.on - 1)
        asked = [[end - ask for ask in past.asked if ask <= end] for end in ends]
        given = [[end - gave for gave in past.given if gave <= end] for end in ends]
        self.spent = [load_of(ages, (), past.constants) for ages in asked]
        self.back = [-load_of((), ages, past.constants) for ages in given]
        self.too_near, self.in_quarter, self.in_year = (
            _bits(at, past.on - span) for span in (past.cool_down, QUARTER, YEAR)
        )


def _bits(at: Sequence[int], after: int) -> int:
    """The weeks whose day is later than another, as bits; `at` grows but where there is no day."""
    first = next((week for week, day in enumerate(at) if day > after), len(at))
    return (1 << len(at)) - (1 << first)


@lru_cache(maxsize=64)
def _left(days: int, constants: Constants) -> list[float]:
    """What is left of the load of an ask after each of so many days."""
    return [load_of((age,), (), constants) for age in range(days + 1)]


def _has_begun(past: Past) -> bool:
    start = past.rules.not_before
    return start is None or past.on >= start.toordinal()


def _one_after_the_other(days: Days, past: Acquaintance) -> bool:
    """Whether all past asks lie before the plan, and its days in the order of its weeks."""
    open_days = [day for day in days if day is not None]
    latest = max((ask.on for ask in past.asks), default=date.min)
    in_order = all(one < other for one, other in pairwise(open_days))
    return in_order and bool(open_days) and latest <= open_days[0]


def _leading(states: list[Asked]) -> list[Asked]:
    """Those of some states, of as many asks each, that no other is at least as good as."""
    if len(states) < 2:
        return states
    found: list[Asked] = []
    for state in sorted(states, key=lambda it: (it.tired, it.weeks)):
        if not any(_leads(other, state) for other in found):
            found.append(state)
    return found


def _leads(one: Asked, other: Asked) -> bool:
    sooner = all(a <= b for a, b in zip(one.weeks, other.weeks, strict=True))
    return sooner and one.tired <= other.tired


def _keep(days: Sequence[date], past: Acquaintance, constants: Constants) -> bool:
    """Whether asks on these days, one after the other, keep to all limits."""
    asks = past.asks
    for day in days:
        if not keeps(replace(past, asks=asks), day, constants):
            return False
        asks = (*asks, PastAsk(on=day, result="yes"))
    return True
