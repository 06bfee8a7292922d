"""The whole sum behind one mutual of one prospect, with every check and what follows from them."""

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from inroad.domain.budget import ANY_WEEK, Week
from inroad.domain.case import Case
from inroad.domain.constants import Constants
from inroad.domain.explaining import Row, Side, explain
from inroad.domain.introductions import cases_of, rank
from inroad.domain.judgement import CautionView, Likelihood, Reason, Verdict
from inroad.domain.learning import Learned
from inroad.domain.ties import Candidate
from inroad.domain.verdicts import Hold, checks


class Sum(Struct, frozen=True, kw_only=True):
    """One side: rows that add up to log-odds, and the probability that these stand for."""

    side: Side
    rows: list[Row]
    log_odds: float
    probability: float


class Check(Struct, frozen=True, kw_only=True):
    """One thing that is looked at before an ask; `found` is empty where nothing speaks against.

    `counts` is false where the verdict was settled before this check was reached.
    """

    name: str
    found: list[CautionView]
    counts: bool


class Explanation(Struct, frozen=True, kw_only=True):
    """Everything that went into the judgement of one mutual, and the judgement.

    `place` is their place among `of` mutuals of this prospect, the first being 1.
    """

    mutual: str
    prospect: str
    on: date
    place: int
    of: int
    yes: Sum
    take: Sum
    success: Likelihood
    checks: list[Check]
    verdict: Verdict
    reasons: list[Reason]
    next_step: str


def explanation(
    mutual_id: int,
    prospect_name: str,
    candidates: Sequence[Candidate],
    on: date,
    constants: Constants,
    learned: Learned,
    week: Week = ANY_WEEK,
    prospect_id: int | None = None,
) -> Explanation:
    """Why the mutual `mutual_id` of these candidates is judged as they are on the day `on`."""
    ranked = rank(prospect_name, candidates, on, constants, learned, week, prospect_id).ranked
    cases = cases_of(prospect_name, candidates, on, constants, learned, week, prospect_id)
    case = next(case for case in cases if case.candidate.id == mutual_id)
    place = next(place for place, entry in enumerate(ranked) if entry.id == mutual_id)
    entry = ranked[place]
    rows = explain(case.candidate, on, constants, learned)
    return Explanation(
        mutual=case.mutual,
        prospect=case.prospect,
        on=on,
        place=place + 1,
        of=len(ranked),
        yes=_sum("you and them", rows, case.score.p_yes),
        take=_sum("them and the prospect", rows, case.score.p_take),
        success=entry.success,
        checks=_checks(case),
        verdict=entry.verdict,
        reasons=entry.reasons,
        next_step=entry.next_step,
    )


def _sum(side: Side, rows: Sequence[Row], probability: float) -> Sum:
    own = [row for row in rows if row.side == side]
    log_odds = sum(row.points for row in own)
    return Sum(side=side, rows=own, log_odds=log_odds, probability=probability)


def _checks(case: Case) -> list[Check]:
    """Nothing counts after a path that is none: what would make it better is beside the point."""
    found = []
    settled = False
    for name, holds in checks(case):
        found.append(Check(name=name, found=[hold.view for hold in holds], counts=not settled))
        settled = settled or _ends(holds)
    return found


def _ends(holds: Sequence[Hold]) -> bool:
    return bool(holds) and holds[-1].verdict == "no_path"
