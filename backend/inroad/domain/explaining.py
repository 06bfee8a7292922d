"""The whole sum of a score, row by row, for those who want to see the numbers."""

from collections.abc import Iterator
from datetime import date
from math import log
from typing import Literal

from msgspec import Struct

from inroad.domain import acceptance, willingness
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.history import days_since
from inroad.domain.ties import (
    Acquaintance,
    Candidate,
    Coauthored,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    Saying,
    SeenTogether,
    SharedMutuals,
)
from inroad.domain.wording import source_line, years

Side = Literal["you and them", "them and the prospect"]


class Row(Struct, frozen=True, kw_only=True):
    """One line of the sum. The points of a side add up to its log-odds."""

    side: Side
    name: str
    evidence: str
    points: float


def explain(candidate: Candidate, on: date, constants: Constants = DEFAULT) -> list[Row]:
    """Every row of both sums for one mutual, as judged on the day `on`."""
    return [
        *_yes_rows(candidate.acquaintance, on, constants),
        *_take_rows(candidate.evidence, on, constants),
    ]


def _yes_rows(them: Acquaintance, on: date, constants: Constants) -> Iterator[Row]:
    total = 0.0
    for name, points in willingness.yes_terms(them, on, constants):
        total += points
        yield Row(
            side="you and them", name=name, evidence=_yes_evidence(name, them, on), points=points
        )
    if them.asks:
        before = acceptance.probability(total)
        after = willingness.with_record(before, them, on, constants)
        answers = [willingness.answered(ask, on, constants) for ask in them.asks]
        said = ", ".join(f"{answers.count(it)} {it}" for it in dict.fromkeys(answers))
        moved = log(after / (1 - after)) - total
        yield Row(side="you and them", name="own record", evidence=said, points=moved)


def _yes_evidence(name: str, them: Acquaintance, on: date) -> str:
    match name:
        case "base":
            return "two in five such asks are granted"
        case "closeness":
            return f"{them.closeness} of 4, {source_line(them.closeness_source, on)}"
        case "worked together":
            return ", ".join(job.organisation for job in them.worked_together)
        case "history":
            return _history_evidence(them, on)
        case "years known":
            return f"since {them.known_since}"
        case "both ways":
            return "both wrote, or met, within a year"
        case "unanswered":
            return f"{willingness.unanswered(them.contacts)} messages without an answer"
        case "favour":
            return "they owe you" if willingness.favour_balance(them) > 0 else "you owe them"
        case "open loop":
            return "an introduction of which they have not heard how it went"
        case _:
            return f"{len(them.asks)} asks, {len(them.favours_given)} favours given"


def _history_evidence(them: Acquaintance, on: date) -> str:
    parts = []
    if them.contacts:
        newest = max(contact.on for contact in them.contacts)
        parts.append(f"{len(them.contacts)} contacts, the last on {newest}")
    elif them.logs_imported:
        parts.append("imported, none found")
    if them.last_contact is not None:
        parts.append(f"noted about {days_since(them.last_contact, on)} days ago")
    return "; ".join(parts)


def _take_rows(evidence: tuple[Evidence, ...], on: date, constants: Constants) -> Iterator[Row]:
    side: Side = "them and the prospect"
    base = constants.take_base
    yield Row(side=side, name="base", evidence="only connected", points=base)
    pieces = acceptance.take_pieces(evidence, on, constants)
    for piece, points in acceptance.counted(pieces, constants):
        name, words = _take_evidence(piece, on)
        yield Row(side=side, name=name, evidence=words, points=points)


def _take_evidence(piece: Evidence | None, on: date) -> tuple[str, str]:
    """The name of a piece of evidence and what it says, with its source."""
    if piece is None:
        return "unknown", "nothing certain is known; most such ties are weak"
    name, words = _piece_words(piece)
    return name, f"{words}, {source_line(piece.source, on)}"


def _piece_words(piece: Evidence) -> tuple[str, str]:
    match piece:
        case Saying():
            return "said", piece.strength
        case Overlap():
            team = piece.team.replace("_", " ")
            return "overlap", f"{piece.organisation}{years(piece.since, piece.until)} ({team})"
        case SameSchool():
            return "school", f"{piece.school}, {'same' if piece.same_years else 'other'} years"
        case SeenTogether():
            return "seen together", f"{len(piece.contacts)} contacts"
        case NamedTogether():
            return "named together", f"{len(piece.days)} times"
        case Coauthored():
            return "published together", f"{piece.on.year}"
        case SharedMutuals():
            return "shared mutuals", f"{piece.count}"
