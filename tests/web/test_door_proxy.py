"""Row 19: the companion fetches nothing, so nobody can use it to reach anything."""

import ast
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

import inroad
from tests.web.served import Served

_CLIENTS = frozenset(
    (
        *("http.client", "urllib.request", "urllib3", "requests", "httpx", "httpcore", "aiohttp"),
        *("ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc.client", "websockets"),
    )
)
_OUTGOING = frozenset(
    ("create_connection", "open_connection", "connect_ex", "sendto", "urlopen", "urlretrieve")
)


def test_row_19_no_module_imports_a_client_of_the_network() -> None:
    for file in Path(inroad.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            assert not _imported(node) & _CLIENTS, file
            assert not _goes_out(node), file


def _goes_out(node: ast.AST) -> bool:
    """Whether it opens a connection, other than one to this machine's own 127.0.0.1."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    to = ast.unparse(node.args[0]) if node.args else ""
    return node.func.attr in _OUTGOING and not to.startswith("('127.0.0.1', ")


def _imported(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Import):
        return {alias.name for alias in node.names}
    if isinstance(node, ast.ImportFrom) and node.module:
        return {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return set()


class _Watch:
    """Every connection and every name that this process asks for, but for the tests' own calls."""

    def __init__(self) -> None:
        self.port: int | None = None
        self.asked: list[object] = []

    def __call__(self, event: str, details: tuple[object, ...]) -> None:
        if self.port is None:
            return
        ours = ("127.0.0.1", self.port)
        if event == "socket.connect" and details[1] != ours:
            self.asked.append(details[1])
        elif event == "socket.getaddrinfo" and details[:2] != ours:
            self.asked.append(details[:2])


@pytest.fixture(scope="module")
def hook() -> _Watch:
    watch = _Watch()
    sys.addaudithook(watch)  # stays for the whole process; it is silent while `port` is None
    return watch


@pytest.fixture
def watch(hook: _Watch, served: Served) -> Iterator[_Watch]:
    hook.asked.clear()
    hook.port = served.port
    yield hook
    hook.port = None


def test_row_19_no_call_makes_the_companion_ask_for_anything(served: Served, watch: _Watch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.setblocking(False)
        address = f"http://127.0.0.1:{trap.getsockname()[1]}/in/ada"
        person = {"name": "Ada Example", "url": address, "urn": address}
        reading: dict[str, object] = {
            "url": address,
            "site": "linkedin",
            "kind": "mutual_list",
            "subject": person,
        }
        reading["mutuals"] = [{**person, "name": "Bo Example", "url": address + "2"}]
        me = {"name": "Cy Example", "offer": f"See {address}.", "links": [address]}
        statuses = [
            _call(served, "PUT", "/api/me", me),
            _call(served, "POST", "/api/suggestions", {"reading": reading}),
            _call(served, "POST", "/api/notes/preview", {"text": f"See {address}"}),
            _call(served, "PUT", "/api/people/1/note", {"text": f"See {address}"}),
            _call(served, "GET", f"/api/people?q={address}", None),
            _call(served, "GET", "/api/people/1", None),
        ]
        assert statuses == [200] * 6
        with pytest.raises(BlockingIOError):
            trap.accept()
    assert watch.asked == []


def _call(served: Served, method: str, path: str, body: object) -> int:
    sent = b"" if body is None else msgspec.json.encode(body)
    return served.call(method, path, sent).status


def test_row_19_the_watch_sees_a_connection(watch: _Watch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        address = elsewhere.getsockname()
        socket.create_connection(address).close()
    assert address in watch.asked
