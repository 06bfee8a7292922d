"""The application of the pages: every page with its path."""

from litestar import Litestar
from litestar.datastructures import State
from litestar.types import ControllerRouterHandler

from inroad.web.connections import Companion
from inroad.web.pages.access import AccessPage
from inroad.web.pages.companies import CompaniesPage, CompanyPage
from inroad.web.pages.data import DataPage
from inroad.web.pages.duplicates import DuplicatesPage
from inroad.web.pages.files import static_file
from inroad.web.pages.funnel import FunnelPage
from inroad.web.pages.imports import ImportsPage
from inroad.web.pages.introduction import IntroductionPage
from inroad.web.pages.map import MapPage
from inroad.web.pages.meet import MeetPage
from inroad.web.pages.opening import OpenController, leave
from inroad.web.pages.people import PeoplePage
from inroad.web.pages.person import PersonPage
from inroad.web.pages.person_forget import ForgetPage
from inroad.web.pages.person_ledger import PersonLedgerPage
from inroad.web.pages.person_note import NotePage
from inroad.web.pages.person_target import PersonTargetPage
from inroad.web.pages.plan import plan_pages
from inroad.web.pages.rendering import NAVIGATION, environment
from inroad.web.pages.seasons import SeasonsPage
from inroad.web.pages.settings import SettingsPage
from inroad.web.pages.target_lists import TargetListsPage, TargetRulesPage
from inroad.web.pages.targets import TargetsPage
from inroad.web.pages.templates import TemplatesPage
from inroad.web.pages.today import TodayPage
from inroad.web.pages.triage import TriagePage
from inroad.web.pages.trouble import PAGE_EXCEPTION_HANDLERS
from inroad.web.pages.unlockers import UnlockersPage
from inroad.web.pages.you import YouPage

_PAGES: list[ControllerRouterHandler] = [
    static_file,
    OpenController,
    leave,
    TodayPage,
    SettingsPage,
    TemplatesPage,
    SeasonsPage,
    FunnelPage,
    YouPage,
    AccessPage,
    DataPage,
    MeetPage,
    IntroductionPage,
    TargetsPage,
    TargetListsPage,
    TargetRulesPage,
    PeoplePage,
    PersonPage,
    NotePage,
    PersonLedgerPage,
    PersonTargetPage,
    CompaniesPage,
    CompanyPage,
    UnlockersPage,
    ForgetPage,
    TriagePage,
    DuplicatesPage,
    ImportsPage,
    *plan_pages,
    MapPage,
]
"""A path is served by one controller: Litestar 2.25 breaks a threaded handler whose path is
registered twice."""


def create_site(companion: Companion) -> Litestar:
    """The pages, on the same database as the API; made when the first of them is looked at."""
    site = Litestar(
        _PAGES,
        state=State({"companion": companion}),
        exception_handlers=PAGE_EXCEPTION_HANDLERS,
        openapi_config=None,
        request_max_body_size=None,  # the door has its own bounds, which are those of the path
        logging_config=None,  # web/log.py alone knows what may stand in a log
    )
    served = {route.path for route in site.routes}
    environment().globals["navigation"] = [place for place in NAVIGATION if place[0] in served]
    return site
