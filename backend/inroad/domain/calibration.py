"""How good Inroad's own chances were, once there are enough outcomes to judge them by."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from inroad.domain.constants import Constants
from inroad.domain.learning import Learned, Outcome, learn

_BINS = 5
_ABOUT_EVEN = 0.005
"""Brier scores that differ by less say nothing about which is better."""


class Bin(Struct, frozen=True, kw_only=True):
    """The outcomes of which a chance from `low` to `high` was given.

    `given` is the mean of the chances and `came` the share that came true; both are null where
    there was none.
    """

    low: float
    high: float
    outcomes: int
    given: float | None
    came: float | None


class Reliability(Struct, frozen=True, kw_only=True):
    """How one side's chances compare with what happened.

    `brier` is the mean squared error of the chances given (0 is perfect), `base_brier` that of
    giving everybody the share that came true (`came`). `given` is the mean chance given.
    """

    outcomes: int
    given: float
    came: float
    brier: float
    base_brier: float
    bins: list[Bin]


class Calibration(Struct, frozen=True, kw_only=True):
    """What the user's outcomes say about Inroad, in one sentence and in figures.

    `outcomes` counts asks that were answered or met with silence; a side is null before it has
    `needed` of its own: first whether the mutual says yes, then whether the prospect meets.
    `learned` is what the same outcomes do to the next chances.
    """

    sentence: str
    outcomes: int
    needed: int
    yes: Reliability | None
    take: Reliability | None
    learned: Learned


def calibration(outcomes: Sequence[Outcome], constants: Constants) -> Calibration:
    """The chances that were shown beside what came of them. A silence counts as a no."""
    answered = [it for it in outcomes if it.said != "open"]
    needed = constants.judged_from
    yes = _reliability([(it.given.yes_given, it.said == "yes") for it in answered], needed)
    met = [(it.given.take_given, it.took_meeting) for it in answered if it.took_meeting is not None]
    return Calibration(
        sentence=_sentence(yes, len(answered), needed),
        outcomes=len(answered),
        needed=needed,
        yes=yes,
        take=_reliability(met, needed),
        learned=learn(answered, constants),
    )


def _reliability(pairs: Sequence[tuple[float, bool]], needed: int) -> Reliability | None:
    if len(pairs) < needed:
        return None
    came = _mean(came for _, came in pairs)
    return Reliability(
        outcomes=len(pairs),
        given=_mean(given for given, _ in pairs),
        came=came,
        brier=_mean((given - came) ** 2 for given, came in pairs),
        base_brier=came * (1 - came),
        bins=[_bin(place, pairs) for place in range(_BINS)],
    )


def _bin(place: int, pairs: Sequence[tuple[float, bool]]) -> Bin:
    inside = [pair for pair in pairs if min(int(pair[0] * _BINS), _BINS - 1) == place]
    return Bin(
        low=place / _BINS,
        high=(place + 1) / _BINS,
        outcomes=len(inside),
        given=_mean(given for given, _ in inside) if inside else None,
        came=_mean(came for _, came in inside) if inside else None,
    )


def _mean(values: Iterable[float]) -> float:
    held = list(values)
    return sum(held) / len(held)


def _sentence(yes: Reliability | None, outcomes: int, needed: int) -> str:
    """For the panel: what was expected, what came, and whether looking at the chances helped."""
    if yes is None:
        return f"Too little to judge yet: {outcomes} of {needed} outcomes."
    expected, said = round(yes.given * yes.outcomes), round(yes.came * yes.outcomes)
    return (
        f"Of {yes.outcomes} asks, Inroad expected about {expected} to be granted and {said} were. "
        f"{_worth(yes)}"
    )


def _worth(yes: Reliability) -> str:
    gained = yes.base_brier - yes.brier
    if gained > _ABOUT_EVEN:
        return "Its chances told better from worse asks."
    if gained < -_ABOUT_EVEN:
        return "Its chances told less than one and the same guess for every ask would have."
    return "Its chances told no more than one and the same guess for every ask would have."
