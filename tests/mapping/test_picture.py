"""A sketch is laid out so that it can be read: nothing on anything else, always the same."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from inroad.domain.picture import Line, Picture, Shape, Sketch, Spot
from inroad.domain.picture.labels import LABEL_HEIGHT, text_width
from inroad.mapping.frame import NARROW, WIDE, Frame
from inroad.mapping.picture import lay_out

SHAPES: tuple[Shape, ...] = ("columns", "rings", "cloud", "years")
FRAMES = (WIDE, NARROW)
NAMES = (
    *("Oona Kestrel-Vandermeer", "Bo Li", "Maximiliana Theodorakopoulou", "Ada", "ליאת שמש"),
    *("王小明 Wáng", "W" * 200, "🎈🎈🎈", "J. R. Quist", "Fatoumata Binta Diallo-Okonkwo"),
)


def sketched(shape: Shape, count: int, lines: tuple[tuple[int, int], ...] = ()) -> Sketch:
    """So many spots in three columns, rings or spans, some tied."""
    spots = tuple(
        Spot(
            key=f"p{place}",
            role="introducer" if place % 4 else "cluster",
            name=NAMES[place % len(NAMES)],
            under="you too, 2016–19" if place % 8 == 0 else "",
            person=place if place % 4 else None,
            count=place * 3,
            size=16 + place % 5 * 5,
            column=_column(shape, place),
        )
        for place in range(count)
    )
    heads = ("2009 to 2014", "2015", "2016 to 2019", "2020 to 2026") if shape == "years" else ()
    ties = tuple(Line(one=f"p{a}", other=f"p{b}") for a, b in lines if a < count and b < count)
    return Sketch(shape=shape, spots=spots, lines=ties, heads=heads)


def _column(shape: Shape, place: int) -> int:
    if shape == "years":
        return place % 4
    if shape == "rings":
        return 0 if place == 0 else 1 if place < 11 else 2
    return 0 if place == 0 else 1 + place % 3


def boxes(picture: Picture) -> list[tuple[str, float, float, float, float]]:
    """What each circle and each label covers: whose, left, top, right, bottom."""
    found = []
    for spot in picture.spots:
        left, right = spot.x - spot.size, spot.x + spot.size
        found.append((spot.key, left, spot.y - spot.size, right, spot.y + spot.size))
        top = spot.y + spot.size
        for line, text in enumerate(filter(None, (spot.label, spot.under))):
            half = text_width(text) / 2 if not line else text_width(text, 11) / 2
            low = top + 4 + LABEL_HEIGHT * line
            found.append((spot.key, spot.x - half, low, spot.x + half, low + LABEL_HEIGHT))
    return found


def overlapping(picture: Picture) -> list[tuple[str, str]]:
    return [
        (one[0], other[0])
        for one, other in combinations(boxes(picture), 2)
        if one[0] != other[0]
        and min(one[3], other[3]) - max(one[1], other[1]) > 0.2
        and min(one[4], other[4]) - max(one[2], other[2]) > 0.2
    ]


def check(picture: Picture, frame: Frame) -> None:
    assert overlapping(picture) == []
    for _, left, top, right, bottom in boxes(picture):
        assert left >= -0.2
        assert right <= frame.width + 0.2
        assert top >= -0.2
        assert bottom <= picture.height + 0.2


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("count", [1, 2, 9, 16, 23, 32])
def test_no_label_lies_on_another_or_beyond_the_edge(
    shape: Shape, frame: Frame, count: int
) -> None:
    if shape == "years" and count > 16:
        count = 16  # four spans of at most four spots
    ties = tuple((a, b) for a, b in combinations(range(count), 2) if (a * 7 + b) % 11 == 0)
    check(lay_out(sketched(shape, count, ties), frame), frame)


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from(("columns", "rings", "cloud")),
    st.integers(1, 30),
    st.lists(st.tuples(st.integers(0, 29), st.integers(0, 29)), max_size=20),
)
def test_whoever_is_tied_to_whom_it_can_be_read_and_is_the_same_again(
    shape: Shape, count: int, ties: list[tuple[int, int]]
) -> None:
    lines = tuple((a, b) for a, b in ties if a != b)
    drawn = sketched(shape, count, lines)
    picture = lay_out(drawn, NARROW)
    check(picture, NARROW)
    assert lay_out(drawn, NARROW) == picture
    assert [spot.key for spot in picture.spots] == [spot.key for spot in drawn.spots]


def test_an_empty_sketch_is_an_empty_picture() -> None:
    assert lay_out(Sketch(shape="cloud", spots=()), WIDE).spots == ()


def test_columns_read_from_left_to_right() -> None:
    picture = lay_out(sketched("columns", 12), WIDE)
    places = {column: {s.x for s in picture.spots if s.column == column} for column in range(4)}
    assert all(max(places[at]) < min(places[at + 1]) for at in range(3))


def test_years_go_from_left_to_right_or_from_the_top_down() -> None:
    wide, narrow = (lay_out(sketched("years", 16), frame) for frame in FRAMES)
    assert [mark.text for mark in wide.marks] == [mark.text for mark in narrow.marks]
    assert len({spot.column for spot in wide.spots}) == len(wide.marks)
    assert [m.x for m in wide.marks] == sorted({m.x for m in wide.marks})
    assert [m.y for m in narrow.marks] == sorted({m.y for m in narrow.marks})


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("sizes", [(2,), (7, 3, 2, 2), (2, 2, 2, 2, 2, 2, 2, 2), (14,)])
def test_people_stand_on_the_hull_of_their_cluster(frame: Frame, sizes: tuple[int, ...]) -> None:
    spots: list[Spot] = []
    for column, size in enumerate(sizes):
        name = f"{NAMES[column % len(NAMES)]} & Sons"
        spots.append(Spot(key=f"of-{column}", role="cluster", name=name, column=column))
        spots += [
            Spot(
                key=f"{column}.{at}",
                role="introducer",
                name=NAMES[at % len(NAMES)],
                person=at,
                column=column,
            )
            for at in range(size)
        ]
    ties = (Line(one="of-0", other=f"of-{len(sizes) - 1}"),) if len(sizes) > 1 else ()
    picture = lay_out(Sketch(shape="hulls", spots=tuple(spots), lines=ties), frame)
    assert [spot.key for spot in picture.spots] == [spot.key for spot in spots]
    hulls = {spot.column: spot for spot in picture.spots if spot.width}
    people = replace(picture, spots=tuple(spot for spot in picture.spots if not spot.width))
    check(people, frame)
    for key, left, top, right, bottom in boxes(people):
        hull = hulls[int(key.partition(".")[0])]
        assert hull.x - hull.width / 2 <= left
        assert right <= hull.x + hull.width / 2
        assert hull.y - hull.height / 2 + LABEL_HEIGHT <= top
        assert bottom <= hull.y + hull.height / 2
    for one, other in combinations(hulls.values(), 2):
        across = (one.width + other.width) / 2 - abs(one.x - other.x)
        assert across < 0 or (one.height + other.height) / 2 - abs(one.y - other.y) < 0
    assert all(
        0 <= it.x - it.width / 2 <= it.x + it.width / 2 <= frame.width for it in hulls.values()
    )
