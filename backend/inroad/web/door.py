"""The companion's door: who may ask what, decided before routing.

Every web page, every other extension and every other user of this machine can reach a server
on 127.0.0.1. So one ASGI wrapper stands round the whole application; a path that does not exist
is no way round it. What is not below `/api/` is a page, for which visitors.py has the rules from
the third on. The rules, in the order in which they are asked:

1. no header that decides anything may come twice                        400
2. `Host` is ours, with our port: a rebound name is not                  421
3. `Origin` is a paired one, exactly; none only from outside a page      403
4. a body is JSON by its Content-Type, which no form can send; calls    415
   that take a file take octets, which no form can send either
5. the protocol's number is ours                                         426
6. the token is in force, for this Origin                                401, 429
7. the body is small and arrives in time                                 413, 408

Who fails 1 to 3 is a stranger and learns the status alone.
"""

import hashlib
import hmac
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any, Protocol

from msgspec import Struct

from inroad import PROTOCOL
from inroad.domain.pairing import is_extension
from inroad.web import log, problems, refusals
from inroad.web.bodies import Patience, replay
from inroad.web.exchange import Exchange, Receive, Send
from inroad.web.refusals import CallerGone, Refused, Stranger
from inroad.web.visitors import Visitors, is_page

App = Callable[[Any, Any, Any], Awaitable[None]]
Scope = dict[str, Any]

HEALTH = "/api/health"
_OPEN_CALLS = frozenset(("/api/hello", "/api/pairings"))
_FILE_CALLS = frozenset(("/api/imports", "/api/targets/file"))
"""The calls whose body is a file, of any kind and size; it is handed on as it comes."""
_EXTENSION_PATHS = _OPEN_CALLS | {HEALTH}
_NEVER_TWICE = frozenset(
    (
        *(b"host", b"origin", b"authorization", b"content-type", b"cookie"),
        *(b"sec-fetch-site", b"sec-fetch-mode", b"sec-fetch-dest", b"x-inroad-protocol"),
    )
)
_WITH_BODY = frozenset(("POST", "PUT", "PATCH"))
_OWN_SITES = frozenset((b"none", b"same-origin"))
_PROTOCOL = str(PROTOCOL).encode()


class Limits(Struct, frozen=True, kw_only=True):
    """What the door puts up with."""

    body_bytes: int = 256 * 1024
    """A Reading of 500 mutuals with address and headline has about 170 KB; a note has 20."""
    open_body_bytes: int = 4 * 1024
    """For the calls that are open to any extension."""
    body_seconds: float = 5.0
    file_bytes: int = 2 * 1024**3
    slowest: int = 64 * 1024
    """Bytes a second of a file; within one machine it is a thousand times as many."""
    failures: int = 20
    """Wrong tokens in `failure_seconds`; no panel of ours comes near it."""
    failure_seconds: float = 60.0


class InForce(Protocol):
    """One pairing as the door compares it."""

    @property
    def origin(self) -> bytes: ...
    @property
    def token_sha256(self) -> bytes: ...


class Knock:
    """The head of one request."""

    __slots__ = ("doubled", "headers", "method", "path")

    def __init__(self, scope: Scope) -> None:
        self.method: str = scope["method"]
        self.path: str = scope["path"]
        self.headers: dict[bytes, bytes] = {}
        self.doubled = False
        for name, value in scope["headers"]:
            if name in self.headers and name in _NEVER_TWICE:
                self.doubled = True
            self.headers[name] = value

    @property
    def has_body(self) -> bool:
        length = self.headers.get(b"content-length", b"0")
        return length != b"0" or b"transfer-encoding" in self.headers

    @property
    def brings_file(self) -> bool:
        return self.method == "POST" and self.path in _FILE_CALLS


