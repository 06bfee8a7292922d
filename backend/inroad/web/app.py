"""The companion: Litestar behind the door."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from litestar import Litestar
from litestar.datastructures import State
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.types import ControllerRouterHandler

from inroad import PROTOCOL, __version__
from inroad.settings import Settings, constants_of
from inroad.store.book import Book
from inroad.store.migrations import open_migrated
from inroad.store.pairings import PairingsInForce
from inroad.web.asks import AsksController
from inroad.web.calibration import show_calibration
from inroad.web.connections import Clock, Companion
from inroad.web.deepening import DeepeningController
from inroad.web.door import Door
from inroad.web.favours import FavoursController
from inroad.web.funnel import FunnelController
from inroad.web.health import health_routes
from inroad.web.linting import lint_ask
from inroad.web.me import MeController
from inroad.web.notes import NotesController
from inroad.web.pairing import pairing_routes
from inroad.web.people import PeopleController
from inroad.web.problems import EXCEPTION_HANDLERS
from inroad.web.seasons import SeasonsController
from inroad.web.suggestions import suggest
from inroad.web.templates import TemplatesController
from inroad.web.texts import write_texts
from inroad.web.today import TodayController

_ROUTES: list[ControllerRouterHandler] = [
    *health_routes,
    *pairing_routes,
    suggest,
    write_texts,
    lint_ask,
    TemplatesController,
    show_calibration,
    AsksController,
    FavoursController,
    NotesController,
    PeopleController,
    MeController,
    SeasonsController,
    TodayController,
    DeepeningController,
    FunnelController,
]
"""A path is served by one controller: Litestar 2.25 breaks a threaded handler whose path is
registered twice."""


AtStart = Callable[[], None]


def _now() -> datetime:
    return datetime.now(UTC)


def open_companion(settings: Settings, clock: Clock = _now) -> Companion:
    """The database of `settings`, brought to the newest schema, with a book yet to be read.

    Raises BadSetting before anything is opened, StoreTrouble when the database cannot be used.
    """
    constants = constants_of(settings)
    return Companion(open_migrated(settings.database), Book(constants), clock, constants)


def create_app(settings: Settings, clock: Clock = _now) -> Door:
    """The whole companion on the database of `settings`. Raises StoreTrouble."""
    return behind_door(open_companion(settings, clock), settings.port)


def behind_door(companion: Companion, port: int, at_start: Sequence[AtStart] = ()) -> Door:
    """The application with its door, for one port of this machine."""
    pairings = PairingsInForce(companion.engine)
    return Door(create_routes(companion, pairings, at_start), port=port, pairings=pairings)


def create_routes(
    companion: Companion, pairings: PairingsInForce, at_start: Sequence[AtStart] = ()
) -> Litestar:
    """The application inside the door; it closes the database when it shuts down."""

    def close() -> None:
        pairings.close()
        companion.engine.dispose()

    return Litestar(
        _ROUTES,
        state=State({"companion": companion}),
        exception_handlers=EXCEPTION_HANDLERS,
        openapi_config=_openapi(),
        on_startup=at_start,
        on_shutdown=[close],
        logging_config=None,  # web/log.py alone knows what may stand in a log
    )


def _openapi() -> OpenAPIConfig:
    return OpenAPIConfig(
        title="Inroad companion",
        version=__version__,
        path="/api/openapi",
        use_handler_docstrings=True,
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
