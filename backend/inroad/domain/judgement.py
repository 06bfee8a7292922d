"""What the answer to "who should introduce me?" is made of: the types of a ranking."""

from datetime import date
from typing import Literal

from msgspec import Struct

Verdict = Literal["ask", "warm_up", "wait", "no_path"]


class Likelihood(Struct, frozen=True, kw_only=True):
    """A probability with its 80 % interval."""

    low: float
    mid: float
    high: float


class TieView(Struct, frozen=True, kw_only=True):
    """One side of a mutual for people: `strength` 0 to 1 draws the bar, `text` says it."""

    strength: float
    text: str
    known: bool


class Reason(Struct, frozen=True, kw_only=True):
    """One plain sentence that speaks for (+) or against (-), and where it comes from."""

    sign: Literal["+", "-"]
    text: str
    source: str


class CautionView(Struct, frozen=True, kw_only=True):
    """Something to mind before asking; `until` is the first day on which it is over.

    `until_text` says that day, "until 3 March", where `text` does not.
    """

    text: str
    until: date | None
    until_text: str | None = None


class Introduction(Struct, frozen=True, kw_only=True):
    """One mutual, judged. `id` is the candidate's; `question` asks for the tie in the panel."""

    id: int | None
    name: str
    verdict: Verdict
    success: Likelihood
    confidence: float
    you_and_them: TieView
    them_and_prospect: TieView
    reasons: list[Reason]
    cautions: list[CautionView]
    next_step: str
    question: bool = False


class Ranking(Struct, frozen=True, kw_only=True):
    """All mutuals, best first. `best` is a place in `ranked`; None with verdict `no_path`.

    `too_close` holds the places that could as well be first; empty when the first is clear.
    """

    verdict: Verdict
    best: int | None
    too_close: list[int]
    ranked: list[Introduction]
