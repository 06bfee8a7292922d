"""`GET /api/funnel`: how far asks go, beside the user's own cold figures."""

from typing import Annotated

from litestar import Controller, get, put
from litestar.datastructures import State
from litestar.params import FromQuery, JSONBody
from msgspec import Meta, Struct

from inroad.domain.funnel import By, Cold, Funnel, funnel
from inroad.store import kept_asks, settings
from inroad.store.engine import reading, writing
from inroad.web.connections import Companion, companion


class ColdFigures(Struct, kw_only=True, frozen=True):
    """The user's own cold messages, quarter by quarter; all of them."""

    quarters: Annotated[list[Cold], Meta(max_length=200)]


class FunnelController(Controller):
    """From the ask to the meeting."""

    path = "/api/funnel"
    tags = ("funnel",)

    @get(sync_to_thread=True)
    def show(self, state: State, by: FromQuery[By] = "introducer") -> Funnel:
        """How many asks reached each step, by introducer or by quarter."""
        return funnel_of(companion(state), by)

    @put("/cold", sync_to_thread=True)
    def set_cold(self, data: JSONBody[ColdFigures], state: State) -> Funnel:
        """Set the cold messages of all quarters; what is left out is gone. Gives the quarters."""
        return set_cold(companion(state), data.quarters)


def funnel_of(here: Companion, by: By) -> Funnel:
    """The funnel of all asks."""
    with reading(here.engine) as connection:
        return funnel(kept_asks.listing(connection), by, settings.cold_figures(connection))


def set_cold(here: Companion, figures: list[Cold]) -> Funnel:
    """Keep the cold figures. Raises FiguresRefused."""
    with writing(here.engine) as connection:
        settings.save_cold_figures(connection, figures, now=here.clock())
    return funnel_of(here, "quarter")
