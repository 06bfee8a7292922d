"""The companion on a real socket, and callers that send whatever bytes a test wants."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPResponse
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from inroad.settings import Settings
from inroad.store import pairings
from inroad.store.engine import open_engine, writing
from inroad.web.app import create_app
from inroad.web.deadlines import PromptConfig
from inroad.web.door import Door, Limits
from inroad.web.exchange import Receive, Send
from inroad.web.pages import UPLOADS, problem_page
from inroad.web.visitors import PageLimits, Visitors
from tests.companion import answering

EXTENSION = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"
OTHER_EXTENSION = "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba"
FIREFOX = "moz-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


class Answer(msgspec.Struct, frozen=True):
    """What came back; status 0 is a connection that ended without a word."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def tells_nothing(self) -> bool:
        """Whether there is a status and nothing else."""
        return self.body == b"" and set(self.headers) <= {"content-length", "connection", "date"}

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.body)


class Counting:
    """Stands before or behind the door and notes the requests that come by."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.seen: list[str] = []

    async def __call__(self, scope: dict[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            self.seen.append(f"{scope['method']} {scope['path']}")
        await self.app(scope, receive, send)


class Now:
    """The companion's clock, which a test may set on."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Served:
    """A companion that runs, with one paired extension."""

    def __init__(self, door: Door, engine: sa.Engine, config: PromptConfig, now: Now) -> None:
        self.now = now
        self.engine = engine
        self.config = config
        self.port = config.port
        self._inside = Counting(door.app)
        door.app = self._inside
        self._outside = Counting(door)
        config.app = self._outside
        self.token = self.pair(EXTENSION)

    @property
    def passed(self) -> list[str]:
        """The requests that the door let in, in order."""
        return self._inside.seen

    @property
    def arrived(self) -> list[str]:
        """The requests that came as far as the door, in order."""
        return self._outside.seen

    def open_code(self) -> str:
        """Opens a code as `inroad pair` does in another process."""
        with writing(self.engine) as connection:
            return pairings.open_code(connection, self.now())

    def pair(self, origin: str) -> str:
        """Pairs `origin` in the database, past the server; gives the token."""
        code = self.open_code()
        with writing(self.engine) as connection:
            token = pairings.redeem(connection, code, origin, "a browser", self.now())
        assert isinstance(token, str)
        return token

    def connect(self) -> socket.socket:
        """A connection that gives up after ten seconds."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def raw(self, request: bytes) -> Answer:
        """Sends these bytes and reads one answer."""
        with self.connect() as caller:
            caller.sendall(request)
            return read_answer(caller)

    def head(self, method: str, path: str, headers: dict[str, str | None]) -> bytes:
        """The head of a request of the paired extension; None takes a header away."""
        given: dict[str, str | None] = {
            "Host": f"127.0.0.1:{self.port}",
            "Origin": EXTENSION,
            "Authorization": f"Bearer {self.token}",
            "X-Inroad-Protocol": "1",
            "Content-Type": "application/json",
            **headers,
        }
        lines = "".join(f"{name}: {text}\r\n" for name, text in given.items() if text is not None)
        return f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode("latin-1")

    def call(self, method: str, path: str, body: bytes = b"", **headers: str | None) -> Answer:
        """Calls as the paired extension does, but for the headers given (`_` stands for `-`)."""
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        named.setdefault("Content-Length", str(len(body)))
        return self.raw(self.head(method, path, named) + body)

    def post(self, body: bytes = b'{"text":"x"}', **headers: str | None) -> Answer:
        """A call that the application answers when the door lets it in."""
        return self.call("POST", "/api/notes/preview", body, **headers)


def read_answer(caller: socket.socket) -> Answer:
    """One answer from a connection."""
    response = HTTPResponse(caller)
    try:
        response.begin()
        body = response.read()
    except (ConnectionError, ValueError, OSError):
        return Answer(0, {}, b"")
    finally:
        response.close()
    names = {name.lower(): text for name, text in response.getheaders()}
    return Answer(response.status, names, body)


@contextmanager
def serve(
    home: Path,
    limits: Limits,
    *,
    head_seconds: float = 5.0,
    page_limits: PageLimits | None = None,
) -> Iterator[Served]:
    """A companion with its data in `home`, on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        settings = Settings(home=home, port=port)
        now = Now()
        made = create_app(settings, now)
        door = Door(
            made.app, port=port, pairings=made.pairings, limits=limits, visitors=made.visitors
        )
        engine = open_engine(settings.database)
        if page_limits is not None:
            door.visitors = Visitors(engine, now, problem_page, uploads=UPLOADS, limits=page_limits)
        config = PromptConfig(door, port, head_seconds=head_seconds)
        served = Served(door, engine, config, now)
        try:
            with answering(config, listening):
                yield served
        finally:
            if page_limits is not None and door.visitors:
                door.visitors.close()
            engine.dispose()
