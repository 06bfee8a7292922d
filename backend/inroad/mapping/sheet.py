"""All ties of a map, row by row in a few long arrays, with P(take) worked out for one day.

A row holds the ties of one person, sorted by whom they are with, and each tie stands in the rows
of both. What comes in later is kept beside the arrays, by row, until the sheet is made anew.
"""

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from inroad.domain.constants import Constants
from inroad.domain.network import Tie
from inroad.domain.network.ties import take
from inroad.mapping.columns import GONE, Chances, Places, same
from inroad.mapping.rows import Rows, tie_at
from inroad.mapping.taking import takes_of

T = TypeVar("T")
Numbers = NDArray[np.int64]
Beside = tuple[Numbers, Places, Chances]
"""What was added to rows: whose row, who, and P(take)."""


class Sheet:
    """Rows with P(take) of each pair, and what was added to them or forgotten since.

    `takes` holds it at the first tie of a pair, for the other one as the introducer to the one
    whose row it is, and nothing at the further ties of the same two.
    """

    def __init__(self, rows: Rows, on: date, constants: Constants) -> None:
        self.rows = rows
        self.on = on
        self._constants = constants
        self.takes = takes_of(rows, on, constants)
        self._added: dict[int, dict[int, list[Tie]]] = {}
        self._takes: dict[int, dict[int, float]] = {}
        self._beside: Beside | None = None

    def __len__(self) -> int:
        return len(self.rows.starts) - 1

    @property
    def changed(self) -> set[int]:
        """The rows that hold something that the arrays do not."""
        return {*self._added}

    def add(self, ties: Iterable[Tie]) -> None:
        """Ties between places, not ids; what is held already is not held twice."""
        held: dict[tuple[int, int], list[Tie]] = {}
        new = set()
        for tie in ties:
            pair = max(tie.one, tie.other), min(tie.one, tie.other)
            theirs = held[pair] if pair in held else held.setdefault(pair, self.ties(*pair))
            if same(tie) in map(same, theirs):
                continue
            theirs.append(tie)
            new.add(pair)
            for row, other in (pair, pair[::-1]):
                self._added.setdefault(row, {}).setdefault(other, []).append(tie)
        for pair in new:
            self._taken(*pair, held[pair])

    def row(self, place: int) -> tuple[Places, Chances]:
        """Who is tied to one person, and P(take) with each as the introducer to them."""
        span = self._span(place)
        others, takes = self.rows.others[span], self.takes[span]
        added = self._takes.get(place)
        if not added:
            return others, takes
        return (
            np.concatenate((others, np.array([*added], np.int32))),
            np.concatenate((takes, np.array([*added.values()], np.float32))),
        )

    def gather(self, places: Numbers) -> tuple[Numbers, Places, Chances]:
        """The rows of many people in one: the number of the row in `places`, who, and P(take)."""
        ends = (np.minimum(places + later, len(self)) for later in (0, 1))
        starts, stops = (self.rows.starts[end] for end in ends)
        numbers, at = _spread(starts, stops)
        if self._beside is None:
            self._beside = _in_columns(self._takes)
        rows, others, takes = self._beside
        if not len(rows):
            return numbers, self.rows.others[at], self.takes[at]
        more, there = _spread(*(np.searchsorted(rows, places, side) for side in ("left", "right")))
        return (
            np.concatenate((numbers, more)),
            np.concatenate((self.rows.others[at], others[there])),
            np.concatenate((self.takes[at], takes[there])),
        )

    def ties(self, row: int, other: int) -> list[Tie]:
        """All that is held on two people, between places."""
        added = self._added.get(row, {}).get(other, [])
        span = self._span(row)
        if span.start == span.stop:
            return [*added]
        low, high = np.searchsorted(self.rows.others[span], (other, other + 1)) + span.start
        return [
            *(tie_at(self.rows, row, at) for at in range(low, high) if self._stands(at)),
            *added,
        ]

    def held(self, row: int) -> dict[int, list[Tie]]:
        """All ties of one person, by whom they are with, between places."""
        found: dict[int, list[Tie]] = {}
        span = self._span(row)
        for at in (np.flatnonzero((self.rows.marks[span] & GONE) == 0) + span.start).tolist():
            found.setdefault(int(self.rows.others[at]), []).append(tie_at(self.rows, row, at))
        for other, ties in self._added.get(row, {}).items():
            found.setdefault(other, []).extend(ties)
        return found

    def part(self, row: int, other: int) -> None:
        """Leave nothing of what two people have."""
        for one, two in ((row, other), (other, row)):
            span = self._span(one)
            ends = np.searchsorted(self.rows.others[span], (two, two + 1)) + span.start
            self._wipe(slice(int(ends[0]), int(ends[1])))
            _drop(self._added, one, two)
            if _drop(self._takes, one, two):
                self._beside = None

    def tied(self, row: int, among: Numbers | None = None) -> set[int]:
        """Everybody with whom somebody has a tie, seen or not; or who of these has one."""
        span, added = self._span(row), {*self._added.get(row, ())}
        others, stand = self.rows.others[span], (self.rows.marks[span] & GONE) == 0
        if among is not None:
            stand &= np.isin(others, among)
            added &= {*among.tolist()}
        return {*others[stand].tolist(), *added}

    def forget(self, place: int) -> None:
        """Leave nothing of one person: neither their row nor their part in those of others."""
        for other in self.tied(place):
            self.part(place, other)
        self._wipe(self._span(place))

    def _span(self, place: int) -> slice:
        if place >= len(self):
            return slice(0, 0)
        return slice(int(self.rows.starts[place]), int(self.rows.starts[place + 1]))

    def _taken(self, later: int, sooner: int, ties: list[Tie]) -> None:
        """Keep P(take) of two people, whichever of them introduces."""
        within = self._first(later, sooner) is not None
        for row, other in ((later, sooner), (sooner, later)):
            found = take(ties, other, self.on, self._constants)
            at = self._first(row, other) if within else None
            if at is None:
                self._takes.setdefault(row, {})[other] = found
                self._beside = None
            else:
                self.takes[at] = found

    def _first(self, row: int, other: int) -> int | None:
        """Where the arrays have a pair, wiped or not; None where they do not."""
        span = self._span(row)
        at = int(self.rows.others[span].searchsorted(other)) + span.start
        return at if at < span.stop and self.rows.others[at] == other else None

    def _stands(self, at: int) -> bool:
        return not self.rows.marks[at] & GONE

    def _wipe(self, span: slice) -> None:
        self.rows.marks[span] = GONE
        self.rows.strengths[span] = 0
        self.rows.days[span] = 0
        self.takes[span] = 0


def _drop(held: dict[int, dict[int, T]], row: int, other: int) -> bool:
    """Take out a pair, and the row with its last one; whether it was there."""
    theirs = held.get(row, {})
    there = theirs.pop(other, None) is not None
    if not theirs:
        held.pop(row, None)
    return there


def _in_columns(takes: dict[int, dict[int, float]]) -> Beside:
    """Rows, in order, with whom, and P(take)."""
    every = [(row, *it) for row in sorted(takes) for it in takes[row].items()]
    rows, others, chances = zip(*every, strict=True) if every else ((), (), ())
    return np.array(rows, np.int64), np.array(others, np.int32), np.array(chances, np.float32)


def _spread(starts: Numbers, stops: Numbers) -> tuple[Numbers, Numbers]:
    """All places of some spans, and before each the number of its span."""
    counts = stops - starts
    numbers = np.repeat(np.arange(len(counts)), counts)
    firsts = np.cumsum(counts) - counts
    return numbers, np.arange(len(numbers)) - np.repeat(firsts - starts, counts)
