"""`POST /api/open`: the panel's way to the local page."""

from typing import Annotated

from litestar import Request, post
from litestar.datastructures import State
from litestar.params import JSONBody
from msgspec import Meta, Struct

from inroad.store import visits
from inroad.web.connections import companion, writing
from inroad.web.visitors import OPEN

HERE = r"^/(?![/\\])[^#\s\\]*$"
"""A path of ours, and never the address of another site (`//evil.test`, `/\\evil.test`)."""


class Opening(Struct, kw_only=True, frozen=True):
    """Which page to open; the first one if left out."""

    to: Annotated[str, Meta(max_length=500, pattern=HERE)] = "/"


class Opened(Struct, kw_only=True, frozen=True):
    """Where to go: an address whose key is good once, for two minutes."""

    url: str


@post("/api/open", status_code=200, sync_to_thread=True, tags=["pages"])
def open_page(data: JSONBody[Opening], request: Request[None, None, State], state: State) -> Opened:
    """A one-time key to the local page, as an address to open in a tab."""
    with writing(state) as connection:
        key = visits.new_key(connection, companion(state).clock())
    return Opened(url=way_in(f"http://{request.headers['host']}", key, data.to))


def way_in(address: str, key: str, to: str = "/") -> str:
    """The address to open: the key is a fragment, which no server, log or next page is told."""
    return f"{address}{OPEN}#{key}{to if to != '/' else ''}"
