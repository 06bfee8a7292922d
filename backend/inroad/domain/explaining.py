"""The whole sum of a score, row by row, for those who want to see the numbers."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import log
from typing import Literal

from msgspec import Struct

from inroad.domain import acceptance, willingness
from inroad.domain.constants import DEFAULT, Constants, table
from inroad.domain.history import days_since
from inroad.domain.learning import NO_SHIFT, UNTAUGHT, Learned, Shift, own_part, shifted
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
_RECORDS, _LEDGER = "your imports", "ask ledger"
_ALL_BUT_SURE = 1 - 1e-6


class Row(Struct, frozen=True, kw_only=True):
    """One line of the sum and where it comes from. The points of a side add up to its log-odds."""

    side: Side
    name: str
    evidence: str
    source: str
    points: float


def explain(
    candidate: Candidate,
    on: date,
    constants: Constants = DEFAULT,
    learned: Learned = UNTAUGHT,
) -> list[Row]:
    """Every row of both sums for one mutual, as judged on the day `on`."""
    own = own_part(candidate.acquaintance, on, constants)
    yes = list(_yes_rows(candidate.acquaintance, on, constants))
    take = list(_take_rows(candidate.evidence, on, constants))
    return [
        *yes,
        *_learned_rows(yes, learned.yes, own, constants),
        *take,
        *_learned_rows(take, learned.take, own, constants),
    ]


def _learned_rows(
    rows: Sequence[Row], shift: Shift, own: float, constants: Constants
) -> Iterator[Row]:
    if shift == NO_SHIFT:
        return
    logit = sum(row.points for row in rows)
    points = shifted(shift, logit, own, constants)
    better = shift.points(logit) >= 0
    words = f"{shift.outcomes} outcomes, {'better' if better else 'worse'} than expected"
    if not better:
        words += f"; counts by {own:.0%}, as far as they answered themselves"
    yield Row(
        side=rows[0].side, name="your outcomes", evidence=words, source=_LEDGER, points=points
    )


def _yes_rows(them: Acquaintance, on: date, constants: Constants) -> Iterator[Row]:
    side: Side = "you and them"
    total = 0.0
    for name, points in willingness.yes_terms(them, on, constants):
        total += points
        evidence, source = _yes_evidence(name, them, on, constants)
        yield Row(side=side, name=name, evidence=evidence, source=source, points=points)
    if them.asks:
        before = acceptance.probability(total)
        after = min(willingness.with_record(before, them, on, constants), _ALL_BUT_SURE)
        answers = [willingness.answered(ask, on, constants) for ask in them.asks]
        said = ", ".join(f"{answers.count(it)} {it}" for it in dict.fromkeys(answers))
        moved = log(after / (1 - after)) - total
        yield Row(side=side, name="own record", evidence=said, source=_LEDGER, points=moved)


def _yes_evidence(name: str, them: Acquaintance, on: date, constants: Constants) -> tuple[str, str]:
    """What stands behind a term of P(yes), and where it comes from."""
    match name:
        case "base":
            usual = acceptance.probability(constants.yes_base)
            return f"{usual:.0%} of asks are granted", _model("yes_base", constants)
        case "closeness":
            return f"{them.closeness} of 4", source_line(them.closeness_source, on)
        case "worked together":
            jobs = them.worked_together
            return ", ".join(job.organisation for job in jobs), source_line(jobs[0].source, on)
        case "history":
            return _history_evidence(them, on), _history_source(them, on)
        case "years known":
            return f"since {them.known_since}", source_line(them.known_since_source, on)
        case "both ways":
            return "both wrote, or met, within a year", _RECORDS
        case "unanswered":
            messages = _count(willingness.unanswered(them.contacts), "message")
            return f"{messages} without an answer", _RECORDS
        case "favour":
            owed = "they owe you" if willingness.favour_balance(them) > 0 else "you owe them"
            noted = them.favour is not None
            return owed, source_line(them.favour_source, on) if noted else _LEDGER
        case "open loop":
            return "an introduction of which they have not heard how it went", _LEDGER
        case _:
            given = _count(len(them.favours_given), "favour")
            return f"{_count(len(them.asks), 'ask')}, {given} given", _LEDGER


def _model(name: str, constants: Constants) -> str:
    """Where a number of the model comes from that stands for no evidence at all."""
    if getattr(constants, name) != getattr(DEFAULT, name):
        return "your settings"
    return next(row.source for row in table() if row.name == name)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _history_source(them: Acquaintance, on: date) -> str:
    found = [_RECORDS] if them.contacts or them.logs_imported else []
    if them.last_contact is not None:
        found.append(source_line(them.last_contact_source, on))
    return " and ".join(found)


def _history_evidence(them: Acquaintance, on: date) -> str:
    parts = []
    if them.contacts:
        newest = max(contact.on for contact in them.contacts)
        parts.append(f"{_count(len(them.contacts), 'contact')}, the last on {newest}")
    elif them.logs_imported:
        parts.append("imported, none found")
    if them.last_contact is not None:
        parts.append(f"noted about {_count(days_since(them.last_contact, on), 'day')} ago")
    return "; ".join(parts)


def _take_rows(evidence: tuple[Evidence, ...], on: date, constants: Constants) -> Iterator[Row]:
    side: Side = "them and the prospect"
    yield Row(
        side=side,
        name="base",
        evidence="only connected",
        source=_model("take_base", constants),
        points=constants.take_base,
    )
    pieces = acceptance.take_pieces(evidence, on, constants)
    for piece, points in acceptance.counted(pieces, constants):
        name, words, source = _take_evidence(piece, on, constants)
        yield Row(side=side, name=name, evidence=words, source=source, points=points)


def _take_evidence(piece: Evidence | None, on: date, constants: Constants) -> tuple[str, str, str]:
    """The name of a piece of evidence, what it says, and where it comes from."""
    if piece is None:
        words = "nothing certain is known of this tie"
        return "unknown", words, _model("take_unknown", constants)
    return *_piece_words(piece), source_line(piece.source, on)


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
