"""How sure: the interval of a product of two probabilities, and who is really first."""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, floor, log, sqrt
from operator import mul

from inroad.domain.constants import Constants
from inroad.domain.judgement import Likelihood

_FOUR = (-2.3344142183389773, -0.7419637843027259, 0.7419637843027259, 2.3344142183389773)
_FOUR_SHARES = (0.0458758547680685, 0.4541241452319315, 0.4541241452319315, 0.0458758547680685)
_THREE = (-1.7320508075688772, 0.0, 1.7320508075688772)
_THREE_SHARES = (1 / 6, 2 / 3, 1 / 6)
"""Gauss-Hermite quadrature of a standard normal: nodes and what each counts."""
_SHARES = [four * three for four in _FOUR_SHARES for three in _THREE_SHARES]
_TAIL = 1.2815515655446004
"""The normal quantile that leaves a tenth on either side: an 80 % interval."""
_NO_SPREAD = 1e-12
_STEP, _FARTHEST = 0.5, 12.0
"""The grid of log-odds: its step and where it ends, beyond any probability that matters."""


def spread(sources: int, constants: Constants) -> float:
    """Standard deviation of a log-odds that rests on that many kinds of source."""
    if sources > 1:
        more = constants.spread_two
    else:
        more = constants.spread_one if sources else constants.spread_none
    base = constants.spread_base
    return sqrt(base * base + more * more)


def product_interval(yes: float, yes_spread: float, take: float, take_spread: float) -> Likelihood:
    """The product of two probabilities that are known as log-odds with a normal spread.

    Read off a grid of exact values, evenly between its points: within .01 of many draws, and
    without a draw.
    """
    mid = 1 / ((1 + exp(-yes)) * (1 + exp(-take)))
    column, across = _place(yes)
    row, along = _place(take)
    (low, low_yes, low_take, low_both), (high, high_yes, high_take, high_both) = _cell(
        column, row, yes_spread, take_spread
    )
    both = across * along
    below = low + low_yes * across + low_take * along + low_both * both
    above = high + high_yes * across + high_take * along + high_both * both
    odds = mid / (1 - mid)
    return Likelihood(low=odds / (odds + exp(below)), mid=mid, high=odds / (odds + exp(-above)))


def _place(logit: float) -> tuple[int, float]:
    """Where a log-odds lies on the grid: the point below it and the share of the next one."""
    if not -_FARTHEST <= logit <= _FARTHEST:
        logit = _FARTHEST if logit > 0 else -_FARTHEST
    steps = logit / _STEP
    below = floor(steps)
    return below, steps - below


Plane = tuple[float, float, float, float]
"""A value at the corner of a cell and how it grows along one side, the other, and both."""


@lru_cache(maxsize=16_384)
def _cell(column: int, row: int, yes_spread: float, take_spread: float) -> tuple[Plane, Plane]:
    """How far the interval reaches below and above, between four points of the grid."""
    spreads = (yes_spread, take_spread)
    corner, beside = _tails(column, row, *spreads), _tails(column + 1, row, *spreads)
    over, across = _tails(column, row + 1, *spreads), _tails(column + 1, row + 1, *spreads)
    below, above = (
        (a, b - a, c - a, d - b - c + a)
        for a, b, c, d in zip(corner, beside, over, across, strict=True)
    )
    return below, above


@lru_cache(maxsize=16_384)
def _tails(column: int, row: int, yes_spread: float, take_spread: float) -> tuple[float, float]:
    """How far the interval reaches below and above the middle, in log-odds, at a grid point."""
    yes, take = column * _STEP, row * _STEP
    middle = -log((1 + exp(-yes)) * (1 + exp(-take)) - 1)
    if yes_spread < take_spread:
        yes, yes_spread, take, take_spread = take, take_spread, yes, yes_spread
    wide, narrow = exp(-yes), exp(-take)
    more = [1 + wide * factor for factor in _factors(yes_spread, _FOUR)]
    less = [1 + narrow * factor for factor in _factors(take_spread, _THREE)]
    low, high = _quantiles([-log(a * b - 1) for a in more for b in less])
    return max(0.0, middle - low), max(0.0, high - middle)


@lru_cache(maxsize=64)
def _factors(deviation: float, nodes: tuple[float, ...]) -> tuple[float, ...]:
    """What each node of a normal with this deviation makes of exp(-mean)."""
    return tuple(exp(-deviation * node) for node in nodes)


def _quantiles(values: list[float]) -> tuple[float, float]:
    """The tenth from below and from above of weighted log-odds.

    Their first four moments by quadrature over both normals, bent by Cornish and Fisher.
    """
    mean = sum(map(mul, _SHARES, values))
    second, third, fourth = (
        sum(share * (value - mean) ** power for share, value in zip(_SHARES, values, strict=True))
        for power in (2, 3, 4)
    )
    if second < _NO_SPREAD:
        return mean, mean
    deviation = sqrt(second)
    skew, excess = third / (second * deviation), fourth / (second * second) - 3
    return (
        mean + deviation * _cornish_fisher(-_TAIL, skew, excess),
        mean + deviation * _cornish_fisher(_TAIL, skew, excess),
    )


def _cornish_fisher(quantile: float, skew: float, excess: float) -> float:
    """A normal quantile bent to a distribution with this skew and excess kurtosis."""
    cube = quantile**3
    return (
        quantile
        + skew * (quantile * quantile - 1) / 6
        + excess * (cube - 3 * quantile) / 24
        - skew * skew * (2 * cube - 5 * quantile) / 36
    )


def confidences(
    successes: Sequence[float], known: Sequence[bool], constants: Constants
) -> list[float]:
    """For each mutual, how likely it is that they are really the best; the sum is 1.

    A softmax of ln success. All mutuals about whom nothing is known share the place of the best
    of them, so that a long page of strangers takes no confidence from those who are known.
    """
    weights = [success**constants.confidence_slope for success in successes]
    strangers = [weight for weight, is_known in zip(weights, known, strict=True) if not is_known]
    share = max(strangers) / sum(strangers) if strangers else 1.0
    shared = [
        weight if is_known else weight * share
        for weight, is_known in zip(weights, known, strict=True)
    ]
    total = sum(shared)
    return [weight / total for weight in shared]
