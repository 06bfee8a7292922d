"""Parts of a date: end of Q2, early March, mid-2024, Anfang Mai."""

from datetime import date

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.found import Found, Reader, Readers, Words
from inroad.domain.notes.dates.months import month, quarter, season
from inroad.domain.notes.dates.named import coming_or_gone, this_unit
from inroad.domain.notes.dates.periods import DAY, Period, add_months
from inroad.domain.notes.dates.years import years
from inroad.domain.notes.languages import dates as tables

_PARTS = {
    **dict.fromkeys(tables.EARLY, "early"),
    **dict.fromkeys(tables.MIDDLE, "middle"),
    **dict.fromkeys(tables.LATE, "late"),
}


_WHOLES: tuple[Reader, ...] = (month, quarter, season, years, coming_or_gone, this_unit)


def part_of(words: Words, i: int) -> Found | None:
    """End of Q2, early March, mid-2024, Anfang Mai, a finales de junio, beginning of next year."""
    which = _PARTS.get(words.at(i))
    if which is None:
        return None
    at = i + 1
    while words.at(at) in tables.LINKS and at - i < 4:
        at += 1

    for read in _WHOLES:
        whole = read(words, at)
        if whole is not None:
            return _part_found(words, i, whole, which)
    return None


def _part_found(words: Words, i: int, whole: Found, which: str) -> Found:
    past = None
    if whole.past and whole.past.since:
        full = uncut(whole.past)
        past = words.past(periods.part(full, which))
        if past is None and whole.years is None:
            year_before = Period(
                add_months(full.since or full.until, -12),
                add_months(full.until, -12),
                full.precision,
            )
            past = words.past(periods.part(year_before, which))
    if whole.from_day is None or whole.after_day is None:
        return whole._replace(first=i, past=past)
    start, after = whole.from_day, whole.after_day
    if whole.years is None and whole.past and whole.past.since:
        full = uncut(whole.past)
        if full.until >= words.today and full.since and which != "early":
            start, after = full.since, full.until + DAY
    middle = start + (after - start) // 2
    from_day, after_day = {
        "early": (start, start + (after - start) // 3),
        "middle": (
            date(start.year, start.month, 15) if (after - start).days < 32 else middle,
            middle,
        ),
        "late": (after, after),
    }[which]
    if words.at(i) == "late":
        from_day = start + (after - start) * 2 // 3
    return whole._replace(first=i, past=past, from_day=from_day, after_day=max(from_day, after_day))


def uncut(period: Period) -> Period:
    """The whole of a period that was cut off at today."""
    since = period.since
    if since is None:
        return period
    if period.precision == "month":
        return periods.month(since.year, since.month)
    if period.precision == "quarter":
        return periods.quarter(since.year, (since.month + 2) // 3)
    if period.precision == "season":
        return Period(since, add_months(since, 3) - DAY, "season")
    if period.precision == "year":
        return periods.whole_year(since.year)
    return period


READERS: Readers = ((part_of, frozenset(_PARTS), False),)
