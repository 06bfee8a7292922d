"""Bad blood, burned introductions, leaning too hard."""

import pytest

from inroad.domain.notes.signals import Caution
from tests.domain.notes.said import signal


@pytest.mark.parametrize(
    "text",
    [
        "Left on bad terms with me",
        "We fell out over equity",
        "Burned her with the last intro",
        "Feels like I've been leaning on him",
        "still annoyed with me",
        "bad blood",
        "I don't trust him",
        "tread carefully",
        "brouillés depuis 2020",
        "wir haben Streit",
        "acabamos mal",
        "brigamos feio",
    ],
)
def test_caution_is_read(text: str) -> None:
    assert signal(text, Caution) is not None


@pytest.mark.parametrize(
    "text",
    ["no bad blood", "no hard feelings", "burned out, poor man", "kein Streit", "sans rancune"],
)
def test_denied_trouble_is_no_caution(text: str) -> None:
    assert signal(text, Caution) is None
