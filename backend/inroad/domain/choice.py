"""Whom to turn to among all mutuals: the first who can be asked, unless another is worth a wait."""

from collections.abc import Sequence
from math import exp2
from typing import NamedTuple

from inroad.domain.case import Case
from inroad.domain.judgement import Verdict
from inroad.domain.verdicts import Hold


class Standing(NamedTuple):
    """One mutual as the choice sees them; a smaller `order` comes first."""

    order: tuple[float, str, str, int, str]
    verdict: Verdict
    success: float
    later: float
    """What is left of a chance that cannot be taken today; nothing where it has no date."""


def standing(case: Case, held: Sequence[Hold]) -> Standing:
    """Where a mutual stands, given what speaks against asking now, the weightiest first."""
    verdict: Verdict = held[0].verdict if held else "ask"
    return Standing(order(case), verdict, case.score.success.mid, _later(case, held))


def order(case: Case) -> tuple[float, str, str, int, str]:
    """By success; equals by name and then id, so that the order on the page never shows."""
    who = case.candidate
    return (
        -case.score.success.mid,
        who.name.casefold(),
        who.name,
        -1 if who.id is None else who.id,
        who.headline or "",
    )


def best_of(standings: Sequence[Standing]) -> int | None:
    """The place of the one to turn to: the first who can be asked now.

    Another one who has to be warmed up or waited for comes before them only where what is left
    of that chance (`not_now_factor`, halved with each `wait_half_life` of waiting) is still
    the larger one. Where nobody can be asked: the first to warm up, then the first to wait for.
    """
    firsts: dict[Verdict, int] = {}
    later = -1
    for place, one in enumerate(standings):
        first = firsts.setdefault(one.verdict, place)
        if one.order < standings[first].order:
            firsts[one.verdict] = place
        if later < 0 or (-one.later, one.order) < (-standings[later].later, standings[later].order):
            later = place
    askable = firsts.get("ask")
    if askable is None:
        return firsts.get("warm_up", firsts.get("wait"))
    return later if standings[later].later > standings[askable].success else askable


def _later(case: Case, held: Sequence[Hold]) -> float:
    if not held or held[0].verdict in ("ask", "no_path"):
        return 0.0
    first = held[0]
    left = case.score.success.mid * case.constants.not_now_factor
    if first.verdict == "warm_up":
        return left
    if first.until is None:
        return 0.0
    return left * float(exp2(-(first.until - case.on).days / case.constants.wait_half_life))
