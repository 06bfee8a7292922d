"""The days off of a country, from the library `holidays`: its weekend and its public holidays.

The library is imported at the first country that is asked for: it takes longer than a start may.
"""

from datetime import date
from functools import lru_cache

from inroad.domain.when import Country

_FIRST, _LAST = 2000, 2200
"""Years for which public holidays are looked up."""


def country(code: str, on: date) -> Country:
    """The days off of the country `code` in the year of `on` and the two after it.

    A country that the library does not know, or a year far off, has no public holidays and the
    usual weekend.
    """
    return _country(code, on.year)


@lru_cache(maxsize=512)
def _country(code: str, year: int) -> Country:
    if not _FIRST <= year <= _LAST:
        return Country(code=code)
    import holidays

    years = range(year, year + 3)
    try:
        found = holidays.country_holidays(code, years=years, language="en_US")
    except NotImplementedError:
        return Country(code=code)
    days = {day: name for day, name in found.items() if day.year in years}
    return Country(code=code, weekend=frozenset(found.weekend), holidays=days)
