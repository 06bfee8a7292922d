"""Whom the person knows, and how well."""

import pytest

from inroad.domain.notes.signals import Knows
from tests.domain.notes.said import signal, signals

STRENGTHS = {
    "Sits on the board with Mira Castell": "strong",
    "co-founded Loopback with Mira Castell": "strong",
    "used to work with Mira Castell": "strong",
    "Reports to Mira Castell": "strong",
    "Mira Castell is her mentor": "strong",
    "talks to Mira Castell every week": "strong",
    "very close to Mira Castell": "strong",
    "knows Mira Castell really well": "strong",
    "tight with Mira Castell": "strong",
    "knows Mira Castell": "some",
    "friends with Mira Castell": "some",
    "studied with Mira Castell": "some",
    "says he knows Mira Castell from a course but not well": "weak",
    "knows Mira Castell by name": "weak",
    "met Mira Castell once": "weak",
    "Her husband went to school with Mira Castell": "weak",
    "cousin of Mira Castell": "weak",
    "Has never met Mira Castell even though they're connected": "no",
    "doesn't know Mira Castell": "no",
    "no idea who Mira Castell is": "no",
    "kennt Mira Castell sehr gut": "strong",
    "kennt Mira Castell nur flüchtig": "weak",
    "ne connaît pas Mira Castell": "no",
    "no conoce a Mira Castell": "no",
    "conhece bem a Mira Castell": "strong",
}


@pytest.mark.parametrize(("text", "strength"), STRENGTHS.items())
def test_the_tie_to_somebody_named_is_read(text: str, strength: str) -> None:
    found = signal(text, Knows)
    assert found is not None
    assert (found.name, found.strength) == ("Mira Castell", strength)


@pytest.mark.parametrize(
    "text",
    [
        "knows everybody in Lisbon",
        "let me know how it goes",
        "Worked with him at Bright Labs",
        "We know each other well",
        "Mira Castell",
    ],
)
def test_nobody_is_known(text: str) -> None:
    assert signals(text, Knows) == []


def test_two_people_have_their_own_strengths() -> None:
    text = "Doesn't know Olu Ferrand, but knows Mira Castell well"
    found = {knows.name: knows.strength for knows in signals(text, Knows)}
    assert found == {"Olu Ferrand": "no", "Mira Castell": "strong"}


def test_one_name_is_enough_after_knows() -> None:
    found = signal("knows Priya well", Knows)
    assert found is not None
    assert (found.name, found.text) == ("Priya", "knows Priya well")
