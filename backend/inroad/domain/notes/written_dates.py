"""Dates by name or number: 4 May, 12 Jan 26, 2.11.2026, Q3, spring 2024, 2019-22, end of June."""

from datetime import date

from inroad.domain.notes import periods
from inroad.domain.notes.dated import Found, Words, by_place, flat, point
from inroad.domain.notes.languages import dates as tables
from inroad.domain.notes.periods import (
    DAY,
    EARLIEST_YEAR,
    LATEST_YEAR,
    Period,
    add_months,
    easter,
)

MONTHS = by_place(tables.MONTHS)
_SEASONS = flat(tables.SEASONS)
_HOLIDAYS = flat(tables.HOLIDAYS)
_PARTS = {
    **dict.fromkeys(tables.EARLY, "early"),
    **dict.fromkeys(tables.MIDDLE, "middle"),
    **dict.fromkeys(tables.LATE, "late"),
}
_ORDINAL_TAILS = ("st", "nd", "rd", "th", "er", "º", "ª")
_YEAR_WORDS = frozenset(("eoy", "fy", "jahresende", "ano", "year"))
_QUARTERS = {f"q{n}": n for n in range(1, 5)} | {f"{n}q": n for n in range(1, 5)} | {"t1": 1}
_QUARTERS |= {"t2": 2, "t3": 3, "t4": 4}
_HALVES = {"h1": 1, "h2": 2, "1h": 1, "2h": 2, "s1": 1, "s2": 2}
_APOSTROPHES = frozenset("'’‘`")  # noqa: RUF001
_OF = frozenset(("of", "de", "del", "des", "the", "do"))
_NAME_LEADS = frozenset(("with", "at", "from", "mit", "bei", "avec", "chez", "con", "com", "w", "and"))
_SURE_LEADS = frozenset("in until till since before by after last this next early mid late end of from".split())
_NAME_TAILS = frozenset(
    "capital ventures partners group labs fund holdings health networks says said is was loves"
    " and invests equity advisors bank media studio first".split()
)

STARTS = (
    frozenset(MONTHS)
    | frozenset(_SEASONS)
    | frozenset(_HOLIDAYS)
    | frozenset(_PARTS)
    | frozenset(_QUARTERS)
    | frozenset(_HALVES)
    | tables.EASTER
    | _YEAR_WORDS
    | _APOSTROPHES
    | tables.SINCE
    | tables.LINKS
    | frozenset(("fy", "new", "jahresende", "eoq", "eom", "on"))
)


def number(word: str, most: int) -> int:
    """The number that `word` writes, with or without an ordinal ending; 0 if none to `most`."""
    if len(word) > 4 or not word[:1].isdigit():
        return 0
    digits = word
    for tail in _ORDINAL_TAILS:
        digits = digits.removesuffix(tail)
    value = int(digits) if digits.isascii() and digits.isdigit() else 0
    return value if value <= most else 0


def year_at(words: Words, i: int, short: bool = False) -> tuple[int, int]:
    """The year at `i` and where it ends; `short`: two digits will do. (0, i) if there is none."""
    norm = words.at(i)
    if norm in _APOSTROPHES and words.at(i + 1)[:1].isdigit() and words.glued(i + 1):
        year, stop = year_at(words, i + 1, short=True)
        return (year, stop) if year else (0, i)
    if len(norm) == 4 and norm.isascii() and norm.isdigit():
        value = int(norm)
        return (value, i + 1) if EARLIEST_YEAR <= value <= LATEST_YEAR else (0, i)
    if short and len(norm) == 2 and norm.isascii() and norm.isdigit():
        value = 2000 + int(norm)
        if value > words.today.year + 10:
            value -= 100
        return (value, i + 1) if value >= EARLIEST_YEAR else (0, i)
    return 0, i


def _year_after(words: Words, i: int, short: bool) -> tuple[int, int]:
    """A year that follows a day, month, quarter or season, with a link or comma before it."""
    at = i
    while words.at(at) in (*_OF, ",", ".", "-", "/") and at - i < 2:
        at += 1
    year, stop = year_at(words, at, short=short and (at == i or words.at(i) != ","))
    return (year, stop) if year else (0, i)


