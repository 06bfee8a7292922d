"""Who the user is, for the ask."""

import sqlalchemy as sa
from litestar import Controller, get, put
from litestar.datastructures import State
from litestar.di import NamedDependency
from litestar.params import JSONBody

from inroad.domain.asks import Me
from inroad.store import me
from inroad.web.connections import companion, reading, writing


class MeController(Controller):
    """The user, as the asks introduce them."""

    path = "/api/me"
    tags = ("me",)

    @get(dependencies={"connection": reading}, sync_to_thread=True)
    def show(self, connection: NamedDependency[sa.Connection]) -> Me:
        """Who the user is; empty fields are not known yet."""
        return me.load(connection)

    @put(dependencies={"connection": writing}, sync_to_thread=True)
    def save(
        self, data: JSONBody[Me], state: State, connection: NamedDependency[sa.Connection]
    ) -> Me:
        """Keep who the user is."""
        return me.save(connection, data, companion(state).clock())
