"""Months, quarters, seasons and feasts: March, Nov '25, Q3, spring 2024, Christmas."""

from collections.abc import Callable
from datetime import date

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.found import Found, Readers, Words, point
from inroad.domain.notes.dates.periods import DAY, Period, easter
from inroad.domain.notes.dates.vocabulary import MONTHS, SEASONS, flat
from inroad.domain.notes.dates.years import same_year, year_after
from inroad.domain.notes.languages import dates as tables

_HOLIDAYS = flat(tables.HOLIDAYS)
_YEAR_WORDS = frozenset(("eoy", "eoq", "eom", "jahresende", "year", "new"))
_QUARTERS = {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)} | {"t1": 1}
_QUARTERS |= {"t2": 2, "t3": 3, "t4": 4}
_HALVES = {"h1": 1, "h2": 2, "1h": 1, "2h": 2, "s1": 1, "s2": 2}
_SEASON_LEADS = tables.DATE_LEADS | {"the"}
_NAME_LEADS = frozenset(
    ("with", "at", "from", "mit", "bei", "avec", "chez", "con", "com", "w", "and")
)
_SURE_LEADS = frozenset(
    "in until till since before by after last this next early mid late end of from".split()
)
_NAME_TAILS = frozenset(
    "capital ventures partners group labs fund holdings health networks says said is was loves"
    " and invests equity advisors bank media studio first".split()
)


def month_here(words: Words, i: int) -> int:
    """The month that the word at `i` names, unless it is no month in this language; 0 if none."""
    norm = words.at(i)
    value = MONTHS.get(norm, 0)
    if not value:
        return 0
    only = tables.ONLY_IN.get(norm)
    return 0 if only and words.language not in only else value


def _is_date_here(words: Words, i: int, stop: int) -> bool:
    """Whether a month that is also a name or a common word is a date at this place."""
    norm, token = words.at(i), words.tokens[i]
    before, after = words.at(i - 1), words.at(stop)
    follows_name = stop < len(words.tokens) and words.tokens[stop].capital
    if before in _NAME_LEADS or (follows_name and after in _NAME_TAILS):
        return False
    if norm == "may" and not token.capital:
        return before in _SURE_LEADS
    if before in tables.DATE_LEADS or norm not in tables.RISKY_MONTHS:
        return True
    if after in _NAME_TAILS or after == "'s":
        return False
    alone = not after or not words.tokens[stop].word
    return before in ("(", ",", "-", "–", ":") or (i > 0 and alone)


def month(words: Words, i: int) -> Found | None:
    """March, March 2026, Nov '25, noviembre de 2025."""
    named = month_here(words, i)
    if not named:
        return None
    year, stop = year_after(words, i + 1, short=words.language != "en")
    if year:
        whole = periods.month(year, named)
        return point(i, stop, words.past(whole), whole, same_year(year))
    if not _is_date_here(words, i, i + 1):
        return None
    past, ahead = last_and_next(words, lambda year: periods.month(year, named))
    return point(i, i + 1, past, ahead)


def last_and_next(
    words: Words, in_year: Callable[[int], Period]
) -> tuple[Period | None, Period | None]:
    """The latest occurrence that has begun, and the first that has not yet begun."""
    past = ahead = None
    for year in range(words.today.year - 2, words.today.year + 3):
        period = in_year(year)
        if (period.since or period.until) <= words.today:
            past = words.past(period)
        elif ahead is None:
            ahead = period
    return past, ahead


def quarter(words: Words, i: int) -> Found | None:
    """Q3, Q3 2025, 3Q25, H1 2026, FY26, EOY."""
    norm = words.at(i)
    which = _QUARTERS.get(norm) or _HALVES.get(norm)
    if which is None:
        return _year_end(words, i)
    make = periods.quarter if norm in _QUARTERS else periods.half
    at = i + 2 if words.at(i + 1) == "fy" else i + 1
    year, stop = year_after(words, at, short=True)
    if year:
        whole = make(year, which)
        return point(i, stop, words.past(whole), whole, same_year(year))
    past, ahead = last_and_next(words, lambda year: make(year, which))
    return point(i, i + 1, past, ahead)


def _year_end(words: Words, i: int) -> Found | None:
    norm, today = words.at(i), words.today
    if norm in ("eoy", "jahresende") or (norm == "year" and words.at(i + 1) == "end"):
        stop = i + (2 if norm == "year" else 1)
        start = date(today.year + 1, 1, 1)
        return Found(i, stop, "point", None, start, start)
    if norm in ("eom", "eoq"):
        whole = periods.month(today.year, today.month)
        if norm == "eoq":
            whole = periods.quarter(today.year, (today.month + 2) // 3)
        return Found(i, i + 1, "point", None, whole.until + DAY, whole.until + DAY)
    if norm == "new" and words.at(i + 1) in ("year", "years", "year's", "fiscal"):
        stop = i + 3 if words.at(i + 2) in ("'s", "year", "years") else i + 2
        start = date(today.year + 1, 1, 1)
        last = date(today.year, 1, 1)
        return Found(i, stop, "point", Period(last, min(today, last), "day"), start, start)
    return None


def season(words: Words, i: int) -> Found | None:
    """Spring 2024, the autumn, im Herbst."""
    name = SEASONS.get(words.at(i))
    if name is None:
        return None
    year, stop = year_after(words, i + 1, short=True)
    if year:
        whole = periods.season(year, name)
        return point(i, stop, words.past(whole), whole, same_year(year))
    if words.at(i) in tables.RISKY_SEASONS and words.at(i - 1) not in _SEASON_LEADS:
        return None
    past, ahead = last_and_next(words, lambda year: periods.season(year, name))
    return point(i, i + 1, past, ahead)


def holiday(words: Words, i: int) -> Found | None:
    """Christmas, Thanksgiving, Easter and their like, as the days around them."""
    norm = words.at(i)
    if norm in tables.EASTER:
        if words.at(i + 1) in ("monday", "sunday"):
            later = int(words.at(i + 1) == "monday")
            past, ahead = last_and_next(words, lambda year: periods.day(easter(year) + later * DAY))
            return point(i, i + 2, past, ahead)
        year, stop = year_after(words, i + 1, short=False)
        return _around(words, i, stop if year else i + 1, easter, year)
    on = _HOLIDAYS.get(norm)
    if on is None:
        return None
    year, stop = year_after(words, i + 1, short=False)
    return _around(words, i, stop if year else i + 1, lambda year: date(year, *on), year)


def _around(words: Words, i: int, stop: int, on: Callable[[int], date], year: int) -> Found | None:

    def days(year: int) -> Period:
        middle = on(year)
        return Period(middle - 3 * DAY, middle + 4 * DAY, "week")

    if year:
        whole = days(year)
        return Found(i, stop, "point", words.past(whole), on(year), on(year) + DAY)
    past, _ = last_and_next(words, days)
    ahead = next(d for d in (on(words.today.year + k) for k in range(3)) if d > words.today)
    return Found(i, stop, "point", past, ahead, ahead + DAY)


READERS: Readers = (
    (month, frozenset(MONTHS), False),
    (quarter, frozenset(_QUARTERS) | frozenset(_HALVES) | _YEAR_WORDS, True),
    (season, frozenset(SEASONS), False),
    (holiday, frozenset(_HOLIDAYS) | tables.EASTER, False),
)
