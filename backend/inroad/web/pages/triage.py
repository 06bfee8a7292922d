"""Triage: "do I really know them?", one person at a time, one key an answer."""

from typing import Literal

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from msgspec import Struct

from inroad.domain.triage import LEVELS, Answer, asked_about
from inroad.web.connections import Companion, companion
from inroad.web.pages.forms import read_form
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.telling import told, whole
from inroad.web.triage import ask_again, give, next_of, take_back
from inroad.web.visitor import visitor_of


class Given(Struct, frozen=True, kw_only=True):
    """One answer, an undo, or the wish to see the skipped again.

    `at_once`: a script asks, which shows the next person without another request.
    """

    person_id: int = 0
    answer: Answer | None = None
    do: Literal["answer", "undo", "again"] = "answer"
    at_once: bool = False


class TriagePage(Controller):
    """Through the people who matter, by keyboard."""

    path = "/triage"

    @get(sync_to_thread=True)
    def show(self, request: PageRequest, state: State) -> Response[str]:
        """Who comes next."""
        return _shown(request, companion(state), None)

    @post(sync_to_thread=True)
    def answer(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Keep an answer, or take one back."""
        here, first = companion(state), None
        with told(visitor_of(request.scope)):
            given = whole(read_form(request, Given))
            first = _do(here, given)
            if given.at_once:
                return _shown(request, here, first)
        return go_to("/triage")


def _do(here: Companion, given: Given) -> int | None:
    """Do what was asked; gives who is to be shown first."""
    if given.do == "undo":
        return take_back(here)
    if given.do == "again":
        ask_again(here)
    elif given.answer is not None:
        give(here, given.person_id, given.answer)
    return None


def _shown(request: PageRequest, here: Companion, first: int | None) -> Response[str]:
    view = next_of(here, 1, first)
    whose = view.cards[0] if view.cards else None
    return page(
        request,
        "triage.html",
        view=view,
        whose=whose,
        question=asked_about(whose.name) if whose else "",
        levels=LEVELS,
        said={**dict(LEVELS), "skip": "skipped"},
    )
