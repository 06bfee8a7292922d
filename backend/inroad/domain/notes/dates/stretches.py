"""Stretches by their place from today: over the weekend, the summer before last."""

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.found import Found, Readers, Words, point
from inroad.domain.notes.dates.months import last_and_next, month_here
from inroad.domain.notes.dates.named import unit_around
from inroad.domain.notes.dates.periods import DAY
from inroad.domain.notes.dates.vocabulary import MONTHS, SEASONS, UNITS, by_first
from inroad.domain.notes.dates.years import year_after
from inroad.domain.notes.languages import dates as tables

_TO = frozenset("- – to until through till thru bis a au ate hasta".split())
_WEEKENDS = by_first(tables.WEEKEND_WORDS)


def weekend(words: Words, i: int) -> Found | None:
    """The weekend, am Wochenende, ce week-end, el fin de semana: the last and the next one."""
    at = i + 1 if words.at(i) in tables.THE else i
    stop = words.phrase(at, _WEEKENDS)
    if not stop:
        return None
    if words.at(stop) in tables.LAST:
        stop += 1
    this = unit_around(words.today, "weekend", 0)
    coming = unit_around(words.today, "weekend", 1)
    return point(i, stop, words.past(this), coming)


def before_last(words: Words, i: int) -> Found | None:
    """The week, the month, the year or the season before last."""
    at = i + 1 if words.at(i) == "the" else i
    if (words.at(at + 1), words.at(at + 2)) != ("before", "last"):
        return None
    unit, season = UNITS.get(words.at(at)), SEASONS.get(words.at(at))
    if unit:
        return point(i, at + 3, words.past(unit_around(words.today, unit, -2)), None)
    if season is None:
        return None
    years = range(words.today.year - 3, words.today.year + 1)
    gone = [s for y in years if (s := periods.season(y, season)).until < words.today]
    return point(i, at + 3, gone[-2], None)


def rest(words: Words, i: int) -> Found | None:
    """The rest of the year, le reste du mois: it is over with the unit that runs."""
    at = i + 1 if words.at(i) in tables.THE else i
    if words.at(at) not in tables.REST:
        return None
    at += 1
    while words.at(at) in tables.LINKS or words.at(at) in tables.THIS:
        at += 1
    unit = UNITS.get(words.at(at))
    if not unit or unit == "day":
        return None
    over = unit_around(words.today, unit, 0).until + DAY
    return Found(i, at + 1, "coming", None, over, over)


def months(words: Words, i: int) -> Found | None:
    """Feb-April, June to August, von Mai bis Juli: over after the last of them."""
    at = i + 2 if words.at(i + 1) in _TO else i + 1
    joined = at == i + 1 and words.hyphened(at)
    first, last = month_here(words, i), month_here(words, at)
    if not first or not last or not (at > i + 1 or joined):
        return None
    if year_after(words, at + 1, short=False)[0]:
        return None
    _, end = last_and_next(words, lambda year: periods.month(year, last))
    return Found(i, at + 1, "coming", None, end.until + DAY, end.until + DAY) if end else None


READERS: Readers = (
    (months, frozenset(MONTHS), False),
    (rest, tables.REST | tables.THE, False),
    (before_last, frozenset(UNITS) | frozenset(SEASONS) | {"the"}, False),
    (weekend, frozenset(phrase[0] for phrase in tables.WEEKEND_WORDS) | tables.THE, False),
)
