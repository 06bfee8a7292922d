"""Names as exports write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.people import alias_of_url
from inroad.importers.names import alias_of, full_name, names_in, person_name


@pytest.mark.parametrize(
    ("first", "last", "name"),
    [
        ("Dana", "Voss, PhD", "Dana Voss"),
        ("Dana", "Voss PhD", "Dana Voss"),
        (" Dana ", " Voss  ", "Dana Voss"),
        ("Dana", "Voss, MBA, PMP", "Dana Voss"),
        ("Dana 🚀", "Voss ✅", "Dana Voss"),
        ("Dana (she/her)", "Voss", "Dana Voss"),
        ("Dana", "", "Dana"),
        ("Дана", "Восс", "Дана Восс"),
        ("美玲", "陳", "美玲 陳"),
        ("Anne-Marie", "O’Dowd", "Anne-Marie O’Dowd"),
        ("Jack", "Ma", "Jack Ma"),
        ("Dana", "V.", "Dana V."),
        ("", "", ""),
    ],
)
def test_the_name_of_two_columns(first: str, last: str, name: str) -> None:
    assert person_name(first, last) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Voss, Dana", "Dana Voss"),
        ("Dana Voss, Ph.D.", "Dana Voss"),
        ("Dana Voss", "Dana Voss"),
        ("van der Berg, Ilse", "Ilse van der Berg"),
        ("'Dana Voss'", "Dana Voss"),
    ],
)
def test_a_name_of_one_column(written: str, name: str) -> None:
    assert full_name(written) == name


def test_a_list_of_names_with_credentials() -> None:
    assert names_in("Dana Voss, MBA, Ilse Brandt, Otto Feld, Ph.D.") == [
        "Dana Voss",
        "Ilse Brandt",
        "Otto Feld",
    ]


SLUGS = st.text(st.sampled_from("abzACoé%-_0/ .?,E3"), max_size=24)


@settings(deadline=None)
@given(SLUGS, st.sampled_from(["https://www.linkedin.com/in/", "http://linkedin.com/in/"]))
def test_the_short_way_to_an_alias_is_that_of_the_domain(slug: str, start: str) -> None:
    assert alias_of(start + slug) == alias_of_url(start + slug)


def test_an_address_without_scheme_names_the_same_person_and_a_web_page_nobody() -> None:
    assert alias_of("www.linkedin.com/in/dana-voss") == "linkedin:dana-voss"
    assert alias_of("https://feldhaus.example/team") is None
