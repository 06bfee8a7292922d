"""P(yes) times P(take): how likely an introduction through one mutual comes about.

Two sums of log-odds, one for each tie, and their product: a strong tie never makes up for a
missing one. `explain` (from `explaining`) shows the same sums, row by row.
"""

from datetime import date

from msgspec import Struct

from inroad.domain import acceptance
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.explaining import Row, explain
from inroad.domain.judgement import Likelihood
from inroad.domain.learning import UNTAUGHT, Given, Learned, grown, own_part, shifted
from inroad.domain.ties import Candidate
from inroad.domain.uncertainty import product_interval, spread
from inroad.domain.your_tie import YourTie, your_tie

__all__ = ["Row", "Score", "explain", "given", "score"]


class Score(Struct, frozen=True, kw_only=True):
    """One mutual in numbers. `known`: whether anything is known of either tie.

    `you` is the tie of the user and them. The log-odds are those before anything learned, the
    record included; the probabilities are after.
    """

    you: YourTie
    yes_logit: float
    take_logit: float
    p_yes: float
    p_take: float
    success: Likelihood
    yes_known: bool
    take_known: bool

    @property
    def known(self) -> bool:
        return self.yes_known or self.take_known


def score(
    candidate: Candidate,
    on: date,
    constants: Constants = DEFAULT,
    learned: Learned = UNTAUGHT,
) -> Score:
    """Both probabilities and the interval of their product, as judged on the day `on`."""
    them, evidence = candidate.acquaintance, candidate.evidence
    you = your_tie(them, on, constants)
    yes, yes_spread, p_yes = you.logit, you.spread, you.p_yes
    take = take_logit = acceptance.take_logit(evidence, on, constants)
    take_spread = spread(acceptance.sources(evidence), constants)
    if learned is not UNTAUGHT:
        own = own_part(them, on, constants)
        yes += shifted(learned.yes, yes, own, constants)
        take += shifted(learned.take, take, own, constants)
        yes_spread = grown(yes_spread, learned.yes, you.logit, own)
        take_spread = grown(take_spread, learned.take, take_logit, own)
        p_yes = acceptance.probability(yes)
    return Score(
        you=you,
        yes_logit=you.logit,
        take_logit=take_logit,
        p_yes=p_yes,
        p_take=acceptance.probability(take),
        success=product_interval(yes, yes_spread, take, take_spread),
        yes_known=you.known,
        take_known=acceptance.is_known(evidence),
    )


def given(candidate: Candidate, on: date, constants: Constants, learned: Learned) -> Given:
    """What is expected of an ask on the day `on`, to be kept with it and learned from."""
    found = score(candidate, on, constants, learned)
    return Given(
        yes_logit=found.yes_logit,
        take_logit=found.take_logit,
        yes_given=found.p_yes,
        take_given=found.p_take,
    )
