"""One mutual of one prospect with what was worked out about them: what words are made from."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from inroad.domain import acceptance
from inroad.domain.budget import ANY_WEEK, Week
from inroad.domain.constants import Constants
from inroad.domain.judgement import Reason
from inroad.domain.scoring import Score
from inroad.domain.ties import Candidate, Evidence, PastAsk, Saying

Weighed = tuple[float, Reason]
"""A reason and how much it weighs in log-odds, whatever its sign."""


class Case:
    """A candidate, their score, and how the two people are called in a sentence."""

    def __init__(
        self,
        candidate: Candidate,
        score: Score,
        on: date,
        constants: Constants,
        *,
        mutual: str,
        prospect: str,
        week: Week = ANY_WEEK,
        prospect_id: int | None = None,
    ) -> None:
        self.candidate = candidate
        self.them = candidate.acquaintance
        self.score = score
        self.you = score.you
        self.on = on
        self.constants = constants
        self.mutual = mutual
        self.prospect = prospect
        self.week = week
        self.prospect_id = prospect_id
        self.saying: Saying | None = acceptance.leading_saying(candidate.evidence)
        """What the user said of the tie between the mutual and the prospect, if anything."""
        self.asked_for_this = _newest_for(prospect_id, self.them.asks, on)
        """The newest ask to this mutual for this very prospect, unless the user took it back."""

    def judged(self, candidate: Candidate, score: Score) -> "Case":
        """The same person in the same place, with other evidence."""
        return Case(
            candidate,
            score,
            self.on,
            self.constants,
            mutual=self.mutual,
            prospect=self.prospect,
            week=self.week,
            prospect_id=self.prospect_id,
        )

    @cached_property
    def counted(self) -> list[tuple[Evidence | None, float]]:
        """What is known of the tie to the prospect and what it counts; None is the unknown."""
        pieces = acceptance.take_pieces(self.candidate.evidence, self.on, self.constants)
        return acceptance.counted(pieces, self.constants)


def _newest_for(prospect_id: int | None, asks: Iterable[PastAsk], on: date) -> PastAsk | None:
    made = (
        ask
        for ask in asks
        if ask.prospect_id is not None
        and ask.prospect_id == prospect_id
        and ask.on <= on
        and ask.result != "withdrawn"
    )
    return max(made, key=lambda ask: ask.on, default=None)
