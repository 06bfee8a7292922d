"""Stretches of days: months, quarters, seasons, and what "last" and "next" make of them."""

from datetime import date, timedelta
from typing import NamedTuple

from inroad.domain.notes.signals import Precision

EARLIEST_YEAR = 1950
LATEST_YEAR = 2099
DAY = timedelta(days=1)

_SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""First months of the seasons as calendars in the north print them."""


class Period(NamedTuple):
    """Days from `since` to `until`, both inside; `since` None means "before `until`"."""

    since: date | None
    until: date
    precision: Precision


def day(on: date) -> Period:
    """One day."""
    return Period(on, on, "day")


def month(year: int, number: int) -> Period:
    """A calendar month."""
    start = date(year, number, 1)
    return Period(start, add_months(start, 1) - DAY, "month")


def quarter(year: int, number: int) -> Period:
    """A calendar quarter, 1 to 4."""
    start = date(year, 3 * number - 2, 1)
    return Period(start, add_months(start, 3) - DAY, "quarter")


def half(year: int, number: int) -> Period:
    """Half a calendar year, 1 or 2."""
    start = date(year, 6 * number - 5, 1)
    return Period(start, add_months(start, 6) - DAY, "season")


def season(year: int, name: str) -> Period:
    """A season of three months; a winter belongs to the year in which it starts."""
    start = date(year, _SEASON_STARTS[name], 1)
    return Period(start, add_months(start, 3) - DAY, "season")


def whole_year(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31), "year")


def week(of: date) -> Period:
    """Monday to Sunday around a day."""
    monday = of - timedelta(days=of.weekday())
    return Period(monday, monday + 6 * DAY, "week")


def add_months(start: date, months: int) -> date:
    """The same day some months on or back, or the last day of a shorter month."""
    number = start.year * 12 + start.month - 1 + months
    year, number = divmod(number, 12)
    year = min(max(year, 1), 9998)
    for last in (start.day, 30, 29, 28):
        try:
            return date(year, number + 1, last)
        except ValueError:
            continue
    return date(year, number + 1, 28)


def add_days(start: date, days: int) -> date:
    """A day some days on or back, kept within what a calendar can hold."""
    return date.fromordinal(min(max(start.toordinal() + days, 1), date.max.toordinal()))


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian reckoning (Meeus, Astronomical Algorithms)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * j) // 433
    number = (h + j - 7 * m + 90) // 25
    return date(year, number, (h + j - 7 * m + 33 * number + 19) % 32)


def part(whole: Period, which: str) -> Period:
    """The early, middle or late third of a period."""
    if whole.since is None:
        return whole
    days = (whole.until - whole.since).days + 1
    third = days // 3
    start, stop = {
        "early": (0, third),
        "middle": (third, days - third - 1),
        "late": (days - third - 1, days - 1),
    }[which]
    precision: Precision = "week" if days < 40 else "season" if days > 200 else "month"
    return Period(whole.since + start * DAY, whole.since + stop * DAY, precision)
