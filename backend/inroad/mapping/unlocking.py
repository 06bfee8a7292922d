"""Who opens most: the greedy choice of introducers, lazily evaluated.

What an introducer adds only ever shrinks as others are chosen, so that a gain worked out earlier
is still a bound: only who stands first by it is worked out again (Minoux 1978).
"""

from heapq import heapify, heappop, heappush
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int64]
Values = NDArray[np.float64]


class Chosen(NamedTuple):
    """One choice: what it adds, and the numbers of the targets that it opens."""

    introducer: int
    gain: float
    opens: Places


class Choice(NamedTuple):
    """The choices in order, what they come to, and what no other choice of as many exceeds."""

    chosen: list[Chosen]
    total: float
    bound: float
    everybody: float


def choose(numbers: Places, introducers: Places, values: Values, targets: int, most: int) -> Choice:
    """The best `most` introducers; each entry is what one of them is worth for target `numbers`."""
    order = np.argsort(introducers, kind="stable")
    numbers, values = numbers[order], values[order]
    who, starts = np.unique(introducers[order], return_index=True)
    ends = np.append(starts[1:], len(numbers))
    reached = np.zeros(targets)
    singly = np.add.reduceat(values, starts) if len(who) else np.zeros(0)
    heap = [(-gain, place) for place, gain in enumerate(singly.tolist())]
    heapify(heap)
    chosen: list[Chosen] = []
    while heap and len(chosen) < most:
        _, place = heappop(heap)
        span = slice(starts[place], ends[place])
        better = values[span] - reached[numbers[span]]
        gain = float(better[better > 0].sum())
        if heap and (-gain, place) > heap[0]:
            heappush(heap, (-gain, place))
        elif gain <= 0:
            break
        else:
            opened = np.flatnonzero(better > 0) + span.start
            reached[numbers[opened]] = values[opened]
            chosen.append(Chosen(int(who[place]), gain, numbers[opened]))
    best = np.zeros(targets)
    np.maximum.at(best, numbers, values)
    left = np.maximum(values - reached[numbers], 0)
    after = np.add.reduceat(left, starts) if len(who) else left
    total, everybody = float(reached.sum()), float(best.sum())
    bound = min(everybody, _first(singly, most), total + _first(after, most))
    return Choice(chosen, total, bound, everybody)


def _first(values: Values, most: int) -> float:
    return float(np.sort(values)[::-1][:most].sum())
