"""Counts of days, weeks, months and years: two weeks ago, every Sunday, in years."""

from datetime import date, timedelta

from inroad.domain.notes.dates.found import Found, Readers, Words
from inroad.domain.notes.dates.periods import Period, add_days, add_months
from inroad.domain.notes.dates.vocabulary import NUMBERS, UNITS, WEEKDAYS, by_first, flat
from inroad.domain.notes.languages import dates as tables
from inroad.domain.notes.signals import Precision

_RHYTHMS = flat(tables.RHYTHM_WORDS)
_RHYTHM_OF_UNIT = {
    "day": 1,
    "week": 7,
    "weekend": 7,
    "fortnight": 14,
    "month": 31,
    "quarter": 92,
    "year": 365,
}
_LONG_AGO_MONTHS = 24
"""Years, in the plural and uncounted, are two at least."""
_MONTHS_A_UNIT = {"month": 1, "quarter": 3, "year": 12}
_DAYS_A_UNIT = {"day": 1, "week": 7, "weekend": 7, "fortnight": 14}
_LONG_AGO = by_first(tables.LONG_AGO)
_AGO_BEFORE = by_first(tables.AGO_BEFORE)
_DEGREES = (
    ("over", by_first(tables.OVER)),
    ("nearly", by_first(tables.NEARLY)),
    ("about", by_first(tables.ABOUT)),
)
_COUNTED = frozenset(NUMBERS).union(*(table for _, table in _DEGREES))


def long_ago(words: Words, i: int) -> Found | None:
    """In years, seit Jahren, hace anos: at least two years back."""
    stop = words.phrase(i, _LONG_AGO)
    if not stop:
        return None
    until = add_months(words.today, -_LONG_AGO_MONTHS)
    return Found(i, stop, "long_ago", Period(None, until, "years"), None, None)


def rhythm(words: Words, i: int) -> Found | None:
    """Every week, most Sundays, monatlich: the last such stretch up to today."""
    norm = words.at(i)
    days, stop = _RHYTHMS.get(norm, 0), i + 1
    if norm == "weekends":
        days = 7
    if not days and norm in tables.EVERY:
        days, stop = _every(words, i)
    if not days:
        return None
    since = add_days(words.today, -days)
    period = Period(since, words.today, "day" if days == 1 else span_precision(days))
    return Found(i, stop, "rhythm", period, None, None)


def _every(words: Words, i: int) -> tuple[int, int]:
    at, times = i + 1, 1
    while words.at(at) in tables.EVERY_LINKS and at - i < 4:
        times = max(times, {"other": 2, "second": 2, "couple": 2, "few": 3}.get(words.at(at), 1))
        at += 1
    if words.at(at).isdigit() and len(words.at(at)) < 3:
        times, at = int(words.at(at)), at + 1
    norm = words.at(at)
    if norm in WEEKDAYS or norm.removesuffix("s") in WEEKDAYS:
        return 7 * times, at + 1
    if norm in ("morning", "evening", "night", "lunch", "lunchtime"):
        return times, at + 1
    unit = UNITS.get(norm)
    return (_RHYTHM_OF_UNIT[unit] * max(times, 1), at + 1) if unit else (0, i)


def amount_at(words: Words, i: int) -> tuple[float, bool, str, int]:
    """A number of units at `i`: how many, whether loosely meant, the unit, where it ends."""
    at = i
    count, loose = 0.0, False
    norm = words.at(at)
    if norm.isascii() and norm.isdigit() and len(norm) <= 3:
        count, at = float(norm), at + 1
        if words.at(at) in ("-", "–", "to", "or") and words.at(at + 1).isdigit():
            if len(words.at(at + 1)) <= 3:
                count, at, loose = (count + float(words.at(at + 1))) / 2, at + 2, True
        elif words.at(at) == "+":
            at += 1
    else:
        while words.at(at) in NUMBERS and at - i < 3:
            value = NUMBERS[words.at(at)]
            loose = loose or words.at(at) in tables.LOOSE_NUMBERS
            count = value if not count or count == 1 or value == 0.5 else count
            at += 1
            if words.at(at) in ("of", "or", "de"):
                at += 1
    if words.at(at) in ("and", "y", "et", "e") and words.at(at + 1) in (
        "a",
        "media",
        "demi",
        "meio",
    ):
        at += 2 + (words.at(at + 2) == "half")
        count += 0.5
    while words.at(at) in ("full", "whole", "solid", "more", "long", "good", "weitere", "weiteren"):
        at += 1
    unit = UNITS.get(words.at(at), "")
    return (count, loose, unit, at + 1) if count and unit else (0, False, "", i)


