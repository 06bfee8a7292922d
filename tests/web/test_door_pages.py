"""Pages that anybody on this machine may look at, because nothing of the user's is on them."""

import asyncio
from typing import Any

import pytest

from inroad.web.door import Door
from inroad.web.exchange import Message


async def _page(_scope: Any, _receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"a page"})


def _status(path: str, method: str = "GET", **headers: str) -> int:
    """What a browser without token and protocol gets."""
    door = Door(_page, port=1, pairings=[], pages=("/", "/in/"))
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    named = {"host": "127.0.0.1:1", "sec_fetch_site": "none", **headers}
    raw = [(name.replace("_", "-").encode(), text.encode()) for name, text in named.items()]
    scope = {"type": "http", "method": method, "path": path, "headers": raw}
    asyncio.run(door(scope, receive, send))
    return int(sent[0]["status"])


@pytest.mark.parametrize("path", ["/", "/in/", "/in/ada-example"])
def test_a_page_needs_neither_token_nor_protocol(path: str) -> None:
    assert _status(path) == 200


@pytest.mark.parametrize(
    "path", ["/api/me", "/in", "/inside", "/in/../api/me", "//", "/api/openapi"]
)
def test_what_is_no_page_does(path: str) -> None:
    assert _status(path) == 426


def test_a_page_is_looked_at_and_nothing_else() -> None:
    assert _status("/", "POST") == 415
    assert _status("/", "HEAD") == 426
    assert _status("/", sec_fetch_site="cross-site") == 403
    assert _status("/", origin="https://evil.test") == 403
    assert _status("/", host="evil.test:1") == 421
