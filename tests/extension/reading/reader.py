"""Runs the page reader as the extension does: its own text, in a page under its real address."""

import json
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
from playwright.sync_api import Page, Route

from inroad.domain.reading import Reading

READING = Path(__file__).resolve().parents[3] / "extension" / "reading"

_PRINT = """
const { readPage } = await import(process.argv[1] + '/read.js');
const { phrases } = await import(process.argv[1] + '/phrases.js');
console.log(JSON.stringify([readPage.toString(), JSON.stringify(phrases)]));
"""

_LOOK = """() => {
    const state = () => [
        Document.prototype.querySelectorAll.call(document, '*').length,
        new XMLSerializer().serializeToString(document.documentElement).length,
        location.href, history.length, scrollX, scrollY,
    ].join('|');
    const before = state();
    const start = performance.now();
    const reading = inroadLook();
    const milliseconds = performance.now() - start;
    return { reading, unchanged: state() === before, milliseconds };
}"""


@cache
def reader_source() -> tuple[str, str]:
    """The text of `readPage`, and `phrases` as JSON: all that is injected into a page."""
    command = ["node", "--input-type=module", "--eval", _PRINT, READING.as_uri()]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    source, phrases = json.loads(done.stdout)
    return str(source), str(phrases)


@dataclass(frozen=True)
class Look:
    """One look at a page: the Reading as it goes over the wire, and what it cost."""

    raw: dict[str, Any]
    reading: Reading
    milliseconds: float


class Eye:
    """One browser page that is shown one invented page after the other."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._html = ""
        source, phrases = reader_source()
        page.add_init_script(f"globalThis.inroadLook = () => ({source})({phrases});")
        page.route("**/*", self._answer)

    def _answer(self, route: Route) -> None:
        if route.request.is_navigation_request():
            route.fulfill(body=self._html, content_type="text/html; charset=utf-8")
        else:
            route.abort()

    def look(self, address: str, html: str, build: str | None = None) -> Look:
        """Serve `html` under `address` and read it once; `build` runs in the page before.

        Fails when the page is not as it was before, or when the companion would refuse the Reading.
        """
        self._html = html
        self._page.goto(address, wait_until="domcontentloaded")
        if build:
            self._page.evaluate(build)
        got = self._page.evaluate(_LOOK)
        assert got["unchanged"], "the reader changed the page"
        reading = msgspec.convert(got["reading"], Reading)
        return Look(got["reading"], reading, got["milliseconds"])

    def read(self, address: str, html: str, build: str | None = None) -> Reading:
        """The same, for the Reading alone."""
        return self.look(address, html, build).reading