def _text_years(year: int) -> tuple[str, str]:
    return str(year), str(year)


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
    norm = words.at(i)
    before, after = words.at(i - 1), words.at(stop)
    follows_name = stop < len(words.tokens) and words.tokens[stop].capital
    if before in _NAME_LEADS or (follows_name and after in _NAME_TAILS):
        return False
    if before in tables.DATE_LEADS and not (follows_name and after in _NAME_TAILS):
        if norm != "may" or words.tokens[i].capital or before in _SURE_LEADS:
            return True
    if norm not in tables.RISKY_MONTHS:
        return True
    if norm == "may" and not words.tokens[i].capital:
        return False
    if after in _NAME_TAILS or after == "'s":
        return False
    if before in tables.DATE_LEADS or before in ("(", ",", "-", "–", ":"):  # noqa: RUF001
        return True
    alone = not after or not words.tokens[stop].word
    return i > 0 and alone


def day_and_month(words: Words, i: int) -> Found | None:
    """4 May, May 4th, 4. Mai, 4 de mayo, le 1er mai, with or without a year."""
    start = i
    if words.at(i) in ("the", "le", "el", "on", "am", "den") and words.at(i + 1)[:1].isdigit():
        i += 1
    on, at = number(words.at(i), 31), i + 1
    if on:
        while words.at(at) in (*_OF, ".") and at - i < 3:
            at += 1
        named = month_here(words, at)
        if named:
            return _day_found(words, start, at + 1, named, on)
    named = month_here(words, i)
    on = number(words.at(i + 1), 31)
    if not named or not on or not _may_be_day(words, i + 1):
        return None
    return _day_found(words, start, i + 2, named, on)


def _may_be_day(words: Words, i: int) -> bool:
    """After a month, two digits are a day unless they can only be a year."""
    follows = words.at(i + 1)
    value = number(words.at(i), 31)
    unit = follows in ("people", "years", "months", "weeks", "times", "intro", "%")
    if words.language != "en" and value >= 20 and words.norms[i].isdigit():
        return False
    return not unit


def _day_found(words: Words, first: int, stop: int, month: int, on: int) -> Found | None:
    year, end = _year_after(words, stop, short=words.at(stop) not in (",", "-", "/"))
    if year:
        try:
            exact = periods.day(date(year, month, on))
        except ValueError:
            return None
        return point(first, end, words.past(exact), exact, _text_years(year))
    last, coming = _yearly(words, month, on)
    if last is None or coming is None:
        return None
    return point(first, stop, periods.day(last), periods.day(coming))


def _yearly(words: Words, month: int, on: int) -> tuple[date | None, date | None]:
    """The last and the next time that a day of the year came round."""
    last = coming = None
    for year in range(words.today.year - 4, words.today.year + 5):
        try:
            here = date(year, month, on)
        except ValueError:
            continue
        if here <= words.today:
            last = here
        elif coming is None:
            coming = here
    return last, coming


def month(words: Words, i: int) -> Found | None:
    """March, March 2026, Nov '25, noviembre de 2025."""
    named = month_here(words, i)
    if not named:
        return None
    year, stop = _year_after(words, i + 1, short=words.language != "en")
    if year:
        whole = periods.month(year, named)
        return point(i, stop, words.past(whole), whole, _text_years(year))
    if not _is_date_here(words, i, i + 1):
        return None
    past, ahead = last_and_next(words, lambda year: periods.month(year, named))
    return point(i, i + 1, past, ahead)


def last_and_next(words: Words, in_year: object) -> tuple[Period | None, Period | None]:
    """The latest occurrence that has begun, and the first that has not yet begun."""
    assert callable(in_year)
    past = ahead = None
    for year in range(words.today.year - 2, words.today.year + 3):
        period = in_year(year)
        if period.since <= words.today:
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
    year, stop = _year_after(words, at, short=True)
    if year:
        whole = make(year, which)
        return point(i, stop, words.past(whole), whole, _text_years(year))
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
    name = _SEASONS.get(words.at(i))
    if name is None:
        return None
    year, stop = _year_after(words, i + 1, short=True)
    if year:
        whole = periods.season(year, name)
        return point(i, stop, words.past(whole), whole, _text_years(year))
    if words.at(i) in tables.RISKY_SEASONS and words.at(i - 1) not in tables.DATE_LEADS | {"the"}:
        return None
    past, ahead = last_and_next(words, lambda year: periods.season(year, name))
    return point(i, i + 1, past, ahead)


