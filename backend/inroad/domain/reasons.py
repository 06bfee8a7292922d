"""Why: what speaks for and against one mutual, in sentences that a person would say."""

from collections.abc import Iterable
from functools import lru_cache

from inroad.domain.case import Case, Weighed
from inroad.domain.judgement import Reason
from inroad.domain.reasons_prospect import reasons_with_prospect
from inroad.domain.reasons_you import reasons_with_you
from inroad.domain.your_tie import MOST as MOST_TIES
from inroad.domain.your_tie import YourTie

MOST = 4


def reasons(case: Case) -> list[Reason]:
    """Up to four reasons, the strongest first.

    A path has two ties: the best that speaks for each is among them, and the worst that speaks
    against, however much more there is to say of one side.
    """
    you = _with_you(case.you, case.mutual, case.score.p_yes)
    them = sorted(reasons_with_prospect(case), key=_order)
    found = sorted([*you, *them], key=_order)
    firsts = (_first(you, "+"), _first(them, "+"), _first(found, "-"))
    musts = [reason for reason in firsts if reason is not None]
    others = [reason for _, reason in found if reason not in musts][: MOST - len(musts)]
    return [reason for _, reason in found if reason in musts or reason in others]


@lru_cache(maxsize=MOST_TIES)
def _with_you(you: YourTie, mutual: str, p_yes: float) -> list[Weighed]:
    return sorted(reasons_with_you(you, mutual, p_yes), key=_order)


def _first(found: Iterable[Weighed], sign: str) -> Reason | None:
    for _, reason in found:
        if reason.sign == sign:
            return reason
    return None


def _order(weighed: Weighed) -> tuple[float, str]:
    weight, reason = weighed
    return -weight, reason.text
