"""What the chips say, and which words are left unused."""

import pytest

from tests.domain.notes.said import reading

CHIPS = {
    "spoke 1 Nov 2025": ["spoke 1 Nov 2025"],
    "coffee in March": ["spoke in March 2026"],
    "call last spring": ["spoke in spring 2025"],
    "two calls in 2024": ["spoke in 2024"],
    "haven't talked in years": ["spoke before 13 May 2024"],
    "texted last week": ["spoke 4 May to 10 May 2026"],
    "Worked together at Foxline 2019-22": ["worked together at Foxline, 2019 to 2022"],
    "colleagues at Foxline since 2020": ["worked together at Foxline, since 2020"],
    "owes me one": ["owes you"],
    "I owe him one": ["you owe them"],
    "don't ask before June": ["don't ask before 1 Jun 2026"],
    "Do not ask. Ever.": ["don't ask"],
    "only ask once the merger is done": ["don't ask until the merger is done"],
    "knows Priya well": ["knows Priya well"],
    "best friend": ["close"],
    "barely know him": ["barely know them"],
    "asked twice, said yes once": ["asked twice: 1 yes, 1 without an answer"],
    "bad blood": ["tread carefully"],
}


@pytest.mark.parametrize(("text", "chips"), CHIPS.items())
def test_chips_speak_plain_english(text: str, chips: list[str]) -> None:
    assert [signal.text for signal in reading(text).signals] == chips


def test_words_that_say_nothing_are_shown_as_unused() -> None:
    text = "Likes jazz. Coffee in March. Two cats"
    unused = [text[start:end] for start, end in reading(text).unused]
    assert unused == ["Likes jazz", "Two cats"]


def test_a_note_may_say_nothing() -> None:
    found = reading("Sales leader, Chicago. Likes jazz.")
    assert found.signals == []
    assert found.unused


def test_a_key_names_a_signal_wherever_its_words_stand() -> None:
    (here,) = reading("owes me one").signals
    (there,) = reading("Nice person, owes me  ONE").signals
    assert here.key == there.key
