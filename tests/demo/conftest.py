"""A running page server on a port of its own."""

from collections.abc import Iterator
from datetime import date

import pytest

from inroad import demo
from inroad.demo import PageServer

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="session")
def server() -> Iterator[PageServer]:
    started, _ = demo.page_server(0, TODAY)
    yield started
    started.close()
