"""A person onto the user's targets, and off them."""

from typing import Literal

from litestar import Controller, Response, post
from litestar.datastructures import State
from litestar.params import FromPath
from msgspec import Struct

from inroad.web.connections import companion
from inroad.web.pages.forms import read_form
from inroad.web.pages.rendering import PageRequest, go_to
from inroad.web.pages.telling import told
from inroad.web.targets.controller import want
from inroad.web.visitor import visitor_of


class Wish(Struct, kw_only=True, frozen=True):
    """Whether the user wants to meet somebody."""

    wanted: Literal["yes", "no"]


class PersonTargetPage(Controller):
    """One button."""

    path = "/people/{person_id:int}/target"

    @post(sync_to_thread=True)
    def say(self, request: PageRequest, state: State, person_id: FromPath[int]) -> Response[None]:
        """Put a person on the usual list, or take them off all lists."""
        wish, visitor = read_form(request, Wish).value, visitor_of(request.scope)
        if wish is not None:
            with told(visitor):
                visitor.say(want(companion(state), person_id, wish.wanted == "yes").said)
        return go_to(f"/people/{person_id}#reach")
