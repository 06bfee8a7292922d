"""Dates counted from the day of writing: yesterday, two weeks ago, last spring, every Sunday."""

from datetime import date, timedelta

from inroad.domain.notes import periods
from inroad.domain.notes.dated import Found, Words, by_place, flat, point
from inroad.domain.notes.languages import dates as tables
from inroad.domain.notes.periods import DAY, Period, add_days, add_months

WEEKDAYS = by_place(tables.WEEKDAYS)
_SHORT_WEEKDAYS = frozenset("mon tue tues wed thu thur thurs fri sat sun segunda terca quarta quinta sexta".split())
_SEASONS = flat(tables.SEASONS)
_MONTHS = by_place(tables.MONTHS)
_UNITS = flat(tables.UNITS)
_NUMBERS = flat(tables.NUMBERS)
_DAYS = flat(tables.NAMED_DAYS)
_RHYTHMS = flat(tables.RHYTHM_WORDS)
_RHYTHM_OF_UNIT = {"day": 1, "week": 7, "weekend": 7, "month": 31, "quarter": 92, "year": 365}
_LONG_AGO_MONTHS = 24
"""Years, in the plural and uncounted, are two at least."""
_MONTHS_A_UNIT = {"month": 1, "quarter": 3, "year": 12}
_DAYS_A_UNIT = {"day": 1, "week": 7, "weekend": 7}
_PHRASES = (
    tables.LONG_AGO, tables.TODAY_PARTS, tables.YESTERDAY_PARTS, tables.BEFORE_YESTERDAY,
    tables.OVER, tables.NEARLY, tables.ABOUT, tables.AGO_BEFORE,
)  # fmt: skip

STARTS = (
    frozenset(phrase[0] for phrases in _PHRASES for phrase in phrases)
    | frozenset(WEEKDAYS)
    | frozenset(_DAYS)
    | frozenset(_RHYTHMS)
    | frozenset(_NUMBERS)
    | frozenset(_UNITS)
    | frozenset(_SEASONS)
    | tables.LAST
    | tables.THIS
    | tables.NEXT
    | tables.EVERY
    | tables.WITHIN
    | frozenset(("earlier", "later", "rest", "weekends", "the", "back", "whole", "all", "ganze"))
)


def long_ago(words: Words, i: int) -> Found | None:
    """In years, seit Jahren, hace anos: at least two years back."""
    stop = words.phrase(i, tables.LONG_AGO)
    if not stop:
        return None
    until = add_months(words.today, -_LONG_AGO_MONTHS)
    return Found(i, stop, "long_ago", Period(None, until, "years"), None, None)


def named_day(words: Words, i: int) -> Found | None:
    """Today, yesterday, the day before yesterday, this morning, earlier this week."""
    for phrases, back in (
        (tables.TODAY_PARTS, 0),
        (tables.YESTERDAY_PARTS, 1),
        (tables.BEFORE_YESTERDAY, 2),
    ):
        stop = words.phrase(i, phrases)
        if stop:
            return _days_back(words, i, stop, back)
    back = _DAYS.get(words.at(i), -1)
    return _days_back(words, i, i + 1, back) if back >= 0 else None


def _days_back(words: Words, i: int, stop: int, back: int) -> Found:
    on = add_days(words.today, -back)
    return Found(i, stop, "ago", periods.day(on), None, None)


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
    precision = {1: "day", 7: "week", 14: "week", 31: "month", 92: "quarter"}.get(days, "year")
    period = Period(since, words.today, precision)  # type: ignore
    return Found(i, stop, "rhythm", period, None, None)


def _every(words: Words, i: int) -> tuple[int, int]:
    at, times = i + 1, 1
    while words.at(at) in tables.EVERY_LINKS and at - i < 4:
        times = max(times, {"other": 2, "second": 2, "couple": 2, "few": 3}.get(words.at(at), 1))
        at += 1
    if words.at(at).isdigit() and len(words.at(at)) < 3:
        times, at = int(words.at(at)), at + 1
    norm = words.at(at)
    if norm in WEEKDAYS or norm.removesuffix("s") in WEEKDAYS or norm in ("morning", "mornings"):
        return 7 * times, at + 1
    unit = _UNITS.get(norm)
    return (_RHYTHM_OF_UNIT[unit] * max(times, 1), at + 1) if unit else (0, i)


