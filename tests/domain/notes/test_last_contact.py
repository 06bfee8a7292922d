"""When they were last in contact."""

from datetime import date

import pytest

from inroad.domain.notes.signals import LastContact
from tests.domain.notes.said import WRITTEN_ON, signal

DATED = {
    "spoke yesterday": ("2026-05-12", "2026-05-12"),
    "Talked this morning": ("2026-05-13", "2026-05-13"),
    "coffee on Monday": ("2026-05-11", "2026-05-11"),
    "lunch last Friday": ("2026-05-08", "2026-05-08"),
    "texted last week": ("2026-05-04", "2026-05-10"),
    "dinner last weekend": ("2026-05-09", "2026-05-10"),
    "call last month": ("2026-04-01", "2026-04-30"),
    "coffee in May": ("2026-05-01", "2026-05-13"),
    "coffee in June": ("2025-06-01", "2025-06-30"),
    "drinks, Nov '25": ("2025-11-01", "2025-11-30"),
    "LC: 12 Jan 26": ("2026-01-12", "2026-01-12"),
    "last contact 2025-11-03, zoom": ("2025-11-03", "2025-11-03"),
    "met 2.11.2025": ("2025-11-02", "2025-11-02"),
    "spoke 11/02/26": ("2026-02-11", "2026-02-11"),
    "spoke 12/25/25": ("2025-12-25", "2025-12-25"),
    "met 03/2026 for tea": ("2026-03-01", "2026-03-31"),
    "Lunch on the 9th": ("2026-05-09", "2026-05-09"),
    "emailed two weeks ago": ("2026-04-26", "2026-05-02"),
    "emailed 2wks ago": ("2026-04-26", "2026-05-02"),
    "saw her about 3 months back": ("2026-01-30", "2026-02-27"),
    "bumped into him half a year ago": ("2025-10-14", "2025-12-13"),
    "Last talked over a year ago": (None, "2025-05-13"),
    "call last spring, nothing since": ("2025-03-01", "2025-05-31"),
    "we met in early 2025": ("2025-01-01", "2025-05-02"),
    "video call in Q4": ("2025-10-01", "2025-12-31"),
    "lunch at the end of March": ("2026-03-21", "2026-03-31"),
    "two calls in 2024": ("2024-01-01", "2024-12-31"),
    "met once at Lanterncon 2023": ("2023-01-01", "2023-12-31"),
    "we talk every week": ("2026-05-06", "2026-05-13"),
    "See them most Sundays": ("2026-05-06", "2026-05-13"),
    "haven't talked in years": (None, "2024-05-13"),
    "haven't spoken since 2019": ("2019-01-01", "2019-12-31"),
    "no contact in 8 months": ("2025-08-30", "2025-09-27"),
    "déjeuner il y a deux mois": ("2026-02-27", "2026-03-27"),
    "vu la semaine dernière": ("2026-05-04", "2026-05-10"),
    "vor drei Wochen telefoniert": ("2026-04-19", "2026-04-25"),
    "letzten Herbst gesehen": ("2025-09-01", "2025-11-30"),
    "seit Jahren nicht gesprochen": (None, "2024-05-13"),
    "Café en enero": ("2026-01-01", "2026-01-31"),
    "hablamos el mes pasado": ("2026-04-01", "2026-04-30"),
    "falamos ontem": ("2026-05-12", "2026-05-12"),
    "almoço há três semanas": ("2026-04-19", "2026-04-25"),
}


@pytest.mark.parametrize(("text", "days"), DATED.items())
def test_last_contact_is_a_range_of_days(text: str, days: tuple[str | None, str]) -> None:
    found = signal(text, LastContact)
    assert found is not None
    since = found.since.isoformat() if found.since else None
    assert (since, found.until.isoformat()) == days


@pytest.mark.parametrize(
    "text",
    [
        "Meeting her in July",
        "call scheduled for June 3",
        "Coffee with him next week",
        "Let's catch up in September",
        "Hoping to grab lunch in July",
        "Moved to Berlin in 2019",
        "Left Kiteline in January",
        "Asked him for an intro in March",
        "Turned me down in November",
        "We talk a lot",
        "May is great to talk to",
        "Had lunch with April",
        "He and Dana Vester have lunch every week",
        "Sits on a board with Mira Castell, they talk weekly",
        "loves coffee in winter",
        "Worked together at Kiteline 2015-2018",
        "swamped until June",
    ],
)
def test_no_contact_is_read_out_of_plans_moves_and_third_parties(text: str) -> None:
    assert signal(text, LastContact) is None


def test_the_latest_of_several_counts() -> None:
    found = signal("Dinner in January, call last week, met in 2019", LastContact)
    assert found is not None
    assert found.until == date(2026, 5, 10)


def test_a_date_that_is_told_outweighs_a_quarterly_rhythm() -> None:
    found = signal("Quarterly calls, last one in January", LastContact)
    assert found is not None
    assert found.until == date(2026, 1, 31)


def test_a_month_that_runs_ends_today() -> None:
    found = signal("spoke this month", LastContact)
    assert found is not None
    assert found.until == WRITTEN_ON


def test_the_signal_shows_the_words_of_contact_and_date() -> None:
    found = signal("Nice person. We had dinner in Lyon in March, great food.", LastContact)
    assert found is not None
    assert found.words == "dinner in Lyon in March"
