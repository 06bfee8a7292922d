"""Days, counts and sources as a person says them."""

from datetime import date

import pytest

from inroad.domain.ties import Source
from inroad.domain.wording import (
    ago,
    called,
    number,
    since,
    source_line,
    sources_line,
    years,
)

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (0, "today"),
        (1, "yesterday"),
        (4, "four days ago"),
        (8, "a week ago"),
        (21, "three weeks ago"),
        (59, "eight weeks ago"),
        (60, "two months ago"),
        (100, "three months ago"),
        (360, "a year ago"),
        (500, "over a year ago"),
        (1_100, "over three years ago"),
        (9_000, "many years ago"),
    ],
)
def test_ago(days: int, text: str) -> None:
    assert ago(days) == text


def test_since_is_as_precise_as_it_matters() -> None:
    assert since(date(2026, 3, 4), TODAY) == "since March"
    assert since(date(2025, 3, 4), TODAY) == "since March 2025"
    assert since(date(2022, 3, 4), TODAY) == "since 2022"


def test_years_on_a_profile() -> None:
    assert years(date(2019, 1, 1), date(2021, 5, 1)) == ", 2019 to 2021"
    assert years(date(2019, 1, 1), date(2019, 5, 1)) == ", 2019"
    assert years(date(2019, 1, 1), None) == ", since 2019"
    assert years(None, date(2019, 1, 1)) == ", until 2019"
    assert years(None, None) == ""


def test_sources_are_dated_where_the_user_wrote_or_a_page_showed() -> None:
    day = date(2026, 11, 1)
    assert source_line(Source(kind="note", on=day), TODAY) == "your note, 1 Nov"
    assert (
        source_line(Source(kind="answer", on=date(2025, 2, 3)), TODAY) == "your answer, 3 Feb 2025"
    )
    assert source_line(Source(kind="profile", on=day), TODAY) == "their profile, 1 Nov"
    assert source_line(Source(kind="mail", on=day), TODAY) == "mail"
    assert source_line(None, TODAY) == "your note"


def test_a_source_says_on_whom_a_note_is_unless_it_is_the_mutual() -> None:
    day = date(2026, 11, 1)
    sam = Source(kind="note", on=day, about="Sam Okafor")
    priya = Source(kind="note", on=day, about="Dr. Priya Natarajan, PhD")
    profiles = [Source(kind="profile", on=day, about=name) for name in ("Sam Okafor", "Bo Ekman")]
    assert sources_line([sam], TODAY, "Sam Okafor") == "your note, 1 Nov"
    assert sources_line([priya], TODAY, "Sam Okafor") == "your note on Dr. Priya Natarajan, 1 Nov"
    assert sources_line(profiles, TODAY, "Sam Okafor") == "both profiles"
    both = sources_line([sam, profiles[1]], TODAY, "Sam Okafor")
    assert both == "your note, 1 Nov; Bo Ekman’s profile, 1 Nov"


def test_numbers_beyond_counting() -> None:
    assert [number(count) for count in (1, 12, 13)] == ["one", "twelve", "many"]


def test_people_with_the_same_first_name_keep_their_full_names() -> None:
    assert called(["Priya Natarajan", "Sam Okafor", "sam Reyes", "Dana Voss"]) == [
        "Priya",
        "Sam Okafor",
        "sam Reyes",
        "Dana",
    ]
