"""P(take) of every pair of two at once: what `network.ties.take` says of one pair.

Pairs of whom something was said are few and follow rules of their own: those are left to it.
"""

from collections.abc import Iterator
from datetime import date
from math import log

import numpy as np
from numpy.typing import NDArray

from inroad.domain.acceptance import unknown_logit
from inroad.domain.constants import Constants
from inroad.domain.history import no_strength
from inroad.domain.network import TIE_KINDS
from inroad.domain.network.ties import take
from inroad.mapping.columns import BACK, KIND, SAID, SEEN, Chances, Marks, number_of
from inroad.mapping.rows import Rows, tie_at

_YEAR = 365.25
_BLOCK = 250_000
"""Ties."""

Places = NDArray[np.int64]


def takes_of(rows: Rows, on: date, constants: Constants) -> Chances:
    """P(take) at the first tie of each pair, 0 at its further ones and where none was seen."""
    found = np.zeros(len(rows.others), np.float32)
    for first, last in _blocks(rows.starts):
        span = slice(int(rows.starts[first]), int(rows.starts[last]))
        found[span] = _takes_of_some(rows.part(first, last), on, constants)
    return found


def _blocks(starts: Places) -> Iterator[tuple[int, int]]:
    """Rows a block at a time, so that what is worked with stays small; empty ones are left out."""
    first, last = 0, len(starts) - 1
    while first < last:
        end = int(np.searchsorted(starts, starts[first] + _BLOCK))
        end = min(max(end, first + 1), last)
        if starts[end] > starts[first]:
            yield first, end
        first = end


def _takes_of_some(rows: Rows, on: date, constants: Constants) -> Chances:
    found = np.zeros(len(rows.others), np.float32)
    starts = _pair_starts(rows)
    points = _faded(rows, on, constants)
    counts = np.diff(np.append(starts, len(points)))
    first, every = points[starts], points[starts]
    seen, answers = _flags(rows.marks[starts])
    several = np.flatnonzero(counts > 1)
    if len(several):
        at, ends = _spread(starts[several], counts[several])
        marks, some = rows.marks[at], points[at]
        first[several] = np.maximum.reduceat(some, ends)
        every[several] = _of_each_kind(some, marks, ends)
        for flag, whole in zip(_flags(marks), (seen, answers), strict=True):
            whole[several] = np.logical_or.reduceat(flag, ends)
    found[starts] = np.where(seen, _joined(first, every, answers, constants), 0)
    _as_said(found, rows, starts, on, constants)
    return found


def _pair_starts(rows: Rows) -> Places:
    """Where each pair begins: at another one, or in another row."""
    begins = np.empty(len(rows.others), np.bool_)
    begins[0] = True
    np.not_equal(rows.others[1:], rows.others[:-1], out=begins[1:])
    row_starts = rows.starts[:-1]
    begins[row_starts[row_starts < len(begins)]] = True
    return np.flatnonzero(begins)


def _flags(marks: Marks) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether a tie was seen, and whether it shows that the one of the row knows of the other."""
    seen = (marks & SEEN) != 0
    return seen, seen & ((marks & BACK) == 0)


def _faded(rows: Rows, on: date, constants: Constants) -> Chances:
    """The points that are left of each tie on the day `on`; none of what was not seen."""
    kinds = rows.marks & KIND
    points = np.maximum(rows.strengths, 0)
    points[(rows.marks & SEEN) == 0] = 0
    fade = {"worked_together": _worked, "mentioned": _mentioned, "mailed": _mailed}
    for name, left in fade.items():
        at = np.flatnonzero((kinds == _kind(name)) & (points > 0) & (rows.days > 0))
        ages = np.maximum(np.float32(number_of(on)) - rows.days[at], 0).astype(np.float32)
        points[at] = left(points[at], ages, constants)
    return points


def _worked(points: Chances, ages: Chances, constants: Constants) -> Chances:
    left: Chances = points * np.exp2(-ages / np.float32(_YEAR * constants.overlap_half_life))
    return left


def _mentioned(points: Chances, ages: Chances, constants: Constants) -> Chances:
    left = points * np.exp2(-ages / np.float32(constants.named_half_life))
    kept: Chances = np.minimum(left, np.float32(constants.named_most))
    return kept


def _mailed(points: Chances, ages: Chances, constants: Constants) -> Chances:
    none, slope = np.float32(no_strength(constants)), np.float32(constants.seen_slope)
    floor = np.float32(constants.floor_weight)
    then = points / slope + none + np.float32(_quiet_now(constants))
    contact = (np.exp(then) - floor) * np.exp2(-ages / np.float32(constants.half_life))
    silence = np.minimum(ages, np.float32(constants.longest_silence))
    quiet = np.float32(constants.silence_slope) * np.log1p(silence) + np.float32(
        _quiet_now(constants)
    )
    left = np.log(floor + np.maximum(contact, 0)) - quiet - none
    kept: Chances = slope * np.maximum(left, np.float32(0))
    return kept


def _quiet_now(constants: Constants) -> float:
    return -constants.silence_slope * log(1 + constants.silence_neutral)


def _spread(starts: Places, counts: Places) -> tuple[Places, Places]:
    """The places of all ties of some pairs, and where each pair begins among them."""
    ends = np.cumsum(counts) - counts
    return np.arange(counts.sum()) + np.repeat(starts - ends, counts), ends


def _of_each_kind(points: Chances, marks: Marks, ends: Places) -> Chances:
    """For each pair the sum of the strongest of each kind."""
    every = np.zeros(len(ends), np.float32)
    for kind in range(len(TIE_KINDS)):
        alone = np.where((marks & KIND) == kind, points, np.float32(0))
        every += np.maximum.reduceat(alone, ends)
    return every


def _joined(
    first: Chances, every: Chances, answers: NDArray[np.bool_], constants: Constants
) -> Chances:
    """P(take) from the strongest points of each pair and the sum of all kinds."""
    base, other = np.float32(constants.take_base), np.float32(constants.take_other)
    unknown = np.float32(unknown_logit(constants))
    total = first + other * (every - first)
    known = base + total
    logits = np.where(answers, np.maximum(known, unknown + other * total), known)
    return (1 / (1 + np.exp(-logits))).astype(np.float32)


def _as_said(found: Chances, rows: Rows, starts: Places, on: date, constants: Constants) -> None:
    said = np.flatnonzero(((rows.marks & KIND) == SAID) & ((rows.marks & SEEN) != 0))
    for pair in np.unique(np.searchsorted(starts, said, "right") - 1).tolist():
        low = int(starts[pair])
        high = int(starts[pair + 1]) if pair + 1 < len(starts) else len(found)
        row = int(np.searchsorted(rows.starts, low, "right")) - 1
        ties = [tie_at(rows, row, at) for at in range(low, high)]
        found[low] = take(ties, int(rows.others[low]), on, constants)


def _kind(name: str) -> int:
    kinds: tuple[str, ...] = TIE_KINDS
    return kinds.index(name)
