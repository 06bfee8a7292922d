"""How tangled a picture is: lines that cross, and lines that run behind a spot not their own."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from math import hypot

from inroad.domain.picture import Line, Spot

Place = tuple[float, float]
Places = dict[str, Place]
_BEHIND = 3
"""A line behind a spot misleads: it looks like a tie of that spot. A crossing only looks worse."""
_MARGIN = 4.0


def least_tangled(found: Sequence[Places], spots: Sequence[Spot], lines: Sequence[Line]) -> Places:
    """The clearest of several ways to lay out the same; of equals the first."""
    return min(found, key=lambda places: tangles(places, spots, lines))


def tangles(places: Mapping[str, Place], spots: Sequence[Spot], lines: Sequence[Line]) -> int:
    """Crossings, and three for each spot that a line runs behind."""
    ends = [(line.one, line.other) for line in lines]
    crossings = sum(
        _cross(places[a], places[b], places[c], places[d])
        for (a, b), (c, d) in combinations(ends, 2)
        if len({a, b, c, d}) == 4
    )
    behind = sum(
        _away(places[spot.key], places[one], places[other]) < spot.size + _MARGIN
        for one, other in ends
        for spot in spots
        if spot.key not in (one, other)
    )
    return crossings + _BEHIND * behind


def _cross(a: Place, b: Place, c: Place, d: Place) -> bool:
    return _side(a, b, c) != _side(a, b, d) and _side(c, d, a) != _side(c, d, b)


def _side(a: Place, b: Place, c: Place) -> bool:
    """On which side of the line from `a` to `b` lies `c`."""
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def _away(spot: Place, one: Place, other: Place) -> float:
    """How far a place is from a line that ends at both ends."""
    across, down = other[0] - one[0], other[1] - one[1]
    length = across * across + down * down
    if not length:
        return hypot(spot[0] - one[0], spot[1] - one[1])
    share = ((spot[0] - one[0]) * across + (spot[1] - one[1]) * down) / length
    share = min(max(share, 0.0), 1.0)
    return hypot(spot[0] - one[0] - share * across, spot[1] - one[1] - share * down)
