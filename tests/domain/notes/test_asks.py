"""Asks of the past and their answers."""

import pytest

from inroad.domain.notes.signals import AsksMade
from tests.domain.notes.said import signal

COUNTS = {
    "Asked her for intros twice last year, said yes both times": (2, 2, 0),
    "asked twice, said yes once": (2, 1, 0),
    "asked 3x: 2 yes, 1 no": (3, 2, 1),
    "Asked once in October, never replied": (1, 0, 0),
    "asked in Sep, no reply; asked again in Nov, yes": (2, 1, 0),
    "Turned me down in November": (1, 0, 1),
    "declined twice when I asked": (2, 0, 2),
    "Asked Jul 2025 (yes), Oct 2025 (yes), Feb 2026 (no answer)": (3, 2, 0),
    "Introduced me to 2 people in 2024, both worked out": (2, 2, 0),
    "She has made 4 intros for me so far": (4, 4, 0),
    "connected me to an investor": (1, 1, 0),
    "zweimal um ein Intro gebeten, beide Male ja": (2, 2, 0),
    "le pedí dos veces, dijo que sí las dos": (2, 2, 0),
    "pedi duas vezes, disse sim uma vez": (2, 1, 0),
    "je lui ai demandé une intro, sans réponse": (1, 0, 0),
}


@pytest.mark.parametrize(("text", "counts"), COUNTS.items())
def test_asks_are_counted(text: str, counts: tuple[int, int, int]) -> None:
    found = signal(text, AsksMade)
    assert found is not None
    assert (found.asked, found.yes, found.no) == counts


@pytest.mark.parametrize(
    "text",
    [
        "Never asked him for anything",
        "he asked me for help",
        "No asks until June",
        "Happy to be asked",
        "We're even: I intro'd him to Foxline, he intro'd me to Kiteline",
        "made 3 intros for him",
        "offered to introduce me",
    ],
)
def test_no_ask_is_read(text: str) -> None:
    assert signal(text, AsksMade) is None
