"""The answer to "who should introduce me?": all mutuals ranked, judged and explained."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import exp2

from inroad.domain import tie_views
from inroad.domain.acceptance import probability
from inroad.domain.case import Case
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
    "rank",
]

_NEARLY = 0.5
"""Half as likely to be the best as the first one: close enough to be named with them."""


def rank(
    prospect_name: str,
    candidates: Sequence[Candidate],
    on: date,
    constants: Constants = DEFAULT,
) -> Ranking:
    """All mutuals of a prospect, the likeliest introduction first, as judged on the day `on`.

    Only what is known about a mutual moves them: neither the order of `candidates`, nor how many
    others there are, nor how many connections anybody has.
    """
    cases = _in_order(_cases(prospect_name, candidates, on, constants))
    found = [holds(case) for case in cases]
    verdicts: list[Verdict] = [held[0].verdict if held else "ask" for held in found]
    sure = _confidences(cases, constants)
    best = _best(cases, found, constants)
    asking = _questions(cases, best, verdicts, constants)
    return Ranking(
        verdict="no_path" if best is None else verdicts[best],
        best=best,
        too_close=_too_close(sure, cases, constants),
        ranked=[
            _introduction(case, hold, confidence, question)
            for case, hold, confidence, question in zip(cases, found, sure, asking, strict=True)
        ],
    )


def _cases(
    prospect_name: str, candidates: Sequence[Candidate], on: date, constants: Constants
) -> list[Case]:
    prospect, *mutuals = called([prospect_name, *(candidate.name for candidate in candidates)])
    return [
        Case(
            candidate,
            score(candidate, on, constants),
            on,
            constants,
            mutual=mutual or "this mutual",
            prospect=prospect or "this prospect",
        )
        for candidate, mutual in zip(candidates, mutuals, strict=True)
    ]


def _in_order(cases: Iterable[Case]) -> list[Case]:
    """By success; equals by name and then id, so that the order on the page never shows."""
    return sorted(cases, key=lambda case: (-case.score.success.mid, *_identity(case.candidate)))


def _identity(candidate: Candidate) -> tuple[str, str, int, str]:
    return (
        candidate.name.casefold(),
        candidate.name,
        -1 if candidate.id is None else candidate.id,
        candidate.headline or "",
    )


def _best(cases: Sequence[Case], found: Sequence[list[Hold]], constants: Constants) -> int | None:
    """The place of the one to turn to: the first who can be asked now.

    Another one who has to be warmed up or waited for comes before them only where what is left
    of that chance (`not_now_factor`, halved with each `wait_half_life` of waiting) is still
    the larger one. Where nobody can be asked: the first to warm up, then the first to wait for.
    """
    places = range(len(cases))
    kinds = [held[0].verdict if held else "ask" for held in found]
    askable = next((place for place in places if kinds[place] == "ask"), None)
    if askable is None:
        warmable = next((place for place in places if kinds[place] == "warm_up"), None)
        waiting = next((place for place in places if kinds[place] == "wait"), None)
        return waiting if warmable is None else warmable
    worth = [
        _worth_of_later(case, held, constants) for case, held in zip(cases, found, strict=True)
    ]
    later = max(places, key=lambda place: (worth[place], -place))
    return later if worth[later] > cases[askable].score.success.mid else askable


def _worth_of_later(case: Case, found: Sequence[Hold], constants: Constants) -> float:
    """What is left of a chance that cannot be taken today; nothing where it has no date."""
    if not found or found[0].verdict == "no_path":
        return 0.0
    first = found[0]
    left = case.score.success.mid * constants.not_now_factor
    if first.verdict == "warm_up":
        return left
    if first.until is None:
        return 0.0
    return left * float(exp2(-(first.until - case.on).days / constants.wait_half_life))


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


def _questions(
    cases: Sequence[Case], best: int | None, kinds: Sequence[Verdict], constants: Constants
) -> list[bool]:
    return [
        case.saying is None
        and case.score.yes_known
        and kinds[place] != "wait"
        and _would_matter(place, cases, best, constants)
        for place, case in enumerate(cases)
    ]


def _would_matter(
    place: int, cases: Sequence[Case], best: int | None, constants: Constants
) -> bool:
    """Whether a "strong" or "only connected" for this tie would change the answer.

    For the best one it would: a strong tie settles the path and a bare connection ends it.
    """
    strong = probability(constants.take_base + constants.take_strong)
    hoped = cases[place].score.p_yes * strong
    if best is None:
        return hoped >= constants.weak_success
    return place == best or hoped > cases[best].score.success.mid


def _introduction(
    case: Case, found: Sequence[Hold], confidence: float, question: bool
) -> Introduction:
    return Introduction(
        id=case.candidate.id,
        name=case.candidate.name,
        verdict=found[0].verdict if found else "ask",
        success=case.score.success,
        confidence=confidence,
        you_and_them=tie_views.you_and_them(case),
        them_and_prospect=tie_views.them_and_prospect(case),
        reasons=reasons(case),
        cautions=[hold.view for hold in found],
        next_step=found[0].step if found else step_to_ask(case),
        question=question,
    )