def _amount(words: Words, i: int) -> tuple[float, bool, str, int]:
    """A number of units at `i`: how many, whether loosely meant, the unit, where it ends."""
    at = i
    count, loose = 0.0, False
    norm = words.at(at)
    if norm.isascii() and norm.isdigit() and len(norm) <= 3:
        count, at = float(norm), at + 1
        if words.at(at) in ("-", "–", "to", "or") and words.at(at + 1).isdigit():  # noqa: RUF001
            if len(words.at(at + 1)) <= 3:
                count, at, loose = (count + float(words.at(at + 1))) / 2, at + 2, True
        elif words.at(at) == "+":
            at += 1
    else:
        while words.at(at) in _NUMBERS and at - i < 3:
            value = _NUMBERS[words.at(at)]
            loose = loose or words.at(at) in tables.LOOSE_NUMBERS
            count = value if not count or count == 1 or value == 0.5 else count
            at += 1
            if words.at(at) in ("of", "or", "de"):
                at += 1
    if words.at(at) in ("and", "y", "et", "e") and words.at(at + 1) in ("a", "media", "demi", "meio"):
        at += 2 + (words.at(at + 2) == "half")
        count += 0.5
    while words.at(at) in ("full", "whole", "solid", "more", "long", "good", "weitere", "weiteren"):
        at += 1
    unit = _UNITS.get(words.at(at), "")
    return (count, loose, unit, at + 1) if count and unit else (0, False, "", i)


def _degree(words: Words, i: int) -> tuple[str, int]:
    for name, phrases in (("over", tables.OVER), ("nearly", tables.NEARLY), ("about", tables.ABOUT)):
        stop = words.phrase(i, phrases)
        if stop and (name != "about" or words.at(i) != "the"):
            return name, stop
    return "", i


def ago(words: Words, i: int) -> Found | None:
    """Two weeks ago, vor drei Monaten, il y a un an, over a year ago."""
    degree, at = _degree(words, i)
    lead = words.phrase(at, tables.AGO_BEFORE)
    if lead:
        inner, at = _degree(words, lead)
        degree = degree or inner
        if words.at(at) in ("a", "about"):
            at += words.at(at + 1) in _NUMBERS or words.at(at + 1).isdigit()
    count, loose, unit, stop = _amount(words, at)
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


def _width(months: float) -> periods.Precision:
    return "month" if months < 6 else "season" if months < 18 else "year"


def coming_or_gone(words: Words, i: int) -> Found | None:
    """Last week, this month, next spring, la semaine derniere, el mes pasado."""
    at, lead = i, ""
    if words.at(at) in ("earlier", "later", "rest", "whole", "all", "back", "ganze") or (
        words.at(at) == "the" and words.at(at + 1) in tables.LAST | tables.NEXT | {"rest", "whole"}
    ):
        lead, at = words.at(at), at + 1
        while words.at(at) in ("of", "in", "the", "whole") and at - i < 4:
            at += 1
    norm = words.at(at)
    which = _which(norm)
    if which:
        back = 1 if norm != "past" else 1
        if words.at(at + 1) in ("but",) and words.at(at + 2) == "one":
            return None
        amount = _after_last(words, i, at, which)
        if amount:
            return amount
        named = _named(words, at + 1, which, back)
        if named:
            return named._replace(first=i) if lead != "later" else named._replace(first=i, kind="coming")
        return None
    which = _which(words.at(i + 1))
    if which == "next" and words.at(i + 1) not in ("prochain", "prochaine", "vem", "proximo", "proxima"):
        if not (words.at(i + 1) == "que" or words.at(i + 1) == "viene"):
            which = ""
    if words.at(i + 1) == "que" and words.at(i + 2) in ("viene", "vem"):
        named = _named(words, i, "next", 1)
        return named._replace(stop=i + 3) if named else None
    if which in ("last", "next") and words.at(i + 1) not in ("last", "past", "next", "previous", "letzte", "letzten", "coming", "following"):
        named = _named(words, i, which, 1)
        return named._replace(stop=i + 2) if named else None
    return None


