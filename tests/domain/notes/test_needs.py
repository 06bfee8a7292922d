"""What somebody looks for, where the user may be of help."""

import pytest

from inroad.domain.notes.signals import Need
from tests.domain.notes.said import signal, signals

NEEDS = {
    "Looking for a CFO": ("hiring", "a CFO", "looking for a CFO"),
    "is hiring two nurses since March": ("hiring", "two nurses", "hiring two nurses"),
    "She's raising a seed round": ("raising", "a seed round", "raising a seed round"),
    "Between jobs, likes chess": ("job", "Between jobs", "Between jobs"),
    "moving to Quimper in autumn": ("moving", "Quimper", "moving to Quimper"),
    "on the hunt for pilot customers": (
        "customers",
        "pilot customers",
        "looking for pilot customers",
    ),
    "going through a divorce": ("other", "going through a divorce", "going through a divorce"),
    "Cherche un stage à Lyon": ("job", "un stage à Lyon", "looking for un stage à Lyon"),
    "sucht gerade Investoren": ("raising", "Investoren", "looking for Investoren"),
    "se muda a Cádiz": ("moving", "Cádiz", "moving to Cádiz"),
    "precisa de um programador": ("hiring", "um programador", "looking for um programador"),
}


@pytest.mark.parametrize(("text", "need"), NEEDS.items())
def test_a_need_is_read_with_what_is_sought(text: str, need: tuple[str, str, str]) -> None:
    found = signal(text, Need)
    assert found is not None
    assert (found.need, found.what, found.text) == need
    assert found.words in text


@pytest.mark.parametrize(
    "text",
    [
        "was looking for a flat, found one",
        "I'm raising money",
        "we are hiring",
        "not looking for a job any more",
        "Looking forward to our lunch",
        "her sister is looking for a job",
        "needs a rest",
        "moved to Porto in 2019",
        "raising three kids",
        "Wir suchen einen Koch",
        "no busca trabajo",
    ],
)
def test_no_need_is_read(text: str) -> None:
    assert signal(text, Need) is None


def test_several_needs_stand_side_by_side() -> None:
    found = signals("Hiring a controller. Moving to Graz. Hiring a controller.", Need)
    assert [one.need for one in found] == ["hiring", "moving"]
