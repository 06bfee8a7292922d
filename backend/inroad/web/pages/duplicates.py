"""One person once: two people side by side, the same or not, by one key."""

from typing import Literal

from litestar import Controller, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery
from msgspec import Struct

from inroad.domain.people import Person
from inroad.domain.triage import Card, Sought, card
from inroad.store.engine import reading
from inroad.store.sameness import Proposal, addresses
from inroad.web.connections import Companion, companion
from inroad.web.doubles import doubles_of, merge, say_apart, unmerge
from inroad.web.pages.forms import read_form
from inroad.web.pages.rendering import PageRequest, go_to, page
from inroad.web.pages.telling import told, whole
from inroad.web.visitor import visitor_of

Decision = Literal["same", "apart"]
_SURE = {
    "almost_certain": "Almost certainly one person",
    "likely": "Probably one person",
    "possible": "Perhaps one person",
}


class Decided(Struct, frozen=True, kw_only=True):
    """What the user says of two people; `undo` names what is to be taken back."""

    one: int
    other: int
    answer: Literal["same", "apart", "later"] | None = None
    undo: Decision | None = None
    at: int = 0
    at_once: bool = False


class Side(Struct, frozen=True, kw_only=True):
    """One of two people, with what tells who they are."""

    person: Person
    card: Card
    addresses: list[str]


class DuplicatesPage(Controller):
    """Pairs that may be one person, the surest first."""

    path = "/duplicates"

    @get(sync_to_thread=True)
    def show(
        self,
        request: PageRequest,
        state: State,
        at: FromQuery[str] = "",
        did: FromQuery[str] = "",
    ) -> Response[str]:
        """The next pair; `at` are put off, `did` is the decision that can be taken back."""
        return _shown(request, companion(state), _number(at), did)

    @post(sync_to_thread=True)
    def decide(self, request: PageRequest, state: State) -> Response[str] | Response[None]:
        """Keep a decision, or take it back."""
        here, at, did = companion(state), 0, ""
        with told(visitor_of(request.scope)):
            given = whole(read_form(request, Decided))
            at, did = given.at + (given.answer == "later"), _do(here, given)
            if given.at_once:
                return _shown(request, here, at, did)
        return go_to(f"/duplicates?at={at}&did={did}")


def _do(here: Companion, given: Decided) -> str:
    """Do what was asked; gives what an undo must know."""
    if given.undo == "same":
        unmerge(here, given.one, given.other, apart=False)
    elif given.undo == "apart":
        say_apart(here, given.one, given.other, apart=False)
    elif given.answer == "same":
        merge(here, given.one, given.other)
    elif given.answer == "apart":
        say_apart(here, given.one, given.other)
    decided = given.answer in ("same", "apart")
    return f"{given.answer}-{given.one}-{given.other}" if decided else ""


def _shown(request: PageRequest, here: Companion, at: int, did: str) -> Response[str]:
    view = doubles_of(here, 1, after=at)
    pair = view.proposals[0] if view.proposals else None
    undo, _, people = did.partition("-")
    one, _, other = people.partition("-")
    known = undo in ("same", "apart") and one.isdecimal() and other.isdecimal()
    return page(
        request,
        "duplicates.html",
        pair=pair,
        sides=_sides(here, pair) if pair else [],
        sure=_SURE[pair.how] if pair else "",
        left=max(view.left - at, 0),
        at=at,
        undo={"undo": undo, "one": one, "other": other} if known else None,
    )


def _sides(here: Companion, pair: Proposal) -> list[Side]:
    today = here.clock().astimezone().date()
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
        return [
            Side(
                person=person,
                card=card(here.book.person(connection, person.id), Sought(), today),
                addresses=addresses(connection, person.id),
            )
            for person in (pair.one, pair.other)
        ]


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 5 else 0
