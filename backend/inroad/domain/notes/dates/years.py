"""Years: 2016, '18-'20, 2019-22, 15-17, 2017 to now, since 2020."""

from datetime import date

from inroad.domain.notes.dates import periods
from inroad.domain.notes.dates.found import Found, Readers, Words, point
from inroad.domain.notes.dates.periods import EARLIEST_YEAR, LATEST_YEAR, Period
from inroad.domain.notes.dates.vocabulary import MONTHS
from inroad.domain.notes.languages import dates as tables

_APOSTROPHES = frozenset("'’‘`")
_TOLD = frozenset("me us together there team colleagues colleague teammates zusammen".split())
"""Words before two short years, as names are: "worked with me 18-20"."""
_OF = frozenset(("of", "de", "del", "des", "the", "do"))


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


def year_after(words: Words, i: int, short: bool) -> tuple[int, int]:
    """A year that follows a day, month, quarter or season, with a link or comma before it."""
    at = i
    while words.at(at) in (*_OF, ",", ".", "-", "/") and at - i < 2:
        at += 1
    year, stop = year_at(words, at, short=short and (at == i or words.at(i) != ","))
    return (year, stop) if year else (0, i)


def same_year(year: int) -> tuple[str, str]:
    return str(year), str(year)


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
    return point(i, stop, words.past(whole), whole, same_year(first))


def _is_short_range(words: Words, i: int) -> bool:
    """15-17 after a name: two digits for each year, one after the other and none to come."""
    a, link, b = words.at(i), words.at(i + 1), words.at(i + 2)
    if link not in ("-", "–") or len(b) != 2 or not (a + b).isascii() or not (a + b).isdigit():
        return False
    before = i - 2 if words.at(i - 1) == "(" else i - 1
    told = words.at(before) in _TOLD
    named = before >= 0 and (told or words.tokens[before].capital)
    named = named and words.at(before) not in MONTHS
    return (
        named and int(a) <= int(b) <= words.today.year - 1999 and words.at(i + 3) not in ("-", "/")
    )


def _since(words: Words, i: int) -> Found | None:
    at = i + 1
    while (
        words.at(at) in ("l'", "le", "o", "about", "around", "~", "at", "circa", "roughly")
        and at < i + 3
    ):
        at += 1
    following = words.at(at + 1)
    short = not following.isalnum() and following not in (":", ".", "/", "-")
    year, stop = year_at(words, at, short=short)
    if not year:
        return None
    whole = periods.whole_year(year)
    last, _ = _range_end(words, year, stop)
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
    if link in "-–—" and (not words.at(after) or words.at(after) in (")", ",", ".", ";")):
        return 0, stop + 1
    return 0, stop


READERS: Readers = ((years, tables.SINCE | _APOSTROPHES | {"fy"}, True),)
