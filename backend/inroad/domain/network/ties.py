"""What the ties of two people come to: how each kind fades, and P(take) of all together.

The same sum as `acceptance` makes of evidence: the strongest kind counts in full, the others in
part, and what little is known makes no tie look worse than one about which nothing is known.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from math import exp, exp2, log

from inroad.domain.acceptance import probability, unknown_logit
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.history import no_strength, quiet
from inroad.domain.network import TIE_KINDS, Between, Tie, TieKind
from inroad.domain.ties import Acquaintance, DayRange
from inroad.domain.your_tie import YourTie

_DAYS = 365.25
_JUST_MET = 1
"""The closeness of somebody to whom one was introduced: met, and hardly known."""


def between(
    ties: Sequence[Tie], introducer: int, on: date, constants: Constants = DEFAULT
) -> Between:
    """All ties of two people as one, were `introducer` to introduce to the other."""
    seen = [tie for tie in ties if tie.seen]
    days = [tie.on for tie in seen if tie.on is not None]
    return Between(
        take=take(seen, introducer, on, constants),
        kinds=tuple(kind for kind in TIE_KINDS if any(tie.kind == kind for tie in seen)),
        on=max(days, default=None),
        guessed=not seen,
    )


def take(ties: Sequence[Tie], introducer: int, on: date, constants: Constants = DEFAULT) -> float:
    """P(take) from those ties that were seen; 0 where none was.

    A follower whom the target does not follow has less than a tie of which nothing is known.
    """
    seen = [tie for tie in ties if tie.seen]
    if not seen:
        return 0.0
    points = _strongest(seen, on, constants)
    saying = leading(seen)
    if saying is not None:
        return _said(saying, points, constants)
    first = max(points.values())
    total = first + constants.take_other * (sum(points.values()) - first)
    known = constants.take_base + total
    if any(_answers(tie, introducer) for tie in seen):
        return probability(max(known, unknown_logit(constants) + constants.take_other * total))
    return probability(known)


def leading(seen: Iterable[Tie]) -> Tie | None:
    """What was said of the two: an answer before a note, then the newest, the more careful."""
    said = [tie for tie in seen if tie.kind == "said"]
    return max(
        said,
        key=lambda tie: (tie.source == "answer", tie.on or date.min, -tie.strength),
        default=None,
    )


def faded(tie: Tie, on: date, constants: Constants = DEFAULT) -> float:
    """The points of a tie on the day `on`. What was said does not fade, nor what has no day."""
    if tie.on is None or tie.strength <= 0:
        return max(0.0, tie.strength)
    days = max(0, (on - tie.on).days)
    if tie.kind == "worked_together":
        return tie.strength * exp2(-days / _DAYS / constants.overlap_half_life)
    if tie.kind == "mentioned":
        left = tie.strength * exp2(-days / constants.named_half_life)
        return min(constants.named_most, left)
    if tie.kind == "mailed":
        return _mailed(tie.strength, days, constants)
    return tie.strength


@lru_cache(maxsize=16)
def newly_met(constants: Constants = DEFAULT) -> float:
    """P(yes) of somebody to whom the user has just been introduced."""
    day = date(2000, 1, 1)
    them = Acquaintance(closeness=_JUST_MET, last_contact=DayRange(since=day, until=day))
    return YourTie(them, day + timedelta(days=7), constants).p_yes


def _strongest(seen: Iterable[Tie], on: date, constants: Constants) -> dict[TieKind, float]:
    points: dict[TieKind, float] = {}
    for tie in seen:
        points[tie.kind] = max(points.get(tie.kind, 0.0), faded(tie, on, constants))
    return points


def _said(saying: Tie, points: dict[TieKind, float], constants: Constants) -> float:
    """Where it was said that a tie is weak, nothing else overrules it."""
    if saying.strength < 0:
        return constants.take_denied
    points["said"] = saying.strength
    weak = saying.strength <= constants.take_weak
    first = saying.strength if weak else max(points.values())
    rest = sum(points.values()) - first
    return probability(constants.take_base + first + constants.take_other * rest)


def _answers(tie: Tie, introducer: int) -> bool:
    """Whether the tie shows that the target knows of the introducer."""
    return not tie.one_way or tie.one != introducer


def _mailed(points: float, days: int, constants: Constants) -> float:
    """The contact that still counts after so many days without any more."""
    none = no_strength(constants)
    then = points / constants.seen_slope + none + quiet(0, constants)
    contact = (exp(then) - constants.floor_weight) * exp2(-days / constants.half_life)
    now = log(constants.floor_weight + max(0.0, contact))
    silence = min(days, constants.longest_silence)
    return constants.seen_slope * max(0.0, now - quiet(silence, constants) - none)
