"""Days and stretches by their place from today: yesterday, last week, this month, on Tuesday."""

from datetime import date

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.counted import amount_at, days_ahead, span_precision
from inroad.domain.notes.dates.found import Found, Kind, Readers, Words, point
from inroad.domain.notes.dates.periods import DAY, Period, add_days, add_months
from inroad.domain.notes.dates.vocabulary import MONTHS, SEASONS, UNITS, WEEKDAYS, by_first, flat
from inroad.domain.notes.languages import dates as tables

_SHORT_WEEKDAYS = frozenset(
    "mon tue tues wed thu thur thurs fri sat sun segunda terca quarta quinta sexta".split()
)
_NO_DAY_LEADS = frozenset("the in of got a who he she we they i and just is to it".split())
_DAYS = flat(tables.NAMED_DAYS)
_PARTS_OF_DAYS = tuple(
    (by_first(phrases), back)
    for phrases, back in (
        (tables.TODAY_PARTS, 0),
        (tables.YESTERDAY_PARTS, 1),
        (tables.BEFORE_YESTERDAY, 2),
    )
)
_LEADS = frozenset("earlier later rest whole all back ganze".split())
_SAID_AFTER = frozenset(
    "dernier derniere passe passee pasado pasada ultimo ultima passado passada prochain prochaine"
    " proximo proxima".split()
)
"""Words for "last" and "next" that follow the name of the stretch."""
_AFTER_THE = tables.LAST | tables.NEXT | {"rest", "whole"}
_NAMED = frozenset(UNITS) | frozenset(WEEKDAYS) | frozenset(SEASONS) | frozenset(MONTHS)


def named_day(words: Words, i: int) -> Found | None:
    """Today, yesterday, the day before yesterday, this morning, earlier this week."""
    for phrases, back in _PARTS_OF_DAYS:
        stop = words.phrase(i, phrases)
        if stop:
            return _days_back(words, i, stop, back)
    back = _DAYS.get(words.at(i), -1)
    return _days_back(words, i, i + 1, back) if back >= 0 else None


def _days_back(words: Words, i: int, stop: int, back: int) -> Found:
    on = add_days(words.today, -back)
    return Found(i, stop, "ago", periods.day(on), None, None)


def coming_or_gone(words: Words, i: int) -> Found | None:
    """Last week, this month, next spring, la semaine derniere, el mes pasado."""
    at, lead = i, ""
    if words.at(at) in _LEADS or (words.at(at) == "the" and words.at(at + 1) in _AFTER_THE):
        lead, at = words.at(at), at + 1
        while words.at(at) in ("of", "in", "the", "whole") and at - i < 4:
            at += 1
    which = _which(words.at(at))
    if not which:
        return _told_after(words, i)
    found = _after_last(words, i, at, which) or _named(words, at + 1, which)
    if found is None:
        return None
    kind: Kind = "coming" if lead == "later" else found.kind
    return found._replace(first=i, kind=kind)


def _told_after(words: Words, i: int) -> Found | None:
    """La semaine derniere, el mes pasado, o mes que vem: the word comes after the name."""
    after = words.at(i + 1)
    if after == "que" and words.at(i + 2) in ("viene", "vem"):
        found = _named(words, i, "next")
        return found._replace(stop=i + 3) if found else None
    if after not in _SAID_AFTER:
        return None
    found = _named(words, i, _which(after))
    return found._replace(stop=i + 2) if found else None


def _which(norm: str) -> str:
    if norm in tables.LAST:
        return "last"
    if norm in tables.THIS:
        return "this"
    return "next" if norm in tables.NEXT else ""


def _after_last(words: Words, i: int, at: int, which: str) -> Found | None:
    """The last two weeks, the next six months: a count after the word."""
    count, _, unit, stop = amount_at(words, at + 1)
    if not unit or which == "this":
        return None
    span = days_ahead(words.today, count, unit)
    if which == "next":
        return Found(i, stop, "coming", None, span, span)
    days = (span - words.today).days
    since = add_days(words.today, -days)
    return Found(i, stop, "ago", Period(since, words.today, span_precision(days)), None, None)


def _named(words: Words, i: int, which: str) -> Found | None:
    """The unit, weekday, month or season at `i`, taken as the last, this or the next one."""
    norm, today = words.at(i), words.today
    if norm in ("fiscal", "calendar", "full", "whole"):
        i, norm = i + 1, words.at(i + 1)
    step = {"last": -1, "this": 0, "next": 1}[which]
    unit = UNITS.get(norm)
    if unit:
        whole = unit_around(today, unit, step)
        return _stepped(words, i, whole, which)
    if norm in WEEKDAYS:
        return _weekday_found(words, i - 1, i + 1, WEEKDAYS[norm], which)
    if norm in SEASONS:
        return _stepped(words, i, _season_around(today, SEASONS[norm], which), which)
    if norm in MONTHS:
        found = _stepped(words, i, _month_around(today, MONTHS[norm], which), which)
        last = words.past(_month_around(today, MONTHS[norm], "last"))
        return found if found.past or which == "next" else found._replace(past=last)
    return None


