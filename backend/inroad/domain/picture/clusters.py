"""What is on the pictures of the user's own network: its clusters, and the people of one."""

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from inroad.domain.clusters import Cluster, Clusters, between
from inroad.domain.network import Pair
from inroad.domain.picture import MOST_SPOTS, Line, Shown, Sketch, Spot, person_spot, weight

MOST_CLUSTERS = 18
MOST_MEMBERS = 28
"""People of clusters that are drawn one by one; of more, only the clusters are."""
MOST_IN_PERIOD = 4
"""Spots of one span of years."""
MOST_LINES = 40
_FACE = 18.0
_LEAST, _MOST, _EACH = 15.0, 38.0, 2.6
"""Pixels: the radius of a cluster grows with the root of its count, its area with the count."""

People = Mapping[int, Shown]


def companies_sketch(found: Clusters, people: People, pairs: Sequence[Pair]) -> Sketch:
    """A hull for each company with its people on it, while these are few enough.

    The lines are the ties from one company to another, and not those within.
    """
    inside = [one for cluster in found.found for one in cluster.people]
    if len(inside) + len(found.found) > MOST_SPOTS:
        return clusters_sketch(found, pairs)
    spots: list[Spot] = []
    for column, cluster in enumerate(found.found):
        spots.append(cluster_spot(cluster, column))
        spots += [_face(people[one], column) for one in cluster.people]
    between_them = _between(found.found, pairs)
    return Sketch(shape="hulls", spots=tuple(spots), lines=between_them, more=found.outside)


def circles_sketch(found: Clusters, people: People, pairs: Sequence[Pair]) -> Sketch:
    """The people of all circles with their ties, while these are few enough."""
    inside = [one for cluster in found.found for one in cluster.people]
    if len(inside) > MOST_MEMBERS:
        return clusters_sketch(found, pairs)
    faces = tuple(_face(people[one]) for one in inside)
    ties = tuple(_line(pair) for pair in _among(pairs, inside))
    return Sketch(shape="cloud", spots=faces, lines=ties, more=found.outside)


def clusters_sketch(found: Clusters, pairs: Sequence[Pair]) -> Sketch:
    """A spot for each cluster, the largest first, and how many ties there are between two."""
    drawn = found.found[:MOST_CLUSTERS]
    return Sketch(
        shape="cloud",
        spots=tuple(cluster_spot(cluster) for cluster in drawn),
        lines=_between(drawn, pairs),
        more=sum(len(it.people) for it in found.found[MOST_CLUSTERS:]) + found.outside,
    )


def years_sketch(found: Clusters, people: People) -> Sketch:
    """A column for each span of years: its largest companies, and everybody else of it, each by
    themselves where they are few.
    """
    spots: list[Spot] = []
    for column, period in enumerate(found.found):
        parts = period.parts[: MOST_IN_PERIOD - 1]
        spots += [cluster_spot(part, column) for part in parts]
        inside = {one for part in parts for one in part.people}
        others = [one for one in period.people if one not in inside]
        if len(parts) + len(others) <= MOST_IN_PERIOD:
            spots += [_face(people[one], column) for one in others]
        else:
            spots.append(_others(period, len(others), column, alone=not parts))
    heads = tuple(period.name for period in found.found)
    return Sketch(shape="years", spots=tuple(spots), more=found.outside, heads=heads)


def members_sketch(cluster: Cluster, people: People, pairs: Sequence[Pair]) -> Sketch:
    """The people of one cluster who are closest to the user, and who of them knows whom."""
    drawn = cluster.people[:MOST_MEMBERS]
    return Sketch(
        shape="cloud",
        spots=tuple(_face(people[one]) for one in drawn),
        lines=tuple(_line(pair) for pair in _among(pairs, drawn)),
        more=len(cluster.people) - len(drawn),
    )


def cluster_spot(cluster: Cluster, column: int = 0) -> Spot:
    """The spot of a cluster; its count stands in the circle."""
    count, under = len(cluster.people), ""
    if cluster.after:
        under = f"and {count - 1} others"
    elif cluster.together:
        under = f"you too, {_years(cluster.together)}"
    return Spot(
        key=f"of-{cluster.key}",
        role="cluster",
        name=cluster.name,
        label=cluster.after,
        under=under,
        cluster=cluster.key,
        count=count,
        column=column,
        size=_size(count),
    )


def _others(period: Cluster, count: int, column: int, *, alone: bool) -> Spot:
    return Spot(
        key=f"of-{period.key}",
        role="cluster",
        name=period.name if alone else f"others, {period.name}",
        label="people" if alone else "others",
        cluster=period.key,
        count=count,
        column=column,
        size=_size(count),
    )


def _between(drawn: Sequence[Cluster], pairs: Sequence[Pair]) -> tuple[Line, ...]:
    """Lines between clusters, those with most ties first, as bold as they have many."""
    ties = between(drawn, pairs)
    first = sorted(ties, key=lambda ends: (-ties[ends], ends))[:MOST_LINES]
    most = max(ties.values(), default=1)
    return tuple(
        Line(one=f"of-{one}", other=f"of-{other}", weight=weight(ties[one, other] / most))
        for one, other in first
    )


def _face(who: Shown, column: int = 0) -> Spot:
    return person_spot(who, "introducer", column=column, size=_FACE)


def _among(pairs: Iterable[Pair], people: Sequence[int]) -> list[Pair]:
    inside = set(people)
    return [pair for pair in pairs if pair.one in inside and pair.other in inside][:MOST_LINES]


def _line(pair: Pair) -> Line:
    return Line(one=str(pair.one), other=str(pair.other), weight=weight(pair.take))


def _size(count: int) -> float:
    return round(min(_MOST, _LEAST + _EACH * (sqrt(count) - 1)), 1)


def _years(span: tuple[int, int]) -> str:
    return str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1] % 100:02}"
