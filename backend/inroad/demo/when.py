"""Distances from today turned into the days, months and years that people write."""

from datetime import date, timedelta

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def months_before(today: date, months: int) -> date:
    """The first day of the month that lies `months` before the month of `today`."""
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return date(year, month + 1, 1)


def month_and_year(today: date, months: int) -> str:
    """ "Mar 2021", as profile pages have it."""
    day = months_before(today, months)
    return f"{_MONTHS[day.month - 1][:3]} {day.year}"


def span(today: date, since: int, until: int | None) -> str:
    """ "Mar 2021 - Present · 4 yrs 9 mos", as profile pages have it."""
    end = "Present" if until is None else month_and_year(today, until)
    years, months = divmod(since - (until or 0) + 1, 12)
    length = [f"{years} yr{'s' * (years > 1)}"] * (years > 0)
    length += [f"{months} mo{'s' * (months > 1)}"] * (months > 0)
    return f"{month_and_year(today, since)} - {end} · {' '.join(length)}"


def years(today: date, since: int, until: int | None) -> str:
    """ "2014 - 2018", as profile pages have schools."""
    end = "" if until is None else f" - {months_before(today, until).year}"
    return f"{months_before(today, since).year}{end}"


class Words(dict[str, str]):
    """The words that stand in braces in a note, counted from `today`.

    `{y61}` the year of 61 months before, `{yy61}` its last two digits, `{m3}` the name of the
    month three months before, `{d24}` the day 24 days before, `{in55}` the day 55 days ahead.
    """

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def __missing__(self, key: str) -> str:
        kind = key.rstrip("0123456789")
        distance = int(key.removeprefix(kind))
        month = months_before(self._today, distance)
        if kind in ("d", "in"):
            sign = 1 if kind == "in" else -1
            day = self._today + timedelta(days=sign * distance)
            return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
        words = {
            "y": f"{month.year}",
            "yy": f"{month.year % 100:02}",
            "m": _MONTHS[month.month - 1],
        }
        return words[kind]
