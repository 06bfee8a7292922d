"""Who opens most of the targets, and whom to get to know for those to whom nobody can introduce."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Annotated

from litestar import get
from litestar.datastructures import State
from litestar.params import FromQuery, QueryParameter
from msgspec import Struct

from inroad.domain.network import Map, Target, Unlocker
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
from inroad.web.network.paths import PathView, people_of, shown_paths, waits
from inroad.web.network.reach import yes_to_user

Lists = Annotated[list[int] | None, QueryParameter(name="list")]
"""Lists of targets by their numbers; all where none is named."""
MOST = 50
_MOST_NAMED = 50
"""Targets that are named of one introducer; how many there are is said."""


class UnlockerView(Struct, frozen=True, kw_only=True):
    """One introducer and what they add to those before them.

    `gain` is in expected worth: 1 is a certain introduction to a target of the usual worth.
    `targets` are those to whom they are a way worth an ask, and the better one so far: the first
    fifty of `count`. `wait` says why they should not be asked now; empty where nothing does.
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

    `path` is None where nobody can introduce the user.
    """

    person: Face
    gain: float
    count: int
    text: str
    meeting: str
    targets: list[Face]
    path: PathView | None


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
    named = {
        it
        for one in found.unlockers
        for it in (one.introducer, *opens[one.introducer][:_MOST_NAMED])
    }
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
                count=len(opens[one.introducer]),
                text=beyond_text(len(opens[one.introducer]), first=place == 0),
                wait=waiting.get(one.introducer, ""),
                targets=in_order(known, opens[one.introducer][:_MOST_NAMED]),
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
        found = over.new_ties(_worth(wanted), most)
        best = over.best([it.person_id for it in wanted])
    enough = here.constants.weak_success
    without = sum(path is None or path.success < enough for path in best)
    named = {it for tie in found for it in (tie.person, *tie.opens[:_MOST_NAMED])}
    with reading(here.engine) as connection:
        named |= people_of(tie.path for tie in found if tie.path)
        known = faces(connection, named)
        names = {person.id: person.name for person in known.values()}
        shown = [
            NewTieView(
                person=known[tie.person],
                gain=round(tie.gain, 3),
                count=len(tie.opens),
                text=new_tie_text(tie, names),
                meeting=meeting_text(tie, names),
                targets=in_order(known, tie.opens[:_MOST_NAMED]),
                path=next(iter(shown_paths(connection, [tie.path] if tie.path else [], on)), None),
            )
            for tie in found
            if tie.person in known
        ]
    return NewTiesView(
        text=without_text(len(wanted), without, found=bool(shown)),
        wanted=len(wanted),
        without=without,
        new_ties=shown,
    )


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
