"""Who opens most of the targets, and whom to get to know for those to whom nobody can introduce."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Annotated

import sqlalchemy as sa
from litestar import get
from litestar.datastructures import State
from litestar.params import FromQuery, QueryParameter
from msgspec import Struct, structs

from inroad.domain.network import Map, NewTie, Target, Unlocker
from inroad.domain.network.unlock_words import (
    beyond_text,
    meeting_text,
    new_tie_text,
    unlocking_text,
    without_text,
)
from inroad.domain.targets import Wanted
from inroad.store import targets
from inroad.store.engine import reading
from inroad.store.faces import Face, faces, in_order
from inroad.web.connections import Companion, companion
from inroad.web.held_map import map_of
from inroad.web.network.paths import PathView, people_of, shown_paths
from inroad.web.network.reach import yes_to_user
from inroad.web.network.turns import Turn, turns, waits

Lists = Annotated[list[int] | None, QueryParameter(name="list")]
"""Lists of targets by their numbers; all where none is named."""
MOST = 50
_ASIDE = 20
"""New ties that are looked at beyond those to be shown: some of them are targets themselves."""
_MOST_NAMED = 50
"""Targets that are named of one introducer; how many there are is said."""


class UnlockerView(Struct, frozen=True, kw_only=True):
    """One introducer and what they add to those before them.

    `gain` is in expected worth: 1 is a certain introduction to a target of the usual worth.
    `targets` are those to whom they are a way worth an ask, and the better one so far, or where
    there is none those to whom they are a small chance: the first fifty of `count`. `wait` says why
    they should not be asked now; empty where nothing does.
    """

    introducer: Face
    gain: float
    count: int
    text: str
    wait: str
    targets: list[Face]


class UnlockersView(Struct, frozen=True, kw_only=True):
    """Introducers in the order in which they add most, and how near that is to the best choice.

    No choice of as many can come to more than `bound`; `everybody` is what all whom the user knows
    come to together. `wanted` counts the targets.
    """

    text: str
    wanted: int
    total: float
    bound: float
    everybody: float
    unlockers: list[UnlockerView]


class NewTieView(Struct, frozen=True, kw_only=True):
    """Somebody to get to know: which targets that would open, and how to meet them.

    `path` is None where nobody can introduce the user. `wait` says why its introducer should not
    be asked now, `instead` who would be likelier and has to wait.
    """

    person: Face
    gain: float
    count: int
    text: str
    meeting: str
    targets: list[Face]
    path: PathView | None
    wait: str = ""
    instead: str = ""


class NewTiesView(Struct, frozen=True, kw_only=True):
    """Whom to get to know first; `without` of the `wanted` targets have no good way now."""

    text: str
    wanted: int
    without: int
    new_ties: list[NewTieView]


@get("/api/unlockers", sync_to_thread=True, tags=["map"])
def show_unlockers(
    state: State,
    lists: Lists = None,
    most: FromQuery[int] = 10,
) -> UnlockersView:
    """Introducers by the expected worth of the targets that they open, with what each adds."""
    return unlockers_of(companion(state), lists, min(max(most, 1), MOST))


@get("/api/new-ties", sync_to_thread=True, tags=["map"])
def show_new_ties(state: State, lists: Lists = None, most: FromQuery[int] = 5) -> NewTiesView:
    """The new ties that would open most of the targets without a path, and how to make them."""
    return new_ties_of(companion(state), lists, min(max(most, 1), MOST))


def unlockers_of(here: Companion, lists: Collection[int] | None, most: int) -> UnlockersView:
    """Who opens most of these lists, or of all."""
    wanted, on = _wanted(here, lists), here.clock().astimezone().date()
    with map_of(here) as over:
        found = over.unlockers(_worth(wanted), most)
        opens = {it.introducer: _worth_an_ask(here, over, it, on) for it in found.unlockers}
    waiting = waits(here, opens, on)
    shown = {it.introducer: opens[it.introducer] or list(it.opens) for it in found.unlockers}
    named = {it for one, some in shown.items() for it in (one, *some[:_MOST_NAMED])}
    with reading(here.engine) as connection:
        known = faces(connection, named)
    return UnlockersView(
        text=unlocking_text(found),
        wanted=len(wanted),
        total=round(found.total, 3),
        bound=round(found.bound, 3),
        everybody=round(found.everybody, 3),
        unlockers=[
            UnlockerView(
                introducer=known[one.introducer],
                gain=round(one.gain, 3),
                count=len(shown[one.introducer]),
                text=beyond_text(len(opens[one.introducer]), first=place == 0),
                wait=waiting.get(one.introducer, ""),
                targets=in_order(known, shown[one.introducer][:_MOST_NAMED]),
            )
            for place, one in enumerate(found.unlockers)
            if one.introducer in known
        ],
    )


def new_ties_of(here: Companion, lists: Collection[int] | None, most: int) -> NewTiesView:
    """Whom to get to know for the targets of these lists, or of all, that have no good way."""
    on = here.clock().astimezone().date()
    wanted = _wanted(here, lists)
    with map_of(here) as over:
        every = over.new_ties(_worth(wanted), most + _ASIDE)
        found = _to_meet(every, wanted)[:most]
        turn = turns(here, over, {it.person: it.path for it in found if it.path}, on)
        best = over.best([it.person_id for it in wanted])
    enough = here.constants.weak_success
    without = sum(path is None or path.success < enough for path in best)
    with reading(here.engine) as connection:
        shown = _new_ties(connection, found, turn, on)
    return NewTiesView(
        text=without_text(len(wanted), without, found=bool(every), to_meet=bool(shown)),
        wanted=len(wanted),
        without=without,
        new_ties=shown,
    )


def _to_meet(found: Iterable[NewTie], wanted: Iterable[Wanted]) -> list[NewTie]:
    """Without targets whom somebody can introduce: the user is about to meet these anyway."""
    targeted = {it.person_id for it in wanted}
    return [tie for tie in found if tie.path is None or tie.person not in targeted]


def _new_ties(
    connection: sa.Connection, found: Iterable[NewTie], turn: Mapping[int, Turn], on: date
) -> list[NewTieView]:
    found = [structs.replace(tie, path=turn[tie.person].path) if tie.path else tie for tie in found]
    named = {it for tie in found for it in (tie.person, *tie.opens[:_MOST_NAMED])}
    named |= people_of(tie.path for tie in found if tie.path)
    named |= {it.better for it in turn.values() if it.better is not None}
    known = faces(connection, named)
    names = {person.id: person.name for person in known.values()}
    return [
        NewTieView(
            person=known[tie.person],
            gain=round(tie.gain, 3),
            count=len(tie.opens),
            text=new_tie_text(tie, names),
            meeting=meeting_text(tie, names),
            targets=in_order(known, tie.opens[:_MOST_NAMED]),
            path=next(iter(shown_paths(connection, [tie.path] if tie.path else [], on)), None),
            wait=turn[tie.person].wait if tie.path else "",
            instead=turn[tie.person].better_text(names) if tie.path else "",
        )
        for tie in found
        if tie.person in known
    ]


def _worth_an_ask(here: Companion, over: Map, one: Unlocker, on: date) -> list[int]:
    """The targets whom somebody opens well enough for an ask, as the panel counts them."""
    yes, enough = yes_to_user(here, one.introducer, on) or 0.0, here.constants.weak_success
    takes = {it: between.take for it in one.opens if (between := over.between(one.introducer, it))}
    return sorted(
        (it for it, take in takes.items() if yes * take >= enough), key=lambda it: -takes[it]
    )


def _wanted(here: Companion, lists: Collection[int] | None) -> list[Wanted]:
    with reading(here.engine) as connection:
        return targets.wanted(connection, lists)


def _worth(wanted: Iterable[Wanted]) -> list[Target]:
    return [Target(id=it.person_id, worth=it.worth) for it in wanted]
