"""Invented mutuals for the tests of the model, and the day from which all is judged."""

from datetime import date, timedelta

from inroad.domain.notes.signals import Strength
from inroad.domain.ties import (
    Acquaintance,
    AskResult,
    Candidate,
    Contact,
    DayRange,
    Evidence,
    Overlap,
    PastAsk,
    Saying,
    Source,
    TeamSize,
)

TODAY = date(2026, 11, 22)
PROSPECT = "Priya Natarajan"
NOTE = Source(kind="note", on=date(2026, 11, 1))
PROFILE = Source(kind="profile")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def around(days: int) -> DayRange:
    """A last contact on one day, so many days ago."""
    return DayRange(since=ago(days), until=ago(days))


def overlap(
    *, ended_years_ago: float | None, team: TeamSize = "same_team", months: int = 36
) -> Overlap:
    """A job in common at an invented company; None where it still lasts."""
    until = None if ended_years_ago is None else ago(round(ended_years_ago * 365.25))
    since = (until or TODAY) - timedelta(days=round(months * 30.4))
    return Overlap(
        organisation="Lumen Grid",
        since=since,
        until=until,
        months=months,
        team=team,
        source=PROFILE,
    )


def said(strength: Strength, source: Source = NOTE) -> Saying:
    return Saying(strength=strength, source=source)


def asked(*asks: tuple[int, AskResult], closed: bool = True) -> tuple[PastAsk, ...]:
    """Asks by days ago and result."""
    return tuple(PastAsk(on=ago(days), result=result, closed=closed) for days, result in asks)


def mail(*days: int, people: int = 2) -> tuple[Contact, ...]:
    """Mails in turn from and to the other, so many days ago."""
    return tuple(
        Contact(on=ago(day), kind="mail", direction="in" if place % 2 else "out", people=people)
        for place, day in enumerate(days)
    )


def mutual(
    name: str,
    acquaintance: Acquaintance | None = None,
    *evidence: Evidence,
    person_id: int | None = None,
) -> Candidate:
    return Candidate(
        id=person_id, name=name, acquaintance=acquaintance or Acquaintance(), evidence=evidence
    )


SAM = mutual(
    "Sam Okafor",
    Acquaintance(
        closeness=4,
        closeness_source=NOTE,
        last_contact=around(21),
        last_contact_source=NOTE,
        favours_given=(date(2026, 5, 3),),
    ),
    said("some"),
    overlap(ended_years_ago=1.5),
)
DANA = mutual(
    "Dana Voss", Acquaintance(closeness=1, closeness_source=NOTE), said("strong"), person_id=2
)
MEI = mutual("Mei Kato")
