"""Each side of a mutual as a bar and two words: "close, current", "likely strong"."""

from functools import lru_cache

from inroad.domain import acceptance, willingness
from inroad.domain.case import Case
from inroad.domain.judgement import TieView
from inroad.domain.your_tie import MOST, YourTie

NOT_KNOWN = TieView(strength=0.08, text="not known", known=False)
_FULL_BAR = 2.6
"""Points above "only connected" that fill the bar: somewhat more than a tie said to be strong."""
_CLOSE = ("never met", "barely", "know each other", "good", "close")
_CURRENT = ((30, "current"), (90, "warm"), (180, "cooling"), (365, "cold"))
"""Days since the last contact and their word: measured on how many ties go on from there."""
_STRONG, _SOME = 1.5, 0.9
"""Points from which inferred evidence reads as strong or as some."""


@lru_cache(maxsize=MOST)
def you_and_them(you: YourTie) -> TieView:
    """The tie of the user and the mutual, whatever was asked and given."""
    if not you.known:
        return NOT_KNOWN
    tie = (points for name, points in you.terms.items() if name not in willingness.BESIDE_THE_TIE)
    strength = acceptance.probability(sum(tie))
    words = [_closeness(you), _recency(you)]
    text = ", ".join(word for word in words if word) or "some contact"
    return TieView(strength=round(strength, 2), text=text, known=True)


def them_and_prospect(case: Case) -> TieView:
    """The tie of the mutual and the prospect."""
    if not case.score.take_known:
        return NOT_KNOWN
    if case.saying is not None and case.saying.strength == "no":
        return TieView(strength=0.0, text="do not know each other", known=True)
    points = sum(value for _, value in case.counted)
    strength = min(1.0, max(0.04, points / _FULL_BAR))
    return TieView(strength=round(strength, 2), text=_how_strong(case, points), known=True)


def _closeness(you: YourTie) -> str:
    level = you.them.closeness
    if level is not None:
        return _CLOSE[max(0, min(level, 4))]
    return "worked together" if you.them.worked_together else ""


def _recency(you: YourTie) -> str:
    if you.silence is None:
        return ""
    word = next((word for days, word in _CURRENT if you.silence <= days), "dormant")
    return word if _closeness(you) else f"{word} contact"


def _how_strong(case: Case, points: float) -> str:
    if case.saying is not None:
        return case.saying.strength
    if points >= _STRONG:
        return "likely strong"
    return "likely some" if points >= _SOME else "perhaps weak"