def _which(norm: str) -> str:
    if norm in tables.LAST:
        return "last"
    if norm in tables.THIS:
        return "this"
    return "next" if norm in tables.NEXT else ""


def _after_last(words: Words, i: int, at: int, which: str) -> Found | None:
    """The last two weeks, the next six months: a count after the word."""
    count, _, unit, stop = _amount(words, at + 1)
    if not unit or which == "this":
        return None
    span = _ahead(words.today, count, unit)
    if which == "next":
        return Found(i, stop, "coming", None, span, span)
    days = (span - words.today).days
    since = add_days(words.today, -days)
    return Found(i, stop, "ago", Period(since, words.today, _span_precision(days)), None, None)


def _span_precision(days: int) -> periods.Precision:
    return "week" if days < 15 else "month" if days < 45 else "season" if days < 200 else "year"


def _ahead(today: date, count: float, unit: str) -> date:
    if unit in _DAYS_A_UNIT:
        return add_days(today, round(count * _DAYS_A_UNIT[unit]))
    months = count * _MONTHS_A_UNIT[unit]
    return add_days(add_months(today, int(months)), round(30 * (months - int(months))))


def _named(words: Words, i: int, which: str, back: int) -> Found | None:
    """The unit, weekday, month or season at `i`, taken as the last, this or the next one."""
    norm, today = words.at(i), words.today
    if norm in ("fiscal", "calendar", "full", "whole"):
        i, norm = i + 1, words.at(i + 1)
    step = {"last": -back, "this": 0, "next": 1}[which]
    unit = _UNITS.get(norm)
    if unit:
        whole = unit_around(today, unit, step)
        return _stepped(words, i, whole, which)
    if norm in WEEKDAYS:
        return _weekday_found(words, i - 1, i + 1, WEEKDAYS[norm], which)
    if norm in _SEASONS:
        return _stepped(words, i, _season_around(today, _SEASONS[norm], which), which)
    if norm in _MONTHS:
        return _stepped(words, i, _month_around(today, _MONTHS[norm], which), which)
    return None


def this_unit(words: Words, i: int) -> Found | None:
    """The year, quarter or month that runs, for "end of year" and "mid month"."""
    unit = _UNITS.get(words.at(i))
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
        words.tokens[i].capital or words.at(i + 1) == "feira" or words.at(i - 1) in ("on", "na", "last")
    ):
        return None
    stop = i + 2 if words.at(i + 1) == "feira" else i + 1
    return _weekday_found(words, i, stop, WEEKDAYS[norm], "")


def _weekday_found(words: Words, i: int, stop: int, number: int, which: str) -> Found:
    today = words.today
    back = (today.weekday() - (number - 1)) % 7
    if which == "last" and back == 0:
        back = 7
    last = add_days(today, -back)
    coming = add_days(last, 7)
    kind = "coming" if which == "next" else "point"
    past = None if which == "next" else periods.day(last)
    return Found(i, stop, kind, past, coming, coming + DAY)  # type: ignore


def span(words: Words, i: int) -> Found | None:
    """In three weeks, for two months, 6 weeks: ahead for a hold, behind for a silence."""
    at = i + 1 if words.at(i) in tables.WITHIN else i
    degree, at = _degree(words, at)
    if words.at(at) in ("the", "another", "next", "at", "least"):
        at += 1
    count, loose, unit, stop = _amount(words, at)
    if not unit or (unit == "day" and count < 1):
        return None
    if at == i and words.at(stop) in ("old", "younger", "older", "of", "in", "plus", "experience", "notice"):
        return None
    span_end = _ahead(words.today, count, unit)
    past = counted_back(words.today, count, unit, degree, loose)
    return Found(i, stop, "span", past, span_end, span_end)
