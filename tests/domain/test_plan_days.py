"""The calendar of a plan: weeks from Monday to Sunday, and no seven days beyond the user's most."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.budget import Week
from inroad.domain.limits import limits
from inroad.domain.plan import Plan, PlannedAsk
from inroad.domain.plan.days import days_of, made_already, start_of, week_name, week_of
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.domain.when import WEEKEND, Whom

MONDAY = date(2026, 11, 23)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def plan(*asks: tuple[int, int, int, date | None]) -> Plan:
    """Asks as week, introducer, target and day."""
    return Plan(
        asks=[
            PlannedAsk(
                week=week,
                on=on,
                introducer=introducer,
                target=target,
                success=0.3,
                expected=0.3,
                why="best_path",
            )
            for week, introducer, target, on in asks
        ],
        left_out=[],
        expected=1.0,
        bound=1.0,
    )


def test_weeks_are_called_as_people_call_them() -> None:
    assert [week_of(day(number), day(3)) for number in (-1, 0, 6, 7, 20)] == [-1, 0, 0, 1, 2]
    assert [week_name(week, day(3)) for week in (-1, 0, 1, 2)] == [
        "an earlier week",
        "this week",
        "next week",
        "the week of 7 December",
    ]


def test_asks_of_the_running_week_count() -> None:
    assert made_already(Week(most=5), 3, MONDAY) == 0
    assert made_already(Week(asked=(day(0), day(1)), most=5), 3, day(2)) == 2
    last_friday = (day(-3),) * 5
    assert made_already(Week(asked=last_friday, most=5), 3, MONDAY) == 0  # there is room on Friday
    assert made_already(Week(asked=(day(-1),) * 5, most=5), 3, MONDAY) == 3  # there is none before
    assert made_already(Week(most=5), 3, day(5)) == 3  # it is Saturday


def test_who_is_asked_late_is_asked_later_the_next_time() -> None:
    for today in range(5):
        start = start_of(1, Acquaintance(), Whom(), day(today), 3)
        assert start.room.fits([0, 1])
        assert start.soonest == day(today)
        made = plan((0, 1, 11, start.room.days[0]), (1, 1, 12, start.room.days[1]))
        days = days_of(made, {1: start}, {}, {}, Week(most=5), day(today))
        assert days == {11: day(today), 12: day(today + 7)}


def test_the_asks_of_a_week_are_spread_over_it_and_stay_where_they_are() -> None:
    starts = {who: start_of(who, Acquaintance(), Whom(), MONDAY, 2) for who in range(1, 7)}
    made = plan(*((0, who, 10 + who, MONDAY) for who in range(1, 7)))
    days = days_of(made, starts, {}, {}, Week(most=9), MONDAY)
    assert days == {11: day(0), 12: day(1), 13: day(2), 14: day(3), 15: day(4), 16: day(0)}
    wednesday = {who: start_of(who, Acquaintance(), Whom(), day(2), 2) for who in range(1, 7)}
    again = days_of(made, wednesday, {}, days, Week(most=9), day(2))
    assert again == {**days, 11: day(2), 12: day(2), 16: day(2)}  # what is late is due at once


def test_promises_take_their_room_before_all_else_and_of_the_days_before_them_too() -> None:
    friday = day(4)
    starts = {who: start_of(who, Acquaintance(), Whom(), friday, 4) for who in (1, 2)}
    made = plan((0, 1, 11, friday), (1, 2, 12, day(7)))
    days = days_of(made, starts, {12: day(7)}, {}, Week(most=1), friday)
    assert days == {12: day(7), 11: day(14)}
    assert (
        made_already(Week(most=1), 1, friday, [day(7)]) == 1
    )  # an ask on Friday would be too many
    assert made_already(Week(most=1), 1, friday, [friday]) == 0  # the promise itself has its room
    assert made_already(Week(most=2), 2, friday, [day(7)]) == 1


def test_nobody_is_asked_shortly_before_a_promise_to_ask_them() -> None:
    starts = {1: start_of(1, Acquaintance(), Whom(), MONDAY, 8)}
    made = plan((0, 1, 11, MONDAY), (1, 1, 12, day(7)))
    settled = day(8)
    days = days_of(made, starts, {12: settled}, {}, Week(most=5), MONDAY)
    assert days[12] == settled
    assert limits(Acquaintance(asks=(PastAsk(on=days[11], result="yes"),)), settled) == []


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 6),
    st.lists(st.integers(-14, 6), max_size=6),
    st.integers(1, 3),
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 5)), max_size=10, unique=True),
)
def test_no_day_goes_beyond_a_limit(
    today: int, asked: list[int], most: int, wanted: list[tuple[int, int]]
) -> None:
    on = day(today)
    before = tuple(sorted(day(it) for it in asked if it <= today))
    starts = {who: start_of(who, Acquaintance(), Whom(), on, 6) for who in range(1, 5)}
    asks = [
        (week, who, 10 + place, starts[who].room.days[week])
        for place, (who, week) in enumerate(wanted)
        if starts[who].room.days[week] is not None
    ]
    asks.sort(key=lambda it: (it[0], it[3] or on, it[2]))
    days = days_of(plan(*asks), starts, {}, {}, Week(asked=before, most=most), on)
    of_each: dict[int, list[date]] = {}
    for _, who, target, _ in asks:
        of_each.setdefault(who, []).append(days[target])
    assert all(found >= on and found.weekday() not in WEEKEND for found in days.values())
    every = [*before, *days.values()]
    for end in days.values():
        within = [it for it in every if timedelta() <= end - it < timedelta(days=7)]
        assert len(within) <= most
    for theirs in of_each.values():
        for place, found in enumerate(theirs):
            past = tuple(PastAsk(on=earlier, result="yes") for earlier in theirs[:place])
            assert limits(Acquaintance(asks=past), found) == []
