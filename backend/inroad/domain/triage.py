"""Whom to ask about first: "do I really know them?", the most promising people before others.

Promising are those who can introduce: mutuals of people whom the user looked at, colleagues of
these, and people who wrote back lately. Points are a judgement; they only order.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct

from inroad.domain.called import first_name
from inroad.domain.deepening import touched
from inroad.domain.relationships import Relationship
from inroad.domain.ties import Acquaintance
from inroad.domain.wording import ago, long_day, number

Answer = Literal["0", "1", "2", "3", "4", "skip"]
"""Never met, barely, know, good, close; or not now."""
LEVELS: tuple[tuple[Answer, str], ...] = (
    ("0", "never met"),
    ("1", "barely"),
    ("2", "know"),
    ("3", "good"),
    ("4", "close"),
)
_MOST_PROSPECTS = 6
"""Prospects: a mutual of more of them is no more promising, only better connected."""
_LATELY = 365
"""Days within which an exchange says that the tie is alive."""


class Sought(Struct, frozen=True, kw_only=True):
    """What the user is after: of how many prospects everybody is a mutual, of how many targets
    among these, where prospects are.
    """

    prospects: Mapping[int, int] = {}
    targets: Mapping[int, int] = {}
    places: Mapping[str, str] = {}
    """Company key → somebody there whom the user looked at."""


class Answered(Struct, frozen=True, kw_only=True):
    """An answer that was given."""

    name: str
    answer: Answer


class Card(Struct, frozen=True, kw_only=True):
    """One person to decide on, with who they are and how they were met, each in a line."""

    person_id: int
    name: str
    headline: str | None
    company: str | None
    url: str | None
    met: list[str]
    reasons: list[str]
    note: str | None = None


def in_order(
    everybody: Iterable[Relationship], sought: Sought, answered: Collection[int], on: date
) -> list[int]:
    """Who is to be decided on, by id: those of whom no closeness is known and who were not
    answered for.
    """
    found = [
        (-_points(whose, sought, on), whose.person.name.casefold(), whose.person.id)
        for whose in everybody
        if whose.acquaintance.closeness is None and whose.person.id not in answered
    ]
    return [person_id for *_, person_id in sorted(found)]


def card(whose: Relationship, sought: Sought, on: date) -> Card:
    """What is shown of one person."""
    person = whose.person
    return Card(
        person_id=person.id,
        name=person.name,
        headline=person.headline,
        company=person.company,
        url=person.url,
        met=_met(whose.acquaintance, on),
        reasons=_reasons(whose, sought, on),
        note=whose.note.text if whose.note and whose.note.text else None,
    )


def _points(whose: Relationship, sought: Sought, on: date) -> float:
    them = whose.acquaintance
    points = float(min(sought.prospects.get(whose.person.id, 0), _MOST_PROSPECTS))
    points += 2 * min(sought.targets.get(whose.person.id, 0), _MOST_PROSPECTS)
    if sought.places and _place(whose, sought):
        points += 2
    if them.contacts and _exchanged(them, on):
        points += 1.5
    if whose.note is not None:
        points -= 0.5  # they said something of this person already
    return points


def _place(whose: Relationship, sought: Sought) -> str | None:
    """Somebody sought at a company where this person is now."""
    return next(
        (
            sought.places[stay.key]
            for stay in whose.stays
            if stay.until is None and not stay.school and stay.key in sought.places
        ),
        None,
    )


def _exchanged(them: Acquaintance, on: date) -> bool:
    """Whether both wrote, or met, within a year."""
    ways = set()
    for contact in reversed(them.contacts):
        if (on - contact.on).days > _LATELY:
            break
        if contact.kind != "copied":
            ways.add(contact.direction)
    return "together" in ways or {"in", "out"} <= ways


def _reasons(whose: Relationship, sought: Sought, on: date) -> list[str]:
    reasons = []
    if targets := sought.targets.get(whose.person.id, 0):
        which = "one of your targets" if targets == 1 else f"{number(targets)} of your targets"
        reasons.append(f"May introduce you to {which}.")
    prospects = sought.prospects.get(whose.person.id, 0)
    if prospects:
        people = "somebody" if prospects == 1 else f"{number(prospects)} people"
        reasons.append(f"A mutual of {people} whom you looked at.")
    if (other := _place(whose, sought)) and other != whose.person.name:
        reasons.append(f"At the same company as {other}.")
    if _exchanged(whose.acquaintance, on):
        reasons.append("You exchanged messages within a year.")
    return reasons


def _met(them: Acquaintance, on: date) -> list[str]:
    """How the user and they met, as far as it is on record."""
    lines = []
    if them.known_since:
        lines.append(f"Connected since {long_day(them.known_since, on)}.")
    days = touched(them, on)
    if days:
        lines.append(f"Last in touch {ago((on - max(days)).days)}.")
    if len(days) > 1:
        lines.append(f"In touch on {number(len(days))} days.")
    return lines or ["No contact on record."]


def asked_about(name: str) -> str:
    """The question."""
    return f"Do you really know {first_name(name) or name}?"
