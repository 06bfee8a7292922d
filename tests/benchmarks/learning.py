"""What learning from outcomes is worth, on simulated users: `python -m tests.benchmarks.learning`.

Each user's asks go better or worse than Inroad expects, by an offset and a slope drawn from the
prior of the model. After so many outcomes: how much of what could be gained on further asks is
gained, and how often the truth lies within the 90 % interval.
"""

from math import exp, log, sqrt
from random import Random
from time import perf_counter

from inroad.domain.constants import DEFAULT
from inroad.domain.learning import UNTAUGHT, Given, Outcome, Shift, learn
from tests.domain.invented import TODAY

USERS, FURTHER = 300, 200
TENTH = 1.645


def main() -> None:
    print("outcomes  gained of what could be  within 90 %: offset  slope   ms to learn")
    for count in (9, 10, 20, 30, 50, 100, 300, 1_000):
        print(_line(count, Random(count)))  # noqa: S311


def _line(count: int, random: Random) -> str:
    usual = best = reached = milliseconds = 0.0
    offsets = slopes = 0
    for _ in range(USERS):
        truth = Shift(offset=random.gauss(0, 0.5), slope=max(0.1, random.gauss(1, 0.5)))
        outcomes = [_outcome(truth, random) for _ in range(count)]
        start = perf_counter()
        found = learn(outcomes, DEFAULT).yes
        milliseconds += (perf_counter() - start) * 1_000
        offsets += abs(found.offset - truth.offset) <= TENTH * sqrt(found.variances[0])
        slopes += abs(found.slope - truth.slope) <= TENTH * sqrt(found.variances[1])
        for _ in range(FURTHER):
            logit = random.gauss(0, 1.2)
            usual += _loss(UNTAUGHT.yes, truth, logit)
            best += _loss(truth, truth, logit)
            reached += _loss(found, truth, logit)
    gained = (usual - reached) / (usual - best)
    return (
        f"{count:8}  {gained:23.0%}  {offsets / USERS:19.0%}  {slopes / USERS:5.0%}"
        f"  {milliseconds / USERS:11.2f}"
    )


def _outcome(truth: Shift, random: Random) -> Outcome:
    logit = random.gauss(0, 1.2)
    granted = random.random() < _chance(truth, logit)
    expected = Given(yes_logit=logit, take_logit=0, yes_given=0.5, take_given=0.5)
    return Outcome(on=TODAY, given=expected, said="yes" if granted else "no")


def _loss(believed: Shift, truth: Shift, logit: float) -> float:
    """The log loss that is to be expected of a chance, given how things really are."""
    chance, real = _chance(believed, logit), _chance(truth, logit)
    return -(real * log(chance) + (1 - real) * log(1 - chance))


def _chance(shift: Shift, logit: float) -> float:
    return 1 / (1 + exp(-(logit + shift.points(logit))))


if __name__ == "__main__":
    main()
