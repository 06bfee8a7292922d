"""Days off by country, out of the library as it is."""

from datetime import date

import pytest

from inroad.calendars.days_off import country
from inroad.domain.when import WEEKEND

AUTUMN = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("code", "day", "name"),
    [
        ("DE", date(2026, 12, 25), "Christmas Day"),
        ("US", date(2026, 11, 26), "Thanksgiving Day"),
        ("FR", date(2027, 7, 14), "National Day"),
        ("PT", date(2028, 4, 25), "Freedom Day"),
        ("GB", date(2027, 3, 26), "Good Friday"),
    ],
)
def test_public_holidays_of_this_year_and_the_next_two(code: str, day: date, name: str) -> None:
    assert name in country(code, AUTUMN).holidays[day]


def test_a_working_day_is_none() -> None:
    assert AUTUMN not in country("DE", AUTUMN).holidays


def test_the_weekend_is_that_of_the_country() -> None:
    assert country("ES", AUTUMN).weekend == WEEKEND
    assert country("IL", AUTUMN).weekend == {4, 5}


def test_a_country_that_the_library_does_not_know_has_the_usual_weekend() -> None:
    found = country("XX", AUTUMN)
    assert (found.weekend, dict(found.holidays)) == (WEEKEND, {})
