"""Forgetting a person: asked once more, then every trace is gone."""

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromPath

from inroad.store import forgetting, people
from inroad.web.connections import companion, reading, writing
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.visitor import visitor_of


class ForgetPage(Controller):
    """One person, for the last time."""

    path = "/people/{person_id:int}/forget"

    @get(sync_to_thread=True)
    def ask(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[str]:
        """What forgetting means, and the one button that does it."""
        with reading(state) as connection:
            person = people.get(connection, person_id)
        return page(request, "forget.html", person=person)

    @post(sync_to_thread=True)
    def forget(
        self, request: PageRequest, state: State, person_id: FromPath[int]
    ) -> Response[str] | Response[None]:
        """Every trace goes, of the bytes too; where the user's own words name them is said."""
        here = companion(state)
        with writing(state) as connection:
            gone = forgetting.forget(connection, person_id, here.clock())
        forgetting.scrub(here.engine)
        if gone.still_named:
            return page(request, "forgotten.html", gone=gone)
        visitor_of(request.scope).say(f"{gone.name} is forgotten, and no import brings them back.")
        return go_to("/people")
