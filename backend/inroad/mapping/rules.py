"""What a plan may ask of each introducer, as numbers, and where a solution goes beyond it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations_with_replacement

import numpy as np

from inroad.domain.constants import Constants
from inroad.domain.plan_rooms import Room
from inroad.mapping.program import Flags, Numbers, Span, Values

_LITTLE = 1e-6


class Budgets:
    """The rooms of all introducers, by number; `promised` has the weeks of their promises."""

    def __init__(
        self,
        rooms: Sequence[Room],
        promised: Sequence[Sequence[int]],
        weeks: int,
        constants: Constants,
    ) -> None:
        self._rooms = rooms
        self._promised = promised
        self._constants = constants
        self._told: set[int] = set()
        self._most = np.zeros((len(rooms), weeks, weeks), np.int64)
        self.shut: Flags = np.ones((len(rooms), weeks), np.bool_)
        for number, room in enumerate(rooms):
            for (first, last), most in room.most(constants).items():
                inside = sum(first <= week <= last for week in promised[number])
                self._most[number, first, last] = max(most, inside)
            for week in room.open:
                with_promises = [*promised[number], week]
                self.shut[number, week] = not room.fits(with_promises, constants)

    @property
    def turns(self) -> Numbers:
        """How often each can be asked in all the weeks."""
        return self._most[:, 0, -1].copy()

    def fit(self, introducer: int, weeks: Sequence[int]) -> bool:
        """Whether one of them can be asked in all of these weeks."""
        return self._rooms[introducer].fits(weeks, self._constants)

    def exceeded(self, asks: Values) -> Iterator[Span]:
        """All spans that matter, of each introducer of whom one is exceeded; but once.

        `asks` has a row an introducer and a column a week, and may hold parts of asks.
        """
        sums = np.cumsum(np.pad(asks, ((0, 0), (1, 0))), axis=1)
        inside = sums[:, None, 1:] - sums[:, :-1, None]
        beyond = np.triu(inside - self._most) > _LITTLE
        for number in np.flatnonzero(beyond.any(axis=(1, 2))).tolist():
            if number not in self._told:
                self._told.add(number)
                yield from self._spans(number)

    def _spans(self, number: int) -> Iterator[Span]:
        """The spans of one introducer that no longer one and no two shorter ones imply."""
        most = self._most[number]
        weeks = len(most)
        for first, last in combinations_with_replacement(range(weeks), 2):
            here = most[first, last]
            longer = (first and most[first - 1, last] == here) or (
                last + 1 < weeks and most[first, last + 1] == here
            )
            halves = (most[first, cut] + most[cut + 1, last] for cut in range(first, last))
            if not longer and here < min(halves, default=weeks + 1):
                yield Span(number, frozenset(range(first, last + 1)), int(here))

    def broken(self, introducers: Iterable[int], weeks: Iterable[int]) -> Iterator[Span]:
        """What whole asks break that no span forbids: the very weeks are forbidden together."""
        asked: dict[int, list[int]] = {}
        for introducer, week in zip(introducers, weeks, strict=True):
            asked.setdefault(introducer, []).append(week)
        for introducer, of_one in asked.items():
            added = Counter(of_one) - Counter(self._promised[introducer])
            room = self._rooms[introducer]
            if added and not room.fits(of_one, self._constants):
                few = _fewest(room, sorted(of_one), self._constants)
                yield Span(introducer, frozenset(few), len(few) - 1)


def _fewest(room: Room, weeks: list[int], constants: Constants) -> list[int]:
    """As few of these weeks as do not fit together."""
    for week in list(weeks):
        without = [other for other in weeks if other != week]
        if not room.fits(without, constants):
            weeks = without
    return weeks
