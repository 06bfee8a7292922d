"""What else a mutual opens, for the panel: how many of the user's other targets, in a sentence."""

from collections.abc import Mapping

from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.judgement import Reason
from inroad.domain.wording import number

_SOURCE = "your targets"
_IN_WORDS = 12


def opened(
    yes: float | None,
    takes: Mapping[int, float],
    besides: int,
    constants: Constants = DEFAULT,
) -> int:
    """To how many targets but `besides` somebody is a path that is worth an ask.

    `yes` is P(yes) of theirs, None of strangers; `takes` is P(take) of each target for them.
    """
    if not yes:
        return 0
    least = constants.weak_success / yes
    return sum(take >= least for target, take in takes.items() if target != besides)


def unlocks_reason(count: int) -> Reason | None:
    """The reason that speaks for somebody who opens so many other targets; None for none."""
    if not count:
        return None
    if count == 1:
        text = "Also unlocks another of your targets."
    else:
        text = f"Also unlocks {number(count) if count <= _IN_WORDS else count} of your targets."
    return Reason(sign="+", text=text, source=_SOURCE)
