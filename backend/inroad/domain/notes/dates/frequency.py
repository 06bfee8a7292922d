"""How often: once a week, twice a month, einmal im Monat, una vez por semana."""

from inroad.domain.notes.dates.counted import span_precision
from inroad.domain.notes.dates.found import Found, Readers, Words
from inroad.domain.notes.dates.periods import Period, add_days
from inroad.domain.notes.dates.vocabulary import NUMBERS, UNITS
from inroad.domain.notes.languages import dates as tables

_DAYS = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14, "month": 31, "quarter": 92}
_DAYS_OF_YEAR = 365
_TIMES = {"once": 1, "twice": 2, "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4}


def often(words: Words, i: int) -> Found | None:
    """A number of times in a unit: the last contact lies within one such gap."""
    times, at = _times(words, i)
    if not times or words.at(at) not in tables.PER:
        return None
    at += 1
    if words.at(at) in tables.PER:
        at += 1
    unit = UNITS.get(words.at(at))
    if not unit:
        return None
    days = max(1, round(_DAYS.get(unit, _DAYS_OF_YEAR) / times))
    period = Period(add_days(words.today, -days), words.today, span_precision(days))
    return Found(i, at + 1, "rhythm", period, None, None)


def _times(words: Words, i: int) -> tuple[float, int]:
    """How many times the words at `i` say, and where they end; (0, i) if they say none."""
    if words.at(i) in _TIMES:
        return _TIMES[words.at(i)], i + 1
    norm, at = words.at(i), i + 1
    number = NUMBERS.get(norm, 0.0)
    if norm.isascii() and norm.isdigit() and len(norm) < 3:
        number = float(norm)
    if words.at(at) in ("of", "de"):
        at += 1
    return (number, at + 1) if number and words.at(at) in tables.TIMES else (0, i)


READERS: Readers = ((often, frozenset(_TIMES) | frozenset(NUMBERS), True),)
