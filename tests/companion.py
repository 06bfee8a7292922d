"""A real companion for tests: the whole application on a free port, paired, over HTTP."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import uvicorn

from inroad.settings import Settings
from inroad.store.engine import open_engine, writing
from inroad.store.pairings import open_code
from inroad.web.app import create_app
from inroad.web.connections import Clock
from inroad.web.deadlines import server_config

ORIGIN = "chrome-extension://" + "abcdefghijklmnop" * 2
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
"""A Friday; what tests call now."""


class Caller:
    """What the panel is to the companion: paired, and sending JSON."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.http = httpx.Client(
            base_url=settings.url,
            headers={"X-Inroad-Protocol": "1", "Origin": ORIGIN},
            timeout=20,
            trust_env=False,
        )

    def pair(self) -> None:
        engine = open_engine(self.settings.database)
        with writing(engine) as connection:
            code = open_code(connection, datetime.now(UTC))
        engine.dispose()
        answer = self.http.post("/api/pairings", json={"code": code, "label": "test"})
        assert answer.status_code == 201, answer.text
        self.http.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    def get(self, path: str, **given: Any) -> Any:
        return _body(self.http.get(path, **given))

    def post(self, path: str, body: Any, **given: Any) -> Any:
        return _body(self.http.post(path, json=body, **given))

    def patch(self, path: str, body: Any, **given: Any) -> Any:
        return _body(self.http.patch(path, json=body, **given))

    def put(self, path: str, body: Any, **given: Any) -> Any:
        return _body(self.http.put(path, json=body, **given))

    def suggest(self, reading: dict[str, Any], **given: Any) -> Any:
        return self.post("/api/suggestions", {"reading": reading, **given})

    def id_of(self, name: str) -> int:
        """The companion's number of a person; of namesakes, one's."""
        found = self.get("/api/people", params={"q": name})["people"]
        return int(next(one["id"] for one in found if one["name"] == name))


def _body(answer: httpx.Response) -> Any:
    assert answer.is_success, f"{answer.status_code} {answer.text}"
    return answer.json() if answer.content else None


@contextmanager
def answering(config: uvicorn.Config, listening: socket.socket) -> Iterator[None]:
    """What is configured is served on a thread for as long as the context lasts."""
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(20)


@contextmanager
def running(home: Path, clock: Clock = lambda: NOON) -> Iterator[Caller]:
    """A companion on `home` for as long as the context lasts."""
    listening = socket.create_server(("127.0.0.1", 0))
    settings = Settings(home=home, port=listening.getsockname()[1])
    caller = Caller(settings)
    with listening, answering(server_config(create_app(settings, clock), settings.port), listening):
        try:
            caller.pair()
            yield caller
        finally:
            caller.http.close()


def person(name: str, **given: Any) -> dict[str, Any]:
    """A person as a page shows them, with an address made of the name."""
    slug = name.lower().replace(" ", "-").replace(".", "")
    shown = {"name": name, "url": f"https://www.linkedin.com/in/{slug}/", "urn": None}
    return {**shown, "headline": None, "company": None, "degree": 1, **given}


def profile(subject: dict[str, Any], mutuals: list[dict[str, Any]], **given: Any) -> dict[str, Any]:
    """A reading of a profile page."""
    return {
        "url": subject["url"] or "https://www.linkedin.com/search/results/people/",
        "site": "linkedin",
        "kind": "profile",
        "refusal": None,
        "subject": subject,
        "mutuals": mutuals,
        "others": None,
        "total": len(mutuals),
        "complete": True,
        "relation": "mutual",
        "cards": [],
        "history": None,
        "language": "en",
        "matched": {},
        **given,
    }