def holiday(words: Words, i: int) -> Found | None:
    """Christmas, Thanksgiving, Easter and their like, as the days around them."""
    norm = words.at(i)
    if norm in tables.EASTER:
        year, stop = _year_after(words, i + 1, short=False)
        return _around(words, i, stop if year else i + 1, easter, year)
    on = _HOLIDAYS.get(norm)
    if on is None:
        return None
    year, stop = _year_after(words, i + 1, short=False)
    return _around(words, i, stop if year else i + 1, lambda year: date(year, *on), year)


def _around(words: Words, i: int, stop: int, on: object, year: int) -> Found | None:
    assert callable(on)

    def days(year: int) -> Period:
        middle = on(year)
        return Period(middle - 3 * DAY, middle + 4 * DAY, "week")

    if year:
        whole = days(year)
        return Found(i, stop, "point", words.past(whole), on(year), on(year) + DAY)
    past, _ = last_and_next(words, days)
    ahead = next(d for d in (on(words.today.year + k) for k in range(3)) if d > words.today)
    return Found(i, stop, "point", past, ahead, ahead + DAY)


def part_of(words: Words, i: int) -> Found | None:
    """End of Q2, early March, mid-2024, Anfang Mai, a finales de junio, beginning of next year."""
    which = _PARTS.get(words.at(i))
    if which is None:
        return None
    at = i + 1
    while words.at(at) in tables.LINKS and at - i < 4:
        at += 1
    from inroad.domain.notes.relative_dates import coming_or_gone, this_unit

    for read in (month, quarter, season, years, coming_or_gone, this_unit):
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
            year_before = Period(add_months(full.since or full.until, -12), add_months(full.until, -12), full.precision)
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
        "middle": (date(start.year, start.month, 15) if (after - start).days < 32 else middle, middle),
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


def numeric(words: Words, i: int) -> Found | None:
    """2025-11-03, 11/02/26, 2.11.2026, 03/2026, 2025-11."""
    groups, marks, stop = _digit_groups(words, i)
    if len(groups) < 2 or len(set(marks)) > 1:
        return None
    if len(groups) == 3:
        return _three(words, i, stop, groups)
    return _two(words, i, stop, groups, marks[0])


def _digit_groups(words: Words, i: int) -> tuple[list[str], list[str], int]:
    """Up to three runs of digits that are joined by one mark each without a space."""
    groups, marks, at = [words.at(i)], [], i + 1
    if not groups[0].isascii() or not groups[0].isdigit() or len(groups[0]) > 4:
        return [], [], i
    while len(groups) < 3 and words.at(at) in ("-", "/", ".") and words.glued(at):
        following = words.at(at + 1)
        if not words.glued(at + 1) or not following.isascii() or not following.isdigit() or len(following) > 4:
            break
        marks.append(words.at(at))
        groups.append(following)
        at += 2
    return groups, marks, at


def _three(words: Words, i: int, stop: int, groups: list[str]) -> Found | None:
    a, b, c = (int(group) for group in groups)
    if len(groups[0]) == 4:
        candidates = [(a, b, c)]
    else:
        year = c if len(groups[2]) == 4 else 2000 + c
        candidates = [(year, b, a), (year, a, b)]
    days = _real_days(candidates)
    if not days:
        return None
    past = next((on for on in days if on <= words.today), None)
    ahead = next((on for on in days if on > words.today), days[0])
    period = periods.day(past) if past else None
    return point(i, stop, period, periods.day(ahead), _text_years(days[0].year))


def _real_days(candidates: list[tuple[int, int, int]]) -> list[date]:
    days = []
    for year, month_number, on in candidates:
        try:
            here = date(year, month_number, on)
        except ValueError:
            continue
        if EARLIEST_YEAR <= year <= LATEST_YEAR:
            days.append(here)
    return days


def _two(words: Words, i: int, stop: int, groups: list[str], mark: str) -> Found | None:
    a, b = int(groups[0]), int(groups[1])
    if len(groups[1]) == 4 and 1 <= a <= 12 and EARLIEST_YEAR <= b <= LATEST_YEAR:
        return _whole_month(words, i, stop, b, a)
    if len(groups[0]) == 4 and len(groups[1]) == 2:
        is_month = 1 <= b <= 12 and EARLIEST_YEAR <= a <= LATEST_YEAR
        if is_month and (mark != "-" or 2000 + b < a):
            return _whole_month(words, i, stop, a, b)
        return None
    if len(groups[0]) > 2 or len(groups[1]) > 2 or mark == "-":
        return None
    if mark == "." and words.at(stop) != "." and len(groups[0]) + len(groups[1]) < 4:
        return None
    if mark == "/" and 1 <= a <= 12 and 0 <= words.today.year - 2000 - b <= 1:
        return _whole_month(words, i, stop, 2000 + b, a)
    for number_of_month, on in ((b, a), (a, b)):
        if 1 <= number_of_month <= 12 and 1 <= on <= 31:
            last, coming = _yearly(words, number_of_month, on)
            if last and coming:
                return point(i, stop, periods.day(last), periods.day(coming))
    return None


