"""Clusters as hulls with their people on them, put on shelves like books."""

from collections.abc import Sequence
from math import ceil, sqrt

from msgspec.structs import replace

from inroad.domain.picture import Line, Spot
from inroad.domain.picture.labels import LABEL_HEIGHT, UNDER_SIZE, text_width
from inroad.mapping.frame import LABEL_GAP, Frame

_PAD = 10.0
_BETWEEN = 18.0
"""Pixels between two hulls: room for a line to be seen."""
_WIDER = 1.6
"""How many times as many people stand beside each other as above each other, about."""


class _Hull:
    """A cluster with its people, laid out from its own upper left corner."""

    def __init__(self, cluster: Spot, people: Sequence[Spot], most: float) -> None:
        cell = max(max(text_width(it.label), 2 * it.size) for it in people) + _PAD
        fits = max(1, int((most - 2 * _PAD) / cell))
        across = min(len(people), fits, ceil(sqrt(_WIDER * len(people))))
        words = max(text_width(cluster.label), text_width(cluster.under, UNDER_SIZE))
        head = _PAD + LABEL_HEIGHT * (2 if cluster.under else 1)
        down = 2 * people[0].size + LABEL_GAP + LABEL_HEIGHT + _PAD
        self.width = min(most, max(across * cell, words + _PAD) + 2 * _PAD)
        self.height = head + _PAD + down * ceil(len(people) / across)
        self.cluster = cluster
        self._cell, self._across, self._down = cell, across, down
        self._people, self._head = people, head + _PAD

    def at(self, left: float, top: float) -> list[Spot]:
        """The spots in their places, the cluster first."""
        placed = [
            replace(
                self.cluster,
                x=round(left + self.width / 2, 1),
                y=round(top + self.height / 2, 1),
                width=round(self.width, 1),
                height=round(self.height, 1),
            )
        ]
        for start in range(0, len(self._people), self._across):
            row = self._people[start : start + self._across]
            first = left + (self.width - self._cell * (len(row) - 1)) / 2
            y = top + self._head + start // self._across * self._down + row[0].size
            placed += [
                replace(spot, x=round(first + self._cell * place, 1), y=round(y, 1))
                for place, spot in enumerate(row)
            ]
        return placed


def on_shelves(
    spots: Sequence[Spot], lines: Sequence[Line], frame: Frame
) -> tuple[list[Spot], float]:
    """The spots in their places, in the same order, and the height of it all.

    A hull stands on the first shelf that has room for it: those that are tied to others first, so
    that lines stay short, and of these the tallest.
    """
    tied = {end for line in lines for end in (line.one, line.other)}
    columns: dict[int, list[Spot]] = {}
    for spot in spots:
        columns.setdefault(spot.column, []).append(spot)
    hulls = [_Hull(of[0], of[1:], frame.width) for of in columns.values()]
    shelves: list[list[_Hull]] = []
    for hull in sorted(hulls, key=lambda it: (it.cluster.key not in tied, -it.height)):
        free = (shelf for shelf in shelves if _length([*shelf, hull]) <= frame.width)
        shelf = next(free, None)
        if shelf is None:
            shelves.append([hull])
        else:
            shelf.append(hull)
    placed: dict[str, Spot] = {}
    top = 0.0
    for shelf in shelves:
        left = (frame.width - _length(shelf)) / 2
        for hull in shelf:
            placed |= {spot.key: spot for spot in hull.at(left, top)}
            left += hull.width + _BETWEEN
        top += max(hull.height for hull in shelf) + _BETWEEN
    return [placed[spot.key] for spot in spots], top - _BETWEEN


def _length(shelf: Sequence[_Hull]) -> float:
    return sum(hull.width for hull in shelf) + _BETWEEN * (len(shelf) - 1)
