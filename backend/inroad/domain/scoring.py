"""P(yes) times P(take): how likely an introduction through one mutual comes about.

Two sums of log-odds, one for each tie, and their product: a strong tie never makes up for a
missing one. `explain` (from `explaining`) shows the same sums, row by row.
"""

from datetime import date
from math import log

from msgspec import Struct

from inroad.domain import acceptance, willingness
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.explaining import Row, explain
from inroad.domain.judgement import Likelihood
from inroad.domain.ties import Candidate
from inroad.domain.uncertainty import product_interval, spread

__all__ = ["Row", "Score", "explain", "score"]

_NEVER = 1e-6
"""Probabilities stay this far from 0 and 1, so that their log-odds are finite."""


class Score(Struct, frozen=True, kw_only=True):
    """One mutual in numbers. `known`: whether anything is known of either tie.

    `terms` are those of P(yes), the person's own record aside.
    """

    terms: list[willingness.Term]
    p_yes: float
    p_take: float
    success: Likelihood
    yes_known: bool
    take_known: bool

    @property
    def known(self) -> bool:
        return self.yes_known or self.take_known


def score(candidate: Candidate, on: date, constants: Constants = DEFAULT) -> Score:
    """Both probabilities and the interval of their product, as judged on the day `on`."""
    them, evidence = candidate.acquaintance, candidate.evidence
    terms = willingness.yes_terms(them, on, constants)
    before = acceptance.probability(sum(points for _, points in terms))
    p_yes = willingness.with_record(before, them, on, constants) if them.asks else before
    yes = _logit(p_yes)
    take = acceptance.take_logit(evidence, on, constants)
    return Score(
        terms=terms,
        p_yes=p_yes,
        p_take=acceptance.probability(take),
        success=product_interval(
            yes,
            spread(willingness.sources(them), constants),
            take,
            spread(acceptance.sources(evidence), constants),
        ),
        yes_known=willingness.is_known(them),
        take_known=acceptance.is_known(evidence),
    )


def _logit(probability: float) -> float:
    bounded = min(max(probability, _NEVER), 1 - _NEVER)
    return log(bounded / (1 - bounded))
