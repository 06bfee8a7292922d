"""Busy seasons: the weeks of a year in which some people have no time for an ask.

A season fits people by words of their headline, company or tags, by their country, or by both.
The user adds seasons of their own and switches off those that come with Inroad.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from inroad.domain.countries import country_code
from inroad.domain.errors import SeasonRefused
from inroad.domain.text import one_line

LONGEST = 200
"""Days. What lasts longer than half a year is no season: no better day would be left."""
_MOST_OWN = 100
_LEAP_YEAR = 2024
_PIECES = re.compile(r"[|,;:·•/()\[\]–—]|\s-\s")
_FORMER = re.compile(
    r"\b(?:ex|former|formerly|previously|retired|ehemalige?[rsn]?|fruhere?[rsn]?|ancien(?:ne)?"
    r"|retraitee?|antigu[oa]|jubilad[oa]|antig[oa]|aposentad[oa])\b"
)
"""What stands after one of these, in the same piece of a headline, is over."""

MonthDay = Annotated[str, Meta(max_length=20, description="month and day, such as 01-31")]
"""A day of every year."""
Words = Annotated[list[Annotated[str, Meta(max_length=80)]], Meta(max_length=200)]


class Season(Struct, frozen=True, kw_only=True):
    """A busy season from the day `first` to the day `last` of a year, both included.

    It fits a person whose headline, company or tags hold one of `words` (none: anybody) and who is
    in one of `countries` (none: anywhere); one of `places` in the same text stands for a country.
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


class OwnSeason(Struct, frozen=True, kw_only=True):
    """A season of the user's own, as it is sent and kept."""

    name: Annotated[str, Meta(max_length=100)]
    first: MonthDay
    last: MonthDay
    words: Words = []
    countries: Words = []
    why: Annotated[str, Meta(max_length=300)] = ""


class SeasonChoice(Struct, frozen=True, kw_only=True):
    """What the user made of the seasons: keys of those switched off, and seasons of their own."""

    off: Annotated[list[Annotated[str, Meta(max_length=100)]], Meta(max_length=200)] = []
    own: Annotated[list[OwnSeason], Meta(max_length=_MOST_OWN)] = []


def checked(choice: SeasonChoice, known: Iterable[str]) -> SeasonChoice:
    """The choice, tidied; `known` are the keys of the seasons that come with Inroad.

    Raises SeasonRefused with what to change, and NotACountry.
    """
    keys = list(known)
    for key in choice.off:
        if key not in keys:
            raise SeasonRefused(f"No season is called “{key}”. There are: {', '.join(keys)}.")
    own = [_checked(season) for season in choice.own]
    names = [season.name.casefold() for season in own]
    for season in own:
        if names.count(season.name.casefold()) > 1:
            raise SeasonRefused(f"Two of your seasons are called “{season.name}”; rename one.")
    return SeasonChoice(off=sorted(set(choice.off)), own=own)


def own_seasons(choice: SeasonChoice) -> tuple[Season, ...]:
    """The user's own seasons, ready to be matched."""
    return tuple(
        Season(
            key=f"own:{season.name.casefold()}",
            name=season.name,
            first=season.first,
            last=season.last,
            words=tuple(season.words),
            countries=tuple(season.countries),
            why=season.why,
        )
        for season in choice.own
    )


def fits(season: Season, texts: Sequence[str], country: str | None) -> bool:
    """Whether a season is one of a person with these texts, in this country."""
    plain = tuple(_pieces(text) for text in texts if text)
    if season.words and not any(_found(season.words, season.unless, it) for it in plain):
        return False
    if not season.countries:
        return True
    return country in season.countries or any(_found(season.places, (), it) for it in plain)


def is_on(season: Season, day: date) -> bool:
    """Whether the day lies within the season."""
    now, first, last = (day.month, day.day), _parts(season.first), _parts(season.last)
    return first <= now <= last if first <= last else now >= first or now <= last


def over_on(season: Season, day: date) -> date:
    """The first day after the season that is on, on `day`."""
    last = _in_year(day.year, season.last)
    if last < day:
        last = _in_year(day.year + 1, season.last)
    return last + timedelta(days=1)


def _checked(season: OwnSeason) -> OwnSeason:
    name = one_line(season.name, 100)
    if not name:
        raise SeasonRefused("Give the season a name, such as “Trade fairs”.")
    first, last = _tidy_day(season.first, name), _tidy_day(season.last, name)
    found = (_in_year(_LEAP_YEAR, last) - _in_year(_LEAP_YEAR, first)).days % 366 + 1
    if found > LONGEST:
        raise SeasonRefused(
            f"“{name}” would last {found} days; a season has at most {LONGEST}. "
            "Were its two days swapped?"
        )
    words = list(dict.fromkeys(filter(None, (one_line(word, 80) for word in season.words))))
    if unfit := [word for word in words if not _pattern((word,))]:
        raise SeasonRefused(f"“{unfit[0]}” has no letter that could be looked for.")
    countries = list(dict.fromkeys(country_code(country) for country in season.countries))
    if not words and not countries:
        raise SeasonRefused(f"Say whom “{name}” keeps busy: words of their headline or a country.")
    why = one_line(season.why, 300)
    return replace(
        season, name=name, first=first, last=last, words=words, countries=countries, why=why
    )


def _tidy_day(text: str, name: str) -> str:
    try:
        month, day = _parts(text)
        date(_LEAP_YEAR, month, day)
    except ValueError as error:
        raise SeasonRefused(
            f"“{text}” is no day of the year. Give the days of “{name}” as month and day, "
            "such as 01-31."
        ) from error
    return f"{month:02}-{day:02}"


def _parts(text: str) -> tuple[int, int]:
    month, _, day = text.partition("-")
    return int(month), int(day)


def _in_year(year: int, text: str) -> date:
    """The day in a year; 29 February is the 28th where there is none."""
    month, day = _parts(text)
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
