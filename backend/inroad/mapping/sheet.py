"""All ties of a map, row by row in a few long arrays, with P(take) worked out for one day.

A row holds the ties of one person, sorted by whom they are with, and each tie stands in the rows
of both. What comes in later is kept beside the arrays, by row, until the sheet is made anew.
"""

from collections.abc import Iterable
from datetime import date

import numpy as np
from numpy.typing import NDArray

from inroad.domain.constants import Constants
from inroad.domain.network import Tie
from inroad.domain.network.ties import take
from inroad.mapping.columns import GONE, Chances, Places
from inroad.mapping.rows import Rows, tie_at
from inroad.mapping.taking import takes_of


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

    def __len__(self) -> int:
        return len(self.rows.starts) - 1

    @property
    def changed(self) -> NDArray[np.int64]:
        """The rows that hold something that the arrays do not, in order."""
        return np.array(sorted(self._added), np.int64)

    def add(self, ties: Iterable[Tie]) -> None:
        """Ties between places, not ids."""
        pairs = set()
        for tie in ties:
            for row, other in ((tie.one, tie.other), (tie.other, tie.one)):
                self._added.setdefault(row, {}).setdefault(other, []).append(tie)
                pairs.add((row, other))
        for row, other in pairs:
            found = take(self.ties(row, other), other, self.on, self._constants)
            self._takes.setdefault(row, {})[other] = found

    def row(self, place: int) -> tuple[Places, Chances]:
        """Who is tied to one person, and P(take) with each as the introducer to them."""
        span = self._span(place)
        others, takes = self.rows.others[span], self.takes[span]
        added = self._takes.get(place)
        if added is None:
            return others, takes
        return _with(others, takes, added)

    def gather(self, places: NDArray[np.int64]) -> tuple[NDArray[np.int64], Places, Chances]:
        """The rows of many people in one: the number of the row in `places`, who, and P(take)."""
        held = np.isin(places, self.changed) | (places >= len(self))
        alike = np.where(held, 0, places)
        starts = self.rows.starts[alike] if len(self) else np.zeros(len(places), np.int64)
        counts = np.where(held, 0, self.rows.starts[np.minimum(alike + 1, len(self))] - starts)
        numbers = np.repeat(np.arange(len(places)), counts)
        firsts = np.cumsum(counts) - counts
        at = np.arange(len(numbers)) - np.repeat(firsts - starts, counts)
        found = [(numbers, self.rows.others[at], self.takes[at])]
        for number in np.flatnonzero(held):
            others, takes = self.row(int(places[number]))
            found.append((np.full(len(others), number), others, takes))
        first, second, third = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return first, second, third

    def ties(self, row: int, other: int) -> list[Tie]:
        """All that is held on two people, between places."""
        added = self._added.get(row, {}).get(other, [])
        span = self._span(row)
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
            for held in (self._added, self._takes):
                held.get(one, {}).pop(two, None)

    def tied(self, row: int) -> set[int]:
        """Everybody with whom somebody has a tie, seen or not."""
        span = self._span(row)
        stand = (self.rows.marks[span] & GONE) == 0
        return {*self.rows.others[span][stand].tolist(), *self._added.get(row, ())}

    def forget(self, place: int) -> None:
        """Leave nothing of one person: neither their row nor their part in those of others."""
        for other in self.tied(place):
            self.part(place, other)
        self._wipe(self._span(place))
        self._added.pop(place, None)
        self._takes.pop(place, None)

    def _span(self, place: int) -> slice:
        if place >= len(self):
            return slice(0, 0)
        return slice(int(self.rows.starts[place]), int(self.rows.starts[place + 1]))

    def _stands(self, at: int) -> bool:
        return not self.rows.marks[at] & GONE

    def _wipe(self, span: slice) -> None:
        self.rows.marks[span] = GONE
        self.rows.strengths[span] = 0
        self.rows.days[span] = 0
        self.takes[span] = 0


def _with(others: Places, takes: Chances, added: dict[int, float]) -> tuple[Places, Chances]:
    """A row with what was added: in the place of what was there, or after it."""
    takes = takes.copy()
    new = []
    for other, value in added.items():
        at = int(np.searchsorted(others, other))
        if at < len(others) and others[at] == other:
            takes[at] = value
        else:
            new.append(other)
    return (
        np.concatenate((others, np.array(new, np.int32))),
        np.concatenate((takes, np.array([added[other] for other in new], np.float32))),
    )
