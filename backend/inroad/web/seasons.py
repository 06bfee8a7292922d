"""Busy seasons: those that come with Inroad, the user's own, and the user's country."""

from datetime import date

import sqlalchemy as sa
from litestar import Controller, get, put
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import UNSET, Struct, UnsetType

from inroad.domain.season_choice import OwnSeason, SeasonChoice, all_seasons
from inroad.domain.season_data import BUILT_IN
from inroad.domain.seasons import Season, is_on
from inroad.store import seasons
from inroad.web.connections import companion, reading, writing


class SeasonView(Struct, kw_only=True, frozen=True):
    """A busy season, from `first` to `last` (month and day, both included).

    It keeps people busy whose headline, company or tags hold one of `words` (none: anybody), in
    one of `countries` (none: anywhere). One of `places` in the same text stands for a country, and
    a phrase of `unless` fits nobody. `built_in`: it comes with Inroad; `edited`: in the user's
    words. `on`: it counts; `now`: today lies within it.
    """

    key: str
    name: str
    first: str
    last: str
    words: tuple[str, ...]
    countries: tuple[str, ...]
    places: tuple[str, ...]
    unless: tuple[str, ...]
    why: str
    source: str
    built_in: bool
    edited: bool
    on: bool
    now: bool


class SeasonsView(Struct, kw_only=True, frozen=True):
    """All seasons, and the user's own country by two letters; null where it is not known."""

    seasons: list[SeasonView]
    country: str | None


class SeasonsChange(Struct, kw_only=True, frozen=True):
    """What to set; what is left out stays.

    `off`: keys of the seasons that come with Inroad and do not count. `own`: all of the user's
    own, and those of Inroad's that they edited. `country`: two letters or an English name; null
    where it is not known.
    """

    off: list[str] | UnsetType = UNSET
    own: list[OwnSeason] | UnsetType = UNSET
    country: str | UnsetType | None = UNSET


class SeasonsController(Controller):
    """When people have no time."""

    path = "/api/seasons"
    tags = ("timing",)

    @get(sync_to_thread=True)
    def listing(self, state: State) -> SeasonsView:
        """All seasons, those switched off as well."""
        with reading(state) as connection:
            return seasons_view(connection, companion(state).clock().astimezone().date())

    @put(sync_to_thread=True)
    def change(self, data: JSONBody[SeasonsChange], state: State) -> SeasonsView:
        """Switch seasons off, set the user's own, set the country. 422 says what to change."""
        now = companion(state).clock()
        with writing(state) as connection:
            kept = seasons.load(connection)
            off = kept.off if data.off is UNSET else data.off
            own = kept.own if data.own is UNSET else data.own
            seasons.save(connection, SeasonChoice(off=off, own=own), now=now)
            if data.country is not UNSET:
                seasons.save_country(connection, data.country, now=now)
            return seasons_view(connection, now.astimezone().date())


def seasons_view(connection: sa.Connection, today: date) -> SeasonsView:
    """All seasons as they stand."""
    choice = seasons.load(connection)
    given = {season.key for season in BUILT_IN}
    own = {season.key for season in choice.own}
    return SeasonsView(
        seasons=[
            _view(
                season,
                today,
                built_in=season.key in given,
                edited=season.key in given & own,
                on=season.key not in choice.off,
            )
            for season in all_seasons(choice, BUILT_IN)
        ],
        country=seasons.country(connection),
    )


def _view(season: Season, today: date, *, built_in: bool, edited: bool, on: bool) -> SeasonView:
    return SeasonView(
        key=season.key,
        name=season.name,
        first=season.first,
        last=season.last,
        words=season.words,
        countries=season.countries,
        places=season.places,
        unless=season.unless,
        why=season.why,
        source=season.source,
        built_in=built_in,
        edited=edited,
        on=on,
        now=is_on(season, today),
    )
