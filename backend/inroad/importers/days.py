"""Days as exports write them. Each shape is read in one way; nothing is guessed."""

import re
from collections.abc import Generator
from datetime import date
from functools import lru_cache

from inroad.domain.found import Skipped

_MONTHS = {
    name: number
    for number, name in enumerate(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1
    )
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T|$)")
_NAMED = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?!\d)")
_NAMED_FIRST = re.compile(r"(?:[A-Za-z]{3} )?([A-Za-z]{3})[a-z]* (\d{1,2}),? .*?(\d{4})(?!\d)")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)")


class NoSuchDay(ValueError):
    """The text looks like a day, but there is none such, or it cannot be read."""


@lru_cache(maxsize=20_000)
def day_of(text: str) -> date | None:
    """The day of `06 Jun 2026`, `11/3/18, 5:02 AM` (month first), `18-jun-20`,
    `2017/05/07 01:01:57 UTC`, `2026-03-13T03:18:54Z` or `Fri Jan 24 02:54:41 UTC 2025`.

    None when there is no text; NoSuchDay when there is no such day. Days are those of the
    file's own clock. Two digits of a year are 2000 and after: all these exports are younger.
    """
    bare = text.strip()
    if not bare or bare.casefold() in ("not available", "n/a", "-"):
        return None
    if shape := _ISO.match(bare) or _BASIC.match(bare):
        return _day(shape[1], shape[2], shape[3], bare)
    if shape := _AMERICAN.match(bare):
        return _day(shape[3], shape[1], shape[2], bare)
    if shape := _NAMED.match(bare):
        return _day(shape[3], _month(shape[2], bare), shape[1], bare)
    if shape := _NAMED_FIRST.match(bare):
        return _day(shape[3], _month(shape[1], bare), shape[2], bare)
    raise NoSuchDay(f"“{bare[:40]}” is no date that Inroad can read")


def _month(name: str, text: str) -> str:
    if name.lower() not in _MONTHS:
        raise NoSuchDay(f"“{text[:40]}” is no date that Inroad can read")
    return str(_MONTHS[name.lower()])


def _day(year: str, month: str, day: str, text: str) -> date:
    full = int(year) + 2000 if len(year) == 2 else int(year)
    try:
        return date(full, int(month), int(day))
    except ValueError:
        raise NoSuchDay(f"there is no day “{text[:40]}”") from None


def told_day(file: str, row: int, text: str) -> Generator[Skipped, None, date | None]:
    """The day of a record that is kept without it: why it cannot be read is handed on."""
    try:
        return day_of(text)
    except NoSuchDay as trouble:
        yield Skipped(file=file, row=row, reason=str(trouble), kept=True)
        return None
