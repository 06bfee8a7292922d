"""One engine answers the questions of the benchmark `network`, in a process of its own.

    python tests/benchmarks/network_engines.py arrays|loaded|sql|networkx|plan FOLDER [load]

Prints the figures as JSON.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.domain.network import OnMap, Target, Tie, group
from inroad.mapping import files
from inroad.mapping.arrays import ArrayMap, array_map
from inroad.mapping.columns import people_in, ties_in
from tests.benchmarks.network import KNOWN, timed, wanted
from tests.benchmarks.network_held import memory
from tests.benchmarks.network_others import by_networkx, by_sql
from tests.benchmarks.network_plan import by_plan

TODAY = date(2026, 11, 22)
_PEOPLE = "select id, yes, maker from person order by id"
_TIES = "select one, other, mark, strength, day from tie"


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


def by_arrays(folder: Path, *, file: bool, only_load: bool = False) -> Iterator[tuple[str, float]]:
    """Our own engine."""
    begin = time.perf_counter()
    over = from_file(folder) if file else from_tables(folder)
    yield "load", time.perf_counter() - begin
    yield "loaded", memory("VmHWM")
    if not file or only_load:
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


def plan_figures(folder: Path) -> Iterator[tuple[str, float]]:
    """The plan on this map."""
    over = from_file(folder)
    return by_plan(over, wanted(len(over.roll), 2_000))


def main() -> None:
    """Measure one engine."""
    engine, folder = sys.argv[1], Path(sys.argv[2])
    work = {
        "arrays": lambda: by_arrays(folder, file=True, only_load="load" in sys.argv[3:]),
        "loaded": lambda: by_arrays(folder, file=False),
        "sql": lambda: by_sql(folder, from_file(folder)),
        "networkx": lambda: by_networkx(from_file(folder)),
        "plan": lambda: plan_figures(folder),
    }
    found = dict(work[engine]())
    print(json.dumps({**found, "memory": memory("VmHWM")}))


if __name__ == "__main__":
    main()
