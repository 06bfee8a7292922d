"""One driver of browsers for a whole run; a process can hold no second one.

A plugin, because `tests/` and `e2e/` both need it and have no folder in common.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, sync_playwright

from e2e.browsers import chromium_path


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The driver of browsers; a Chromium is found, or installed, before it starts."""
    chromium_path()
    with sync_playwright() as driver:
        yield driver
