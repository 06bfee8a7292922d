"""How the user's asks went, beside their cold messages, and how good Inroad's chances were."""

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from msgspec import Struct

from inroad.domain.errors import FiguresRefused
from inroad.domain.funnel import Cold, Count, Figure, Row, quarter_of
from inroad.store import settings
from inroad.store.engine import reading
from inroad.web.calibration import calibration_of
from inroad.web.connections import Companion, companion
from inroad.web.funnel import funnel_of, set_cold
from inroad.web.pages.forms import EMPTY, Form, read_form
from inroad.web.pages.rendering import PageRequest, go_to, page, page_again
from inroad.web.pages.telling import told, whole
from inroad.web.visitor import visitor_of

_HERE = "/settings/funnel"
_WIDTH = 220
"""Units of the picture for all asks."""
_QUARTERS = 8
"""Quarters that are proposed for cold messages."""


class ColdForm(Struct, kw_only=True, frozen=True):
    """The cold messages of one quarter as they are typed."""

    quarter: str
    sent: Figure
    answered: Figure
    met: Figure


class Quarter(Struct, kw_only=True, frozen=True):
    """A quarter, as 2026-Q3."""

    quarter: str


class Bar(Struct, frozen=True, kw_only=True):
    """One step of the picture."""

    count: Count
    top: int
    width: int


class FunnelPage(Controller):
    """The funnel."""

    path = _HERE

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """All figures, by introducer and by quarter."""
        return page(request, "funnel.html", **_shown(companion(state), EMPTY))

    @post("/cold", sync_to_thread=True)
    def save(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Keep the cold messages of a quarter in place of earlier ones."""
        form, here = read_form(request, ColdForm), companion(state)
        if (typed := form.value) is not None:
            new = Cold(
                quarter=typed.quarter, sent=typed.sent, answered=typed.answered, met=typed.met
            )
            try:
                set_cold(here, [*_others(here, typed.quarter), new])
            except FiguresRefused as error:
                form = form.refused("", str(error))
            else:
                visitor_of(request.scope).say(f"{typed.quarter} is kept.")
                return go_to(f"{_HERE}#cold")
        return page_again(request, "funnel.html", **_shown(here, form))

    @post("/cold/remove", sync_to_thread=True)
    def remove(self, request: PageRequest, state: State) -> Response[None]:
        """Take the cold messages of a quarter away."""
        here, visitor = companion(state), visitor_of(request.scope)
        with told(visitor):
            quarter = whole(read_form(request, Quarter)).quarter
            set_cold(here, _others(here, quarter))
            visitor.say(f"The cold messages of {quarter} are gone.")
        return go_to(f"{_HERE}#cold")


def _shown(here: Companion, form: Form[ColdForm]) -> dict[str, object]:
    by_introducer = funnel_of(here, "introducer")
    with reading(here.engine) as connection:
        judged = calibration_of(here, connection)
    return {
        "total": by_introducer.total,
        "bars": _bars(by_introducer.total),
        "width": _WIDTH,
        "tables": (
            ("By introducer", "Introducer", by_introducer.rows),
            ("By quarter", "Quarter", funnel_of(here, "quarter").rows),
        ),
        "cold": by_introducer.cold,
        "compared": by_introducer.compared,
        "judged": judged,
        "quarters": _quarters(here),
        "form": form,
    }


def _bars(row: Row) -> list[Bar]:
    most = max(1, row.counts[0].count)
    return [
        Bar(count=count, top=place * 34, width=round(_WIDTH * count.count / most))
        for place, count in enumerate(row.counts)
    ]


def _quarters(here: Companion) -> list[tuple[str, str]]:
    """The quarters up to this one, the newest first, with their names."""
    year, quarter = quarter_of(here.clock().astimezone().date()).split("-Q")
    last = int(year) * 4 + int(quarter) - 1
    keys = [f"{place // 4:04}-Q{place % 4 + 1}" for place in range(last, last - _QUARTERS, -1)]
    return [(key, f"{key[5:]} {key[:4]}") for key in keys]


def _others(here: Companion, quarter: str) -> list[Cold]:
    with reading(here.engine) as connection:
        return [it for it in settings.cold_figures(connection) if it.quarter != quarter]
