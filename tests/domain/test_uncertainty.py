"""Intervals agree with many draws; confidences are shares of one."""

import random
from math import exp, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inroad.domain.constants import DEFAULT
from inroad.domain.uncertainty import confidences, product_interval, spread
from tests.domain.evidence import steady

DRAWS = 4_000


def _drawn(yes: float, yes_spread: float, take: float, take_spread: float) -> tuple[float, float]:
    """The tenth from below and above of stratified, seeded draws."""
    source = random.Random(7)  # noqa: S311 - draws for a comparison, not for a secret
    takes = [source.gauss(take, take_spread) for _ in range(DRAWS)]
    yeses = [source.gauss(yes, yes_spread) for _ in range(DRAWS)]
    found = sorted(1 / ((1 + exp(-a)) * (1 + exp(-b))) for a, b in zip(yeses, takes, strict=True))
    return found[DRAWS // 10], found[DRAWS - DRAWS // 10]


@pytest.mark.parametrize("yes_sources", [0, 1, 2])
@pytest.mark.parametrize("take_sources", [0, 1, 2])
@pytest.mark.parametrize(
    ("yes", "take"), [(0.1, 0.02), (0.17, 0.6), (0.4, 0.2), (0.7, 0.43), (0.9, 0.2), (0.9, 0.75)]
)
def test_intervals_agree_with_draws(
    yes: float, take: float, yes_sources: int, take_sources: int
) -> None:
    yes_logit, take_logit = log(yes / (1 - yes)), log(take / (1 - take))
    spreads = spread(yes_sources, DEFAULT), spread(take_sources, DEFAULT)
    found = product_interval(yes_logit, spreads[0], take_logit, spreads[1])
    low, high = _drawn(yes_logit, spreads[0], take_logit, spreads[1])
    sampling_error = 0.012
    assert found.low == pytest.approx(low, abs=0.01 + sampling_error)
    assert found.high == pytest.approx(high, abs=0.01 + sampling_error)
    assert found.mid == pytest.approx(yes * take)


@steady
@given(st.floats(-30, 30), st.floats(-30, 30), st.integers(0, 3), st.integers(0, 3))
def test_the_middle_lies_within(yes: float, take: float, first: int, second: int) -> None:
    found = product_interval(yes, spread(first, DEFAULT), take, spread(second, DEFAULT))
    assert 0 <= found.low <= found.mid <= found.high <= 1


def test_less_is_known_the_wider() -> None:
    widths = [
        found.high - found.low
        for sources in (2, 1, 0)
        for found in [product_interval(0.3, spread(sources, DEFAULT), -0.3, 0.5)]
    ]
    assert widths == sorted(widths)


def test_all_strangers_share_one_place() -> None:
    alone = confidences([0.3, 0.08], [True, False], DEFAULT)
    crowd = confidences([0.3, *[0.08] * 40], [True, *[False] * 40], DEFAULT)
    assert crowd[0] == pytest.approx(alone[0])
    assert sum(crowd) == pytest.approx(1)
    assert confidences([], [], DEFAULT) == []
