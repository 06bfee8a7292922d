"""How often somebody can be asked in a span of weeks, told without trying every way."""

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.limits import limits
from inroad.domain.plan.pace import Pace
from inroad.domain.ties import Acquaintance, PastAsk, Rules

MONDAY = date(2026, 11, 23)
before = st.integers(0, 300).map(lambda age: MONDAY - timedelta(days=age))
pasts = st.builds(
    Acquaintance,
    asks=st.lists(st.builds(PastAsk, on=before, result=st.just("yes")), max_size=3).map(tuple),
    favours_given=st.lists(before, max_size=3).map(tuple),
    rules=st.builds(
        Rules,
        not_before=st.none() | st.just(MONDAY + timedelta(days=20)),
        most_a_year=st.none() | st.integers(0, 3),
        cool_down=st.sampled_from((None, 0, 15)),
    ),
)
constants = st.builds(
    lambda most, fine, half: replace(DEFAULT, load_most=most, load_fine=fine, ask_half_life=half),
    st.sampled_from((0.7, 1.5, 2.5)),
    st.sampled_from((0.3, 1.0, 2.0)),
    st.sampled_from((20.0, 90.0)),
)
weeks = st.lists(st.none() | st.integers(0, 6), min_size=1, max_size=6)


@settings(max_examples=100, deadline=None)
@given(weeks, pasts, constants)
def test_as_often_as_the_best_way_to_ask(
    weekdays: list[int | None], past: Acquaintance, numbers: Constants
) -> None:
    days = tuple(
        None if day is None else MONDAY + timedelta(days=7 * week + day + 1)
        for week, day in enumerate(weekdays)
    )
    pace, every = Pace(days, past, numbers), range(len(days))
    fitting = [
        some
        for count in every
        for some in combinations(every, count + 1)
        if keeps_to_all([days[week] for week in some], past, numbers)
    ]
    assert [some for some in fitting if not pace.fits(some)] == []
    assert set(pace.apart()) == {
        two
        for two in combinations(every, 2)
        if two not in fitting and {two[:1], two[1:]} <= set(fitting)
    }
    for (first, last), most in pace.most().items():
        inside = [some for some in fitting if first <= some[0] and some[-1] <= last]
        assert most == max(map(len, inside), default=0)


def keeps_to_all(days: list[date | None], past: Acquaintance, numbers: Constants) -> bool:
    """Whether no day is within a limit, with the days before it asked on."""
    for day in days:
        if day is None or limits(past, day, numbers):
            return False
        past = replace(past, asks=(*past.asks, PastAsk(on=day, result="yes")))
    return True
