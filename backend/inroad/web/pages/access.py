"""Who is let in: the extensions that were paired, and the browsers that look at these pages."""

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath

from inroad.store import pairings, visits
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.telling import told
from inroad.web.visitor import visitor_of
from inroad.web.visitors import OPEN


class AccessPage(Controller):
    """Extensions and browsers."""

    path = "/settings/access"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """All of both that may come in."""
        return page(request, "access.html", **_shown(state))

    @post("/pairings/{pairing_id:int}", sync_to_thread=True)
    def revoke(
        self, request: PageRequest, state: State, pairing_id: FromPath[int]
    ) -> Response[None]:
        """End a pairing: its token stops working at once."""
        visitor = visitor_of(request.scope)
        with told(visitor), writing(state) as connection:
            pairings.revoke(connection, pairing_id, companion(state).clock())
            visitor.say("This extension is let in no more.")
        return go_to("/settings/access")

    @post("/visits/{visit_id:int}", sync_to_thread=True)
    def end(self, request: PageRequest, state: State, visit_id: FromPath[int]) -> Response[None]:
        """End a visit: its cookie stops working at once."""
        visitor = visitor_of(request.scope)
        with told(visitor), writing(state) as connection:
            visits.end(connection, visit_id, companion(state).clock())
            visitor.say("This browser is let in no more.")
        return go_to(OPEN if visit_id == visitor.id else "/settings/access")


def _shown(state: State) -> dict[str, object]:
    with reading(state) as connection:
        paired = [it for it in pairings.list_pairings(connection) if it.revoked_at is None]
        running = visits.running(connection, companion(state).clock())
    return {"pairings": paired, "visits": running}
