"""People: search, filters, page by page."""

from typing import Annotated
from urllib.parse import urlencode

from litestar import Controller, Response, get
from litestar.datastructures import State
from litestar.params import FromQuery, QueryParameter

from inroad.store import finding, targets
from inroad.store.engine import reading as open_reading
from inroad.store.finding import PER_PAGE, Found, Wanted
from inroad.web.connections import Companion, companion, reading
from inroad.web.held_map import map_of
from inroad.web.network.reach import yes_to_user
from inroad.web.pages.forms import page_number
from inroad.web.pages.rendering import PageRequest, page

_LOOKED_AT = 5_000
"""People whose ways are looked at in one search."""


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
        aims: Annotated[str, QueryParameter(name="targets")] = "",
        reach: FromQuery[str] = "",
        at: FromQuery[str] = "",
    ) -> Response[str]:
        """People whose name, headline or company holds every word, as far as they are wanted."""
        asked = {"q": q, "company": company, "known": known, "noted": noted, "decides": decides}
        asked |= {"targets": aims, "reach": reach}
        wanted = Wanted(
            words=q,
            company=company,
            known=bool(known),
            noted=bool(noted),
            decides=bool(decides),
            among=_targets(state) if aims else None,
        )
        place, cut = page_number(at), False
        if reach:
            found, cut = _reached(companion(state), wanted, place)
        else:
            with reading(state) as connection:
                found = finding.find(connection, wanted, place)
        return page(
            request,
            "people.html",
            wanted=wanted,
            reach=bool(reach),
            cut=_LOOKED_AT if cut else 0,
            found=found,
            place=place,
            pages=max(1, -(-found.total // PER_PAGE)),
            query=urlencode({name: text for name, text in asked.items() if text}),
        )


def _targets(state: State) -> frozenset[int]:
    with reading(state) as connection:
        return frozenset(it.person_id for it in targets.wanted(connection))


def _reached(here: Companion, wanted: Wanted, place: int) -> tuple[Found, bool]:
    """Those to whom somebody can introduce the user, and whether not all could be looked at."""
    on = here.clock().astimezone().date()
    with open_reading(here.engine) as connection:
        every = finding.first(connection, wanted, _LOOKED_AT)
    with map_of(here) as over:
        paths = over.best([person.id for person in every])
        kept = [
            person
            for person, path in zip(every, paths, strict=True)
            if path is not None and yes_to_user(here, person.id, on) is None
        ]
    return finding.page_of(kept, place), len(every) == _LOOKED_AT