def _whole_month(words: Words, i: int, stop: int, year: int, number_of_month: int) -> Found:
    whole = periods.month(year, number_of_month)
    return point(i, stop, words.past(whole), whole, _text_years(year))


def years(words: Words, i: int) -> Found | None:
    """2016, '18-'20, 2019-22, 2017 to now, since 2020."""
    if words.at(i) in tables.SINCE:
        return _since(words, i)
    at = i + 1 if words.at(i) == "fy" else i
    if len(words.at(i)) == 2 and _is_short_range(words, i):
        first, stop = year_at(words, at, short=True)
        last, end = _range_end(words, first, stop)
        span = Period(date(first, 1, 1), date(last, 12, 31), "years")
        return point(i, end, words.past(span), span, (str(first), str(last)))._replace(kind="years")
    first, stop = year_at(words, at, short=words.at(i) == "fy")
    if not first:
        return None
    last, end = _range_end(words, first, stop)
    if end != stop:
        until = str(last) if last else None
        span = Period(date(first, 1, 1), date(last or words.today.year, 12, 31), "years")
        return point(i, end, words.past(span), span, (str(first), until))._replace(kind="years")
    whole = periods.whole_year(first)
    return point(i, stop, words.past(whole), whole, _text_years(first))


def _is_short_range(words: Words, i: int) -> bool:
    """15-17 after a name: two digits for each year, one after the other and none to come."""
    a, link, b = words.at(i), words.at(i + 1), words.at(i + 2)
    if link not in ("-", "–") or len(b) != 2 or not (a + b).isascii() or not (a + b).isdigit():  # noqa: RUF001
        return False
    named = i > 0 and words.tokens[i - 1].capital and words.at(i - 1) not in MONTHS
    return named and int(a) <= int(b) <= words.today.year - 1999 and words.at(i + 3) not in ("-", "/")


def _since(words: Words, i: int) -> Found | None:
    at = i + 1
    while words.at(at) in ("l'", "le", "o", "about", "around", "~", "at", "circa", "roughly") and at < i + 3:
        at += 1
    year, stop = year_at(words, at)
    if not year:
        return None
    whole = periods.whole_year(year)
    last, end = _range_end(words, year, stop)
    if last:
        return years(words, at)
    return point(i, stop, words.past(whole), whole, (str(year), None))


def _range_end(words: Words, first: int, stop: int) -> tuple[int, int]:
    """The last year of a range that began before `stop`, 0 for "until now", and where it ends."""
    link = words.at(stop)
    if link == "+" and words.glued(stop):
        return 0, stop + 1
    if link not in tables.RANGE_LINKS or not words.links_range([link], stop - 1):
        return 0, stop
    after = stop + 1
    if words.at(after) in tables.PRESENT:
        return 0, after + 1
    last, end = year_at(words, after, short=True)
    if last and last < first:
        last = first // 100 * 100 + last % 100
    if last >= first and last <= LATEST_YEAR and last:
        return last, end
    if link in "-–—" and (not words.at(after) or words.at(after) in (")", ",", ".", ";")):  # noqa: RUF001
        return 0, stop + 1
    return 0, stop


def lone_day(words: Words, i: int) -> Found | None:
    """On the 9th, le 9, am 9.: the last and the next such day of a month."""
    lead = words.at(i)
    if lead not in ("the", "le", "el", "dia", "am", "on"):
        return None
    at = i + 1
    if lead in ("le", "el", "dia", "am") and words.at(at) and not words.norms[at].isdigit():
        return None
    on = number(words.at(at), 31)
    if not on or (lead in ("the", "on") and words.norms[at].isdigit()):
        return None
    last = coming = None
    for back in range(-3, 4):
        start = add_months(words.today.replace(day=1), back)
        try:
            here = start.replace(day=on)
        except ValueError:
            continue
        if here <= words.today:
            last = here
        elif coming is None:
            coming = here
    if last is None or coming is None:
        return None
    return point(i, at + 1, periods.day(last), periods.day(coming))
