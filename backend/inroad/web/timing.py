"""What a day is judged by for one person: their busy seasons and the days off where they are."""

from datetime import date

from inroad.calendars import days_off
from inroad.domain.people import Person
from inroad.domain.timing import Year
from inroad.domain.when import Whom


def whom(year: Year, person: Person, on: date) -> Whom:
    """The seasons of a person, and the days off of their country from the year of `on`."""
    code = year.country_of(person)
    return year.whom(person, days_off.country(code, on) if code else None)


def warm(year: Year, on: date) -> None:
    """Read the days off where the user is, before the first suggestion needs them."""
    if year.country:
        days_off.country(year.country, on)
