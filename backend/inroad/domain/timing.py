"""Timing: what speaks against asking somebody on a day, and the next day that is better.

A caution with a date, never a reason to rank anybody lower. Days only, no times of day: what is a
weekend and what a public holiday comes in as data, by country.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from inroad.domain.countries import country_name
from inroad.domain.judgement import CautionView
from inroad.domain.people import Person
from inroad.domain.seasons import Season, fits, is_on, over_on
from inroad.domain.when import WEEKEND, Country, When, Whom
from inroad.domain.wording import long_day

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MOST_STEPS = 400
"""More than a year of single days: where no better day is found by then, there is none."""
_LAST = 9990
"""Years; there is no end to count to beyond."""
_MOST_HELD = 20_000
"""People whose seasons are remembered."""


class Cause(Struct, frozen=True, kw_only=True):
    """One thing that speaks against a day; `until` is the first day on which it is over.

    The text of a season goes on after the name of the person whom it keeps busy.
    """

    kind: Literal["season", "weekend", "holiday"]
    text: str
    until: date


class Year:
    """The seasons in force and the user's own country. A person is matched once and remembered."""

    def __init__(self, seasons: Sequence[Season] = (), country: str | None = None) -> None:
        self.seasons = tuple(seasons)
        self.country = country
        self._found: dict[tuple[tuple[str, ...], str | None], tuple[Season, ...]] = {}
        self._alike: dict[tuple[tuple[str, ...], Country | None], Whom] = {}

    def whom(self, person: Person, country: Country | None) -> Whom:
        """What a day is judged by for a person; `country` are the days off of `country_of`."""
        seasons = self.seasons_of(person)
        key = (tuple(season.key for season in seasons), country)
        found = self._alike.get(key)
        if found is None:
            found = self._alike[key] = Whom(seasons=seasons, country=country)
        return found

    def seasons_of(self, person: Person) -> tuple[Season, ...]:
        """The seasons of a person, by headline, company, tags and country."""
        texts = (person.headline or "", person.company or "", *person.tags)
        country = self.country_of(person)
        found = self._found.get((texts, country))
        if found is None:
            found = tuple(season for season in self.seasons if fits(season, texts, country))
            if len(self._found) >= _MOST_HELD:
                self._found.clear()
            self._found[texts, country] = found
        return found

    def country_of(self, person: Person) -> str | None:
        """Where a person is, as the user said; the user's own country where nothing was."""
        return person.country or self.country


def causes(whom: Whom, day: date) -> list[Cause]:
    """What speaks against asking a person on a day, what lasts longest first.

    Within a busy season a day off is no news.
    """
    found = [
        Cause(kind="season", text=_season_text(season, day), until=over_on(season, day))
        for season in whom.seasons
        if is_on(season, day)
    ]
    return sorted(found or _days_off(whom, day), key=lambda cause: -cause.until.toordinal())


def better_day(people: Sequence[Whom], day: date) -> date | None:
    """The first day, `day` or later, on which nothing speaks against asking any of them."""
    for _ in range(_MOST_STEPS):
        ends = [end for whom in people for end in _ends(whom, day)]
        if not ends:
            return day
        day = max(ends)
    return None


def is_busy(when: When, day: date) -> bool:
    """Whether the day lies within a busy season of either of the two."""
    both = (*when.introducer.seasons, *when.prospect.seasons)
    return any(is_on(season, day) for season in both)


def caution(when: When, introducer: str, prospect: str, day: date) -> CautionView | None:
    """The caution for an ask on a day, with a better one; None where the day is fine."""
    if day.year > _LAST:
        return None
    found, better = _judged(when.introducer, when.prospect, day)
    if not found:
        return None
    names = (introducer, prospect)
    said = [
        f"{names[place]} {cause.text}" if cause.kind == "season" else cause.text
        for place, cause in found
    ]
    if better is not None:
        said.append(f"A better day is {day_name(better, day)}.")
    latest = max(cause.until for _, cause in found)
    return CautionView(text=" ".join(dict.fromkeys(said)), until=better or latest)


def day_name(day: date, on: date) -> str:
    """A day with that of the week: "Monday, 8 March"."""
    return f"{_WEEKDAYS[day.weekday()]}, {long_day(day, on)}"


@lru_cache(maxsize=4096)
def _judged(
    introducer: Whom, prospect: Whom, day: date
) -> tuple[list[tuple[int, Cause]], date | None]:
    """What speaks against a day, for the introducer (0) and the prospect (1); the better day."""
    both = (introducer, prospect)
    found = [(place, cause) for place, whom in enumerate(both) for cause in causes(whom, day)]
    return found, better_day(both, day) if found else day


def _season_text(season: Season, day: date) -> str:
    last = over_on(season, day) - timedelta(days=1)
    return f"is likely to be busy until {long_day(last, day)}: {season.name}."


def _days_off(whom: Whom, day: date) -> Iterator[Cause]:
    country = whom.country
    tomorrow = day + timedelta(days=1)
    if country is not None and day in country.holidays:
        where = country_name(country.code)
        text = f"{long_day(day, day)} is a public holiday in {where}: {country.holidays[day]}."
        yield Cause(kind="holiday", text=text, until=tomorrow)
    elif day.weekday() in _weekend(whom):
        text = f"{long_day(day, day)} is a {_WEEKDAYS[day.weekday()]}."
        yield Cause(kind="weekend", text=text, until=tomorrow)


def _ends(whom: Whom, day: date) -> Iterator[date]:
    """The days on which what speaks against `day` is over."""
    for season in whom.seasons:
        if is_on(season, day):
            yield over_on(season, day)
    if day.weekday() in _weekend(whom) or (whom.country and day in whom.country.holidays):
        yield day + timedelta(days=1)


def _weekend(whom: Whom) -> frozenset[int]:
    return whom.country.weekend if whom.country else WEEKEND
