"""A plan says why it asks whom, what it leaves out, and keeps what was promised."""

from datetime import date, timedelta

import pytest

from inroad.domain.plan import Chance, Plan, PlanTarget, Promise, Request
from inroad.domain.plan.rooms import Room
from inroad.domain.plan.words import ask_text, left_out_text
from inroad.mapping.planning import best_plan

MONDAY = date(2026, 11, 23)
NAMES = {1: "Ines", 2: "Omar", 11: "Lena", 12: "Ravi", 13: "Mei"}


def room(introducer: int, *weeks: int, of: int = 2) -> Room:
    days = (MONDAY + timedelta(days=7 * week) for week in range(of))
    return Room(
        introducer=introducer,
        days=tuple(day if week in weeks else None for week, day in enumerate(days)),
    )


def planned(
    chances: dict[tuple[int, int], float],
    rooms: tuple[Room, ...],
    worths: dict[int, float] | None = None,
    promises: tuple[Promise, ...] = (),
    a_week: int = 1,
) -> Plan:
    targets = worths or dict.fromkeys((11, 12, 13), 1.0)
    return best_plan(
        Request(
            on=MONDAY,
            weeks=len(rooms[0].days),
            asks_a_week=a_week,
            targets=tuple(PlanTarget(id=id_, worth=worth) for id_, worth in targets.items()),
            rooms=rooms,
            chances=tuple(
                Chance(introducer=one, target=target, success=success)
                for (one, target), success in chances.items()
            ),
            promises=promises,
        )
    )


def asks(plan: Plan) -> list[tuple[int, int, int]]:
    return [(ask.week, ask.introducer, ask.target) for ask in plan.asks]


def test_worth_decides_and_the_rest_is_told() -> None:
    chances = {(1, 11): 0.4, (1, 12): 0.4, (2, 13): 0.05}
    plan = planned(chances, (room(1, 0),), {11: 1.0, 12: 3.0, 13: 1.0, 14: 1.0}, a_week=2)
    assert asks(plan) == [(0, 1, 12)]
    assert {left.target: left.why for left in plan.left_out} == {
        11: "introducers_taken",
        13: "weak_path",
        14: "no_path",
    }
    assert plan.gap == 0
    assert plan.expected == pytest.approx(1.2)


def test_a_full_week_and_a_closed_introducer_are_told() -> None:
    chances = {(1, 11): 0.4, (2, 12): 0.3, (2, 13): 0.2}
    plan = planned(chances, (room(1, 0, of=1), room(2, 0, of=1)))
    assert asks(plan) == [(0, 1, 11)]
    assert {left.why for left in plan.left_out} == {"weeks_full"}
    closed = planned({(1, 11): 0.4}, (room(1),))
    assert {left.target: left.why for left in closed.left_out}[11] == "closed"
    assert left_out_text(closed.left_out[0], NAMES) == (
        "Nobody who knows Lena should be asked in these weeks."
    )


def test_why_another_introducer_is_asked() -> None:
    closed = planned({(1, 11): 0.6, (2, 11): 0.4}, (room(1), room(2, 0, 1)))
    [ask] = closed.asks
    assert (ask.introducer, ask.why, ask.instead_of) == (2, "best_is_closed", 1)
    assert ask_text(ask, NAMES) == (
        "Ines knows Lena better, but should not be asked in these weeks."
    )
    taken = planned(
        {(1, 11): 0.6, (2, 11): 0.5, (1, 12): 0.6, (2, 12): 0.1},
        (room(1, 0), room(2, 0)),
        a_week=2,
    )
    assert {(it.introducer, it.target): it.why for it in taken.asks} == {
        (1, 12): "best_path",
        (2, 11): "best_is_taken",
    }


def test_a_promise_stays_even_where_it_should_not_have_been_made() -> None:
    promise = Promise(introducer=1, target=12, week=1, success=0.1)
    chances = {(1, 11): 0.6, (2, 12): 0.6}
    plan = planned(chances, (room(1, 0), room(2, 0, 1)), promises=(promise,))
    assert (1, 1, 12) in asks(plan)
    kept = next(ask for ask in plan.asks if ask.target == 12)
    assert (kept.why, kept.on) == ("promised", None)
    assert [ask.target for ask in plan.asks].count(12) == 1
    with pytest.raises(ValueError, match="twice"):
        planned(chances, (room(1, 0),), promises=(promise, promise))


def test_asks_are_spread_over_introducers() -> None:
    chances = {(1, 11): 0.5, (1, 12): 0.5, (2, 12): 0.4}
    plan = planned(chances, (room(1, 0, 1), room(2, 0, 1)))
    assert {ask.introducer for ask in plan.asks} == {1, 2}


def test_nothing_to_plan() -> None:
    plan = planned({}, (room(1, 0),))
    assert plan.asks == []
    assert (plan.expected, plan.bound, plan.gap) == (0, 0, 0)
