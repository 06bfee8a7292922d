"""A request's body, whole, within bounds of size and time, before any handler sees it."""

import asyncio
from typing import Any

from inroad.web import refusals
from inroad.web.exchange import Message, Receive

_SWALLOWED = 8
"""So many times the limit is read and thrown away before the refusal: a caller that is still
sending would otherwise see a broken connection and not the reason."""


class Patience:
    """Ends whatever is waited for longer than `seconds`, with one timer for all.

    A timer for each request, as asyncio.timeout sets, costs as much as all rules of the door.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._due: dict[asyncio.Task[Any], float] = {}  # in order, as all wait equally long
        self._timer: asyncio.TimerHandle | None = None

    async def whole_body(self, receive: Receive, limit: int) -> bytes:
        """The body; Refused when it is over `limit` bytes or not there in time."""
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("A body is read in a task")
        self._begin(task)
        try:
            body, length = await _read(receive, limit)
        except asyncio.CancelledError:
            if task in self._due:  # not ours: the server shuts down
                raise
            task.uncancel()
            raise refusals.too_slow(self.seconds) from None
        finally:
            self._due.pop(task, None)
        if length > limit:
            raise refusals.too_large(limit)
        return body

    def piece_by_piece(self, receive: Receive, limit: int, slowest: int) -> Receive:
        """A `receive` that gives a large body as it comes, held to `limit` bytes.

        Each piece must be there in time, and all of them must come at `slowest` bytes a second.
        Raises Refused and CallerGone in whoever reads the body.
        """
        began, length = asyncio.get_running_loop().time(), 0

        async def next_piece() -> Message:
            nonlocal length
            due = began + self.seconds + length / slowest
            try:
                async with asyncio.timeout_at(due):
                    message = await receive()
            except TimeoutError:
                raise refusals.too_slow(self.seconds) from None
            if message["type"] != "http.request":
                raise refusals.CallerGone
            length += len(message.get("body", b""))
            if length > limit:
                raise refusals.too_large(limit)
            return message

        return next_piece

    def _begin(self, task: asyncio.Task[Any]) -> None:
        loop = asyncio.get_running_loop()
        self._due[task] = loop.time() + self.seconds
        if self._timer is None:
            self._timer = loop.call_later(self.seconds, self._end_late_ones)

    def _end_late_ones(self) -> None:
        loop = asyncio.get_running_loop()
        now = loop.time()
        late = [task for task, due in self._due.items() if due <= now]
        for task in late:
            del self._due[task]
            task.cancel()
        first = next(iter(self._due.values()), None)
        again = self._end_late_ones
        self._timer = None if first is None else loop.call_later(first - now, again)


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
