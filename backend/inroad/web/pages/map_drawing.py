"""A laid-out picture as the template draws it: curves, addresses, and what each spot is called."""

from collections.abc import Callable
from math import hypot, inf

from msgspec import Struct

from inroad.domain.picture import Line, Mark, Picture, Role, Spot

_ROLES: dict[Role, str] = {
    "you": "you",
    "introducer": "you know them",
    "target": "a target",
    "stranger": "you do not know them",
    "cluster": "",
}
_BEND = 0.06
"""How far a line between two spots of a cloud bows out, as a share of its length."""


_SAME_COLUMN, _NEXT, _AROUND = 60.0, 24.0, 12.0
"""Pixels: what counts as one column of hulls, how near the next of it stands, and how far a line
around others goes out."""


class Curve(Struct, frozen=True, kw_only=True):
    """A line as a path of SVG, and its classes."""

    path: str
    classes: str


class DrawnSpot(Struct, frozen=True, kw_only=True):
    """A spot with its address, its whole name for who cannot see it, and what stands in it."""

    spot: Spot
    href: str
    called: str
    here: bool
    inside: str


class Drawing(Struct, frozen=True, kw_only=True):
    """A picture for one width of the page; `id` tells the two of a page apart.

    Drawn in this order: hulls, lines, words, spots.
    """

    id: str
    picture: Picture
    curves: list[Curve]
    hulls: list[DrawnSpot]
    spots: list[DrawnSpot]
    marks: tuple[Mark, ...]


def draw(
    name: str,
    picture: Picture,
    href_of: Callable[[Spot], str],
    initials: Callable[[str], str],
    about: int | None,
) -> Drawing:
    """The picture, ready for the template; `about` is whom the question is about."""
    places = {spot.key: spot for spot in picture.spots}
    spots = [_drawn(spot, href_of, initials, about) for spot in picture.spots]
    faint_first = sorted(picture.lines, key=lambda line: (line.best, line.seen, line.weight))
    return Drawing(
        id=name,
        picture=picture,
        curves=[
            Curve(path=_path(places[line.one], places[line.other], picture), classes=_classes(line))
            for line in faint_first
        ],
        hulls=[it for it in spots if it.spot.width],
        spots=[it for it in spots if not it.spot.width],
        marks=picture.marks,
    )


def _drawn(
    spot: Spot,
    href_of: Callable[[Spot], str],
    initials: Callable[[str], str],
    about: int | None,
) -> DrawnSpot:
    return DrawnSpot(
        spot=spot,
        href=href_of(spot),
        called=_called(spot),
        here=spot.person is not None and spot.person == about,
        inside=_inside(spot, initials),
    )


def _path(one: Spot, other: Spot, picture: Picture) -> str:
    if picture.shape == "columns":
        middle = (one.x + other.x) / 2
        return (
            f"M{one.x:g} {one.y:g}C{middle:g} {one.y:g} {middle:g} {other.y:g} "
            f"{other.x:g} {other.y:g}"
        )
    if picture.shape == "hulls":
        return _from_hull_to_hull(one, other, picture.width)
    if picture.shape == "rings":
        return f"M{one.x:g} {one.y:g}L{other.x:g} {other.y:g}"
    across, down = other.x - one.x, other.y - one.y
    bend = _BEND if hypot(across, down) else 0
    x, y = (one.x + other.x) / 2 - bend * down, (one.y + other.y) / 2 + bend * across
    return f"M{one.x:g} {one.y:g}Q{x:g} {y:g} {other.x:g} {other.y:g}"


def _from_hull_to_hull(one: Spot, other: Spot, width: float) -> str:
    """Straight from edge to edge; in one column with others between them, around on the right."""
    across, down = other.x - one.x, other.y - one.y
    apart = abs(down) - (one.height + other.height) / 2
    if abs(across) < _SAME_COLUMN and apart > _NEXT:
        first, last = one.x + one.width / 2, other.x + other.width / 2
        out = min(max(first, last) + _AROUND + abs(down) / 12, width - 2)
        return f"M{first:g} {one.y:g}C{out:g} {one.y:g} {out:g} {other.y:g} {last:g} {other.y:g}"
    near, far = _edge(one, across, down), _edge(other, -across, -down)
    return f"M{near[0]:.1f} {near[1]:.1f}L{far[0]:.1f} {far[1]:.1f}"


def _edge(hull: Spot, across: float, down: float) -> tuple[float, float]:
    """Where a line from the middle of a hull comes out of it."""
    share = min(
        hull.width / 2 / abs(across) if across else inf,
        hull.height / 2 / abs(down) if down else inf,
    )
    return hull.x + across * share, hull.y + down * share


def _classes(line: Line) -> str:
    said = {"guess": not line.seen, "old": line.old, "best": line.best and line.seen}
    return " ".join(["tie", f"step{line.weight}", *(name for name, is_so in said.items() if is_so)])


def _called(spot: Spot) -> str:
    if spot.role == "cluster":
        people = "1 person" if spot.count == 1 else f"{spot.count:,} people"
        return ", ".join(filter(None, (spot.name, people, spot.under)))
    if spot.role == "you":
        return "You: your whole network"
    return f"{spot.name}, {_ROLES[spot.role]}"


def _inside(spot: Spot, initials: Callable[[str], str]) -> str:
    if spot.role == "cluster":
        return f"{spot.count:,}"
    return "You" if spot.role == "you" else initials(spot.name)
