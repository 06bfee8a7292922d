"""The plan that a process reckoned last, for as long as nothing happens that it hangs on."""

from datetime import date
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from inroad.domain.plan import Plan, Request
from inroad.domain.plan.changes import Difference, Seen
from inroad.store.planned import PlanSettings

if TYPE_CHECKING:  # a Companion holds what is held here
    from inroad.web.plan.reckoning import Made


class AsOf(NamedTuple):
    """What a plan hangs on: the newest change, the day, how the user plans, what is promised."""

    newest: int
    on: date
    how: PlanSettings
    promised: tuple[Seen, ...]


class Solved(NamedTuple):
    """The best plan of a request, beside what was seen before."""

    request: Request
    before: tuple[Seen, ...]
    plan: Plan


class LastPlan:
    """One per process; `lock` is held while a plan is reckoned, so that no two are at once.

    `told` is what has changed since the user first looked on the day of the plan, in numbers alone:
    whoever is forgotten has no name here. Much that
    happens changes no chance and no budget: then `solved` is the answer still.
    """

    def __init__(self) -> None:
        self.lock = RLock()
        self.as_of: AsOf | None = None
        self.made: Made | None = None
        self.told: tuple[date, list[Difference]] = (date.min, [])
        self.solved: Solved | None = None
