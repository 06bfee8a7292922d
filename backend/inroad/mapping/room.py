"""Room for labels: spots moved apart until no circle or label lies on another."""

from collections.abc import Sequence

from msgspec import Struct

_ROUNDS = 160
_GAP = 8.0


class Box(Struct):
    """What a spot takes up around its place: half its width, what is above and what is below."""

    x: float
    y: float
    half: float
    above: float
    below: float

    def overlaps(self, other: "Box", gap: float = 0.0) -> bool:
        """Whether the two share any point, or come closer than `gap`."""
        across, down = _shared(self, other, gap)
        return across > 0 and down > 0


def apart(boxes: Sequence[Box], width: float, fixed: int = 0) -> None:
    """Move boxes in place until none overlaps, all within `width` and below 0.

    The first `fixed` of them keep their place. They push each other, each pair the shorter way;
    what is still in the way of another after some rounds goes down to where there is room.
    """
    for _ in range(_ROUNDS):
        if not _push(boxes, width, fixed):
            break
    _sink(boxes, fixed)


def _push(boxes: Sequence[Box], width: float, fixed: int) -> bool:
    """One round; gives whether anything moved."""
    moved = False
    for place, one in enumerate(boxes):
        for other_place in range(place + 1, len(boxes)):
            other = boxes[other_place]
            across, down = _shared(one, other, _GAP)
            if across <= 0 or down <= 0:
                continue
            if other_place < fixed:
                continue
            moved = True
            share = 0.0 if place < fixed else 0.5
            if across < down and _has_room(one, other, width):
                way = 1 if other.x >= one.x else -1
                one.x -= way * across * share
                other.x += way * across * (1 - share)
            else:
                way = 1 if other.y >= one.y else -1
                one.y -= way * down * share
                other.y += way * down * (1 - share)
    for box in boxes[fixed:]:
        box.x = min(max(box.x, box.half), width - box.half)
        box.y = max(box.y, box.above)
    return moved


def _sink(boxes: Sequence[Box], fixed: int) -> None:
    """From the top down, whatever is in the way of what stands already goes below it."""
    standing = list(boxes[:fixed])
    for box in sorted(boxes[fixed:], key=lambda box: (box.y, box.x)):
        while blocking := [it for it in standing if it.overlaps(box)]:
            box.y = max(it.y + it.below for it in blocking) + box.above + _GAP / 2
        standing.append(box)


def _has_room(one: Box, other: Box, width: float) -> bool:
    """Whether the two fit beside each other at all."""
    return 2 * (one.half + other.half) + _GAP <= width


def _shared(one: Box, other: Box, gap: float) -> tuple[float, float]:
    """By how much two boxes overlap across and down; not above 0 where they do not."""
    across = one.half + other.half + gap - abs(one.x - other.x)
    upper, lower = (one, other) if one.y <= other.y else (other, one)
    down = upper.y + upper.below + lower.above + gap - lower.y
    return across, down
