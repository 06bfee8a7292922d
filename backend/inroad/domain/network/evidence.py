"""Evidence of a tie as ties of the map: what is known of two people, in the form that is kept.

P(take) from these ties is what `acceptance` makes of the evidence, on the day and later on; joint
papers alone fade as working together does.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from math import exp2

from inroad.domain.acceptance import points
from inroad.domain.constants import DEFAULT, Constants
from inroad.domain.network import Tie, TieKind
from inroad.domain.ties import (
    Coauthored,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    Saying,
    SeenTogether,
    SharedMutuals,
    Source,
)

_LONG = date(1, 1, 1)


def ties_of(
    one: int, other: int, evidence: Iterable[Evidence], constants: Constants = DEFAULT
) -> Iterator[Tie]:
    """The ties that the evidence on two people gives.

    The same school and common mutuals show no tie: they only make one likely, and so are inferred.
    """
    for piece in evidence:
        match piece:
            case Saying():
                strength = -1.0 if piece.strength == "no" else points(piece, _LONG, constants)
                yield _tie(one, other, "said", strength, piece.source.on, piece.source)
            case Overlap():
                day = piece.until
                strength = points(piece, day or _LONG, constants)
                yield _tie(one, other, "worked_together", strength, day, piece.source)
            case Coauthored():
                strength = points(piece, piece.on, constants)
                yield _tie(one, other, "worked_together", strength, piece.on, piece.source)
            case SeenTogether():
                newest = max(contact.on for contact in piece.contacts)
                strength = points(piece, newest, constants)
                yield _tie(one, other, "mailed", strength, newest, piece.source)
            case NamedTogether():
                newest = max(piece.days)
                strength = _named(piece.days, newest, constants)
                yield _tie(one, other, "mentioned", strength, newest, piece.source)
            case SameSchool() | SharedMutuals():
                strength = points(piece, _LONG, constants)
                yield _tie(
                    one, other, "connected", strength, piece.source.on, piece.source, seen=False
                )


def _named(days: Iterable[date], newest: date, constants: Constants) -> float:
    """The points without their cap, which holds on the day of judging only."""
    left = (exp2(-(newest - day).days / constants.named_half_life) for day in days)
    return constants.named_each * sum(left)


def _tie(
    one: int,
    other: int,
    kind: TieKind,
    strength: float,
    on: date | None,
    source: Source,
    *,
    seen: bool = True,
) -> Tie:
    return Tie(
        one=one,
        other=other,
        kind=kind,
        strength=strength,
        on=on,
        source=source.kind,
        seen=seen,
    )
