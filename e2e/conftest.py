"""A browser with the extension in it, a companion to talk to, and both made ready."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect

from e2e.pages.invented import (
    JOEL,
    NORA,
    PRIYA,
    TOMAS,
    list_address,
    mutual_list,
    profile,
    profile_address,
)
from e2e.panel import (
    Browser,
    Companion,
    Desk,
    agree,
    chromium,
    companion,
    pair,
    pairing_code,
    point_at,
)

expect.set_options(timeout=15_000)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--pictures` renews the pictures of the README."""
    parser.addoption("--pictures", action="store_true", help="renew the README's pictures")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Companion]:
    """A companion that runs."""
    with companion(tmp_path) as running:
        yield running


@pytest.fixture
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A browser in which Nora's profile, and the list of her mutuals, can be visited."""
    with chromium(playwright) as running:
        running.serve("https://www.linkedin.com/**", profile(NORA, [TOMAS, PRIYA], 3))
        running.serve("https://www.linkedin.com/search/**", mutual_list(NORA, [TOMAS, PRIYA, JOEL]))
        yield running


@pytest.fixture
def desk(browser: Browser, here: Companion) -> Iterator[Desk]:
    """The panel, agreed to and paired, beside the list of Nora's mutuals."""
    page = browser.page()
    page.goto(profile_address(NORA))
    with browser.side_panel(page) as panel:
        agree(panel)
        point_at(panel, here.port)
        pair(panel, pairing_code(here))
        expect(panel.get_by_role("heading", name=NORA.name)).to_be_visible()
        page.goto(list_address(NORA))
        expect(panel.get_by_text("all 3")).to_be_visible()
        yield Desk(browser, here, page, panel)
