"""Who the user is, for the ask."""

from litestar import Controller, get, put
from litestar.datastructures import State
from litestar.params import JSONBody

from inroad.domain.asks import Me
from inroad.store import me
from inroad.web.connections import companion, reading, writing


class MeController(Controller):
    """The user, as the asks introduce them."""

    path = "/api/me"
    tags = ("me",)

    @get(sync_to_thread=True)
    def show(self, state: State) -> Me:
        """Who the user is; empty fields are not known yet."""
        with reading(state) as connection:
            return me.load(connection)

    @put(sync_to_thread=True)
    def save(self, data: JSONBody[Me], state: State) -> Me:
        """Keep who the user is."""
        with writing(state) as connection:
            return me.save(connection, data, companion(state).clock())
