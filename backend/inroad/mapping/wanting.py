"""A request in numbers: pairs of introducers and targets that could be asked for at all."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from zlib import crc32

import numpy as np

from inroad.domain.constants import Constants
from inroad.domain.plan import Chance, PlanTarget, Promise, Request, waiting
from inroad.domain.plan.rooms import Room
from inroad.mapping.program import Flags, Numbers, Pairs, Values
from inroad.mapping.rules import Budgets

TIES = 1e-7
"""The share of its worth that an ask gives up at most, so that no two are worth the same."""


class Wanted(NamedTuple):
    """The pairs, and who bears which number."""

    pairs: Pairs
    introducers: list[int]
    targets: list[int]
    budgets: Budgets
    waiting: Values


def wanted(request: Request, constants: Constants) -> Wanted:
    """What of a request could be part of a plan. Raises ValueError for two promises of a target."""
    if len({it.target for it in request.promises}) < len(request.promises):
        raise ValueError("A target is promised twice.")
    targets, rooms = _targets(request), _rooms(request)
    introducers = {room.introducer: number for number, room in enumerate(rooms)}
    promised: list[list[int]] = [[] for _ in rooms]
    for promise in request.promises:
        promised[introducers[promise.introducer]].append(promise.week)
    budgets = Budgets(rooms, promised, request.weeks, constants)
    asks = sum(map(request.most_in, range(request.weeks))) + len(request.promises)
    return Wanted(
        pairs=_that_matter(_pairs(request, targets, introducers, budgets), asks),
        introducers=[room.introducer for room in rooms],
        targets=[target.id for target in targets],
        budgets=budgets,
        waiting=np.array([waiting(week, constants) for week in range(request.weeks)]),
    )


def _pairs(
    request: Request,
    targets: Sequence[PlanTarget],
    introducers: Mapping[int, int],
    budgets: Budgets,
) -> Pairs:
    """The promises, and every other chance that is a path."""
    numbers = {target.id: number for number, target in enumerate(targets)}
    settled = {promise.target for promise in request.promises}
    some = [
        it
        for it in request.chances
        if it.success >= request.enough
        and it.target in numbers
        and it.target not in settled
        and it.introducer in introducers
    ]
    every: list[Promise | Chance] = [*request.promises, *some]
    at = np.array([numbers[it.target] for it in every], np.int64)
    success = np.array([it.success for it in every], np.float64)
    preferred = np.array([_preferred(it.introducer, it.target) for it in every], np.float64)
    worths = np.array([target.worth for target in targets], np.float64)
    return Pairs(
        targets=at,
        introducers=np.array([introducers[it.introducer] for it in every], np.int64),
        values=worths[at] * success * (1 - TIES * preferred),
        closed=_closed(targets, request.weeks),
        shut=budgets.shut,
        promised=np.array([it.week for it in request.promises], np.int64),
    )


def _preferred(introducer: int, target: int) -> float:
    """A number from 0 to 1 that depends on nothing but these two."""
    return crc32(b"%d %d" % (introducer, target)) / 2**32


def _that_matter(pairs: Pairs, asks: int) -> Pairs:
    """The pairs without those that no best plan needs.

    A plan has so many asks at most. Whoever has more targets who are worth more, and who can be met
    in any week, than there are asks, is better asked for one of these.
    """
    promised = len(pairs.promised)
    order = np.lexsort((-pairs.values, pairs.introducers))
    order = order[order >= promised]
    introducers = pairs.introducers[order]
    any_week = ~pairs.closed[pairs.targets[order]].any(axis=1)
    better: Numbers = np.cumsum(any_week) - any_week
    first = np.flatnonzero(np.append(True, introducers[1:] != introducers[:-1])[: len(order)])
    before: Numbers = np.repeat(better[first], np.diff(np.append(first, len(order))))
    kept = np.concatenate((np.arange(promised), np.sort(order[better - before < asks])))
    return pairs._replace(
        targets=pairs.targets[kept],
        introducers=pairs.introducers[kept],
        values=pairs.values[kept],
    )


def _targets(request: Request) -> list[PlanTarget]:
    """The targets, and those who were promised without being one."""
    found = {target.id: target for target in request.targets}
    for promise in request.promises:
        found.setdefault(promise.target, PlanTarget(id=promise.target))
    return list(found.values())


def _rooms(request: Request) -> list[Room]:
    """The rooms of those who can be asked, and empty ones for who was promised all the same."""
    found = {room.introducer: room for room in request.rooms}
    for promise in request.promises:
        found.setdefault(
            promise.introducer,
            Room(introducer=promise.introducer, days=(None,) * request.weeks),
        )
    return list(found.values())


def _closed(targets: Sequence[PlanTarget], weeks: int) -> Flags:
    closed = np.zeros((len(targets), weeks), np.bool_)
    for number, target in enumerate(targets):
        closed[number, [week for week in target.closed if week < weeks]] = True
    return closed
