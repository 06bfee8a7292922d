"""What a day is judged by, for the two people whom an ask reaches: plain data."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from inroad.domain.seasons import Season

WEEKEND = frozenset((5, 6))
"""Saturday and Sunday, as `date.weekday` counts them; where a country has no other."""


class Country(Struct, frozen=True, kw_only=True, eq=False):
    """The days off of a country: its weekend, and its public holidays by name."""

    code: str
    weekend: frozenset[int] = WEEKEND
    holidays: Mapping[date, str] = {}


class Whom(Struct, frozen=True, kw_only=True, eq=False):
    """What a day is judged by for one person: their seasons and the country they are in.

    Those who are alike in it share one object, so that a day is judged once for all of them.
    """

    seasons: tuple[Season, ...] = ()
    country: Country | None = None


class When(Struct, frozen=True, kw_only=True):
    """The two people whom an ask reaches: the introducer, and then the prospect."""

    introducer: Whom = Whom()
    prospect: Whom = Whom()
