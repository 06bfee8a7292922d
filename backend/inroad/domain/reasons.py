"""Why: what speaks for and against one mutual, in sentences that a person would say."""

from inroad.domain.case import Case, Weighed
from inroad.domain.judgement import Reason
from inroad.domain.reasons_prospect import reasons_with_prospect
from inroad.domain.reasons_you import reasons_with_you

MOST = 4


def reasons(case: Case) -> list[Reason]:
    """Up to four reasons, the strongest first.

    A path has two ties: the best that speaks for each is among them, and the worst that speaks
    against, however much more there is to say of one side.
    """
    you = sorted(reasons_with_you(case), key=_order)
    them = sorted(reasons_with_prospect(case), key=_order)
    found = sorted([*you, *them], key=_order)
    musts = [_first(you, "+"), _first(them, "+"), _first(found, "-")]
    kept = [weighed for weighed in musts if weighed is not None]
    kept += [weighed for weighed in found if weighed not in kept][: MOST - len(kept)]
    return [reason for _, reason in sorted(kept, key=_order)]


def _first(found: list[Weighed], sign: str) -> Weighed | None:
    return next((weighed for weighed in found if weighed[1].sign == sign), None)


def _order(weighed: Weighed) -> tuple[float, str]:
    weight, reason = weighed
    return -weight, reason.text
