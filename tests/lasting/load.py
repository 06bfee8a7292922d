"""What is written to a companion that is going to be killed, and what it acknowledged."""

import itertools
import threading
from collections.abc import Callable
from contextlib import closing
from http.client import HTTPConnection, HTTPException
from typing import Any, NamedTuple

import msgspec

from tests.companion import ORIGIN, person, profile

_BUSY = 503
INTRODUCERS, PROSPECTS = 40, 6_000
KINDS = ("note", "ask", "favour", "reading", "import")
MUTUALS = 25
"""Of each reading, and people of each import: each is written in one transaction."""


class Sent(NamedTuple):
    """One write: of which kind, by what it is found again, and whether it was acknowledged."""

    kind: str
    key: str
    body: dict[str, Any]
    acknowledged: bool


class Load:
    """Writers of several kinds at once, each with one connection, until nobody answers."""

    def __init__(self, port: int, token: str) -> None:
        self._port = port
        self._headers = {
            "X-Inroad-Protocol": "1",
            "Origin": ORIGIN,
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
        }
        self._numbers = itertools.count(1)
        self._pause = threading.Event()
        self.sent: list[Sent] = []
        self.unexpected: list[str] = []
        self.answered = {kind: threading.Event() for kind in KINDS}
        """Set with the first write of a kind that is acknowledged in a run."""

    def run(self, until: Callable[[], None]) -> list[Sent]:
        """Write until `until` returns and nobody answers; gives what was sent."""
        self.sent = []
        for first in self.answered.values():
            first.clear()
        writers = [
            threading.Thread(target=self._write, args=(make,))
            for make in (self._note, self._ask, self._favour, self._reading)
        ]
        writers.append(threading.Thread(target=self._import))
        for writer in writers:
            writer.start()
        until()
        for writer in writers:
            writer.join()
        return self.sent

    def _write(self, make: Callable[[int], tuple[str, str, str, dict[str, Any]]]) -> None:
        with closing(self._connection()) as caller:
            while True:
                number = next(self._numbers)
                kind, method, path, body = make(number)
                key = f"key-{kind}-{number:08}"
                data = msgspec.json.encode(body)
                answer = self._call(caller, method, path, data, {"Idempotency-Key": key})
                self._note_down(Sent(kind, key, body, acknowledged=answer is not None))
                if answer is None:
                    return

    def _import(self) -> None:
        """Hand a file in, have it written, ask until it is done: that is the acknowledgement."""
        with closing(self._connection()) as caller:
            while True:
                name = f"contacts-{next(self._numbers):08}.csv"
                mails = [
                    f"{place}.of.{name.removesuffix('.csv')}@example.org"
                    for place in range(MUTUALS)
                ]
                rows = "".join(f"Contact {place},{mail}\r\n" for place, mail in enumerate(mails))
                done = self._imported(caller, name, f"Name,E-mail\r\n{rows}".encode())
                self._note_down(Sent("import", name, {"mails": mails}, acknowledged=bool(done)))
                if done is None:
                    return

    def _imported(self, caller: HTTPConnection, name: str, data: bytes) -> bool | None:
        """Whether it is in; None where nothing is said any more."""
        file = {"Content-Type": "application/octet-stream"}
        handed = self._call(caller, "POST", f"/api/imports?name={name}", data, file)
        if handed is None:
            return None
        place = f"/api/imports/{handed['id']}"
        state = self._call(caller, "POST", f"{place}/write", b"{}", {})
        while state is not None and state["state"] == "writing":
            self._pause.wait(0.01)
            state = self._call(caller, "GET", place, b"", {})
        if state is None:
            return None
        if state["state"] != "done" and "busy" not in state["problem"]:
            self.unexpected.append(f"import {state}")
        return bool(state["state"] == "done")

    def _connection(self) -> HTTPConnection:
        return HTTPConnection("127.0.0.1", self._port, timeout=10)

    def _call(
        self, caller: HTTPConnection, method: str, path: str, data: bytes, also: dict[str, str]
    ) -> Any:
        """What the companion says; None where it says nothing any more.

        Writers of which one has waited too long for its turn (503) try again with the same key.
        """
        try:
            while True:
                caller.request(method, path, data, {**self._headers, **also})
                answer = caller.getresponse()
                said = answer.read()
                if answer.status != _BUSY:
                    break
        except (HTTPException, OSError):
            return None
        if answer.status >= 300:
            self.unexpected.append(f"{method} {path} {answer.status} {said!r}")
            return None
        return msgspec.json.decode(said)

    def _note_down(self, sent: Sent) -> None:
        self.sent.append(sent)
        if sent.acknowledged:
            self.answered[sent.kind].set()

    def _note(self, number: int) -> tuple[str, str, str, dict[str, Any]]:
        text = f"Shipped billing together in 2024, owes me one. Number {number}."
        body = {"text": text, "closeness": number % 5}
        return "note", "PUT", f"/api/people/{number % INTRODUCERS + 1}/note", body

    def _ask(self, number: int) -> tuple[str, str, str, dict[str, Any]]:
        asked, wanted = number % INTRODUCERS + 1, INTRODUCERS + 1 + number % PROSPECTS
        body = {"introducer_id": asked, "prospect_id": wanted, "channel": "mail", "anyway": True}
        return "ask", "POST", "/api/asks", {**body, "again": True}

    def _favour(self, number: int) -> tuple[str, str, str, dict[str, Any]]:
        body = {"person_id": number % INTRODUCERS + 1, "given": True, "what": f"CV {number}"}
        return "favour", "POST", "/api/favours", body

    def _reading(self, number: int) -> tuple[str, str, str, dict[str, Any]]:
        named = [person(f"Mutual {number} of {place}") for place in range(MUTUALS)]
        reading = profile(person(f"Prospect {number}", degree=2), named)
        return "reading", "POST", "/api/suggestions", {"reading": reading}
