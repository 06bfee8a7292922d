"""People: search, filters, page by page."""

from urllib.parse import urlencode

from litestar import Controller, Response, get
from litestar.datastructures import State
from litestar.params import FromQuery

from inroad.store import finding
from inroad.store.finding import PER_PAGE, Wanted
from inroad.web.connections import reading
from inroad.web.pages.rendering import PageRequest, page

_MOST_DIGITS = 6


class PeoplePage(Controller):
    """Everybody."""

    path = "/people"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        q: FromQuery[str] = "",
        company: FromQuery[str] = "",
        known: FromQuery[str] = "",
        noted: FromQuery[str] = "",
        decides: FromQuery[str] = "",
        at: FromQuery[str] = "",
    ) -> Response[str]:
        """People whose name, headline or company holds every word, as far as they are wanted."""
        wanted = Wanted(
            words=q, company=company, known=bool(known), noted=bool(noted), decides=bool(decides)
        )
        with reading(state) as connection:
            place = max(int(at[:_MOST_DIGITS]), 1) if at.isdecimal() else 1
            found = finding.find(connection, wanted, place)
        pages = max(1, -(-found.total // PER_PAGE))
        asked = {"q": q, "company": company, "known": known, "noted": noted, "decides": decides}
        return page(
            request,
            "people.html",
            wanted=wanted,
            found=found,
            place=place,
            pages=pages,
            query=urlencode({name: text for name, text in asked.items() if text}),
        )