class Door:
    """Wraps `app`, an ASGI application that is served at `port` of 127.0.0.1.

    `pairings` is iterated with every request and must give those in force at that moment.
    `visitors` has the rules for pages; without it there are none.
    """

    def __init__(
        self,
        app: App,
        *,
        port: int,
        pairings: Iterable[InForce],
        limits: Limits | None = None,
        visitors: Visitors | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.app = app
        self._hosts = frozenset(
            f"{name}:{port}".encode() for name in ("127.0.0.1", "localhost", "[::1]")
        )
        self.pairings = pairings
        self._limits = limits or Limits()
        self.visitors = visitors
        self._clock = clock
        self._patience = Patience(self._limits.body_seconds)
        self._failures: deque[float] = deque()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets a request in or answers it; no error of the application leaves here."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
        elif scope["type"] == "http":
            began = time.perf_counter()
            exchange = Exchange(send)
            visitors = self.visitors if is_page(scope["path"]) else None
            if visitors:
                exchange.draw = partial(visitors.draw, scope)
            await self._answer(scope, receive, exchange)
            if visitors:
                await visitors.keep_seen(scope)
            if exchange.started and scope["path"] != HEALTH:
                seconds = time.perf_counter() - began
                template = scope.get("path_template")
                log.request(scope["method"], template, exchange.status, seconds)

    async def _answer(self, scope: Scope, receive: Receive, exchange: Exchange) -> None:
        try:
            await self._let_in(scope, receive, exchange)
        except Stranger as stranger:
            await exchange.turn_away(stranger.status)
        except Refused as refused:
            await exchange.refuse(refused.problem, refused.headers)
        except CallerGone:
            return
        except Exception as error:
            log.failure(error)
            if not exchange.started:  # else the server sees an answer cut short, and hangs up
                await exchange.refuse(problems.of_any(error), [])

    async def _let_in(self, scope: Scope, receive: Receive, exchange: Exchange) -> None:
        knock = Knock(scope)
        self._check_address(knock)
        if self.visitors and is_page(knock.path):
            receive = await self.visitors.let_in(knock, scope, receive)
            await self.app(scope, receive, exchange.send)
            return
        public = knock.method == "GET" and knock.path == HEALTH
        pairings = [] if public else list(self.pairings)
        self._check_origin(knock, pairings)
        exchange.origin = knock.headers.get(b"origin")
        if knock.method == "OPTIONS":
            if exchange.origin is None:
                raise refusals.no_preflight()
            await exchange.allow()
            return
        self._check_media_type(knock)
        if not public:
            self._check_protocol(knock)
            self._check_token(knock, pairings)
        if knock.brings_file:
            limits = self._limits
            receive = self._patience.piece_by_piece(receive, limits.file_bytes, limits.slowest)
        elif knock.has_body:
            receive = replay(await self._body(knock, receive), receive)
        await self.app(scope, receive, exchange.send)

    def _check_address(self, knock: Knock) -> None:
        if knock.doubled:
            raise Stranger(400)
        if knock.headers.get(b"host", b"").lower() not in self._hosts:
            raise Stranger(421)

    def _check_origin(self, knock: Knock, pairings: list[InForce]) -> None:
        origin = knock.headers.get(b"origin")
        if origin is None:
            # An image, a link or a frame of a page says "cross-site"; an extension's GET says
            # "none" in Chromium 156 and "same-origin" in Firefox 153.
            known = knock.headers.get(b"sec-fetch-site", b"none") in _OWN_SITES
        elif knock.path in _EXTENSION_PATHS:
            known = _is_extension(origin)
        else:
            known = any(pairing.origin == origin for pairing in pairings)
        if not known:
            raise Stranger(403)

    def _check_media_type(self, knock: Knock) -> None:
        if knock.has_body or knock.method in _WITH_BODY:
            media_type = knock.headers.get(b"content-type", b"").partition(b";")[0]
            wanted = b"application/octet-stream" if knock.brings_file else b"application/json"
            if media_type.strip().lower() != wanted:
                raise refusals.not_json()

    def _check_protocol(self, knock: Knock) -> None:
        sent = knock.headers.get(b"x-inroad-protocol", b"").partition(b".")[0]
        if sent != _PROTOCOL:
            raise refusals.other_protocol(sent)

    def _check_token(self, knock: Knock, pairings: list[InForce]) -> None:
        origin = knock.headers.get(b"origin")
        if knock.method == "POST" and knock.path in _OPEN_CALLS and _is_extension(origin):
            return
        scheme, _, token = knock.headers.get(b"authorization", b"").partition(b" ")
        if scheme.lower() != b"bearer" or not token:
            raise refusals.not_paired()
        given = hashlib.sha256(token.strip()).digest()
        fits = False
        for pairing in pairings:  # all of them, each in constant time
            same = hmac.compare_digest(pairing.token_sha256, given)
            fits |= same and origin in (None, pairing.origin)
        if not fits:
            raise self._failed()

    def _failed(self) -> Refused:
        """A wrong token. The limit holds for wrong ones alone: no stranger locks the user out."""
        now, window, failures = self._clock(), self._limits.failure_seconds, self._failures
        while failures and failures[0] <= now - window:
            failures.popleft()
        if len(failures) >= self._limits.failures:
            return refusals.too_many_failures(math.ceil(failures[0] + window - now))
        failures.append(now)
        return refusals.not_paired()

    async def _body(self, knock: Knock, receive: Receive) -> bytes:
        limits = self._limits
        limit = limits.open_body_bytes if knock.path in _OPEN_CALLS else limits.body_bytes
        return await self._patience.whole_body(receive, limit)


def _is_extension(origin: bytes | None) -> bool:
    return origin is not None and is_extension(origin.decode("latin-1"))
