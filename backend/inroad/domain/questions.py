"""The question "how well do they know the prospect?": put only where its answer would matter."""

from collections.abc import Callable, Sequence

import msgspec

from inroad.domain.case import Case
from inroad.domain.choice import Standing, best_of, standing
from inroad.domain.notes.signals import Strength
from inroad.domain.scoring import Score
from inroad.domain.ties import Candidate, Saying, Source
from inroad.domain.verdicts import holds

MOST = 3
"""Mutuals of one prospect whose tie is asked about: the likeliest of those where it matters."""

ANSWERS: tuple[Strength, ...] = ("strong", "some", "weak")
"""What the three answers say: well, a bit, not really."""

Scoring = Callable[[Candidate], Score]


def questions(
    cases: Sequence[Case], standings: Sequence[Standing], best: int | None, score: Scoring
) -> list[bool]:
    """For each mutual, likeliest first, whether to ask how well they know the prospect.

    It is asked of somebody whom the user knows and of whose tie nothing was said yet, where at
    least one of the three answers would change who comes first, or the verdict of the whole.
    At most `MOST` of them are asked about, the likeliest first.
    """
    left, asking = MOST, []
    for place, case in enumerate(cases):
        found = left > 0 and is_open(case) and _matters(place, cases, standings, best, score)
        left -= found
        asking.append(found)
    return asking


def is_open(case: Case) -> bool:
    """Whether the user knows this mutual and has said nothing of the tie to the prospect yet."""
    return case.saying is None and case.score.yes_known


def answered(case: Case, strength: Strength, score: Scoring) -> Case:
    """The same mutual, had the user given this answer."""
    saying = Saying(strength=strength, source=Source(kind="answer", on=case.on))
    evidence = (saying, *case.candidate.evidence)
    candidate = msgspec.structs.replace(case.candidate, evidence=evidence)
    return case.judged(candidate, score(candidate))


def _matters(
    place: int,
    cases: Sequence[Case],
    standings: Sequence[Standing],
    best: int | None,
    score: Scoring,
) -> bool:
    """Whether an answer changes the best one or the verdict.

    An answer about anybody but the best one can only bring them to the top, which the highest
    does if any; and not where even a certain tie would leave them behind what the best is worth.
    """
    if place == best:
        return any(_changed(place, cases, standings, best, it, score) for it in ANSWERS)
    if best is not None:
        first = standings[best]
        worth = first.success if first.verdict == "ask" else first.later
        if cases[place].score.p_yes < worth:
            return False
    return _changed(place, cases, standings, best, ANSWERS[0], score)


def _changed(
    place: int,
    cases: Sequence[Case],
    standings: Sequence[Standing],
    best: int | None,
    answer: Strength,
    score: Scoring,
) -> bool:
    case = answered(cases[place], answer, score)
    others = list(standings)
    others[place] = standing(case, holds(case))
    then = best_of(others)
    if then != best:
        return True
    return best is not None and others[best].verdict != standings[best].verdict
