"""The plan: which ask to make in which week, so that the goodwill there is meets most worth.

Here is what a plan is made of, what is allowed, and what a plan is worth; `inroad.mapping` finds
the best. A chance fades with each week of waiting, as it does for a single ask, and of several
asks to one introducer each further one counts for less: that spreads them.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import exp2
from typing import Literal, NamedTuple

from msgspec import Struct

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.plan.rooms import Room

MOST_WEEKS = 26
"""Weeks. Nobody knows today what will be worth asking for in half a year."""
_WEEK = 7

Why = Literal["promised", "best_path", "best_is_closed", "best_is_taken"]
"""Why this introducer: `best_is_closed` where a better one cannot be asked in any of the weeks,
`best_is_taken` where they are asked for somebody else."""
WhyNot = Literal["no_path", "weak_path", "closed", "introducers_taken", "weeks_full"]
"""Why a target is left out: nobody knows them; nobody well enough; who does cannot be asked in
any of the weeks; is asked for others who are worth more; or the weeks are full of such."""


class PlanTarget(Struct, frozen=True, kw_only=True):
    """Whom to meet: `worth` 1 is the usual; `closed` are weeks in which they are too busy."""

    id: int
    worth: float = 1.0
    closed: frozenset[int] = frozenset()


class Chance(Struct, frozen=True, kw_only=True):
    """How likely an introduction comes about, if this introducer is asked for this target."""

    introducer: int
    target: int
    success: float


class Promise(Struct, frozen=True, kw_only=True):
    """An ask that is settled and stays where it is."""

    introducer: int
    target: int
    week: int
    success: float


class Request(Struct, frozen=True, kw_only=True):
    """What is to be planned. Weeks are counted from 0, seven days each from the day `on`.

    A chance below `enough` is no path. Of the asks of week 0, `made` are made already.
    """

    on: date
    weeks: int
    asks_a_week: int
    targets: tuple[PlanTarget, ...]
    rooms: tuple[Room, ...]
    chances: tuple[Chance, ...]
    promises: tuple[Promise, ...] = ()
    enough: float = DEFAULT.weak_success
    made: int = 0

    def most_in(self, week: int) -> int:
        """How many asks there is room for in a week."""
        return max(0, self.asks_a_week - (0 if week else self.made))


class Ask(NamedTuple):
    """An ask of a plan, bare."""

    week: int
    introducer: int
    target: int


class PlannedAsk(Struct, frozen=True, kw_only=True):
    """An ask of a plan: in which week and on which day of it, how likely, and why so.

    `expected` is what it adds to the plan. `instead_of` is the better introducer, where there is
    one. `on` is None for a promise in a week in which the introducer should not be asked.
    """

    week: int
    on: date | None
    introducer: int
    target: int
    success: float
    expected: float
    why: Why
    instead_of: int | None = None


class LeftOut(Struct, frozen=True, kw_only=True):
    """A target that is not asked for, and why; `best` is who would be the best introducer."""

    target: int
    why: WhyNot
    best: int | None = None


class Plan(Struct, frozen=True, kw_only=True):
    """The asks in the order of their weeks, and whom they leave out.

    `expected` is what the plan is worth; no plan at all can be worth more than `bound`.
    """

    asks: list[PlannedAsk]
    left_out: list[LeftOut]
    expected: float
    bound: float

    @property
    def gap(self) -> float:
        """How much of the bound is not reached, as a share; 0 for a plan proven to be the best."""
        return max(0.0, 1 - self.expected / self.bound) if self.bound > 0 else 0.0


def waiting(week: int, constants: Constants = DEFAULT) -> float:
    """What is left of a chance after so many weeks."""
    return exp2(-_WEEK * week / constants.wait_half_life)


def expected(
    request: Request, asks: Iterable[Ask], constants: Constants = DEFAULT
) -> dict[Ask, float]:
    """What each ask adds: worth by chance, less for waiting and for each better ask to the same."""
    worths = {target.id: target.worth for target in request.targets}
    chances = successes(request)
    values: dict[int, list[tuple[float, Ask]]] = {}
    for ask in asks:
        value = worths.get(ask.target, 1.0) * chances[ask.introducer, ask.target]
        of_one = values.setdefault(ask.introducer, [])
        of_one.append((value * waiting(ask.week, constants), ask))
    return {
        ask: value * constants.another_ask**place
        for of_one in values.values()
        for place, (value, ask) in enumerate(sorted(of_one, key=lambda it: (-it[0], it[1])))
    }


def successes(request: Request) -> dict[tuple[int, int], float]:
    """The chance of each pair of an introducer and a target; that of a promise is its own."""
    found = {(it.introducer, it.target): it.success for it in request.chances}
    return found | {(it.introducer, it.target): it.success for it in request.promises}


def allowed(request: Request, asks: Sequence[Ask], constants: Constants = DEFAULT) -> bool:
    """Whether a plan keeps what was promised, asks for nobody twice, and leaves nobody over budget.

    Promises stand even where they go beyond what would be allowed; nothing is added to those.
    """
    promised = {Ask(it.week, it.introducer, it.target) for it in request.promises}
    added = [ask for ask in asks if ask not in promised]
    every = [*promised, *added]
    weeks = [ask.week for ask in every]
    return (
        promised <= set(asks)
        and len({ask.target for ask in every}) == len(every)
        and all(weeks.count(ask.week) <= request.most_in(ask.week) for ask in added)
        and _possible(request, added)
        and _within_budgets(request, added, every, constants)
    )


def told(
    request: Request, asks: Iterable[Ask], bound: float, constants: Constants = DEFAULT
) -> Plan:
    """The plan that is made of these asks, with the reason of each and of what is left out."""
    made = sorted(asks)
    values = expected(request, made, constants)
    view = _View(request, made)
    met = {ask.target for ask in made}
    total = sum(values.values())
    return Plan(
        asks=[view.planned(ask, values[ask]) for ask in made],
        left_out=[view.left_out(target) for target in request.targets if target.id not in met],
        expected=total,
        bound=max(bound, total),
    )


class _View:
    """A plan looked at, to say why it is as it is."""

    def __init__(self, request: Request, made: Sequence[Ask]) -> None:
        self._request = request
        self._rooms = {room.introducer: room for room in request.rooms}
        self._chances = successes(request)
        self._promised = {Ask(it.week, it.introducer, it.target) for it in request.promises}
        self._introducers: dict[int, list[int]] = {}
        for introducer, target in self._chances:
            self._introducers.setdefault(target, []).append(introducer)
        weeks = [ask.week for ask in made]
        self._free = {w for w in range(request.weeks) if weeks.count(w) < request.most_in(w)}
        self._closed = {target.id: target.closed for target in request.targets}

    def planned(self, ask: Ask, value: float) -> PlannedAsk:
        room = self._rooms.get(ask.introducer)
        why, better = self._why(ask)
        return PlannedAsk(
            week=ask.week,
            on=room.days[ask.week] if room else None,
            introducer=ask.introducer,
            target=ask.target,
            success=self._chances[ask.introducer, ask.target],
            expected=value,
            why=why,
            instead_of=better,
        )

    def left_out(self, target: PlanTarget) -> LeftOut:
        best = self._best(target.id)
        if best is None:
            return LeftOut(target=target.id, why="no_path")
        why: WhyNot = "weeks_full"
        able = [i for i in self._introducers[target.id] if self._is_enough(i, target.id)]
        weeks = {week for introducer in able for week in self._open(introducer, target.id)}
        if not able:
            why = "weak_path"
        elif not weeks:
            why = "closed"
        elif weeks & self._free:
            why = "introducers_taken"
        return LeftOut(target=target.id, why=why, best=best)

    def _why(self, ask: Ask) -> tuple[Why, int | None]:
        if ask in self._promised:
            return "promised", None
        best = self._best(ask.target)
        if best is None or self._chances[best, ask.target] <= self._chances[ask[1:]]:
            return "best_path", None
        return ("best_is_taken" if self._open(best, ask.target) else "best_is_closed"), best

    def _best(self, target: int) -> int | None:
        every = self._introducers.get(target, ())
        return min(every, key=lambda one: (-self._chances[one, target], one), default=None)

    def _is_enough(self, introducer: int, target: int) -> bool:
        return self._chances[introducer, target] >= self._request.enough

    def _open(self, introducer: int, target: int) -> set[int]:
        """The weeks in which this introducer could be asked for this target."""
        room = self._rooms.get(introducer)
        return room.open - self._closed.get(target, frozenset()) if room else set()


def _possible(request: Request, added: Iterable[Ask]) -> bool:
    closed = {target.id: target.closed for target in request.targets}
    chances = successes(request)
    return all(
        ask.target in closed
        and ask.week not in closed[ask.target]
        and chances.get((ask.introducer, ask.target), -1.0) >= request.enough
        for ask in added
    )


def _within_budgets(
    request: Request, added: Iterable[Ask], every: Iterable[Ask], constants: Constants
) -> bool:
    rooms: Mapping[int, Room] = {room.introducer: room for room in request.rooms}
    weeks: dict[int, list[int]] = {}
    for ask in every:
        weeks.setdefault(ask.introducer, []).append(ask.week)
    return all(
        ask.introducer in rooms and rooms[ask.introducer].fits(weeks[ask.introducer], constants)
        for ask in added
    )
