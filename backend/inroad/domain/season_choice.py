"""What the user makes of the busy seasons: some switched off, some edited, some of their own.

A season that comes with Inroad and was edited keeps its key, so that it can be switched off, and
be as it came again, like any other.
"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from inroad.domain.countries import country_code
from inroad.domain.errors import SeasonRefused
from inroad.domain.seasons import Season, can_be_found, day_parts, in_year
from inroad.domain.text import one_line

LONGEST = 200
"""Days. What lasts longer than half a year is no season: no better day would be left."""
_MOST_OWN = 100
_LEAP_YEAR = 2024

MonthDay = Annotated[str, Meta(max_length=20, description="month and day, such as 01-31")]
"""A day of every year."""
Words = Annotated[list[Annotated[str, Meta(max_length=80)]], Meta(max_length=200)]


class OwnSeason(Struct, frozen=True, kw_only=True):
    """A season in the user's words, as it is sent and kept; the fields are those of `Season`.

    `replaces`: the key of the season of Inroad's that it stands in for; empty for one of their own.
    """

    name: Annotated[str, Meta(max_length=100)]
    first: MonthDay
    last: MonthDay
    words: Words = []
    countries: Words = []
    places: Words = []
    unless: Words = []
    why: Annotated[str, Meta(max_length=300)] = ""
    replaces: Annotated[str, Meta(max_length=100)] = ""

    @property
    def key(self) -> str:
        """What names it among all seasons."""
        return self.replaces or f"own:{self.name.casefold()}"


class SeasonChoice(Struct, frozen=True, kw_only=True):
    """What the user made of the seasons: keys of those switched off, and seasons in their words."""

    off: Annotated[list[Annotated[str, Meta(max_length=100)]], Meta(max_length=200)] = []
    own: Annotated[list[OwnSeason], Meta(max_length=_MOST_OWN)] = []


def checked(choice: SeasonChoice, built_in: Sequence[Season]) -> SeasonChoice:
    """The choice, tidied. Raises SeasonRefused with what to change, and NotACountry."""
    keys = [season.key for season in built_in]
    for key in (*choice.off, *(season.replaces for season in choice.own if season.replaces)):
        if key not in keys:
            raise SeasonRefused(f"No season is called “{key}”. There are: {', '.join(keys)}.")
    own = [_checked(season) for season in choice.own]
    taken = [season.key for season in own]
    for season in own:
        if taken.count(season.key) > 1:
            raise SeasonRefused(f"Two of your seasons are called “{season.name}”; rename one.")
    return SeasonChoice(off=sorted(set(choice.off)), own=own)


def all_seasons(choice: SeasonChoice, built_in: Sequence[Season]) -> list[Season]:
    """Every season as the user has it, also those switched off: Inroad's first, then their own."""
    own = {season.key: _season(season) for season in choice.own}
    return [own.pop(season.key, season) for season in built_in] + list(own.values())


def in_force(choice: SeasonChoice, built_in: Sequence[Season]) -> list[Season]:
    """The seasons that count."""
    return [season for season in all_seasons(choice, built_in) if season.key not in choice.off]


def edited(choice: SeasonChoice, key: str, season: OwnSeason) -> SeasonChoice:
    """The choice with a season of this key, or a new one, as `season` has it."""
    kept = [it for it in choice.own if it.key not in (key, season.key)]
    return SeasonChoice(off=choice.off, own=[*kept, season])


def removed(choice: SeasonChoice, key: str) -> SeasonChoice:
    """The choice without the user's words for this key: gone, or as it came with Inroad."""
    return SeasonChoice(off=choice.off, own=[it for it in choice.own if it.key != key])


def switched(choice: SeasonChoice, key: str, *, on: bool) -> SeasonChoice:
    """The choice in which a season of Inroad's counts, or does not."""
    kept = [it for it in choice.off if it != key]
    return SeasonChoice(off=kept if on else [*kept, key], own=choice.own)


def _season(own: OwnSeason) -> Season:
    return Season(
        key=own.key,
        name=own.name,
        first=own.first,
        last=own.last,
        words=tuple(own.words),
        countries=tuple(own.countries),
        places=tuple(own.places),
        unless=tuple(own.unless),
        why=own.why,
    )


def _checked(season: OwnSeason) -> OwnSeason:
    name = one_line(season.name, 100)
    if not name:
        raise SeasonRefused("Give the season a name, such as “Trade fairs”.")
    first, last = _tidy_day(season.first, name), _tidy_day(season.last, name)
    found = (in_year(_LEAP_YEAR, last) - in_year(_LEAP_YEAR, first)).days % 366 + 1
    if found > LONGEST:
        raise SeasonRefused(
            f"“{name}” would last {found} days; a season has at most {LONGEST}. "
            "Were its two days swapped?"
        )
    tidy = replace(
        season,
        name=name,
        first=first,
        last=last,
        words=_tidy_words(season.words),
        countries=list(dict.fromkeys(country_code(country) for country in season.countries)),
        places=_tidy_words(season.places),
        unless=_tidy_words(season.unless),
        why=one_line(season.why, 300),
    )
    if not (tidy.words or tidy.countries or tidy.places):
        raise SeasonRefused(f"Say whom “{name}” keeps busy: words of their headline or a country.")
    return tidy


def _tidy_words(words: Sequence[str]) -> list[str]:
    tidy = list(dict.fromkeys(filter(None, (one_line(word, 80) for word in words))))
    if unfit := [word for word in tidy if not can_be_found(word)]:
        raise SeasonRefused(f"“{unfit[0]}” has no letter that could be looked for.")
    return tidy


def _tidy_day(text: str, name: str) -> str:
    try:
        month, day = day_parts(text)
        date(_LEAP_YEAR, month, day)
    except ValueError as error:
        raise SeasonRefused(
            f"“{text}” is no day of the year. Give the days of “{name}” as month and day, "
            "such as 01-31."
        ) from error
    return f"{month:02}-{day:02}"
