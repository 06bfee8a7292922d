"""What a plan's asks need first: the step that the suggestion for the same pair names."""

from inroad.domain.errors import UnknownPerson
from inroad.domain.plan import Plan
from inroad.store.engine import reading
from inroad.web.connections import Companion
from inroad.web.network.reach import judgement

_MOST = 200
"""Asks that are looked at; those after them lie months ahead."""


def first_steps(here: Companion, plan: Plan) -> dict[int, str]:
    """By target, what to do before the ask, where the suggestion says to warm up first.

    A promise stands even where the suggestion says to wait: then that is told.
    """
    found: dict[int, str] = {}
    with reading(here.engine) as connection:
        for ask in plan.asks[:_MOST]:
            try:
                judged = judgement(here, connection, ask.target, [ask.introducer])
            except UnknownPerson:  # forgotten since the plan was begun
                continue
            one = next((it for it in judged.ranked if it.id == ask.introducer), None)
            settled = ask.why == "promised" and ask.week == 0
            if one is not None and one.verdict in ("warm_up", "wait" if settled else "warm_up"):
                found[ask.target] = one.next_step
    return found
