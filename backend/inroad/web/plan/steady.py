"""The best plan of a request; the one that the user saw stands while none is worth much more."""

from collections.abc import Sequence
from datetime import date

from inroad.domain import plan as planning
from inroad.domain.plan import Ask, Plan, Request
from inroad.domain.plan.changes import Seen
from inroad.domain.plan.days import week_of
from inroad.web.connections import Companion
from inroad.web.plan.last import Solved

SAME = 2e-3
"""A share of what a plan is worth: chances fade a little every day, and nothing is to move for it.
"""


def solved(here: Companion, request: Request, before: Sequence[Seen], on: date) -> Plan:
    """The best plan; without a single path, `mapping` is not even imported."""
    if not (request.chances or request.promises):
        return planning.told(request, [], 0.0, here.constants)
    last = here.plan.solved
    if last is not None and last.request == request and last.before == tuple(before):
        return last.plan
    from inroad.mapping.planning import best_plan

    best = best_plan(request, here.constants)
    found = _steady(here, request, best, before, on)
    here.plan.solved = Solved(request, tuple(before), found)
    return found


def _steady(
    here: Companion, request: Request, best: Plan, before: Sequence[Seen], on: date
) -> Plan:
    pairs = planning.successes(request)
    old = [
        Ask(max(0, week_of(it.on, on)), it.introducer, it.target)
        for it in before
        if (it.introducer, it.target) in pairs
    ]
    if len(old) != len(best.asks) or any(ask.week >= request.weeks for ask in old):
        return best
    if not planning.allowed(request, old, here.constants):
        return best
    worth = sum(planning.expected(request, old, here.constants).values())
    if worth < (1 - SAME) * best.expected:
        return best
    return planning.told(request, old, best.bound, here.constants)
