"""Ranks the mutuals of a recorded introduction with the product's own scoring.

A case holds `mutuals`, each with `me` and `pro` (messages between the user and the mutual, and
between the mutual and the prospect, as `[age in days, direction, people]`) and `me_co` and
`pro_co` (mails that both only received, as `[age, people]`). Joint papers are slow mail: one
day of mail stands for 24 days.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from inroad.domain.scoring import score
from inroad.domain.ties import Acquaintance, Candidate, Contact, Direction, SeenTogether, Source

_ON = date(2026, 1, 1)
_DAYS_FOR_ONE = {"acl": 24.0}
_DIRECTIONS: tuple[Direction, ...] = ("in", "out", "together")
_MAIL = Source(kind="mail")


def rank(case: dict[str, Any]) -> list[float]:
    """The success of each mutual, in the order of the case; higher is better."""
    unit = _DAYS_FOR_ONE.get(case["ds"], 1.0)
    return [score(_candidate(mutual, unit), _ON).success.mid for mutual in case["mutuals"]]


def _candidate(mutual: dict[str, Any], unit: float) -> Candidate:
    mine = _contacts(mutual["me"], mutual["me_co"], unit)
    theirs = _contacts(mutual["pro"], mutual["pro_co"], unit)
    return Candidate(
        id=None,
        name=mutual["id"],
        acquaintance=Acquaintance(contacts=mine, logs_imported=True),
        evidence=(SeenTogether(contacts=theirs, source=_MAIL),),
    )


def _contacts(
    direct: Iterable[tuple[float, int, int]], copied: Iterable[tuple[float, int]], unit: float
) -> tuple[Contact, ...]:
    sent = [
        Contact(on=_day(age / unit), kind="mail", direction=_DIRECTIONS[way], people=people)
        for age, way, people in direct
    ]
    received = [
        Contact(on=_day(age / unit), kind="copied", people=people) for age, people in copied
    ]
    return (*sent, *received)


def _day(age: float) -> date:
    return _ON - timedelta(days=int(age))
