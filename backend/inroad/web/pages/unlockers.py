"""Who helps most: who opens most of the user's targets, and whom to get to know for the others."""

from typing import Annotated

from litestar import Controller, Response, get
from litestar.datastructures import State
from litestar.params import QueryParameter

from inroad.store import target_lists
from inroad.web.connections import companion, reading
from inroad.web.network.unlockers import new_ties_of, unlockers_of
from inroad.web.pages.rendering import PageRequest, page

_MOST_UNLOCKERS, _NEW = 10, 5
_MOST_DIGITS = 9


class UnlockersPage(Controller):
    """Introducers and new ties, by what they open."""

    path = "/unlockers"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        lists: Annotated[list[str] | None, QueryParameter(name="list")] = None,
    ) -> Response[str]:
        """Of all lists of targets, or of the chosen ones."""
        here = companion(state)
        with reading(state) as connection:
            every = target_lists.listing(connection)
        asked = {int(it) for it in lists or () if it.isdecimal() and len(it) <= _MOST_DIGITS}
        chosen = [it.id for it in every if it.id in asked] or None
        return page(
            request,
            "unlockers.html",
            lists=every,
            chosen=chosen or [],
            unlockers=unlockers_of(here, chosen, _MOST_UNLOCKERS),
            new=new_ties_of(here, chosen, _NEW),
        )
