"""Visits to the demo's pages over real HTTP."""

from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPMessage
from typing import NamedTuple

from inroad.demo import PageServer


class Answer(NamedTuple):
    """What the server answered."""

    status: int
    headers: HTTPMessage
    text: str


def visit(
    server: PageServer, target: str, *, method: str = "GET", host: str | None = None
) -> Answer:
    """Ask the server for `target`, as `host` names the server in the request."""
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    headers = {"Host": host or f"127.0.0.1:{server.server_port}"}
    connection.request(method, target, headers=headers)
    response = connection.getresponse()
    answer = Answer(response.status, response.headers, response.read().decode())
    connection.close()
    return answer


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src", "action", "srcset") and value is not None:
                self.found.add(value)


def links(html: str) -> set[str]:
    """Every address in `html`."""
    parser = _Links()
    parser.feed(html)
    return parser.found
