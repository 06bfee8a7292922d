"""The parts of the panel that need no browser, run by Node."""

from pathlib import Path

import pytest

from tests.extension import tools

UNITS = Path(__file__).resolve().parent / "panel"


@pytest.mark.parametrize("name", sorted(file.name for file in UNITS.glob("*.test.js")))
def test_units(name: str) -> None:
    done = tools.node("--test", "--test-reporter=spec", str(UNITS / name))
    assert done.returncode == 0, done.stdout + done.stderr


def test_there_are_units() -> None:
    assert len(list(UNITS.glob("*.test.js"))) >= 3
