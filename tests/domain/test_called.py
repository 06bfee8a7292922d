"""How people are called: in a greeting and in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.called import first_name, full_name


@pytest.mark.parametrize(
    ("name", "full", "first"),
    [
        ("Oren Vale", "Oren Vale", "Oren"),
        ("Cosima", "Cosima", "Cosima"),
        ("OREN VALE", "Oren Vale", "Oren"),
        ("Oren VALE", "Oren Vale", "Oren"),
        ("AGNÈS LE-ROUX D'ARC", "Agnès Le-Roux D'Arc", "Agnès"),
        ("OREN VALE III", "Oren Vale III", "Oren"),
        ("JP Tally", "JP Tally", "JP"),
        ("T.J. Tally", "T.J. Tally", "T.J."),
        ("J. Tally", "J. Tally", "J. Tally"),
        ("J. Robin Tally", "J. Robin Tally", "Robin"),
        ("Dr. Ivana Brook", "Dr. Ivana Brook", "Ivana"),
        ("Prof. Dr. med. Ivana Brook", "Prof. Dr. med. Ivana Brook", "Ivana"),
        ("Dr. Brook", "Dr. Brook", "Dr. Brook"),
        ("Ivana Brook, PhD, MBA", "Ivana Brook", "Ivana"),
        ("Ivana Brook, Ph.D.", "Ivana Brook", "Ivana"),
        ("Ivana Brook CFA", "Ivana Brook", "Ivana"),
        ("Ivana Ma", "Ivana Ma", "Ivana"),
        ("Brook, Ivana", "Ivana Brook", "Ivana"),
        ("Ivana Brook (she/her)", "Ivana Brook", "Ivana"),
        ('Ivana "Ivy" Brook', "Ivana Brook", "Ivana"),
        ("Ivana Brook 🌱 | Hiring", "Ivana Brook", "Ivana"),
        ("Ivana Brook - Pharmacist", "Ivana Brook", "Ivana"),
        ("Ivana Brook-Hall", "Ivana Brook-Hall", "Ivana"),
        ("Abdul Karim Nasser", "Abdul Karim Nasser", "Abdul Karim"),
        ("van den Hoek", "van den Hoek", "van den Hoek"),
        ("한지우", "한지우", "한지우"),
        ("佐藤 美咲", "佐藤 美咲", "佐藤 美咲"),
        ("林小雨 (Rain Lin)", "林小雨", "林小雨"),
        ("Rain Lin 林小雨", "Rain Lin 林小雨", "Rain"),
        ("Kim Ji-woo", "Kim Ji-woo", "Kim Ji-woo"),
        ("Kim Tally", "Kim Tally", "Kim"),
        ("Park Jiwoo", "Park Jiwoo", "Park Jiwoo"),
        ("Jiwoo Park", "Jiwoo Park", "Jiwoo"),
        ("مريم الهاشمي", "مريم الهاشمي", "مريم"),
        ("  Oren \n Vale\u200b ", "Oren Vale", "Oren"),
        ("", "", ""),
        ("🚀", "", ""),
    ],
)
def test_names(name: str, full: str, first: str) -> None:
    assert full_name(name) == full
    assert first_name(name) == first


@given(st.text(max_size=250))
def test_a_name_with_a_letter_is_never_lost(name: str) -> None:
    full, first = full_name(name), first_name(name)
    assert bool(full) == bool(first)
    assert "\n" not in full
    assert "  " not in full
    assert set(first.split()) <= set(full.split())


@given(st.sampled_from(["Oren", "Ivana", "Zoë", "Łucja"]), st.sampled_from(["Vale", "Brook"]))
def test_plain_names_stay_as_they_are(first: str, last: str) -> None:
    assert full_name(f"{first} {last}") == f"{first} {last}"
    assert first_name(f"{first} {last}") == first
