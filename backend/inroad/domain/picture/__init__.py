"""The map as a picture: what is on it before and after it has a place.

A `Sketch` says who is on the picture that answers one question, and who is tied to whom;
`inroad.mapping.picture` lays it out. Lengths are CSS pixels of the frame that it is laid out for.
"""

from typing import Literal

from msgspec import Struct

Role = Literal["you", "introducer", "target", "stranger", "cluster"]
"""`introducer`: whom the user knows; `stranger`: whom the user would meet, or could; `cluster`:
several people in one spot."""
Shape = Literal["columns", "rings", "cloud", "hulls", "years"]
"""How a sketch is laid out: in columns from left to right, in rings around the first spot, freely
with those who are tied side by side, each cluster around its people, or year by year."""

MOST_SPOTS = 36
"""What one picture holds; more would not be read."""
LIKELY, FAIR = 0.6, 0.3
"""Chances from which a line is drawn in its boldest step, and in the middle one."""
YOU = "you"


class Shown(Struct, frozen=True, kw_only=True):
    """Somebody as a picture needs them; `known`: the user knows them."""

    id: int
    name: str
    company: str | None = None
    known: bool = False


class Spot(Struct, frozen=True, kw_only=True):
    """A circle with its label: a person, the user, or a cluster of `count` people.

    `column` is the place of a spot in its shape: the column, the ring, the hull, the span of years.
    `label` is the name as far as there is room for it, `under` a second line of fewer words. One
    with a `width` and a `height` is no circle but a hull, with its label within and people on it.
    """

    key: str
    role: Role
    name: str
    label: str = ""
    under: str = ""
    person: int | None = None
    cluster: str | None = None
    count: int = 0
    size: float = 20.0
    column: int = 0
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0


class Line(Struct, frozen=True, kw_only=True):
    """A tie between two spots, by their keys.

    What was not `seen` is a guess; `old` is what was seen long ago; `weight` is the chance in three
    steps, 3 the likeliest; `best` lines make up the best path.
    """

    one: str
    other: str
    seen: bool = True
    old: bool = False
    weight: int = 1
    best: bool = False


class Mark(Struct, frozen=True, kw_only=True):
    """Words on a picture that are no spot, such as a span of years."""

    text: str
    x: float
    y: float


class Sketch(Struct, frozen=True, kw_only=True):
    """Spots without places. `more` are those whom there is no room for; `heads` name the columns
    of years.
    """

    shape: Shape
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...] = ()
    more: int = 0
    heads: tuple[str, ...] = ()


class Picture(Struct, frozen=True, kw_only=True):
    """A sketch laid out: the same spots in the same order, each in its place."""

    shape: Shape
    width: float
    height: float
    spots: tuple[Spot, ...]
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    more: int = 0


def person_spot(who: Shown, role: Role, *, column: int = 0, size: float = 20.0) -> Spot:
    """The spot of one person."""
    return Spot(key=str(who.id), role=role, name=who.name, person=who.id, column=column, size=size)


def you_spot(column: int = 0, size: float = 20.0) -> Spot:
    """The spot of the user."""
    return Spot(key=YOU, role="you", name="You", column=column, size=size)


def weight(chance: float) -> int:
    """A chance as the step of a line."""
    return 3 if chance >= LIKELY else 2 if chance >= FAIR else 1
