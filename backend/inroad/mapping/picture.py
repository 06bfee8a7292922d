"""A sketch laid out by networkx: the same sketch in the same frame is the same picture."""

from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin, sqrt

import networkx as nx
from msgspec.structs import replace

from inroad.domain.picture import Mark, Picture, Sketch, Spot
from inroad.domain.picture.labels import (
    LABEL_HEIGHT,
    LABEL_SIZE,
    UNDER_SIZE,
    cut,
    label_of,
    text_width,
)
from inroad.mapping.frame import LABEL_GAP, WIDE, Frame
from inroad.mapping.hulls import on_shelves
from inroad.mapping.room import Box, apart
from inroad.mapping.tangles import Place, Places, least_tangled

_SEEDS, _ROUNDS = 4, 60
"""Ways to lay out a cloud that are tried, and the steps of each."""
_EDGE = 6.0
_HEAD = 30.0
"""The height of the words above a span of years."""
_GOLDEN = pi * (3 - sqrt(5))
"""The angle from one seed to the next, by which they fill a disc evenly (Vogel 1979)."""
_TURNS = 12
"""Ways to turn one ring against another that are tried."""
_ON_HULL = 92.0
"""The most room for a label of somebody on a hull, where many stand side by side."""
_A_ROW = 4
"""Spots in a row of years, in a narrow frame."""


def lay_out(sketch: Sketch, frame: Frame) -> Picture:
    """The picture of a sketch: every spot in its place, no label on another."""
    spots = [_labelled(spot, frame, sketch) for spot in sketch.spots]
    if not spots:
        return _picture(sketch, frame, [], [], ())
    if sketch.shape == "years":
        return _years(sketch, spots, frame)
    if sketch.shape == "hulls":
        placed, height = on_shelves(spots, sketch.lines, frame)
        return Picture(
            shape=sketch.shape,
            width=frame.width,
            height=round(height, 1),
            spots=tuple(placed),
            lines=sketch.lines,
            more=sketch.more,
        )
    places = {"columns": _columns, "rings": _rings, "cloud": _cloud}[sketch.shape](sketch, frame)
    boxes = [_box(spot, places[spot.key]) for spot in spots]
    for box in boxes:
        box.x = min(max(box.x, box.half), frame.width - box.half)
    apart(boxes, frame.width, fixed=1 if sketch.shape == "rings" else 0)
    return _picture(sketch, frame, spots, boxes, ())


def _columns(sketch: Sketch, frame: Frame) -> Places:
    """From left to right, each column in the middle of the height."""
    graph, layers = _graph(sketch), _layers(sketch)
    found = nx.multipartite_layout(graph, subset_key=layers)
    tallest = max(len(keys) for keys in layers.values())
    xs = sorted({round(float(x), 6) for x, _ in found.values()})
    ys = sorted(float(y) for _, y in found.values())
    unit = (ys[-1] - ys[0]) / (tallest - 1) if tallest > 1 else 1.0
    margin = frame.label / 2
    step = (frame.width - 2 * margin) / max(1, len(xs) - 1)
    return {
        key: (
            margin + step * xs.index(round(float(x), 6)),
            frame.row * ((float(y) - ys[0]) / unit + 0.5),
        )
        for key, (x, y) in found.items()
    }


def _rings(sketch: Sketch, frame: Frame) -> Places:
    """The first spot in the middle, the others around it by their column, as an ellipse.

    The second spot, the user, stands on the left; the outer ring is turned against the inner one
    to where the picture is clearest.
    """
    rings = [keys for _, keys in sorted(_layers(sketch).items())]
    across = frame.width / 2 - frame.label / 2
    most = max(len(ring) for ring in rings)
    down = max(across * 0.92, frame.row * (1 + 0.3 * most))
    found = []
    for step in range(_TURNS):
        turned = nx.shell_layout(_graph(sketch), nlist=rings, rotate=pi * step / _TURNS)
        first = atan2(*reversed(turned[sketch.spots[1].key])) if len(sketch.spots) > 1 else 0.0
        furthest = max(hypot(x, y) for x, y in turned.values()) or 1.0
        places = {}
        for key, (x, y) in turned.items():
            far, angle = hypot(x, y) / furthest, atan2(y, x) - first + pi
            places[key] = (
                frame.width / 2 + across * far * cos(angle),
                down + frame.row / 2 + down * far * sin(angle),
            )
        found.append(places)
    return least_tangled(found, sketch.spots, sketch.lines)


def _cloud(sketch: Sketch, frame: Frame) -> Places:
    """Those who are tied side by side, spread evenly over the frame."""
    graph = _graph(sketch)
    if len(graph) == 1:
        return dict.fromkeys(graph, (frame.width / 2, frame.row / 2))
    area = sum(
        (2 * spot.size + 2 * LABEL_HEIGHT) * max(2 * spot.size, frame.label * 0.8)
        for spot in sketch.spots
    )
    height = max(frame.row * 2, 1.25 * area / frame.width)
    inner = frame.width - frame.label
    if not sketch.lines:
        return _sunflower(sketch, frame, inner, height)
    found = []
    for seed in range(_SEEDS):
        drawn = nx.spring_layout(graph, weight="weight", seed=seed, iterations=_ROUNDS)
        xs = _spread({key: float(x) for key, (x, _) in drawn.items()})
        ys = _spread({key: float(y) for key, (_, y) in drawn.items()})
        found.append({key: (frame.label / 2 + inner * xs[key], height * ys[key]) for key in xs})
    return least_tangled(found, sketch.spots, sketch.lines)


