"""Whether a companion is here, and which."""

from litestar import get
from msgspec import Struct

from inroad import PROTOCOL, __version__


class Health(Struct, frozen=True):
    """All that anybody may know: no path, no user, no time."""

    name: str
    version: str
    protocol: int


@get("/api/health", sync_to_thread=False)
def health() -> Health:
    """Says that this is a companion, its version and its protocol. Needs no token."""
    return Health(name="inroad", version=__version__, protocol=PROTOCOL)


health_routes = [health]
