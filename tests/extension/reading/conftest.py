"""One browser for the whole folder, and for it alone: others start a driver of their own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from e2e.browsers import SWITCHES, chromium_path
from tests.extension.reading.reader import Eye


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A headless Chromium, without any extension."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
        yield running
        running.close()


@pytest.fixture(scope="package")
def eye(browser: Browser) -> Eye:
    """A page to show pages in."""
    return Eye(browser.new_context().new_page())
