"""Days by name or number: 4 May, May 4th, 12 Jan 26, 2.11.2026, 11/02/26, on the 9th."""

from datetime import date

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.found import Found, Readers, Words, point
from inroad.domain.notes.dates.months import month_here
from inroad.domain.notes.dates.periods import EARLIEST_YEAR, LATEST_YEAR, add_months
from inroad.domain.notes.dates.vocabulary import MONTHS
from inroad.domain.notes.dates.years import same_year, year_after

_ORDINAL_TAILS = ("st", "nd", "rd", "th", "er", "º", "ª")
_OF = frozenset(("of", "de", "del", "des", "the", "do"))
_THE = frozenset("the le el on am den dia".split())


def number(word: str, most: int) -> int:
    """The number that `word` writes, with or without an ordinal ending; 0 if none to `most`."""
    if len(word) > 4 or not word[:1].isdigit():
        return 0
    digits = word
    for tail in _ORDINAL_TAILS:
        digits = digits.removesuffix(tail)
    value = int(digits) if digits.isascii() and digits.isdigit() else 0
    return value if value <= most else 0


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
    year, end = year_after(words, stop, short=words.at(stop) not in (",", "-", "/"))
    if year:
        try:
            exact = periods.day(date(year, month, on))
        except ValueError:
            return None
        return point(first, end, words.past(exact), exact, same_year(year))
    last, coming = yearly(words, month, on)
    if last is None or coming is None:
        return None
    return point(first, stop, periods.day(last), periods.day(coming))


def yearly(words: Words, month: int, on: int) -> tuple[date | None, date | None]:
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
        if (
            not words.glued(at + 1)
            or not following.isascii()
            or not following.isdigit()
            or len(following) > 4
        ):
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
    return point(i, stop, period, periods.day(ahead), same_year(days[0].year))


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
        return whole_month(words, i, stop, b, a)
    if len(groups[0]) == 4 and len(groups[1]) == 2:
        is_month = 1 <= b <= 12 and EARLIEST_YEAR <= a <= LATEST_YEAR
        if is_month and (mark != "-" or 2000 + b < a):
            return whole_month(words, i, stop, a, b)
        return None
    if len(groups[0]) > 2 or len(groups[1]) > 2 or mark == "-":
        return None
    if mark == "." and words.at(stop) != "." and len(groups[0]) + len(groups[1]) < 4:
        return None
    as_month = mark == "/" and 1 <= a <= 12 and 0 <= words.today.year - 2000 - b <= 1
    past = whole_month(words, i, stop, 2000 + b, a).past if as_month else None
    for number_of_month, on in ((b, a), (a, b)):
        if 1 <= number_of_month <= 12 and 1 <= on <= 31:
            last, coming = yearly(words, number_of_month, on)
            if last and coming:
                return point(i, stop, past or periods.day(last), periods.day(coming))
    return None


def whole_month(words: Words, i: int, stop: int, year: int, number_of_month: int) -> Found:
    whole = periods.month(year, number_of_month)
    return point(i, stop, words.past(whole), whole, same_year(year))


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


READERS: Readers = (
    (numeric, frozenset(), True),
    (day_and_month, frozenset(MONTHS) | _THE, True),
)
LATE_READERS: Readers = ((lone_day, _THE, False),)
"""Readers that are asked when no other finds a date."""
