"""The door for pages: whose browser may look at the local page, decided before routing.

Host and headers that come twice are dealt with for everybody (door.py, rules 1 and 2). Then:

   the caller is a program of the same user, where the system says so              403
3. a page is opened as a document of its own, from our pages or from no page       403
   `/open` alone may be come to from elsewhere: it shows nothing and does nothing
4. a form comes from our own page: `Origin` is ours, exactly                       403
5. GET and POST and nothing else                                                   405
6. a form is a form by its Content-Type; files are taken where they are expected   415
7. the browser was let in with a one-time key and its visit is not over            401
8. the form is small and arrives in time; a file arrives at a fair pace            413, 408
9. the form carries the token of this very visit                                   403

Who fails one with 403 but 9 is a stranger and learns the status alone. A cookie is worth nothing
below `/api/`, and a token of the API nothing here. Cookies know no port: a program of another
user that lures the browser to its own port gets ours, and has no use for it.
"""

import asyncio
import hmac
import os
from collections.abc import Callable, Iterable
from datetime import datetime
from hashlib import sha256
from html import escape
from typing import Any, Protocol

import sqlalchemy as sa
from msgspec import Struct

from inroad.store import visits
from inroad.store.engine import writing
from inroad.store.visits import Admitted
from inroad.web import log, refusals
from inroad.web.bodies import Patience, replay
from inroad.web.exchange import Receive
from inroad.web.fields import TOKEN, fields_of
from inroad.web.port import caller_uid
from inroad.web.problems import Problem
from inroad.web.refusals import Stranger
from inroad.web.visitor import Flash, Visitor, attach, form_token, nobody, visitor_of

Scope = dict[str, Any]

COOKIE = "inroad_visit"
OPEN = "/open"
STATIC = "/static/"
_API = "/api/"
_FORM = b"application/x-www-form-urlencoded"
_FILES = b"multipart/form-data"
_OWN_SITES = frozenset((b"none", b"same-origin"))
_MOST_COOKIES = 8
"""With our cookie's name in one request; another program of this machine may set some."""


class PageLimits(Struct, frozen=True, kw_only=True):
    """What the door for pages puts up with."""

    form_bytes: int = 1024 * 1024
    """A copied list of 500 people has about 200 KB of text, and up to three times as many sent."""
    open_bytes: int = 4 * 1024
    """For the one form that any browser of this machine may send."""
    file_bytes: int = 2 * 1024**3
    slowest: int = 64 * 1024
    """Bytes a second of a file; within one machine it is a thousand times as many."""
    seconds: float = 5.0


