"""What the user made of the busy seasons, and the country in which they are."""

from datetime import datetime

import sqlalchemy as sa

from inroad.domain.countries import country_code
from inroad.domain.season_choice import SeasonChoice, checked, in_force
from inroad.domain.season_data import BUILT_IN
from inroad.domain.timing import Year
from inroad.store import settings

_SEASONS, _COUNTRY = "seasons", "country"


def load(connection: sa.Connection) -> SeasonChoice:
    """The seasons that the user switched off, edited and added."""
    return settings.load(connection, _SEASONS, SeasonChoice) or SeasonChoice()


def save(connection: sa.Connection, choice: SeasonChoice, *, now: datetime) -> None:
    """Keep which seasons count. Raises SeasonRefused, NotACountry."""
    kept = checked(choice, BUILT_IN)
    settings.save(connection, _SEASONS, kept, now=now)


def country(connection: sa.Connection) -> str | None:
    """The user's own country, by two letters."""
    return settings.load(connection, _COUNTRY, str)


def save_country(connection: sa.Connection, words: str | None, *, now: datetime) -> None:
    """Set the user's own country; None is not known. Raises NotACountry."""
    code = country_code(words) if words else None
    settings.save(connection, _COUNTRY, code, now=now)


def year(connection: sa.Connection) -> Year:
    """The seasons that count, with the user's own country."""
    return Year(in_force(load(connection), BUILT_IN), country(connection))
