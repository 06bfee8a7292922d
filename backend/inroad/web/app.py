"""The companion: Litestar behind the door."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

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
from inroad.web import handed_in
from inroad.web.asks import AsksController
from inroad.web.calibration import show_calibration
from inroad.web.companies import CompaniesController
from inroad.web.connections import Clock, Companion
from inroad.web.deepening import DeepeningController
from inroad.web.door import App, Door
from inroad.web.doubles import show_doubles
from inroad.web.exports import export
from inroad.web.favours import FavoursController
from inroad.web.funnel import FunnelController
from inroad.web.health import health_routes
from inroad.web.imports import ImportsController
from inroad.web.linting import lint_ask
from inroad.web.me import MeController
from inroad.web.network.companies import show_company_reach
from inroad.web.network.picture import show_map
from inroad.web.network.reach import show_reach
from inroad.web.network.tie_rows import show_ties
from inroad.web.network.unlockers import show_new_ties, show_unlockers
from inroad.web.notes import NotesController
from inroad.web.opening import open_page
from inroad.web.pages import UPLOADS, problem_page
from inroad.web.pairing import pairing_routes
from inroad.web.people import PeopleController
from inroad.web.plan.controller import plan_routes
from inroad.web.problems import EXCEPTION_HANDLERS
from inroad.web.seasons import SeasonsController
from inroad.web.suggestions import suggest
from inroad.web.targets.controller import (
    TargetListsController,
    TargetRulesController,
    TargetsController,
    set_target,
)
from inroad.web.templates import TemplatesController
from inroad.web.texts import write_texts
from inroad.web.today import TodayController
from inroad.web.triage import TriageController
from inroad.web.visitors import Visitors
from inroad.web.whole import Whole

_ROUTES: list[ControllerRouterHandler] = [
    *health_routes,
    *pairing_routes,
    open_page,
    suggest,
    write_texts,
    lint_ask,
    TemplatesController,
    show_calibration,
    export,
    AsksController,
    FavoursController,
    NotesController,
    PeopleController,
    show_doubles,
    CompaniesController,
    TriageController,
    MeController,
    SeasonsController,
    TodayController,
    DeepeningController,
    FunnelController,
    *plan_routes,
    ImportsController,
    TargetsController,
    TargetListsController,
    TargetRulesController,
    set_target,
    show_map,
    show_reach,
    show_ties,
    show_company_reach,
    show_unlockers,
    show_new_ties,
]
"""A path is served by one controller: Litestar 2.25 breaks a threaded handler whose path is
registered twice."""


Step = Callable[[], None]


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


def behind_door(companion: Companion, port: int, at_start: Sequence[Step] = ()) -> Door:
    """The application with its door, for one port of this machine."""
    handed_in.clear(companion)
    pairings = PairingsInForce(companion.engine)
    visitors = Visitors(companion.engine, companion.clock, problem_page, uploads=UPLOADS)
    leave = partial(handed_in.leave, companion)
    companion.map.keeps = True
    api = create_routes(companion, pairings, at_start, [visitors.close, leave, companion.map.close])
    return Door(
        Whole(api, partial(_site, companion)), port=port, pairings=pairings, visitors=visitors
    )


def _site(companion: Companion) -> App:
    from inroad.web.pages.site import create_site  # with the first page: a start needs no pages

    return create_site(companion)


def create_routes(
    companion: Companion,
    pairings: PairingsInForce,
    at_start: Sequence[Step] = (),
    at_end: Sequence[Step] = (),
) -> Litestar:
    """The API inside the door; it closes the database when it shuts down."""

    def close() -> None:
        for step in at_end:
            step()
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
