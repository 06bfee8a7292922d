"""When an introducer can be asked: by the limits, the seasons and what the user set."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from inroad.domain.constants import DEFAULT
from inroad.domain.limits import limits
from inroad.domain.notes.signals import DoNotAsk
from inroad.domain.plan.rooms import Room, closed_weeks, room_of
from inroad.domain.seasons import Season
from inroad.domain.ties import Acquaintance, PastAsk, Rules
from inroad.domain.when import Whom

MONDAY = date(2026, 11, 23)
WEEKS = 8


def asked(*ages: int) -> tuple[PastAsk, ...]:
    return tuple(PastAsk(on=MONDAY - timedelta(days=age), result="yes") for age in ages)


def room(them: Acquaintance, whom: Whom | None = None) -> Room:
    return room_of(1, them, whom or Whom(), MONDAY, WEEKS)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 300), max_size=4),
    st.none() | st.sampled_from((0, 10, 30)),
    st.none() | st.integers(1, 4),
    st.sets(st.integers(0, WEEKS - 1), min_size=1, max_size=4),
)
def test_what_fits_keeps_to_the_limits_of_the_day(
    ages: list[int], cool_down: int | None, a_year: int | None, weeks: set[int]
) -> None:
    them = Acquaintance(asks=asked(*ages), rules=Rules(cool_down=cool_down, most_a_year=a_year))
    found = room(them)
    days = [found.days[week] for week in sorted(weeks)]
    made = them.asks
    fine = all(day is not None for day in days)
    for day in days:
        if day is not None:
            told = Acquaintance(asks=made, rules=them.rules)
            fine = fine and not limits(told, day, DEFAULT)
            made = (*made, PastAsk(on=day, result="yes"))
    assert found.fits(sorted(weeks)) == fine
    if fine:
        assert len(weeks) <= found.most()[min(weeks), max(weeks)]


def test_a_fresh_introducer_is_asked_twice_in_eight_weeks_at_most() -> None:
    found = room(Acquaintance())
    assert found.open == set(range(WEEKS))
    assert found.most()[0, WEEKS - 1] == 2
    assert found.most()[3, 3] == 1


def test_days_off_move_the_day_and_a_season_closes_the_week() -> None:
    season = Season(key="own:fair", name="Trade fair", first="11-30", last="12-13")
    found = room(Acquaintance(), Whom(seasons=(season,)))
    assert found.days[:4] == (MONDAY, None, None, MONDAY + timedelta(days=21))
    assert closed_weeks(Whom(seasons=(season,)), MONDAY, 4) == {1, 2}
    assert closed_weeks(Whom(), MONDAY, 4) == frozenset()
    saturday = room_of(1, Acquaintance(), Whom(), date(2026, 11, 28), 2)
    assert saturday.days == (date(2026, 11, 30), date(2026, 12, 7))


def test_what_the_user_noted_closes_weeks() -> None:
    until = DoNotAsk(
        span=(0, 1), words="w", text="t", hold="date", until=date(2026, 12, 8), condition=None
    )
    assert room(Acquaintance(do_not_ask=until)).days[:3] == (None, None, date(2026, 12, 8))
    assert room(Acquaintance(caution=True)).open == set()
    pending = PastAsk(on=MONDAY - timedelta(days=7), result="open")
    assert room(Acquaintance(asks=(pending,))).open == set(range(2, WEEKS))
