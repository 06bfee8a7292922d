"""How long the questions to a large map take, and what plain SQL and networkx alone take.

    python tests/benchmarks/network.py [--strangers 500000] [--ties 2000000] [--wide 1900000]
        [--without-networkx] [--only store|engines|plan] > tables.md

Prints three tables as Markdown, with what the product promises beside them; how far it is goes to
the other output.

First through the product: databases of Inroad's own schema (`network_store`) are invented, and the
map is drawn from their tables (`drawn`), or read from its file after a start (`held`); these times
have the database in them.

Then the engines alone. A map is invented in a temporary folder: 5,000 people whom the user knows,
many more whom they do not, and ties whose number falls to few people as it does in real networks:
a tenth of the people hold most. It is kept as the file that `mapping.files` writes, and as plain
tables of SQLite. Each engine then answers in a process of its own, so that its memory is its own;
growth is how many times as long the whole takes as a tenth of it. Beside it what plain SQL and
networkx alone take. Times are medians, of loading those of fresh processes. Then the plan
(`network_plan`). Reads the memory where Linux tells it.
"""

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.mapping import files
from inroad.mapping.columns import STRANGER, People, Ties
from inroad.mapping.rows import rows_of
from tests.benchmarks.network_plan import plans
from tests.benchmarks.network_tables import GROWTH, growth, table

KNOWN = 5_000
TODAY = 20_779
"""Days since 1970 began: 22 November 2026."""
WIDE = 1_900_000
"""People of the largest map, which has as many ties as the large one."""
LOADS = 3
"""Fresh processes of whose times to load the median is taken."""


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


def keep(folder: Path, people: People, ties: Ties) -> None:
    """The map as a file, in its folder."""
    places = [np.searchsorted(people.ids, side).astype(np.int32) for side in ties[:2]]
    rows = rows_of(ties, places[0], places[1], len(people.ids))
    files.save(folder / "map", people, rows, 0)


def keep_tables(folder: Path, people: People, ties: Ties) -> None:
    """The map as tables of a database."""
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
        database.commit()


def wanted(people: int, count: int = 10_000) -> list[int]:
    """Targets: so many people whom the user does not know, or all of them, always the same."""
    chance = np.random.default_rng(11)
    places = chance.choice(people - KNOWN, min(count, people - KNOWN), replace=False)
    return [KNOWN + 1 + place for place in places.tolist()]


def measured(engine: str, folder: Path, loads: int = 1) -> dict[str, float]:
    """What one engine takes, in a process of its own; of loading the median of so many."""
    alone = [_process(engine, folder, "load")["load"] for _ in range(loads - 1)]
    found = _process(engine, folder)
    return found | {"load": median([*alone, found["load"]])} if alone else found


def _process(engine: str, folder: Path, *only: str) -> dict[str, float]:
    began = time.perf_counter()
    name = "network_held.py" if engine in ("drawn", "held") else "network_engines.py"
    script = Path(__file__).with_name(name)
    ran = subprocess.run(  # noqa: S603
        [sys.executable, str(script), engine, str(folder), *only], capture_output=True, text=True
    )
    if ran.returncode:
        raise SystemExit(ran.stderr)
    told(f"{engine} in {folder.name}: {time.perf_counter() - began:.0f} s")
    found: dict[str, float] = json.loads(ran.stdout)
    return found


def told(text: str) -> None:
    """Say how far it is, beside the tables."""
    print(text, file=sys.stderr, flush=True)


def timed(work: Callable[[], object], times: int = 3) -> float:
    """The median seconds of a piece of work."""
    return median(laps(work, times))


def laps(work: Callable[[], object], times: int) -> Iterator[float]:
    """The seconds of each time."""
    for _ in range(times):
        begin = time.perf_counter()
        work()
        yield time.perf_counter() - begin


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strangers", type=int, default=500_000)
    parser.add_argument("--ties", type=int, default=2_000_000)
    parser.add_argument("--wide", type=int, default=WIDE, help="people of the largest map")
    parser.add_argument("--without-networkx", action="store_true")
    parser.add_argument("--only", choices=("store", "engines", "plan"))
    options = parser.parse_args()
    others = ("sql",) if options.without_networkx else ("sql", "networkx")
    with tempfile.TemporaryDirectory() as scratch:
        tenth, whole, wide = (Path(scratch, name) for name in ("tenth", "whole", "wide"))
        sizes = {
            tenth: (options.strangers // 10, options.ties // 10),
            whole: (options.strangers, options.ties),
            wide: (options.wide - KNOWN, options.ties),
        }
        if options.only in (None, "store"):
            through_the_store({folder: sizes[folder] for folder in (tenth, whole)})
        if options.only in (None, "engines"):
            engines(sizes, others)
        if options.only in (None, "plan"):
            if not whole.exists():
                draw(whole, *sizes[whole])
            plans(measured("plan", whole))


def through_the_store(sizes: dict[Path, tuple[int, int]]) -> None:
    """What the product takes, on databases of its own schema."""
    from tests.benchmarks import network_store

    columns: dict[str, dict[str, float]] = {}
    for folder, (strangers, ties) in sizes.items():
        home = folder.with_name(f"{folder.name}-store")
        home.mkdir()
        network_store.write(home, strangers, ties)
        for way in ("drawn", "held"):
            columns[f"{way}, {ties:,} ties"] = measured(way, home, LOADS)
    first, second, third, fourth = columns.values()
    print("\n## Through the store")
    print("\n`drawn`: the first question ever, from the tables; `held`: after a start.")
    table(
        columns
        | {f"{GROWTH}, drawn": growth(first, third), f"{GROWTH}, held": growth(second, fourth)}
    )


def engines(sizes: dict[Path, tuple[int, int]], others: Sequence[str]) -> None:
    """What the engines take alone."""
    columns: dict[str, dict[str, float]] = {}
    for folder, (strangers, ties) in sizes.items():
        draw(folder, strangers, ties)
        name = f"{KNOWN + strangers:,} people, {ties:,} ties"
        columns[name] = measured("arrays", folder, LOADS)
    (small, large, wide), whole = columns, list(sizes)[1]
    columns = {
        small: columns[small],
        large: columns[large],
        GROWTH: growth(columns[small], columns[large]),
        wide: columns[wide],
    }
    named = {"loaded": "from plain tables", "sql": "plain SQL", "networkx": "networkx alone"}
    columns |= {named[engine]: measured(engine, whole) for engine in ("loaded", *others)}
    print("\n## The engines alone")
    print(f"\nThe last {len(others) + 1} columns: {large}.")
    table(columns)


def draw(folder: Path, strangers: int, ties: int) -> None:
    """Invent a map and keep it in a folder; the large one as tables too."""
    folder.mkdir()
    people, between = invented(strangers, ties)
    keep(folder, people, between)
    if folder.name == "whole":
        keep_tables(folder, people, between)


if __name__ == "__main__":
    main()
