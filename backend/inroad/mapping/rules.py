"""What a plan may ask of each introducer, as numbers, and where a solution goes beyond it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

import numpy as np

from inroad.domain.constants import Constants
from inroad.domain.plan.pace import Pace
from inroad.domain.plan.rooms import Room
from inroad.mapping.program import Flags, Numbers, Spans, together

_Few = tuple[int, list[int], int]
"""An introducer, some weeks, and how often they can be asked in these."""


class Budgets:
    """The rooms of all introducers, by number; `promised` has the weeks of their promises."""

    def __init__(
        self,
        rooms: Sequence[Room],
        promised: Sequence[Sequence[int]],
        weeks: int,
        constants: Constants,
    ) -> None:
        self._paces = [room.pace(constants) for room in rooms]
        self._promised = promised
        self._most = np.zeros((len(rooms), weeks, weeks), np.int64)
        self.shut: Flags = np.ones((len(rooms), weeks), np.bool_)
        for number, room in enumerate(rooms):
            self._most[number] = _most(self._paces[number], promised[number], weeks)
            for week in room.open:
                self.shut[number, week] = not self.fit(number, [*promised[number], week])

    @property
    def turns(self) -> Numbers:
        """How often each can be asked in all the weeks."""
        return self._most[:, 0, -1].copy()

    def fit(self, introducer: int, weeks: Iterable[int]) -> bool:
        """Whether one of them can be asked in all of these weeks."""
        return self._paces[introducer].fits(weeks)

    def spans(self) -> Spans:
        """Of each introducer the spans of weeks that no longer one and no two shorter ones imply,
        and what two weeks are too near to each other besides.

        All their weeks together is no span: that is what `turns` says.
        """
        number, first, last = np.nonzero(_that_matter(self._most))
        week = np.arange(self._most.shape[1])
        inside = (week >= first[:, None]) & (week <= last[:, None])
        apart = [few for introducer in range(len(self._most)) for few in self._apart(introducer)]
        return together(Spans(number, inside, self._most[number, first, last]), self._rows(apart))

    def broken(self, introducers: Iterable[int], weeks: Iterable[int]) -> Spans:
        """What whole asks break that no span forbids: such weeks are forbidden together."""
        asked: dict[int, list[int]] = {}
        for introducer, week in zip(introducers, weeks, strict=True):
            asked.setdefault(introducer, []).append(week)
        return self._rows(
            [few for number, of_one in asked.items() for few in self._too_many(number, of_one)]
        )

    def _apart(self, number: int) -> Iterator[_Few]:
        """Weeks any two of which are too near to each other, where no span says so."""
        most = self._most[number]
        if self._promised[number] or most[0, -1] < 2:
            return
        clash = set(self._paces[number].apart())
        left = {(one, other) for one, other in clash if most[one, other] > 1}
        while left:
            wide = _wider(list(min(left)), self._open(number), lambda two: two not in clash)
            left -= set(combinations(wide, 2))
            yield number, wide, 1

    def _too_many(self, number: int, weeks: Sequence[int]) -> Iterator[_Few]:
        """As few of these weeks as do not fit together, and others that fit no better."""
        if not Counter(weeks) - Counter(self._promised[number]) or self.fit(number, weeks):
            return
        few = sorted(weeks)
        for week in weeks:
            without = [other for other in few if other != week]
            if not self.fit(number, without):
                few = without
        others = () if self._promised[number] else self._open(number)
        yield number, _wider(few, others, lambda some: self.fit(number, some)), len(few) - 1

    def _open(self, number: int) -> list[int]:
        found: list[int] = np.flatnonzero(~self.shut[number]).tolist()
        return found

    def _rows(self, found: Sequence[_Few]) -> Spans:
        flags = np.zeros((len(found), self._most.shape[1]), np.bool_)
        for row, (_, weeks, _) in enumerate(found):
            flags[row, weeks] = True
        numbers = np.array([number for number, _, _ in found], np.int64)
        return Spans(numbers, flags, np.array([most for _, _, most in found], np.int64))


def _wider(
    few: Sequence[int], weeks: Iterable[int], fit: Callable[[tuple[int, ...]], bool]
) -> list[int]:
    """These weeks and others, of which as many never fit together either."""
    wide, count = list(few), len(few) - 1
    for week in weeks:
        if week not in wide and not any(
            fit(tuple(sorted((*some, week)))) for some in combinations(wide, count)
        ):
            wide.append(week)
    return sorted(wide)


def _most(pace: Pace, promised: Sequence[int], weeks: int) -> Numbers:
    """How often one can be asked from each week to each; more often where that is promised."""
    most = np.zeros((weeks, weeks), np.int64)
    for first, soonest in enumerate(pace.soonest):
        for week in soonest:
            most[first, week:] += 1
    inside = np.zeros((weeks, weeks), np.int64)
    for week in promised:
        inside[: week + 1, week:] += 1
    return np.maximum(most, np.triu(inside))


def _that_matter(most: Numbers) -> Flags:
    """The spans that are needed, of those from each week to each."""
    weeks = most.shape[1]
    needed: Flags = np.triu(np.ones((weeks, weeks), np.bool_)) & np.ones(most.shape, np.bool_)
    needed[:, 1:] &= most[:, :-1] != most[:, 1:]
    needed[:, :, :-1] &= most[:, :, 1:] != most[:, :, :-1]
    needed[:, 0, -1] = False
    for first, last in combinations(range(weeks), 2):
        cuts = np.arange(first, last)
        one, other = most[:, first, cuts], most[:, cuts + 1, last]
        halves = np.where((one > 0) & (other > 0), one + other, weeks + 1)
        needed[:, first, last] &= most[:, first, last] < halves.min(axis=1)
    return needed
