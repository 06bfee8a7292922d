"""Why: what speaks for and against one mutual, in sentences that a person would say."""

from inroad.domain.case import Case, Weighed
from inroad.domain.judgement import Reason
from inroad.domain.reasons_prospect import reasons_with_prospect
from inroad.domain.reasons_you import reasons_with_you

MOST = 4


def reasons(case: Case) -> list[Reason]:
    """Up to four reasons, the strongest first; where anything speaks against, one says so."""
    found = sorted([*reasons_with_you(case), *reasons_with_prospect(case)], key=_order)
    kept = found[:MOST]
    if all(reason.sign == "+" for _, reason in kept):
        against = [weighed for weighed in found[MOST:] if weighed[1].sign == "-"]
        kept = kept[: MOST - 1] + against[:1] if against else kept
    return [reason for _, reason in kept]


def _order(weighed: Weighed) -> tuple[float, str]:
    weight, reason = weighed
    return -weight, reason.text
