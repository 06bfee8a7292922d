"""A request's body, whole, within bounds of size and time, before any handler sees it."""

import asyncio

from inroad.web import refusals
from inroad.web.exchange import Message, Receive

_SWALLOWED = 8
"""So many times the limit is read and thrown away before the refusal: a caller that is still
sending would otherwise see a broken connection and not the reason."""


async def whole_body(receive: Receive, *, limit: int, seconds: float) -> bytes:
    """The body; Refused when it is over `limit` bytes or not there after `seconds`."""
    try:
        async with asyncio.timeout(seconds):
            body, length = await _read(receive, limit)
    except TimeoutError:
        raise refusals.too_slow(seconds) from None
    if length > limit:
        raise refusals.too_large(limit)
    return body


async def _read(receive: Receive, limit: int) -> tuple[bytes, int]:
    body, length = bytearray(), 0
    more = True
    while more and length <= limit * _SWALLOWED:
        message = await receive()
        if message["type"] != "http.request":
            raise refusals.CallerGone
        chunk = message.get("body", b"")
        length += len(chunk)
        if length <= limit:
            body += chunk
        more = message.get("more_body", False)
    return bytes(body), length


def replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that gives `body` first, then what the server says (that the caller left)."""
    given = False

    async def next_message() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return next_message