def _degree(words: Words, i: int) -> tuple[str, int]:
    for name, phrases in _DEGREES:
        stop = words.phrase(i, phrases)
        if stop and (name != "about" or words.at(i) != "the"):
            return name, stop
    return "", i


def ago(words: Words, i: int) -> Found | None:
    """Two weeks ago, vor drei Monaten, il y a un an, over a year ago."""
    degree, at = _degree(words, i)
    lead = words.phrase(at, _AGO_BEFORE)
    if lead:
        inner, at = _degree(words, lead)
        degree = degree or inner
        if words.at(at) in ("a", "about"):
            at += words.at(at + 1) in NUMBERS or words.at(at + 1).isdigit()
    count, loose, unit, stop = amount_at(words, at)
    if not unit:
        return None
    if words.at(stop) in ("or", "and") and words.at(stop + 1) in ("so", "more", "change"):
        degree, stop = degree or ("over" if words.at(stop + 1) == "more" else "about"), stop + 2
    if words.at(stop) in tables.AGO_AFTER:
        stop += 1
    elif not lead:
        return None
    past = counted_back(words.today, count, unit, degree, loose)
    return Found(i, stop, "ago", past, None, None)


def counted_back(today: date, count: float, unit: str, degree: str, loose: bool) -> Period:
    """The days that "`count` units ago" may mean; the longer ago, the wider."""
    if unit in _DAYS_A_UNIT:
        back = round(count * _DAYS_A_UNIT[unit])
        on = add_days(today, -back)
        if degree == "over":
            return Period(None, on, "years")
        wide = (1 if loose else 0) if unit == "day" else (7 if loose and count > 2 else 3)
        until = min(on + timedelta(days=wide), today)
        return Period(add_days(on, -wide), until, "day" if wide == 0 else "week")
    months = count * _MONTHS_A_UNIT[unit]
    on = add_days(add_months(today, -int(months)), -round(30 * (months - int(months))))
    if degree == "over":
        return Period(None, on, "years")
    if degree == "nearly":
        wide = 30 if months > 3 else 7
        return Period(on, min(add_days(on, 2 * wide), today), _width(months))
    wide = 30 if loose else 14
    if months >= 6 and (unit == "year" or count == 0.5):
        wide = 30 if months < 12 else 61 if months < 18 else 183
    return Period(add_days(on, -wide), min(add_days(on, wide), today), _width(months))


def _width(months: float) -> Precision:
    return "month" if months < 6 else "season" if months < 18 else "year"


def span_precision(days: int) -> Precision:
    return "week" if days < 15 else "month" if days < 45 else "season" if days < 200 else "year"


def days_ahead(today: date, count: float, unit: str) -> date:
    if unit in _DAYS_A_UNIT:
        return add_days(today, round(count * _DAYS_A_UNIT[unit]))
    months = count * _MONTHS_A_UNIT[unit]
    return add_days(add_months(today, int(months)), round(30 * (months - int(months))))


def span(words: Words, i: int) -> Found | None:
    """In three weeks, for two months, 6 weeks: ahead for a hold, behind for a silence."""
    at = i + 1 if words.at(i) in tables.WITHIN else i
    degree, at = _degree(words, at)
    if words.at(at) in ("the", "another", "next", "at", "least"):
        at += 1
    count, loose, unit, stop = amount_at(words, at)
    if not unit or (unit == "day" and count < 1):
        return None
    if at == i and words.at(stop) in (
        "old",
        "younger",
        "older",
        "of",
        "in",
        "plus",
        "experience",
        "notice",
    ):
        return None
    span_end = days_ahead(words.today, count, unit)
    past = counted_back(words.today, count, unit, degree, loose)
    return Found(i, stop, "span", past, span_end, span_end)


READERS: Readers = (
    (long_ago, frozenset(_LONG_AGO), False),
    (rhythm, frozenset(_RHYTHMS) | tables.EVERY | {"weekends"}, False),
    (ago, _COUNTED | frozenset(_AGO_BEFORE), True),
)
LATE_READERS: Readers = ((span, _COUNTED | tables.WITHIN, True),)
"""Readers that are asked when no other finds a date."""
