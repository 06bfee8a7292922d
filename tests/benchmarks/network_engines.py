"""One engine answers the questions of the benchmark `network`, in a process of its own.

    python tests/benchmarks/network_engines.py arrays|loaded|sql|networkx|plan FOLDER

Prints the figures as JSON.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.domain.network import OnMap, Target, Tie, group
from inroad.domain.plan import Chance, PlanTarget, Request
from inroad.domain.plan_rooms import Room
from inroad.domain.ties import Acquaintance, PastAsk
from inroad.mapping import files
from inroad.mapping.arrays import ArrayMap, array_map
from inroad.mapping.columns import people_in, ties_in
from inroad.mapping.planning import best_plan
from tests.benchmarks.network import KNOWN, timed, wanted
from tests.benchmarks.network_others import by_networkx, by_sql

TODAY = date(2026, 11, 22)
_PEOPLE = "select id, yes, maker from person order by id"
_TIES = "select one, other, mark, strength, day from tie"


def most_memory() -> float:
    """The most that this process held at any time, in MB."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line) / 1024


def from_file(folder: Path) -> ArrayMap:
    """The map of the file."""
    kept = files.load(folder / "map")
    if kept is None:
        raise SystemExit("no file")
    people, rows, _ = kept
    return ArrayMap(people, rows, TODAY)


def from_tables(folder: Path) -> ArrayMap:
    """The map of the tables."""
    with closing(sqlite3.connect(folder / "map.db")) as database:
        people = people_in(database.execute(_PEOPLE))
        return array_map(people, ties_in(database.execute(_TIES)), TODAY)


def by_arrays(folder: Path, *, file: bool) -> Iterator[tuple[str, float]]:
    """Our own engine."""
    begin = time.perf_counter()
    over = from_file(folder) if file else from_tables(folder)
    yield "load", time.perf_counter() - begin
    yield "loaded", most_memory()
    if not file:
        return
    targets = wanted(len(over.roll))
    each = [timed(partial(over.introducers, one), 1) for one in targets[:500]]
    yield "one", median(each) * 1e3
    yield "slowest", max(each) * 1e3
    yield "chains", median(timed(partial(over.chains, one), 1) for one in targets[:100]) * 1e3
    yield "many", timed(lambda: over.best(targets))
    list_of_targets = [Target(id=one) for one in targets]
    yield "unlock", timed(lambda: over.unlockers(list_of_targets))
    yield "fresh", timed(lambda: over.new_ties(list_of_targets))
    yield "nearest", timed(lambda: over.nearest(decision_makers=True))
    known = {one: float(over.roll.yes[one - 1]) for one in range(1, KNOWN + 1)}
    company = [*range(1, 21), *targets[:280]]
    yield "group", timed(lambda: group(over, company, known)) * 1e3
    yield "add", median(timed(partial(add, over, number), 1) for number in range(20)) * 1e3
    yield "forget", median(timed(partial(over.forget, one), 1) for one in targets[-20:]) * 1e3
    yield "many_after", timed(lambda: over.best(targets))


def add(over: ArrayMap, number: int) -> None:
    """A reading of somebody new with 100 mutuals, half of whom are hubs."""
    person = 10_000_000 + number
    mutuals = [1 + (number * 37 + place * 41) % KNOWN for place in range(100)]
    over.add(
        [OnMap(id=person)],
        [Tie(one=one, other=person, on=TODAY, source="page") for one in mutuals],
    )


def by_plan(folder: Path) -> Iterator[tuple[str, float]]:
    """The plan for 2,000 targets through the 500 introducers who open most of them."""
    over = from_file(folder)
    chance = np.random.default_rng(13)
    targets = wanted(len(over.roll), 2_000)
    worths = chance.choice((1.0, 2.0, 3.0, 5.0), len(targets)).tolist()
    opened = over.unlockers(
        [Target(id=one, worth=worth) for one, worth in zip(targets, worths, strict=True)], 500
    )
    introducers = {one.introducer for one in opened.unlockers}
    chances = tuple(
        Chance(introducer=path.asks[0].introducer, target=target, success=path.success)
        for target in targets
        for path in over.introducers(target, 500)
        if path.asks[0].introducer in introducers
    )
    yield "chances", len(chances)
    days = [TODAY + timedelta(days=1 + 7 * week) for week in range(12)]
    rooms = tuple(
        Room(
            introducer=one,
            days=tuple(day if chance.random() > 0.1 else None for day in days),
            past=asked(int(chance.integers(0, 200))),
        )
        for one in sorted(introducers)
    )
    for a_week in (5, 10, 20):
        request = Request(
            on=TODAY,
            weeks=12,
            asks_a_week=a_week,
            targets=tuple(
                PlanTarget(id=one, worth=worth) for one, worth in zip(targets, worths, strict=True)
            ),
            rooms=rooms,
            chances=chances,
        )
        begin = time.perf_counter()
        plan = best_plan(request)
        yield f"seconds_{a_week}", time.perf_counter() - begin
        yield f"expected_{a_week}", plan.expected
        yield f"bound_{a_week}", plan.bound
        yield f"gap_{a_week}", plan.gap
        yield f"asks_{a_week}", len(plan.asks)


def asked(age: int) -> Acquaintance:
    """Somebody who was asked so many days ago, or never where that is long ago."""
    made = (PastAsk(on=TODAY - timedelta(days=age), result="yes"),)
    return Acquaintance(asks=made if age < 100 else ())


def main() -> None:
    """Measure one engine."""
    engine, folder = sys.argv[1], Path(sys.argv[2])
    work = {
        "arrays": lambda: by_arrays(folder, file=True),
        "loaded": lambda: by_arrays(folder, file=False),
        "sql": lambda: by_sql(folder, from_file(folder)),
        "networkx": lambda: by_networkx(from_file(folder)),
        "plan": lambda: by_plan(folder),
    }
    found = dict(work[engine]())
    most = most_memory()
    print(json.dumps({**found, "memory": most}))


if __name__ == "__main__":
    main()
