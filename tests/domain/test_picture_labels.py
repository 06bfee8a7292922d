"""Names on a picture: as much as there is room for, and never half a letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.picture.labels import cut, label_of, text_width


def test_a_name_is_whole_then_shortened_then_cut() -> None:
    name = "Hana Yoshikawa-Bergström"
    assert label_of(name, 400) == name
    assert label_of(name, 60) == "Hana Y."
    assert label_of("Ana Maria Lopes da Silva Pereira", 90) == "Ana Pereira"
    assert label_of("Maximilianatheodora", 50).endswith("…")


@pytest.mark.parametrize(
    "name", ["Dr. Mira Sand, PhD (she/her)", "MIRA SAND", "  Mira\n Sand ", "\u202eMira Sand"]
)
def test_what_does_not_belong_to_a_name_is_no_part_of_its_label(name: str) -> None:
    assert label_of(name, 300) in {"Mira Sand", "Dr. Mira Sand"}


def test_no_name_at_all_is_still_a_label() -> None:
    assert label_of("", 80) == "?"
    assert label_of("🎈", 80)


@given(st.text(max_size=220), st.floats(40, 200))
def test_a_label_fits_its_room_and_steers_no_direction(name: str, room: float) -> None:
    label = label_of(name, room)
    assert label
    assert text_width(label) <= room
    assert not {unicodedata.bidirectional(c) for c in label} & {"RLO", "LRO", "RLE", "LRE", "RLI"}


@given(st.text(min_size=1, max_size=60), st.floats(20, 120))
def test_a_cut_parts_no_letter_from_its_accents(text: str, room: float) -> None:
    shown = cut(text, room)
    if shown != text:
        kept = shown.removesuffix("…")
        rest = text[len(kept) :].lstrip()
        assert text.startswith(kept)
        assert not rest or unicodedata.category(rest[0]) not in ("Mn", "Me") or not kept