class Knock(Protocol):
    """The head of a request, as the door reads it."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def headers(self) -> dict[bytes, bytes]: ...


def is_page(path: str) -> bool:
    """Whether a path is one of the pages', and not the API's."""
    return not path.startswith(_API)


class Visitors:
    """Lets browsers in to the pages. `uploads` are the paths that take files.

    `drawn` makes a page of a problem, for whoever is to see it.
    """

    def __init__(
        self,
        engine: sa.Engine,
        clock: Callable[[], datetime],
        drawn: Callable[[Problem, Visitor], bytes],
        *,
        uploads: Iterable[str] = (),
        caller: Callable[[int, int], int | None] = caller_uid,
        user: int | None = None,
        limits: PageLimits | None = None,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._drawn = drawn
        self._uploads = frozenset(uploads)
        self._caller = caller
        self._user = _own_uid() if user is None else user
        self._limits = limits or PageLimits()
        self._watched = visits.watched(engine)
        self._patience = Patience(self._limits.seconds)
        self._said: dict[int, list[Flash]] = {}

    def close(self) -> None:
        """Closes the connection that watches."""
        self._watched.close()

    async def let_in(self, knock: Knock, scope: Scope, receive: Receive) -> Receive:
        """The `receive` for the pages, with the visitor noted in `scope`.

        Raises Stranger, and Refused for whoever may know what is wrong.
        """
        attach(scope, nobody())
        self._check_user(scope)
        _check_where_from(knock)
        if knock.method not in ("GET", "POST"):
            raise refusals.only_looked_at()
        takes_files = knock.path in self._uploads
        if knock.method == "POST":
            _check_media_type(knock, _FILES if takes_files else _FORM)
        if _is_open_to_all(knock):
            return await self._of_anybody(knock, scope, receive)
        visitor = self._visitor(knock)
        attach(scope, visitor)
        if knock.method == "GET":
            return replay(b"", receive)
        if takes_files:  # whoever reads it checks the token, which comes before the first file
            limits = self._limits
            return self._patience.piece_by_piece(receive, limits.file_bytes, limits.slowest)
        await self._read_form(visitor, receive, self._limits.form_bytes)
        visitor.check_token(visitor.fields.get(TOKEN, [""])[0])
        return replay(b"", receive)

    def draw(self, scope: Scope, problem: Problem) -> bytes:
        """A problem as a page; as bare words where even that fails."""
        try:
            return self._drawn(problem, visitor_of(scope))
        except Exception as error:
            log.failure(error)
            return f"<!doctype html>{escape(problem.title)}. {escape(problem.detail)}".encode()

    async def keep_seen(self, scope: Scope) -> None:
        """Writes down, now and then, that a visit is in use; called after the answer."""
        visit_id, now = visitor_of(scope).id, self._clock()
        held = next((it for it in self._watched.rows() if it.id == visit_id), None)
        if held is not None and now >= held.last_seen_at + visits.SEEN_EVERY:
            await asyncio.to_thread(self._write_seen, visit_id, now)

    def _write_seen(self, visit_id: int, now: datetime) -> None:
        try:
            with writing(self._engine) as connection:
                visits.seen(connection, visit_id, now)
        except sa.exc.SQLAlchemyError as error:  # the page is out; the next one tries again
            log.failure(error)

    def _check_user(self, scope: Scope) -> None:
        """Row 8: what an open page shows is for the user who runs the companion."""
        client, server = scope.get("client"), scope.get("server")
        me = self._user
        if not me or not client or not server:  # the administrator may look at everything
            return
        if self._caller(client[1], server[1]) not in (None, 0, me):
            raise Stranger(403)

    async def _of_anybody(self, knock: Knock, scope: Scope, receive: Receive) -> Receive:
        visitor = nobody()
        attach(scope, visitor)
        if knock.method == "POST":
            await self._read_form(visitor, receive, self._limits.open_bytes)
        return replay(b"", receive)

    async def _read_form(self, visitor: Visitor, receive: Receive, limit: int) -> None:
        visitor.fields = fields_of(await self._patience.whole_body(receive, limit))

    def _visitor(self, knock: Knock) -> Visitor:
        for cookie in _cookies(knock.headers.get(b"cookie", b"")):
            admitted = self._admitted(cookie)
            if admitted is not None:
                said = self._said.setdefault(admitted.id, [])
                return Visitor(admitted.id, form_token(cookie), said)
        raise refusals.no_visit()

    def _admitted(self, cookie: bytes) -> Admitted | None:
        given, now, found = sha256(cookie).digest(), self._clock(), None
        for it in self._watched.rows():  # all of them, each in constant time
            if hmac.compare_digest(it.token_sha256, given) and not visits.is_over(it, now):
                found = it
        return found


def _own_uid() -> int:
    """The user who runs this; 0 where there are no such numbers."""
    return os.getuid() if hasattr(os, "getuid") else 0


def _is_open_to_all(knock: Knock) -> bool:
    return knock.path == OPEN or (knock.method == "GET" and knock.path.startswith(STATIC))


def _check_where_from(knock: Knock) -> None:
    """A form must say that it is ours; a browser says of a page where it was come from."""
    origin, said = knock.headers.get(b"origin"), knock.headers.get
    ours = origin == b"http://" + said(b"host", b"")
    site = said(b"sec-fetch-site", b"none")
    if knock.method == "GET":
        known = origin in (None, b"") or ours
        known = known and (site in _OWN_SITES or knock.path == OPEN)
        if not knock.path.startswith(STATIC):
            known = known and said(b"sec-fetch-mode", b"navigate") == b"navigate"
            known = known and said(b"sec-fetch-dest", b"document") == b"document"
    else:
        known = ours and said(b"sec-fetch-site", b"same-origin") == b"same-origin"
    if not known:
        raise Stranger(403)


def _check_media_type(knock: Knock, wanted: bytes) -> None:
    media_type = knock.headers.get(b"content-type", b"").partition(b";")[0]
    if media_type.strip().lower() != wanted:
        raise refusals.no_form()


def _cookies(header: bytes) -> list[bytes]:
    """The values of our cookie. Cookies know no port: others of this machine may set more."""
    pairs = (pair.strip().partition(b"=") for pair in header.split(b";"))
    found = [text for name, _, text in pairs if name == COOKIE.encode()]
    return found[:_MOST_COOKIES]
