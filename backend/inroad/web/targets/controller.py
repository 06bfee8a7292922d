"""Targets: whom the user wants to meet, the lists they are on, and the rules that find them."""

import asyncio
from typing import Annotated, Any, Literal

from litestar import Controller, Request, Response, delete, get, patch, post, put
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter
from msgspec import UNSET, Meta, Struct

from inroad.domain.errors import NotAcceptable
from inroad.domain.targets import Rule
from inroad.domain.targets.words import rule_text
from inroad.domain.text import one_line
from inroad.store import people, target_lists, target_rules, targets
from inroad.store.engine import reading, writing
from inroad.store.target_lists import TargetList
from inroad.web import problems, refusals
from inroad.web.connections import Companion, companion
from inroad.web.refusals import Refused
from inroad.web.targets.bodies import (
    ListName,
    RuleGiven,
    RuleTaken,
    Said,
    TargetChange,
    TargetsGiven,
    TargetsTaken,
    WantedGiven,
)
from inroad.web.targets.views import PER_PAGE, RuleView, Shown, TargetsView, rules_of, targets_of

FILE = "/api/targets/file"
"""The address that takes a file of targets; its body is `application/octet-stream`."""
MOST_BYTES = 8 << 20
"""Of a file: 10,000 rows with every column filled have about 3 MB."""
MOST_SHOWN = 500

ListId = Annotated[int | None, QueryParameter(name="list")]
"""A list by its number; all where none is named."""
Place = Annotated[int, Meta(ge=1, le=1_000_000)]


class TargetLists(Struct, kw_only=True, frozen=True):
    """All lists, the oldest first."""

    lists: list[TargetList]


class TargetRules(Struct, kw_only=True, frozen=True):
    """Rules, the oldest first."""

    rules: list[RuleView]


class NothingToChange(NotAcceptable):
    title = "Nothing is said to change"

    def __init__(self) -> None:
        super().__init__("Send `stars`, or `move_to` with the number of a list.")


class TargetsController(Controller):
    """Whom the user wants to meet."""

    path = "/api/targets"
    tags = ("targets",)

    @get(sync_to_thread=True)
    def listing(
        self,
        state: State,
        list_id: ListId = None,
        q: FromQuery[str] = "",
        company: FromQuery[str] = "",
        decides: FromQuery[bool] = False,
        path: FromQuery[Literal["", "none", "some"]] = "",
        at: FromQuery[Place] = 1,
        most: FromQuery[int] = PER_PAGE,
    ) -> TargetsView:
        """Targets, those worth most first, a page (`at`) of up to 500 at a time, each with the best
        introducer. `path`: only those without (`none`) or with (`some`) a good path.
        """
        shown = Shown(list_id=list_id, words=q, company=company, decides=decides, path=path)
        return targets_of(companion(state), shown, at, min(max(most, 1), MOST_SHOWN))

    @post(status_code=200, sync_to_thread=True)
    def add(self, data: JSONBody[TargetsGiven], state: State) -> TargetsTaken:
        """Put targets on a list. Twice is once; a name that several bear is asked about."""
        from inroad.web.targets.adding import add_given

        return add_given(companion(state), data)

    @post("/file", status_code=200)
    async def add_file(
        self,
        request: Request[Any, Any, Any],
        state: State,
        name: FromQuery[str] = "",
        list_id: ListId = None,
    ) -> Response[Any]:
        """Put everybody whom a file names on a list: a table (CSV) with a header in any of many
        languages, or a name, address or company a line. Rows of no use are told by number.
        """
        try:
            data = await _whole(request)
        except Refused as error:
            return problems.answer(error.problem)
        here, called = companion(state), one_line(name, 200)
        return Response(await asyncio.to_thread(_taken, here, data, called, list_id))

    @patch("/{person_id:int}", sync_to_thread=True)
    def change(self, person_id: FromPath[int], data: JSONBody[TargetChange], state: State) -> Said:
        """Give stars, or move somebody to another list."""
        if data.stars is UNSET and data.move_to is None:
            raise NothingToChange
        here = companion(state)
        now = here.clock()
        with writing(here.engine) as connection:
            if data.move_to is not None:
                targets.move(connection, person_id, data.move_to, now=now)
            if data.stars is not UNSET:
                stars, on = data.stars, data.list_id
                targets.set_stars(connection, person_id, stars, now=now, list_id=on)
            name = people.get(connection, person_id).name
        return Said(said=f"{name} is kept so.")

    @delete("/{person_id:int}", status_code=200, sync_to_thread=True)
    def take_off(self, person_id: FromPath[int], state: State, list_id: ListId = None) -> Said:
        """Take somebody off a list, or off all; whom a rule finds stays off as well."""
        here = companion(state)
        with writing(here.engine) as connection:
            name = people.get(connection, person_id).name
            targets.take_off(connection, [person_id], now=here.clock(), list_id=list_id)
        return Said(said=f"{name} is off {'your targets' if list_id is None else 'the list'}.")


