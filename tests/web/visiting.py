"""A browser without a script, as it looks at the pages of a companion that runs."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from typing import Any

import httpx

from inroad.store import visits
from inroad.store.engine import writing
from inroad.web.fields import TOKEN
from tests.web.served import Served

_TOKEN = re.compile(rf'name="{TOKEN}" value="([0-9a-f]+)"')
_HEADERS = {
    "Sec-Fetch-Site": "same-origin",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Dest": "document",
}


class Visit:
    """One browser. `answer` is the last page, after any redirect."""

    def __init__(self, served: Served) -> None:
        self.origin = f"http://127.0.0.1:{served.port}"
        self.http = httpx.Client(
            base_url=self.origin, headers=_HEADERS, follow_redirects=True, trust_env=False
        )
        self.answer = httpx.Response(0)
        self.token = ""

    @property
    def text(self) -> str:
        """The words of the page, without its tags."""
        bare = re.sub(r"<(?:script|style).*?</(?:script|style)>|<[^>]*>", " ", self.answer.text)
        return " ".join(unescape(bare).split())

    @property
    def path(self) -> str:
        """Where the browser is."""
        return self.answer.url.path

    def open(self, key: str) -> "Visit":
        """Sends a key, as the page `/open` does."""
        return self._at(self.http.post("/open", data={"key": key}, headers=self._ours()))

    def get(self, path: str) -> "Visit":
        """Goes to a page."""
        return self._at(self.http.get(path))

    def send(self, path: str, **fields: Any) -> "Visit":
        """Sends a form of the page that the browser is at, or was at."""
        typed = {TOKEN: self.token, **fields}
        return self._at(self.http.post(path, data=typed, headers=self._ours()))

    def bring(self, path: str, files: list[tuple[str, bytes]], **fields: str) -> "Visit":
        """Sends a form with files in the field `files`."""
        parts: list[tuple[str, Any]] = [
            (name, (None, text)) for name, text in {TOKEN: self.token, **fields}.items()
        ]
        parts += [("files", named) for named in files]
        return self._at(self.http.post(path, files=parts, headers=self._ours()))

    def _ours(self) -> dict[str, str]:
        return {"Origin": self.origin}

    def _at(self, answer: httpx.Response) -> "Visit":
        self.answer = answer
        found = _TOKEN.search(answer.text)
        self.token = found[1] if found else self.token
        return self


def new_key(served: Served) -> str:
    """A one-time key, as `inroad open` makes it in another process."""
    with writing(served.engine) as connection:
        return visits.new_key(connection, served.now())


@contextmanager
def visit(served: Served) -> Iterator[Visit]:
    """A browser that was let in, at the first page."""
    browser = Visit(served)
    try:
        browser.open(new_key(served))
        assert browser.answer.status_code == 200, browser.text
        yield browser
    finally:
        browser.http.close()
