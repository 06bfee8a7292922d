"""Settings: what is where."""

from litestar import Controller, Response, get
from litestar.datastructures import State
from msgspec import Struct

from inroad.domain.timing import Year
from inroad.store import me, seasons, templates
from inroad.store.engine import reading
from inroad.web.calibration import calibration_of
from inroad.web.connections import Companion, companion
from inroad.web.favours import week_of
from inroad.web.funnel import funnel_of
from inroad.web.pages.rendering import PageRequest, page


class Room(Struct, frozen=True):
    """A page of the settings: where, its name, what one does there, and how it stands."""

    path: str
    name: str
    does: str
    stands: str = ""


class SettingsPage(Controller):
    """The settings."""

    path = "/settings"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """The pages of the settings, and what is done on the command line."""
        here = companion(state)
        served = {route.path for route in request.app.routes}
        rooms = [room for room in _rooms(here) if room.path in served]
        with reading(here.engine) as connection:
            judged = calibration_of(here, connection).sentence
        return page(request, "settings.html", rooms=rooms, judged=judged, commands=_COMMANDS)


_COMMANDS = (
    ("inroad restore PATH", "puts a backup in the place of your data"),
    ("inroad explain A B", "the whole sum: would A introduce you to B, and why"),
    ("inroad constants", "every number of the model; settings.toml changes them"),
    ("inroad doctor", "versions and the state of the database, without names or notes"),
)
"""What the command line does that no page does."""


def _rooms(here: Companion) -> list[Room]:
    with reading(here.engine) as connection:
        user = me.load(connection)
        own = len(templates.load(connection))
        year = seasons.year(connection)
    return [
        Room(
            "/settings/me",
            "You",
            "Who you are, as the asks introduce you: name, role, offer, proof, links, places.",
            f"{user.name}, {user.role}".strip(", ") or "Nothing is said yet.",
        ),
        Room(
            "/settings/templates",
            "Templates",
            "Every text that Inroad writes, and your own in place of it.",
            _owned(own),
        ),
        Room(
            "/settings/seasons",
            "When to ask",
            "Busy seasons, public holidays, and how many asks a week.",
            f"{_counted(year)} {week_of(here).said}",
        ),
        Room(
            "/settings/funnel",
            "How your asks went",
            "From the ask to the meeting, by introducer and by quarter, beside your cold messages.",
            funnel_of(here, "introducer").total.text,
        ),
        Room(
            "/settings/data",
            "Your data",
            "Everything out again, in four forms; the copies that are kept.",
        ),
        Room(
            "/settings/access",
            "Who is let in",
            "The extensions that are paired, and the browsers that may look at these pages.",
        ),
    ]


def _owned(count: int) -> str:
    if not count:
        return "All of them are Inroad’s."
    return "One is your own." if count == 1 else f"{count} are your own."


def _counted(year: Year) -> str:
    return f"{len(year.seasons)} seasons count."
