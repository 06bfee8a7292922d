"""What the user's own asks teach: a shift of each log-odds, from ten outcomes on.

Two numbers a side: an offset (the user's asks go better or worse than expected) and a slope (what
is known says more or less than expected). What each piece of evidence counts stays as it is: that
would take far more outcomes than a person has. Each number has a normal prior around "as
expected"; their most likely values are found by Newton's method, their spread by Laplace's.

Only mutuals who were asked have outcomes, and the user chose whom to ask: the outcomes say
little about those who never were. So nobody sinks by the answers of others. A shift upwards
counts for everybody; one downwards counts as far as the log-odds rests on answers of the person's
own, which is nothing for those who never gave one, and grows from answer to answer without a jump.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import ceil, exp, isfinite, log1p, sqrt
from typing import Literal

from msgspec import Struct

from inroad.domain import willingness
from inroad.domain.constants import Constants
from inroad.domain.ties import Acquaintance

Answer = Literal["yes", "no", "silent", "open"]
"""What the introducer said; `open`: nothing yet."""

_FARTHEST = 13.8
"""Log-odds are cut here, at one in a million either way, where scoring cuts probabilities."""
_STEPS, _LEAST_SHARE = 100, 1e-6
_CLOSE = 1e-6
"""A step this short is the last: the next would be its square, less than heights can tell."""
_SPREADS_A_POINT = 20
"""Spreads are rounded up to a twentieth, so that intervals are looked up and not worked out."""


class Given(Struct, frozen=True, kw_only=True):
    """What was expected of an ask on its day.

    The log-odds are those before anything learned, the person's own record included; the
    probabilities are those that were shown.
    """

    yes_logit: float
    take_logit: float
    yes_given: float
    take_given: float


class Outcome(Struct, frozen=True, kw_only=True):
    """How an ask of the day `on` came out. `took_meeting` is None where it never got that far."""

    on: date
    given: Given
    said: Answer
    took_meeting: bool | None = None


class Shift(Struct, frozen=True, kw_only=True):
    """One side: log-odds become `offset + slope * logit`. `variances` of both, then covariance."""

    offset: float = 0.0
    slope: float = 1.0
    variances: tuple[float, float] = (0.0, 0.0)
    covariance: float = 0.0
    outcomes: int = 0

    def points(self, logit: float) -> float:
        """What the shift adds to a log-odds."""
        return self.offset + (self.slope - 1) * logit

    def variance(self, logit: float) -> float:
        """How unsure these points are."""
        of_offset, of_slope = self.variances
        return max(0.0, of_offset + logit * (2 * self.covariance + logit * of_slope))


NO_SHIFT = Shift()


class Learned(Struct, frozen=True, kw_only=True):
    """What the outcomes of one user say on both sides; nothing before there are enough."""

    yes: Shift = NO_SHIFT
    take: Shift = NO_SHIFT


UNTAUGHT = Learned()


def known_on(outcomes: Iterable[Outcome], on: date, constants: Constants) -> list[Outcome]:
    """The outcomes that count on the day `on`: an ask without an answer in time is a silence."""
    late = on - timedelta(days=constants.silent_after)
    return [
        _silent(it) if it.said == "open" else it
        for it in outcomes
        if it.on <= on and (it.said != "open" or it.on <= late)
    ]


def learn(outcomes: Sequence[Outcome], constants: Constants) -> Learned:
    """What these outcomes teach, whatever their order. Fewer than `learned_from`: nothing."""
    lost = constants.learned_silent
    said = [
        (_bounded(it.given.yes_logit), it.said == "yes", lost if it.said == "silent" else 1.0)
        for it in outcomes
        if it.said != "open" and isfinite(it.given.yes_logit)
    ]
    took = [
        (_bounded(it.given.take_logit), it.took_meeting, 1.0)
        for it in outcomes
        if it.took_meeting is not None and isfinite(it.given.take_logit)
    ]
    learned = Learned(yes=_shift(said, constants), take=_shift(took, constants))
    return UNTAUGHT if learned == UNTAUGHT else learned


def own_part(them: Acquaintance, on: date, constants: Constants) -> float:
    """How much of a person's P(yes) rests on answers of their own, from 0 to 1.

    The rest is the share of what was believed before: the distance that is left between one who
    was sure to say yes and one who was sure to say no.
    """
    if not them.asks:
        return 0.0
    sure, hopeless = (willingness.with_record(it, them, on, constants) for it in (1.0, 0.0))
    return 1 - (sure - hopeless)


def shifted(shift: Shift, logit: float, own: float, constants: Constants) -> float:
    """The points that a shift adds to a log-odds, `own` of which rests on the person's answers.

    Downwards it is at most `learned_fall`: with that, a yes never leaves a person lower than no
    answer would, as it raises their own record by more.
    """
    points = shift.points(logit)
    return points if points >= 0 else own * max(points, -constants.learned_fall)


def grown(spread: float, shift: Shift, logit: float, own: float) -> float:
    """The spread of a log-odds that was shifted."""
    part = 1.0 if shift.points(logit) >= 0 else own
    more = part * part * shift.variance(logit)
    if more == 0:
        return spread
    return ceil(sqrt(spread * spread + more) * _SPREADS_A_POINT) / _SPREADS_A_POINT


def _silent(outcome: Outcome) -> Outcome:
    return Outcome(on=outcome.on, given=outcome.given, said="silent")


def _bounded(logit: float) -> float:
    return min(max(logit, -_FARTHEST), _FARTHEST)


_Case = tuple[float, bool, float]
"""The log-odds that was expected, whether it came true, and how much that counts."""
_Point = tuple[float, float]
"""An offset and a slope."""


def _shift(cases: list[_Case], constants: Constants) -> Shift:
    if len(cases) < constants.learned_from:
        return NO_SHIFT
    cases.sort()  # sums of floats depend on their order, and the outcomes' must not matter
    found = _climb(cases, (0.0, 1.0), constants, slope_too=True)
    if found[1] < constants.learned_slope_least:
        start = (found[0], constants.learned_slope_least)
        found = _climb(cases, start, constants, slope_too=False)
    _, (one, both, other) = _slopes(cases, found, constants)
    area = one * other - both * both
    return Shift(
        offset=found[0],
        slope=found[1],
        variances=(other / area, one / area),
        covariance=-both / area,
        outcomes=len(cases),
    )


def _climb(cases: list[_Case], at: _Point, constants: Constants, *, slope_too: bool) -> _Point:
    """The top of the log posterior, which has one: Newton's steps, halved while they overshoot."""
    height = _height(cases, at, constants)
    for _ in range(_STEPS):
        step = _step(cases, at, constants, slope_too=slope_too)
        if max(map(abs, step)) < _CLOSE:
            return _moved(at, step, 1.0)
        share = 1.0
        while (there := _height(cases, _moved(at, step, share), constants)) < height:
            share /= 2
            if share < _LEAST_SHARE:
                return at
        at, height = _moved(at, step, share), there
    return at


