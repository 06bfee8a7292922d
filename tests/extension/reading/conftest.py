"""One browser for the whole folder."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Playwright

from e2e.browsers import SWITCHES, chromium_path
from tests.extension.reading.reader import Eye


@pytest.fixture(scope="package")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A headless Chromium, without any extension."""
    running = playwright.chromium.launch(executable_path=chromium_path(), args=SWITCHES)
    yield running
    running.close()


@pytest.fixture(scope="package")
def eye(browser: Browser) -> Eye:
    """A page to show pages in."""
    return Eye(browser.new_context().new_page())
