"""How long 500 mutuals with ten contacts each take to score, in ms and beside a plain loop.

    python -m tests.benchmarks.scoring

The loop adds up one number a contact and sorts the sums: what any ranking has to do at least.
Times are of the processor and, slice by slice, the best of many rounds, so that other work on
the machine does not count.
"""

import random
import sys
from collections.abc import Callable
from datetime import date, timedelta
from math import inf
from time import process_time

from inroad.domain.introductions import rank
from inroad.domain.scoring import score
from inroad.domain.ties import (
    Acquaintance,
    Candidate,
    Contact,
    ContactKind,
    Direction,
    Overlap,
    Source,
)

MUTUALS, CONTACTS, SLICE, ROUNDS = 500, 10, 50, 50
ON = date(2026, 11, 22)
DIRECTIONS: tuple[Direction, ...] = ("in", "out")
KINDS: tuple[ContactKind, ...] = ("mail", "message", "meeting")


def invented() -> list[Candidate]:
    """Mutuals with ten contacts each; every other one once worked with the prospect."""
    draw = random.Random(5)  # noqa: S311 - invented people, not secrets
    return [
        Candidate(
            id=place,
            name=f"Person {place}",
            acquaintance=Acquaintance(
                closeness=draw.choice((None, 1, 2, 3, 4)),
                contacts=tuple(_contact(draw) for _ in range(CONTACTS)),
                logs_imported=True,
            ),
            evidence=(_job(draw),) if place % 2 else (),
        )
        for place in range(MUTUALS)
    ]


def _contact(draw: random.Random) -> Contact:
    return Contact(
        on=ON - timedelta(days=draw.randrange(1_000)),
        kind=draw.choice(KINDS),
        direction=draw.choice(DIRECTIONS),
        people=draw.randrange(2, 8),
    )


def _job(draw: random.Random) -> Overlap:
    until = ON - timedelta(days=draw.randrange(3_000))
    return Overlap(
        organisation="Northwind",
        since=until - timedelta(days=700),
        until=until,
        months=23,
        team="small",
        source=Source(kind="profile"),
    )


def least_work(candidates: list[Candidate]) -> list[int]:
    """A plain sum over the contacts of each and a sort."""
    sums = []
    for candidate in candidates:
        total = 0
        for contact in candidate.acquaintance.contacts:
            total += contact.people
        sums.append(total)
    return sorted(sums)


def best_of(work: Callable[[list[Candidate]], object], candidates: list[Candidate]) -> float:
    """Milliseconds for all, from the shortest of many rounds of each slice of them."""
    shortest = [inf] * (len(candidates) // SLICE)
    for _ in range(ROUNDS):
        for place in range(len(shortest)):
            some = candidates[place * SLICE : (place + 1) * SLICE]
            start = process_time()
            work(some)
            shortest[place] = min(shortest[place], process_time() - start)
    return sum(shortest) * 1_000


def main() -> int:
    candidates = invented()
    floor = best_of(least_work, candidates)
    scoring = best_of(lambda some: [score(candidate, ON) for candidate in some], candidates)
    ranking = best_of(lambda some: rank("Priya Natarajan", some, ON), candidates[:SLICE])
    sys.stdout.write(
        f"{MUTUALS} mutuals, {CONTACTS} contacts each\n"
        f"plain loop and sort     {floor:7.2f} ms\n"
        f"scoring                 {scoring:7.2f} ms   {scoring / floor:.1f} times the loop\n"
        f"ranking of {SLICE} in words  {ranking:7.2f} ms\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
