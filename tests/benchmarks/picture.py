"""How long the pictures of a large network take: circles of 5,000 people, and every layout.

    python tests/benchmarks/picture.py [--people 5000] [--ties 40000]

The people are invented: forty crowds of uneven size, nearly all ties within them. Times are medians
in milliseconds.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.domain.clusters import Member, between, by_circle, strongest_of_each
from inroad.domain.network import Map, OnMap, Tie
from inroad.domain.picture import Line, Shape, Sketch, Spot
from inroad.domain.picture.clusters import clusters_sketch
from inroad.mapping import door
from inroad.mapping.circles import circles
from inroad.mapping.frame import NARROW, WIDE
from inroad.mapping.picture import lay_out
from inroad.web.network.picturing_clusters import MOST_PAIRS

_TODAY = date(2026, 11, 22)
_CROWDS = 40
_STRAY = 0.01
"""The share of ties that lead out of a crowd, of those that were drawn at random."""


def invented(people: int, ties: int) -> Map:
    """A network in crowds, always the same."""
    chance = random.Random(7)  # noqa: S311 - nothing is kept secret by it
    crowd = [int(_CROWDS * chance.random() ** 2) for _ in range(people)]
    found: set[tuple[int, int]] = set()
    while len(found) < ties:
        one, other = chance.randrange(people), chance.randrange(people)
        if one != other and (crowd[one] == crowd[other] or chance.random() < _STRAY):
            found.add((min(one, other), max(one, other)))
    return door.draw(
        [OnMap(id=number, yes=0.5) for number in range(people)],
        [Tie(one=a, other=b, strength=chance.random() * 2) for a, b in sorted(found)],
        _TODAY,
    )


def sketched(shape: Shape, count: int = 32) -> Sketch:
    """A full picture with forty lines."""
    chance = random.Random(3)  # noqa: S311
    spots = tuple(
        Spot(
            key=str(place),
            role="introducer",
            name=f"Ada Invented{place}",
            person=place,
            column=min(place, 1 + place % 3),
        )
        for place in range(count)
    )
    ends = [(chance.randrange(count), chance.randrange(count)) for _ in range(40)]
    lines = tuple(Line(one=str(a), other=str(b)) for a, b in ends if a != b)
    return Sketch(shape=shape, spots=spots, lines=lines)


def timed(what: str, work: Callable[[], object], times: int = 5) -> None:
    laps = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        laps.append(time.perf_counter() - start)
    print(f"{what:44} {1000 * median(laps):8.1f}")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=5_000)
    parser.add_argument("--ties", type=int, default=40_000)
    given = parser.parse_args()
    over = invented(given.people, given.ties)
    everybody = range(given.people)
    pairs = over.among(everybody, 10 * MOST_PAIRS)
    kept = strongest_of_each(pairs)[:MOST_PAIRS]
    members = [Member(id=number, name=f"Person {number}") for number in everybody]
    found = by_circle(members, circles(kept))
    print(f"{len(pairs):,} ties among {given.people:,} people; {len(found.found)} circles")
    timed("who of them knows whom", lambda: over.among(everybody, 10 * MOST_PAIRS))
    timed("the strongest of each", lambda: strongest_of_each(pairs))
    timed(f"circles from {len(kept):,} ties", lambda: circles(kept))
    timed("ties between the circles", lambda: between(found.found, pairs))
    timed("the picture of the circles", lambda: lay_out(clusters_sketch(found, pairs), WIDE))
    shapes: tuple[Shape, ...] = ("columns", "rings", "cloud")
    for shape in shapes:
        for name, frame in (("wide", WIDE), ("narrow", NARROW)):
            timed(f"{shape}, 32 spots, {name}", partial(lay_out, sketched(shape), frame))


if __name__ == "__main__":
    main()
