"""The extension's page reader, as it is, in the real browser."""

import mimetypes
from pathlib import Path
from urllib.parse import urlsplit

import msgspec
from playwright.sync_api import Page, Route

from inroad.domain.reading import Reading

EXTENSION = Path(__file__).parents[2] / "extension"
_ORIGIN = "http://extension.example"
_SOURCE = """async () => {
  const { readPage } = await import('/reading/read.js');
  const { phrases } = await import('/reading/phrases.js');
  return [readPage.toString(), JSON.stringify(phrases)];
}"""


def reader_source(page: Page) -> str:
    """An expression that reads the page in which it is evaluated."""
    page.route(f"{_ORIGIN}/**", _serve)
    page.goto(f"{_ORIGIN}/")
    function, phrases = page.evaluate(_SOURCE)
    return f"async () => await ({function})({phrases})"


def read(page: Page, source: str, address: str) -> Reading:
    """What the reader reads at `address`."""
    page.goto(address)
    return msgspec.convert(page.evaluate(source), type=Reading)


def _serve(route: Route) -> None:
    file = EXTENSION / urlsplit(route.request.url).path.lstrip("/")
    if file.is_file():
        media_type = mimetypes.guess_type(file.name)[0] or "text/plain"
        route.fulfill(body=file.read_bytes(), content_type=media_type)
    else:
        route.fulfill(body="<!doctype html>", content_type="text/html")
