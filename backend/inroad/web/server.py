"""Starting the companion: its port, its process, its last words."""

import errno
import gc
import signal
import socket
import sys
from collections.abc import Callable
from threading import Thread

import sqlalchemy as sa
import uvicorn

from inroad.domain import notes
from inroad.domain.errors import InroadError
from inroad.settings import Settings
from inroad.store.engine import reading
from inroad.web import log, timing
from inroad.web.app import behind_door, open_companion
from inroad.web.connections import Companion
from inroad.web.deadlines import server_config
from inroad.web.keeping import keeper
from inroad.web.port import holder


class PortTaken(InroadError):
    title = "The port is taken"


class AlreadyRunning(InroadError):
    title = "Inroad is running already"


def serve(settings: Settings, ready: Callable[[], None], *, requests: bool = False) -> None:
    """Run the companion until it is stopped. `ready` is called once it can be reached.

    Raises PortTaken, AlreadyRunning, and StoreTrouble when the database cannot be used.
    """
    gc.disable()  # nothing of a start is garbage; `_read_book` leaves it out of all collections
    log.start(requests=requests)
    listening = _listen(settings)
    try:
        companion = open_companion(settings)
        read_book = Thread(target=_read_book, args=(companion,), daemon=True)
        keep = keeper(companion, after=read_book)
        app = behind_door(companion, settings.port, [read_book.start, keep.start])
        server = uvicorn.Server(server_config(app, settings.port))
        ready()
        # uvicorn raises a signal again once it has closed everything: let clean-up run then too.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        server.run(sockets=[listening])
    finally:
        listening.close()


def _read_book(companion: Companion) -> None:
    """Read everybody into memory while the first questions come in; who needs the book waits."""
    try:
        with reading(companion.engine) as connection:
            companion.book.catch_up(connection)
        timing.warm(companion.book.year, companion.clock().astimezone().date())
        notes.warm()
        companion.unlocks.settle(companion)
    except sa.exc.SQLAlchemyError as error:
        log.failure(error)  # the first suggestion meets it again, and says so to the panel
    finally:
        gc.freeze()  # without a collection, which would hold up everybody and find nothing
        gc.enable()


def _listen(settings: Settings) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", settings.port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise _no_port(settings, error) from error
    return listening


def _no_port(settings: Settings, error: OSError) -> InroadError:
    if error.errno == errno.EACCES:
        return PortTaken(
            f"Port {settings.port} is kept for the system. Set INROAD_PORT to a number above 1023."
        )
    if is_companion(settings.port):
        return AlreadyRunning(
            f"It answers at {settings.url}. Use it, or stop it first (Ctrl+C in its terminal)."
        )
    who = holder(settings.port) or "Another program"
    return PortTaken(
        f"{who} listens on port {settings.port}. Stop it, or start Inroad with "
        f"INROAD_PORT={settings.port + 10} and set the same number in the panel's settings."
    )


def is_companion(port: int) -> bool:
    """Whether a companion listens on `port` of this machine."""
    ask = f"GET /api/health HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    answer = b""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as there:
            there.sendall(ask.encode())
            while len(answer) < 10_000 and (more := there.recv(4096)):
                answer += more
    except OSError:
        return False
    return b'"name":"inroad"' in answer
