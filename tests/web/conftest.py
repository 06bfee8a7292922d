"""A companion for the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from inroad.web.door import Limits
from tests.web.served import Served, serve


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A companion that runs, with quick deadlines."""
    with serve(tmp_path / "home", Limits(body_seconds=0.5)) as companion:
        yield companion