def this_unit(words: Words, i: int) -> Found | None:
    """The year, quarter or month that runs, for "end of year" and "mid month"."""
    unit = UNITS.get(words.at(i))
    if unit is None or unit == "day":
        return None
    return _stepped(words, i, unit_around(words.today, unit, 0), "this")


def _stepped(words: Words, i: int, whole: Period, which: str) -> Found:
    found = point(i, i + 1, words.past(whole), whole)
    return found._replace(kind="coming", past=None) if which == "next" else found


def unit_around(today: date, unit: str, step: int) -> Period:
    """The week, month, quarter or year that lies `step` of them from today."""
    if unit == "day":
        return periods.day(add_days(today, step))
    if unit == "fortnight":
        since = add_days(today, 14 * (min(0, step)))
        return Period(since, add_days(since, 14), "week")
    if unit in ("week", "weekend"):
        whole = periods.week(add_days(today, 7 * step))
        if unit == "weekend" and whole.since:
            since = whole.since + 5 * DAY
            if step == 0 and since > today:
                since -= 7 * DAY
            whole = Period(since, since + DAY, "week")
        return whole
    if unit == "month":
        there = add_months(today.replace(day=1), step)
        return periods.month(there.year, there.month)
    if unit == "quarter":
        there = add_months(today.replace(day=1), 3 * step)
        return periods.quarter(there.year, (there.month + 2) // 3)
    return periods.whole_year(today.year + step)


def _season_around(today: date, name: str, which: str) -> Period:
    seasons = [periods.season(today.year + k, name) for k in range(-2, 3)]
    if which == "last":
        return [s for s in seasons if s.until < today][-1]
    if which == "next":
        return next(s for s in seasons if s.since and s.since > today)
    ended = [s for s in seasons if s.until >= today]
    same_year = periods.season(today.year, name)
    return same_year if same_year.since and same_year.since <= today else ended[0]


def _month_around(today: date, number: int, which: str) -> Period:
    months = [periods.month(today.year + k, number) for k in range(-2, 3)]
    if which == "last":
        return [m for m in months if m.until < today][-1]
    if which == "next":
        return next(m for m in months if m.since and m.since > today)
    return periods.month(today.year, number)


def weekday(words: Words, i: int) -> Found | None:
    """On Tuesday, am Montag: the last such day, or the next one for what is planned."""
    norm = words.at(i)
    if norm not in WEEKDAYS:
        return None
    if norm in _SHORT_WEEKDAYS and not (
        words.tokens[i].capital
        or words.at(i + 1) == "feira"
        or words.at(i - 1) in ("on", "na", "last")
        or _closes(words, i)
    ):
        return None
    stop = i + 2 if words.at(i + 1) == "feira" else i + 1
    if _names_a_date(words, stop):
        return None
    return _weekday_found(words, i, stop, WEEKDAYS[norm], "")


def _names_a_date(words: Words, i: int) -> bool:
    """Mon 15 June: the date after the day says which one is meant."""
    at = i + 1 if words.at(i) in (",", ".", "the", "den", "le", "el") else i
    digits, after = words.at(at), words.at(at + 1)
    month = after in MONTHS or (after in ("of", "de") and words.at(at + 2) in MONTHS)
    return digits[:1].isdigit() and (month or (after in ".-/" and words.glued(at + 1)))


def _closes(words: Words, i: int) -> bool:
    """Brunch sun: a short day at the end of a clause, after a word that is no article."""
    before, after = words.at(i - 1), words.at(i + 1)
    return i > 0 and before.isalpha() and before not in _NO_DAY_LEADS and not after[:1].isalnum()


def _weekday_found(words: Words, i: int, stop: int, number: int, which: str) -> Found:
    today = words.today
    back = (today.weekday() - (number - 1)) % 7
    if which == "last" and back == 0:
        back = 7
    last = add_days(today, -back)
    coming = add_days(last, 7)
    kind: Kind = "coming" if which == "next" else "point"
    past = None if which == "next" else periods.day(last)
    return Found(i, stop, kind, past, coming, coming + DAY)


READERS: Readers = (
    (named_day, frozenset(_DAYS).union(*(table for table, _ in _PARTS_OF_DAYS)), False),
    (coming_or_gone, tables.LAST | tables.THIS | tables.NEXT | _LEADS | _NAMED | {"the"}, False),
)
LATE_READERS: Readers = ((weekday, frozenset(WEEKDAYS), False),)
"""Readers that are asked when no other finds a date."""
