"""The answer to "who should introduce me?": all mutuals ranked, judged and explained."""

from collections.abc import Iterable, Sequence
from datetime import date

from inroad.domain import tie_views
from inroad.domain.budget import ANY_WEEK, Week, lately
from inroad.domain.case import Case
from inroad.domain.choice import best_of, order, standing
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.judgement import (
    CautionView,
    Introduction,
    Likelihood,
    Ranking,
    Reason,
    TieView,
    Verdict,
)
from inroad.domain.learning import UNTAUGHT, Learned
from inroad.domain.questions import questions
from inroad.domain.reasons import reasons
from inroad.domain.scoring import score
from inroad.domain.ties import Candidate
from inroad.domain.uncertainty import confidences
from inroad.domain.verdicts import Hold, holds, step_to_ask
from inroad.domain.wording import called

__all__ = [
    "CautionView",
    "Introduction",
    "Likelihood",
    "Ranking",
    "Reason",
    "TieView",
    "Verdict",
    "cases_of",
    "rank",
]

_NEARLY = 0.5
"""Half as likely to be the best as the first one: close enough to be named with them."""


def rank(
    prospect_name: str,
    candidates: Sequence[Candidate],
    on: date,
    constants: Constants = DEFAULT,
    learned: Learned = UNTAUGHT,
    week: Week = ANY_WEEK,
    prospect_id: int | None = None,
) -> Ranking:
    """All mutuals of a prospect, the likeliest introduction first, as judged on the day `on`.

    Only what is known about a mutual moves them: neither the order of `candidates`, nor how many
    others there are, nor how many connections anybody has. `learned` lowers only those who were
    asked before. `week` holds the user's own asks, which have a budget too. `prospect_id` tells
    who was asked for this very prospect: nobody is asked twice for the same.
    """
    cases = _in_order(
        cases_of(prospect_name, candidates, on, constants, learned, lately(week, on), prospect_id)
    )
    found = [holds(case) for case in cases]
    standings = [standing(case, held) for case, held in zip(cases, found, strict=True)]
    best = best_of(standings)
    sure = _confidences(cases, constants)
    asking = questions(cases, standings, best, lambda it: score(it, on, constants, learned))
    return Ranking(
        verdict="no_path" if best is None else standings[best].verdict,
        best=best,
        too_close=_too_close(sure, cases, constants),
        ranked=[
            _introduction(case, hold, confidence, question)
            for case, hold, confidence, question in zip(cases, found, sure, asking, strict=True)
        ],
    )


def cases_of(
    prospect_name: str,
    candidates: Sequence[Candidate],
    on: date,
    constants: Constants,
    learned: Learned,
    week: Week,
    prospect_id: int | None = None,
) -> list[Case]:
    """Each candidate with their score and with what they are called beside the others."""
    prospect, *mutuals = called([prospect_name, *(candidate.name for candidate in candidates)])
    return [
        Case(
            candidate,
            score(candidate, on, constants, learned),
            on,
            constants,
            mutual=mutual or "this mutual",
            prospect=prospect or "this prospect",
            week=week,
            prospect_id=prospect_id,
        )
        for candidate, mutual in zip(candidates, mutuals, strict=True)
    ]


def _in_order(cases: Iterable[Case]) -> list[Case]:
    return sorted(cases, key=order)


def _confidences(cases: Sequence[Case], constants: Constants) -> list[float]:
    successes = [case.score.success.mid for case in cases]
    return confidences(successes, [case.score.known for case in cases], constants)


def _too_close(sure: Sequence[float], cases: Sequence[Case], constants: Constants) -> list[int]:
    """The places that could as well be first, where nobody stands out; strangers never count."""
    known = [place for place, case in enumerate(cases) if case.score.known]
    if not known or sure[known[0]] >= constants.too_close:
        return []
    tied = [place for place in known if sure[place] >= sure[known[0]] * _NEARLY]
    return tied if len(tied) > 1 else []


def _introduction(
    case: Case, found: Sequence[Hold], confidence: float, question: bool
) -> Introduction:
    return Introduction(
        id=case.candidate.id,
        name=case.candidate.name,
        verdict=found[0].verdict if found else "ask",
        success=case.score.success,
        confidence=confidence,
        you_and_them=tie_views.you_and_them(case.you),
        them_and_prospect=tie_views.them_and_prospect(case),
        reasons=reasons(case),
        cautions=[hold.view for hold in found],
        next_step=found[0].step if found else step_to_ask(case),
        question=question,
    )