class TargetListsController(Controller):
    """The lists of targets."""

    path = "/api/target-lists"
    tags = ("targets",)

    @get(sync_to_thread=True)
    def listing(self, state: State) -> TargetLists:
        """All lists."""
        return _lists(companion(state))

    @post(status_code=200, sync_to_thread=True)
    def make(self, data: JSONBody[ListName], state: State) -> TargetLists:
        """Make a list; one of that name is there only once."""
        here = companion(state)
        with writing(here.engine) as connection:
            target_lists.make(connection, data.name, now=here.clock())
        return _lists(here)

    @patch("/{list_id:int}", sync_to_thread=True)
    def rename(self, list_id: FromPath[int], data: JSONBody[ListName], state: State) -> TargetLists:
        """Call a list otherwise."""
        here = companion(state)
        with writing(here.engine) as connection:
            target_lists.rename(connection, list_id, data.name)
        return _lists(here)

    @delete("/{list_id:int}", status_code=200, sync_to_thread=True)
    def remove(self, list_id: FromPath[int], state: State) -> TargetLists:
        """Drop a list with its rules; the people on it stay with all that is known of them."""
        here = companion(state)
        with writing(here.engine) as connection:
            target_lists.remove(connection, list_id)
        return _lists(here)


class TargetRulesController(Controller):
    """Rules that put people on a list, now and later."""

    path = "/api/target-rules"
    tags = ("targets",)

    @get(sync_to_thread=True)
    def listing(self, state: State, list_id: ListId = None) -> TargetRules:
        """The rules of a list, or all, with how many each finds today."""
        with reading(companion(state).engine) as connection:
            return TargetRules(rules=rules_of(connection, list_id))

    @post(status_code=200, sync_to_thread=True)
    def add(self, data: JSONBody[RuleGiven], state: State) -> RuleTaken:
        """Add a rule; the same one twice is one."""
        return add_rule(companion(state), data)

    @delete("/{rule_id:int}", status_code=200, sync_to_thread=True)
    def remove(self, rule_id: FromPath[int], state: State) -> Said:
        """Drop a rule; whom it alone found is a target no more."""
        with writing(companion(state).engine) as connection:
            gone = target_rules.remove_rule(connection, rule_id)
        return Said(said=f"{rule_text(gone.asks)}: this rule finds nobody any more.")


@put("/api/people/{person_id:int}/target", sync_to_thread=True, tags=("targets",))
def set_target(person_id: FromPath[int], data: JSONBody[WantedGiven], state: State) -> Said:
    """Say of somebody whether the user wants to meet them: on the usual list, or off all."""
    return want(companion(state), person_id, data.wanted)


def want(here: Companion, person_id: int, wanted: bool) -> Said:
    """Put somebody on the usual list, or take them off all. Raises UnknownPerson."""
    now = here.clock()
    with writing(here.engine) as connection:
        people.get(connection, person_id)
        if not wanted:
            targets.take_off(connection, [person_id], now=now)
        elif not targets.lists_of(connection, person_id):
            usual = target_lists.usual(connection, now=now)
            targets.add(connection, usual, {person_id: None}, "page", now=now)
    return Said(said="On your targets." if wanted else "Off your targets.")


def add_rule(here: Companion, given: RuleGiven) -> RuleTaken:
    """Add a rule to a list, or to the usual one. Raises EmptyRule, UnknownTargetList."""
    now = here.clock()
    asks = Rule(
        company=given.company or None,
        role=given.role or None,
        decision_makers=given.decision_makers,
    )
    with writing(here.engine) as connection:
        usual = given.list_id is None
        on = target_lists.usual(connection, now=now) if usual else given.list_id or 0
        rule_id = target_rules.add_rule(connection, on, asks, given.stars, now=now)
    with reading(here.engine) as connection:  # a look at everybody keeps no writer waiting
        finds = len(target_rules.found_by(connection, asks))
    return RuleTaken(rule_id=rule_id, text=rule_text(asks), finds=finds)


def _taken(here: Companion, data: bytes, name: str, list_id: int | None) -> TargetsTaken:
    from inroad.web.targets.adding import add_file

    return add_file(here, data, name, list_id)


async def _whole(request: Request[Any, Any, Any]) -> bytes:
    held = bytearray()
    async for piece in request.stream():
        held += piece
        if len(held) > MOST_BYTES:
            raise refusals.too_large(MOST_BYTES)
    return bytes(held)


def _lists(here: Companion) -> TargetLists:
    with reading(here.engine) as connection:
        return TargetLists(lists=target_lists.listing(connection))
