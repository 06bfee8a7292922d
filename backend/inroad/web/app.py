"""The companion: Litestar behind the door."""

from datetime import UTC, datetime

from litestar import Litestar
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ControllerRouterHandler

from inroad import PROTOCOL, __version__
from inroad.settings import Settings
from inroad.store.book import Book
from inroad.store.migrations import open_migrated
from inroad.store.pairings import PairingsInForce
from inroad.web.connections import Clock, Companion
from inroad.web.door import Door
from inroad.web.health import health_routes
from inroad.web.me import MeController
from inroad.web.notes import NotesController
from inroad.web.pairing import pairing_routes
from inroad.web.people import PeopleController
from inroad.web.problems import EXCEPTION_HANDLERS
from inroad.web.suggestions import suggest

_ROUTES: list[ControllerRouterHandler] = [
    *health_routes,
    *pairing_routes,
    suggest,
    NotesController,
    PeopleController,
    MeController,
]
"""A path is served by one controller: Litestar 2.25 breaks a threaded handler whose path is
registered twice."""


def _now() -> datetime:
    return datetime.now(UTC)


def open_companion(settings: Settings, clock: Clock = _now) -> Companion:
    """The database of `settings`, brought to the newest schema, with a book yet to be read.

    Raises StoreTrouble when the database cannot be used.
    """
    return Companion(open_migrated(settings.database), Book(), clock)


def create_app(settings: Settings, clock: Clock = _now) -> Door:
    """The whole companion on the database of `settings`. Raises StoreTrouble."""
    return behind_door(open_companion(settings, clock), settings.port)


def behind_door(companion: Companion, port: int) -> Door:
    """The application with its door, for one port of this machine."""
    pairings = PairingsInForce(companion.engine)
    return Door(create_routes(companion, pairings), port=port, pairings=pairings)


def create_routes(companion: Companion, pairings: PairingsInForce) -> Litestar:
    """The application inside the door; it closes the database when it shuts down."""

    def close() -> None:
        pairings.close()
        companion.engine.dispose()

    return Litestar(
        _ROUTES,
        state=State({"companion": companion}),
        exception_handlers=EXCEPTION_HANDLERS,
        openapi_config=_openapi(),
        on_shutdown=[close],
        logging_config=None,  # web/log.py alone knows what may stand in a log
    )


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Inroad companion",
        version=__version__,
        path="/api/openapi",
        description=(
            "Who should introduce the user, and what to send. Every call needs a token from "
            f"pairing and the header `X-Inroad-Protocol: {PROTOCOL}`; errors are problem details "
            "(RFC 9457)."
        ),
        security=[{"token": []}],
        components=Components(
            security_schemes={"token": SecurityScheme(type="http", scheme="bearer")}
        ),
        render_plugins=[JsonRenderPlugin(path="/openapi.json")],
    )
