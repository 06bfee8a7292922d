"""The plan that is found is allowed, and on small cases no other is worth more."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import product
from random import Random

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from inroad.domain.plan import (
    Ask,
    Chance,
    Plan,
    PlanTarget,
    Promise,
    Request,
    allowed,
    expected,
)
from inroad.domain.plan.rooms import Room
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
        made=draw(st.integers(0, 2)),
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


def bare(plan: Plan) -> list[Ask]:
    return [Ask(ask.week, ask.introducer, ask.target) for ask in plan.asks]


@quickly
@given(requests())
def test_no_other_plan_is_worth_more(request: Request) -> None:
    plan = best_plan(request)
    assert allowed(request, bare(plan))
    assert abs(plan.expected - most_worth(request)) < 1e-6
    assert plan.gap < 1e-6


@settings(quickly, max_examples=40)
@given(requests())
def test_a_few_columns_at_a_time_lead_to_a_plan_as_good(request: Request) -> None:
    whole, few = best_plan(request), best_plan(request, all_at_once=16)
    assert allowed(request, bare(few))
    assert few.bound > whole.expected - 1e-6
    assert few.expected > whole.expected * (1 - few.gap) - 1e-6
    assert few.expected < whole.expected + 1e-6


@settings(quickly, max_examples=40)
@given(requests())
def test_the_order_in_which_a_request_comes_does_not_matter(request: Request) -> None:
    turned = replace(
        request,
        targets=request.targets[::-1],
        rooms=request.rooms[::-1],
        chances=request.chances[::-1],
        promises=request.promises[::-1],
    )
    assert bare(best_plan(turned)) == bare(best_plan(request))


def test_a_target_who_has_nothing_to_do_with_the_others_leaves_equals_where_they_are() -> None:
    """Twelve who are alike, and room for eight of them; the others are known to somebody else."""
    alike = tuple(
        Chance(introducer=introducer, target=target, success=0.3)
        for introducer, target in product((1, 2, 3, 4), range(10, 22))
    )
    alone = crowd((1, 2, 3, 4), alike)
    asked = [ask for ask in bare(best_plan(alone)) if ask.introducer != 9]
    assert len(asked) == 8
    for count in (1, 2, 3):
        others = tuple(Chance(introducer=9, target=5 + it, success=0.4) for it in range(count))
        more = bare(best_plan(crowd((9, 4, 3, 2, 1), (*others, *alike))))
        assert [ask for ask in more if ask.introducer != 9] == asked


def crowd(introducers: tuple[int, ...], chances: tuple[Chance, ...]) -> Request:
    days = tuple(TODAY + timedelta(days=7 * week) for week in range(3))
    return Request(
        on=TODAY,
        weeks=3,
        asks_a_week=20,
        targets=tuple(PlanTarget(id=target) for target in sorted({it.target for it in chances})),
        rooms=tuple(Room(introducer=introducer, days=days) for introducer in introducers),
        chances=chances,
    )


def test_three_hundred_targets_are_planned_for_to_the_proven_best() -> None:
    request = network(targets=300, introducers=80, a_week=5, weeks=8)
    plan = best_plan(request, seconds=60)
    assert allowed(request, bare(plan))
    assert len(plan.asks) == 40
    assert plan.gap == 0
    assert bare(best_plan(request, seconds=60)) == bare(plan)


def test_where_the_time_is_up_the_plan_keeps_to_the_rules_and_the_bound_holds() -> None:
    request = network(targets=120, introducers=40, a_week=5, weeks=8)
    best = best_plan(request, seconds=60)
    hurried = best_plan(request, seconds=0.0, all_at_once=1_000)
    assert best.gap == 0
    assert allowed(request, bare(hurried))
    assert best.expected * 0.9 < hurried.expected <= best.expected + 1e-6
    assert hurried.bound >= best.expected - 1e-6


def network(targets: int, introducers: int, a_week: int, weeks: int) -> Request:
    """An invented one; some targets are busy at first, a few introducers know most."""
    chance = Random(5)  # noqa: S311
    ids = range(1, introducers + 1)
    popular = [1 / one for one in ids]
    days = [TODAY + timedelta(days=7 * week) for week in range(weeks)]
    wanted = range(1_000, 1_000 + targets)
    return Request(
        on=TODAY,
        weeks=weeks,
        asks_a_week=a_week,
        targets=tuple(
            PlanTarget(
                id=target,
                worth=chance.choice((0.5, 1.0, 2.0, 4.0)),
                closed=frozenset(range(chance.choice((0, 0, 0, 3)))),
            )
            for target in wanted
        ),
        rooms=tuple(
            Room(
                introducer=one,
                days=tuple(day if chance.random() < 0.9 else None for day in days),
                past=Acquaintance(
                    asks=tuple(
                        PastAsk(on=TODAY - timedelta(days=chance.randint(1, 200)), result="yes")
                        for _ in range(chance.choice((0, 0, 1, 2)))
                    )
                ),
            )
            for one in ids
        ),
        chances=tuple(
            Chance(introducer=one, target=target, success=round(chance.uniform(0.02, 0.5), 3))
            for target in wanted
            for one in sorted(set(chance.choices(ids, popular, k=8)))
        ),
    )