def _step(cases: list[_Case], at: _Point, constants: Constants, *, slope_too: bool) -> _Point:
    (up, along), (one, both, other) = _slopes(cases, at, constants)
    if not slope_too:
        return up / one, 0.0
    area = one * other - both * both
    return (other * up - both * along) / area, (one * along - both * up) / area


def _moved(at: _Point, step: _Point, share: float) -> _Point:
    return at[0] + share * step[0], at[1] + share * step[1]


def _height(cases: list[_Case], at: _Point, constants: Constants) -> float:
    """The log posterior at an offset and a slope, up to a constant."""
    offset, slope = at
    height = -((offset / constants.learned_offset_spread) ** 2) / 2
    height -= ((slope - 1) / constants.learned_slope_spread) ** 2 / 2
    for logit, came, weight in cases:
        odds = offset + slope * logit
        against = -odds if came else odds
        height -= weight * (max(against, 0.0) + log1p(exp(-abs(against))))
    return height


def _slopes(
    cases: list[_Case], at: _Point, constants: Constants
) -> tuple[_Point, tuple[float, float, float]]:
    """The gradient of the log posterior and its curvature, positive: offset, both, slope."""
    offset, slope = at
    one, other = constants.learned_offset_spread**-2, constants.learned_slope_spread**-2
    up, along, both = -offset * one, (1 - slope) * other, 0.0
    for logit, came, weight in cases:
        expected = _probability(offset + slope * logit)
        missed = weight * (came - expected)
        up += missed
        along += missed * logit
        bend = weight * expected * (1 - expected)
        one += bend
        both += bend * logit
        other += bend * logit * logit
    return (up, along), (one, both, other)


def _probability(logit: float) -> float:
    """Without an overflow, however far a step went."""
    if logit < 0:
        return exp(logit) / (1 + exp(logit))
    return 1 / (1 + exp(-logit))
