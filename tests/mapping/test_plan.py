"""The plan that is found is allowed, and on small cases no other is worth more."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from inroad.domain.plan import (
    Ask,
    Chance,
    PlanTarget,
    Promise,
    Request,
    allowed,
    expected,
)
from inroad.domain.plan_rooms import Room
from inroad.domain.ties import Acquaintance, PastAsk, Rules
from inroad.mapping.planning import best_plan

TODAY = date(2026, 11, 23)
quickly = settings(
    max_examples=70, deadline=None, phases=(Phase.explicit, Phase.generate, Phase.shrink)
)


@st.composite
def requests(draw: st.DrawFn) -> Request:
    weeks = draw(st.integers(1, 3))
    targets = [100 + place for place in range(draw(st.integers(1, 4)))]
    introducers = [1 + place for place in range(draw(st.integers(1, 3)))]
    chance = st.floats(0, 0.9).map(lambda it: round(it, 2))
    promises = (
        st.builds(
            Promise,
            introducer=st.sampled_from(introducers),
            target=st.sampled_from([*targets, 999]),
            week=st.integers(0, weeks - 1),
            success=chance,
        )
        | st.nothing()
    )
    return Request(
        on=TODAY,
        weeks=weeks,
        asks_a_week=draw(st.integers(1, 3)),
        targets=tuple(
            PlanTarget(
                id=target,
                worth=draw(st.sampled_from((0.5, 1.0, 2.0, 3.0))),
                closed=draw(st.frozensets(st.integers(0, weeks - 1), max_size=1)),
            )
            for target in targets
        ),
        rooms=tuple(draw(rooms(introducer, weeks)) for introducer in introducers),
        chances=tuple(
            Chance(introducer=introducer, target=target, success=draw(chance))
            for introducer, target in product(introducers, targets)
            if draw(st.booleans() | st.just(True))
        ),
        promises=tuple(draw(st.lists(promises, max_size=2, unique_by=lambda it: it.target))),
    )


@st.composite
def rooms(draw: st.DrawFn, introducer: int, weeks: int) -> Room:
    days = (TODAY + timedelta(days=7 * week) for week in range(weeks))
    asked = draw(st.lists(st.integers(1, 200), max_size=3))
    past = Acquaintance(
        asks=tuple(PastAsk(on=TODAY - timedelta(days=age), result="yes") for age in asked),
        rules=draw(
            st.builds(
                Rules,
                cool_down=st.none() | st.sampled_from((0, 10, 20)),
                most_a_year=st.none() | st.integers(1, 3),
            )
        ),
    )
    return Room(
        introducer=introducer,
        days=tuple(day if draw(st.integers(0, 4)) else None for day in days),
        past=past,
    )


def every_plan(request: Request) -> Iterator[list[Ask]]:
    """All plans, allowed or not, that keep the promises."""
    promised = {promise.target for promise in request.promises}
    kept = [Ask(it.week, it.introducer, it.target) for it in request.promises]
    ways = [
        [None]
        + [
            Ask(week, chance.introducer, target.id)
            for chance in request.chances
            if chance.target == target.id
            for week in range(request.weeks)
        ]
        for target in request.targets
        if target.id not in promised
    ]
    for choice in product(*ways):
        yield [*kept, *(ask for ask in choice if ask is not None)]


def most_worth(request: Request) -> float:
    return max(
        sum(expected(request, asks).values())
        for asks in every_plan(request)
        if allowed(request, asks)
    )


@quickly
@given(requests())
def test_no_other_plan_is_worth_more(request: Request) -> None:
    plan = best_plan(request)
    asks = [Ask(ask.week, ask.introducer, ask.target) for ask in plan.asks]
    assert allowed(request, asks)
    assert abs(plan.expected - most_worth(request)) < 1e-6
    assert plan.gap < 1e-6


@quickly
@given(requests())
def test_a_few_columns_at_a_time_lead_to_a_plan_as_good(request: Request) -> None:
    whole, few = best_plan(request), best_plan(request, all_at_once=8)
    asks = [Ask(ask.week, ask.introducer, ask.target) for ask in few.asks]
    assert allowed(request, asks)
    assert few.bound > whole.expected - 1e-6
    assert few.expected > whole.expected * (1 - few.gap) - 1e-6
    assert few.expected < whole.expected + 1e-6
