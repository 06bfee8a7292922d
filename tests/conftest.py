"""Fixtures for every folder of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from inroad.store.engine import open_engine
from inroad.store.migrations import migrate
from tests.companion import Caller, running


@pytest.fixture
def caller(tmp_path: Path) -> Iterator[Caller]:
    """A paired caller of a companion with an empty book."""
    with running(tmp_path / "home") as found:
        yield found


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[sa.Engine]:
    """An empty database of the newest schema, in a real file."""
    opened = open_engine(f"sqlite:///{tmp_path / 'home' / 'inroad.db'}")
    migrate(opened)
    yield opened
    opened.dispose()
