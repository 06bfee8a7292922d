"""The map as the product holds it: from a database of Inroad's own schema, for `network`.

    python tests/benchmarks/network_held.py drawn|held FOLDER [load]

Prints the figures as JSON. `drawn` asks the first question ever, which draws the map from the
tables and writes its file; `held` asks after a start, when the file is there. Every question goes
through `map_of`, which looks into the change log first. Nothing that the map alone needs is
imported before it is asked.
"""

import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a script

from inroad.domain.network import Target, group
from inroad.domain.reading import PageMutual, PagePerson, Reading
from inroad.settings import Settings
from inroad.store import network, readings
from inroad.store.engine import reading, writing
from inroad.web.app import open_companion
from inroad.web.connections import Companion
from inroad.web.held_map import map_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def load_alone(folder: Path, *, drawn: bool) -> Iterator[tuple[str, float]]:
    """The first question, and no more."""
    for kept in folder.glob("*.map") if drawn else ():
        kept.unlink()
    here = started(folder)
    here.map.keeps = False
    begin = time.perf_counter()
    with map_of(here):
        yield "load", time.perf_counter() - begin


def started(folder: Path) -> Companion:
    """A companion that has read its book, as after the first look at any page."""
    here = open_companion(Settings(home=folder), lambda: NOW)
    here.map.keeps = True
    with reading(here.engine) as connection:
        here.book.catch_up(connection)
    return here


def by_drawing(folder: Path) -> Iterator[tuple[str, float]]:
    """The first question ever."""
    here = started(folder)
    yield "before", memory("VmRSS")
    begin = time.perf_counter()
    with map_of(here):
        yield "load", time.perf_counter() - begin
    yield "loaded", memory("VmHWM")
    begin = time.perf_counter()
    if here.map.writer is not None:
        here.map.writer.join()
    yield "file", time.perf_counter() - begin
    yield "file_mb", sum(it.stat().st_size for it in folder.glob("*.map")) / 1e6
    begin = time.perf_counter()
    with map_of(here) as over:
        over.nearest(decision_makers=True)
    yield "nearest", time.perf_counter() - begin


def by_holding(folder: Path) -> Iterator[tuple[str, float]]:
    """The questions after a start."""
    here = started(folder)
    yield "before", memory("VmRSS")
    begin = time.perf_counter()
    with map_of(here):
        yield "load", time.perf_counter() - begin
    yield "loaded", memory("VmHWM")
    from tests.benchmarks.network import timed, wanted

    people = here.map.drawing.facts.highest if here.map.drawing else 0
    targets = wanted(people)
    each = [timed(partial(_introducers, here, one), 1) for one in targets[:500]]
    yield "one", median(each) * 1e3
    yield "slowest", max(each) * 1e3
    with map_of(here) as over:
        yield "chains", median(timed(partial(over.chains, one), 1) for one in targets[:100]) * 1e3
        yield "many", timed(lambda: over.best(targets))
        listed = [Target(id=one) for one in targets]
        yield "unlock", timed(lambda: over.unlockers(listed))
        yield "fresh", timed(lambda: over.new_ties(listed))
        yield "nearest", timed(lambda: over.nearest(decision_makers=True))
        company = [*range(1, 21), *targets[:280]]
        yield "group", timed(lambda: group(over, company, dict.fromkeys(range(1, 21), 0.5))) * 1e3
    added = [_add(here, number) for number in range(20)]
    yield "write", median(wrote for wrote, _ in added) * 1e3
    yield "add", median(seen for _, seen in added) * 1e3
    changed = [_add(here, number, headline="Somebody else now") for number in range(20, 25)]
    yield "add_changed", median(seen for _, seen in changed) * 1e3


def _introducers(here: Companion, target: int) -> None:
    with map_of(here) as over:
        over.introducers(target)


def _add(here: Companion, number: int, headline: str | None = None) -> tuple[float, float]:
    """A page of somebody new with 100 mutuals, read; seconds to write it and to see it."""
    ids = [1 + (number * 37 + place * 41) % 5_000 for place in range(100)]
    with reading(here.engine) as connection:
        rows = list(network.people(connection, ids))
    who = PagePerson(name="Somebody New", url=_url(10_000_000 + number))
    named = [PageMutual(name=it.name, url=_url(it.id), headline=headline) for it in rows]
    page = Reading(
        url=who.url or "", site="linkedin", kind="mutual_list", subject=who, mutuals=named
    )
    begin = time.perf_counter()
    with writing(here.engine) as connection:
        found = readings.record(connection, who, page, readings.digest(page), NOW)
    written = time.perf_counter()
    with map_of(here) as over:
        seen = time.perf_counter() - written
        if len(over.introducers(found, 200)) != len(set(ids)):
            raise SystemExit("the map does not know of a reading")
    return written - begin, seen


def _url(number: int) -> str:
    return f"https://www.linkedin.com/in/invented-{number}"


def memory(name: str) -> float:
    """What this process holds now (VmRSS), or held at most (VmHWM), in MB."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if name in line) / 1024


def main() -> None:
    """Measure one way."""
    ways = {"drawn": by_drawing, "held": by_holding}
    way, folder = sys.argv[1], Path(sys.argv[2])
    alone = load_alone(folder, drawn=way == "drawn")
    found = dict(alone if sys.argv[3:] else ways[way](folder))
    print(json.dumps({**found, "memory": memory("VmHWM")}))


if __name__ == "__main__":
    main()
