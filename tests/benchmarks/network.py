"""How long the questions to a large map take, and what plain SQL and networkx alone take.

    python tests/benchmarks/network.py [--strangers 500000] [--ties 2000000] [--without-networkx]
        [--only store|engines]

First through the product: databases of Inroad's own schema (`network_store`) are invented, and the
map is drawn from their tables (`drawn`), or read from its file after a start (`held`); these times
have the database in them.

Then the engines alone. A map is invented in a temporary folder: 5,000 people whom the user knows,
many more whom they do not, and ties whose number falls to few people as it does in real networks:
a tenth of the people hold most. It is kept as tables of SQLite and as the file that
`mapping.files` writes. Each engine then answers in a process of its own, so that its memory is its
own. `arrays` reads the file and `loaded` the tables; `growth` is how many times as long the whole
takes as a tenth of it. Times are medians. Reads the memory where Linux tells it.
"""

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.mapping import files
from inroad.mapping.columns import STRANGER, People, Ties
from inroad.mapping.rows import rows_of
from tests.benchmarks.network_plan import plans

KNOWN = 5_000
TODAY = 20_779
"""Days since 1970 began: 22 November 2026."""
NAMES = {
    "load": "load (s)",
    "one": "best introducers, one person (ms)",
    "slowest": "… the slowest of 500 (ms)",
    "chains": "… through two (ms)",
    "many": "best introducer, 10,000 targets (s)",
    "unlock": "who unlocks most of 10,000 (s)",
    "fresh": "the new tie for 10,000 (s)",
    "nearest": "best reached of all decision-makers (s)",
    "group": "a company of 300 (ms)",
    "add": "add a reading of 100 ties (ms)",
    "write": "… written to the database (ms)",
    "add_changed": "… with 100 mutuals who changed too (ms)",
    "forget": "forget one person (ms)",
    "file": "who decides and the file, behind (s)",
    "before": "memory before the map (MB)",
    "loaded": "memory at most, when loaded (MB)",
    "memory": "memory at most, after all (MB)",
}
BOUNDS = {"load": 2, "one": 5, "many": 2, "add": 20, "loaded": 400}
"""What the product promises, in the unit of the line."""
GROWTH_BOUND = 12
"""Times as long for ten times the ties."""


def invented(strangers: int, ties: int) -> tuple[People, Ties]:
    """People and ties, always the same."""
    chance = np.random.default_rng(7)
    count = KNOWN + strangers
    ids = np.arange(1, count + 1)
    yes = np.full(count, STRANGER, np.float32)
    yes[:KNOWN] = 1 / (1 + np.exp(-chance.normal(-0.4, 1.1, KNOWN)))
    makers = chance.random(count) < 0.08
    hubs, crowd = heavy(chance, KNOWN, 1.1), heavy(chance, strangers, 0.9)
    far = ties // 10
    one = np.concatenate((chance.choice(KNOWN, ties - far, p=hubs), ends(chance, crowd, far)))
    other = ends(chance, crowd, ties)
    kinds = chance.choice(6, ties, p=(0.70, 0.12, 0.08, 0.06, 0.039, 0.001))
    strengths = np.where(np.isin(kinds, (0, 4)), 0, chance.choice((0.3, 0.6, 1.2, 2.4), ties))
    seen = np.where(chance.random(ties) < 0.95, 8, 0)
    one_way = np.where(kinds == 4, 16, 0)
    days = TODAY - np.minimum(chance.exponential(700, ties), 7_000).astype(np.int64)
    apart = one != other
    return People(ids, yes, makers), Ties(
        ids[one][apart],
        ids[other][apart],
        (kinds + seen + one_way).astype(np.uint8)[apart],
        strengths.astype(np.float32)[apart],
        days.astype(np.uint16)[apart],
    )


def heavy(chance: np.random.Generator, count: int, spread: float) -> np.ndarray:
    """Shares that fall to few: log-normal."""
    weights = chance.lognormal(0, spread, count)
    return np.asarray(weights / weights.sum())


def ends(chance: np.random.Generator, crowd: np.ndarray, count: int) -> np.ndarray:
    """Strangers at the end of ties."""
    return np.asarray(KNOWN + chance.choice(len(crowd), count, p=crowd))


def keep(folder: Path, people: People, ties: Ties) -> dict[str, float]:
    """The map as tables and as a file; how long it took and how large they are."""
    begin = time.perf_counter()
    with closing(sqlite3.connect(folder / "map.db")) as database:
        database.executescript(
            "create table person (id integer primary key, yes real not null, maker int not null);"
            "create table tie (id integer primary key, one int not null, other int not null,"
            " mark int not null, strength real not null, day int not null);"
        )
        add = "insert into person values (?, ?, ?)"
        database.executemany(add, zip(*(array.tolist() for array in people), strict=True))
        add = "insert into tie (one, other, mark, strength, day) values (?, ?, ?, ?, ?)"
        database.executemany(add, zip(*(array.tolist() for array in ties), strict=True))
        database.executescript("create index tie_one on tie (one, other);")
        database.executescript("create index tie_other on tie (other, one); analyze;")
        database.commit()
    tables = time.perf_counter() - begin
    begin = time.perf_counter()
    places = [np.searchsorted(people.ids, side).astype(np.int32) for side in ties[:2]]
    rows = rows_of(ties, places[0], places[1], len(people.ids))
    files.save(folder / "map", people, rows, 0)
    return {
        "tables": tables,
        "file": time.perf_counter() - begin,
        "tables_mb": (folder / "map.db").stat().st_size / 1e6,
        "file_mb": (folder / "map").stat().st_size / 1e6,
    }


