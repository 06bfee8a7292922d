"""How many ties a map has: by kind, by whether the user said it, seen or guessed, old or not."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

import numpy as np

from inroad.domain.network import TIE_KINDS, TieKind
from inroad.mapping.columns import ANSWERED, KIND, SEEN, Ties, number_of


class Tally(NamedTuple):
    """So many ties of one sort; `old` were last seen before the day that was asked for."""

    kind: TieKind
    answered: bool
    seen: bool
    old: bool
    ties: int


def tally(ties: Ties, before: date) -> Iterator[Tally]:
    """Every sort of which there is one, counted. What has no day is not old."""
    old = (ties.days > 0) & (ties.days < number_of(before))
    sorts = (ties.marks & (KIND | SEEN | ANSWERED)).astype(np.int64) * 2 + old
    found, counts = np.unique(sorts, return_counts=True)
    for sort, count in zip(found.tolist(), counts.tolist(), strict=True):
        mark = sort >> 1
        yield Tally(
            kind=TIE_KINDS[mark & KIND],
            answered=bool(mark & ANSWERED),
            seen=bool(mark & SEEN),
            old=bool(sort & 1),
            ties=count,
        )
