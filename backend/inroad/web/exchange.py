"""One answer on its way out: what every answer carries, and what a refused caller is told."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec

from inroad import PROTOCOL
from inroad.web.problems import MEDIA_TYPE, Problem

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

_ALWAYS = [
    (b"x-inroad-protocol", str(PROTOCOL).encode()),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"vary", b"Origin"),
]
_PAGE = [
    (
        b"content-security-policy",
        b"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        b"img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
"""`no-referrer` would tell no other site more or less, but a form would then say `Origin: null`,
as the Fetch standard has it, and the door could not tell our own form from a stranger's."""
_PREFLIGHT = [
    (b"access-control-allow-methods", b"GET, POST, PUT, PATCH, DELETE"),
    (
        b"access-control-allow-headers",
        b"Authorization, Content-Type, Idempotency-Key, X-Inroad-Protocol",
    ),
    (b"access-control-max-age", b"600"),
]


class Exchange:
    """Sends one answer. `origin` is echoed once the door knows the caller, never before."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.origin: bytes | None = None
        self.draw: Callable[[Problem], bytes] | None = None
        """How a problem is drawn for somebody who looks at a page; None for the API."""
        self.status = 0

    @property
    def started(self) -> bool:
        """Whether a status has been sent, after which no other can be."""
        return self.status != 0

    async def send(self, message: Message) -> None:
        """Passes on what the application sends, with the headers that every answer carries."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            message = {**message, "headers": [*message.get("headers", ()), *self._stamps()]}
        await self._send(message)

    async def turn_away(self, status: int) -> None:
        """Tells a stranger the status and nothing else."""
        self.status = status
        headers = [(b"content-length", b"0"), (b"connection", b"close")]
        await self._send({"type": "http.response.start", "status": status, "headers": headers})
        await self._send({"type": "http.response.body", "body": b""})

    async def refuse(self, problem: Problem, headers: list[tuple[bytes, bytes]]) -> None:
        """Tells a caller that may know it what is wrong."""
        drawn = self.draw(problem) if self.draw else None
        body = msgspec.json.encode(problem) if drawn is None else drawn
        media_type = MEDIA_TYPE if drawn is None else "text/html; charset=utf-8"
        described = [
            (b"content-type", media_type.encode()),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),  # what is left of the request is not worth reading
            *headers,
        ]
        await self.send(
            {"type": "http.response.start", "status": problem.status, "headers": described}
        )
        await self._send({"type": "http.response.body", "body": body})

    async def allow(self) -> None:
        """Answers a preflight."""
        await self.send({"type": "http.response.start", "status": 204, "headers": _PREFLIGHT})
        await self._send({"type": "http.response.body", "body": b""})

    def _stamps(self) -> list[tuple[bytes, bytes]]:
        if self.draw is not None:
            return [*_ALWAYS, *_PAGE]
        if self.origin is None:
            return _ALWAYS
        return [
            *_ALWAYS,
            (b"access-control-allow-origin", self.origin),
            (b"access-control-expose-headers", b"X-Inroad-Protocol, Retry-After"),
        ]
