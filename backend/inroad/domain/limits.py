"""The limits of asking one person: how often, how close together, and from when again.

The user's own rules, asks in a quarter and in a year, the days between two asks, and the load,
which halves with time and is lightened by favours. A favour given also makes room for one more
ask in its quarter and year; the user's own rules it leaves as they are.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property, lru_cache
from math import ceil, log2
from typing import Literal

from msgspec import Struct

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.ties import Acquaintance
from inroad.domain.willingness import load_of

QUARTER, YEAR = 91, 365
"""Days."""

LimitKind = Literal["own_day", "own_year", "load", "quarter", "year", "cool_down"]


class Limit(Struct, frozen=True, kw_only=True):
    """One limit that is reached, and the first day on which it is not any more."""

    kind: LimitKind
    fine_on: date


class Past:
    """What had happened with a person by a day. Days are counted as `date.toordinal` does."""

    def __init__(self, them: Acquaintance, on: date, constants: Constants = DEFAULT) -> None:
        self.on = on.toordinal()
        self.asked = sorted(ask.on.toordinal() for ask in them.asks if ask.on <= on)
        self.given = sorted(day.toordinal() for day in them.favours_given if day <= on)
        self.rules = them.rules
        self.constants = constants
        cool_down = them.rules.cool_down
        self.cool_down = constants.cool_down if cool_down is None else cool_down
        self._fine = min(constants.load_fine, constants.load_most)

    def asked_within(self, days: int, until: int | None = None) -> int:
        """How many asks there were in so many days up to `until` (the day of this past)."""
        return _within(self.asked, self.on if until is None else until, days)

    def most_within(self, days: int, until: int | None = None) -> int:
        """How many asks may be made in so many days: a quarter or a year."""
        if days == YEAR and self.rules.most_a_year is not None:
            return max(1, self.rules.most_a_year)
        usual = self.constants.asks_a_year if days == YEAR else self.constants.asks_a_quarter
        return usual + _within(self.given, self.on if until is None else until, days)

    def felt(self, day: int) -> float:
        """The load on a day, from what had happened by then."""
        return _felt(self.asked, self.given, day, self.constants)

    @property
    def is_tired(self) -> bool:
        """Whether the load was too much once, and has not fallen well below that since."""
        return self.was_tired and self.felt(self.on) >= self._fine

    @cached_property
    def was_tired(self) -> bool:
        """Whether the load was too much as of the last ask, or before and then never fine again."""
        return _was_tired(tuple(self.asked), tuple(self.given), self.constants)

    @cached_property
    def rested_on(self) -> int:
        """The first day from `on` on which the load is fine, if nothing more is asked."""
        if not self.is_tired:
            return self.on
        felt = self.felt(self.on)
        last = 1 + ceil(self.constants.ask_half_life * log2(felt / self._fine))
        days = range(self.on, self.on + last)
        return self.on + bisect_right(days, -self._fine, key=lambda day: -self.felt(day))

    def first_fine(self, is_fine: "IsFine") -> int:
        """The first day from `on` that is fine: one of the few on which a limit can end."""
        if is_fine(self, self.on):
            return self.on
        ends = {self.rested_on}
        if self.rules.not_before is not None:
            ends.add(self.rules.not_before.toordinal())
        for ask in self.asked:
            ends |= {ask + QUARTER, ask + YEAR, ask + self.cool_down}
        return next(day for day in sorted(ends) if day > self.on and is_fine(self, day))


@lru_cache(maxsize=4_096)
def _was_tired(asked: tuple[int, ...], given: tuple[int, ...], constants: Constants) -> bool:
    """Between two asks the load only falls, so the days of the asks and those before them tell.

    Remembered, for the same past is looked at on many days.
    """
    fine, tired = min(constants.load_fine, constants.load_most), False
    for ask in asked:
        tired = tired and _felt(asked, given, ask - 1, constants) >= fine
        tired = tired or _felt(asked, given, ask, constants) >= constants.load_most
    return tired


def _felt(asked: Sequence[int], given: Sequence[int], day: int, constants: Constants) -> float:
    """The load on a day, from what had happened by then."""
    return load_of(
        [day - ask for ask in asked if ask <= day],
        [day - gave for gave in given if gave <= day],
        constants,
    )


IsFine = Callable[[Past, int], bool]


def limits(them: Acquaintance, on: date, constants: Constants = DEFAULT) -> list[Limit]:
    """The limits that are reached on the day `on`, that which lasts longest first."""
    if not them.asks and them.rules.not_before is None:
        return []
    past = Past(them, on, constants)
    found = [
        Limit(kind=kind, fine_on=date.fromordinal(past.first_fine(is_fine)))
        for kind, is_fine in _FINE.items()
        if not is_fine(past, past.on)
    ]
    return sorted(found, key=lambda limit: -limit.fine_on.toordinal())


def fine_on(them: Acquaintance, on: date, constants: Constants = DEFAULT) -> date:
    """The first day, `on` or later, on which no limit is reached if nothing more is asked."""
    return date.fromordinal(Past(them, on, constants).first_fine(_all_fine))


def keeps(them: Acquaintance, on: date, constants: Constants = DEFAULT) -> bool:
    """Whether no limit is reached on the day `on`."""
    past = Past(them, on, constants)
    return _all_fine(past, past.on)


def _within(days: Sequence[int], until: int, span: int) -> int:
    return bisect_right(days, until) - bisect_right(days, until - span)


def _own_day(past: Past, day: int) -> bool:
    return past.rules.not_before is None or day >= past.rules.not_before.toordinal()


def _own_year(past: Past, day: int) -> bool:
    return past.rules.most_a_year is None or _has_room(past, day, YEAR)


def _year(past: Past, day: int) -> bool:
    return past.rules.most_a_year is not None or _has_room(past, day, YEAR)


def _quarter(past: Past, day: int) -> bool:
    return _has_room(past, day, QUARTER)


def _has_room(past: Past, day: int, days: int) -> bool:
    return past.asked_within(days, day) < past.most_within(days, day)


def _cool_down(past: Past, day: int) -> bool:
    return past.asked_within(past.cool_down, day) == 0


def _rested(past: Past, day: int) -> bool:
    return not past.is_tired if day == past.on else day >= past.rested_on


def _all_fine(past: Past, day: int) -> bool:
    return all(is_fine(past, day) for is_fine in _QUICKEST_FIRST)


_FINE: dict[LimitKind, IsFine] = {
    "own_day": _own_day,
    "own_year": _own_year,
    "load": _rested,
    "quarter": _quarter,
    "year": _year,
    "cool_down": _cool_down,
}
_QUICKEST_FIRST = (_cool_down, _own_day, _quarter, _year, _own_year, _rested)
