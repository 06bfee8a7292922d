"""Busy seasons: the weeks of a year in which some people have no time for an ask.

A season fits people by words of their headline, company or tags, by their country, or by both.
"""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

_PIECES = re.compile(r"[|,;:·•/()\[\]–—]|\s-\s")
_FORMER = re.compile(
    r"\b(?:ex|former|formerly|previously|retired|ehemalige?[rsn]?|fruhere?[rsn]?|ancien(?:ne)?"
    r"|retraitee?|antigu[oa]|jubilad[oa]|antig[oa]|aposentad[oa])\b"
)
"""What stands after one of these, in the same piece of a headline, is over."""


class Season(Struct, frozen=True, kw_only=True):
    """A busy season from the day `first` to the day `last` of a year, both included.

    It fits a person whose headline, company or tags hold one of `words` (none: anybody) and who is
    in one of `countries` (none, nor `places`: anywhere); one of `places` in the same text stands
    for a country.
    A word that ends with `*` fits every word that begins so. A phrase of `unless` fits nobody.
    """

    key: str
    name: str
    first: str
    last: str
    words: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    why: str = ""
    source: str = "yours"


def fits(season: Season, texts: Sequence[str], country: str | None) -> bool:
    """Whether a season is one of a person with these texts, in this country."""
    plain = tuple(_pieces(text) for text in texts if text)
    if season.words and not any(_found(season.words, season.unless, it) for it in plain):
        return False
    if not season.countries and not season.places:
        return True
    return country in season.countries or any(_found(season.places, (), it) for it in plain)


def is_on(season: Season, day: date) -> bool:
    """Whether the day lies within the season."""
    now, first, last = (day.month, day.day), day_parts(season.first), day_parts(season.last)
    return first <= now <= last if first <= last else now >= first or now <= last


def over_on(season: Season, day: date) -> date:
    """The first day after the season that is on, on `day`."""
    last = in_year(day.year, season.last)
    if last < day:
        last = in_year(day.year + 1, season.last)
    return last + timedelta(days=1)


def day_parts(text: str) -> tuple[int, int]:
    """Month and day of a day of every year, such as 01-31. Raises ValueError."""
    month, _, day = text.partition("-")
    return int(month), int(day)


def in_year(year: int, text: str) -> date:
    """The day in a year; 29 February is the 28th where there is none."""
    month, day = day_parts(text)
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month, 28)


@lru_cache(maxsize=8192)
def _pieces(text: str) -> tuple[str, ...]:
    """The pieces of a headline in plain words, without what is said to be over."""
    return tuple(_FORMER.split(_plain(piece))[0] for piece in _PIECES.split(text))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", kept))


def can_be_found(word: str) -> bool:
    """Whether a word has anything that could be looked for."""
    return _pattern((word,)) is not None


def _found(words: tuple[str, ...], unless: tuple[str, ...], pieces: tuple[str, ...]) -> bool:
    wanted, never = _pattern(words), _pattern(unless)
    if wanted is None:
        return False
    return any(wanted.search(never.sub(" ", it) if never else it) for it in pieces)


@lru_cache(maxsize=512)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of these words or phrases, as whole words; None where there is nothing to look for."""
    found = [
        re.escape(plain) + (r"\w*" if word.rstrip().endswith("*") else "")
        for word in words
        if (plain := _plain(word))
    ]
    return re.compile(rf"\b(?:{'|'.join(found)})\b") if found else None
