"""How long from the toolbar click to the suggestion on the screen, in the real side panel.

    python tests/benchmarks/panel.py [--runs N]

The demo's profile with ten mutuals, the real extension, the real companion. Two spans are
measured in the same run and added: from the click to the first moment of the panel's document,
and from there to the frame that shows the best introducer.
"""

import argparse
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, expect, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from e2e.panel import Browser, agree, chromium, pair, point_at
from tests.cli.process import free_port, started

SHOWN = """
new MutationObserver((_, observer) => {
  if (!document.querySelector('.path')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => { window.shownAt = performance.now(); }));
}).observe(document, { childList: true, subtree: true });
"""
WHEN_SHOWN = """() => new Promise((done) => {
  const look = () => (window.shownAt ? done(window.shownAt) : setTimeout(look, 5));
  look();
})"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=15)
    runs: int = options.parse_args().runs
    with tempfile.TemporaryDirectory() as home, sync_playwright() as playwright:
        port = free_port()
        with started(Path(home), port, "demo") as printed, chromium(playwright) as browser:
            address = _found(r"Invented profiles to open: (\S+)", printed)
            code = _found(r"(?m)^ +(\d{4} \d{4})$", printed)
            page = browser.page()
            page.goto(f"{address}in/priya-natarajan/")
            _prepare(browser, page, port, code)
            opened = [_open(browser, page) for _ in range(runs)]
            shown = _show(browser, page, runs)
    _tell("click to the panel's document", opened)
    _tell("document to the suggestion", shown)
    _tell("click to the suggestion", [a + b for a, b in zip(opened, shown, strict=True)])


def _prepare(browser: Browser, page: Page, port: int, code: str) -> None:
    with browser.side_panel(page) as panel:
        agree(panel)
        point_at(panel, port)
        pair(panel, code)
        expect(panel.locator(".path").first).to_be_visible()
        _close(browser, panel)


def _open(browser: Browser, page: Page) -> float:
    """Milliseconds from the click to the time origin of the panel's document."""
    clicked = time.time() * 1000
    with browser.side_panel(page) as panel:
        began: float = panel.evaluate("performance.timeOrigin")
        expect(panel.locator(".path").first).to_be_visible()
        _close(browser, panel)
    return began - clicked


def _close(browser: Browser, panel: Page) -> None:
    url = panel.url
    panel.evaluate("window.close()")
    with browser.devtools() as cdp:
        while any(it["url"] == url for it in cdp.send("Target.getTargets")["targetInfos"]):
            time.sleep(0.02)


def _show(browser: Browser, page: Page, runs: int) -> list[float]:
    """Milliseconds from the start of the panel's document to the suggestion on the screen."""
    with browser.side_panel(page) as panel:
        panel.add_init_script(SHOWN)
        spans: list[float] = []
        for _ in range(runs):
            panel.evaluate("chrome.storage.session.clear()")  # else it shows what it showed last
            panel.reload()
            spans.append(panel.evaluate(WHEN_SHOWN))
    return spans


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match, text
    return match[1]


def _tell(what: str, spans: list[float]) -> None:
    print(f"{what:32} median {statistics.median(spans):6.0f} ms   worst {max(spans):6.0f} ms")


if __name__ == "__main__":
    main()
