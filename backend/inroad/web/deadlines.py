"""The server round the door: no connection is waited for without end.

uvicorn waits for ever for half a request. Here a request's head has a deadline and a bound of
size (its body has both in the door), and of the connections that are silent or half way through
a request only the newest are kept: a flood of idle connections pushes out its own oldest, while
an honest request is whole within a millisecond and never the oldest.
"""

import asyncio
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from inroad.web.door import App

HEAD_SECONDS = 5.0
HEAD_BYTES = 32 * 1024
"""Browsers send under 2 KB to a server without cookies."""
MOST_WAITING = 100
"""Half of the 256 files that macOS lets a process open is left for the rest."""
IDLE_SECONDS = 5
CLOSING_SECONDS = 5


class PromptConfig(uvicorn.Config):
    """uvicorn's configuration with the bounds of this server."""

    def __init__(
        self,
        app: App,
        port: int,
        *,
        head_seconds: float = HEAD_SECONDS,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self.head_seconds = head_seconds
        self.most_waiting = most_waiting
        self.waiting: dict[PromptProtocol, None] = {}
        super().__init__(
            app,
            host="127.0.0.1",
            port=port,
            http=PromptProtocol,
            ws="none",
            log_config=None,  # the door keeps the log; it alone knows what may stand in it
            log_level="critical",
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=IDLE_SECONDS,
            timeout_graceful_shutdown=CLOSING_SECONDS,
        )


class PromptProtocol(HttpToolsProtocol):
    """One connection, waited for until its request is whole."""

    config: PromptConfig

    def __init__(
        self,
        config: PromptConfig,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._deadline: asyncio.TimerHandle | None = None
        self._head_bytes = 0
        self._await_head()  # there is one protocol a connection, made as it comes in
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_is_here()
        self.config.waiting.pop(self, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._is_between_requests():  # this was not yet the whole head of a request
            if self._deadline is None:
                self._await_head()
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES:
                self._end(b"431 Request Header Fields Too Large")

    def on_headers_complete(self) -> None:
        self._head_is_here()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self.config.waiting.pop(self, None)
        super().on_message_complete()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._is_between_requests() and not self.transport.is_closing():
            self._wait()

    def _is_between_requests(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def _await_head(self) -> None:
        self._head_bytes = 0
        self._deadline = self.loop.call_later(
            self.config.head_seconds, self._end, b"408 Request Timeout"
        )

    def _head_is_here(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _wait(self) -> None:
        waiting = self.config.waiting
        waiting.pop(self, None)
        waiting[self] = None
        if len(waiting) > self.config.most_waiting:
            oldest = next(iter(waiting))
            del waiting[oldest]
            oldest.transport.abort()

    def _end(self, status: bytes) -> None:
        self._head_is_here()
        if self.transport.is_closing():
            return
        if self._head_bytes:  # a connection that never spoke, as browsers keep ready, just ends
            self.transport.write(
                b"HTTP/1.1 %b\r\ncontent-length: 0\r\nconnection: close\r\n\r\n" % status
            )
        self.transport.close()


def server_config(app: App, port: int) -> PromptConfig:
    """How the companion is served: on 127.0.0.1 alone, without websockets, unnamed."""
    return PromptConfig(app, port)
