"""What the date readers share: the words they look at and the find they give back."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from inroad.domain.notes.dates.periods import DAY, Period
from inroad.domain.notes.languages import dates as tables
from inroad.domain.notes.tokens import Token

Kind = Literal["point", "years", "ago", "rhythm", "span", "coming", "long_ago"]
Phrases = Mapping[str, Sequence[tuple[str, ...]]]
"""Phrases by their first word, the longest first."""


class Found(NamedTuple):
    """A date at the tokens from `first` up to, not with, `stop`."""

    first: int
    stop: int
    kind: Kind
    past: Period | None
    from_day: date | None
    """The first day that is fine after "until" this date."""
    after_day: date | None
    """The first day that is fine after "through" or "after" this date."""
    years: tuple[str | None, str | None] | None = None
    bare: bool = False
    """A lone number of a day or a year, or a lone word that is also a name."""


class Words(NamedTuple):
    """The folded words of a note, the day it was written and its language."""

    tokens: Sequence[Token]
    norms: Sequence[str]
    today: date
    language: str

    def at(self, i: int) -> str:
        """The word at `i`, empty outside the note."""
        return self.norms[i] if 0 <= i < len(self.norms) else ""

    def glued(self, i: int) -> bool:
        """Whether the word at `i` follows the one before without a space."""
        return 0 < i < len(self.tokens) and self.tokens[i].start == self.tokens[i - 1].end

    def hyphened(self, i: int) -> bool:
        """Whether one mark alone, such as a hyphen, stands before the word at `i`."""
        return 0 < i < len(self.tokens) and self.tokens[i].start == self.tokens[i - 1].end + 1

    def phrase(self, i: int, phrases: Phrases) -> int:
        """Where the longest of the phrases that stands at `i` ends; 0 if none does."""
        for phrase in phrases.get(self.at(i), ()):
            stop = i + len(phrase)
            if tuple(self.norms[i:stop]) == phrase:
                return stop
        return 0

    def links_range(self, between: Sequence[str], first: int) -> bool:
        """Whether the words between two years make a range of them."""
        link = [word for word in between if word not in "'’(" and word not in ("of", "de")]
        if len(link) != 1 or link[0] not in tables.RANGE_LINKS:
            return False
        if link[0] in ("and", "und", "et", "e", "y"):
            return any(self.at(first - k) in _BETWEEN for k in (1, 2))
        return True

    def past(self, period: Period) -> Period | None:
        """`period` up to today; None if all of it lies ahead."""
        if period.since is not None and period.since > self.today:
            return None
        return period._replace(until=min(period.until, self.today))


_BETWEEN = frozenset(("between", "entre", "zwischen", "from"))


Reader = Callable[[Words, int], Found | None]
"""Reads the date that begins at a place, if one does."""
Readers = tuple[tuple[Reader, frozenset[str], bool], ...]
"""Readers with the words at which each can begin, and whether it can begin at a number."""


def point(
    first: int,
    stop: int,
    past: Period | None,
    ahead: Period | None,
    years: tuple[str | None, str | None] | None = None,
) -> Found:
    """A find for a stretch of days, with its last and its next occurrence."""
    from_day = ahead.since if ahead else None
    after_day = ahead.until + DAY if ahead else None
    return Found(first, stop, "point", past, from_day, after_day, years)