def wanted(people: int, count: int = 10_000) -> list[int]:
    """Targets: people whom the user does not know, always the same."""
    chance = np.random.default_rng(11)
    places = chance.choice(people - KNOWN, count, replace=False)
    return [KNOWN + 1 + place for place in places.tolist()]


def measured(engine: str, folder: Path) -> dict[str, float]:
    """What one engine takes, in a process of its own."""
    name = "network_held.py" if engine in ("drawn", "held") else "network_engines.py"
    script = Path(__file__).with_name(name)
    ran = subprocess.run(  # noqa: S603
        [sys.executable, str(script), engine, str(folder)], capture_output=True, text=True
    )
    if ran.returncode:
        raise SystemExit(ran.stderr)
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def timed(work: Callable[[], object], times: int = 3) -> float:
    """The median seconds of a piece of work."""
    return median(laps(work, times))


def laps(work: Callable[[], object], times: int) -> Iterator[float]:
    """The seconds of each time."""
    for _ in range(times):
        begin = time.perf_counter()
        work()
        yield time.perf_counter() - begin


def table(columns: dict[str, dict[str, float]]) -> None:
    """Print what each engine takes, side by side, as Markdown."""
    print(f"\n| | bound | {' | '.join(columns)} |")
    print(f"| --- |{' ---: |' * (len(columns) + 1)}")
    for key, text in NAMES.items():
        cells = [_cell(found.get(key)) for found in columns.values()]
        print(f"| {text} | {_cell(BOUNDS.get(key))} | {' | '.join(cells)} |")


def _cell(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strangers", type=int, default=500_000)
    parser.add_argument("--ties", type=int, default=2_000_000)
    parser.add_argument("--without-networkx", action="store_true")
    parser.add_argument("--only", choices=("store", "engines"))
    options = parser.parse_args()
    others = ("loaded", "sql") if options.without_networkx else ("loaded", "sql", "networkx")
    with tempfile.TemporaryDirectory() as scratch:
        tenth, whole = Path(scratch, "tenth"), Path(scratch, "whole")
        sizes = {tenth: (options.strangers // 10, options.ties // 10)}
        sizes[whole] = (options.strangers, options.ties)
        if options.only != "engines":
            through_the_store(sizes)
        if options.only != "store":
            drawn(tenth, *sizes[tenth])
            drawn(whole, *sizes[whole])
            small, large = measured("arrays", tenth), measured("arrays", whole)
            columns = {"a tenth": small, "arrays": large, "growth (×)": growth(small, large)}
            table(columns | {name: measured(name, whole) for name in others})
            plans(measured("plan", whole))


def through_the_store(sizes: dict[Path, tuple[int, int]]) -> None:
    """What the product takes, on databases of its own schema."""
    from tests.benchmarks import network_store

    columns: dict[str, dict[str, float]] = {}
    for folder, (strangers, ties) in sizes.items():
        home = folder.with_name(f"{folder.name}-store")
        home.mkdir()
        begin = time.perf_counter()
        size = network_store.write(home, strangers, ties).stat().st_size / 1e6
        took = time.perf_counter() - begin
        print(f"{KNOWN + strangers:,} people, {ties:,} ties: {size:,.0f} MB, {took:.0f} s to write")
        for way in ("drawn", "held"):
            columns[f"{way}, {ties:,} ties"] = measured(way, home)
    first, second, third, fourth = columns.values()
    table(columns | {"growth, drawn (×)": growth(first, third), "held (×)": growth(second, fourth)})
    print(f"Bound of the growth: {GROWTH_BOUND} times for ten times the ties.")


def growth(small: dict[str, float], large: dict[str, float]) -> dict[str, float]:
    """How many times as long the large one takes."""
    memory = ("before", "loaded", "memory", "file_mb")
    return {key: large[key] / small[key] for key in small if key not in memory and small[key]}


def drawn(folder: Path, strangers: int, ties: int) -> None:
    """Invent a map and keep it in a folder."""
    folder.mkdir()
    people, between = invented(strangers, ties)
    kept = keep(folder, people, between)
    print(
        f"{len(people.ids):,} people, {len(between.one):,} ties. Written: tables "
        f"{kept['tables']:.1f} s, {kept['tables_mb']:.0f} MB; "
        f"file {kept['file']:.1f} s, {kept['file_mb']:.0f} MB",
        flush=True,
    )


if __name__ == "__main__":
    main()
