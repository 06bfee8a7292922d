"""The local page in a real browser, let in as `inroad open` does it."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Playwright

from e2e.axe import serious
from e2e.browsers import SWITCHES, chromium_path
from e2e.panel import Companion

WIDTHS = (360, 1100)
SCHEMES = ("light", "dark")


@contextmanager
def plain_browser(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium without the extension."""
    browser = playwright.chromium.launch(
        executable_path=chromium_path(), headless=False, args=SWITCHES
    )
    try:
        yield browser
    finally:
        browser.close()


def opened(
    browser: Browser, companion: Companion, path: str = "/people", *, script: bool = True
) -> Page:
    """A tab of a new visitor, let in and at `path`. Without `script` the key is typed."""
    context = browser.new_context(java_script_enabled=script)
    if script:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    printed = companion.command("open", "--print").strip()
    page.goto(printed)
    if not script:
        page.get_by_label("The key").fill(printed)
        page.get_by_role("button", name="Open").click()
    page.wait_for_url(lambda url: "/open" not in url)
    page.goto(f"http://127.0.0.1:{companion.port}{path}")
    return page


def check_looks(page: Page) -> None:
    """Nothing serious for axe and nothing beyond the edge, narrow and wide, light and dark."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        inside = page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
        assert inside, f"{page.url} is wider than {width} px"
        for scheme in SCHEMES:
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            assert serious(page) == [], f"{page.url} at {width} px, {scheme}"
