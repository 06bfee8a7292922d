"""Whose turn it is: who of all that know a target is asked now, and who is likelier but waits.

The choice is the panel's (`domain.choice`), made from what the map and the book hold, so that all
pages propose the same person.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from math import exp2
from typing import NamedTuple

from msgspec import Struct

from inroad.domain.constants import Constants
from inroad.domain.limits import fine_on
from inroad.domain.network import Map, Path
from inroad.domain.network.words import Names, better_text
from inroad.domain.targets.words import Asked, stage_of
from inroad.domain.ties import Acquaintance
from inroad.domain.wording import long_day
from inroad.domain.your_tie import your_tie
from inroad.web.connections import Companion

_LOOKED_AT = 25
"""Introducers of one target among whom the one to ask now is looked for."""
MOST_CHAINED = 200
"""Targets of one page for whom a way through two is looked for."""


class Wait(NamedTuple):
    """Why somebody should not be asked now, in a few words; `until` where that has a day."""

    text: str
    until: date | None


class Turn(Struct, frozen=True, kw_only=True):
    """The path to take to a target: one whose introducer can be asked now, if any is worth it.

    `wait` says why even this one should wait. `better` is a likelier introducer, who has to wait
    as `better_wait` says.
    """

    path: Path
    wait: str = ""
    better: int | None = None
    better_wait: str = ""

    def better_text(self, names: Names) -> str:
        """Who knows the target better, and from when they can be asked; empty where nobody does."""
        return better_text(self.better, self.better_wait, names) if self.better else ""


def waits(here: Companion, introducers: Iterable[int], on: date) -> dict[int, str]:
    """Of these introducers those who should not be asked now, with why not, in a few words."""
    return {one: wait.text for one, wait in waiting(here, introducers, on).items()}


def waiting(here: Companion, introducers: Iterable[int], on: date) -> dict[int, Wait]:
    """The same with the days until which they are left in peace."""
    found = {}
    for person_id in introducers:
        held = here.book.held(person_id)
        if held is not None and (wait := _wait(held.acquaintance, on, here.constants)):
            found[person_id] = wait
    return found


def turns(
    here: Companion,
    over: Map,
    best: Mapping[int, Path],
    on: date,
    asked: Mapping[int, int] | None = None,
) -> dict[int, Turn]:
    """Whom to ask for each of these targets, given the best path to each.

    `asked`: who was asked for a target already and has not ended it; they stay the ones.
    """
    asked = asked or {}
    closed = waiting(here, {_first(path) for path in best.values()}, on)
    found = {}
    for target, path in best.items():
        if target in asked:
            found[target] = Turn(path=_through(over, path, asked[target]))
        elif _first(path) not in closed:
            found[target] = Turn(path=path)
        else:
            found[target] = turn(here, over.introducers(target, _LOOKED_AT) or [path], on)
    return found


def turn(here: Companion, paths: Sequence[Path], on: date) -> Turn:
    """Whose turn it is among the introducers to one target, the likeliest first."""
    closed = waiting(here, [_first(path) for path in paths], on)
    first = paths[0]
    if _first(first) not in closed:
        return Turn(path=first)
    wait = closed[_first(first)]
    now = next((path for path in paths if _first(path) not in closed), None)
    if now is None or now.success < _later(first, wait, on, here.constants):
        return Turn(path=first, wait=wait.text)
    return Turn(path=now, better=_first(first), better_wait=wait.text)


def on_their_way(asked: Mapping[int, Asked]) -> dict[int, int]:
    """Who was asked for each of those whose ask is under way: they need not be asked again."""
    return {
        target: one.introducer_id
        for target, one in asked.items()
        if stage_of(one) in ("asked", "introduced")
    }


def how_far(asked: Asked, on: date) -> str:
    """How far an ask under way is, beside the name of whom it was sent to."""
    if asked.state == "asked":
        return f"asked on {long_day(asked.on, on)}"
    return "said yes" if asked.state == "agreed" else "introduced you"


def through_two(over: Map, targets: Collection[int]) -> dict[int, Path]:
    """The best way through two to each of these targets that has one; no more than 200 of them."""
    found = {}
    for target in list(targets)[:MOST_CHAINED]:
        for chain in over.chains(target, 1):
            found[target] = chain
    return found


def _through(over: Map, path: Path, introducer: int) -> Path:
    if _first(path) == introducer:
        return path
    others = over.introducers(path.target, _LOOKED_AT)
    return next((other for other in others if _first(other) == introducer), path)


def _first(path: Path) -> int:
    return path.asks[0].introducer


def _later(path: Path, wait: Wait, on: date, constants: Constants) -> float:
    """What is left of a chance that has to be waited for; nothing where the wait has no end."""
    if wait.until is None:
        return 0.0
    halves = (wait.until - on).days / constants.wait_half_life
    return path.success * constants.not_now_factor * exp2(-halves)


def _wait(them: Acquaintance, on: date, constants: Constants) -> Wait | None:
    hold, day = them.do_not_ask, fine_on(them, on, constants)
    if hold is not None and hold.hold == "condition":
        return Wait("not before what you noted has happened", None)
    if hold is not None and hold.until is not None:
        day = max(day, hold.until)
    pending = your_tie(them, on, constants).pending
    if pending is not None:
        day = max(day, pending.on + timedelta(days=constants.silent_after))
    return Wait(f"not before {long_day(day, on)}", day) if day > on else None
