"""Serves the demo's pages on 127.0.0.1, and to nobody else."""

import os
import socketserver
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import unquote, urlsplit

from inroad.demo.pages import Page, Pages
from inroad.settings import BadSetting

DEFAULT_PORT = 4677
"""The one after the companion's."""
_PORTS_TO_TRY = 20
_SECONDS_FOR_A_REQUEST = 10

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class NoFreePort(BadSetting):
    title = "The demo's pages found no free port"

    def __init__(self, first: int) -> None:
        super().__init__(
            f"The ports from {first} to {first + _PORTS_TO_TRY - 1} are taken. "
            f"Set INROAD_DEMO_PORT to another one."
        )


class PageServer(ThreadingHTTPServer):
    """A running page server. `url` is the address of its front page; `close` ends it."""

    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere it lets two servers share one port

    def __init__(self, port: int, pages: Pages) -> None:
        self.pages = pages
        super().__init__(("127.0.0.1", port), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}/"
        self._thread = Thread(target=self.serve_forever, name="demo pages", daemon=True)

    def server_bind(self) -> None:
        """Bind without asking the network for this computer's name, as HTTPServer does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.socket.getsockname()[1]

    def start(self) -> None:
        """Serve in a thread of its own."""
        self._thread.start()

    def close(self) -> None:
        """Stop serving and free the port."""
        self.shutdown()
        self._thread.join()
        self.server_close()

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor who leaves in the middle is no error worth a trace."""


class _Handler(BaseHTTPRequestHandler):
    server: PageServer
    protocol_version = "HTTP/1.1"
    timeout = _SECONDS_FOR_A_REQUEST
    server_version = "InroadDemo"
    sys_version = ""

    def do_GET(self) -> None:
        if self.headers.get_all("Host") != [f"127.0.0.1:{self.server.server_port}"]:
            self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return
        found = self._page()
        if found is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", found.media_type)
        self.send_header("Content-Length", str(len(found.body)))
        self.end_headers()
        self.wfile.write(found.body)

    def _page(self) -> Page | None:
        try:
            address = urlsplit(self.path)
        except ValueError:
            return None
        return self.server.pages.page(unquote(address.path), address.query)

    def end_headers(self) -> None:
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is logged: whom somebody looks at is theirs to know."""


def serve_pages(port: int, pages: Pages) -> PageServer:
    """A started server on `port`, or on the next free one. Raises NoFreePort."""
    for candidate in range(port, port + _PORTS_TO_TRY) if port else (0,):
        try:
            server = PageServer(candidate, pages)
        except (OSError, OverflowError):
            continue
        server.start()
        return server
    raise NoFreePort(port)


def port_from_environment() -> int:
    """The port that `INROAD_DEMO_PORT` sets, else the default. Raises BadSetting."""
    text = os.environ.get("INROAD_DEMO_PORT", "")
    if not text:
        return DEFAULT_PORT
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 65_535:
        raise BadSetting(f"INROAD_DEMO_PORT is “{text}”. Give a number from 1024 to 65535.")
    return int(text)
