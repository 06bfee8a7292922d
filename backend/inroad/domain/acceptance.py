"""P(take): would the prospect take an introduction from this mutual? The points of each evidence.

The strongest kind of evidence counts in full and the others in part, for they speak of the same
tie. Where the user said that a tie is weak, nothing else overrules it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from math import exp, exp2, log, sqrt

from inroad.domain.constants import Constants
from inroad.domain.history import no_strength, strength
from inroad.domain.ties import (
    Coauthored,
    Evidence,
    NamedTogether,
    Overlap,
    SameSchool,
    Saying,
    SeenTogether,
    SharedMutuals,
)

Piece = tuple[Evidence, float]
"""A piece of evidence and its points, before pieces are joined."""


def leading_saying(evidence: Iterable[Evidence]) -> Saying | None:
    """What the user says of the tie: an answer before a note, the newest of a kind first.

    Of equally new ones the more careful: it is better to ask once more than to presume.
    """
    sayings = [piece for piece in evidence if isinstance(piece, Saying)]
    if len(sayings) < 2:
        return sayings[0] if sayings else None
    careful = ("strong", "some", "weak", "no")
    return max(
        sayings,
        key=lambda saying: (
            saying.source.kind == "answer",
            saying.source.on or date.min,
            careful.index(saying.strength),
        ),
    )


def take_pieces(evidence: Sequence[Evidence], on: date, constants: Constants) -> list[Piece]:
    """The strongest piece of each kind with its points, the strongest first."""
    saying = leading_saying(evidence)
    pieces: list[Piece] = [] if saying is None else [(saying, _said(saying, constants))]
    pieces += [
        (piece, points(piece, on, constants)) for piece in evidence if not isinstance(piece, Saying)
    ]
    return sorted(_strongest_of_each_kind(pieces), key=lambda found: -found[1])


def take_logit(evidence: Sequence[Evidence], on: date, constants: Constants) -> float:
    """The log-odds of P(take)."""
    if not evidence:
        return unknown_logit(constants)
    if len(evidence) > 1 or isinstance(evidence[0], Saying):
        return joined(take_pieces(evidence, on, constants), constants)
    alone, unknown = points(evidence[0], on, constants), unknown_logit(constants)
    return max(constants.take_base + alone, unknown + constants.take_other * alone)


def joined(pieces: Sequence[Piece], constants: Constants) -> float:
    """The log-odds that the pieces, strongest first, make together."""
    return constants.take_base + sum(value for _, value in counted(pieces, constants))


def counted(pieces: Sequence[Piece], constants: Constants) -> list[tuple[Evidence | None, float]]:
    """What each piece, strongest first, adds to the log-odds; None stands for the unknown.

    Where the user has said nothing, what little is known may not make a tie look worse than one
    about which nothing is known at all: it counts in full, or as an extra on top of the unknown.
    """
    said = next((piece for piece, _ in pieces if isinstance(piece, Saying)), None)
    if said is None:
        known = _one_in_full(pieces, 0, constants)
        unknown = unknown_logit(constants) - constants.take_base
        total, other = sum(value for _, value in known), constants.take_other
        if total >= unknown + other * total:
            return known
        return [(None, unknown), *((piece, other * value) for piece, value in known)]
    if said.strength == "no":
        return [(said, _logit(constants.take_denied) - constants.take_base)]
    weak = said.strength == "weak"
    lead = next(place for place, (piece, _) in enumerate(pieces) if not weak or piece is said)
    return _one_in_full(pieces, lead, constants)


def _one_in_full(
    pieces: Sequence[Piece], lead: int, constants: Constants
) -> list[tuple[Evidence | None, float]]:
    """One piece in full, the others in part."""
    return [
        (piece, value if place == lead else constants.take_other * value)
        for place, (piece, value) in enumerate(pieces)
    ]


def unknown_logit(constants: Constants) -> float:
    """The log-odds of a tie about which nothing is known."""
    return _logit(constants.take_unknown)


def points(piece: Evidence, on: date, constants: Constants) -> float:
    """What one piece of evidence says, alone."""
    match piece:
        case Saying():
            return _said(piece, constants)
        case Overlap():
            return _overlap(piece, on, constants)
        case SameSchool():
            same = piece.same_years
            return constants.school_same_years if same else constants.school_other_years
        case SeenTogether():
            seen = strength(piece.contacts, on, constants) - no_strength(constants)
            return constants.seen_slope * max(0.0, seen)
        case NamedTogether():
            faded = sum(exp2(-_days(day, on) / constants.named_half_life) for day in piece.days)
            return min(constants.named_most, constants.named_each * faded)
        case Coauthored():
            years = _days(piece.on, on) / 365.25
            return constants.coauthored * exp2(-years / constants.coauthored_half_life)
        case SharedMutuals():
            grown = constants.shared_slope * log(1 + max(0, piece.count))
            return min(constants.shared_most, grown)


def sources(evidence: Sequence[Evidence]) -> int:
    """How many kinds of source speak of the tie between the mutual and the prospect."""
    if not evidence:
        return 0
    return len({it.source.kind for it in evidence if not isinstance(it, SharedMutuals)})


def is_known(evidence: Iterable[Evidence]) -> bool:
    """Whether anything is known about the tie; common connections alone say next to nothing."""
    return any(not isinstance(piece, SharedMutuals) for piece in evidence)


def _said(saying: Saying, constants: Constants) -> float:
    return {
        "strong": constants.take_strong,
        "some": constants.take_some,
        "weak": constants.take_weak,
        "no": 0.0,
    }[saying.strength]


def _overlap(piece: Overlap, on: date, constants: Constants) -> float:
    size = {
        "same_team": constants.overlap_team,
        "small": constants.overlap_small,
        "medium": constants.overlap_medium,
        "large": constants.overlap_large,
        "unknown": constants.overlap_unknown,
    }[piece.team]
    months = constants.overlap_months_unknown if piece.months is None else max(0, piece.months)
    years = 0.0 if piece.until is None else _days(piece.until, on) / 365.25
    long = min(1.0, sqrt(months / constants.overlap_full))
    return size * long * exp2(-years / constants.overlap_half_life)


def _strongest_of_each_kind(pieces: Iterable[Piece]) -> list[Piece]:
    """One piece of each kind: two jobs at the same places are not twice the tie."""
    best: dict[type, Piece] = {}
    for piece, value in pieces:
        kind = type(piece)
        if kind not in best or best[kind][1] < value:
            best[kind] = (piece, value)
    return list(best.values())


def _days(day: date, on: date) -> int:
    return max(0, (on - day).days)


def _logit(probability: float) -> float:
    return log(probability / (1 - probability))


def probability(logit: float) -> float:
    """The probability that a log-odds stands for."""
    return 1 / (1 + exp(-logit))
