"""One mutual of one prospect with what was worked out about them: what words are made from."""

from datetime import date
from functools import cached_property

from inroad.domain import acceptance, willingness
from inroad.domain.constants import Constants
from inroad.domain.history import days_since
from inroad.domain.judgement import Reason
from inroad.domain.scoring import Score
from inroad.domain.ties import Candidate, Contact, PastAsk, Saying

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
    ) -> None:
        self.candidate = candidate
        self.them = candidate.acquaintance
        self.score = score
        self.on = on
        self.constants = constants
        self.mutual = mutual
        self.prospect = prospect

    @cached_property
    def saying(self) -> Saying | None:
        """What the user said of the tie between the mutual and the prospect, if anything."""
        return acceptance.leading_saying(self.candidate.evidence)

    @cached_property
    def terms(self) -> dict[str, float]:
        """The terms of P(yes), the person's own record aside."""
        return dict(self.score.terms)

    @cached_property
    def pieces(self) -> list[acceptance.Piece]:
        """What is known of the tie to the prospect, the strongest first."""
        return acceptance.take_pieces(self.candidate.evidence, self.on, self.constants)

    @cached_property
    def newest_contact(self) -> Contact | None:
        """The last time that the two were in direct touch by the records."""
        direct = (c for c in self.them.contacts if c.kind != "copied" and c.on <= self.on)
        return max(direct, key=lambda contact: contact.on, default=None)

    @cached_property
    def silence(self) -> int | None:
        """Days since the last contact by the note or the records; None when not known."""
        found = []
        if self.them.last_contact is not None:
            found.append(days_since(self.them.last_contact, self.on))
        if self.newest_contact is not None:
            found.append((self.on - self.newest_contact.on).days)
        return min(found, default=None)

    @cached_property
    def load(self) -> float:
        """How many asks' worth of their goodwill is in use."""
        if not self.them.asks:
            return 0.0
        return willingness.load(self.them, self.on, self.constants)

    @cached_property
    def pending(self) -> PastAsk | None:
        """The newest ask that has no answer yet and is still within its time."""
        days = self.constants.silent_after
        waiting = (
            ask
            for ask in self.them.asks
            if ask.result in ("open", "silent") and 0 <= (self.on - ask.on).days < days
        )
        return max(waiting, key=lambda ask: ask.on, default=None)