def _sunflower(sketch: Sketch, frame: Frame, inner: float, height: float) -> Places:
    """Those of whom nobody is tied to another as the seeds of a sunflower, the first inmost."""
    places = {}
    for at, spot in enumerate(sketch.spots):
        far, angle = sqrt((at + 0.5) / len(sketch.spots)) / 2, at * _GOLDEN
        places[spot.key] = (
            frame.width / 2 + inner * far * cos(angle),
            height * (0.5 + far * sin(angle)),
        )
    return places


def _years(sketch: Sketch, spots: Sequence[Spot], frame: Frame) -> Picture:
    """A column for each span of years under its words; in a narrow frame, a row beside them."""
    columns = [[spot for spot in spots if spot.column == at] for at in range(len(sketch.heads))]
    if frame.width < WIDE.width:
        return _in_rows(sketch, columns, frame)
    step = frame.width / len(columns)
    boxes, marks = [], []
    for at, (head, column) in enumerate(zip(sketch.heads, columns, strict=True)):
        x, y = step * (at + 0.5), _HEAD
        marks.append(Mark(text=head, x=x, y=_HEAD / 2))
        for spot in column:
            box = _box(spot, (x, 0))
            box.y = y + box.above
            y = box.y + box.below + 2 * _EDGE
            boxes.append(box)
    return _picture(sketch, frame, [spot for column in columns for spot in column], boxes, marks)


def _in_rows(sketch: Sketch, columns: list[list[Spot]], frame: Frame) -> Picture:
    step = frame.width / max(map(len, columns))
    boxes, marks, top = [], [], 0.0
    for head, row in zip(sketch.heads, columns, strict=True):
        if not row:
            continue
        marks.append(Mark(text=head, x=frame.width / 2, y=top + _HEAD / 2))
        there = [_box(spot, (step * (at + 0.5), 0)) for at, spot in enumerate(row)]
        middle = top + _HEAD + max(box.above for box in there)
        for box in there:
            box.y = middle
        boxes += there
        top = middle + max(box.below for box in there) + 2 * _EDGE
    return _picture(sketch, frame, [spot for row in columns for spot in row], boxes, marks)


def _picture(
    sketch: Sketch,
    frame: Frame,
    spots: Sequence[Spot],
    boxes: Sequence[Box],
    marks: Sequence[Mark],
) -> Picture:
    up = 0.0 if marks else min((box.y - box.above for box in boxes), default=0.0) - _EDGE
    placed = tuple(
        replace(spot, x=round(box.x, 1), y=round(box.y - up, 1))
        for spot, box in zip(spots, boxes, strict=True)
    )
    height = max((box.y + box.below for box in boxes), default=0.0) - up + _EDGE
    return Picture(
        shape=sketch.shape,
        width=frame.width,
        height=round(height, 1),
        spots=placed,
        lines=sketch.lines,
        marks=tuple(marks),
        more=sketch.more,
    )


def _labelled(spot: Spot, frame: Frame, sketch: Sketch) -> Spot:
    room = frame.label
    if sketch.shape == "years":
        room = frame.width / (len(sketch.heads) if frame.width >= WIDE.width else _A_ROW) - _EDGE
    if sketch.shape == "columns":
        room = _room_in_column(spot, sketch, frame)
    if sketch.shape == "hulls":
        room = frame.widest if spot.role == "cluster" else min(frame.label, _ON_HULL)
    is_name = spot.person is not None or spot.label
    label = (label_of if is_name else cut)(spot.label or spot.name, room)
    return replace(spot, label=label, under=cut(spot.under, room, UNDER_SIZE))


def _room_in_column(spot: Spot, sketch: Sketch, frame: Frame) -> float:
    """In the columns between the first and the last there is room on either side."""
    last = max(it.column for it in sketch.spots)
    if spot.column in (0, last):
        return frame.label
    between = (frame.width - frame.label) / max(1, last)
    return max(frame.label, min(frame.widest, between - _EDGE))


def _box(spot: Spot, place: Place) -> Box:
    """The circle with its label beneath."""
    words = max(text_width(spot.label, LABEL_SIZE), text_width(spot.under, UNDER_SIZE))
    lines = 2 if spot.under else 1
    return Box(
        x=place[0],
        y=place[1],
        half=max(spot.size, words / 2) + 2,
        above=spot.size + 2,
        below=spot.size + LABEL_GAP + lines * LABEL_HEIGHT,
    )


def _graph(sketch: Sketch) -> "nx.Graph[str]":
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(spot.key for spot in sketch.spots)
    graph.add_weighted_edges_from((line.one, line.other, line.weight) for line in sketch.lines)
    return graph


def _layers(sketch: Sketch) -> dict[int, list[str]]:
    layers: dict[int, list[str]] = {}
    for spot in sketch.spots:
        layers.setdefault(spot.column, []).append(spot.key)
    return layers


def _spread(values: dict[str, float]) -> dict[str, float]:
    """Values brought to 0 to 1, half as they are and half by their rank: nothing lies in a heap."""
    least, most = min(values.values()), max(values.values())
    ranked = sorted(values, key=lambda key: (values[key], key))
    steps = max(1, len(ranked) - 1)
    return {
        key: 0.5 * (values[key] - least) / ((most - least) or 1.0) + 0.5 * rank / steps
        for rank, key in enumerate(ranked)
    }
